import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One node that a commit made, altered or withdrew. Written by append_commit alone.
 * `before` and `after` name the facets (the filterable side) that the node had on both sides of the commit, for kinds that have facets;
 * so a filter is judged at any position of the log by the predicate that serves queries.
 */
@Entity('change')
@Index('change_of_kind', ['kind', 'position', 'number'])
@Index('change_merged', ['nodeId', 'position'], { where: 'replaced_by IS NOT NULL' })
export class ChangeRow {
  @PrimaryColumn('bigint') position!: number;
  /** 1, 2, 3 .. within its commit. */
  @PrimaryColumn('int') number!: number;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'node_id' }) nodeId!: string;
  /** CREATED, REPLACED or RETRACTED. */
  @Column('text') op!: string;
  @Column('text') cause!: string;
  @Column('uuid', { name: 'replaced_by', nullable: true }) replacedBy!: string | null;
  @Column('bigint', { nullable: true }) before!: number | null;
  @Column('bigint', { nullable: true }) after!: number | null;
}
