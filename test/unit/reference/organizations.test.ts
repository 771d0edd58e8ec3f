import { describe, expect, it } from '@jest/globals';
import { namesKnownIn } from '../../../src/reference/gazetteer.js';
import { isSummitOrgan, referenceOrganization, referenceOrganizations, summitOrganOf } from '../../../src/reference/organizations.js';

describe('the organizations known beforehand', () => {
  it('have keys of their own, and parents among them', () => {
    const keys = referenceOrganizations.map((organization) => organization.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { parent } of referenceOrganizations) if (parent !== null) expect(keys).toContain(parent);
  });

  it('have one main name in each language in which they have a name', () => {
    for (const { names } of referenceOrganizations) {
      expect(names.some((name) => name.language === 'en')).toBe(true);
      for (const language of new Set(names.map((name) => name.language))) expect(names.filter((name) => name.language === language && name.main)).toHaveLength(1);
    }
  });

  it('are the states by their codes, in three languages', () => {
    const states = referenceOrganizations.filter((organization) => organization.kind === 'STATE');
    expect(states.length).toBeGreaterThanOrEqual(195);
    for (const state of states) {
      expect(state.key).toBe(`state:${state.countryCode}`);
      expect(new Set(state.names.map((name) => name.language))).toEqual(new Set(['en', 'ru', 'uz']));
    }
    expect(referenceOrganization('state:UZ')?.names.filter((name) => name.main).map((name) => name.value)).toEqual(['Uzbekistan', 'Узбекистан', 'O‘zbekiston']);
  });

  it('give a city its main English name in every language', () => {
    expect(namesKnownIn('ru').find(([known]) => known === 'Нур-Султан')?.[1]).toEqual({ type: 'city', name: 'Astana', state: 'state:KZ' });
    expect(namesKnownIn('uz').find(([known]) => known === 'Samarqand')?.[1]).toEqual({ type: 'city', name: 'Samarkand', state: 'state:UZ' });
  });

  it('tell where heads of state meet', () => {
    expect(summitOrganOf('body:sco')).toBe('body:sco-chs');
    expect(isSummitOrgan('body:sco-chs')).toBe(true);
    expect(isSummitOrgan('body:sco')).toBe(false);
  });

  it.each(['en', 'ru', 'uz'] as const)('give in %s no name to two states, and no city to two', (language) => {
    const owners = new Map<string, Set<string>>();
    for (const [name, meaning] of namesKnownIn(language)) {
      if (meaning.type === 'state' || meaning.type === 'city') owners.set(`${meaning.type} ${name}`, (owners.get(`${meaning.type} ${name}`) ?? new Set()).add(meaning.type === 'state' ? meaning.key : meaning.state));
    }
    expect([...owners].filter(([, keys]) => keys.size > 1).map(([name]) => name)).toEqual([]);
  });

  it.each(['en', 'ru', 'uz'] as const)('give in %s no name to two bodies, and no organ of one body the name of another', (language) => {
    const owners = new Map<string, Set<string>>();
    for (const [name, meaning] of namesKnownIn(language)) {
      if (meaning.type !== 'body' && meaning.type !== 'organ') continue;
      const place = `${name.toLowerCase()}@${meaning.type === 'organ' ? meaning.parent : ''}`;
      owners.set(place, (owners.get(place) ?? new Set()).add(meaning.key));
    }
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });
});
