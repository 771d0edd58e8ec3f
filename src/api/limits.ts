import type { Config } from '../core/config.js';
import { readConfig } from '../core/config.js';

/** What a request may ask of the server. core/config.ts says what each means, and what it is by default. */
export interface ApiLimits {
  readonly bodyBytes: number;
  readonly nesting: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly variableValues: number;
  readonly cost: number;
  readonly objects: number;
  readonly deadlineMs: number;
  readonly ratePoints: number;
  readonly rateSeconds: number;
  /** Bytes of a text that is handed in. */
  readonly articleBytes: number;
}

export const limitsOf = (config: Config): ApiLimits => ({
  bodyBytes: config.maxBodyBytes,
  nesting: config.maxNesting,
  tokens: config.maxTokens,
  depth: config.maxDepth,
  aliases: config.maxAliases,
  directives: config.maxDirectives,
  rootFields: config.maxRootFields,
  variableValues: config.maxVariableValues,
  cost: config.maxCost,
  objects: config.maxObjects,
  deadlineMs: config.deadlineMs,
  ratePoints: config.ratePoints,
  rateSeconds: config.rateSeconds,
  articleBytes: config.maxArticleBytes,
});

/** The limits where nothing is set. */
export const defaultLimits: ApiLimits = limitsOf(readConfig({}));
