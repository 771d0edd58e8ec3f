import type { Signature, SignedClaim } from './signature.js';

/** A signature of an entity with the articles behind it. */
export interface Support {
  readonly signature: Signature;
  /** Articles that say so now; at least one. */
  readonly articles: number;
  /** When the first and the last of them were published. */
  readonly first: Date;
  readonly last: Date;
}

/** A value that some articles claim for a field. */
export interface Candidate<V> {
  readonly value: V;
  readonly articles: number;
  readonly last: number;
}

/** Reads the values of a field out of one claim; null for a value of another type, or one that leads nowhere. */
export type Read<V> = (value: SignedClaim['value']) => V | null;

const lexically = (a: unknown, b: unknown): number => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** All values claimed for a field, with what stands behind each, in no particular order; where an editor gave one, no other counts. */
export const candidatesFor = <V>(supports: readonly Support[], field: string, read: Read<V>): Candidate<V>[] => {
  const found = new Map<string, Candidate<V>>();
  const edited = supports.some(({ signature }) => signature.content.claims.some((claim) => claim.field === field && claim.editor));
  for (const { signature, articles, last } of supports) {
    const claims = signature.content.claims.filter((claim) => claim.field === field && (!edited || claim.editor));
    const values = claims.map((claim) => read(claim.value));
    for (const value of new Set(values)) {
      if (value === null) continue;
      const key = JSON.stringify(value);
      const before = found.get(key);
      found.set(key, { value, articles: articles + (before?.articles ?? 0), last: Math.max(last.getTime(), before?.last ?? 0) });
    }
  }
  return [...found.values()];
};

const best = <V>(candidates: readonly Candidate<V>[], order: (a: Candidate<V>, b: Candidate<V>) => number): V | null =>
  candidates.reduce<Candidate<V> | null>((first, each) => (first === null || order(each, first) < 0 ? each : first), null)?.value ?? null;

/** Where sources disagree: most support, then newest, then lexical order. */
export const mostSupported = <V>(candidates: readonly Candidate<V>[]): V | null =>
  best(candidates, (a, b) => b.articles - a.articles || b.last - a.last || lexically(a.value, b.value));

/** For what moves on by nature, like a status: newest, then most support, then lexical order. */
export const newest = <V>(candidates: readonly Candidate<V>[]): V | null =>
  best(candidates, (a, b) => b.last - a.last || b.articles - a.articles || lexically(a.value, b.value));

export const asText: Read<string> = (value) => (typeof value === 'string' ? value : null);
export const asNumber: Read<number> = (value) => (typeof value === 'number' ? value : null);
