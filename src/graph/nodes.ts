import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { badInput } from '../core/errors.js';
import type { Rights } from './access.js';
import { visibleRows } from './access.js';
import type { Class } from './columns.js';
import { entityOf, selectList, tableOf } from './columns.js';
import { allOf } from './conditions.js';
import type { Context } from './context.js';
import type { NodeRef } from './global-id.js';
import { globalId, parseGlobalId, parseIdOf } from './global-id.js';
import type { BaseRecord } from './record.js';

const nodeTypes = new Map<string, Class<BaseRecord>>();

/** Makes a type known to `node(id:)`; relations() does so for every type that has an id. */
export const registerNode = (target: Class<BaseRecord>): void => void nodeTypes.set(target.name, target);

export const nodeClass = (type: string): Class<BaseRecord> | undefined => nodeTypes.get(type);

/** The kind under which evidence and the log know a type: EVENT_SERIES for EventSeries. */
export const kindOf = (target: Class<object>): string => target.name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

export const classOfKind = (kind: string): Class<BaseRecord> => {
  const target = [...nodeTypes.values()].find((each) => kindOf(each) === kind);
  if (target === undefined) throw new Error(`No type of the graph is of kind ${kind}.`);
  return target;
};

const byId = (target: Class<object>, rights: Rights): Sql =>
  sql`select ${selectList(target, 't')} from ${tableOf(target)} t where ${allOf(sql`t.id = k.key`, visibleRows(target, rights))}`;

/** The row of that id as it is now; null where there is none that the caller may see. */
export const loadNode = async <T extends BaseRecord>(ctx: Context, target: Class<T>, id: string): Promise<T | null> => {
  const [row] = await ctx.loaders.rows(target.name, id, () => byId(target, ctx.rights));
  return row === undefined ? null : entityOf(target, row);
};

/** Where an id that was merged away leads; null for one that never was. */
const heirOf = async (ctx: Context, id: string): Promise<string | null> => {
  const [row] = await ctx.loaders.rows('former id', id, () => sql`select f.entity_id from former_id f where f.former_id = k.key`);
  return row === undefined ? null : (row['entity_id'] as string);
};

const wasLinked = async (ctx: Context, id: string): Promise<boolean> => {
  const [row] = await ctx.loaders.rows('withdrawn', id, () => sql`select exists (select from link l where l.entity_id = k.key) as known`);
  return row?.['known'] === true;
};

const warnOfMerge = (ctx: Context, { type, id }: NodeRef, heir: string): void => {
  const [old, now] = [globalId(type, id), globalId(type, heir)];
  if (ctx.warnings.some((warning) => warning.id === old)) return;
  ctx.warnings.push({ id: old, replacedBy: now, message: `${old} was merged into ${now}, which answers for it now.` });
};

const refOf = (targets: readonly Class<object>[], value: string): NodeRef => parseIdOf(targets.map(({ name }) => name), value);

/**
 * The type and the id in the database of an argument that names a node of one of some types; that of its heir, and a warning, where it was merged away.
 * An id of another type is refused.
 */
export const presentRef = async (ctx: Context, targets: readonly Class<object>[], value: string): Promise<NodeRef> => {
  const ref = refOf(targets, value);
  const heir = await heirOf(ctx, ref.id);
  if (heir !== null) warnOfMerge(ctx, ref, heir);
  return { type: ref.type, id: heir ?? ref.id };
};

/** The same for a node of one type. */
export const presentId = async (ctx: Context, target: Class<object>, value: string): Promise<string> => (await presentRef(ctx, [target], value)).id;

const resolveRef = async <T extends BaseRecord>(ctx: Context, target: Class<T>, ref: NodeRef): Promise<T | null> => {
  const row = await loadNode(ctx, target, ref.id);
  if (row !== null) return row;
  const heir = await heirOf(ctx, ref.id);
  const inherited = heir === null ? null : await loadNode(ctx, target, heir);
  if (heir !== null && inherited !== null) {
    warnOfMerge(ctx, ref, heir);
    return inherited;
  }
  if (await wasLinked(ctx, ref.id)) {
    const id = globalId(ref.type, ref.id);
    ctx.warnings.push({ id, replacedBy: null, message: `${id} was withdrawn: no report that is left speaks of it.` });
  }
  return null;
};

/** The node of a global id of any type, as `node(id:)` answers it. */
export const resolveNode = async (ctx: Context, value: string): Promise<BaseRecord | null> => {
  const ref = parseGlobalId(value);
  const target = nodeClass(ref.type);
  if (target === undefined) throw badInput(`${value} is not an id: there is no type ${ref.type}.`);
  return resolveRef(ctx, target, ref);
};

/** The node of a global id of that type, as `person(id:)` and its like answer it. */
export const resolveTyped = async <T extends BaseRecord>(ctx: Context, target: Class<T>, value: string): Promise<T | null> =>
  resolveRef(ctx, target, refOf([target], value));
