import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError, parse } from 'graphql';
import type { ApiLimits } from './limits.js';
import { checkNesting } from './nesting.js';
import { checkShape } from './shape.js';

/** Documents that were found within the limits are remembered: so many of them, and none that is longer. */
const REMEMBERED = { documents: 1_000, length: 10_000 } as const;

/** Reads documents under the limits, for HTTP and websockets alike. */
export class Documents {
  private readonly within = new Set<string>();

  constructor(private readonly schema: GraphQLSchema, private readonly limits: ApiLimits) {}

  /**
   * Parses a document.
   * @throws AppError LIMIT_EXCEEDED, or the syntax error
   */
  parse(source: string): DocumentNode {
    checkNesting(source, this.limits.nesting);
    const document = parse(source, { maxTokens: this.limits.tokens });
    checkShape(this.schema, document, this.limits);
    return document;
  }

  /** Looks at a document that others parse: they tell of what else is wrong with it. */
  check(source: string): void {
    if (this.within.has(source)) return;
    try {
      this.parse(source);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
    }
    if (source.length > REMEMBERED.length) return;
    if (this.within.size >= REMEMBERED.documents) this.within.clear();
    this.within.add(source);
  }
}
