import { unwrapResolverError } from '@apollo/server/errors';
import type { ValidationError } from 'class-validator';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { QueryFailedError } from 'typeorm';
import { AppError, badInput } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Logger } from '../core/logger.js';
import { connectionLost } from '../db/connection-lost.js';

const sentencesOf = (errors: readonly ValidationError[]): string[] =>
  errors.flatMap(({ constraints, children }) => [...Object.values(constraints ?? {}), ...sentencesOf(children ?? [])]);

/** PostgreSQL's codes for a text that it cannot hold, as such and within JSON: from a caller it is always a NUL. */
const unfitTexts = ['22021', '22P05'];

/** The failure in terms of the caller, where the caller can mend it or wait it out; null where it is ours. */
const mendable = (cause: unknown): AppError | null => {
  if (cause instanceof AppError) return cause;
  if (cause instanceof ArgumentValidationError) return badInput(sentencesOf(cause.extensions.validationErrors).join(' '));
  const unfit = cause instanceof QueryFailedError && unfitTexts.includes((cause.driverError as { code?: string }).code ?? '');
  return unfit ? badInput('A text in the request holds the character NUL, which no text here has: leave it out.') : connectionLost(cause);
};

/** What a resolver threw, or the making of the context: GraphQL wraps both, the second without a path or a code. */
const causeOf = (error: unknown): unknown => {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError && cause.extensions['code'] === undefined ? (cause.originalError ?? cause) : cause;
};

/** What GraphQL adds to its words where a name is close to one of the schema. */
const suggestion = / Did you mean .+\?$/;

/** Puts a failure in the words that a caller gets. */
export type ErrorFormat = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * The one place where failures become errors of GraphQL. What a caller can mend keeps its sentence and its code;
 * everything else is ours: it is logged once, and the caller gets the id of the line.
 * @param suggestions - whether callers are told what they may have meant, which tells them of the schema
 */
export const errorFormat = (log: Logger, { suggestions }: { readonly suggestions: boolean }): ErrorFormat => {
  const logged = new WeakMap<object, string>();

  const unexpected = (cause: unknown, path: GraphQLFormattedError['path']): string => {
    const known = typeof cause === 'object' && cause !== null ? logged.get(cause) : undefined;
    if (known !== undefined) return known;
    const id = newId();
    if (typeof cause === 'object' && cause !== null) logged.set(cause, id);
    log.error('api.failed', { id, path, error: cause });
    return id;
  };

  return (formatted, error) => {
    const { locations, path, extensions } = formatted;
    const at = { ...(locations && { locations }), ...(path && { path }) };
    const cause = causeOf(error);
    const mended = mendable(cause);
    if (mended !== null) return { message: mended.message, ...at, extensions: { code: mended.code } };
    const code = extensions?.['code'];
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: suggestions ? formatted.message : formatted.message.replace(suggestion, ''), ...at, extensions: { code } };
    }
    const id = unexpected(cause, path);
    return { message: `Something failed on our side; our log has it under ${id}.`, ...at, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
  };
};
