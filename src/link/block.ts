import { fold } from '../core/text.js';
import type { SubjectKind } from '../extract/facts.js';
import { fullest, refsOf, textsOf } from './claims.js';
import { familyKey, parsePersonName } from './likeness/person-name.js';
import type { Signature } from './signature.js';

/** The entity for which the signature with this id is taken, or null. */
export type Resolve = (id: string) => string | null;

/** Kinds in the order of linking, by stages: the blocks of a stage may rest on entities of those before it, never of its own. */
export const linkStages: readonly (readonly SubjectKind[])[] = [
  ['ORGANIZATION'], ['EVENT_SERIES', 'PERSON'], ['EVENT'], ['DOCUMENT', 'POSITION', 'DELEGATION', 'PARTICIPANT'],
];

export const linkOrder: readonly SubjectKind[] = linkStages.flat();

const fillers = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'a']);
const wordsOf = (text: string): string[] => fold(text).split(' ').filter((word) => !fillers.has(word));

/** First letters of the words that count; of a single word, the word. */
export const initialsOf = (name: string): string => {
  const words = wordsOf(name);
  return words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '');
};

/** Letters in the order of the alphabet: 'Energy Forum' and 'Forum of Energy' have one acronym or the other. */
const lettersOf = (acronym: string): string => [...acronym].sort().join('');

const entityOf = (signature: Signature, field: string, resolve: Resolve): string | null => {
  const [id] = refsOf(signature, field);
  return id === undefined ? null : resolve(id);
};

/** All parts, or null where one that the thing cannot do without is missing. */
const key = (...parts: readonly (string | null | undefined)[]): string | null =>
  parts.some((part) => part === null || part === undefined) ? null : parts.join('|');

type Blocking = (signature: Signature, resolve: Resolve) => string | null;

const blocking: { readonly [K in SubjectKind]: Blocking } = {
  ORGANIZATION: (signature) => {
    const { identity, language } = signature.content;
    // One that names its owner ('security council@state:KZ') or a reference says it all; any other body may be known here by its name, there by its acronym.
    if (identity !== null && /[:@]/.test(identity)) return identity;
    // An identity is made of English words, so only an English acronym stands for it.
    const acronym = identity === null || language === 'en' ? textsOf(signature, 'acronym')[0] : undefined;
    return lettersOf(fold(acronym ?? initialsOf(identity ?? fullest(textsOf(signature, 'name')) ?? '')));
  },
  EVENT_SERIES: (signature, resolve) => {
    const words = signature.content.identity?.split('@')[0] ?? fold(fullest(textsOf(signature, 'name')) ?? '');
    return key(words, entityOf(signature, 'organization', resolve) ?? '');
  },
  PERSON: (signature) => familyKey(parsePersonName(fullest(textsOf(signature, 'name')) ?? '')),
  EVENT: (signature, resolve) => {
    const series = entityOf(signature, 'series', resolve);
    if (series !== null) return key('series', series);
    if (signature.content.article !== null) return key('article', signature.content.article, signature.id);
    const [day] = textsOf(signature, 'startDate').sort();
    return key('place', fold(textsOf(signature, 'city')[0] ?? ''), day?.slice(0, 4) ?? '');
  },
  DOCUMENT: (signature, resolve) => {
    if (signature.content.identity !== null) return signature.content.identity;
    const title = fold(fullest(textsOf(signature, 'title')) ?? '');
    return signature.content.article === null ? key(title, entityOf(signature, 'event', resolve)) : key(title, signature.content.article);
  },
  POSITION: (signature, resolve) =>
    key(entityOf(signature, 'person', resolve), entityOf(signature, 'organization', resolve) ?? '', wordsOf(textsOf(signature, 'title')[0] ?? '').join(' ')),
  DELEGATION: (signature, resolve) => key(entityOf(signature, 'event', resolve), entityOf(signature, 'represents', resolve)),
  PARTICIPANT: (signature, resolve) => key(entityOf(signature, 'event', resolve), entityOf(signature, 'person', resolve)),
};

/**
 * The block of a signature: those that could be one thing share it. Null where something it rests on is not known:
 * a participant whose person is unsure is nobody yet.
 */
export const blockOf = (signature: Signature, resolve: Resolve): string | null => {
  const block = blocking[signature.kind](signature, resolve);
  return block === null ? null : `${signature.kind}|${block}`;
};

