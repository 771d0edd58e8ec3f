import type { ArticlePart, DocumentKind, DocumentStatus, EventKind, EventStatus, OrganizationKind, ParticipantRole } from '../reference/vocabulary.js';

/** Words of the article: that part, `.slice(start, end)`, in UTF-16 code units. */
export interface Words {
  readonly part: ArticlePart;
  readonly start: number;
  readonly end: number;
}

/** Points to another subject of the same article by its key. */
export interface Ref {
  readonly subject: string;
}

/**
 * What can be said of each kind of subject. The names are the fields of the graph, so a claim's field is what its words support.
 * Dates are ISO 8601 calendar dates. `kind` of a series or body follows from its reference where it has one.
 */
export interface ClaimFields {
  /** `wikidataId` is an editor's word alone. */
  PERSON: { name: string; wikidataId: string };
  /** An office held by a person; `title` without the state, as the report words it. */
  POSITION: { person: Ref; title: string; organization: Ref; represents: Ref };
  /** `country` is the state to which a body belongs, `parent` the body of which it is an organ. */
  ORGANIZATION: { name: string; acronym: string; kind: OrganizationKind; country: Ref; parent: Ref };
  EVENT_SERIES: { name: string; organization: Ref };
  EVENT: {
    name: string; kind: EventKind; status: EventStatus; series: Ref; ordinal: number; startDate: string; endDate: string;
    city: string; country: Ref; chair: Ref; host: Ref;
  };
  /** `head` is claimed where the report names a head, `onlyMember` where the report shows a single person of the delegation. Both point to a PARTICIPANT. */
  DELEGATION: { event: Ref; represents: Ref; head: Ref; onlyMember: Ref };
  /** `represents` is the state or body on whose behalf, `organization` the body in which the position is held. */
  PARTICIPANT: { person: Ref; event: Ref; role: ParticipantRole; position: string; organization: Ref; represents: Ref };
  DOCUMENT: { title: string; kind: DocumentKind; status: DocumentStatus; periodStart: number; periodEnd: number; event: Ref };
}

export type SubjectKind = keyof ClaimFields;
export type ClaimValue = string | number | Ref;

/**
 * One statement about a subject, with all the words it needs: take one away and the claim falls.
 * The same field may be claimed several times (two forms of a name, a date said twice).
 */
export interface Claim<K extends SubjectKind = SubjectKind, F extends keyof ClaimFields[K] = keyof ClaimFields[K]> {
  readonly field: F;
  readonly value: ClaimFields[K][F];
  /** At least one; in text order. */
  readonly words: readonly Words[];
  /** 0..1 */
  readonly confidence: number;
  /** Said by an editor in place of what was read at these words; extractors leave it out. */
  readonly editor?: true;
}

/** Something the article speaks of: all its mentions in this article are already one subject. */
export interface Subject<K extends SubjectKind = SubjectKind> {
  /** Unique within the article: 'person:1'. */
  readonly key: string;
  readonly kind: K;
  /**
   * A key, free of language and wording, by which other reports of the same thing are recognized: a reference key ('state:UZ', 'body:sco'),
   * a head noun with its owner ('security council@state:KZ'), a series ('secretary security council@body:sco').
   * Null for people and events, whose identity the linker works out, and where the text does not give enough.
   */
  readonly identity: string | null;
  readonly claims: readonly { [F in keyof ClaimFields[K]]: Claim<K, F> }[keyof ClaimFields[K]][];
  /** Of a person: the decision by which an editor split them off from a namesake; extractors leave it out. */
  readonly split?: string;
}

export type AnySubject = { [K in SubjectKind]: Subject<K> }[SubjectKind];

/** A calendar expression, resolved: '2016-04-13', a range 'a/b', a month '2019-05', a year '2023'. */
export interface DateExpression {
  readonly words: Words;
  readonly value: string;
}

/** All that was read in one article. A mention is derived: the words that one or more claims of one subject share. */
export interface Facts {
  readonly subjects: readonly AnySubject[];
  readonly dates: readonly DateExpression[];
}

/** What an extractor reads: the parts of one version of an article, and when it was published. */
export interface Text {
  readonly headline: string;
  readonly lead: string | null;
  readonly body: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 calendar date of publication, against which dates are resolved. */
  readonly publishedOn: string;
}

/** What one extractor read in a text. */
export interface Extraction {
  /** Its name. */
  readonly extractor: string;
  readonly facts: Facts;
}

/** Pure: no clock, no database, no network; the same text gives the same facts. */
export interface Extractor {
  /** Name and version, as shown at every mention: 'grammar-en 2.0'. */
  readonly name: string;
  extract(text: Text): Facts;
}

/** An extractor that has to be waited for, such as a model behind an address. */
export interface RemoteExtractor {
  readonly name: string;
  /** Null where it has no answer that counts. It does not fail. */
  extract(text: Text): Promise<Facts | null>;
}
