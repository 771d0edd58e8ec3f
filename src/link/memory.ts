import type { Resolve } from './block.js';
import { blockOf, linkOrder } from './block.js';
import { clusterBlock } from './cluster.js';
import type { Signature } from './signature.js';

/** Signatures by the entity for which they are taken. An entity is named by the hash of its first signature. */
export interface Links {
  readonly resolve: Resolve;
  readonly entities: ReadonlyMap<string, readonly Signature[]>;
  /** Entities that an unsure signature could be; empty for a sure one. */
  readonly candidates: (hash: string) => readonly string[];
}

/** Links any number of signatures at once, as the store does block by block: the same function, without a database. */
export const linkInMemory = (signatures: Iterable<Signature>): Links => {
  const distinct = new Map([...signatures].map((signature) => [signature.hash, signature]));
  const entityOf = new Map<string, string>();
  const entities = new Map<string, readonly Signature[]>();
  const candidates = new Map<string, readonly string[]>();
  const resolve: Resolve = (hash) => entityOf.get(hash) ?? null;

  for (const kind of linkOrder) {
    const blocks = new Map<string, Signature[]>();
    for (const signature of distinct.values()) {
      const block = signature.kind === kind ? blockOf(signature, resolve) : null;
      if (block !== null) blocks.set(block, [...(blocks.get(block) ?? []), signature]);
    }
    for (const block of blocks.values()) {
      const { clusters, unsure } = clusterBlock(block);
      const name = (cluster: readonly Signature[]): string => (cluster[0] as Signature).hash;
      for (const cluster of clusters) {
        entities.set(name(cluster), cluster);
        for (const signature of cluster) entityOf.set(signature.hash, name(cluster));
      }
      for (const each of unsure) candidates.set(each.signature.hash, each.candidates.map(name).sort());
    }
  }
  return { resolve, entities, candidates: (hash) => candidates.get(hash) ?? [] };
};
