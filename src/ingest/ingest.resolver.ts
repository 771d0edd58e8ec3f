import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Article } from '../articles/article.entity.js';
import { AppError } from '../core/errors.js';
import type { ReadOptions } from '../formats/read.js';
import { actorWith, Scope } from '../graph/access.js';
import { loadNode } from '../graph/nodes.js';
import type { Payload } from '../graph/user-error.js';
import { withUserErrors } from '../graph/user-error.js';
import { IngestPayload } from './ingest-payload.js';
import type { IngestContext } from './ingest-context.js';
import { IngestTextInput } from './ingest.args.js';
import { ingestText } from './ingest-bytes.js';

/** Fields of the input have the names of the options: what is left out or null stays out. */
const optionsOf = ({ url, sourceName, language, publishedAt, embargoedUntil }: IngestTextInput): ReadOptions => ({
  ...(url && { url: url.href }),
  ...(typeof sourceName === 'string' && { sourceName }),
  ...(typeof language === 'string' && { language }),
  ...(publishedAt && { publishedAt }),
  ...(embargoedUntil && { embargoedUntil }),
});

/** The same fault, told of the field of the input: what is wrong with no other is wrong with the text. */
const inInput = (error: unknown): unknown =>
  (error instanceof AppError ? new AppError(error.code, error.message, { path: ['input', ...(error.path ?? ['text'])], cause: error }) : error);

@Resolver()
export class IngestResolver {
  @Mutation(() => IngestPayload, {
    description: 'Reads a text, links what it says and stores all of it in one commit, or nothing. The same again changes nothing. Needs the scope ingest.',
  })
  ingestText(@Arg('input', () => IngestTextInput, { description: 'The text, and what is known of it.' }) input: IngestTextInput, @Ctx() ctx: IngestContext): Promise<Omit<IngestPayload, 'userErrors'> & Payload> {
    const actor = actorWith(ctx.rights, Scope.INGEST);
    const endsEmbargoes = ctx.rights.scopes.has(Scope.EMBARGO);
    const options: ReadOptions = { ...optionsOf(input), maxBytes: ctx.articleBytes, seenAt: ctx.clock() };
    return withUserErrors({ article: null, created: false }, async () => {
      const { articleId, outcome } = await ctx.write((pool) => ingestText(pool, ctx.clock, actor, input.text, options, { endsEmbargoes, model: ctx.model })).catch((error: unknown) => { throw inInput(error); });
      return { article: await loadNode(ctx, Article, articleId), created: outcome === 'CREATED' };
    });
  }
}
