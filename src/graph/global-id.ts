import { badInput } from '../core/errors.js';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const readable = new RegExp(`^([A-Z][A-Za-z]*):(${uuid})$`);

export interface NodeRef {
  /** Name of the GraphQL type. */
  readonly type: string;
  readonly id: string;
}

/** The id at the edge: opaque, and one of its kind over all types. */
export const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** What a global id names; one that we did not make is refused. */
export const parseGlobalId = (value: string): NodeRef => {
  const [, type, id] = readable.exec(Buffer.from(value, 'base64url').toString()) ?? [];
  if (type === undefined || id === undefined || globalId(type, id) !== value) {
    throw badInput(`${JSON.stringify(value.slice(0, 100))} is not an id: take one from the field "id" of an earlier answer.`);
  }
  return { type, id };
};

/** What a global id of one of some types names; one of another type is refused. */
export const parseIdOf = (types: readonly string[], value: string): NodeRef => {
  const ref = parseGlobalId(value);
  if (!types.includes(ref.type)) throw badInput(`${value} is the id of a node of type ${ref.type}, and one of type ${types.join(' or ')} is asked for.`);
  return ref;
};
