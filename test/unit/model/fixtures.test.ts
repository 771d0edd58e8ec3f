import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../../src/core/project.js';
import type { AnySubject, Facts, Text } from '../../../src/extract/facts.js';
import { requireArticle } from '../../../src/formats/complete.js';
import { readArticleText } from '../../../src/formats/read.js';
import { keyedArticle } from '../../../src/ingest/read-article.js';
import { mentionsIn, partText } from '../../../src/ingest/mentions.js';
import { sign } from '../../../src/link/signature.js';
import { readAnswer } from '../../../src/model/answer.js';
import { factsOf } from '../../../src/model/facts-of.js';

const folder = join(projectFolder, 'test/fixtures/model');
const fixtures = readdirSync(folder);

const read = (fixture: string): { text: Text; facts: Facts | null } => {
  const file = (name: string): string => readFileSync(join(folder, fixture, name), 'utf8');
  const { text } = keyedArticle(requireArticle(readArticleText(file('report.txt'), { language: 'en', publishedOn: '2024-04-16' })));
  const offer = readAnswer(file('answer.txt'));
  return { text, facts: offer === null ? null : factsOf(text, offer.subjects) };
};

/** What is claimed, a line each, with the words. */
const linesOf = ({ key, identity, claims }: AnySubject, text: Text): string[] =>
  [`${key}${identity === null ? '' : ` ${identity}`}`, ...claims.map(({ field, value, words }) =>
    `  ${field} ${typeof value === 'object' ? value.subject : value} <- ${words.map(({ part, start, end }) => `${part}:${start} ${partText(text, part).slice(start, end)}`).join(' / ')}`)];

describe('the answer of a model', () => {
  it.each(fixtures)('is believed as far as the text bears it out: %s', (fixture) => {
    const { text, facts } = read(fixture);
    const lines = facts === null ? ['no answer'] : facts.subjects.flatMap((subject) => linesOf(subject, text));
    expect(lines.map((line) => `${line}\n`).join('')).toBe(readFileSync(join(folder, fixture, 'facts.txt'), 'utf8'));
  });

  it.each(fixtures)('can be signed and quoted like that of the grammar: %s', (fixture) => {
    const { text, facts } = read(fixture);
    const signed = sign(facts ?? { subjects: [], dates: [] }, 'en', fixture);
    for (const { quote, part, start, end } of mentionsIn(signed.map(({ subject }) => subject), [], text)) expect(quote).toBe(partText(text, part).slice(start, end));
  });
});
