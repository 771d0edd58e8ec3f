import DataLoader from 'dataloader';
import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import type { AppError } from '../core/errors.js';
import { limitExceeded } from '../core/errors.js';
import type { Queryable } from '../db/query.js';
import { query } from '../db/query.js';

type Row = Record<string, unknown>;

/** One statement for all keys; it stands in for each of them with `k.key`, and the order of its rows is kept. */
const forEachKey = (keys: readonly string[], statement: Sql): Sql => sql`
  select k.key as "_key", t.* from unnest(${keys}::uuid[]) with ordinality k(key, place)
  cross join lateral (select u.*, row_number() over () as "_place" from (${statement}) u) t
  order by k.place, t."_place"`;

/**
 * The loaders of one operation; never shared between two. All rows of the graph below the root come through here:
 * a batch is one statement, whatever the number of keys.
 */
export class Loaders {
  private readonly loaders = new Map<string, DataLoader<string, Row[]>>();

  private answered = 0;

  /** Made once: thousands of fields may fail for it. */
  private excess: AppError | null = null;

  /** @param most - objects that the operation may answer: rows multiply with each level of nesting, however few the statements */
  constructor(private readonly db: Queryable, private readonly most: number) {}

  /** Why the operation is not answered, once it asked for too much. */
  get refusal(): AppError | null {
    if (this.answered <= this.most) return null;
    return this.excess ??= limitExceeded(`The operation asks for more than ${this.most} objects, each counted as often as it stands in the answer: ask for smaller pages, or for fewer levels.`);
  }

  /** Forgets what was read, for what has been written since. What was answered still counts. */
  forget(): void {
    this.loaders.clear();
  }

  /** Further loaders over the same limits, which have read nothing yet. */
  anew(): Loaders {
    return new Loaders(this.db, this.most);
  }

  /**
   * The rows that `statement` answers for the id `key`.
   * @param name - tells what is read, all argument values included: calls of the same name share a batch
   * @param statement - a select in which `k.key` is the id; made once for a name
   */
  async rows(name: string, key: string, statement: () => Sql): Promise<Row[]> {
    this.check();
    let loader = this.loaders.get(name);
    if (loader === undefined) {
      const correlated = statement();
      loader = new DataLoader((keys) => this.batch(keys, correlated));
      this.loaders.set(name, loader);
    }
    const rows = await loader.load(key);
    this.answered += rows.length;
    this.check();
    return rows;
  }

  private check(): void {
    const { refusal } = this;
    if (refusal !== null) throw refusal;
  }

  private async batch(keys: readonly string[], statement: Sql): Promise<Row[][]> {
    const found = new Map<unknown, Row[]>(keys.map((key) => [key, []]));
    for (const row of await query<Row>(this.db, forEachKey(keys, statement))) found.get(row['_key'])?.push(row);
    return keys.map((key) => found.get(key) ?? []);
  }
}
