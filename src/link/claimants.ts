import type { Cluster, Clustering } from './cluster.js';
import { homeOf } from './cluster.js';
import type { Claimant } from './identify.js';
import type { Merge } from './merges.js';
import type { StoredSignature } from './signature-store.js';

/** Signatures of the past by those that say now what they said, word by word: known where a text was only signed anew. */
export type Successors = ReadonlyMap<string, string>;

/** Clusters with what their ids are chosen by, and the signatures of the past that lead to them. */
export interface Claims {
  readonly claimants: ReadonlyMap<Cluster, Claimant>;
  readonly bygone: ReadonlyMap<Cluster, readonly StoredSignature[]>;
}

/** A signature that no article bears any more still tells which thing the block knew in which it stood: a corrected report does not make another event. */
const bygoneOf = (clusterings: readonly Clustering[], members: ReadonlyMap<string, StoredSignature>, successors: Successors): Map<Cluster, StoredSignature[]> => {
  const wholes = new Map(clusterings.flatMap(({ parts }) => [...parts].flatMap(([whole, own]) => own.map((part) => [part, whole] as const))));
  const clusterOf = new Map([...wholes.values()].flatMap((whole) => whole.map(({ id }) => [id, whole] as const)));
  const blockOfPart = new Map([...wholes.keys()].map((part) => [part, members.get(part[0]?.id ?? '')?.block]));
  const bygone = new Map([...wholes.values()].map((whole) => [whole, [] as StoredSignature[]]));
  for (const dead of [...members.values()].filter(({ articles, ever }) => articles <= 0 && ever.length > 0)) {
    const part = homeOf(dead.signature, [...wholes.keys()].filter((each) => blockOfPart.get(each) === dead.block));
    const home = clusterOf.get(successors.get(dead.signature.id) ?? '') ?? (part && wholes.get(part));
    if (home !== undefined) bygone.get(home)?.push(dead);
  }
  return bygone;
};

/** What a merge wants a cluster to be known by: the id of who stays, the newest merge first; failing that, an id that it has now. */
const preferredBy = (merges: readonly Merge[], cluster: Cluster, current: readonly string[], members: ReadonlyMap<string, StoredSignature>): string[] => {
  const own = new Set(cluster.map(({ id }) => id));
  const concerned = merges.filter(({ open, kept, signatures }) => (open ? signatures : kept).some((id) => own.has(id)));
  const stays = concerned.flatMap(({ into, kept }) => into ?? kept.filter((id) => own.has(id)).flatMap((id) => members.get(id)?.entityId ?? []));
  return concerned.some(({ open }) => open) ? [...stays, ...current] : stays;
};

/** `members` are all signatures of the blocks from which the clusters were made, with the articles that they have now. */
export const claimsOf = (clusterings: readonly Clustering[], members: ReadonlyMap<string, StoredSignature>, merges: readonly Merge[], successors: Successors): Claims => {
  const bygone = bygoneOf(clusterings, members, successors);
  const claimants = new Map([...bygone].map(([cluster, dead]): [Cluster, Claimant] => {
    const living = cluster.flatMap(({ id }) => members.get(id) ?? []);
    const all = [...living, ...dead];
    const current = all.flatMap(({ entityId }) => entityId ?? []);
    const preferred = preferredBy(merges, cluster, current, members);
    return [cluster, { preferred, born: living.flatMap(({ ever }) => ever[0] ?? []), current, ever: all.flatMap(({ ever }) => ever) }];
  }));
  return { claimants, bygone };
};
