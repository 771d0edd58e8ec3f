import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import { Layer } from './layer.js';
import type { Cue, Lexicon } from './lexicon.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

/** So many words at most stand between 'present' and the colon of its list. */
const furthestColon = 12;
/** Modifiers that stand between 'подписан' and the document. */
const furthestDocument = 4;

export interface CuePhrase extends Span {
  readonly cues: readonly Cue[];
}

/** Reads the turns of phrase that say what happens to the things a sentence names. */
export const readCues = (tokens: readonly Token[], lexicon: Lexicon, known: Layer<KnownPhrase>): Layer<CuePhrase> =>
  Layer.scan(tokens.length, (at) => {
    const found = lexicon.cues.at(tokens, at);
    if (found !== null) return { from: at, to: at + found.length, cues: found.values.map((cue) => withSide(cue, tokens, at + found.length, lexicon, known)) };
    const colon = lexicon.presenceWords.has(tokens[at]?.fold ?? '') ? colonBehind(tokens, at) : null;
    return colon === null ? null : { from: at, to: colon + 1, cues: [{ says: 'role', role: 'MEMBER', side: 'after', held: true }] };
  });

/** 'Those present, in person or by proxy, were:' */
const colonBehind = (tokens: readonly Token[], from: number): number | null => {
  for (let at = from + 1; at <= from + furthestColon; at += 1) {
    if (tokens[at]?.text === ':') return at;
    if (tokens[at]?.text === ';') return null;
  }
  return null;
};

/** In a language of free order a turn of phrase governs what follows, if that is of the right sort, else what precedes. */
const withSide = (cue: Cue, tokens: readonly Token[], to: number, lexicon: Lexicon, known: Layer<KnownPhrase>): Cue => {
  if (cue.says === 'role' && cue.side === 'either') return { ...cue, side: beginsPerson(tokens, to, lexicon, known) ? 'after' : 'before' };
  if (cue.says === 'document status' && cue.side === 'either') return { ...cue, side: beginsDocument(tokens, to, lexicon) ? 'after' : 'before' };
  return cue;
};

/** An office or a name: 'возглавил министр', 'принял участие С. Лавров'; not 'возглавил российскую делегацию'. */
const beginsPerson = (tokens: readonly Token[], from: number, lexicon: Lexicon, known: Layer<KnownPhrase>): boolean => {
  const at = tokens[from]?.text === ':' || lexicon.conjunctions.has(tokens[from]?.fold ?? '') ? from + 1 : from;
  const token = tokens[at];
  if (token === undefined) return false;
  const phrase = known.startingAt(at);
  if (phrase !== undefined && meaningOf(phrase, 'body') === undefined) return meaningOf(phrase, 'state')?.demonym === true && !lexicon.delegationNouns.has(tokens[phrase.to]?.fold ?? '');
  return token.capital || token.shape === 'initial' || lexicon.titleModifiers.has(token.fold) || lexicon.titleHeads.at(tokens, at) !== null;
};

const beginsDocument = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  for (let at = from; at < from + furthestDocument; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape !== 'word' || lexicon.functionWords.has(token.fold)) return false;
    if (lexicon.documentNouns.at(tokens, at) !== null || lexicon.draftModifiers.has(token.fold)) return true;
  }
  return false;
};

type Saying<S extends Cue['says']> = Extract<Cue, { says: S }>;

/** The cues of one sort in a sentence, with their places. */
export const cuesSaying = <S extends Cue['says']>(layer: Layer<CuePhrase>, says: S): readonly (Span & { readonly cue: Saying<S> })[] =>
  layer.phrases.flatMap((phrase) =>
    phrase.cues.filter((cue): cue is Saying<S> => cue.says === says).map((cue) => ({ from: phrase.from, to: phrase.to, cue })));

/** Where a clause looks: ahead ('will', 'is scheduled'), back ('was held'), or it does not say. */
export type Tense = 'future' | 'past' | null;

/** The tense of the clause in which each token stands; words before the verb share it if no other verb comes between ('On Thursday the minister is to be received'). */
export const tenseOf = (layer: Layer<CuePhrase>, tokens: readonly Token[], lexicon: Lexicon): ((token: number) => Tense) => {
  const tenses: Tense[] = [];
  let tense: Tense = null;
  let verbless = 0;
  for (const [at, token] of tokens.entries()) {
    const phrase = layer.startingAt(at);
    if (token.text === ';') tense = null;
    if (phrase?.cues.some(looksAhead) === true) tenses.fill((tense = 'future'), verbless);
    else if (phrase?.cues.some(looksBack) === true) tense = 'past';
    if (phrase !== undefined || token.text === ';' || lexicon.agendaVerbs.has(token.fold) || lexicon.clauseWords.has(token.fold)) verbless = at + 1;
    tenses.push(tense);
  }
  return (token) => tenses[token] ?? null;
};

const looksAhead = (cue: Cue): boolean =>
  cue.says === 'future' || (cue.says === 'event status' && cue.status === 'PLANNED') || (cue.says === 'document status' && cue.status === 'PLANNED');
const looksBack = (cue: Cue): boolean => cue.says === 'event status' && cue.status === 'HELD' && cue.present !== true;
