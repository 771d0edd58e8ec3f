/** A cluster as its ids are chosen: the ids with which its signatures began, that they have now, and that they ever had. */
export interface Claimant {
  /** Ids that an editor's decision wants it to keep, the first one most. */
  readonly preferred: readonly string[];
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
 * new one. Before all, whom an editor joined keep the id that the editor chose. `taken` are ids that live outside these clusters.
 */
export const identify = (clusters: readonly Claimant[], taken: ReadonlySet<string>, newId: () => string): string[] => {
  const chosen = new Map<Claimant, string>();
  const ids = [...new Set(clusters.flatMap(({ ever }) => ever))].filter((id) => !taken.has(id)).sort();
  for (const cluster of clusters) {
    const wanted = cluster.preferred.find((id) => ids.includes(id) && ![...chosen.values()].includes(id));
    if (wanted !== undefined) chosen.set(cluster, wanted);
  }
  const decided = new Map(chosen);
  for (const id of ids.filter((each) => ![...decided.values()].includes(each))) {
    const [first] = clusters
      .filter((cluster) => (!chosen.has(cluster) || decided.has(cluster)) && cluster.ever.includes(id))
      .sort((a, b) => count(b.born, id) - count(a.born, id) || count(b.current, id) - count(a.current, id));
    // One that keeps another id by decision still keeps those that began with it from going to others.
    if (first !== undefined && !decided.has(first)) chosen.set(first, id);
  }
  return clusters.map((cluster) => chosen.get(cluster) ?? newId());
};
