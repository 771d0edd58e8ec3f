import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extractorFor } from '../../../src/extract/extract.js';
import type { ClaimFields, Facts, SubjectKind } from '../../../src/extract/facts.js';
import { requireArticle } from '../../../src/formats/complete.js';
import { readArticle } from '../../../src/formats/read.js';

const report = readFileSync(join(__dirname, '../../../src/app/sample-desk', readdirSync(join(__dirname, '../../../src/app/sample-desk')).find((file) => file.startsWith('01-')) as string));

const facts = (): Facts => {
  const draft = requireArticle(readArticle(report));
  return extractorFor('en').extract({ headline: draft.headline.text, lead: null, body: draft.body.text, language: 'en', publishedOn: '2016-04-15' });
};

type Fields = { readonly [K in SubjectKind]?: readonly (keyof ClaimFields[K])[] };
const everySubjectHas: Fields = {
  PARTICIPANT: ['person', 'event', 'role', 'position', 'organization', 'represents'],
  DELEGATION: ['event', 'represents', 'onlyMember'],
  EVENT: ['name', 'kind', 'status', 'series', 'startDate', 'endDate', 'city', 'country'],
  DOCUMENT: ['title', 'kind'],
};

describe('the evidence of a report', () => {
  it.each(Object.entries(everySubjectHas))('proves every field of each %s', (kind, fields) => {
    const subjects = facts().subjects.filter((subject) => subject.kind === kind);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) {
      const proven = new Set<string>(subject.claims.map((claim) => claim.field));
      expect([...proven]).toEqual(expect.arrayContaining([...fields]));
    }
  });

  it('proves ordinal and chair of the session, and what is done to its documents', () => {
    const claims = facts().subjects.flatMap((subject) => subject.claims.map((claim) => `${subject.kind} ${claim.field} ${typeof claim.value === 'object' ? '' : claim.value}`.trim()));
    expect(claims).toEqual(expect.arrayContaining(['EVENT ordinal 11', 'EVENT chair', 'DOCUMENT status DRAFT', 'DOCUMENT status SIGNED', 'DOCUMENT periodStart 2016', 'DOCUMENT periodEnd 2022', 'DOCUMENT event']));
  });
});
