import { comparisons } from './profile.js';
import type { Signature } from './signature.js';

/** Signatures taken for one thing, sorted by id. */
export type Cluster = readonly Signature[];

export interface Clustering {
  /** Sorted by the id of their first member. */
  readonly clusters: readonly Cluster[];
  /** Signatures that could be any of two or more of the clusters, and those that say too little to be taken even for the only one. */
  readonly unsure: readonly { readonly signature: Signature; readonly candidates: readonly Cluster[] }[];
  /** Of each cluster those that nothing but the signatures would make: itself, unless an editor's decision joined several. */
  readonly parts: ReadonlyMap<Cluster, readonly Cluster[]>;
}

/** Signatures that an editor decided to be of one thing. They may be of the past: then what they would belong to now is meant. */
export type Union = readonly Signature[];

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

type Agrees = (a: Group, b: Group) => boolean;

/** Groups that agree with each other, directly or through others. */
const componentsOf = (groups: readonly Group[], agrees: Agrees): Group[][] => {
  const left = new Set(groups);
  const components: Group[][] = [];
  for (const start of groups) {
    if (!left.delete(start)) continue;
    const component = [start];
    for (const member of component) {
      for (const other of left) {
        if (!agrees(member, other)) continue;
        left.delete(other);
        component.push(other);
      }
    }
    components.push(component);
  }
  return components;
};

interface Parting {
  readonly clusters: Group[][];
  readonly unsure: { readonly group: Group; readonly homes: readonly Group[][] }[];
}

/**
 * Parts a component in which something speaks against something. A group is unsure if it agrees with two that do not agree with each other. Among the others
 * agreement is transitive (whatever agrees with a sure one agrees with each other), so its classes are the clusters. An unsure one joins a cluster only if
 * that is the only one left for it: refuse rather than guess.
 */
const part = (component: readonly Group[], agrees: Agrees): Parting => {
  const isSure = (group: Group): boolean => {
    const circle = component.filter((other) => agrees(group, other));
    return circle.every((a, index) => circle.slice(index + 1).every((b) => agrees(a, b)));
  };
  const sure = component.filter(isSure);
  const clusters: Group[][] = [];
  for (const group of sure) {
    const home = clusters.find(([member]) => agrees(member as Group, group));
    if (home === undefined) clusters.push([group]);
    else home.push(group);
  }
  const doubtful = component.filter((group) => !sure.includes(group));
  const choices = doubtful.map((group) => ({ group, homes: clusters.filter((members) => members.every((member) => agrees(member, group))) }));
  for (const { group, homes } of choices) {
    if (homes.length === 1) homes[0]?.push(group);
    if (homes.length === 0) clusters.push([group]);
  }
  return { clusters, unsure: choices.filter(({ homes }) => homes.length > 1) };
};

type Ruling = Pick<Clustering, 'clusters' | 'unsure'>;

/** Those that say enough to be compared with each other. */
const amongEach = (groups: readonly Group[], agrees: Agrees, conflicts: Agrees): Parting => {
  const atPeace = (component: readonly Group[]): boolean => component.every((a, index) => component.slice(index + 1).every((b) => !conflicts(a, b)));
  const partings = componentsOf(groups, agrees).map((component): Parting => (atPeace(component) ? { clusters: [component], unsure: [] } : part(component, agrees)));
  return { clusters: partings.flatMap(({ clusters }) => clusters), unsure: partings.flatMap(({ unsure }) => unsure) };
};

/**
 * Those that say little come last, so that they join none who would be apart without them. Each goes to the only cluster for which state or office speaks; one
 * of which nothing is told is left open, with those that it could be. What is left is compared with each other.
 */
const withLittle = ({ clusters, unsure }: Parting, groups: readonly Group[], untold: (group: Group) => boolean, agrees: Agrees, conflicts: Agrees): Parting => {
  const choices = groups.map((group) => {
    const possible = clusters.filter((members) => !members.some((member) => conflicts(member, group)));
    const told = possible.filter((members) => members.some((member) => agrees(member, group)));
    return { group, homes: untold(group) ? possible : told };
  });
  const joins = ({ group, homes }: { group: Group; homes: readonly Group[][] }): boolean => homes.length === 1 && !untold(group);
  const joined = clusters.map((members) => [...members, ...choices.flatMap((choice) => (joins(choice) && choice.homes[0] === members ? [choice.group] : []))]);
  const renewed = new Map(clusters.map((members, index) => [members, joined[index] as Group[]]));
  const open = [...unsure, ...choices.filter((choice) => choice.homes.length > 0 && !joins(choice))];
  const left = amongEach(choices.flatMap(({ group, homes }) => (homes.length === 0 ? [group] : [])), agrees, conflicts);
  return {
    clusters: [...joined, ...left.clusters],
    unsure: [...open.map(({ group, homes }) => ({ group, homes: homes.map((home) => renewed.get(home) as Group[]) })), ...left.unsure],
  };
};

/** A symmetric comparison that is made once for each pair: clustering asks of the same ones again and again. */
const onceForEachPair = (compare: (a: unknown, b: unknown) => boolean): Agrees => {
  const known = new Map<Group, Map<Group, boolean>>();
  const of = (group: Group): Map<Group, boolean> => known.get(group) ?? (known.set(group, new Map()).get(group) as Map<Group, boolean>);
  return (a, b) => {
    const before = of(a).get(b);
    if (before !== undefined) return before;
    const answer = compare(a.profile, b.profile);
    of(a).set(b, answer);
    of(b).set(a, answer);
    return answer;
  };
};

/** What the signatures tell by themselves. */
const byRule = (signatures: readonly Signature[]): Ruling => {
  const [first] = signatures;
  if (first === undefined) return { clusters: [], unsure: [] };
  const { agree, conflict, little } = comparisons[first.kind];
  const compared = onceForEachPair(agree);
  const agrees: Agrees = (a, b) => a === b || compared(a, b);
  const conflicts = onceForEachPair(conflict);
  const saysLittle = (group: Group): 'told' | 'untold' | null => little?.(group.profile) ?? null;
  const groups = groupsOf(signatures);
  const plain = amongEach(groups.filter((group) => saysLittle(group) === null), agrees, conflicts);
  const { clusters, unsure } = withLittle(plain, groups.filter((group) => saysLittle(group) !== null), (group) => saysLittle(group) === 'untold', agrees, conflicts);
  const clusterOf = new Map(clusters.map((members) => [members, membersOf(members)]));
  return {
    clusters: [...clusterOf.values()].sort((a, b) => byId(a[0] as Signature, b[0] as Signature)),
    unsure: unsure.flatMap(({ group, homes }) =>
      group.members.map((signature) => ({ signature, candidates: homes.map((home) => clusterOf.get(home) as Cluster) }))),
  };
};

/** The one cluster that a signature outside of them all could belong to; undefined where there is none, or more than one. */
export const homeOf = (signature: Signature, clusters: readonly Cluster[]): Cluster | undefined => {
  const { profile, agree, conflict } = comparisons[signature.kind];
  const own = profile(signature);
  const homes = clusters.filter((cluster) => {
    const profiles = cluster.map(profile);
    return profiles.some((other) => agree(own, other)) && !profiles.some((other) => conflict(own, other));
  });
  return homes.length === 1 ? homes[0] : undefined;
};

/** Parts in groups: those that are decided to be one, directly or through others, are together. */
export const joined = <T>(parts: readonly T[], decided: readonly (readonly T[])[]): T[][] =>
  decided.reduce<T[][]>((wholes, one) => {
    const touched = wholes.filter((whole) => whole.some((part) => one.includes(part)));
    return touched.length < 2 ? wholes : [...wholes.filter((whole) => !touched.includes(whole)), touched.flat()];
  }, parts.map((part) => [part]));

/** Joins what editors decided to be one, whatever speaks against it. A signature that could be any of several which are one now is that one's. */
const unite = ({ clusters, unsure }: Ruling, unions: readonly Union[]): Clustering => {
  const partOf = new Map(clusters.flatMap((cluster) => cluster.map(({ id }) => [id, cluster] as const)));
  const named = new Set(unions.flat().map(({ id }) => id));
  const freed = unsure.flatMap(({ signature }) => (named.has(signature.id) ? [[signature]] : []));
  for (const part of freed) partOf.set((part[0] as Signature).id, part);
  const decided = unions.map((union) => union.flatMap((signature) => {
    const part = partOf.get(signature.id) ?? homeOf(signature, clusters);
    return part === undefined ? [] : [part];
  }));
  const wholes = joined([...clusters, ...freed], decided);
  const wholeOf = (cluster: Cluster): Cluster[] | undefined => wholes.find((whole) => whole.includes(cluster));
  const open = unsure.filter(({ signature }) => !named.has(signature.id)).map(({ signature, candidates }) => {
    const homes = [...new Set(candidates.map(wholeOf))];
    return { signature, homes, settled: candidates.length > 1 && homes.length === 1 };
  });
  const clusterOf = new Map(wholes.map((whole) => {
    const joining = open.flatMap(({ signature, homes, settled }) => (settled && homes[0] === whole ? [signature] : []));
    return [whole, [...whole.flat(), ...joining].sort(byId)] as const;
  }));
  return {
    clusters: [...clusterOf.values()].sort((a, b) => byId(a[0] as Signature, b[0] as Signature)),
    unsure: open.filter(({ settled }) => !settled).map(({ signature, homes }) => ({ signature, candidates: homes.map((home) => clusterOf.get(home as Cluster[]) as Cluster) })),
    parts: new Map([...clusterOf].map(([whole, cluster]) => [cluster, whole])),
  };
};

/** Links the signatures of one block, or of several that decisions join; they are of one kind. Pure, and free of their order. */
export const clusterBlock = (signatures: readonly Signature[], unions: readonly Union[] = []): Clustering => {
  const ruling = byRule(signatures);
  return unions.length > 0 ? unite(ruling, unions) : { ...ruling, parts: new Map(ruling.clusters.map((cluster) => [cluster, [cluster]])) };
};
