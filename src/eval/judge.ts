import type { AnySubject, ClaimValue, Ref, Subject, Words } from '../extract/facts.js';
import { documentStatusWord, eventStatusWord, roleWord } from '../extract/annotations.js';
import type { DescribedText } from '../ingest/annotate.js';
import { englishNameOf, referenceOrganization } from '../reference/organizations.js';
import type { GoldEvent, GoldMention, GoldPerson, GoldText } from './annotated-set.js';
import { claimsOf, longest, subjectsOf, valueOf, valuesOf } from './said.js';
import type { Scorer } from './scorer.js';

type AnyClaim = AnySubject['claims'][number];
type GoldDocument = GoldText['documents'][number];

/** Whether a claim holds by what people wrote down; null where they wrote nothing that could tell. */
export type Verdict = boolean | null;

const nameOfState = (key: string): string | null => {
  const state = referenceOrganization(key);
  return state === undefined ? null : englishNameOf(state) ?? null;
};

/**
 * Says of each claim in a text whether it holds. Subjects are paired with what is annotated by the words that name them; what agrees with what, the scorer decides.
 *
 * - A name holds where exactly these words are annotated, and of the same person or body as the other names of the subject; titles of documents and names of events where they overlap.
 * - What is said of an office or a participant holds where the annotation of the person says so; that somebody took part, where the annotation does not merely mention them.
 * - What is said of an event or document that nobody annotated does not hold.
 * - Names and kinds of states, series of events, what bodies belong to and at which event a document was treated are not annotated.
 */
export class Judge {
  private readonly byKey: ReadonlyMap<string, AnySubject>;
  private readonly mentions: readonly GoldMention[];
  private readonly ignored: readonly GoldMention[];
  private readonly bodyForms: ReadonlyMap<string, readonly string[]>;
  private readonly events: ReadonlyMap<string, GoldEvent>;

  constructor(private readonly gold: GoldText, private readonly text: DescribedText, private readonly scorer: Scorer) {
    this.byKey = new Map(text.facts.subjects.map((subject) => [subject.key, subject]));
    this.mentions = gold.mentions.filter(({ type }) => type !== 'IGNORE').map((mention) => scorer.trimSpan(mention));
    this.ignored = gold.mentions.filter(({ type }) => type === 'IGNORE');
    this.bodyForms = new Map(gold.organizations.map(({ id, name, acronym }) => [id, [name, acronym ?? '', ...this.wordsOf('ORG', id)].filter(Boolean)]));
    this.events = this.pairEvents();
  }

  verdict(subject: AnySubject, claim: AnyClaim): Verdict {
    if (claim.words.some((words) => this.isIgnored(words))) return null;
    switch (subject.kind) {
      case 'PERSON': return claim.field === 'name' ? this.isNamed('PERSON', subject, claim) : null;
      case 'ORGANIZATION': return this.organization(subject, claim);
      case 'POSITION': return this.office(subject, claim);
      case 'PARTICIPANT': return this.participant(subject, claim);
      case 'EVENT': return this.event(subject, claim);
      case 'DELEGATION': return this.delegation(subject, claim);
      case 'DOCUMENT': return this.document(subject, claim);
      case 'EVENT_SERIES': return null;
    }
  }

  private wordsOf(type: string, entity: string): string[] {
    return this.gold.mentions.filter((mention) => mention.type === type && mention.entity === entity).map(({ text }) => text);
  }

  private place({ part, start, end }: Words): { start: number; end: number; text: string } {
    const traced = { HEADLINE: this.text.draft.headline, LEAD: this.text.draft.lead, BODY: this.text.draft.body }[part];
    return { ...(traced?.sourceRange(start, end) ?? { start, end }), text: traced?.text.slice(start, end) ?? '' };
  }

  private isIgnored(words: Words): boolean {
    const { start, end } = this.place(words);
    return this.ignored.some((mention) => mention.start < end && start < mention.end);
  }

  private overlapping(type: string, words: Words): GoldMention[] {
    const { start, end } = this.place(words);
    return this.mentions.filter((mention) => mention.type === type && mention.start < end && start < mention.end);
  }

  private exact(type: string, words: Words): GoldMention[] {
    const { start, end } = this.scorer.trimSpan({ type, ...this.place(words) });
    return this.mentions.filter((mention) => mention.type === type && mention.start === start && mention.end === end);
  }

  /** The annotated thing that most names of a subject are of. */
  private entityOf(type: string, subject: AnySubject, fields: readonly string[]): string | null {
    const votes = new Map<string, number>();
    for (const claim of claimsOf(subject, ...fields)) {
      for (const { entity } of claim.words.flatMap((words) => this.overlapping(type, words))) if (entity !== undefined) votes.set(entity, (votes.get(entity) ?? 0) + 1);
    }
    return [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
  }

  private isNamed(type: string, subject: AnySubject, { words: [words] }: AnyClaim): boolean {
    const entity = this.entityOf(type, subject, ['name', 'acronym']);
    return words !== undefined && this.exact(type, words).some((mention) => mention.entity === entity);
  }

  private target(value: ClaimValue): AnySubject | undefined {
    return typeof value === 'object' ? this.byKey.get(value.subject) : undefined;
  }

  private person(ref: ClaimValue | undefined): GoldPerson | null {
    const subject = ref === undefined ? undefined : this.target(ref);
    const entity = subject === undefined ? null : this.entityOf('PERSON', subject, ['name']);
    return this.gold.participants.find(({ id }) => id === entity) ?? null;
  }

  private organization(subject: Subject<'ORGANIZATION'>, { field, value, words }: AnyClaim): Verdict {
    if (subject.identity?.startsWith('state:') === true) return null;
    if (field === 'name' || field === 'acronym') return this.isNamed('ORG', subject as AnySubject, { field, value, words } as AnyClaim);
    const entity = this.entityOf('ORG', subject as AnySubject, ['name', 'acronym']);
    const type = this.gold.organizations.find(({ id }) => id === entity)?.type;
    const kinds = kindsOfType[type ?? ''];
    return field !== 'kind' || (entity !== null && kinds === undefined) ? null : kinds?.includes(String(value)) === true;
  }

  /** Whether a state or body is the one that the annotation of a person gives: as the state they act for, or as the body they are of. */
  private actsFor(person: GoldPerson, ref: ClaimValue): boolean {
    const key = this.target(ref)?.identity ?? null;
    const state = key?.startsWith('state:') === true ? nameOfState(key) : null;
    if (state !== null) return person.state !== null && this.scorer.state(person.state) === this.scorer.state(state);
    return person.state === null && this.sitsIn(person, ref);
  }

  private sitsIn(person: GoldPerson, ref: ClaimValue): boolean {
    const body = this.target(ref);
    if (body === undefined || person.affiliation === null) return false;
    if (this.entityOf('ORG', body, ['name', 'acronym']) === person.affiliationId) return true;
    const names = [...claimsOf(body, 'name', 'acronym').map(({ value }) => String(value)), body.identity === null ? '' : nameOfState(body.identity) ?? ''];
    return names.filter(Boolean).some((affiliation) => this.scorer.sameOrg(person, { affiliation }, this.bodyForms));
  }

  private office(subject: Subject<'POSITION'>, { field, value }: AnyClaim): Verdict {
    const person = this.person(valueOf(subject, 'person'));
    if (person === null) return false;
    if (field === 'organization') return this.sitsIn(person, value);
    if (field === 'represents') return this.actsFor(person, value);
    return this.scorer.samePosition(person, { position: String(valueOf(subject, 'title') ?? '') });
  }

  private participant(subject: Subject<'PARTICIPANT'>, { field, value }: AnyClaim): Verdict {
    const person = this.person(valueOf(subject, 'person'));
    if (person === null) return false;
    if (field === 'position') return this.scorer.samePosition(person, { position: String(value) });
    if (field === 'organization') return this.sitsIn(person, value);
    if (field === 'represents') return this.actsFor(person, value);
    const tookPart = person.role !== 'mentioned';
    if (field === 'role') return tookPart && roleWord(value) === person.role;
    return field === 'event' ? tookPart && this.events.has((value as Ref).subject) : tookPart;
  }

  private pairEvents(): ReadonlyMap<string, GoldEvent> {
    const subjects = subjectsOf(this.text.facts, 'EVENT');
    const { tokenF1, fold } = this.scorer;
    const likeness = (gold: GoldEvent, subject: Subject<'EVENT'>): number => {
      const [name, ordinal, start, city] = [longest(valuesOf(subject, 'name')), valueOf(subject, 'ordinal'), valueOf(subject, 'startDate'), valueOf(subject, 'city')];
      const number = gold.ordinal === null || ordinal === undefined ? 0 : gold.ordinal === ordinal ? 1 : -1;
      return tokenF1(gold.name ?? '', name) + number + (gold.start !== null && gold.start === start ? 0.5 : 0) + (gold.city !== null && fold(gold.city) === fold(String(city ?? '')) ? 0.4 : 0);
    };
    const candidates = this.gold.events.flatMap((gold) => subjects.map((subject) => ({ gold, subject, likeness: likeness(gold, subject) })))
      .filter((pair) => pair.likeness >= 0.5).sort((a, b) => b.likeness - a.likeness);
    const paired = new Map<string, GoldEvent>();
    const taken = new Set<GoldEvent>();
    for (const { gold, subject } of candidates) {
      if (paired.has(subject.key) || taken.has(gold)) continue;
      paired.set(subject.key, gold);
      taken.add(gold);
    }
    return paired;
  }

  private event(subject: Subject<'EVENT'>, { field, value, words }: AnyClaim): Verdict {
    const gold = this.events.get(subject.key);
    if (field === 'series') return null;
    if (gold === undefined) return false;
    const { fold, state, tokenF1 } = this.scorer;
    switch (field) {
      case 'name': return tokenF1(gold.name ?? '', String(value)) >= 0.6 || words.some((one) => this.overlapping('EVENT', one).some(({ entity }) => entity === gold.id));
      case 'kind': return fold(gold.kind ?? '') === fold(String(value));
      case 'status': return gold.status === eventStatusWord(value);
      case 'ordinal': return gold.ordinal === value;
      case 'startDate': return gold.start === value;
      case 'endDate': return gold.end === value;
      case 'city': return fold(gold.city ?? '') === fold(String(value));
      case 'country': return gold.country !== null && state(gold.country) === state(this.stateName(value));
      default: return this.isSeat(gold, this.stateName(value));
    }
  }

  private stateName(ref: ClaimValue): string {
    return nameOfState(this.target(ref)?.identity ?? '') ?? '';
  }

  /** One seat is annotated, taken by a state or by a person who acts for it. */
  private isSeat(gold: GoldEvent, name: string): boolean {
    const { state } = this.scorer;
    if (gold.chairOrHost !== null && state(gold.chairOrHost) === state(name)) return true;
    return this.gold.participants.some((person) => (person.role === 'chair' || person.role === 'host') && person.state !== null && state(person.state) === state(name));
  }

  private delegation(subject: Subject<'DELEGATION'>, { field, value }: AnyClaim): Verdict {
    const sender = valueOf(subject, 'represents');
    if (sender === undefined) return false;
    if (field === 'event') return this.events.has((value as Ref).subject);
    if (field === 'represents') return this.gold.participants.some((person) => person.role !== 'mentioned' && this.actsFor(person, sender));
    const part = this.target(value);
    const person = part?.kind === 'PARTICIPANT' ? this.person(valueOf(part, 'person')) : null;
    if (person === null || !this.actsFor(person, sender)) return false;
    return field === 'head' ? person.role === 'head_of_delegation' : person.role !== 'mentioned';
  }

  private documentOf(subject: Subject<'DOCUMENT'>): GoldDocument | undefined {
    const entity = this.entityOf('DOC', subject as AnySubject, ['title', 'kind']);
    const title = longest(valuesOf(subject, 'title'));
    return this.gold.documents.find(({ id }) => id === entity) ?? this.gold.documents.find(({ name }) => this.scorer.tokenF1(name, title) >= 0.6);
  }

  private document(subject: Subject<'DOCUMENT'>, { field, value, words }: AnyClaim): Verdict {
    const gold = this.documentOf(subject);
    if (field === 'event') return null;
    if (gold === undefined) return false;
    const [start, end] = (gold.period ?? '').split('-');
    switch (field) {
      case 'title': return words.some((one) => this.overlapping('DOC', one).some(({ entity }) => entity === gold.id));
      case 'kind': return gold.kind === String(value).toLowerCase();
      case 'status': return gold.status === documentStatusWord(value);
      case 'periodStart': return start === String(value);
      default: return (end ?? start) === String(value);
    }
  }
}

/** The kinds of body that an annotated type may be; types that say nothing of the kind are left out. */
const kindsOfType: Readonly<Record<string, readonly string[]>> = {
  igo: ['INTERGOVERNMENTAL'], 'igo-body': ['INTERGOVERNMENTAL'], 'state-body': ['GOVERNMENT_BODY', 'MILITARY'], parliament: ['LEGISLATURE', 'INTERGOVERNMENTAL'], company: ['COMPANY'],
};
