import type { AnySubject, ClaimValue, Facts, Subject, SubjectKind, Words } from '../extract/facts.js';

/** A claim of whatever field, as figures are made of it. */
interface AnyClaim {
  readonly field: string;
  readonly value: ClaimValue;
  readonly words: readonly Words[];
}

export const subjectsOf = <K extends SubjectKind>({ subjects }: Facts, kind: K): Subject<K>[] =>
  subjects.filter((subject): subject is AnySubject & Subject<K> => subject.kind === kind);

/** What is claimed of a subject in any of these fields. */
export const claimsOf = (subject: { readonly claims: readonly AnyClaim[] }, ...fields: readonly string[]): AnyClaim[] => subject.claims.filter(({ field }) => fields.includes(field));

export const valuesOf = (subject: { readonly claims: readonly AnyClaim[] }, field: string): ClaimValue[] => claimsOf(subject, field).map(({ value }) => value);

export const valueOf = (subject: { readonly claims: readonly AnyClaim[] }, field: string): ClaimValue | undefined => valuesOf(subject, field)[0];

export const pointsTo = (value: ClaimValue | undefined, key: string): boolean => typeof value === 'object' && value.subject === key;

export const longest = (values: readonly ClaimValue[]): string => values.map(String).reduce((best, value) => (value.length > best.length ? value : best), '');
