import { describe, expect, it } from '@jest/globals';
import { MAX_CHANGE_NOTE } from '../../../src/formats/labelled-paragraphs.js';
import { readArticleText } from '../../../src/formats/read.js';

const page = (...paragraphs: string[]): string => ['Lake council meets', '5 May 2020 Print', ...paragraphs, 'Link: http://lakes.example/en/water/1'].join('\n\n');
const read = (...paragraphs: string[]) => {
  const { lead, body, changeNote } = readArticleText(page(...paragraphs));
  return { lead: lead?.text ?? null, body: body.text, changeNote };
};

describe('a paragraph under a label', () => {
  it.each([['Summary'], ['In brief'], ['Кратко'], ['Qisqacha']])('is the lead where the source calls it %s', (label) => {
    expect(read(`${label}: A pact is near.`, 'The council met.')).toEqual({ lead: 'A pact is near.', body: 'The council met.', changeNote: null });
  });

  it('keeps its place in the file', () => {
    const text = page('Summary: A pact is near.', 'The council met.');
    const { lead } = readArticleText(text);
    const { start, end } = lead?.sourceRange(2, 6) ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('pact');
  });

  it('stays in the body where nothing follows it, or it does not come first', () => {
    expect(read('Summary: A pact is near.')).toMatchObject({ lead: null, body: 'Summary: A pact is near.' });
    expect(read('The council met.', 'Summary: A pact is near.').lead).toBeNull();
  });

  it.each([['Correction'], ['Clarification'], ['Исправление'], ['Tuzatish']])('is the note of a correction where the source calls it %s, and stays in the body', (label) => {
    const note = 'the day has been changed.';
    expect(read('The council met.', `${label}: ${note}`)).toEqual({ lead: null, body: `The council met.\n\n${label}: ${note}`, changeNote: note });
  });

  it('is prose where it is longer than a note', () => {
    expect(read('The council met.', `Correction: ${'a'.repeat(MAX_CHANGE_NOTE + 1)}`).changeNote).toBeNull();
  });
});
