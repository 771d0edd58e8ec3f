import { createHmac, timingSafeEqual } from 'node:crypto';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { badInput } from '../core/errors.js';
import { query } from '../db/query.js';

const SIGNATURE_BYTES = 16;

/** What a cursor is good for: its kind, the field, the order, the parent. It opens nowhere else. */
export type CursorScope = readonly string[];

/**
 * Makes and reads cursors: signed values, opaque to clients. The key lives in the database, so that every process takes the cursors of every other.
 */
export class Cursors {
  constructor(private readonly key: Buffer) {}

  seal(scope: CursorScope, values: readonly (string | number)[]): string {
    const payload = Buffer.from(JSON.stringify(values));
    return Buffer.concat([this.signature(scope, payload), payload]).toString('base64url');
  }

  /** @param name - the argument that holds the cursor, for the sentence that refuses it */
  open(scope: CursorScope, cursor: string, name: string): (string | number)[] {
    const bytes = Buffer.from(cursor, 'base64url');
    const payload = bytes.subarray(SIGNATURE_BYTES);
    const genuine = bytes.length > SIGNATURE_BYTES
      && bytes.toString('base64url') === cursor
      && timingSafeEqual(bytes.subarray(0, SIGNATURE_BYTES), this.signature(scope, payload));
    if (!genuine) {
      throw badInput(`The cursor in "${name}" does not belong here: it was altered, or it comes from another field, order or parent. Use a cursor that this same list gave.`);
    }
    return JSON.parse(payload.toString()) as (string | number)[];
  }

  private signature(scope: CursorScope, payload: Buffer): Buffer {
    return createHmac('sha256', this.key).update(JSON.stringify(scope)).update('\n').update(payload).digest().subarray(0, SIGNATURE_BYTES);
  }
}

const known = new WeakMap<DataSource, Promise<Cursors>>();

const readKey = async (db: DataSource): Promise<Cursors> => {
  const [secret] = await query<{ value: Buffer }>(db, sql`select value from secret where name = 'cursor'`);
  if (secret === undefined) throw new Error('The table secret has no key for cursors.');
  return new Cursors(secret.value);
};

/** The cursors of a database; its key is read once. */
export const cursorsOf = (db: DataSource): Promise<Cursors> => {
  let cursors = known.get(db);
  if (cursors === undefined) {
    cursors = readKey(db);
    // A database that is down for a moment is asked again by the next operation.
    cursors.catch(() => known.delete(db));
    known.set(db, cursors);
  }
  return cursors;
};
