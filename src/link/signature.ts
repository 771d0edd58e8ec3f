import { contentId } from '../core/ids.js';
import type { AnySubject, ClaimValue, Facts, SubjectKind } from '../extract/facts.js';
import { parsePersonName } from './likeness/person-name.js';
import { referenceOrganization } from '../reference/organizations.js';

/** A claim free of its article: where it points to another subject, it points to what the article says of that one. */
export interface SignedClaim {
  readonly field: string;
  readonly value: string | number | { readonly signature: string };
  /** Absent for what was read. */
  readonly editor?: true;
}

export interface SignatureContent {
  /** BCP 47, of the article. */
  readonly language: string;
  readonly identity: string | null;
  readonly claims: readonly SignedClaim[];
  /** Of a person: identities of the states on whose behalf the article shows them, sorted. */
  readonly states: readonly string[];
  /** Of a person: identities of the bodies in which the article says they hold an office, sorted. Absent where it names none. */
  readonly bodies?: readonly string[];
  /** Set where nothing but the article itself could tell it apart: such a thing is linked to nothing outside. */
  readonly article: string | null;
  /** Of a person whom an editor split off from a namesake: by which decision. Absent for all others. */
  readonly split?: string;
}

/** What an article says of one thing. Equal contents have equal ids, whatever the article. */
export interface Signature {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly content: SignatureContent;
  /** Ids of the signatures to which the claims point. */
  readonly parents: readonly string[];
}

export interface SignedSubject {
  readonly subject: AnySubject;
  readonly signature: Signature;
}

/** Without these claims there is nothing to store: the graph has no such thing without them. */
const required: { readonly [K in SubjectKind]: readonly string[] } = {
  PERSON: ['name'],
  POSITION: ['person', 'title'],
  ORGANIZATION: ['name'],
  EVENT_SERIES: ['name'],
  EVENT: ['name', 'kind', 'status'],
  DELEGATION: ['event', 'represents'],
  PARTICIPANT: ['person', 'event', 'role'],
  DOCUMENT: ['title', 'kind'],
};

/** A body of reference data has a name whether or not the text says it: 'the Kyrgyz delegation' stands for Kyrgyzstan. */
const isNamed = ({ kind, identity }: AnySubject): boolean => kind === 'ORGANIZATION' && identity !== null && referenceOrganization(identity) !== undefined;

const isWhole = (subject: AnySubject): boolean =>
  isNamed(subject) || required[subject.kind].every((field) => subject.claims.some((claim) => claim.field === field));

export const isRef = (value: ClaimValue): value is { readonly subject: string } => typeof value === 'object';

/**
 * The subjects that can be stored: each has what its kind requires, and points to nothing that cannot.
 * Dropping one may take others with it, so this goes on until nothing falls.
 */
const wholeSubjects = (facts: Facts): AnySubject[] => {
  let subjects = [...facts.subjects];
  for (;;) {
    const keys = new Set(subjects.map((subject) => subject.key));
    const standing = subjects.map((subject) => {
      const claims = subject.claims.filter((claim) => !isRef(claim.value) || keys.has(claim.value.subject));
      return claims.length === subject.claims.length ? subject : ({ ...subject, claims } as AnySubject);
    });
    const whole = standing.filter(isWhole);
    if (whole.length === subjects.length) return whole;
    subjects = whole;
  }
};

/** For whom the people of an article stand, and where they hold an office. */
interface Standing {
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}

const isState = (identity: string): boolean => identity.startsWith('state:');

/** Identities, sorted, by the key of the person; of those alone of whom anything is told. */
const standings = (subjects: readonly AnySubject[]): Map<string, Standing> => {
  const identities = new Map(subjects.map((subject) => [subject.key, subject.identity]));
  const found = new Map<string, Set<string>>();
  for (const subject of subjects) {
    if (subject.kind !== 'POSITION' && subject.kind !== 'PARTICIPANT') continue;
    const told = subject.claims.flatMap((claim) => (claim.field === 'represents' || claim.field === 'organization' ? [identities.get(claim.value.subject) ?? ''] : []));
    const people = subject.claims.flatMap((claim) => (claim.field === 'person' ? [claim.value.subject] : []));
    for (const person of people) found.set(person, new Set([...(found.get(person) ?? []), ...told]));
  }
  return new Map([...found].flatMap(([person, told]) => {
    const sorted = [...told].filter((identity) => identity !== '').sort();
    return sorted.length === 0 ? [] : [[person, { states: sorted.filter(isState), bodies: sorted.filter((identity) => !isState(identity)) }] as const];
  }));
};

const byField = (a: SignedClaim, b: SignedClaim): number => {
  const [left, right] = [JSON.stringify([a.field, a.value]), JSON.stringify([b.field, b.value])];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** By one of these claims at least, another article could mean the same document or event; a "next summit" and a mere "Karimov" are whatever their own article means. */
const tellingApart: { readonly [K in SubjectKind]?: readonly string[] } = { DOCUMENT: ['event'], EVENT: ['series', 'startDate'] };

/** A family name alone. */
const isOneWord = (name: SignedClaim['value']): boolean => typeof name === 'string' && parsePersonName(name).given.length === 0;

const standsAlone = ({ kind, identity }: AnySubject, claims: readonly SignedClaim[], standing: Standing | undefined): boolean => {
  if (kind === 'PERSON') return standing === undefined && claims.every(({ field, value }) => field === 'name' && isOneWord(value));
  const fields = tellingApart[kind];
  return fields !== undefined && identity === null && !claims.some(({ field }) => fields.includes(field));
};

/**
 * Signs every subject of an article that can be stored. `article` is the article's key. Where editors' decisions stand in the facts, `read` are those without
 * them: a correction of what someone represents does not make another person of them.
 */
export const sign = (facts: Facts, language: string, article: string, read: Facts = facts): SignedSubject[] => {
  const subjects = wholeSubjects(facts);
  const byKey = new Map(subjects.map((subject) => [subject.key, subject]));
  const standingOf = standings(read.subjects);
  const signed = new Map<string, SignedSubject>();

  const signatureOf = (key: string): Signature => {
    const known = signed.get(key);
    if (known !== undefined) return known.signature;
    const subject = byKey.get(key) as AnySubject;
    const claims = subject.claims.map((claim): SignedClaim => ({
      field: claim.field,
      value: isRef(claim.value) ? { signature: signatureOf(claim.value.subject).id } : claim.value,
      ...(claim.editor && { editor: claim.editor }),
    }));
    const distinct = [...new Map(claims.sort(byField).map((claim) => [JSON.stringify(claim), claim])).values()];
    const standing = subject.kind === 'PERSON' ? standingOf.get(key) : undefined;
    const content: SignatureContent = {
      language,
      identity: subject.identity,
      claims: distinct,
      states: standing?.states ?? [],
      ...(standing !== undefined && standing.bodies.length > 0 && { bodies: standing.bodies }),
      article: standsAlone(subject, distinct, standing) ? article : null,
      ...(subject.split !== undefined && { split: subject.split }),
    };
    const parents = distinct.flatMap((claim) => (typeof claim.value === 'object' ? [claim.value.signature] : []));
    const signature: Signature = {
      kind: subject.kind,
      id: contentId(subject.kind, JSON.stringify(content)),
      content,
      parents: [...new Set(parents)].sort(),
    };
    signed.set(key, { subject, signature });
    return signature;
  };

  return subjects.map((subject) => {
    signatureOf(subject.key);
    return signed.get(subject.key) as SignedSubject;
  });
};
