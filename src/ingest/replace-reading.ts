import type { RecordedChange, Transaction } from '../changes/transaction.js';
import type { FacetsChange } from '../link/facets.js';
import { refresh } from '../link/refresh.js';
import { relink } from '../link/relink.js';
import { settleStories } from '../link/stories.js';
import type { VersionRef } from './assertions.js';
import { closeAssertions, netChanges, openAssertions } from './assertions.js';
import type { Reading } from './read-article.js';

/** What is recorded of the article itself. */
export type ArticleChange = Pick<RecordedChange, 'op' | 'cause'>;

/** Records the article itself in any case, and of the others those that are found by something else now. */
export const recordArticles = (tx: Transaction, articleId: string, own: ArticleChange, facets: ReadonlyMap<string, FacetsChange>): void => {
  for (const [nodeId, change] of facets) {
    if (nodeId !== articleId && change.before === change.after) continue;
    tx.record({ kind: 'ARTICLE', nodeId, ...own, op: nodeId === articleId ? own.op : 'REPLACED', ...change });
  }
};

/**
 * Makes the graph what it is with this reading of an article in place of the one before, if there was one.
 * @param reading - null where the article has no say: it is withdrawn, or held back
 */
export const replaceReading = async (tx: Transaction, ref: VersionRef, reading: Reading | null, own: ArticleChange): Promise<void> => {
  const lost = own.op === 'CREATED' ? [] : await closeAssertions(tx, ref.articleId);
  const changes = netChanges(lost, reading?.signed ?? []);
  const relinking = await relink(tx, changes);
  if (reading !== null) await openAssertions(tx, ref, reading, false);
  const facets = await refresh(tx, own.cause, changes, relinking, ref.articleId);
  await settleStories(tx, own.cause, ref.articleId, facets.keys());
  recordArticles(tx, ref.articleId, own, facets);
};
