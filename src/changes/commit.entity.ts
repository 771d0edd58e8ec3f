import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One writing transaction: where it stands in the log, and who did it why. Written by append_commit alone. */
@Entity('commit')
@Index('commit_position', ['position'], { unique: true })
export class Commit {
  @PrimaryColumn('uuid') id!: string;
  /** 1, 2, 3 .. in the order of commits, without a gap. */
  @Column('bigint') position!: number;
  @Column('timestamptz') at!: Date;
  @Column('text') actor!: string;
  @Column('text', { nullable: true }) reason!: string | null;
}
