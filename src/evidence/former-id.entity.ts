import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An id that was merged away, and the one that answers for it now. */
@Entity('former_id')
@Index('former_id_of_entity', ['entityId'])
export class FormerId {
  @PrimaryColumn('uuid', { name: 'former_id' }) formerId!: string;
  @Column('uuid', { name: 'entity_id' }) entityId!: string;
}
