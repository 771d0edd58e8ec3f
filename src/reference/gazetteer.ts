import { bodies } from './data/bodies.js';
import { cities } from './data/cities.js';
import { states } from './data/states.js';
import type { NameLanguage } from './languages.js';
import { bodyKey, stateKey } from './organizations.js';

/** What a name known beforehand stands for; a city stands under its main English name, however it is spelled and in whatever language. */
export type KnownName =
  | { readonly type: 'state'; readonly key: string; readonly demonym: boolean }
  | { readonly type: 'city'; readonly name: string; readonly state: string }
  | { readonly type: 'body'; readonly key: string }
  /** A name that many bodies give their organs ('Council of Heads of State'): it means `key` only together with `parent`. */
  | { readonly type: 'organ'; readonly key: string; readonly parent: string };

export type NameEntry = readonly [name: string, meaning: KnownName];

const stateEntries = (language: NameLanguage): NameEntry[] =>
  states.flatMap((row) => {
    const key = stateKey(row.code);
    const { names = [], adjectives = [] } = row[language] ?? {};
    return [
      ...names.map((name): NameEntry => [name, { type: 'state', key, demonym: false }]),
      ...adjectives.map((name): NameEntry => [name, { type: 'state', key, demonym: true }]),
    ];
  });

const cityEntriesOf = (code: string, [main]: readonly string[], names: readonly string[] = []): NameEntry[] =>
  main === undefined ? [] : names.map((name) => [name, { type: 'city', name: main, state: stateKey(code) }]);

const cityEntries = (language: NameLanguage): NameEntry[] => [
  ...states.flatMap((row) => cityEntriesOf(row.code, row.en.capital ?? [], row[language]?.capital)),
  ...Object.entries(cities).flatMap(([code, rows]) => rows.flatMap((row) => cityEntriesOf(code, row.en, row[language]))),
];

const bodyEntries = (language: NameLanguage): NameEntry[] =>
  bodies.flatMap((body) => {
    const key = bodyKey(body.id);
    const meaning: KnownName = body.generic === true && body.parent !== undefined ? { type: 'organ', key, parent: bodyKey(body.parent) } : { type: 'body', key };
    return [
      ...(body.names[language] ?? []).map((name): NameEntry => [name, meaning]),
      ...(body.acronyms ?? []).map((acronym): NameEntry => [acronym, { type: 'body', key }]),
    ];
  });

const capitals = new Map(states.flatMap((row) => (row.en.capital?.[0] === undefined ? [] : [[stateKey(row.code), row.en.capital[0]] as const])));

/** The main English name of a state's capital. */
export const capitalOf = (state: string): string | undefined => capitals.get(state);

/** All names known beforehand in a language, in the form in which dictionaries have them. */
export const namesKnownIn = (language: NameLanguage): readonly NameEntry[] => [...stateEntries(language), ...cityEntries(language), ...bodyEntries(language)];
