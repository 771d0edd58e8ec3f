import { contentHash } from '../../src/core/ids.js';
import { TracedText } from '../../src/core/offset-map.js';
import type { AnySubject, Claim, ClaimFields, Subject, SubjectKind } from '../../src/extract/facts.js';
import type { ReadArticle } from '../../src/ingest/read-article.js';
import { textOf } from '../../src/ingest/read-article.js';
import type { EventStatus, ParticipantRole } from '../../src/reference/vocabulary.js';
import { sign } from '../../src/link/signature.js';

/** What a made-up article tells: people at one event, and a document of it. */
export interface Telling {
  readonly address: string;
  readonly publishedOn: string;
  readonly people: readonly { readonly name: string; readonly state: string | null; readonly title: string | null; readonly role?: ParticipantRole }[];
  readonly event: { readonly name: string; readonly day: string | null; readonly city: string | null; readonly status: EventStatus; readonly ordinal?: number };
  /** Name of the series of the event; null for an event of none. */
  readonly series: string | null;
  /** Identity of a document of the event. */
  readonly document: string | null;
}

type Said<K extends SubjectKind> = { readonly [F in keyof ClaimFields[K]]?: ClaimFields[K][F] | null | undefined };

const subject = <K extends SubjectKind>(kind: K, key: string, identity: string | null, said: Said<K>): AnySubject => {
  const claims = Object.entries(said).filter(([, value]) => value !== null && value !== undefined);
  return { kind, key, identity, claims: claims.map(([field, value]) => ({ field, value, words: [], confidence: 1 }) as unknown as Claim) } as unknown as Subject as AnySubject;
};

const ref = (key: string | null) => (key === null ? null : { subject: key });

const subjectsOf = ({ people, event, series, document }: Telling): AnySubject[] => {
  const states = [...new Set(people.flatMap(({ state }) => state ?? []))];
  return [
    ...states.map((state) => subject('ORGANIZATION', state, state, { name: state, kind: 'STATE' })),
    ...(series === null ? [] : [subject('EVENT_SERIES', 'series', 'session@body:sco', { name: series })]),
    subject('EVENT', 'event', null, {
      name: event.name, kind: 'MEETING', status: event.status, startDate: event.day, city: event.city, ordinal: event.ordinal, series: series === null ? null : ref('series'),
    }),
    ...states.map((state) => {
      const members = people.flatMap((person, index) => (person.state === state ? [`participant:${index}`] : []));
      return subject('DELEGATION', `delegation:${state}`, null, { event: ref('event'), represents: ref(state), onlyMember: members.length === 1 ? ref(members[0] as string) : null });
    }),
    ...people.flatMap(({ name, state, title, role = 'MEMBER' }, index) => [
      subject('PERSON', `person:${index}`, null, { name }),
      ...(title === null ? [] : [subject('POSITION', `position:${index}`, null, { person: ref(`person:${index}`), title, represents: ref(state) })]),
      subject('PARTICIPANT', `participant:${index}`, null, { person: ref(`person:${index}`), event: ref('event'), role, position: title, represents: ref(state) }),
    ]),
    ...(document === null ? [] : [subject('DOCUMENT', 'document', document, { title: document, kind: 'AGREEMENT', event: ref('event') })]),
  ];
};

/** An article of exactly these facts, without a word of text to read them in. */
export const toldArticle = (telling: Telling): ReadArticle => {
  const url = `https://desk.example/${telling.address}`;
  const body = JSON.stringify(telling);
  const draft = {
    url, sourceName: 'desk.example', headline: TracedText.of(telling.event.name), lead: null, body: TracedText.of(body), language: 'en',
    published: { at: new Date(`${telling.publishedOn}T00:00:00Z`), precision: 'DAY' as const }, modifiedAt: null, embargoedUntil: null, section: null, viewCount: null, pdf: null, changeNote: null,
    guid: null, authors: [], images: [], rights: null, printUrl: null,
  };
  const key = `url:${url}`;
  const facts = { subjects: subjectsOf(telling), dates: [] };
  return { draft, text: textOf(draft, telling.publishedOn), key, hash: contentHash(body), extractor: 'test', facts, decisions: [], signed: sign(facts, 'en', key), topics: [], mentions: [] };
};
