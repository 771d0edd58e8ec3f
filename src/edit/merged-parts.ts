import type { Transaction } from '../changes/transaction.js';
import { refsOf } from '../link/claims.js';
import type { Cluster } from '../link/cluster.js';
import { clusterBlock } from '../link/cluster.js';
import type { Merge } from '../link/merges.js';
import { mergesIn, unionsOf } from '../link/merges.js';
import { signaturesOfBlocks, signaturesResting } from '../link/signature-store.js';

/** A merge of a person, and what undoing it would leave on its two sides. */
export interface MergedParts {
  readonly merge: string;
  readonly sides: readonly { readonly signatures: ReadonlySet<string>; readonly participations: ReadonlySet<string> }[];
}

const sideOf = (clusters: readonly Cluster[], signatures: readonly string[]): ReadonlySet<string> =>
  new Set(clusters.filter((cluster) => cluster.some(({ id }) => signatures.includes(id))).flat().map(({ id }) => id));

/** The merges that hold a person together, the newest first. `blocks` are those of the person, locked. */
export const mergedParts = async (tx: Transaction, person: string, blocks: readonly string[]): Promise<MergedParts[]> => {
  const all = (await mergesIn(tx, blocks)).filter(({ open }) => open);
  if (all.length === 0) return [];
  const stored = new Map((await signaturesOfBlocks(tx, [...new Set([...blocks, ...all.flatMap((merge) => merge.blocks)])], [])).map((each) => [each.signature.id, each]));
  const live = [...stored.values()].filter(({ articles }) => articles > 0).map(({ signature }) => signature);
  const own = new Set([...stored.values()].filter(({ entityId }) => entityId === person).map(({ signature }) => signature.id));
  const resting = await signaturesResting(tx, ['PARTICIPANT'], [...own]);
  const participations = (signatures: ReadonlySet<string>): Set<string> =>
    new Set(resting.flatMap(({ signature, entityId }) => (entityId !== null && refsOf(signature, 'person').some((id) => signatures.has(id)) ? [entityId] : [])));
  const partsOf = (merge: Merge): MergedParts => {
    const { clusters } = clusterBlock(live, unionsOf(all.filter((each) => each !== merge), stored));
    const kept = sideOf(clusters, merge.kept);
    const came = sideOf(clusters, merge.signatures.filter((id) => !merge.kept.includes(id)));
    return { merge: merge.id, sides: [kept, came].map((signatures) => ({ signatures, participations: participations(signatures) })) };
  };
  return all.filter(({ signatures }) => signatures.some((id) => own.has(id))).map(partsOf);
};
