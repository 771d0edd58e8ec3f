import type { CuePhrase } from './cues.js';
import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import type { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import type { Owner } from './organizations.js';
import type { Token } from './tokens.js';

/** A delegation noun stands at most so far behind its state: 'Belarus, whose delegation'. */
const furthestState = 4;

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

const ownerOf = (phrase: KnownPhrase | undefined): Owner | null => {
  const key = meaningOf(phrase, 'state')?.key ?? meaningOf(phrase, 'body')?.key;
  return phrase === undefined || key === undefined ? null : { key, span: { from: phrase.from, to: phrase.to } };
};

/** For each token, whose delegation is being listed: from 'headed by' or 'and included' until another turn of phrase or a semicolon. */
export const delegationContext = (tokens: readonly Token[], lexicon: Lexicon, known: Layer<KnownPhrase>, cues: Layer<CuePhrase>): ((token: number) => Owner | null) => {
  const context: (Owner | null)[] = [];
  let owner: Owner | null = null;
  let listed = false;
  for (const [at, token] of tokens.entries()) {
    if (isDelegation(token, lexicon)) owner = stateOfDelegation(tokens, lexicon, known, at);
    const role = cues.startingAt(at)?.cues.find((cue) => cue.says === 'role');
    if (role !== undefined) listed = role.ofDelegation === true && role.side === 'after';
    if (token.text === ';') [owner, listed] = [null, false];
    context.push(listed ? owner : null);
  }
  return (token) => context[token] ?? null;
};
