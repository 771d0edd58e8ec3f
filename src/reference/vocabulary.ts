/** The closed vocabularies of the graph: each is a type and, under the same name, the object of its values. */
const vocabulary = <const V extends readonly string[]>(...values: V) =>
  Object.freeze(Object.fromEntries(values.map((value) => [value, value]))) as { readonly [K in V[number]]: K };

export const OrganizationKind = vocabulary(
  'STATE', 'INTERGOVERNMENTAL', 'GOVERNMENT_BODY', 'LEGISLATURE', 'POLITICAL_PARTY', 'MILITARY', 'COMPANY', 'NGO', 'MEDIA', 'ACADEMIC', 'OTHER',
);
export type OrganizationKind = keyof typeof OrganizationKind;

export const EventKind = vocabulary(
  'SUMMIT', 'SESSION', 'MEETING', 'CONFERENCE', 'VISIT', 'TALKS', 'SIGNING', 'CONSULTATIONS', 'EXERCISE', 'ELECTION', 'OTHER',
);
export type EventKind = keyof typeof EventKind;

export const EventStatus = vocabulary('PLANNED', 'HELD', 'POSTPONED', 'CANCELED');
export type EventStatus = keyof typeof EventStatus;

export const ParticipantRole = vocabulary('CHAIR', 'HEAD_OF_DELEGATION', 'MEMBER', 'HOST', 'GUEST', 'OBSERVER', 'SPEAKER', 'ABSENT');
export type ParticipantRole = keyof typeof ParticipantRole;

export const DocumentKind = vocabulary(
  'CONVENTION', 'AGREEMENT', 'TREATY', 'MEMORANDUM', 'DECLARATION', 'COMMUNIQUE', 'STATEMENT', 'RESOLUTION', 'PROTOCOL', 'APPEAL',
  'PLAN', 'PROGRAM', 'STRATEGY', 'MINUTES', 'REPORT', 'ROADMAP', 'OTHER',
);
export type DocumentKind = keyof typeof DocumentKind;

export const DocumentStatus = vocabulary('DRAFT', 'PLANNED', 'ADOPTED', 'APPROVED', 'SIGNED', 'RATIFIED');
export type DocumentStatus = keyof typeof DocumentStatus;

/** The part of an article in which words stand. */
export const ArticlePart = vocabulary('HEADLINE', 'LEAD', 'BODY');
export type ArticlePart = keyof typeof ArticlePart;

/** How exactly a source dates an article; SEEN: it gives no date, and the moment we first saw it stands in. */
export const DatePrecision = vocabulary('SECOND', 'MINUTE', 'DAY', 'SEEN');
export type DatePrecision = keyof typeof DatePrecision;

/** The kinds of node whose changes the log tells. */
export const NodeType = vocabulary(
  'ARTICLE', 'PERSON', 'ORGANIZATION', 'EVENT_SERIES', 'EVENT', 'DELEGATION', 'PARTICIPANT', 'POSITION', 'DOCUMENT', 'STORY',
);
export type NodeType = keyof typeof NodeType;

/** What a reader of the log is told. The log itself holds only what happened to a node: created, replaced or retracted. */
export const ChangeOp = vocabulary('CREATED', 'REPLACED', 'LEFT', 'RETRACTED', 'RESET', 'CHECKPOINT');
export type ChangeOp = keyof typeof ChangeOp;

/** Why a node changed. */
export const ChangeCause = vocabulary('PUBLISHED', 'REVISED', 'WITHDRAWN', 'EMBARGO_ENDED', 'REEXTRACTED', 'MERGED', 'SPLIT', 'CORRECTED');
export type ChangeCause = keyof typeof ChangeCause;
