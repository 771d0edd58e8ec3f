import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Article } from '../../articles/article.entity.js';
import type { Context } from '../../graph/context.js';
import { classOfKind, loadNode } from '../../graph/nodes.js';
import { paginate } from '../../graph/rows.js';
import { askedWords } from './asked.js';
import { highlight } from './highlight.js';
import { SearchArgs, SearchType } from './search.args.js';
import type { SearchHit } from './search-hit.js';
import { SearchConnection, SearchEdge, SearchResult } from './search-hit.js';
import { MAX_HITS_OF_A_KIND, selectHits } from './search.queries.js';

/** The statement that found it reads the same moment, and leaves out what the caller may not see. */
const load = async (ctx: Context, { kind, id }: SearchHit): Promise<object> => {
  const node = await loadNode(ctx, classOfKind(kind), id);
  if (node === null) throw new Error(`The search found ${kind} ${id}, which is not there.`);
  return node;
};

@Resolver(() => SearchEdge)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Articles, people, states and bodies, events and documents, tolerant of misspelling and of transliteration; the best first, then by kind and id. '
      + `It goes through at most ${MAX_HITS_OF_A_KIND} of each kind: of articles the newest, of all else what matches best.`,
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() ctx: Context): Promise<object> {
    const { text, types } = args;
    const page = await paginate(ctx, 'search', selectHits(ctx.rights, text, types ?? Object.values(SearchType)), args);
    return {
      edges: page.edges.map(({ cursor, node }) => ({ cursor, score: node.score, hit: node, text })),
      get nodes() { return Promise.all(page.nodes.map((hit) => load(ctx, hit))); },
      pageInfo: page.pageInfo,
    };
  }

  @FieldResolver(() => SearchResult, { description: 'What was found.' })
  node(@Root() { hit }: SearchEdge, @Ctx() ctx: Context): Promise<object> {
    return load(ctx, hit);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The matching words in their context, in the form of the name that matches best or in the text of the article: HTML in which they stand in <mark> and all else is escaped. '
      + 'Null for an article that is found by the name of something that it names otherwise.',
  })
  async highlight(@Root() { hit, text }: SearchEdge, @Ctx() ctx: Context): Promise<string | null> {
    const node = hit.form ?? (await load(ctx, hit));
    const texts = node instanceof Article ? [node.body, node.lead ?? '', node.headline] : [String(node)];
    return highlight(texts, askedWords(text));
  }
}
