import { performance } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import type { AnySubject, Words } from '../../../src/extract/facts.js';
import { sign } from '../../../src/link/signature.js';

const words: readonly Words[] = [{ part: 'BODY', start: 0, end: 1 }];
const claim = (field: string, value: unknown): never => ({ field, value, words, confidence: 0.9 }) as never;

/** Any number of people, each on behalf of one of two states. */
const people = (count: number): AnySubject[] => [
  ...['UZ', 'KZ'].map((code): AnySubject => ({ key: `state:${code}`, kind: 'ORGANIZATION', identity: `state:${code}`, claims: [] })),
  ...Array.from({ length: count }, (_, index): AnySubject[] => [
    { key: `person:${index}`, kind: 'PERSON', identity: null, claims: [claim('name', `Name ${index}`)] },
    {
      key: `position:${index}`, kind: 'POSITION', identity: null,
      claims: [claim('person', { subject: `person:${index}` }), claim('title', 'Minister'), claim('represents', { subject: `state:${index % 2 === 0 ? 'UZ' : 'KZ'}` })],
    },
  ]).flat(),
];

describe('signing', () => {
  it('tells of each person the states on whose behalf the article shows them', () => {
    const signed = sign({ subjects: people(3), dates: [] }, 'en', 'article').filter(({ subject }) => subject.kind === 'PERSON');
    expect(signed.map(({ signature }) => signature.content.states)).toEqual([['state:UZ'], ['state:KZ'], ['state:UZ']]);
  });

  it('takes a list of ten thousand people in its stride', () => {
    const facts = { subjects: people(10_000), dates: [] };
    const start = performance.now();
    expect(sign(facts, 'en', 'article')).toHaveLength(20_002);
    // Where each person looks through all the others, this takes a minute.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
