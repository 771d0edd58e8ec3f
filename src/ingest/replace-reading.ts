import type { RecordedChange, Transaction } from '../changes/transaction.js';
import type { Successors } from '../link/claimants.js';
import type { FacetsChange } from '../link/facets.js';
import { refresh } from '../link/refresh.js';
import { relink } from '../link/relink.js';
import type { Signature } from '../link/signature.js';
import { settleStories } from '../link/stories.js';
import type { VersionRef } from './assertions.js';
import { closeAssertions, netChanges, openAssertions } from './assertions.js';
import type { Reading } from './read-article.js';

/** What is recorded of the article itself. */
export type ArticleChange = Pick<RecordedChange, 'op' | 'cause'>;

/** Records articles of their own in any case, and of the others those that are found by something else now. */
export const recordArticles = (tx: Transaction, own: ReadonlyMap<string, ArticleChange>, others: ArticleChange['cause'], facets: ReadonlyMap<string, FacetsChange>): void => {
  for (const [nodeId, change] of facets) {
    const recorded = own.get(nodeId) ?? (change.before === change.after ? null : { op: 'REPLACED', cause: others } as const);
    if (recorded !== null) tx.record({ kind: 'ARTICLE', nodeId, ...recorded, ...change });
  }
};

/** A reading of an article in place of the one before, if there was one. */
export interface Replacement {
  readonly ref: VersionRef;
  /** Null where the article has no say: it is withdrawn, or held back. */
  readonly reading: Reading | null;
  readonly op: ArticleChange['op'];
}

/** What a decision changes besides readings. */
export interface Decided {
  /** Signatures that belong to something else by it, though all articles say what they said. */
  readonly signatures: readonly Signature[];
  readonly successors: Successors;
}

const nothing: Decided = { signatures: [], successors: new Map() };

/** Makes the graph what it is with all of these readings, at once, and with what was decided. */
export const replaceReadings = async (tx: Transaction, cause: ArticleChange['cause'], replacements: readonly Replacement[], decided: Decided = nothing): Promise<void> => {
  const lost = await closeAssertions(tx, replacements.flatMap(({ ref, op }) => (op === 'CREATED' ? [] : [ref.articleId])));
  const unchanged = decided.signatures.map((signature) => ({ signature, articles: 0 }));
  const changes = netChanges([...unchanged, ...lost], replacements.flatMap(({ reading }) => reading ?? []));
  const relinking = await relink(tx, changes, decided.successors);
  for (const { ref, reading } of replacements) if (reading !== null) await openAssertions(tx, ref, reading, false);
  const own = replacements.map(({ ref }) => ref.articleId);
  const facets = await refresh(tx, cause, changes, relinking, own);
  await settleStories(tx, cause, own, facets.keys());
  recordArticles(tx, new Map(replacements.map(({ ref, op }) => [ref.articleId, { op, cause }])), cause, facets);
};

/** The same for a single article. */
export const replaceReading = (tx: Transaction, ref: VersionRef, reading: Reading | null, { op, cause }: ArticleChange): Promise<void> =>
  replaceReadings(tx, cause, [{ ref, reading, op }]);
