import { describe, expect, it } from '@jest/globals';
import { Counts } from '../../../src/eval/counts.js';

describe('counts', () => {
  it('are made of what was wanted and what was found', () => {
    const counts = new Counts();
    counts.compare(new Set(['a', 'b', 'c']), new Set(['a', 'b', 'd', 'e']));
    expect(counts.toJSON()).toEqual({ right: 2, wrong: 2, missed: 1, precision: 0.5, recall: 2 / 3, f1: 4 / 7 });
  });

  it('are 0 of nothing', () => {
    expect(new Counts().toJSON()).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});
