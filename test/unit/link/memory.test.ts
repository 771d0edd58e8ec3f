import { describe, expect, it } from '@jest/globals';
import { linkInMemory } from '../../../src/link/memory.js';
import type { Telling } from '../../support/told-article.js';
import { toldArticle } from '../../support/told-article.js';

const eventsOf = (day: string | null, series: string | null): number => {
  const telling = (address: string): Telling => ({
    address, publishedOn: '2024-05-03', people: [], document: null, series, event: { name: 'next summit', day, city: null, status: 'PLANNED' },
  });
  const signatures = [telling('one'), telling('two')].flatMap((each) => toldArticle(each).signed.map(({ signature }) => signature));
  return [...linkInMemory(signatures).entities.values()].filter(([first]) => first?.kind === 'EVENT').length;
};

describe('an event of which two articles speak in the same words', () => {
  it('is one where both give its day, or its series', () => {
    expect(eventsOf('2024-06-01', null)).toBe(1);
    expect(eventsOf(null, 'Sessions of the council')).toBe(1);
  });

  it('is two where nothing but the words is the same', () => {
    expect(eventsOf(null, null)).toBe(2);
  });
});
