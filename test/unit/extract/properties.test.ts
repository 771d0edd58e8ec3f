import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractorFor } from '../../../src/extract/extract.js';
import type { Facts, Text, Words } from '../../../src/extract/facts.js';
import { english } from '../../../src/extract/en/lexicon.js';
import { KnownNames } from '../../../src/extract/known-names.js';
import { OrganizationReader } from '../../../src/extract/organizations.js';
import { readSentence } from '../../../src/extract/reading.js';
import { sentencesOf } from '../../../src/extract/sentences.js';
import type { Token } from '../../../src/extract/tokens.js';
import { report } from '../../support/facts.js';

const extractor = extractorFor('en');
const names = new KnownNames(english);
const grammar = { lexicon: english, names, organizations: new OrganizationReader(english, names) };

/** The same tokens, which count how often one is looked at: what a rule costs, whatever machine it runs on. */
const counted = (tokens: readonly Token[], counter: { looks: number }): readonly Token[] =>
  new Proxy(tokens, {
    get: (all, property) => {
      if (typeof property === 'string' && /^\d/.test(property)) counter.looks += 1;
      return Reflect.get(all, property) as unknown;
    },
  });
const sampleDesk = join(__dirname, '../../../src/app/sample-desk');
const samples = readdirSync(sampleDesk).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(join(sampleDesk, file), 'utf8'));
const vocabulary = [...new Set(samples.join(' ').split(/\s+/u))];

/** Words of real reports in any order, between marks and characters of every kind. */
const anyText = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom('.', ',', ';', ' - ', '(', ')', "'s", '\n\n', '«', '13-14'), fc.string({ unit: 'binary' })), { maxLength: 120 })
  .map((words) => words.join(' '));

const wordsIn = (facts: Facts): Words[] => [...facts.dates.map((date) => date.words), ...facts.subjects.flatMap((subject) => subject.claims.flatMap((claim) => [...claim.words]))];
const partOf = (text: Text, { part }: Words): string => ({ HEADLINE: text.headline, LEAD: text.lead ?? '', BODY: text.body })[part];

describe('extraction', () => {
  it('cites words that lie inside their part, in order, and points to subjects that are there', () => {
    fc.assert(fc.property(anyText, anyText, (headline, body) => {
      const text = report(body, { headline });
      const facts = extractor.extract(text);
      const keys = new Set(facts.subjects.map((subject) => subject.key));
      for (const words of wordsIn(facts)) {
        expect(words.start).toBeGreaterThanOrEqual(0);
        expect(words.end).toBeGreaterThan(words.start);
        expect(words.end).toBeLessThanOrEqual(partOf(text, words).length);
      }
      for (const claim of facts.subjects.flatMap((subject) => [...subject.claims])) {
        expect(claim.words.length).toBeGreaterThan(0);
        if (typeof claim.value === 'object') expect(keys).toContain(claim.value.subject);
      }
      expect(keys.size).toBe(facts.subjects.length);
    }), { numRuns: 150 });
  });

  it('reads the same in the same text', () => {
    fc.assert(fc.property(anyText, (body) => {
      expect(extractor.extract(report(body))).toEqual(extractorFor('en-GB').extract(report(body)));
    }), { numRuns: 50 });
  });

  it('claims something of every subject it finds in the sample desk', () => {
    for (const body of samples) {
      for (const subject of extractor.extract(report(body)).subjects) {
        expect(subject.claims.length).toBeGreaterThan(0);
      }
    }
  });

  const hostile: readonly [string, (size: number) => string][] = [
    ['capitals', (size) => 'Alpha Beta Gamma Delta '.repeat(size / 4)],
    ['honorifics', (size) => 'Mr '.repeat(size)],
    ['brackets', (size) => '('.repeat(size) + ')'.repeat(size)],
    ['bodies within bodies', (size) => 'Council of the Committee of the '.repeat(size / 6)],
    ['plans within plans', (size) => 'Plan of '.repeat(size / 2)],
    ['namesakes', (size) => Array.from({ length: size / 3 }, (_, index) => `Minister ${String.fromCharCode(65 + (index % 26))}${'abcdefghij'[index % 7] ?? ''}${'klmnopqrst'[index % 9] ?? ''} Sarsen, `).join('')],
    ['relative clauses', (size) => 'A man Tom Orr, who took part, '.repeat(size / 8)],
    ['deeds', (size) => 'Tom Orr said after the talks that Tom Orr met Minister Ann Lee and '.repeat(size / 14)],
    ['turns of phrase', (size) => 'was attended by took part '.repeat(size / 5)],
    ['delegations', (size) => 'delegation headed by John Smith '.repeat(size / 5)],
    ['sessions', (size) => Array.from({ length: size / 8 }, (_, index) => `the ${index + 1}th session of the SCO in Osh and`).join(' ')],
    ['people', (size) => `They were attended by ${Array.from({ length: size / 8 }, (_, index) => `Minister of Water of Nepal A${'abcdefghij'[index % 10] as string} Smith,`).join(' ')}`],
  ];
  it.each(hostile)('looks at words in proportion to their number: %s', (_, text) => {
    const looks = (size: number): number => {
      const counter = { looks: 0 };
      for (const sentence of sentencesOf('BODY', text(size), english)) {
        readSentence({ ...sentence, tokens: counted(sentence.tokens, counter) }, grammar, new Map(), { date: '2024-05-20', sentence: null, span: null });
      }
      return counter.looks;
    };
    expect(looks(8_000)).toBeLessThan(looks(2_000) * 4.4 + 1_000);
  });
});
