import type { Transaction } from '../changes/transaction.js';
import type { Resolve } from './block.js';
import { blockOf } from './block.js';
import { clusterBlock } from './cluster.js';
import { mergesIn } from './merges.js';
import type { StoredSignature } from './signature-store.js';
import { signaturesById } from './signature-store.js';

/** Signatures of some blocks that the linker of today would deal with otherwise. */
export interface Misplaced {
  /** Those that articles bear, by whole blocks: what is one thing is linked at once. */
  readonly living: readonly StoredSignature[];
  /** Those of the past whose words now lead to another block, where they tell what something was. */
  readonly past: readonly (StoredSignature & { readonly target: string })[];
}

const ofBlock = (signatures: readonly StoredSignature[]): Map<string, StoredSignature[]> => {
  const blocks = new Map<string, StoredSignature[]>();
  for (const signature of signatures) {
    const members = blocks.get(signature.block);
    if (members === undefined) blocks.set(signature.block, [signature]);
    else members.push(signature);
  }
  return blocks;
};

/** Whether signatures that are one thing have one entity, those that are not have not, and unsure ones have none. */
const isLinkedSo = (members: readonly StoredSignature[]): boolean => {
  const entityOf = new Map(members.map(({ signature, entityId }) => [signature.id, entityId]));
  const { clusters, unsure } = clusterBlock(members.map(({ signature }) => signature));
  const entities = clusters.map((cluster) => new Set(cluster.map(({ id }) => entityOf.get(id))));
  const single = entities.every((ids) => ids.size === 1 && !ids.has(null));
  return single && new Set(entities.flatMap((ids) => [...ids])).size === clusters.length && unsure.every(({ signature }) => entityOf.get(signature.id) === null);
};

/** States and bodies of reference data stand in no block that is linked. */
const isReference = ({ block }: StoredSignature): boolean => block.startsWith('reference|');

/** What does not stand where the linker of today would put it, or is not taken for what it would take it for. `signatures` are all of their blocks. */
export const misplaced = async (tx: Transaction, signatures: readonly StoredSignature[]): Promise<Misplaced> => {
  const linked = signatures.filter((each) => !isReference(each));
  const parents = await signaturesById(tx, [...new Set(linked.flatMap(({ signature }) => signature.parents))]);
  const entities = new Map(parents.map(({ signature, entityId }) => [signature.id, entityId]));
  const resolve: Resolve = (id) => entities.get(id) ?? null;
  const isElsewhere = ({ signature, block }: StoredSignature): boolean => (blockOf(signature, resolve) ?? '') !== block;
  const decided = new Set((await mergesIn(tx, [...new Set(linked.map(({ block }) => block))])).flatMap(({ blocks }) => blocks));
  const living = [...ofBlock(linked.filter(({ articles }) => articles > 0))].flatMap(([block, members]) =>
    (members.some(isElsewhere) || decided.has(block) || (block !== '' && !isLinkedSo(members)) ? members : []));
  const past = linked.filter(({ articles, block }) => articles <= 0 && block !== '').flatMap((each) => {
    // What rests on others stays: nothing says any more what those were.
    const target = each.signature.parents.length === 0 ? blockOf(each.signature, resolve) : each.block;
    return target === null || target === each.block ? [] : [{ ...each, target }];
  });
  return { living, past };
};
