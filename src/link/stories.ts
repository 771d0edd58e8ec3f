import sql from 'sql-template-tag';
import type { RecordedChange, Transaction } from '../changes/transaction.js';
import { contentId } from '../core/ids.js';
import { leadOn, mostOf } from './former-ids.js';

/** The story of a main event, or of an article that tells of none: its id follows from that of what it is about, and lives as long. */
export const storyAbout = (id: string): string => contentId('story', id);

/** An article with the story that it was in and the one where it belongs now. */
interface Placed {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Where articles belong. The main event of an article is the first that the headline names, else the one with the most words, else the one named first.
 * An article without a say, such as one that is held back, has no open mentions, and so is a story of its own.
 */
const placesOf = async (tx: Transaction, articles: readonly string[]): Promise<Placed[]> => {
  const rows = await tx.query<{ id: string; story_id: string; event: string | null }>(sql`
    SELECT a.id, a.story_id, main.event FROM article a LEFT JOIN LATERAL (
      SELECT l.entity_id AS event
      FROM mention m JOIN assertion s ON s.id = m.assertion_id JOIN link l ON l.signature_id = s.signature_id AND l.closed IS NULL
      WHERE m.article_id = a.id AND m.version = a.version AND m.closed IS NULL AND s.kind = 'EVENT'
      GROUP BY l.entity_id ORDER BY min(m.place) FILTER (WHERE m.part = 'HEADLINE') NULLS LAST, count(*) DESC, min(m.place) LIMIT 1
    ) main ON true
    WHERE a.id = ANY(${articles}::uuid[])`);
  return rows.map((row) => ({ id: row.id, from: row.story_id, to: storyAbout(row.event ?? row.id) }));
};

/** Locks stories, and moves articles into theirs: what is read after it holds until the end. */
const move = async (tx: Transaction, moved: readonly Placed[], stories: readonly string[]): Promise<void> => {
  const sorted = [...stories].sort();
  await tx.query(sql`
    WITH moved AS (
      UPDATE article a SET story_id = m.story FROM unnest(${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ to }) => to)}::uuid[]) AS m(id, story) WHERE a.id = m.id)
    SELECT pg_advisory_xact_lock(hashtextextended('story|' || id, 0)) FROM unnest(${sorted}::text[]) WITH ORDINALITY AS n(id, place) ORDER BY place`);
};

/** A story before and after: whether it was and is held back, null where it was or is not there. */
interface Told {
  readonly id: string;
  readonly was: boolean | null;
  readonly is: boolean | null;
  readonly differs: boolean;
}

/** Makes the rows of stories what their articles say now; those without articles go. */
const write = (tx: Transaction, stories: readonly string[]): Promise<Told[]> => tx.query<Told>(sql`
  WITH told AS (
    SELECT s.id, first.headline, first.published_at AS first_published_at, last.published_at AS last_published_at, first.held
    FROM unnest(${stories}::uuid[]) AS s(id)
    CROSS JOIN LATERAL (SELECT a.headline, a.published_at, a.held FROM article a WHERE a.story_id = s.id ORDER BY a.published_at, a.key LIMIT 1) first
    CROSS JOIN LATERAL (SELECT max(a.published_at) AS published_at FROM article a WHERE a.story_id = s.id) last
  ), written AS (
    INSERT INTO story (id, headline, first_published_at, last_published_at, held) SELECT id, headline, first_published_at, last_published_at, held FROM told
    ON CONFLICT (id) DO UPDATE SET
      headline = excluded.headline, first_published_at = excluded.first_published_at, last_published_at = excluded.last_published_at, held = excluded.held
    WHERE (story.headline, story.first_published_at, story.last_published_at, story.held)
      IS DISTINCT FROM (excluded.headline, excluded.first_published_at, excluded.last_published_at, excluded.held)
  ), back AS (
    DELETE FROM former_id WHERE former_id IN (SELECT id FROM told)
  ), gone AS (
    DELETE FROM story WHERE id = ANY(${stories}::uuid[]) AND id NOT IN (SELECT id FROM told)
  )
  SELECT s.id, before.held AS was, told.held AS is,
    (before.headline, before.first_published_at, before.last_published_at) IS DISTINCT FROM (told.headline, told.first_published_at, told.last_published_at) AS differs
  FROM unnest(${stories}::uuid[]) AS s(id) LEFT JOIN story before ON before.id = s.id LEFT JOIN told ON told.id = s.id ORDER BY s.id`);

/** Stories that ended, each with the one to which the most of its articles went. One that is held back is nobody's heir. */
const heirsOf = (told: readonly Told[], moved: readonly Placed[]): Map<string, string> => {
  const open = new Set(told.filter(({ is }) => is === false).map(({ id }) => id));
  return new Map(told.filter(({ was, is }) => was !== null && is === null).flatMap(({ id }) => {
    const heir = mostOf(moved.filter(({ from, to }) => from === id && open.has(to)).map(({ to }) => to));
    return heir === null ? [] : [[id, heir] as const];
  }));
};

/** What the log says of a story: nothing of what is held back. */
const changeOf = ({ id, was, is, differs }: Told, regrouped: ReadonlySet<string>): RecordedChange['op'] | null => {
  if (was === false && is === false) return differs || regrouped.has(id) ? 'REPLACED' : null;
  if (is === false) return 'CREATED';
  return was === false ? 'RETRACTED' : null;
};

/**
 * Puts articles whose links or say changed into the stories where they belong now, makes these stories what their articles say, and records what changed.
 * The caller has written and locked the articles.
 * @param articles - those whose text or date may have changed as well
 */
export const settleStories = async (tx: Transaction, cause: RecordedChange['cause'], articles: readonly string[], others: Iterable<string>): Promise<void> => {
  const placed = await placesOf(tx, [...new Set([...articles, ...others])]);
  const moved = placed.filter(({ from, to }) => from !== to);
  const touched = [...moved, ...placed.filter(({ id }) => articles.includes(id))];
  const stories = [...new Set(touched.flatMap(({ from, to }) => [from, to]))];
  await move(tx, moved, stories);
  const told = await write(tx, stories);
  const heirs = heirsOf(told, moved);
  await leadOn(tx, heirs);
  const regrouped = new Set(moved.flatMap(({ from, to }) => [from, to]));
  for (const each of told) {
    const op = changeOf(each, regrouped);
    const heir = op === 'RETRACTED' ? heirs.get(each.id) : undefined;
    if (op !== null) tx.record({ kind: 'STORY', nodeId: each.id, op, cause: heir === undefined ? cause : 'MERGED', replacedBy: heir ?? null });
  }
};
