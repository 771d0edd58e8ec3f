import type { AnySubject, ClaimValue, Words } from '../extract/facts.js';
import type { ParticipantRole } from '../reference/vocabulary.js';

/** A body as a correction names it: by what recognizes it in any report, never by an id of the graph. */
export interface NamedBody {
  readonly identity: string | null;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: string;
}

/** What an editor says of a participant or a person in place of what was read. */
export type Correction =
  | { readonly field: 'position' | 'wikidataId'; readonly value: string }
  | { readonly field: 'role'; readonly value: ParticipantRole }
  | { readonly field: 'organization' | 'represents'; readonly value: NamedBody };

/** A claim of any kind of subject. */
interface AnyClaim {
  readonly field: string;
  readonly value: ClaimValue;
  readonly words: readonly Words[];
  readonly confidence: number;
  readonly editor?: true;
}

const claimsOf = ({ claims }: AnySubject): readonly AnyClaim[] => claims;
const withClaims = (subject: Pick<AnySubject, 'kind' | 'key' | 'identity' | 'split'>, claims: readonly AnyClaim[]): AnySubject => ({ ...subject, claims }) as AnySubject;

const said = (field: string, value: ClaimValue, words: readonly Words[]): AnyClaim => ({ field, value, words, confidence: 1, editor: true });

const targetOf = ({ value }: AnyClaim): string | null => (typeof value === 'object' ? value.subject : null);
const refOf = (subject: AnySubject, field: string): string | null => {
  const claim = claimsOf(subject).find((each) => each.field === field);
  return claim === undefined ? null : targetOf(claim);
};

const replace = (subjects: readonly AnySubject[], changed: AnySubject): AnySubject[] => subjects.map((each) => (each.key === changed.key ? changed : each));

/** The body that a correction names, as this text knows it; where the text does not name it, one that no words of it name. */
const bodyIn = (subjects: readonly AnySubject[], { identity, ...named }: NamedBody): AnySubject => {
  const known = subjects.find((subject) => subject.kind === 'ORGANIZATION' && identity !== null && subject.identity === identity);
  const read = known === undefined ? [] : claimsOf(known);
  const unread = Object.entries(named).filter(([field, value]) => value !== null && !read.some((claim) => claim.field === field));
  const given = unread.map(([field, value]) => ({ field, value: value as string, words: [], confidence: 1 }));
  return withClaims(known ?? { kind: 'ORGANIZATION', key: `editor:${identity ?? named.name}`, identity }, [...read, ...given]);
};

const hasRole = (participant: AnySubject, role: ParticipantRole): boolean => claimsOf(participant).some(({ field, value }) => field === 'role' && value === role);
const roleIsEdited = (participant: AnySubject): boolean => claimsOf(participant).some(({ field, editor }) => field === 'role' && editor);

/** Whom the delegation of a body at an event counts. */
const membersOf = (subjects: readonly AnySubject[], event: string, body: string): AnySubject[] =>
  subjects.filter((each) => each.kind === 'PARTICIPANT' && refOf(each, 'event') === event && refOf(each, 'represents') === body && !hasRole(each, 'ABSENT'));

/** What a delegation's own claims are when these are its members: headed by none but one of them, as a report or an editor says. */
const headsAndOnly = (claims: readonly AnyClaim[], members: readonly AnySubject[], words: readonly Words[]): AnyClaim[] => {
  const edited = members.filter(roleIsEdited);
  const heads = members.filter((member) => !edited.includes(member)).map(({ key }) => key);
  const kept = claims.filter((claim) => claim.field !== 'onlyMember' && (claim.field !== 'head' || heads.includes(targetOf(claim) ?? '')));
  const named = edited.filter((member) => hasRole(member, 'HEAD_OF_DELEGATION')).map(({ key }) => said('head', { subject: key }, words));
  const [only] = members;
  const nameOfOnly = only && claimsOf(only).find(({ field }) => field === 'person')?.words;
  return [...kept, ...named, ...(members.length === 1 && only && nameOfOnly ? [{ field: 'onlyMember', value: { subject: only.key }, words: nameOfOnly, confidence: 1 }] : [])];
};

/** Brings the delegation of a body at an event in line with its members: it goes with the last of them, and comes with the first. */
const regroup = (subjects: readonly AnySubject[], event: string | null, body: string | null, words: readonly Words[]): readonly AnySubject[] => {
  if (event === null || body === null) return subjects;
  const members = membersOf(subjects, event, body);
  const known = subjects.find((each) => each.kind === 'DELEGATION' && refOf(each, 'event') === event && refOf(each, 'represents') === body);
  if (members.length === 0) return subjects.filter((each) => each !== known);
  if (known !== undefined) return replace(subjects, withClaims(known, headsAndOnly(claimsOf(known), members, words)));
  const claims = [said('event', { subject: event }, words), said('represents', { subject: body }, words)];
  return [...subjects, withClaims({ kind: 'DELEGATION', key: `editor:${event}:${body}`, identity: null }, headsAndOnly(claims, members, words))];
};

/**
 * The subjects of a text with one field of one of them as an editor corrected it. `words` are those at which the editor's word stands in place of what was
 * read. The delegations follow: whoever came for another body is of another one.
 */
export const correct = (subjects: readonly AnySubject[], subject: AnySubject, { field, value }: Correction, words: readonly Words[]): readonly AnySubject[] => {
  const body = typeof value === 'object' ? bodyIn(subjects, value) : null;
  const known = body === null ? subjects : [...subjects.filter(({ key }) => key !== body.key), body];
  const others = claimsOf(subject).filter((claim) => claim.field !== field);
  const corrected = withClaims(subject, [...others, said(field, body === null ? value as string : { subject: body.key }, words)]);
  const event = refOf(subject, 'event');
  const bodies = new Set([refOf(subject, 'represents'), refOf(corrected, 'represents')]);
  const grouped = field === 'represents' || field === 'role' ? [...bodies] : [];
  return grouped.reduce<readonly AnySubject[]>((all, each) => regroup(all, event, each, words), replace(known, corrected));
};
