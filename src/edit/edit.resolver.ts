import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import type { CommitNote } from '../changes/transaction.js';
import { actorWith, Scope } from '../graph/access.js';
import type { Class } from '../graph/columns.js';
import type { Context } from '../graph/context.js';
import { loadNode, presentId } from '../graph/nodes.js';
import type { BaseRecord } from '../graph/record.js';
import { withUserErrors } from '../graph/user-error.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from '../participants/participant.entity.js';
import { Person } from '../participants/person.entity.js';
import { cancelArticle, restoreArticle } from './cancel-article.js';
import { correctParticipant, identifyPerson } from './correct.js';
import { CancelArgs, CorrectArgs, IdentifyArgs, MergeArgs, SplitArgs } from './edit.args.js';
import { mergePeople } from './merge-people.js';
import { ArticlePayload, ParticipantPayload, PersonPayload } from './payloads.js';
import { splitPerson } from './split-person.js';
import { notFound } from './standing.js';

type Reasoned = { readonly reason?: string | null };

/**
 * Does what an editor asked and answers the node as it is then, or what keeps it from being done.
 * @param check - reads what the work must not: nothing is read while it is written
 */
const edited = <K extends string, T extends BaseRecord>(
  ctx: Context, key: K, target: Class<T>, { reason = null }: Reasoned, work: (db: DataSource, note: CommitNote) => Promise<string>, check: () => Promise<void> = async () => undefined,
): Promise<Record<K, T | null> & { userErrors: PersonPayload['userErrors'] }> => {
  const note = { actor: actorWith(ctx.rights, Scope.EDIT), reason, at: ctx.clock() };
  return withUserErrors({ [key]: null } as Record<K, T | null>, async () => {
    await check();
    const id = await ctx.write((db) => work(db, note));
    return { [key]: await loadNode(ctx, target, id) } as Record<K, T | null>;
  }) as Promise<Record<K, T | null> & { userErrors: PersonPayload['userErrors'] }>;
};

/** Refuses an article that the editor may not see; what is held back from them is not there. */
const checkSeen = async (ctx: Context, id: string): Promise<void> => {
  if (await loadNode(ctx, Article, id) === null) throw notFound('Article', { id, path: ['id'] });
};

const scope = 'Needs the scope edit.';

@Resolver()
export class EditResolver {
  @Mutation(() => ArticlePayload, { description: `Kills an article: it stays readable, and what rested on it alone goes. Undone by restoreArticle. ${scope}` })
  async cancelArticle(@Args(() => CancelArgs) args: CancelArgs, @Ctx() ctx: Context): Promise<ArticlePayload> {
    actorWith(ctx.rights, Scope.EDIT);
    const id = await presentId(ctx, Article, args.id);
    return edited(ctx, 'article', Article, args, (db, note) => cancelArticle(db, note, id), () => checkSeen(ctx, id));
  }

  @Mutation(() => ArticlePayload, { description: `Gives a canceled article its say again, as its text is read now. Undoes cancelArticle. ${scope}` })
  async restoreArticle(@Args(() => CancelArgs) args: CancelArgs, @Ctx() ctx: Context): Promise<ArticlePayload> {
    actorWith(ctx.rights, Scope.EDIT);
    const id = await presentId(ctx, Article, args.id);
    return edited(ctx, 'article', Article, args, (db, note) => restoreArticle(db, note, id), () => checkSeen(ctx, id));
  }

  @Mutation(() => PersonPayload, { description: `Takes people for one, whatever speaks against it; refused for two who took part in one event. It survives re-extraction, and new reports follow it. Undone by splitPerson. ${scope}` })
  async mergePeople(@Args(() => MergeArgs) args: MergeArgs, @Ctx() ctx: Context): Promise<PersonPayload> {
    actorWith(ctx.rights, Scope.EDIT);
    const [into, ...from] = await Promise.all([args.into, ...args.from].map((id) => presentId(ctx, Person, id)));
    return edited(ctx, 'person', Person, args, (db, note) => mergePeople(db, note, into as string, from));
  }

  @Mutation(() => PersonPayload, {
    description: `Parts a person from a namesake whose participations are listed, and answers the namesake. Exactly the participations that a merge brought, or none, undo the merge. It survives re-extraction; what later reports say stays with the person. Undone by mergePeople. ${scope}`,
  })
  async splitPerson(@Args(() => SplitArgs) args: SplitArgs, @Ctx() ctx: Context): Promise<PersonPayload> {
    actorWith(ctx.rights, Scope.EDIT);
    const id = await presentId(ctx, Person, args.id);
    const participants = await Promise.all(args.participants.map((each) => presentId(ctx, Participant, each)));
    return edited(ctx, 'person', Person, args, (db, note) => splitPerson(db, note, id, participants));
  }

  @Mutation(() => ParticipantPayload, { description: `Says of a participant what the reports should have said. It survives re-extraction and later reports. Undone by null for the field. ${scope}` })
  async correctParticipant(@Args(() => CorrectArgs) args: CorrectArgs, @Ctx() ctx: Context): Promise<ParticipantPayload> {
    actorWith(ctx.rights, Scope.EDIT);
    const id = await presentId(ctx, Participant, args.id);
    const bodyId = async (value: string | null | undefined) => (typeof value === 'string' ? presentId(ctx, Organization, value) : value);
    const { position, role } = args.input;
    const corrections = { position, role, organization: await bodyId(args.input.organization), represents: await bodyId(args.input.represents) };
    return edited(ctx, 'participant', Participant, args, (db, note) => correctParticipant(db, note, id, corrections));
  }

  @Mutation(() => PersonPayload, { description: `Says which item of Wikidata a person is. It survives re-extraction. Undone by null. ${scope}` })
  async identifyPerson(@Args(() => IdentifyArgs) args: IdentifyArgs, @Ctx() ctx: Context): Promise<PersonPayload> {
    actorWith(ctx.rights, Scope.EDIT);
    const id = await presentId(ctx, Person, args.id);
    return edited(ctx, 'person', Person, args, (db, note) => identifyPerson(db, note, id, args.wikidataId ?? null));
  }
}
