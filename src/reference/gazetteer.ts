import { bodies } from './data/bodies.js';
import { cities } from './data/cities.js';
import { states } from './data/states.js';
import { bodyKey, stateKey } from './organizations.js';

/** What a name known beforehand stands for; a capital stands under its main name, however it is spelled. */
export type KnownName =
  | { readonly type: 'state'; readonly key: string; readonly demonym: boolean }
  | { readonly type: 'city'; readonly name: string; readonly state: string }
  | { readonly type: 'body'; readonly key: string }
  /** A name that many bodies give their organs ('Council of Heads of State'): it means `key` only together with `parent`. */
  | { readonly type: 'organ'; readonly key: string; readonly parent: string };

export type NameEntry = readonly [name: string, meaning: KnownName];

type Language = 'en' | 'ru' | 'uz';

const stateEntries = (language: Language): NameEntry[] =>
  states.flatMap(([code, english, demonyms, , russian, uzbek]) => {
    const key = stateKey(code);
    const names = { en: english, ru: russian, uz: uzbek }[language];
    const adjectives = language === 'en' ? demonyms : [];
    return [
      ...names.map((name): NameEntry => [name, { type: 'state', key, demonym: false }]),
      ...adjectives.map((name): NameEntry => [name, { type: 'state', key, demonym: true }]),
    ];
  });

const cityEntries = (): NameEntry[] => [
  ...states.flatMap(([code, , , capitals]) =>
    capitals.map((name): NameEntry => [name, { type: 'city', name: capitals[0] ?? name, state: stateKey(code) }])),
  ...Object.entries(cities).flatMap(([code, names]) => names.map((name): NameEntry => [name, { type: 'city', name, state: stateKey(code) }])),
];

const bodyEntries = (language: Language): NameEntry[] =>
  bodies.flatMap((body) => {
    const key = bodyKey(body.id);
    const meaning: KnownName = body.generic === true && body.parent !== undefined ? { type: 'organ', key, parent: bodyKey(body.parent) } : { type: 'body', key };
    return [
      ...(body.names[language] ?? []).map((name): NameEntry => [name, meaning]),
      ...(body.acronyms ?? []).map((acronym): NameEntry => [acronym, { type: 'body', key }]),
    ];
  });

/** All names known beforehand in a language; cities under their English names. */
export const namesKnownIn = (language: Language): readonly NameEntry[] => [...stateEntries(language), ...cityEntries(), ...bodyEntries(language)];
