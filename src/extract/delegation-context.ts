import type { CuePhrase } from './cues.js';
import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import type { Layer } from './layer.js';
import type { Cue, Lexicon } from './lexicon.js';
import { stateOf } from './organizations.js';
import type { OrganizationPhrase, Owner } from './organizations.js';
import type { Token } from './tokens.js';

/** A delegation noun stands at most so far behind its state: 'Belarus, whose delegation'. */
const furthestState = 4;
/** A state that is 'represented by' someone may have an apposition behind it. */
const furthestSender = 8;

export const isDelegation = (token: Token | undefined, lexicon: Lexicon): boolean => token !== undefined && lexicon.delegationNouns.has(token.fold);

/** 'The delegations were headed by': one head for each of several. */
export const isDelegations = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && !lexicon.delegationNouns.has(token.fold) && lexicon.delegationNouns.has(lexicon.singular(token.fold));

/** On whose behalf people come: a state or body of states, and the body within it that sent them. */
export interface Sender {
  readonly owner: Owner | null;
  readonly body: OrganizationPhrase | null;
}

/** Where the names of states and bodies stand in a sentence. */
export interface Naming {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly known: Layer<KnownPhrase>;
  readonly organizations: Layer<OrganizationPhrase>;
}

/** Who sends the delegation whose noun stands at a token: 'the Kazakh delegation', 'the delegation of Kazakhstan', 'the delegation of the Senate of Kazakhstan'. */
export const senderOfDelegation = (naming: Naming, noun: number): Sender | null => {
  const { tokens, lexicon, known } = naming;
  const at = lexicon.complementAt(tokens, noun + 1, lexicon.representationLinks);
  const behind = at === null ? null : senderAt(naming, at);
  if (behind !== null) return behind;
  for (let to = noun; to > Math.max(0, noun - furthestState); to -= 1) {
    const before = ownerOf(known.endingAt(to));
    if (before !== null) return { owner: before, body: null };
  }
  return null;
};

const senderAt = ({ known, organizations }: Naming, at: number): Sender | null => {
  const phrase = known.startingAt(at);
  const body = organizations.startingAt(at);
  const owner = phrase?.governed === true ? ownerOf(phrase) : null;
  if (body !== undefined && body.identity !== owner?.key) return { owner: stateOf(body) ?? owner, body };
  return owner === null ? null : { owner, body: null };
};

/** 'Hungary, an observer, was represented by'. */
const stateBefore = ({ tokens, known }: Naming, at: number): Owner | null => {
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
export const delegationContext = (naming: Naming, cues: Layer<CuePhrase>): ((token: number) => Sender) => {
  const sweep = new DelegationSweep(naming, cues);
  const context = naming.tokens.map((_, at) => sweep.at(at));
  return (token) => context[token] ?? nobody;
};

const nobody: Sender = { owner: null, body: null };

class DelegationSweep {
  private sender: Sender = nobody;
  /** Whether the names that follow are of that delegation. */
  private listed = false;
  /** Whether they are by 'от', until the clause ends. */
  private isSent = false;
  /** Whether semicolons part the names of one list. */
  private isList = false;
  /** Whether the verb may be left out from here on: 'Senegal by'. */
  private elliptic = false;

  constructor(private readonly naming: Naming, private readonly cues: Layer<CuePhrase>) {}

  /** To be asked token by token. */
  at(at: number): Sender {
    const { tokens, lexicon } = this.naming;
    const token = tokens[at] as Token;
    const cue = this.cues.startingAt(at);
    const role = cue?.cues.find((one) => one.says === 'role');
    const inFront = lexicon.ownerPostpositions.at(tokens, at) === null ? null : ownerOf(this.naming.known.endingAt(at));
    if (inFront !== null) [this.sender, this.listed] = [{ owner: inFront, body: null }, true];
    if (isDelegation(token, lexicon)) this.sender = senderOfDelegation(this.naming, at) ?? nobody;
    const sent = lexicon.senderPrepositions.has(token.fold) && this.opensClause(at) ? senderAt(this.naming, at + 1) : null;
    if (sent !== null) [this.sender, this.listed, this.isSent] = [sent, true, true];
    if (cue !== undefined && role !== undefined) this.begin(role, at);
    else if (this.elliptic) this.goOn(token, at);
    if (token.text === ';' && !this.isList) [this.sender, this.listed, this.isSent] = [nobody, false, false];
    return this.listed ? this.sender : nobody;
  }

  /** 'От Казахстана выступил NAME, от Узбекистана — NAME'; 'письмо от Казахстана' sends nobody. */
  private opensClause(at: number): boolean {
    const before = this.naming.tokens[at - 1];
    return before === undefined || before.shape === 'mark' || this.naming.lexicon.conjunctions.has(before.fold);
  }

  private begin(role: Extract<Cue, { says: 'role' }>, at: number): void {
    const names = role.side === 'after' && (role.ofDelegation === true || role.forState === true);
    this.isSent &&= !names;
    this.listed = names || this.isSent;
    this.isList = role.role === 'MEMBER' && role.ofDelegation === true;
    this.elliptic ||= role.elliptic === true;
    if (role.forState === true) this.sender = { owner: stateBefore(this.naming, at), body: null };
  }

  private goOn(token: Token, at: number): void {
    const { lexicon, known } = this.naming;
    if (this.isSent) return;
    if (lexicon.ellipses.has(token.fold) && this.cues.covering(at) === undefined) [this.sender, this.listed] = [{ owner: stateBefore(this.naming, at), body: null }, true];
    else if (meaningOf(known.startingAt(at), 'state')?.demonym === false) this.listed = false;
  }
}
