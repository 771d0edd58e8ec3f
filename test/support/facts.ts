import { extractorFor } from '../../src/extract/extract.js';
import type { AnySubject, ClaimFields, Facts, Ref, Subject, SubjectKind, Text, Words } from '../../src/extract/facts.js';
import { referenceOrganization } from '../../src/reference/organizations.js';

export type Row = Record<string, unknown>;

/** An English report with that body. */
export const report = (body: string, more: Partial<Text> = {}): Text => ({ headline: '', lead: null, body, language: 'en', publishedOn: '2024-05-20', ...more });

/** What is read in a report with that body, in English unless it says otherwise. */
export const read = (body: string, more: Partial<Text> = {}): FactsReader => {
  const text = report(body, more);
  return new FactsReader(extractorFor(text.language).extract(text), text);
};

/** The words of a text that a claim cites. */
export const quote = (text: Text, { part, start, end }: Words): string =>
  ({ HEADLINE: text.headline, LEAD: text.lead ?? '', BODY: text.body })[part].slice(start, end);

/** The facts of an article as rows of plain values, to be compared with what a reader would list. */
export class FactsReader {
  constructor(readonly facts: Facts, private readonly text: Text = report('')) {}

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

  people(): Row[] {
    return this.of('PERSON').map((one) => ({ name: this.value(one, 'name'), titles: this.titlesOf(one.key) }));
  }

  /** The quotes that prove a field of the first subject of a kind which has it. */
  evidence<K extends SubjectKind, F extends keyof ClaimFields[K] & string>(kind: K, field: F): string[][] {
    const claims = this.of(kind).flatMap((one) => one.claims.filter((claim) => claim.field === field));
    return claims.map((claim) => claim.words.map((words) => quote(this.text, words)));
  }

  organizations(): Row[] {
    return this.of('ORGANIZATION').map((one) => ({ identity: one.identity, kind: this.value(one, 'kind') }));
  }

  private titlesOf(person: string): Row[] {
    return this.of('POSITION').filter((one) => this.value(one, 'person')?.subject === person).map((one) => ({
      title: this.value(one, 'title'), organization: this.nameOf(this.value(one, 'organization')), represents: this.nameOf(this.value(one, 'represents')),
    }));
  }
}
