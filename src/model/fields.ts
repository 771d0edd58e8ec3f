import type { ClaimFields, SubjectKind } from '../extract/facts.js';
import { DocumentKind, DocumentStatus, EventKind, EventStatus, OrganizationKind, ParticipantRole } from '../reference/vocabulary.js';

/** What the value of a claim may be, and so how it is checked: nothing that a model says is believed beyond it. */
export type Value =
  /** The words themselves: no value of the model's own. */
  | { readonly is: 'words' }
  | { readonly is: 'city' }
  | { readonly is: 'day' }
  | { readonly is: 'number'; readonly most: number }
  | { readonly is: 'one of'; readonly words: readonly string[] }
  | { readonly is: 'subject'; readonly kinds: readonly AskedKind[] };

/** Delegations are not asked for: they follow from who takes part on whose behalf. */
export type AskedKind = Exclude<SubjectKind, 'DELEGATION'>;

/** What an editor alone may say is not asked for either. */
type AskedFields = { readonly [K in AskedKind]: { readonly [F in Exclude<keyof ClaimFields[K], 'wikidataId'>]: Value } };

const words: Value = { is: 'words' };
const day: Value = { is: 'day' };
const year: Value = { is: 'number', most: 2_999 };
const oneOf = (vocabulary: Readonly<Record<string, string>>): Value => ({ is: 'one of', words: Object.keys(vocabulary) });
const subject = (...kinds: AskedKind[]): Value => ({ is: 'subject', kinds });
const body = subject('ORGANIZATION');

/** Everything that a model may claim. */
export const fields: AskedFields = {
  PERSON: { name: words },
  POSITION: { person: subject('PERSON'), title: words, organization: body, represents: body },
  ORGANIZATION: { name: words, acronym: words, kind: oneOf(OrganizationKind), country: body, parent: body },
  EVENT_SERIES: { name: words, organization: body },
  EVENT: {
    name: words, kind: oneOf(EventKind), status: oneOf(EventStatus), series: subject('EVENT_SERIES'), ordinal: { is: 'number', most: 999 }, startDate: day, endDate: day,
    city: { is: 'city' }, country: body, chair: body, host: body,
  },
  PARTICIPANT: { person: subject('PERSON'), event: subject('EVENT'), role: oneOf(ParticipantRole), position: words, organization: body, represents: body },
  DOCUMENT: { title: words, kind: oneOf(DocumentKind), status: oneOf(DocumentStatus), periodStart: year, periodEnd: year, event: subject('EVENT') },
};

export const askedKinds = Object.keys(fields) as AskedKind[];

/** What a field of a kind may hold; undefined for one that is not asked for. */
export const valueOf = (kind: AskedKind, field: string): Value | undefined => {
  const known: Readonly<Record<string, Value>> = fields[kind];
  return Object.hasOwn(known, field) ? known[field] : undefined;
};
