import type { SubjectKind } from '../extract/facts.js';
import type { DocumentKind, DocumentStatus, EventKind, EventStatus, OrganizationKind, ParticipantRole } from '../reference/vocabulary.js';
import { mainNameOf, referenceOrganization } from '../reference/organizations.js';
import { fullest, refsOf, textsOf } from './claims.js';
import type { NameForm } from './names.js';
import { namesFrom, sortNameOf } from './names.js';
import { fold } from '../core/text.js';
import type { Signature } from './signature.js';
import type { Candidate, Read, Support } from './support.js';
import { asNumber, asText, candidatesFor, mostSupported, newest } from './support.js';

/** What the signatures of an entity point to. */
export interface Surroundings {
  /** The entity for which a signature is taken, or null. */
  readonly resolve: (id: string) => string | null;
  readonly signature: (id: string) => Signature | undefined;
  /** Participants of an event on behalf of a state or body. */
  readonly members: (event: string | null, represents: string | null) => readonly string[];
  /** What is believed of a participant: on whose behalf; null where that is not known. */
  readonly represents: (participant: string) => string | null;
}

/** A row without its id, with the property names of its entity class. */
export type Row = Readonly<Record<string, unknown>>;

export interface Belief {
  readonly row: Row;
  readonly names: readonly NameForm[];
  /** Of a document: the events that it belongs to. */
  readonly events: readonly string[];
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** The reader of one entity's fields: every rule of belief is one of these calls. */
class Fields {
  constructor(readonly supports: readonly Support[], readonly around: Surroundings) {}

  readonly #asRef: Read<string> = (value) => (typeof value === 'object' ? this.around.resolve(value.signature) : null);

  text<V extends string>(field: string): V | null {
    return mostSupported(candidatesFor(this.supports, field, asText)) as V | null;
  }

  newestText<V extends string>(field: string): V | null {
    return newest(candidatesFor(this.supports, field, asText)) as V | null;
  }

  /** Of a field that no signature is without. */
  required<V extends string>(field: string, choose: typeof mostSupported = mostSupported): V {
    return choose(candidatesFor(this.supports, field, asText)) as V;
  }

  number(field: string): number | null {
    return mostSupported(candidatesFor(this.supports, field, asNumber));
  }

  refs(field: string): Candidate<string>[] {
    return candidatesFor(this.supports, field, this.#asRef);
  }

  ref(field: string): string | null {
    return mostSupported(this.refs(field));
  }

  /** The signature behind a reference of the first support that has one: for names that a row keeps to sort by. */
  behind(field: string): Signature | undefined {
    return this.supports.flatMap(({ signature }) => refsOf(signature, field)).sort().map((id) => this.around.signature(id)).find(Boolean);
  }

  /** The same reader over the articles that say so, or over all where none of them gives the field. */
  where(field: string, value: string, needed: string): Fields {
    const saying = this.supports.filter(({ signature }) => textsOf(signature, field).includes(value));
    const enough = saying.some(({ signature }) => signature.content.claims.some((claim) => claim.field === needed));
    return enough ? new Fields(saying, this.around) : this;
  }
}

/** What a row sorts by that is named after another: the name that reference data prefer, else the fullest of the article. */
const sortNameBehind = (signature: Signature | undefined): string => {
  if (signature === undefined) return '';
  const reference = referenceOrganization(signature.content.identity ?? '');
  return fold((reference === undefined ? fullest(textsOf(signature, 'name')) : mainNameOf(reference)) ?? '');
};

type Believe = (fields: Fields) => Row;

/** What an announcement said of date and place yields to the reports of what happened. */
const eventRow: Believe = (fields) => {
  const status = fields.required<EventStatus>('status', newest);
  const startDate = fields.where('status', status, 'startDate').text('startDate');
  return {
    kind: fields.required<EventKind>('kind'),
    status,
    seriesId: fields.ref('series'),
    ordinal: fields.number('ordinal'),
    startDate,
    endDate: fields.where('status', status, 'startDate').text('endDate'),
    city: fields.where('status', status, 'city').text('city'),
    countryId: fields.where('status', status, 'country').ref('country'),
    chairId: fields.ref('chair'),
    hostId: fields.ref('host'),
    sortDate: startDate ?? '0001-01-01',
  };
};

/** A role that a report spells out says more than plain attendance. */
const roleOf = (fields: Fields): ParticipantRole => {
  const roles = candidatesFor(fields.supports, 'role', asText);
  const spelled = roles.filter(({ value }) => value !== 'MEMBER');
  return mostSupported(spelled.length > 0 ? spelled : roles) as ParticipantRole;
};

/** The head that a report names, else the only member. One who is believed to have come for another body heads no delegation of this one. */
const headOf = (fields: Fields): string | null => {
  const body = fields.ref('represents');
  const only = fields.around.members(fields.ref('event'), body);
  const heads = fields.refs('head').filter(({ value }) => [null, body].includes(fields.around.represents(value)));
  return mostSupported(heads) ?? (only.length === 1 ? fields.refs('onlyMember').find(({ value }) => value === only[0])?.value ?? null : null);
};

const rows: { readonly [K in SubjectKind]: Believe } = {
  PERSON: (fields) => ({ wikidataId: fields.text('wikidataId') }),
  ORGANIZATION: (fields) => ({
    referenceKey: null,
    acronym: fields.text('acronym'),
    kind: fields.text<OrganizationKind>('kind') ?? 'OTHER',
    countryCode: fields.behind('country')?.content.identity?.replace(/^state:/, '') ?? null,
    parentId: fields.ref('parent'),
  }),
  EVENT_SERIES: (fields) => ({ organizationId: fields.ref('organization') }),
  EVENT: eventRow,
  DOCUMENT: (fields) => ({
    kind: fields.required<DocumentKind>('kind'),
    status: fields.newestText<DocumentStatus>('status'),
    periodStart: fields.number('periodStart'),
    periodEnd: fields.number('periodEnd'),
  }),
  POSITION: (fields) => ({
    personId: fields.ref('person'),
    title: fields.required('title'),
    organizationId: fields.ref('organization'),
    representsId: fields.ref('represents'),
    firstSeen: day(new Date(Math.min(...fields.supports.map(({ first }) => first.getTime())))),
    lastSeen: day(new Date(Math.max(...fields.supports.map(({ last }) => last.getTime())))),
  }),
  DELEGATION: (fields) => ({
    eventId: fields.ref('event'),
    representsId: fields.ref('represents'),
    headId: headOf(fields),
    sortName: sortNameBehind(fields.behind('represents')),
  }),
  PARTICIPANT: (fields) => ({
    personId: fields.ref('person'),
    eventId: fields.ref('event'),
    role: roleOf(fields),
    position: fields.text('position'),
    organizationId: fields.ref('organization'),
    representsId: fields.ref('represents'),
    sortName: sortNameBehind(fields.behind('person')),
  }),
};

const named: { readonly [K in SubjectKind]?: 'name' | 'title' } = {
  PERSON: 'name', ORGANIZATION: 'name', EVENT_SERIES: 'name', EVENT: 'name', DOCUMENT: 'title',
};

/**
 * What the graph believes of an entity: a pure function of what its articles say, free of the order in which they came.
 * `supports` holds at least one.
 */
export const believe = (kind: SubjectKind, supports: readonly Support[], around: Surroundings): Belief => {
  const fields = new Fields(supports, around);
  const field = named[kind];
  const names = field === undefined ? [] : namesFrom(supports, field);
  const sortName = field === undefined || kind === 'EVENT' ? {} : { sortName: sortNameOf(names) };
  const events = kind === 'DOCUMENT' ? fields.refs('event').map(({ value }) => value).sort() : [];
  return { row: { ...rows[kind](fields), ...sortName }, names, events };
};
