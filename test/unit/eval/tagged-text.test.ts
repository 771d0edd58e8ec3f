import { describe, expect, it } from '@jest/globals';
import { sentencesOf, textOfSentences } from '../../../src/eval/tagged-text.js';

/** A sentence as such sets are written: 'Word/TAG Word/TAG'. */
const text = (...sentences: readonly string[]) =>
  textOfSentences(sentencesOf(sentences.flatMap((sentence) => [...sentence.split(' ').map((word) => word.replace(/\/(?=[^/]+$)/, '\t')), ''])));

const marked = (...sentences: readonly string[]): string[] => {
  const written = text(...sentences);
  return written.spans.map(({ kind, start, end }) => `${kind}: ${written.text.slice(start, end)}`);
};

describe('a text that is tagged token by token', () => {
  it('is written as text is, marks at their words', () => {
    expect(text('Defence/O Minister/O Ali/B-Person al/I-Person -/I-Person Amin/I-Person \'/O s/O car/O ,/O "/O red/O "/O ,/O stopped/O ./O').text)
      .toBe('Defence Minister Ali al-Amin\'s car, "red", stopped.');
  });

  it('keeps the dash behind the place of a dateline apart', () => {
    expect(text('LUNAVILLE/O -/O Talks/O ended/O ./O').text).toBe('LUNAVILLE - Talks ended.');
  });

  it('parts what does not end like a sentence from what follows', () => {
    expect(text('Talks/O end/O', 'They/O left/O ./O', 'Good/O ./O').text).toBe('Talks end\n\nThey left. Good.');
  });

  it('has a span for each run of one kind, and a new one where a tag begins it', () => {
    expect(marked('Ali/B-PER Amin/I-PER Omar/B-PER of/O New/I-ORG Bank/I-ORG')).toEqual(['PER: Ali Amin', 'PER: Omar', 'ORG: New Bank']);
    expect(marked('107/person people/person in/O Osh/place')).toEqual(['person: 107 people', 'place: Osh']);
  });
});
