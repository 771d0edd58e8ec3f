import type { OperationTypeNode } from 'graphql';
import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import { AppError } from '../core/errors.js';
import type { Class } from './columns.js';
import { columnsOf } from './columns.js';

/** What a key or token may do; each is granted by name, and none includes another. */
export const Scope = { READ: 'read', INGEST: 'ingest', EDIT: 'edit', MANAGE: 'manage', EMBARGO: 'embargo' } as const;
export type Scope = (typeof Scope)[keyof typeof Scope];

/** Who asks, and what they may. */
export interface Rights {
  /** Who stands in the log for what they change, such as key:9f31c2; null for a visitor, who may change nothing. */
  readonly actor: string | null;
  readonly scopes: ReadonlySet<Scope>;
}

/** Tells who asks by what stands in the header Authorization; null where there is none. */
export type Authenticate = (authorization: string | null) => Promise<Rights>;

/** Whoever shows neither key nor token, where reading is open. */
export const visitor: Rights = { actor: null, scopes: new Set([Scope.READ]) };

/** Refuses whoever lacks a scope; answers the actor for the log. */
export const actorWith = ({ actor, scopes }: Rights, scope: Scope): string => {
  if (actor === null) throw new AppError('UNAUTHENTICATED', `This needs an API key or a token with the scope "${scope}": send it as Authorization: Bearer ..`);
  if (!scopes.has(scope)) throw new AppError('FORBIDDEN', `This needs the scope "${scope}", which your key or token does not have.`);
  return actor;
};

/** Refuses a query or a subscription of whoever may not read. A mutation names the scope that it needs itself. */
export const checkReading = ({ scopes }: Rights, operation: `${OperationTypeNode}`): void => {
  if (operation !== 'mutation' && !scopes.has(Scope.READ)) throw new AppError('FORBIDDEN', 'Reading needs the scope "read" here, which your key or token does not have.');
};

/** Conditions on rows `t` that tell which are held back, by their class; those with a column `held` need none. */
const heldBack = new Map<Class<object>, Sql>();

/** Rows of a class without a column `held` are held back under this condition on `t`. */
export const holdBack = (target: Class<object>, condition: Sql): void => void heldBack.set(target, condition);

const mayRead = ({ scopes }: Rights): boolean => scopes.has(Scope.READ);
const seesAll = ({ scopes }: Rights): boolean => scopes.has(Scope.EMBARGO);

/** Of rows with a column `held`, those that the caller may see: the one predicate for queries, counts and the log. */
export const unheld = (rights: Rights, alias: string): Sql | null => (seesAll(rights) ? null : sql`not ${raw(alias)}.held`);

/** Of the rows `t` of a class, those that the caller may see; null for all. Whoever may write and not read is answered that it is done, and sees no row of it. */
export const visibleRows = (target: Class<object>, rights: Rights): Sql | null => {
  if (!mayRead(rights)) return sql`false`;
  if (columnsOf(target).has('held')) return unheld(rights, 't');
  const condition = heldBack.get(target);
  return condition === undefined || seesAll(rights) ? null : sql`not (${condition})`;
};
