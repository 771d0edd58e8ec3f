import { contentHash } from '../../src/core/ids.js';

/** The items in another order: a different one for each seed, and the same again for the same seed. */
export const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, index) => ({ item, key: contentHash(String(seed), String(index)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
