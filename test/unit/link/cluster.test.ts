import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentId } from '../../../src/core/ids.js';
import { blockOf } from '../../../src/link/block.js';
import { clusterBlock } from '../../../src/link/cluster.js';
import type { Signature, SignedClaim } from '../../../src/link/signature.js';

const person = (name: string, ...states: string[]): Signature => {
  const content = { language: 'en', identity: null, claims: [{ field: 'name', value: name }], states, article: null };
  return { kind: 'PERSON', id: contentId(JSON.stringify(content)), content, parents: [] };
};

const event = (claims: Readonly<Record<string, string | number>>, series: string | null): Signature => {
  const listed: SignedClaim[] = Object.entries(claims).map(([field, value]) => ({ field, value }));
  const content = {
    language: 'en', identity: null, states: [], article: null,
    claims: series === null ? listed : [...listed, { field: 'series', value: { signature: series } }],
  };
  return { kind: 'EVENT', id: contentId(JSON.stringify(content)), content, parents: [] };
};

const nameOf = ({ content }: Signature): string => String(content.claims.find(({ field }) => field === 'name')?.value);
const outcome = (signatures: readonly Signature[]) => {
  const { clusters, unsure } = clusterBlock(signatures);
  return {
    clusters: clusters.map((cluster) => cluster.map((each) => `${nameOf(each)} ${each.content.states.join()}`.trim()).sort()).sort(),
    unsure: unsure.map(({ signature, candidates }) => `${nameOf(signature)}: ${candidates.length}`).sort(),
  };
};

const organization = (name: string, acronym: string | null = null, identity: string | null = null, language = 'en'): Signature => {
  const claims = [{ field: 'name', value: name }, ...(acronym === null ? [] : [{ field: 'acronym', value: acronym }])];
  const content = { language, identity, claims, states: [], article: null };
  return { kind: 'ORGANIZATION', id: contentId(JSON.stringify(content)), content, parents: [] };
};

describe('linking a block of organizations', () => {
  it('takes a name for that of which another article gives the acronym', () => {
    expect(outcome([organization('Mountain Energy Forum'), organization('Forum of Energy', 'MEF')]).clusters).toHaveLength(1);
  });

  it('knows a body in every language by the words of its identity, and by the acronym that one of them gives', () => {
    const forms = [
      organization('Northern Water Council', 'NWC', 'northern water council'), organization('NWC'), organization('Council of Northern Water'),
      organization('Shimoliy suv kengashi', null, 'northern water council', 'uz'), organization('Северный водный совет', 'СВС', 'northern water council', 'ru'),
    ];
    expect(new Set(forms.map((each) => blockOf(each, () => null))).size).toBe(1);
    expect(outcome(forms.filter((each) => each !== forms[2])).clusters).toHaveLength(1);
  });

  it('keeps two apart that have nothing but initials in common', () => {
    expect(outcome([organization('Mountain Energy Forum'), organization('Maritime Economic Front')]).clusters).toHaveLength(2);
  });
});

describe('linking a block of people', () => {
  it('takes initials and full names of one state for one person', () => {
    expect(outcome([person('N. B. Yermekbayev', 'state:KZ'), person('Nurlan Ermekbaev', 'state:KZ'), person('Ермекбаев Нурлан')]).clusters)
      .toEqual([['N. B. Yermekbayev state:KZ', 'Nurlan Ermekbaev state:KZ', 'Ермекбаев Нурлан']]);
  });

  it('takes a family name alone for the only one of its state', () => {
    expect(outcome([person('Nurlan Ermekbaev', 'state:KZ'), person('Ermekbayev', 'state:KZ')]).clusters).toHaveLength(1);
    expect(outcome([person('Ermekbayev', 'state:KZ'), person('Ермекбаев', 'state:KZ')]).clusters).toHaveLength(1);
  });

  it('leaves a family name open of which nothing is told, and says who it could be', () => {
    expect(outcome([person('Nurlan Ermekbaev', 'state:KZ'), person('Ermekbayev')])).toEqual({ clusters: [['Nurlan Ermekbaev state:KZ']], unsure: ['Ermekbayev: 1'] });
  });

  it('keeps people apart whom a family name alone could join', () => {
    expect(outcome([person('Askar Nurmetov', 'state:KZ'), person('Bolat Nurmetov', 'state:KZ'), person('Nurmetov', 'state:KZ')])).toEqual({
      clusters: [['Askar Nurmetov state:KZ'], ['Bolat Nurmetov state:KZ']], unsure: ['Nurmetov: 2'],
    });
  });

  it('knows an official by the body in which the office is held', () => {
    const official = (name: string, ...bodies: string[]): Signature => {
      const content = { language: 'en', identity: null, claims: [{ field: 'name', value: name }], states: [], article: null, bodies };
      return { kind: 'PERSON', id: contentId(JSON.stringify(content)), content, parents: [] };
    };
    expect(outcome([official('Jonas Berg', 'body:icme'), official('Berg', 'body:icme')]).clusters).toHaveLength(1);
    expect(outcome([official('Jonas Berg', 'body:icme'), official('Jonas Berg', 'body:unep')]).clusters).toHaveLength(1);
    expect(outcome([official('Jonas Berg', 'body:icme'), official('Berg', 'body:unep')]).clusters).toHaveLength(2);
  });

  it('keeps a man and a woman of one family name apart', () => {
    expect(outcome([person('A. Karimov', 'state:UZ'), person('A. Karimova', 'state:UZ')]).clusters).toHaveLength(2);
  });

  it('keeps namesakes of two states apart', () => {
    expect(outcome([person('B. Nazirov', 'state:TJ'), person('B. Nazirov', 'state:UZ')]).clusters).toHaveLength(2);
  });

  it('leaves a name open that could be either of two, and says which', () => {
    expect(outcome([person('Bahrom Nazirov', 'state:TJ'), person('Bobur Nazirov', 'state:UZ'), person('B. Nazirov')])).toEqual({
      clusters: [['Bahrom Nazirov state:TJ'], ['Bobur Nazirov state:UZ']],
      unsure: ['B. Nazirov: 2'],
    });
  });
});

describe('linking a block of events', () => {
  it('takes an announced session and the session held for one by their number, whatever the days', () => {
    const planned = event({ name: 'sixth session', ordinal: 6, startDate: '2024-10-15', status: 'PLANNED' }, 's');
    const held = event({ name: '6th session', ordinal: 6, startDate: '2024-10-22', status: 'HELD' }, 's');
    expect(clusterBlock([planned, held]).clusters).toHaveLength(1);
  });

  it('keeps two numbers of one series apart, even on the same days', () => {
    expect(clusterBlock([event({ ordinal: 6, startDate: '2024-10-15' }, 's'), event({ ordinal: 7, startDate: '2024-10-15' }, 's')]).clusters).toHaveLength(2);
  });

  it('takes meetings without a series for one only where kind, days, city and wording agree', () => {
    const talks = { kind: 'TALKS', startDate: '2024-06-25', city: 'Bishkek' };
    const one = event({ ...talks, name: 'talks on energy in Bishkek' }, null);
    expect(clusterBlock([one, event({ ...talks, name: 'energy talks in Bishkek' }, null)]).clusters).toHaveLength(1);
    expect(clusterBlock([one, event({ ...talks, name: 'negotiations about customs' }, null)]).clusters).toHaveLength(2);
    expect(clusterBlock([one, event({ ...talks, name: 'talks on energy in Bishkek', startDate: '2024-07-25' }, null)]).clusters).toHaveLength(2);
  });
});

const anyPerson = fc.record({
  given: fc.constantFrom('', 'A.', 'Anvar', 'Aziz', 'B.', 'Bobur', 'A. B.', 'Anvar B.'),
  state: fc.constantFrom('', 'state:UZ', 'state:TJ'),
}).map(({ given, state }) => person(`${given} Karimov`.trim(), ...(state === '' ? [] : [state])));

describe('the laws of linking', () => {
  it('does not depend on the order of arrival', () => {
    fc.assert(fc.property(fc.uniqueArray(anyPerson, { selector: ({ id }) => id, maxLength: 12 }), fc.nat(), (signatures, seed) => {
      const shuffled = [...signatures].sort((a, b) => (contentId(a.id, String(seed)) < contentId(b.id, String(seed)) ? -1 : 1));
      expect(clusterBlock(shuffled)).toEqual(clusterBlock(signatures));
    }));
  });

  it('puts every signature into one cluster, or leaves it unsure with candidates: two or more, but for a family name alone', () => {
    fc.assert(fc.property(fc.uniqueArray(anyPerson, { selector: ({ id }) => id, maxLength: 12 }), (signatures) => {
      const { clusters, unsure } = clusterBlock(signatures);
      const placed = [...clusters.flat(), ...unsure.map(({ signature }) => signature)].map(({ id }) => id).sort();
      expect(placed).toEqual(signatures.map(({ id }) => id).sort());
      expect(unsure.every(({ signature, candidates }) => candidates.length > (nameOf(signature) === 'Karimov' ? 0 : 1))).toBe(true);
    }));
  });

  it('never puts two states into one person', () => {
    fc.assert(fc.property(fc.uniqueArray(anyPerson, { selector: ({ id }) => id, maxLength: 12 }), (signatures) => {
      for (const cluster of clusterBlock(signatures).clusters) {
        expect(new Set(cluster.flatMap(({ content }) => content.states)).size).toBeLessThan(2);
      }
    }));
  });
});
