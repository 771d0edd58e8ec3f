import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extractorFor } from '../../../src/extract/extract.js';
import type { Facts, Subject } from '../../../src/extract/facts.js';
import { requireArticle } from '../../../src/formats/complete.js';
import { readArticle } from '../../../src/formats/read.js';
import { FactsReader } from '../../support/facts.js';
import type { Row } from '../../support/facts.js';

const root = join(__dirname, '../../..');
const reports = readdirSync(join(root, 'src/app/sample-desk')).filter((file) => file.endsWith('.txt'));

interface Expectation {
  readonly participants: readonly Row[];
  readonly mentionedPeople: readonly Row[];
  readonly events: readonly Row[];
  readonly delegations: readonly Row[];
  readonly documents: readonly Row[];
}

const expectationOf = (report: string): Expectation =>
  JSON.parse(readFileSync(join(root, 'test/fixtures/sample-desk', report.replace('.txt', '.json')), 'utf8')) as Expectation;

const factsOf = (report: string): Facts => {
  const draft = requireArticle(readArticle(readFileSync(join(root, 'src/app/sample-desk', report))));
  return extractorFor(draft.language).extract({
    headline: draft.headline.text, lead: draft.lead?.text ?? null, body: draft.body.text, language: draft.language, publishedOn: draft.published.at.toISOString().slice(0, 10),
  });
};

const inOrder = (rows: readonly Row[]): Row[] => {
  const key = (row: Row): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
/** The series of an event is a label; the test below compares what it stands for. */
const withoutSeries = (event: Row): Row => Object.fromEntries(Object.entries(event).filter(([field]) => field !== 'series'));

describe('the sample desk', () => {
  it.each(reports)('is read in full: %s', (report) => {
    const expected = expectationOf(report);
    const read = new FactsReader(factsOf(report));
    expect({
      participants: inOrder(read.participants()), mentionedPeople: inOrder(read.mentionedPeople()), events: inOrder(read.events()),
      delegations: inOrder(read.delegations()), documents: inOrder(read.documents()),
    }).toEqual({
      participants: inOrder(expected.participants), mentionedPeople: inOrder(expected.mentionedPeople), events: inOrder(expected.events.map(withoutSeries)),
      delegations: inOrder(expected.delegations), documents: inOrder(expected.documents),
    });
  });

  it('gives events of one series one identity, and events of two series two', () => {
    const identities = new Map<unknown, Set<unknown>>();
    for (const report of reports) {
      const facts = factsOf(report);
      const read = new FactsReader(facts);
      for (const event of expectationOf(report).events) {
        const found = read.of('EVENT').find((one) => read.value(one, 'name') === event['name']) as Subject<'EVENT'>;
        const series = facts.subjects.find((one) => one.key === read.value(found, 'series')?.subject)?.identity ?? null;
        identities.set(event['series'], (identities.get(event['series']) ?? new Set()).add(series));
      }
    }
    const shared = [...identities].map(([label, keys]) => [label, [...keys]] as const);
    expect(shared.filter(([, keys]) => keys.length !== 1)).toEqual([]);
    expect(new Set(shared.map(([, keys]) => keys[0])).size).toBe(shared.length);
  });
});
