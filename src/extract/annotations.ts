import { englishNameOf, referenceOrganization } from '../reference/organizations.js';
import type { AnySubject, ClaimFields, ClaimValue, Facts, Ref, Subject, SubjectKind, Words } from './facts.js';

export type AnnotationType = 'PERSON' | 'ORG' | 'DATE' | 'EVENT' | 'DOC' | 'POSITION';

export interface AnnotatedMention {
  readonly type: AnnotationType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity?: string;
  readonly value?: string;
}

export interface AnnotatedPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string | null;
  readonly otherPositions: readonly string[];
  readonly affiliation: string | null;
  readonly affiliationId: string | null;
  readonly state: string | null;
  readonly role: string;
}

export interface AnnotatedEvent {
  readonly id: string;
  readonly name: string | null;
  readonly series: string | null;
  readonly seriesId: string | null;
  readonly ordinal: number | null;
  readonly kind: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly chairOrHost: string | null;
  readonly status: string | null;
}

/** What was read in one article, in the shape in which annotated collections of news are written. */
export interface Annotation {
  readonly mentions: readonly AnnotatedMention[];
  readonly participants: readonly AnnotatedPerson[];
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly acronym: string | null; readonly type: string }[];
  readonly events: readonly AnnotatedEvent[];
  readonly documents: readonly { readonly id: string; readonly name: string; readonly kind: string | null; readonly status: string | null; readonly period: string | null }[];
  readonly topics: readonly string[];
}

/** What an annotation needs to know beside the facts. */
export interface AnnotationContext {
  /** The id of a subject across articles, by its key in this one. */
  readonly entityOf: (subjectKey: string) => string;
  /** Where words stand in the file they were read from. */
  readonly fileOffset: (words: Words) => { readonly start: number; readonly end: number };
  readonly textOf: (words: Words) => string;
}

const roles: Readonly<Record<ClaimFields['PARTICIPANT']['role'], string>> = {
  CHAIR: 'chair', HOST: 'host', HEAD_OF_DELEGATION: 'head_of_delegation', MEMBER: 'participant', GUEST: 'guest', OBSERVER: 'participant', SPEAKER: 'spokesperson', ABSENT: 'absent',
};
const eventStatuses: Readonly<Record<ClaimFields['EVENT']['status'], string>> = { HELD: 'held', PLANNED: 'planned', POSTPONED: 'planned', CANCELED: 'cancelled' };
const documentStatuses: Readonly<Record<ClaimFields['DOCUMENT']['status'], string>> = {
  DRAFT: 'draft', PLANNED: 'planned', ADOPTED: 'adopted', APPROVED: 'adopted', SIGNED: 'signed', RATIFIED: 'adopted',
};

/** The words of the product in those of annotated collections. */
export const roleWord = (role: ClaimValue): string | null => mapped(roles, role);
export const eventStatusWord = (status: ClaimValue): string | null => mapped(eventStatuses, status);
export const documentStatusWord = (status: ClaimValue): string | null => mapped(documentStatuses, status);

/** Writes the facts of an article as an annotation. */
export const annotate = (facts: Facts, context: AnnotationContext): Annotation => new Annotator(facts, context).annotate();

class Annotator {
  private readonly byKey: ReadonlyMap<string, AnySubject>;

  constructor(private readonly facts: Facts, private readonly context: AnnotationContext) {
    this.byKey = new Map(facts.subjects.map((subject) => [subject.key, subject]));
  }

  annotate(): Annotation {
    return {
      mentions: this.mentions(),
      participants: this.ofKind('PERSON').map((person) => this.person(person)),
      organizations: this.ofKind('ORGANIZATION').filter((body) => !isState(body)).map((body) => ({
        id: this.context.entityOf(body.key), name: this.bodyName(body) ?? '', acronym: valueOf(body, 'acronym'), type: (valueOf(body, 'kind') ?? 'OTHER').toLowerCase(),
      })),
      events: this.ofKind('EVENT').map((event) => this.event(event)),
      documents: this.ofKind('DOCUMENT').map((document) => ({
        id: this.context.entityOf(document.key), name: longest(valuesOf(document, 'title')) ?? '', kind: this.kindOf(document),
        status: mapped(documentStatuses, valueOf(document, 'status')), period: period(document),
      })),
      topics: [],
    };
  }

  private ofKind<K extends SubjectKind>(kind: K): Subject<K>[] {
    return this.facts.subjects.filter((subject): subject is AnySubject & Subject<K> => subject.kind === kind);
  }

  private target<K extends SubjectKind>(ref: Ref | null, kind: K): Subject<K> | null {
    const subject = ref === null ? undefined : this.byKey.get(ref.subject);
    return subject?.kind === kind ? (subject as AnySubject & Subject<K>) : null;
  }

  private mentions(): AnnotatedMention[] {
    const found = [
      ...this.ofKind('PERSON').flatMap((one) => this.mentionsOf('PERSON', one, ['name'], one.key)),
      ...this.ofKind('ORGANIZATION').filter((one) => !isState(one)).flatMap((one) => this.mentionsOf('ORG', one, ['name', 'acronym'], one.key)),
      ...this.ofKind('EVENT').flatMap((one) => this.mentionsOf('EVENT', one, ['name'], one.key)),
      ...this.ofKind('DOCUMENT').flatMap((one) => this.mentionsOf('DOC', one, ['title'], one.key)),
      ...this.ofKind('POSITION').flatMap((one) => this.mentionsOf('POSITION', one, ['title'], valueOf(one, 'person')?.subject ?? one.key)),
      ...this.facts.dates.map(({ words, value }): AnnotatedMention => ({ type: 'DATE', ...this.place(words), value })),
    ];
    const titles = found.filter(({ type }) => type === 'DOC');
    const isInTitle = (mention: AnnotatedMention): boolean => mention.type === 'EVENT' && titles.some((title) => title.start <= mention.start && mention.end <= title.end);
    const distinct = new Map(found.filter((mention) => !isInTitle(mention)).map((mention) => [`${mention.type} ${mention.start} ${mention.end}`, mention]));
    return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1));
  }

  private mentionsOf<K extends SubjectKind>(type: AnnotationType, subject: Subject<K>, fields: readonly string[], entityKey: string): AnnotatedMention[] {
    return subject.claims
      .filter((claim) => fields.includes(claim.field as string))
      .flatMap((claim) => claim.words.map((words) => ({ type, ...this.place(words), entity: this.context.entityOf(entityKey) })));
  }

  private place(words: Words): { start: number; end: number; text: string } {
    return { ...this.context.fileOffset(words), text: this.context.textOf(words) };
  }

  private person(person: Subject<'PERSON'>): AnnotatedPerson {
    const part = this.mainPart(person);
    const offices = this.ofKind('POSITION').filter((one) => valueOf(one, 'person')?.subject === person.key);
    const titles = offices.map((office) => valueOf(office, 'title')).filter((title) => title !== null);
    const position = (part === undefined ? null : valueOf(part, 'position')) ?? titles[0] ?? null;
    const office = offices.find((one) => valueOf(one, 'organization') !== null) ?? offices[0];
    const body = this.target((part === undefined ? null : valueOf(part, 'organization')) ?? (office === undefined ? null : valueOf(office, 'organization')), 'ORGANIZATION');
    const represented = this.target((part === undefined ? null : valueOf(part, 'represents')) ?? (office === undefined ? null : valueOf(office, 'represents')), 'ORGANIZATION');
    return {
      id: this.context.entityOf(person.key),
      name: longest(valuesOf(person, 'name')) ?? '',
      position,
      otherPositions: titles.filter((title) => title !== position),
      affiliation: body === null ? null : this.bodyName(body),
      affiliationId: body === null ? null : this.context.entityOf(body.key),
      state: represented !== null && isState(represented) ? shortName(represented) : null,
      role: part === undefined ? 'mentioned' : mapped(roles, valueOf(part, 'role')) ?? 'participant',
    };
  }

  /** Of several events that a person took part in, the one that the article is about comes first. */
  private mainPart(person: Subject<'PERSON'>): Subject<'PARTICIPANT'> | undefined {
    const parts = this.ofKind('PARTICIPANT').filter((one) => valueOf(one, 'person')?.subject === person.key);
    const events = this.ofKind('EVENT').map((event) => event.key);
    const place = (part: Subject<'PARTICIPANT'>): number => events.indexOf(valueOf(part, 'event')?.subject ?? '');
    return [...parts].sort((a, b) => place(a) - place(b))[0];
  }

  /** A body of a state is told from others of its name by the state. */
  private bodyName(body: Subject<'ORGANIZATION'>): string | null {
    const country = this.target(valueOf(body, 'country'), 'ORGANIZATION');
    const isOrgan = valueOf(body, 'parent') !== null;
    const name = (isOrgan ? longest(valuesOf(body, 'name')) : null) ?? shortName(body) ?? longest(valuesOf(body, 'name')) ?? valueOf(body, 'acronym');
    const state = country === null ? null : shortName(country);
    return name === null || state === null || name.includes(state) ? name : `${name} of ${state}`;
  }

  private event(event: Subject<'EVENT'>): AnnotatedEvent {
    const series = this.target(valueOf(event, 'series'), 'EVENT_SERIES');
    const country = this.target(valueOf(event, 'country'), 'ORGANIZATION');
    return {
      id: this.context.entityOf(event.key),
      name: longest(valuesOf(event, 'name')),
      series: series === null ? null : longest(valuesOf(series, 'name')),
      seriesId: series === null ? null : this.context.entityOf(series.key),
      ordinal: valueOf(event, 'ordinal'),
      kind: this.kindOf(event),
      start: valueOf(event, 'startDate'),
      end: valueOf(event, 'endDate'),
      city: valueOf(event, 'city'),
      country: country === null ? null : shortName(country),
      chairOrHost: this.seated(event, 'CHAIR', 'chair') ?? this.seated(event, 'HOST', 'host'),
      status: mapped(eventStatuses, valueOf(event, 'status')),
    };
  }

  /** Collections have words for every kind; what the vocabulary knows as OTHER is called by its noun. */
  private kindOf(subject: Subject<'EVENT'> | Subject<'DOCUMENT'>): string | null {
    const claim = subject.claims.find(({ field }) => field === 'kind');
    if (claim === undefined) return null;
    return (claim.value === 'OTHER' ? claim.words.map((words) => this.context.textOf(words)).join(' ') : String(claim.value)).toLowerCase();
  }

  /** The person who presides, else the state. */
  private seated(event: Subject<'EVENT'>, role: 'CHAIR' | 'HOST', field: 'chair' | 'host'): string | null {
    const part = this.ofKind('PARTICIPANT').find((one) => valueOf(one, 'role') === role && valueOf(one, 'event')?.subject === event.key);
    const person = part === undefined ? null : this.target(valueOf(part, 'person'), 'PERSON');
    const state = this.target(valueOf(event, field), 'ORGANIZATION');
    return (person === null ? null : longest(valuesOf(person, 'name'))) ?? (state === null ? null : this.bodyName(state));
  }
}

const isState = (subject: Subject<'ORGANIZATION'>): boolean => subject.identity?.startsWith('state:') === true;

const shortName = ({ identity }: Subject<'ORGANIZATION'>): string | null => {
  const known = identity === null ? undefined : referenceOrganization(identity);
  return known === undefined ? null : englishNameOf(known) ?? null;
};

const valuesOf = <K extends SubjectKind, F extends keyof ClaimFields[K] & string>(subject: Subject<K>, field: F): ClaimFields[K][F][] =>
  subject.claims.filter((claim) => claim.field === field).map((claim) => claim.value as ClaimFields[K][F]);

const valueOf = <K extends SubjectKind, F extends keyof ClaimFields[K] & string>(subject: Subject<K>, field: F): ClaimFields[K][F] | null =>
  valuesOf(subject, field)[0] ?? null;

const longest = (values: readonly string[]): string | null =>
  values.reduce<string | null>((best, value) => (best === null || value.length > best.length ? value : best), null);

const mapped = (table: Readonly<Record<string, string>>, value: ClaimValue | null): string | null => (typeof value === 'string' ? table[value] ?? null : null);

const period = (document: Subject<'DOCUMENT'>): string | null => {
  const [start, end] = [valueOf(document, 'periodStart'), valueOf(document, 'periodEnd')];
  return start === null ? null : `${start}-${end ?? start}`;
};
