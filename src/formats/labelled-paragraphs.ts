import type { TracedText } from '../core/offset-map.js';
import type { Block } from './paragraphs.js';
import { paragraph } from './paragraphs.js';

/** Longest note on a correction that is kept as such, in UTF-16 code units; a longer one is prose. */
export const MAX_CHANGE_NOTE = 1_000;

const SUMMARY = /^(?:summary|in brief|кратко|анонс|qisqacha|қисқача):\s+(?=\S)/iu;
const CORRECTION = /^(?:correction|corrected|clarification|исправление|уточнение|tuzatish|тузатиш):\s+(?<note>\S.*)$/iu;

/** A body without the summary that the source puts ahead of it under that word, and the summary. */
export const partLead = (body: readonly Block[]): { readonly lead: TracedText | null; readonly rest: readonly Block[] } => {
  const [first, ...rest] = body;
  const opening = first === undefined ? null : paragraph(first);
  const label = SUMMARY.exec(opening?.text ?? '')?.[0];
  return opening === null || label === undefined || rest.length === 0 ? { lead: null, rest: body } : { lead: opening.slice(label.length), rest };
};

/** The source's note on what it corrected; it stays in the body, where its readers find it. */
export const changeNoteIn = (body: readonly Block[]): string | null => {
  const notes = body.flatMap((block) => CORRECTION.exec(paragraph(block).text)?.groups?.['note'] ?? []);
  return notes.find((note) => note.length <= MAX_CHANGE_NOTE) ?? null;
};
