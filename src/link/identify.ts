/** A cluster as its ids are chosen: the ids that its signatures have now, and all that they ever had. */
export interface Claimant {
  /** Entity of each member that has one now. */
  readonly current: readonly string[];
  /** Every entity that a member ever had, the present ones included. */
  readonly ever: readonly string[];
}

/**
 * Gives each cluster the oldest id that any of its signatures ever had (ids sort by age). Where two clusters ask for one id, it goes to the one that more
 * signatures hold now, else to the first; the other takes its next, or a new one. `taken` are ids that live outside these clusters.
 */
export const identify = (clusters: readonly Claimant[], taken: ReadonlySet<string>, newId: () => string): string[] => {
  const chosen = new Map<Claimant, string>();
  const ids = [...new Set(clusters.flatMap(({ ever }) => ever))].filter((id) => !taken.has(id)).sort();
  for (const id of ids) {
    const holders = (cluster: Claimant): number => cluster.current.filter((current) => current === id).length;
    const [first] = clusters
      .filter((cluster) => !chosen.has(cluster) && cluster.ever.includes(id))
      .sort((a, b) => holders(b) - holders(a));
    if (first !== undefined) chosen.set(first, id);
  }
  return clusters.map((cluster) => chosen.get(cluster) ?? newId());
};
