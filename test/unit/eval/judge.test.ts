import { describe, expect, it } from '@jest/globals';
import type { GoldText } from '../../../src/eval/annotated-set.js';
import { Judge } from '../../../src/eval/judge.js';
import type { Scorer } from '../../../src/eval/scorer.js';
import { readDescribed } from '../../../src/ingest/annotate.js';

const folded = (text: string): string => text.toLowerCase();

/** What agrees with what, as plainly as can be: equal words. */
const plain: Scorer = {
  score: () => { throw new Error('Nothing is scored here.'); },
  trimSpan: (mention) => mention,
  fold: folded,
  state: folded,
  tokenF1: (a, b) => (folded(a) === folded(b) ? 1 : 0),
  sameName: (a, b) => folded(a) === folded(b),
  samePosition: (gold, predicted) => gold.position === predicted.position,
  sameOrg: (gold, predicted) => gold.affiliation === predicted.affiliation,
};

const body = 'Foreign Minister Ada Lunova of Uzbekistan met Foreign Minister Boris Kraal of Kazakhstan in Tashkent on 3 May 2024.';
const file = `Ministers meet\n\nTASHKENT, May 4, 2024 (Wire) -- ${body}\n`;
const place = (text: string): { start: number; end: number; text: string } => ({ start: file.indexOf(text), end: file.indexOf(text) + text.length, text });

const gold: GoldText = {
  id: 'one', lang: 'en', published: '2024-05-04', organizations: [], events: [], documents: [], topics: [],
  mentions: [{ type: 'PERSON', ...place('Ada Lunova'), entity: 'ada' }],
  participants: [{ id: 'ada', name: 'Ada Lunova', position: 'Foreign Minister', otherPositions: [], affiliation: null, affiliationId: null, state: 'Kazakhstan', role: 'participant' }],
};

const verdicts = (kind: string, field: string): unknown[] => {
  const text = readDescribed(Buffer.from(file), gold);
  const judge = new Judge(gold, text, plain);
  return text.facts.subjects.filter((subject) => subject.kind === kind).flatMap((subject) => subject.claims.filter((claim) => claim.field === field).map((claim) => judge.verdict(subject, claim)));
};

describe('the judge of claims', () => {
  it('lets a name hold where it is annotated, and none that is not', () => {
    expect(verdicts('PERSON', 'name')).toEqual([true, false]);
  });

  it('asks the annotation of the person for what is said of an office', () => {
    expect(verdicts('POSITION', 'title')).toEqual([true, false]);
    expect(verdicts('POSITION', 'represents')).toEqual([false, false]);
  });

  it('says nothing of what nobody annotates', () => {
    expect(new Set(verdicts('ORGANIZATION', 'name'))).toEqual(new Set([null]));
  });
});
