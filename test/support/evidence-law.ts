import { describe, expect, it } from '@jest/globals';
import { topicsOf } from '../../src/extract/topics.js';
import type { Reading } from '../../src/ingest/read-article.js';
import { believedOf, factsOf, withoutMention } from './believed.js';

const partOf = { HEADLINE: 'headline', LEAD: 'lead', BODY: 'body' } as const;

/** Where the graph keeps what a field says, if not under its name. */
const keptIn: Readonly<Record<string, string>> = {
  'PERSON.name': 'names', 'ORGANIZATION.name': 'names', 'EVENT_SERIES.name': 'names', 'EVENT.name': 'names', 'DOCUMENT.title': 'names', 'ORGANIZATION.country': 'countryCode',
};
const property = (kind: string, field: string): string => keptIn[`${kind}.${field}`] ?? field;

/** What follows from other fields, from the article's own date or from reference data. */
const derived = new Set(['sortName', 'sortDate', 'referenceKey', 'firstSeen', 'lastSeen']);

/** Tests the law of evidence on all that is read in an article: words for every fact, and no fact without its words. */
export const holdToEvidence = (name: string, reading: () => Reading): void => describe(`the law of evidence in ${name}`, () => {
  const read = reading();
  const facts = factsOf(read);
  const published = new Date(read.text.publishedOn);
  const believed = believedOf(facts, published);
  /** Subjects of the article that are taken for one thing: what is said of one is said of all. */
  const asOne = (key: string): ReadonlySet<string> => new Set([key, ...[...believed].filter(([, row]) => row === believed.get(key)).map(([other]) => other)]);
  const kinds = new Map(facts.subjects.map((subject) => [subject.key, subject.kind]));

  it('quotes every mention as it stands in its part', () => {
    for (const { part, start, end, quote } of read.mentions) {
      expect((read.text[partOf[part]] ?? '').slice(start, end)).toBe(quote);
      expect(quote).not.toBe('');
    }
  });

  it('has a mention for every field that is believed', () => {
    for (const [key, row] of believed) {
      const kind = kinds.get(key) as string;
      const supported = new Set(read.mentions.filter(({ subject }) => asOne(key).has(subject)).flatMap(({ supports }) => supports.map((field) => property(kind, field))));
      const fields = Object.entries(row).filter(([field, value]) => value !== null && JSON.stringify(value) !== '[]' && !derived.has(field)).map(([field]) => field);
      expect({ key, unsupported: fields.filter((field) => !supported.has(field)) }).toEqual({ key, unsupported: [] });
    }
  });

  it('takes a field away, or changes it, with the only mention that supports it', () => {
    for (const { subject: key, part, start, end, quote, supports } of read.mentions.filter(({ subject }) => kinds.has(subject))) {
      const kind = kinds.get(key) as string;
      const after = believedOf(withoutMention(facts, key, { part, start, end }), published).get(key);
      for (const field of supports) {
        const rest = withoutMention(facts, key, { part, start, end }).subjects.filter((subject) => asOne(key).has(subject.key));
        const claimed = rest.flatMap(({ claims }) => claims as readonly { field: string }[]).some((claim) => claim.field === field || (field === 'head' && claim.field === 'onlyMember') || (field === 'events' && claim.field === 'event'));
        if (claimed || after === undefined) continue;
        const [before, now] = [believed.get(key)?.[property(kind, field)], after[property(kind, field)]];
        expect({ quote, field, fell: now === null || JSON.stringify(now) === '[]' || JSON.stringify(now) !== JSON.stringify(before) }).toEqual({ quote, field, fell: true });
      }
    }
  });

  it('takes the article out of a topic with the words of the headline that put it there', () => {
    const topics = read.mentions.filter(({ subject }) => !kinds.has(subject));
    for (const id of new Set(topics.map(({ subject }) => subject))) {
      const bare = topics.filter(({ subject }) => subject === id).reduce((headline, { start, end }) => headline.slice(0, start) + '_'.repeat(end - start) + headline.slice(end), read.text.headline);
      expect(topicsOf(null, bare, read.text.language).map((topic) => topic.id)).not.toContain(id);
    }
  });
});
