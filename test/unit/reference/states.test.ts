import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../src/core/text.js';
import { states } from '../../../src/reference/data/states.js';
import type { NameLanguage } from '../../../src/reference/languages.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const shortNames = { en: '', ru: '', uz: '' };
const regions = Object.fromEntries(Object.keys(shortNames).map((language) => [language, new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })]));

/** What CLDR has a code for and ISO 3166-1 has not: reserved and private codes, groups of states, tests. */
const notOfIso = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

/** Codes that stand for themselves: 'BU' stands for MM. */
const codesOfCldr = letters.flatMap((first) => letters.map((second) => first + second))
  .filter((code) => regions.en?.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code);

/** Abbreviations and additions in brackets are CLDR's own. */
const comparable = (name: string): string =>
  fold(name.replace(/\(.*?\)/g, '').replace('&', 'and').replace(/\bSt\./, 'Saint').replace('о-ва', 'острова').replace('о-в', 'остров').replace('Св.', 'Святой').replace(/[ʻ‘’]/g, '')).split(' ').sort().join(' ');

/** Short names that are not those of CLDR. */
const explained: Readonly<Record<NameLanguage, string>> = {
  // CD CG HK MO PS UM VA: as the state or the United Nations call it; BQ GS HM VC: in full; RE: 'Reunion' is a word.
  en: 'BQ CD CG GS HK HM MO PS RE UM VA VC',
  // KG PS: as the state calls itself; US: the abbreviation that everybody writes; the others without CLDR's marks of which of two it is.
  ru: 'CD CG HM KG PS UM US VG VI',
  // PS SZ: as the state calls itself; CD CG: without CLDR's marks.
  uz: 'CD CG PS SZ',
};

describe('the states and territories', () => {
  it('are those of ISO 3166-1, and Kosovo', () => {
    expect(states.map(({ code }) => code).sort()).toEqual([...codesOfCldr.filter((code) => !notOfIso.has(code)), 'XK'].sort());
    expect(states).toHaveLength(250);
  });

  it.each(['en', 'ru', 'uz'] as const)('are called in %s as in CLDR, where nothing else is explained', (language) => {
    const differing = states.filter((row) => comparable(row[language]?.names[0] ?? '') !== comparable(regions[language]?.of(row.code) ?? ''));
    expect(differing.map(({ code }) => code).sort()).toEqual(explained[language].split(' '));
  });
});
