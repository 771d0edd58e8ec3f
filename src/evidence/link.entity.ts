import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Commit } from '../changes/commit.entity.js';
import { Signature } from './signature.entity.js';

/** From when until when a signature was taken for an entity. Opened and closed by commits, never deleted: so every id ever given is known. */
@Entity('link')
@Index('link_now', ['signatureId'], { unique: true, where: 'closed IS NULL' })
@Index('link_of_entity', ['entityId'])
@Index('link_of_signature', ['signatureId'])
export class Link {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Signature) @Column('uuid', { name: 'signature_id' }) signatureId!: string;
  @Column('uuid', { name: 'entity_id' }) entityId!: string;
  @ForeignKey(() => Commit, { deferrable: 'INITIALLY DEFERRED' }) @Column('uuid') opened!: string;
  @ForeignKey(() => Commit, { deferrable: 'INITIALLY DEFERRED' }) @Column('uuid', { nullable: true }) closed!: string | null;
}
