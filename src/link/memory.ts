import type { Resolve } from './block.js';
import { blockOf, linkStages } from './block.js';
import { clusterBlock } from './cluster.js';
import type { Signature } from './signature.js';

/** Signatures by the entity for which they are taken. An entity is named by the id of its first signature. */
export interface Links {
  readonly resolve: Resolve;
  readonly entities: ReadonlyMap<string, readonly Signature[]>;
  /** Entities that an unsure signature could be; empty for a sure one. */
  readonly candidates: (id: string) => readonly string[];
}

/** Links any number of signatures at once, as the store does block by block: the same function, without a database. */
export const linkInMemory = (signatures: Iterable<Signature>): Links => {
  const distinct = new Map([...signatures].map((signature) => [signature.id, signature]));
  const entityOf = new Map<string, string>();
  const entities = new Map<string, readonly Signature[]>();
  const candidates = new Map<string, readonly string[]>();
  const resolve: Resolve = (id) => entityOf.get(id) ?? null;

  for (const kinds of linkStages) {
    const blocks = new Map<string, Signature[]>();
    for (const signature of distinct.values()) {
      const block = kinds.includes(signature.kind) ? blockOf(signature, resolve) : null;
      if (block === null) continue;
      const members = blocks.get(block);
      if (members === undefined) blocks.set(block, [signature]);
      else members.push(signature);
    }
    for (const block of blocks.values()) {
      const { clusters, unsure } = clusterBlock(block);
      const name = (cluster: readonly Signature[]): string => (cluster[0] as Signature).id;
      for (const cluster of clusters) {
        entities.set(name(cluster), cluster);
        for (const signature of cluster) entityOf.set(signature.id, name(cluster));
      }
      for (const each of unsure) candidates.set(each.signature.id, each.candidates.map(name).sort());
    }
  }
  return { resolve, entities, candidates: (id) => candidates.get(id) ?? [] };
};
