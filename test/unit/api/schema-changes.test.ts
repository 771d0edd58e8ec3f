import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { schemaChanges } from '../../../src/api/schema-changes.js';
import { schema, schemaText } from '../../../src/api/schema.js';
import { projectFolder } from '../../../src/core/project.js';

const now = schemaText();

/** What the check says when one piece of today's schema reads differently. */
const after = (piece: string | RegExp, changed: string) => {
  const text = now.replace(piece, changed);
  expect(text).not.toBe(now);
  return schemaChanges(now, buildSchema(text));
};

describe('the schema', () => {
  it('breaks no client of the last release', () => {
    const released = readFileSync(join(projectFolder, 'schema.released.graphql'), 'utf8');
    expect(schemaChanges(released, schema()).breaking).toEqual([]);
  });
});

describe('the check of the schema', () => {
  it('finds nothing where nothing changed, or something was added', () => {
    expect(schemaChanges(now, schema())).toEqual({ breaking: [], dangerous: [] });
    expect(after(/^type ArticleVersion \{$/m, 'type ArticleVersion {\n  wordCount: Int!')).toEqual({ breaking: [], dangerous: [] });
  });

  it.each([
    ['a field that is gone', /^ {2}"""The source's note[^"]*"""\n {2}changeNote: String\n/m, '', 'ArticleVersion.changeNote was removed.'],
    ['a field that may be null', /^ {2}seenAt: DateTime!$/m, '  seenAt: DateTime', 'ArticleVersion.seenAt changed type from DateTime! to DateTime.'],
    ['a field of another type', /^ {2}seenAt: DateTime!$/m, '  seenAt: Date!', 'ArticleVersion.seenAt changed type from DateTime! to Date!.'],
    ['an input that must be given', /^ {2}before: DateTime$/m, '  before: DateTime!', 'DateTimeRange.before changed type from DateTime to DateTime!.'],
    ['a value that is gone', /^ {2}"""Published\."""\n {2}USABLE\n/m, '', 'USABLE was removed from enum type ArticleStatus.'],
    ['a type that is gone from a union', /^union Entity = .* \| Person/m, 'union Entity = Event', 'Person was removed from union type Entity.'],
  ])('catches %s', (_what, piece, changed, sentence) => {
    expect(after(piece, changed).breaking).toContain(sentence);
  });

  it('tells of a new value, and lets it pass', () => {
    expect(after(/^enum ArticleStatus \{$/m, 'enum ArticleStatus {\n  RETIRED')).toEqual({ breaking: [], dangerous: ['RETIRED was added to enum type ArticleStatus.'] });
  });
});
