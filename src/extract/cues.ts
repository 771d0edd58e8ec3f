import { Layer } from './layer.js';
import type { Cue, Lexicon } from './lexicon.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

export interface CuePhrase extends Span {
  readonly cues: readonly Cue[];
}

/** Reads the turns of phrase that say what happens to the things a sentence names. */
export const readCues = (tokens: readonly Token[], lexicon: Lexicon): Layer<CuePhrase> =>
  Layer.scan(tokens.length, (at) => {
    const found = lexicon.cues.at(tokens, at);
    return found === null ? null : { from: at, to: at + found.length, cues: found.values };
  });

type Saying<S extends Cue['says']> = Extract<Cue, { says: S }>;

/** The cues of one sort in a sentence, with their places. */
export const cuesSaying = <S extends Cue['says']>(layer: Layer<CuePhrase>, says: S): readonly (Span & { readonly cue: Saying<S> })[] =>
  layer.phrases.flatMap((phrase) =>
    phrase.cues.filter((cue): cue is Saying<S> => cue.says === says).map((cue) => ({ from: phrase.from, to: phrase.to, cue })));

/** Whether a token stands in a clause that looks ahead: behind 'will' or 'is scheduled', or before it with no other verb between ('On Thursday the minister is to be received'). */
export const futureBefore = (layer: Layer<CuePhrase>, tokens: readonly Token[], lexicon: Lexicon): ((token: number) => boolean) => {
  const future: boolean[] = [];
  let ahead = false;
  let verbless = 0;
  for (const [at, token] of tokens.entries()) {
    const phrase = layer.startingAt(at);
    if (phrase !== undefined) ahead = phrase.cues.some(looksAhead) || (ahead && !phrase.cues.some(looksBack));
    if (token.text === ';') ahead = false;
    if (phrase?.cues.some(looksAhead) === true) future.fill(true, verbless);
    if (phrase !== undefined || token.text === ';' || lexicon.agendaVerbs.has(token.fold) || lexicon.clauseWords.has(token.fold)) verbless = at + 1;
    future.push(ahead);
  }
  return (token) => future[token] ?? false;
};

const looksAhead = (cue: Cue): boolean =>
  cue.says === 'future' || (cue.says === 'event status' && cue.status === 'PLANNED') || (cue.says === 'document status' && cue.status === 'PLANNED');
const looksBack = (cue: Cue): boolean => cue.says === 'event status' && cue.status === 'HELD';
