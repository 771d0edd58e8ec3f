import type { Selection } from '../changes/log.js';
import type { Rights } from '../graph/access.js';
import { unheld } from '../graph/access.js';
import type { Optional } from '../graph/conditions.js';
import type { NodeType } from '../reference/vocabulary.js';

/** The log without a filter of the reader's own: what is held back from the reader is not told all the same. */
export const everything = (rights: Rights, types: Optional<readonly NodeType[]>): Selection => {
  const condition = unheld(rights, 'f');
  const selection = { kinds: types ?? null };
  return condition === null ? selection : { ...selection, filter: { kind: 'ARTICLE', facets: 'article_facets', condition, names: [] } };
};
