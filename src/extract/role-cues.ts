import { cuesSaying } from './cues.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './reading.js';
import type { Span } from './sentences.js';

type Said = ReturnType<typeof said>[number];

/** A turn of phrase that gives roles; `said` are its words, which stand elsewhere where it is left out at its place. */
export type RoleCue = Said & { readonly said?: Span };

const said = (reading: Reading) => cuesSaying(reading.cues, 'role');

/** The turns of a sentence, in order, and the places at which one is left out: 'Россию представлял NAME, Казахстан — NAME'. */
export const roleCuesOf = (reading: Reading, lexicon: Lexicon): RoleCue[] => {
  const { tokens } = reading.sentence;
  const found = said(reading);
  const cues: RoleCue[] = [];
  for (const [index, cue] of found.entries()) {
    cues.push(cue);
    if (cue.cue.elliptic !== true) continue;
    const end = found[index + 1]?.from ?? tokens.length;
    for (let at = cue.to; at < end; at += 1) {
      const isLeftOut = lexicon.ellipses.has(tokens[at]?.fold ?? '') && (reading.known.endingAt(at) ?? reading.organizations.endingAt(at)) !== undefined;
      if (isLeftOut) cues.push({ from: at, to: at + 1, cue: cue.cue, said: cue });
    }
  }
  return cues;
};
