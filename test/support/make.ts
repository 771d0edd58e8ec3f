import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { Article } from '../../src/articles/article.entity.js';
import { ArticleVersion } from '../../src/articles/article-version.entity.js';
import { Source } from '../../src/articles/source.entity.js';
import { Story } from '../../src/articles/story.entity.js';
import type { Transaction } from '../../src/changes/transaction.js';
import { inTransaction } from '../../src/changes/transaction.js';
import { foldWords } from '../../src/core/fold-name.js';
import { newId } from '../../src/core/ids.js';
import { scriptOf } from '../../src/core/text.js';
import { insertRows } from '../../src/db/insert-rows.js';
import { Delegation } from '../../src/events/delegation.entity.js';
import { Document } from '../../src/events/document.entity.js';
import { Event } from '../../src/events/event.entity.js';
import { EventDocument } from '../../src/events/event-document.entity.js';
import { EventSeries } from '../../src/events/event-series.entity.js';
import { Assertion } from '../../src/evidence/assertion.entity.js';
import { Link } from '../../src/evidence/link.entity.js';
import { Mention } from '../../src/evidence/mention.entity.js';
import { Signature } from '../../src/evidence/signature.entity.js';
import { Name } from '../../src/graph/name.entity.js';
import { globalId } from '../../src/graph/global-id.js';
import { kindOf } from '../../src/graph/nodes.js';
import { writeNameWords } from '../../src/link/entity-rows.js';
import { turnOverArticles, turnOverEvents } from '../../src/link/facets.js';
import { settleStories } from '../../src/link/stories.js';
import { Organization } from '../../src/organizations/organization.entity.js';
import { Participant } from '../../src/participants/participant.entity.js';
import { Person } from '../../src/participants/person.entity.js';
import { Position } from '../../src/participants/position.entity.js';

type Row<T> = Partial<T>;
type Target<T> = EntityTarget<T> & (abstract new () => T);

/** Something made: its ids on both sides of the edge. */
export interface Made {
  readonly type: string;
  readonly kind: string;
  readonly id: string;
  readonly globalId: string;
}

/** Words of an article that speak of something made; `candidates` instead where they could be several. */
export interface Saying {
  readonly of: Made;
  readonly supports?: readonly string[];
  readonly candidates?: readonly Made[];
}

const noDate = '0001-01-01';

/** Makes rows as the product would write them, each with its names, facets and evidence; what a test does not name has a default of its own. */
export class Make {
  private count = 0;

  constructor(private readonly db: DataSource) {}

  /** A number that no other row was made with. */
  private next(): number {
    return ++this.count;
  }

  private write(work: (tx: Transaction) => Promise<void>): Promise<unknown> {
    return inTransaction(this.db, { actor: 'test', at: new Date('2026-01-01T00:00:00Z') }, async (tx) => {
      await work(tx);
      // A commit without a change makes no row, and what it opened would point nowhere.
      tx.record({ kind: 'PERSON', nodeId: newId(), op: 'CREATED', cause: 'PUBLISHED' });
    });
  }

  private async insert<T extends ObjectLiteral>(target: Target<T>, row: Row<T>): Promise<Made> {
    const id = newId();
    await insertRows(this.db.manager, target, [{ ...row, id } as unknown as Partial<T>]);
    return { type: target.name, kind: kindOf(target), id, globalId: globalId(target.name, id) };
  }

  /** Another form of a name. */
  async name(of: Made, value: string, form: Row<Name> = {}): Promise<void> {
    await insertRows(this.db.manager, Name, [{ id: newId(), nodeId: of.id, language: 'en', value, script: scriptOf(value), folded: foldWords(value), articleCount: 1, main: false, ...form }]);
    await this.write((tx) => writeNameWords(tx, [of.id]));
  }

  private async named<T extends ObjectLiteral>(target: Target<T>, name: string, row: Row<T>): Promise<Made> {
    const made = await this.insert(target, row);
    await this.name(made, name);
    return made;
  }

  source(row: Row<Source> = {}): Promise<Made> {
    const host = `source-${this.next()}.example`;
    return this.insert(Source, { name: host, homepage: `https://${host}/`, languages: ['en'], held: false, ...row });
  }

  organization({ name = `Organization ${this.next()}`, ...row }: Row<Organization> & { name?: string } = {}): Promise<Made> {
    return this.named(Organization, name, { kind: 'OTHER', sortName: name.toLowerCase(), ...row });
  }

  state(name: string, countryCode: string): Promise<Made> {
    return this.organization({ name, countryCode, kind: 'STATE', referenceKey: `state:${countryCode}` });
  }

  person({ name = `Person ${this.next()}` }: { name?: string } = {}): Promise<Made> {
    return this.named(Person, name, { sortName: name.toLowerCase() });
  }

  position(person: Made, row: Row<Position> = {}): Promise<Made> {
    return this.insert(Position, { personId: person.id, title: `Office ${this.next()}`, firstSeen: '2016-04-13', lastSeen: '2016-04-15', ...row });
  }

  series({ name = `Series ${this.next()}`, ...row }: Row<EventSeries> & { name?: string } = {}): Promise<Made> {
    return this.named(EventSeries, name, { sortName: name.toLowerCase(), ...row });
  }

  async event({ name = `Event ${this.next()}`, ...row }: Row<Event> & { name?: string } = {}): Promise<Made> {
    const event = await this.named(Event, name, { kind: 'MEETING', status: 'HELD', sortDate: row.startDate ?? noDate, ...row });
    await this.refreshEvent(event);
    return event;
  }

  /** Makes the facets of an event what its rows say now. */
  async refreshEvent(event: Made): Promise<void> {
    await this.write(async (tx) => void await turnOverEvents(tx, [event.id]));
  }

  async delegation(event: Made, represents: Made, row: Row<Delegation> = {}): Promise<Made> {
    const { sortDate } = await this.db.manager.findOneByOrFail(Event, { id: event.id });
    const { sortName } = await this.db.manager.findOneByOrFail(Organization, { id: represents.id });
    const made = await this.insert(Delegation, { eventId: event.id, representsId: represents.id, sortDate, sortName, ...row });
    await this.refreshEvent(event);
    return made;
  }

  async participant(event: Made, person: Made, row: Row<Participant> = {}): Promise<Made> {
    const { sortDate } = await this.db.manager.findOneByOrFail(Event, { id: event.id });
    const { sortName } = await this.db.manager.findOneByOrFail(Person, { id: person.id });
    const made = await this.insert(Participant, { eventId: event.id, personId: person.id, role: 'MEMBER', position: `Office ${this.next()}`, sortDate, sortName, ...row });
    await this.refreshEvent(event);
    return made;
  }

  async document({ title = `Document ${this.next()}`, events = [], ...row }: Row<Document> & { title?: string; events?: readonly Made[] } = {}): Promise<Made> {
    const document = await this.named(Document, title, { kind: 'PLAN', sortName: title.toLowerCase(), ...row });
    await insertRows(this.db.manager, EventDocument, events.map(({ id }) => ({ eventId: id, documentId: document.id })));
    return document;
  }

  /** An article that says something of what was made. */
  async article({ says = [], source, ...row }: Row<Article> & { says?: readonly Saying[]; source?: Made } = {}): Promise<Made> {
    const number = this.next();
    const defaults = {
      sourceId: (source ?? await this.source()).id, key: `article ${number}`, url: `https://news.example/${number}`, headline: `Headline ${number}`, lead: null,
      body: `Body ${number}.`, language: 'en', publishedAt: new Date(Date.UTC(2016, 3, 15, 0, number)), publishedPrecision: 'MINUTE', hasPdf: false, held: false, status: 'USABLE', version: 1,
      authors: [], images: [], topicIds: [], textKey: `text ${number}`,
    } as const;
    const content = { ...defaults, ...row };
    const story = await this.insert(Story, { headline: content.headline, firstPublishedAt: content.publishedAt, lastPublishedAt: content.publishedAt, held: content.held });
    const article = await this.insert(Article, { ...content, storyId: story.id });
    await insertRows(this.db.manager, ArticleVersion, [{
      id: newId(), articleId: article.id, number: 1, headline: content.headline, body: content.body, hash: article.id, sortAt: new Date(0), seenAt: content.publishedAt,
    }]);
    await this.write(async (tx) => {
      for (const [place, saying] of says.entries()) await this.say(tx, article, content.publishedAt, place, saying);
      await turnOverArticles(tx, [article.id]);
      await settleStories(tx, 'PUBLISHED', [article.id], []);
    });
    return article;
  }

  private async say(tx: Transaction, article: Made, publishedAt: Date, place: number, { of, supports = ['name'], candidates }: Saying): Promise<void> {
    const [signatureId, assertionId, opened] = [newId(), newId(), tx.commitId];
    const signature = { id: signatureId, kind: of.kind, block: of.id, content: {}, parents: [], articles: 1, candidates: (candidates ?? []).map(({ id }) => id) };
    const assertion = { id: assertionId, articleId: article.id, version: 1, kind: of.kind, signatureId, publishedAt, opened };
    await insertRows(tx.manager, Signature, [signature]);
    await insertRows(tx.manager, Assertion, [assertion]);
    if (candidates === undefined) await insertRows(tx.manager, Link, [{ id: newId(), signatureId, entityId: of.id, opened }]);
    await insertRows(tx.manager, Mention, [{
      id: newId(), assertionId, articleId: article.id, version: 1, part: 'BODY', quote: 'Body', start: 0, end: 4,
      supports: [...supports], extractor: 'test 1', confidence: 1, place, opened,
    }]);
  }

  /** Events with everything around them, nothing of it shared: series, states, delegations of people with offices, documents, articles. */
  async events(count: number, { delegations = 2, participants = 2, documents = 2 }: { delegations?: number; participants?: number; documents?: number } = {}): Promise<Made[]> {
    const events: Made[] = [];
    for (let index = 0; index < count; index++) events.push(await this.fullEvent(index, delegations, participants, documents));
    return events;
  }

  private async fullEvent(index: number, delegations: number, participants: number, documents: number): Promise<Made> {
    const day = new Date(Date.UTC(2016, 0, 1 + index)).toISOString().slice(0, 10);
    const [series, country, chair, host] = [await this.series(), await this.organization(), await this.organization(), await this.organization()];
    const event = await this.event({ startDate: day, endDate: day, city: `City ${index}`, seriesId: series.id, countryId: country.id, chairId: chair.id, hostId: host.id, ordinal: index });
    const spoken: Made[] = [event];
    for (let each = 0; each < delegations; each++) {
      const represents = await this.organization();
      const delegation = await this.delegation(event, represents);
      spoken.push(delegation, ...await this.members(event, delegation, represents, participants));
    }
    for (let each = 0; each < documents; each++) spoken.push(await this.document({ events: [event] }));
    await this.article({ says: spoken.map((of) => ({ of, supports: ['name', 'startDate'] })) });
    await this.article({ says: [{ of: event, supports: ['city'] }] });
    return event;
  }

  private async members(event: Made, delegation: Made, represents: Made, count: number): Promise<Made[]> {
    const made: Made[] = [];
    for (let each = 0; each < count; each++) {
      const [person, body] = [await this.person(), await this.organization({ parentId: represents.id })];
      const office = { organizationId: body.id, representsId: represents.id };
      const participant = await this.participant(event, person, { delegationId: delegation.id, ...office });
      made.push(person, participant, await this.position(person, office));
    }
    const head = made.find(({ kind }) => kind === 'PARTICIPANT');
    if (head !== undefined) await this.db.manager.update(Delegation, delegation.id, { headId: head.id });
    return made;
  }
}
