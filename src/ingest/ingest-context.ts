import type { RemoteExtractor } from '../extract/facts.js';
import type { Context } from '../graph/context.js';

/** What the resolvers of the way in may use besides. */
export interface IngestContext extends Context {
  /** Asked ahead of the grammar; null where none is. */
  readonly model: RemoteExtractor | null;
}
