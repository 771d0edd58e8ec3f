import { badInput, limitExceeded } from '../core/errors.js';
import type { Cursors, CursorScope } from './cursors.js';
import type { Side } from './order.js';
import type { PageArgs } from './page-args.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './page-args.js';

/** The stretch of a list that is asked for. */
export interface Window {
  readonly size: number;
  /** Counted from the end. */
  readonly backwards: boolean;
  /** Sort values of the rows between which it lies. */
  readonly after: readonly string[] | null;
  readonly before: readonly string[] | null;
}

/** The size of a page that is asked for; none and one beyond the limit are refused. */
export const pageSize = (name: string, value: number): number => {
  if (value < 1) throw badInput(`"${name}" must be 1 or more, not ${value}.`);
  if (value > MAX_PAGE_SIZE) throw limitExceeded(`"${name}" may be at most ${MAX_PAGE_SIZE}, not ${value}: page with cursors for more.`);
  return value;
};

/** What the arguments of a list ask for; a cursor of another scope is refused. */
export const windowOf = (cursors: Cursors, scope: CursorScope, args: PageArgs): Window => {
  const [first, last] = [args.first ?? null, args.last ?? null];
  if (first !== null && last !== null) throw badInput('Give either "first" or "last", not both.');
  const open = (name: Side) => {
    const cursor = args[name] ?? null;
    return cursor === null ? null : cursors.open(scope, cursor, name).map(String);
  };
  const size = last === null ? pageSize('first', first ?? DEFAULT_PAGE_SIZE) : pageSize('last', last);
  return { size, backwards: last !== null, after: open('after'), before: open('before') };
};

export interface Entry<T> {
  readonly node: T;
  readonly keys: readonly string[];
}

/** What a page can look up when it is asked for it. */
export interface Lookups {
  /** All rows of the list. */
  count(): Promise<number>;
  /** Whether the list has rows at these sort values or on that side of them. */
  reaches(keys: readonly string[], side: Side): Promise<boolean>;
}

/** One page of a list in the shape of a connection; what costs a statement is read only where it is selected. */
export class Page<T> {
  constructor(
    private readonly seal: (keys: readonly string[]) => string,
    private readonly entries: readonly Entry<T>[],
    private readonly more: boolean,
    private readonly window: Window,
    private readonly lookups: Lookups,
  ) {}

  get nodes(): T[] {
    return this.entries.map(({ node }) => node);
  }

  get edges(): { cursor: string; node: T }[] {
    return this.entries.map(({ node, keys }) => ({ node, cursor: this.seal(keys) }));
  }

  get totalCount(): Promise<number> {
    return this.lookups.count();
  }

  get pageInfo(): object {
    const { seal, entries, more, window: { backwards, after, before }, lookups } = this;
    const cursorAt = (index: number): string | null => {
      const entry = entries.at(index);
      return entry === undefined ? null : seal(entry.keys);
    };
    return {
      get hasNextPage() { return (!backwards && more) || (before !== null && lookups.reaches(before, 'after')); },
      get hasPreviousPage() { return (backwards && more) || (after !== null && lookups.reaches(after, 'before')); },
      get startCursor() { return cursorAt(0); },
      get endCursor() { return cursorAt(-1); },
    };
  }
}
