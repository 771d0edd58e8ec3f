import { describe, expect, it } from '@jest/globals';
import { identify } from '../../../src/link/identify.js';

const none = new Set<string>();
const counter = (): (() => string) => {
  let made = 0;
  return () => `new ${(made += 1)}`;
};

describe('choosing the ids of clusters', () => {
  it('keeps the oldest id that any signature ever had', () => {
    expect(identify([{ preferred: [], born: ['b', 'a'], current: ['b'], ever: ['b', 'a', 'c'] }], none, counter())).toEqual(['a']);
  });

  it('makes a new one where there is none, or where all live elsewhere', () => {
    expect(identify([{ preferred: [], born: [], current: [], ever: [] }, { preferred: [], born: ['a'], current: [], ever: ['a'] }], new Set(['a']), counter())).toEqual(['new 1', 'new 2']);
  });

  it('gives an id for which two ask to the one that began with it; the other falls back on its own', () => {
    const merged = { preferred: [], born: ['b'], current: ['a', 'a'], ever: ['b', 'a', 'a'] };
    const original = { preferred: [], born: ['a'], current: ['a'], ever: ['a'] };
    expect(identify([merged, original], none, counter())).toEqual(['b', 'a']);
  });
});
