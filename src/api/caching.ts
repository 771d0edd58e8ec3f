import { createHash } from 'node:crypto';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Seconds for which an answer may be kept, where nothing in it says otherwise: news come and are corrected at any time. */
const NEWS_SECONDS = 5;
/** For what changes with a release, or by hand. */
const REFERENCE_SECONDS = 300;

/** Hints by the field or by the type it leads to; 0 is asked again each time. */
const hints: Readonly<Record<string, number>> = {
  'Query.position': 0, 'Query.changes': 0,
  Organization: REFERENCE_SECONDS, Membership: REFERENCE_SECONDS, Source: REFERENCE_SECONDS, Topic: REFERENCE_SECONDS,
};

/** Types that only hold others. */
const holds = /(Connection|Edge|PageInfo)$|^__/;

const ages = new WeakMap<DocumentNode, number>();

/** Seconds for which the answer to a document may be kept: the least that any of its fields allows. */
export const maxAgeOf = (schema: GraphQLSchema, document: DocumentNode): number => {
  const known = ages.get(document);
  if (known !== undefined) return known;
  const found: number[] = [];
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, {
    Field: ({ name }) => {
      const [parent, type] = [types.getParentType(), types.getType()];
      const own = hints[`${parent?.name}.${name.value}`];
      const target = type && getNamedType(type);
      if (own !== undefined) found.push(own);
      else if (target && !isLeafType(target) && !holds.test(target.name)) found.push(hints[target.name] ?? NEWS_SECONDS);
    },
  }));
  const age = found.length === 0 ? NEWS_SECONDS : Math.min(...found);
  ages.set(document, age);
  return age;
};

/** What a GET is told of how long its answer holds. An answer to a key is that key's own. */
export const cacheControl = (maxAge: number, isPrivate: boolean): string =>
  `${isPrivate ? 'private' : 'public'}, ${maxAge === 0 ? 'no-cache' : `max-age=${maxAge}`}`;

/** Names a version of an answer: weakly, since what is left to spend differs each time. */
export const entityTag = (data: unknown, warnings: unknown): string =>
  `W/"${createHash('sha256').update(JSON.stringify([data, warnings])).digest('base64url').slice(0, 27)}"`;

export const isUnchanged = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((each) => ['*', tag, tag.slice(2)].includes(each.trim()));
