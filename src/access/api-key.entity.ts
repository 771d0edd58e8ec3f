import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Scope } from '../graph/access.js';

/** An API key as it is stored: what it may do, how long, and a hash by which it is found. The key itself is shown once and kept nowhere. */
@Entity('api_key')
@Index('api_key_hash', ['hash'], { unique: true })
@Index('api_key_prefix', ['prefix'], { unique: true })
export class ApiKey {
  @PrimaryColumn('uuid') id!: string;
  /** What it is for, in the words of whoever made it. */
  @Column('text') name!: string;
  /** The part of the key that may be shown: it names the key in commands, in lists and in the log. */
  @Column('text') prefix!: string;
  /** SHA-256 of the whole key, hexadecimal. A slow hash would protect nothing: the secret has 256 random bits, and no one guesses it. */
  @Column('text') hash!: string;
  @Column('text', { array: true }) scopes!: Scope[];
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** From then on it is refused; null for never. */
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  /** From then on it is refused; in the future where it was rotated with a time of grace. */
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  /** To the minute. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;
  /** The key that it took the place of. */
  @ForeignKey(() => ApiKey)
  @Column('uuid', { name: 'rotated_from', nullable: true })
  rotatedFrom!: string | null;
}
