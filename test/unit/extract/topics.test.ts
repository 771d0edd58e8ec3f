import { describe, expect, it } from '@jest/globals';
import { topicsOf } from '../../../src/extract/topics.js';
import { topicWords } from '../../../src/extract/topic-words.js';
import { topics } from '../../../src/reference/data/topics.js';
import { referenceTopics } from '../../../src/reference/topics.js';

const nameOf = new Map(referenceTopics.map(({ id, names }) => [id, names.en]));
const read = (section: string | null, headline: string, language: string): Record<string, string[]> =>
  Object.fromEntries(topicsOf(section, headline, language).map(({ id, words }) => [nameOf.get(id), words.map(({ start, end }) => headline.slice(start, end))]));

describe('the topics of an article', () => {
  it('follow from the words of its headline, with the broader topic and the words that say so', () => {
    expect(read(null, 'ENERGY SUMMIT held in Osh', 'en')).toEqual({
      'energy and resource': ['ENERGY'], 'economy, business and finance': ['ENERGY'], 'international relations': ['SUMMIT'], 'politics and government': ['SUMMIT'],
    });
  });

  it.each([
    ['ru', 'Выборы президента пройдут осенью', 'election'], ['uz', 'Saylov kuni belgilandi', 'election'], ['uz-Cyrl', 'Сайлов куни белгиланди', 'election'],
    ['ru', 'Землетрясение ощущалось в Оше', 'disaster'], ['uz', 'Qishloq xo‘jaligi yarmarkasi', 'agriculture'], ['uz', "Qishloq xo'jaligi yarmarkasi", 'agriculture'], ['en-GB', 'Census begins', 'demographics'],
  ])('are read in %s: "%s"', (language, headline, topic) => {
    expect(Object.keys(read(null, headline, language))).toContain(topic);
  });

  it.each([['Politics', 'politics and government'], ['Сиёсат', 'politics and government'], ['Taʼlim', 'education'], ['energy', 'energy and resource'], ['Ob-havo', 'weather']])('follow from the section %s, in any language and without words', (section, topic) => {
    expect(read(section, 'Nothing to tell', 'de')).toMatchObject({ [topic]: [] });
  });

  it.each([['en', 'Courtesy of the house'], ['en', 'Sporadic rain'], ['ru', 'Судно вышло в море'], ['de', 'Energy'], ['en', '']])('are not seen where no word says so, in %s: "%s"', (language, headline) => {
    expect(read(null, headline, language)).toEqual({});
  });

  it('are all known: each has words or sections, names in three languages and a broader topic that exists', () => {
    const codes = topics.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(topicWords.map(([code]) => code).sort()).toEqual([...codes].sort());
    expect(topics.filter(([, broader]) => broader !== null && !codes.includes(broader))).toEqual([]);
    expect(topics.filter(([, broader]) => broader === null)).toHaveLength(17);
  });
});
