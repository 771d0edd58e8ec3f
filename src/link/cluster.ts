import { comparisons } from './profile.js';
import type { Signature } from './signature.js';

/** Signatures taken for one thing, sorted by id. */
export type Cluster = readonly Signature[];

export interface Clustering {
  /** Sorted by the id of their first member. */
  readonly clusters: readonly Cluster[];
  /** Signatures that could be any of two or more of the clusters. */
  readonly unsure: readonly { readonly signature: Signature; readonly candidates: readonly Cluster[] }[];
}

/** Signatures that compare alike: a block has many signatures, and few of these. */
interface Group {
  readonly profile: unknown;
  readonly members: Signature[];
}

export const byId = (a: Signature, b: Signature): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const groupsOf = (signatures: readonly Signature[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const signature of [...signatures].sort(byId)) {
    const profile = comparisons[signature.kind].profile(signature);
    const key = JSON.stringify(profile);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { profile, members: [signature] });
    else group.members.push(signature);
  }
  return [...groups.values()];
};

const membersOf = (groups: readonly Group[]): Signature[] => groups.flatMap((group) => group.members).sort(byId);

/**
 * Links the signatures of one block, which are of one kind. Pure, and free of their order.
 *
 * A group is unsure if it agrees with two that cannot be one thing. Among the others agreement is transitive (whatever agrees with a sure one
 * agrees with each other), so its classes are the clusters. An unsure one joins a cluster only if that is the only one left for it:
 * refuse rather than guess.
 */
export const clusterBlock = (signatures: readonly Signature[]): Clustering => {
  const [first] = signatures;
  if (first === undefined) return { clusters: [], unsure: [] };
  const { agree } = comparisons[first.kind];
  const groups = groupsOf(signatures);
  const agrees = (a: Group, b: Group): boolean => a === b || agree(a.profile, b.profile);
  const isSure = (group: Group): boolean => {
    const circle = groups.filter((other) => agrees(group, other));
    return circle.every((a, index) => circle.slice(index + 1).every((b) => agrees(a, b)));
  };

  const classes: Group[][] = [];
  const doubtful: Group[] = [];
  for (const group of groups) {
    const home = classes.find(([member]) => agrees(member as Group, group));
    if (!isSure(group)) doubtful.push(group);
    else if (home === undefined) classes.push([group]);
    else home.push(group);
  }

  const choices = doubtful.map((group) => ({ group, homes: classes.filter((members) => members.every((member) => agrees(member, group))) }));
  for (const { group, homes } of choices) {
    if (homes.length === 1) homes[0]?.push(group);
    if (homes.length === 0) classes.push([group]);
  }

  const clusterOf = new Map(classes.map((members) => [members, membersOf(members)]));
  const clusters = [...clusterOf.values()].sort((a, b) => byId(a[0] as Signature, b[0] as Signature));
  const unsure = choices
    .filter(({ homes }) => homes.length > 1)
    .flatMap(({ group, homes }) => group.members.map((signature) => ({ signature, candidates: homes.map((home) => clusterOf.get(home) as Cluster) })));
  return { clusters, unsure };
};
