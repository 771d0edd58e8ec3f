/** A cluster as its ids are chosen: the ids with which its signatures began, that they have now, and that they ever had. */
export interface Claimant {
  /** First entity of each member that ever had one. */
  readonly born: readonly string[];
  /** Entity of each member that has one now. */
  readonly current: readonly string[];
  /** Every entity that a member ever had, the present ones included. */
  readonly ever: readonly string[];
}

const count = (ids: readonly string[], id: string): number => ids.filter((each) => each === id).length;

/**
 * Gives each cluster the oldest id that any of its signatures ever had (ids sort by age). Where two clusters ask for one id, as after a merge that is undone,
 * it goes to the one in which more signatures began with it, then to the one in which more hold it now, else to the first; the other takes its next, or a
 * new one. `taken` are ids that live outside these clusters.
 */
export const identify = (clusters: readonly Claimant[], taken: ReadonlySet<string>, newId: () => string): string[] => {
  const chosen = new Map<Claimant, string>();
  const ids = [...new Set(clusters.flatMap(({ ever }) => ever))].filter((id) => !taken.has(id)).sort();
  for (const id of ids) {
    const [first] = clusters
      .filter((cluster) => !chosen.has(cluster) && cluster.ever.includes(id))
      .sort((a, b) => count(b.born, id) - count(a.born, id) || count(b.current, id) - count(a.current, id));
    if (first !== undefined) chosen.set(first, id);
  }
  return clusters.map((cluster) => chosen.get(cluster) ?? newId());
};
