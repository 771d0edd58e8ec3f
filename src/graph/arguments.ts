import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID } from 'type-graphql';
import { badInput } from '../core/errors.js';
import type { Class } from './columns.js';
import type { Context } from './context.js';
import { presentId } from './nodes.js';

/** How many values a list in an argument may hold. */
export const MAX_LIST_ARGUMENT = 100;
/** How long a text to search for may be, in UTF-16 code units. */
export const MAX_SEARCH_TEXT = 1_000;

type Thunk = () => Class<object>;

const idFields = new WeakMap<object, Map<string, Thunk>>();

/** A list of values in an argument or filter, such as enum values. */
export const Values = (type: () => unknown, description: string): PropertyDecorator => (prototype, property) => {
  Field(() => [type()] as never, { nullable: true, description })(prototype, property);
  IsOptional()(prototype, property);
  ArrayMaxSize(MAX_LIST_ARGUMENT, { message: `"${String(property)}" may hold at most ${MAX_LIST_ARGUMENT} values.` })(prototype, property);
};

/** A list of ids of one type in an argument or filter: declares the field, and what its ids must name. */
export const Ids = (target: Thunk, description: string): PropertyDecorator => (prototype, property) => {
  Values(() => ID, description)(prototype, property);
  const fields = idFields.get(prototype) ?? new Map<string, Thunk>();
  idFields.set(prototype, fields.set(String(property), target));
};

/** How a text to search for is written. */
const webSearch = 'Web-search syntax: all words, "a phrase", one OR the other, -not; a text without any word does not restrict.';

/** A text to search for. */
export const SearchText = (description: string): PropertyDecorator => (prototype, property) => {
  Field(() => String, { nullable: true, description: `${description} ${webSearch}` })(prototype, property);
  IsOptional()(prototype, property);
  MaxLength(MAX_SEARCH_TEXT, { message: `"${String(property)}" may have at most ${MAX_SEARCH_TEXT} characters.` })(prototype, property);
};

/** A filter or a range within arguments, checked with them. */
export const Input = (type: () => Class<object>, description: string): PropertyDecorator => (prototype, property) => {
  Field(type as never, { nullable: true, description })(prototype, property);
  IsOptional()(prototype, property);
  ValidateNested()(prototype, property);
};

const isInput = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof URL);

/** The ids in the lists declared by Ids, at any depth of inputs: global ones, or those of the database after resolveIds(). */
export const idsIn = (args: object): string[] => {
  const fields = idFields.get(Object.getPrototypeOf(args) as object);
  return Object.entries(args).flatMap(([property, value]: [string, unknown]) => {
    if (fields?.has(property) === true && Array.isArray(value)) return value as string[];
    return isInput(value) ? idsIn(value) : [];
  });
};

/**
 * The same arguments, with every global id of a list declared by Ids replaced by the present one of the database, at any depth of inputs.
 * What follows is a pure function of its answer.
 */
export const resolveIds = async <T extends object>(ctx: Context, args: T): Promise<T> => {
  const prototype = Object.getPrototypeOf(args) as object;
  const fields = idFields.get(prototype);
  const resolve = async (property: string, value: unknown): Promise<unknown> => {
    const target = fields?.get(property);
    if (target !== undefined && Array.isArray(value)) return Promise.all(value.map((id: string) => presentId(ctx, target(), id)));
    return isInput(value) ? resolveIds(ctx, value) : value;
  };
  const entries = await Promise.all(Object.entries(args).map(async ([property, value]) => [property, await resolve(property, value)] as const));
  return Object.assign(Object.create(prototype) as T, Object.fromEntries(entries));
};

/** The one argument that is given, by its name; none and several are refused. */
export const exactlyOne = <A extends object>(args: A): { [K in keyof A]-?: readonly [K, NonNullable<A[K]>] }[keyof A] => {
  const given = Object.entries(args).filter(([, each]) => each !== null && each !== undefined);
  const [only] = given;
  if (only === undefined || given.length > 1) throw badInput('Give exactly one of the arguments of this field.');
  return only as never;
};
