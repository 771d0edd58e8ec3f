import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extractorFor } from '../../../src/extract/extract.js';
import type { AnySubject, ClaimFields, Facts, Ref, Subject, SubjectKind } from '../../../src/extract/facts.js';
import { requireArticle } from '../../../src/formats/complete.js';
import { readArticle } from '../../../src/formats/read.js';
import { referenceOrganization } from '../../../src/reference/organizations.js';

const root = join(__dirname, '../../..');
const reports = readdirSync(join(root, 'src/app/sample-desk')).filter((file) => file.endsWith('.txt'));

type Row = Record<string, unknown>;
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

/** The facts of a report as its expectation lists them. */
class Reader {
  constructor(private readonly facts: Facts) {}

  of<K extends SubjectKind>(kind: K): Subject<K>[] {
    return this.facts.subjects.filter((subject): subject is AnySubject & Subject<K> => subject.kind === kind);
  }

  value<K extends SubjectKind, F extends keyof ClaimFields[K] & string>(subject: Subject<K>, field: F): ClaimFields[K][F] | null {
    const claims = subject.claims.filter((claim) => claim.field === field);
    const said = claims.find((claim) => claim.words[0]?.part !== 'HEADLINE') ?? claims[0];
    return said === undefined ? null : (said.value as ClaimFields[K][F]);
  }

  nameOf(ref: Ref | null): string | null {
    const subject = this.facts.subjects.find((one) => one.key === ref?.subject);
    if (subject === undefined) return null;
    if (subject.kind === 'PARTICIPANT') return this.nameOf(this.value(subject, 'person'));
    const reference = subject.identity === null ? undefined : referenceOrganization(subject.identity);
    return reference?.names[0]?.value ?? this.value(subject as Subject<'ORGANIZATION'>, 'name');
  }

  participants(): Row[] {
    return this.of('PARTICIPANT').map((one) => ({
      name: this.nameOf(this.value(one, 'person')), position: this.value(one, 'position'), organization: this.nameOf(this.value(one, 'organization')),
      represents: this.nameOf(this.value(one, 'represents')), role: this.value(one, 'role'), event: this.nameOf(this.value(one, 'event')),
    }));
  }

  mentionedPeople(): Row[] {
    const taking = new Set(this.of('PARTICIPANT').map((one) => this.value(one, 'person')?.subject));
    return this.of('PERSON').filter((one) => !taking.has(one.key)).map((one) => {
      const office = this.of('POSITION').find((position) => this.value(position, 'person')?.subject === one.key);
      return {
        name: this.value(one, 'name'), position: office === undefined ? null : this.value(office, 'title'),
      };
    });
  }

  events(): Row[] {
    return this.of('EVENT').map((one) => ({
      name: this.value(one, 'name'), ordinal: this.value(one, 'ordinal'), kind: this.value(one, 'kind'), status: this.value(one, 'status'), startDate: this.value(one, 'startDate'),
      endDate: this.value(one, 'endDate'), city: this.value(one, 'city'), country: this.nameOf(this.value(one, 'country')), chair: this.nameOf(this.value(one, 'chair')),
      host: this.nameOf(this.value(one, 'host')),
    }));
  }

  delegations(): Row[] {
    return this.of('DELEGATION').map((one) => ({
      event: this.nameOf(this.value(one, 'event')), represents: this.nameOf(this.value(one, 'represents')), head: this.nameOf(this.value(one, 'head') ?? this.value(one, 'onlyMember')),
    }));
  }

  documents(): Row[] {
    return this.of('DOCUMENT').map((one) => ({
      title: this.value(one, 'title'), kind: this.value(one, 'kind'), status: this.value(one, 'status'), periodStart: this.value(one, 'periodStart'), periodEnd: this.value(one, 'periodEnd'),
    }));
  }
}

const inOrder = (rows: readonly Row[]): Row[] => {
  const key = (row: Row): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
/** The series of an event is a label; the test below compares what it stands for. */
const withoutSeries = (event: Row): Row => Object.fromEntries(Object.entries(event).filter(([field]) => field !== 'series'));

describe('the sample desk', () => {
  it.each(reports)('is read in full: %s', (report) => {
    const expected = expectationOf(report);
    const read = new Reader(factsOf(report));
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
      const read = new Reader(facts);
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
