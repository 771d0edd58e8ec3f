import type { CuePhrase } from './cues.js';
import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import type { Layer } from './layer.js';
import type { Cue, Lexicon } from './lexicon.js';
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
  const at = lexicon.complementAt(tokens, noun + 1, lexicon.representationLinks);
  const sender = at === null ? undefined : known.startingAt(at);
  const behind = sender?.governed === true ? ownerOf(sender) : null;
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
    if (state?.demonym === false || (state !== undefined && to === at)) return ownerOf(known.endingAt(to));
  }
  return null;
};

const ownerOf = (phrase: KnownPhrase | undefined): Owner | null => {
  const key = meaningOf(phrase, 'state')?.key ?? meaningOf(phrase, 'body')?.key;
  return phrase === undefined || key === undefined ? null : { key, span: { from: phrase.from, to: phrase.to } };
};

/** For each token, whose delegation is being listed: from 'headed by', 'and included' or 'represented by' until another turn of phrase; then 'Senegal by'. */
export const delegationContext = (tokens: readonly Token[], lexicon: Lexicon, known: Layer<KnownPhrase>, cues: Layer<CuePhrase>): ((token: number) => Owner | null) => {
  const sweep = new DelegationSweep(tokens, lexicon, known, cues);
  const context = tokens.map((_, at) => sweep.at(at));
  return (token) => context[token] ?? null;
};

class DelegationSweep {
  private owner: Owner | null = null;
  /** Whether the names that follow are of that delegation. */
  private listed = false;
  /** Whether semicolons part the names of one list. */
  private isList = false;
  /** Whether the verb may be left out from here on: 'Senegal by'. */
  private elliptic = false;

  constructor(
    private readonly tokens: readonly Token[], private readonly lexicon: Lexicon, private readonly known: Layer<KnownPhrase>, private readonly cues: Layer<CuePhrase>,
  ) {}

  /** To be asked token by token. */
  at(at: number): Owner | null {
    const token = this.tokens[at] as Token;
    const cue = this.cues.startingAt(at);
    const role = cue?.cues.find((one) => one.says === 'role');
    const inFront = this.lexicon.ownerPostpositions.at(this.tokens, at) === null ? null : ownerOf(this.known.endingAt(at));
    if (inFront !== null) [this.owner, this.listed] = [inFront, true];
    if (isDelegation(token, this.lexicon)) this.owner = stateOfDelegation(this.tokens, this.lexicon, this.known, at);
    if (cue !== undefined && role !== undefined) this.begin(role, at);
    else if (this.elliptic) this.goOn(token, at);
    if (token.text === ';' && !this.isList) [this.owner, this.listed] = [null, false];
    return this.listed ? this.owner : null;
  }

  private begin(role: Extract<Cue, { says: 'role' }>, at: number): void {
    this.listed = role.side === 'after' && (role.ofDelegation === true || role.forState === true);
    this.isList = role.role === 'MEMBER' && role.ofDelegation === true;
    this.elliptic ||= role.elliptic === true;
    if (role.forState === true) this.owner = stateBefore(this.tokens, this.known, at);
  }

  private goOn(token: Token, at: number): void {
    if (this.lexicon.ellipses.has(token.fold) && this.cues.covering(at) === undefined) [this.owner, this.listed] = [stateBefore(this.tokens, this.known, at), true];
    else if (meaningOf(this.known.startingAt(at), 'state')?.demonym === false) this.listed = false;
  }
}
