import type { CuePhrase } from './cues.js';
import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import type { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import type { Owner } from './organizations.js';
import type { Token } from './tokens.js';

/** A delegation noun stands at most so far behind its state: 'Belarus, whose delegation'. */
const furthestState = 4;
/** A state that is 'represented by' someone may have an apposition behind it. */
const furthestSender = 8;

export const isDelegation = (token: Token | undefined, lexicon: Lexicon): boolean => token !== undefined && lexicon.delegationNouns.has(token.fold);

/** 'The delegations were headed by': one head for each of several. */
export const isDelegations = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && !lexicon.delegationNouns.has(token.fold) && lexicon.delegationNouns.has(lexicon.singular(token.fold));

/** The state or body of the delegation whose noun stands at a token: 'the Kazakh delegation', 'the delegation of Kazakhstan'. */
export const stateOfDelegation = (tokens: readonly Token[], lexicon: Lexicon, known: Layer<KnownPhrase>, noun: number): Owner | null => {
  const article = lexicon.articles.has(tokens[noun + 2]?.fold ?? '') ? 1 : 0;
  const behind = lexicon.representationLinks.has(tokens[noun + 1]?.fold ?? '') ? ownerOf(known.startingAt(noun + 2 + article)) : null;
  if (behind !== null) return behind;
  for (let to = noun; to > Math.max(0, noun - furthestState); to -= 1) {
    const before = ownerOf(known.endingAt(to));
    if (before !== null) return before;
  }
  return null;
};

/** 'Hungary, an observer, was represented by'. */
const stateBefore = (tokens: readonly Token[], known: Layer<KnownPhrase>, at: number): Owner | null => {
  for (let to = at; to > Math.max(0, at - furthestSender) && tokens[to]?.text !== ';'; to -= 1) {
    const state = meaningOf(known.endingAt(to), 'state');
    if (state?.demonym === false) return ownerOf(known.endingAt(to));
  }
  return null;
};

const ownerOf = (phrase: KnownPhrase | undefined): Owner | null => {
  const key = meaningOf(phrase, 'state')?.key ?? meaningOf(phrase, 'body')?.key;
  return phrase === undefined || key === undefined ? null : { key, span: { from: phrase.from, to: phrase.to } };
};

/** For each token, whose delegation is being listed: from 'headed by', 'and included' or 'represented by' until another turn of phrase; then 'Senegal by'. */
export const delegationContext = (tokens: readonly Token[], lexicon: Lexicon, known: Layer<KnownPhrase>, cues: Layer<CuePhrase>): ((token: number) => Owner | null) => {
  const context: (Owner | null)[] = [];
  let owner: Owner | null = null;
  let listed = false;
  let isList = false;
  let agent: string | null = null;
  for (const [at, token] of tokens.entries()) {
    if (isDelegation(token, lexicon)) owner = stateOfDelegation(tokens, lexicon, known, at);
    const role = cues.startingAt(at)?.cues.find((cue) => cue.says === 'role');
    if (role?.forState === true) {
      owner = stateBefore(tokens, known, at);
      agent = tokens[(cues.startingAt(at)?.to ?? at) - 1]?.fold ?? null;
    } else if (agent !== null && token.fold === agent && cues.covering(at) === undefined) {
      [owner, listed] = [stateBefore(tokens, known, at), true];
    }
    if (role !== undefined) [listed, isList] = [role.side === 'after' && (role.ofDelegation === true || role.forState === true), role.role === 'MEMBER' && role.ofDelegation === true];
    if (token.text === ';' && !isList) [owner, listed] = [null, false];
    if (agent !== null && role === undefined && meaningOf(known.startingAt(at), 'state')?.demonym === false) listed = false;
    context.push(listed ? owner : null);
  }
  return (token) => context[token] ?? null;
};
