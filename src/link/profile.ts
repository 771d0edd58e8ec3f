import { rememberingPairs } from '../core/remembering.js';
import { fold } from '../core/text.js';
import type { SubjectKind } from '../extract/facts.js';
import { initialsOf } from './block.js';
import { fullest, numbersOf, refsOf, textsOf } from './claims.js';
import { oneName } from './likeness/names.js';
import { likenessOfPeople } from './likeness/people.js';
import type { PersonName } from './likeness/person-name.js';
import { parsePersonName } from './likeness/person-name.js';
import { wordLikeness } from './likeness/words.js';
import type { Signature } from './signature.js';

/** How one kind is compared: what of a signature counts, and whether two of these can be one thing. */
interface Comparison<P> {
  readonly profile: (signature: Signature) => P;
  /** Whether something speaks for their being one, and nothing against it. Symmetric; not transitive: the clustering deals with that. */
  readonly agree: (a: P, b: P) => boolean;
  /** Whether something speaks against it. Where nothing speaks either way, a third may still tell that they are one. */
  readonly conflict: (a: P, b: P) => boolean;
  /**
   * Of one that says too little to make others one with each other, such as a family name alone: whether it tells enough to be taken for another at all.
   * Absent, and null for all others.
   */
  readonly little?: (profile: P) => 'told' | 'untold' | null;
}

/** For kinds where whatever does not agree speaks against: there is no third way. */
const decided = <P>(comparison: Omit<Comparison<P>, 'conflict'>): Comparison<P> => ({ ...comparison, conflict: (a, b) => !comparison.agree(a, b) });

const share = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((value) => b.includes(value));
const apart = <T>(a: readonly T[], b: readonly T[]): boolean => a.length > 0 && b.length > 0 && !share(a, b);

interface PersonProfile {
  readonly name: PersonName;
  readonly states: readonly string[];
  /** In which an office is held. */
  readonly bodies: readonly string[];
  /** The decision by which they were split off from a namesake; null for all others. */
  readonly split: string | null;
  /** The only article that a family name alone is of. */
  readonly article: string | null;
}

const isFamilyAlone = ({ given }: PersonName): boolean => given.length === 0;
const isAlone = ({ name }: PersonProfile): boolean => isFamilyAlone(name);
const familyOf = ({ family }: PersonName): string => family.map(({ folded }) => folded).join('');

/** Pairs of names whose comparison is kept: a much-used family name is compared with itself each time that one of its bearers is met. */
const pairsKept = 500_000;

/** A family name alone is of everybody who has it. */
const namesAgree = rememberingPairs((a: PersonName, b: PersonName): boolean =>
  (isFamilyAlone(a) || isFamilyAlone(b) ? wordLikeness(familyOf(a), familyOf(b)) : likenessOfPeople(a, b)) >= oneName, pairsKept);

const toldBy = ({ states, bodies }: PersonProfile): readonly string[] => (states.length > 0 ? states : bodies);

/** Whether state or office tells who is meant by a family name alone. */
const tellsWho = (a: PersonProfile, b: PersonProfile): boolean =>
  (!isAlone(a) || share(toldBy(a), [...b.states, ...b.bodies])) && (!isAlone(b) || share(toldBy(b), [...a.states, ...a.bodies]));

/**
 * Names that can be one person's, and no state against another: an office may change, a state does not. A family name alone is somebody's only by state or
 * office. Whom one decision split off are one, and nobody else is.
 */
const people: Comparison<PersonProfile> = {
  profile: (signature) => {
    const { states, bodies, split, article } = signature.content;
    return { name: parsePersonName(fullest(textsOf(signature, 'name')) ?? ''), states, bodies: bodies ?? [], split: split ?? null, article };
  },
  agree: (a, b) => (a.split === null && b.split === null ? !people.conflict(a, b) && tellsWho(a, b) : a.split === b.split),
  conflict: (a, b) => (a.split === null && b.split === null ? apart(a.states, b.states) || !namesAgree(a.name, b.name) : a.split !== b.split),
  little: (profile) => (!isAlone(profile) || profile.split !== null ? null : toldBy(profile).length > 0 ? 'told' : 'untold'),
};

interface OrganizationProfile {
  readonly identity: string | null;
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  readonly initials: readonly string[];
}

const foldedSet = (texts: readonly string[], by: (text: string) => string): string[] => [...new Set(texts.map(by))].sort();

/** A name in capitals alone is an acronym, whether or not the report says what it stands for. */
const isAcronym = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name);

/** An identity in common decides; else a name in common, or an acronym that is the other's too, or stands for its name. Initials alone are a coincidence. */
const organizations = decided<OrganizationProfile>({
  profile: (signature) => {
    const names = textsOf(signature, 'name');
    const { identity } = signature.content;
    return {
      identity,
      names: foldedSet(names, fold),
      acronyms: foldedSet([...textsOf(signature, 'acronym'), ...names.filter(isAcronym)], fold),
      initials: foldedSet([...names, ...(identity === null || /[:@]/.test(identity) ? [] : [identity])], initialsOf),
    };
  },
  agree: (a, b) => (a.identity !== null && a.identity === b.identity) || share(a.names, b.names)
    || share(a.acronyms, [...b.acronyms, ...b.initials]) || share(b.acronyms, a.initials),
});

interface EventProfile {
  readonly inSeries: boolean;
  readonly ordinals: readonly number[];
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly cities: readonly string[];
  readonly kinds: readonly string[];
  /** Of all wordings of the name; null in a series, where they do not count. */
  readonly words: readonly string[] | null;
}

const daysOf = (signature: Signature): EventProfile['days'] => {
  const [from] = textsOf(signature, 'startDate').sort();
  const to = textsOf(signature, 'endDate').sort().at(-1) ?? from;
  return from === undefined || to === undefined ? null : { from, to };
};

/** Share of the words of the shorter wording that the other has too. */
const likeness = (a: readonly string[], b: readonly string[]): number => {
  const [few, many] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return few.length === 0 ? 0 : few.filter((word) => many.has(word)).length / few.length;
};
const minimumLikeness = 0.5;

const meet = (a: NonNullable<EventProfile['days']>, b: NonNullable<EventProfile['days']>): boolean => a.from <= b.to && b.from <= a.to;
const numbered = (a: EventProfile, b: EventProfile): boolean => a.ordinals.length > 0 && b.ordinals.length > 0;
const contradictory = (a: EventProfile, b: EventProfile): boolean =>
  numbered(a, b) ? !share(a.ordinals, b.ordinals) : apart(a.cities, b.cities) || (a.days !== null && b.days !== null && !meet(a.days, b.days));

/**
 * Within a series: the same number, else days that meet, else (where one has neither) the same city; a number and a day alone say nothing of each other.
 * Without a series nothing but the block and the wording speaks for them: kind, days, city and half of the words must agree.
 */
const events: Comparison<EventProfile> = {
  profile: (signature) => {
    const inSeries = refsOf(signature, 'series').length > 0;
    const words = textsOf(signature, 'name').flatMap((name) => fold(name).split(' '));
    return {
      inSeries,
      ordinals: numbersOf(signature, 'ordinal'),
      days: daysOf(signature),
      cities: textsOf(signature, 'city').map(fold),
      kinds: textsOf(signature, 'kind'),
      words: inSeries ? null : [...new Set(words)].sort(),
    };
  },
  agree: (a, b) => {
    if (contradictory(a, b)) return false;
    if (numbered(a, b)) return true;
    const dated = a.days !== null && b.days !== null;
    if (a.words === null || b.words === null) return dated || share(a.cities, b.cities);
    return dated && share(a.kinds, b.kinds) && likeness(a.words, b.words) >= minimumLikeness;
  },
  conflict: (a, b) => contradictory(a, b) || (a.words !== null && b.words !== null && !events.agree(a, b)),
};

/** One title over two periods is two documents. */
const documents = decided<{ starts: readonly number[] }>({
  profile: (signature) => ({ starts: numbersOf(signature, 'periodStart') }),
  agree: (a, b) => !apart(a.starts, b.starts),
});

/** Whoever shares a block of these kinds is one: the block is made of all that tells them apart. */
const byBlock = decided<null>({ profile: () => null, agree: () => true });

/** The types of the profiles stay inside: a comparison only ever sees its own. */
const seal = <P>(comparison: Comparison<P>): Comparison<unknown> => ({
  profile: comparison.profile,
  agree: (a, b) => comparison.agree(a as P, b as P),
  conflict: (a, b) => comparison.conflict(a as P, b as P),
  ...(comparison.little !== undefined && { little: (profile) => comparison.little?.(profile as P) ?? null }),
});

export const comparisons: { readonly [K in SubjectKind]: Comparison<unknown> } = {
  PERSON: seal(people),
  ORGANIZATION: seal(organizations),
  EVENT_SERIES: seal(byBlock),
  EVENT: seal(events),
  DOCUMENT: seal(documents),
  POSITION: seal(byBlock),
  DELEGATION: seal(byBlock),
  PARTICIPANT: seal(byBlock),
};
