import { expect } from '@jest/globals';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { query } from '../../src/db/query.js';
import { canonicalGraph, difference } from './canonical-graph.js';
import { loadDesk } from './desk.js';
import { reportCount } from './fifty-reports.js';
import { openTestStore } from './store.js';

/** Numbers of those of the fifty reports that are stored, in order. */
export const storedReports = async (db: DataSource): Promise<number[]> => {
  const rows = await query<{ url: string }>(db, sql`SELECT url FROM article`);
  return rows.map(({ url }) => Number(/\d+$/.exec(url)?.[0])).sort((a, b) => a - b);
};

export const countTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** The graph of all fifty, read without a break into a store of its own. */
export const uninterruptedGraph = async (files: readonly string[]): Promise<string[]> => {
  const store = await openTestStore();
  await loadDesk(store.db, files);
  const graph = await canonicalGraph(store.db);
  await store.close();
  return graph;
};

/** Whoever reads the log by positions finds each, and each article that is stored once in it. */
export const expectNoHole = async (db: DataSource): Promise<void> => {
  const positions = await query<{ position: number }>(db, sql`SELECT position FROM commit ORDER BY position`);
  expect(positions.map(({ position }) => position)).toEqual(countTo(positions.length));
  const entries = await query<{ entries: number }>(db, sql`
    SELECT count(c.node_id)::int AS entries FROM article a
    LEFT JOIN change c JOIN commit m USING (position) ON c.node_id = a.id AND c.kind = 'ARTICLE' AND c.op = 'CREATED' AND m.actor <> 'reference'
    GROUP BY a.id`);
  expect(entries.every(({ entries: found }) => found === 1)).toBe(true);
};

/** All fifty are there, each in one version and one commit, and the graph is the one of a run that nothing interrupted. */
export const expectAllFifty = async (db: DataSource, uninterrupted: readonly string[]): Promise<void> => {
  expect(await storedReports(db)).toEqual(countTo(reportCount));
  expect(await query(db, sql`SELECT (SELECT count(*)::int FROM article_version) AS versions, (SELECT count(*)::int FROM commit WHERE actor = 'cli') AS commits`))
    .toEqual([{ versions: reportCount, commits: reportCount }]);
  await expectNoHole(db);
  const graph = await canonicalGraph(db);
  expect(difference(uninterrupted, graph)).toEqual({ missing: [], beyond: [] });
  // Two of a kind bear one label.
  expect(graph).toHaveLength(uninterrupted.length);
};
