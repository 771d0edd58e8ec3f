import type { EventKind } from '../reference/vocabulary.js';
import { circumstancesAround } from './circumstances.js';
import type { Circumstances } from './circumstances.js';
import type { EventPhrase } from './events.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './reading.js';
import { RoleCues } from './role-cues.js';
import type { Span } from './sentences.js';

/** The event that a sentence tells of by what people did alone: 'received the envoy in Riga on Thursday'. */
export const deedIn = (reading: Reading, lexicon: Lexicon): { readonly phrase: EventPhrase; readonly circumstances: Circumstances } | null => {
  const deed = new RoleCues(reading, lexicon).counting.find((one) => one.cue.meets !== undefined);
  if (deed?.cue.meets === undefined) return null;
  const span = { from: deed.from, to: deed.to };
  const phrase = phraseOf(span, deed.cue.meets);
  const circumstances = circumstancesAround(reading, lexicon, phrase);
  return { phrase, circumstances: { ...circumstances, status: circumstances.status ?? { value: 'HELD', span, date: null, ends: false } } };
};

const phraseOf = (span: Span, kind: EventKind): EventPhrase => ({
  ...span, name: span, kind, noun: span, kindSpan: span, ordinal: null, body: null, vocabulary: new Set(), organ: null, series: null, seriesSpans: [span], coming: false, background: false, unfinished: false, general: true, named: false,
});
