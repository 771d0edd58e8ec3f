import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../src/extract/facts.js';
import { readText } from '../../../src/ingest/read-article.js';
import { clusterBlock } from '../../../src/link/cluster.js';
import { contentId } from '../../../src/core/ids.js';
import type { TextDecision } from '../../../src/link/decisions.js';
import { applyDecisions, subjectAt } from '../../../src/link/decisions.js';
import { identify } from '../../../src/link/identify.js';
import type { Signature } from '../../../src/link/signature.js';
import { sign } from '../../../src/link/signature.js';

const body = 'The fifth session of the Interstate Council on Lake Waters (ICLW) was held in Bishkek on 15-16 April 2024. The session was attended by the Minister of Energy of Kazakhstan Saule Oralkhanova and the Minister of Ecology of Uzbekistan Rustam Holiqulov.';
const { facts } = readText({ headline: 'Lake council meets', lead: null, body, language: 'en', publishedOn: '2024-04-17' }, 'key');

const at = (words: string) => ({ part: 'BODY' as const, start: body.indexOf(words), end: body.indexOf(words) + words.length });
const decision = (more: Partial<TextDecision>): TextDecision =>
  ({ id: '1', anchorId: 'anchor', kind: 'SPLIT', payload: {}, side: 1, subject: 'PERSON', spans: [at('Saule Oralkhanova')], ...more });
const ofKind = (all: Facts, kind: string) => all.subjects.filter((subject) => subject.kind === kind);

describe('decisions on a text', () => {
  it('are none, and the facts are the same', () => {
    expect(applyDecisions(facts, [])).toBe(facts);
  });

  it('leave the facts as they are where a merge speaks of them, or words that name nobody', () => {
    fc.assert(fc.property(fc.nat({ max: body.length }), fc.nat({ max: 20 }), fc.constantFrom('MERGE' as const, 'CANCEL' as const), (start, length, kind) => {
      expect(applyDecisions(facts, [decision({ kind, spans: [{ part: 'BODY', start, end: start + length }] })]).subjects).toEqual(facts.subjects);
    }));
    expect(applyDecisions(facts, [decision({ spans: [at('fifth')] })]).subjects).toEqual(facts.subjects);
  });

  it('mark whom a split took off, and nobody else; a later split prevails', () => {
    const marked = applyDecisions(facts, [decision({ id: '2' }), decision({ id: '1' })]);
    expect(ofKind(marked, 'PERSON').map(({ split }) => split)).toEqual(['2', undefined]);
    const [before, after] = [sign(facts, 'en', 'key'), sign(marked, 'en', 'key', facts)];
    const changed = after.filter(({ signature }) => !before.some((each) => each.signature.id === signature.id)).map(({ subject }) => subject.kind);
    expect([...new Set(changed)].sort()).toEqual(['DELEGATION', 'PARTICIPANT', 'PERSON', 'POSITION']);
  });

  it('do not make another person of someone who is said to stand for another state', () => {
    const payload = { field: 'represents', value: { identity: 'state:KG', name: 'Kyrgyzstan', acronym: null, kind: 'STATE' } };
    const corrected = applyDecisions(facts, [decision({ kind: 'CORRECT', subject: 'PARTICIPANT', side: 0, payload })]);
    const people = (all: Facts) => sign(all, 'en', 'key', facts).filter(({ subject }) => subject.kind === 'PERSON').map(({ signature }) => signature.id);
    expect(people(corrected)).toEqual(people(facts));
    expect(ofKind(corrected, 'DELEGATION')).toHaveLength(2);
  });

  it('find nobody where two have the same words', () => {
    const twin = { ...ofKind(facts, 'PERSON')[0], key: 'person:9' } as Facts['subjects'][number];
    expect(subjectAt([...facts.subjects, twin], decision({}))).toBeUndefined();
  });
});

const person = (name: string, state: string): Signature => {
  const content = { language: 'en', identity: null, claims: [{ field: 'name', value: name }], states: state === '' ? [] : [state], article: null };
  return { kind: 'PERSON', id: contentId(JSON.stringify(content)), content, parents: [] };
};
const anyPerson = fc.record({ given: fc.constantFrom('', 'A.', 'Anvar', 'Aziz', 'B.'), surname: fc.constantFrom('Karimov', 'Nazirov'), state: fc.constantFrom('', 'state:UZ', 'state:TJ') })
  .map(({ given, surname, state }) => person(`${given} ${surname}`.trim(), state));
const people = fc.uniqueArray(anyPerson, { selector: ({ id }) => id, minLength: 2, maxLength: 10 });

describe('clusters that editors join', () => {
  it('hold all that a decision names, whatever speaks against it, and every signature still stands once', () => {
    fc.assert(fc.property(people, fc.nat(), fc.nat(), (signatures, one, other) => {
      const union = [signatures[one % signatures.length], signatures[other % signatures.length]] as Signature[];
      const { clusters, unsure } = clusterBlock(signatures, [union]);
      expect(clusters.filter((cluster) => union.some(({ id }) => cluster.some((each) => each.id === id)))).toHaveLength(1);
      const placed = [...clusters.flat(), ...unsure.map(({ signature }) => signature)].map(({ id }) => id).sort();
      expect(placed).toEqual(signatures.map(({ id }) => id).sort());
      expect(unsure.every(({ candidates }) => candidates.length > 0 && candidates.every((each) => clusters.includes(each)))).toBe(true);
    }));
  });

  it('take in whoever could be any of those that are one now', () => {
    const [one, other, either] = [person('Bahrom Nazirov', 'state:TJ'), person('Bobur Nazirov', 'state:UZ'), person('B. Nazirov', '')] as const;
    expect(clusterBlock([one, other, either]).unsure).toHaveLength(1);
    expect(clusterBlock([one, other, either], [[one, other]])).toMatchObject({ clusters: [{ length: 3 }], unsure: [] });
  });
});

describe('the ids of people whom editors join', () => {
  it('are those that the editor chose, and nobody else takes one that they began with', () => {
    const joined = { preferred: ['c'], born: ['b', 'c'], current: ['c'], ever: ['b', 'c'] };
    const other = { preferred: [], born: ['a'], current: ['c'], ever: ['a', 'b', 'c'] };
    expect(identify([joined, other], new Set(), () => 'new')).toEqual(['c', 'a']);
    expect(identify([joined, { ...other, born: [], ever: ['b', 'c'] }], new Set(), () => 'new')).toEqual(['c', 'new']);
  });
});
