import sql, { raw } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { query } from '../../src/db/query.js';
import { globalId } from '../../src/graph/global-id.js';

/** Where the name of a thing stands that has one name alone; all others have their forms in a table of their own. */
const columns: Readonly<Record<string, string>> = { Article: 'headline', Position: 'title', Source: 'name', Story: 'headline' };
/** Columns that lead to what stands at an event. */
const atEvent: Readonly<Record<string, string>> = { Delegation: 'represents_id', Participant: 'person_id' };
const named = /^(Article|Delegation|Document|Event|EventSeries|Organization|Participant|Person|Position|Source|Story|Topic): (.+)$/;

const tableOf = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

const idsOf = async (db: DataSource, type: string, name: string): Promise<{ id: string }[]> => {
  const [who, event] = name.split(' at the ');
  const leads = atEvent[type];
  if (leads !== undefined) {
    return query(db, sql`
      SELECT DISTINCT t.id FROM ${raw(tableOf(type))} t
      JOIN name w ON w.node_id = ${raw(leads)} AND w.value = ${who} JOIN name e ON e.node_id = t.event_id AND e.value = ${event}`);
  }
  const column = columns[type];
  const condition = column === undefined ? sql`EXISTS (SELECT FROM name n WHERE n.node_id = t.id AND n.value = ${name})` : sql`${raw(column)} = ${name}`;
  return query(db, sql`SELECT t.id FROM ${raw(tableOf(type))} t WHERE ${condition}`);
};

/** The global id of the one thing in the store that bears a name, written as `Person: Jonas Lindqvist` or `Participant: Jonas Lindqvist at the third session`. */
export const idOf = async (db: DataSource, text: string): Promise<string> => {
  const [, type = '', name = ''] = named.exec(text) ?? [];
  const found = await idsOf(db, type, name);
  if (found.length !== 1) throw new Error(`${found.length} things in the store are called ${text}.`);
  return globalId(type, (found[0] as { id: string }).id);
};

/** A value in which every text that names something in the store, at any depth, is its global id. */
export const withIds = async (db: DataSource, value: unknown): Promise<unknown> => {
  if (typeof value === 'string') return named.test(value) ? idOf(db, value) : value;
  if (Array.isArray(value)) return Promise.all(value.map((each) => withIds(db, each)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, each]) => [key, await withIds(db, each)] as const)));
};
