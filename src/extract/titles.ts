import { afterArticle, beforeArticle, isPossessive } from './function-words.js';
import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import { stateOf } from './organizations.js';
import type { OrganizationPhrase, Owner } from './organizations.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

/** One office: 'Secretary of the Security Council', and the state and body it is held in. */
export interface Title extends Span {
  readonly states: readonly Owner[];
  /** The office without the state, as it is worded. */
  readonly wording: Span;
  readonly state: Owner | null;
  readonly organization: OrganizationPhrase | null;
  readonly plural: boolean;
}

/** Offices named in one breath: 'Assistant to the President - Secretary of the Security Council of Kazakhstan'. */
export interface TitlePhrase extends Span {
  readonly titles: readonly Title[];
  readonly state: Owner | null;
  /** 'the Presidents of Kazakhstan and Uzbekistan': one for each holder, in order. */
  readonly states: readonly Owner[];
}

const longestModifiers = 8;
const longestField = 8;
const mostComplements = 6;
/** More states than this send no one together. */
const mostStates = 30;

interface Front {
  readonly at: number;
  /** Null before the first word of the office itself. */
  readonly wordingFrom: number | null;
  readonly state: Owner | null;
  readonly states: readonly Owner[];
  readonly organization: OrganizationPhrase | null;
}

interface Back {
  at: number;
  wordingTo: number;
  state: Owner | null;
  states: readonly Owner[];
  organization: OrganizationPhrase | null;
  readonly plural: boolean;
}

/** Reads the offices of a sentence. */
export const readTitles = (
  tokens: readonly Token[], lexicon: Lexicon, known: Layer<KnownPhrase>, organizations: Layer<OrganizationPhrase>,
): Layer<TitlePhrase> => {
  const reader = new TitleReader(tokens, lexicon, known, organizations);
  return Layer.scan(tokens.length, (at) => reader.at(at));
};

class TitleReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
    private readonly known: Layer<KnownPhrase>,
    private readonly organizations: Layer<OrganizationPhrase>,
  ) {}

  at(from: number): TitlePhrase | null {
    const titles: Title[] = [];
    for (let at: number | null = from; at !== null && titles.length < 3; at = this.chained((titles.at(-1) as Title).to)) {
      const title = this.title(at);
      if (title === null) break;
      titles.push(title);
    }
    const last = titles.at(-1);
    if (last === undefined) return null;
    const state = [...titles].reverse().find((title) => title.state !== null)?.state ?? null;
    const states = titles.flatMap((title) => title.states);
    if (states.length > 1) return { from, to: last.to, titles: titles.map((title) => ({ ...title, state: null })), state: null, states };
    return { from, to: last.to, titles: titles.map((title) => ({ ...title, state: title.state ?? state })), state, states };
  }

  /** Where the next office of the same breath begins: behind a dash, or behind an 'and' without an article. */
  private chained(at: number): number | null {
    const link = this.tokens[at];
    if (link === undefined) return null;
    if (/^[-–—]+$/u.test(link.text)) return afterArticle(this.tokens, at + 1, this.lexicon);
    return this.lexicon.conjunctions.has(link.fold) ? at + 1 : null;
  }

  private title(from: number): Title | null {
    const front = this.front(from);
    if (front === null) return null;
    const head = this.lexicon.titleHeads.at(this.tokens, front.at);
    if (head === null) return null;
    const end = front.at + head.length;
    const plural = head.values[0]?.plural === true;
    const back = this.back({ at: end, wordingTo: end, state: front.state, states: front.states, organization: front.organization, plural });
    return {
      from, to: back.at, wording: { from: front.wordingFrom ?? front.at, to: back.wordingTo }, state: back.state, states: back.states, organization: back.organization, plural,
    };
  }

  /** What stands before the head: state, body, 'First Deputy', 'External Affairs'. */
  private front(from: number): Front | null {
    let front: Front = { at: from, wordingFrom: null, state: null, states: [], organization: null };
    for (let steps = 0; steps < longestModifiers; steps += 1) {
      const next = this.ofBody(front) ?? this.ofStates(front);
      if (next !== null) front = next;
      else if (this.isHead(front.at)) return front;
      else {
        const to = this.modifierEnd(front);
        if (to === null) return null;
        front = { ...front, at: to, wordingFrom: front.wordingFrom ?? front.at };
      }
    }
    return null;
  }

  private ofBody(front: Front): Front | null {
    const body = this.lexicon.nounsModify && front.organization === null ? this.organizations.startingAt(front.at) : undefined;
    if (body === undefined) return null;
    const statesOwn = stateOf(body)?.span.from === body.from;
    const organ = this.lexicon.headLast ? this.lexicon.inwardOrgans.at(this.tokens, body.to) : null;
    return {
      ...front, at: this.afterPossessive(body.to + (organ?.length ?? 0)), organization: body, state: front.state ?? stateOf(body), wordingFrom: front.wordingFrom ?? (statesOwn ? body.name.from : front.at),
    };
  }

  /** 'Kazakhstan's', 'Hindiston nomidan'; where the office is held ('Qozogʻistondagi elchisi') is not whose it is. */
  private ofStates(front: Front): Front | null {
    const phrase = front.wordingFrom === null ? this.known.startingAt(front.at) : undefined;
    const state = meaningOf(phrase, 'state');
    if (phrase === undefined || state === undefined || !(this.lexicon.nounsModify || state.demonym)) return null;
    const ending = this.tokens[phrase.to]?.ending;
    if (ending === 'locative' || ending === 'attributive') return { ...front, at: phrase.to + 1 };
    if (front.state !== null || ending === 'dative' || ending === 'accusative') return null;
    const states = this.statesFrom(front.at);
    return { ...front, at: this.afterOwner(states.at(-1)?.span.to ?? phrase.to), state: states[0] ?? null, states };
  }

  /** The place behind the ending or the words that make an owner of a state. */
  private afterOwner(at: number): number {
    const to = this.tokens[at]?.ending === undefined ? at : at + 1;
    const subordination = this.lexicon.headLast ? this.lexicon.subordinations.at(this.tokens, to) : null;
    return to + ((subordination ?? this.lexicon.ownerPostpositions.at(this.tokens, to))?.length ?? 0);
  }

  /** The end of a word, or of an office of which another is ('Bosh vazirining oʻrinbosari', 'President's Assistant'), that goes on towards the head. */
  private modifierEnd(front: Front): number | null {
    if (this.isModifier(front.at)) return front.at + 1;
    const office = this.lexicon.titleHeads.at(this.tokens, front.at);
    if (office !== null) return this.afterPossessive(front.at + office.length);
    return this.lexicon.headLast && (front.state !== null || front.organization !== null) && this.isPlainWord(front.at) ? front.at + 1 : null;
  }

  /** Between a state and its office every word says which office it is. */
  private isPlainWord(at: number): boolean {
    const token = this.tokens[at];
    return token?.shape === 'word' && !token.capital && !this.lexicon.functionWords.has(token.fold) && !this.lexicon.clauseWords.has(token.fold) && this.lexicon.eventNouns.at(this.tokens, at) === null;
  }

  private isHead(at: number): boolean {
    const head = this.lexicon.titleHeads.at(this.tokens, at);
    if (head === null) return false;
    const behind = this.afterPossessive(at + head.length);
    if (this.lexicon.headLast || behind > at + head.length) return !this.leadsToHead(behind);
    return !(this.isModifier(at) && this.leadsToHead(at + 1));
  }

  private leadsToHead(from: number): boolean {
    for (let at = from; at < from + 4; at += 1) {
      if (this.lexicon.titleHeads.at(this.tokens, at) !== null) return true;
      if (!this.isModifier(at)) return false;
    }
    return false;
  }

  private isModifier(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    if (this.lexicon.titleModifiers.has(token.fold) || ((token.capital || this.lexicon.headLast) && this.lexicon.portfolios.has(token.fold))) return true;
    const joins = this.lexicon.conjunctions.has(token.fold) || (this.lexicon.headLast && token.text === ',');
    return joins && this.lexicon.portfolios.has(this.tokens[at - 1]?.fold ?? '') && this.lexicon.portfolios.has(this.tokens[at + 1]?.fold ?? '');
  }

  /** What stands behind the head: 'of Foreign Affairs', 'to the President', 'of the Board of the Bank', 'of Kazakhstan'. */
  private back(start: Back): Back {
    let back = start;
    for (let steps = 0; steps < mostComplements; steps += 1) {
      const next = this.complement(back);
      if (next === null) return back;
      back = next;
    }
    return back;
  }

  private complement(back: Back): Back | null {
    const subordination = this.lexicon.subordinations.at(this.tokens, back.at);
    if (subordination !== null) return { ...back, at: back.at + subordination.length, wordingTo: back.at + subordination.length };
    const at = this.lexicon.complementAt(this.tokens, back.at, this.lexicon.linkers);
    if (at === null) return null;
    const body = this.organizations.startingAt(at);
    if (body !== undefined && (back.organization === null || back.organization === body)) return this.heldIn(back, body);
    const phrase = this.known.startingAt(at);
    const state = meaningOf(phrase, 'state');
    if (phrase !== undefined && state !== undefined) return phrase.governed || at > back.at ? this.ofState(back, phrase, state.demonym ? null : state.key) : null;
    const end = this.fieldEnd(at) ?? this.seatEnd(at);
    return end === null ? null : { ...back, at: end, wordingTo: end };
  }

  /** 'ambassador in Geneva': where the office is held. */
  private seatEnd(at: number): number | null {
    const phrase = this.known.startingAt(at);
    return phrase !== undefined && meaningOf(phrase, 'city') !== undefined && !isPossessive(this.tokens[phrase.to]) ? phrase.to : null;
  }

  private heldIn(back: Back, organization: OrganizationPhrase): Back {
    const owner = organization.owner;
    const ownedByStateBehind = owner !== null && owner.key.startsWith('state:') && owner.span.from >= organization.name.to && owner.span.to === organization.to;
    const endsInAcronym = organization.acronym !== null && organization.acronym.to === organization.to - 1;
    const wordingTo = ownedByStateBehind ? this.beforeLink(owner.span.from) : endsInAcronym ? organization.name.to : organization.to;
    return { ...back, at: organization.to, wordingTo, state: back.state ?? stateOf(organization), organization };
  }

  /** 'of Kazakhstan' is the state that the office belongs to; 'to Kazakhstan' and 'in Kazakhstan' are where it is held. */
  private ofState(back: Back, phrase: KnownPhrase, key: string | null): Back | null {
    if (key === null || this.afterPossessive(phrase.to) > phrase.to) return this.adjectivalState(back, phrase);
    if (this.lexicon.complementAt(this.tokens, back.at, this.lexicon.representationLinks) !== phrase.from) return { ...back, at: phrase.to, wordingTo: phrase.to };
    if (back.state !== null) return null;
    const states = back.plural ? this.statesFrom(phrase.from) : [{ key, span: { from: phrase.from, to: phrase.to } }];
    return { ...back, at: states.at(-1)?.span.to ?? phrase.to, state: states[0] ?? null, states };
  }

  /** The states of a list that begins at a token: 'Kazakhstan, Kyrgyzstan and Uzbekistan'. */
  private statesFrom(from: number): Owner[] {
    const states: Owner[] = [];
    for (let at = from; states.length < mostStates;) {
      const phrase = this.known.startingAt(at);
      const meaning = meaningOf(phrase, 'state');
      if (phrase === undefined || meaning === undefined) break;
      states.push({ key: meaning.key, span: { from: phrase.from, to: phrase.to } });
      const link = this.tokens[phrase.to];
      if (link === undefined || !(link.text === ',' || this.lexicon.conjunctions.has(link.fold))) break;
      at = afterArticle(this.tokens, phrase.to + 1, this.lexicon);
      if (this.lexicon.conjunctions.has(this.tokens[at]?.fold ?? '')) at = afterArticle(this.tokens, at + 1, this.lexicon);
    }
    return states;
  }

  /** 'of the Kazakh revenue committee', 'of Uzbekistan's customs committee': the words belong to the office, the state to its holder. */
  private adjectivalState(back: Back, phrase: KnownPhrase): Back | null {
    const end = this.fieldEnd(this.afterPossessive(phrase.to));
    const meaning = meaningOf(phrase, 'state');
    if (end === null || meaning === undefined) return null;
    return { ...back, at: end, wordingTo: end, state: back.state ?? { key: meaning.key, span: { from: phrase.from, to: phrase.to } } };
  }

  /** A field of policy, an office, or a body without a name of its own: 'Foreign Affairs', 'the President', 'a national security council'. */
  private fieldEnd(from: number): number | null {
    const office = this.lexicon.titleHeads.at(this.tokens, from);
    if (office !== null) return from + office.length;
    const body = this.unnamedBodyEnd(from);
    if (body !== null) return body;
    let to: number | null = null;
    for (let at = from; at < Math.min(from + longestField, this.tokens.length); at += 1) {
      if (this.organizations.startingAt(at) !== undefined || this.isStateOrBody(at)) break;
      const token = this.tokens[at] as Token;
      if (this.isFieldWord(token)) to = at + 1;
      else if (to === null && this.lexicon.titleModifiers.has(token.fold)) continue;
      else if (to === null || !(this.lexicon.conjunctions.has(token.fold) || token.text === ',') || !this.lexicon.portfolios.has(this.tokens[at + 1]?.fold ?? '')) break;
    }
    return to;
  }

  /** 'revenue committee': lower-case words up to the head of a body. */
  private unnamedBodyEnd(from: number): number | null {
    for (let at = from; at < from + 4; at += 1) {
      const token = this.tokens[at];
      if (token === undefined || token.shape !== 'word' || token.capital || this.lexicon.functionWords.has(token.fold) || this.lexicon.linkers.has(token.fold)) return null;
      if (this.lexicon.bodyHeads.has(token.fold)) return at + 1;
    }
    return null;
  }

  private isStateOrBody(at: number): boolean {
    const phrase = this.known.startingAt(at);
    return meaningOf(phrase, 'state') !== undefined || meaningOf(phrase, 'body') !== undefined;
  }

  private isFieldWord(token: Token): boolean {
    if (token.shape !== 'word') return false;
    return this.lexicon.portfolios.has(token.fold) || this.lexicon.bodyHeads.has(token.fold) || this.lexicon.bodyHeads.has(this.lexicon.singular(token.fold)) || this.lexicon.participantNouns.has(token.fold);
  }

  private afterPossessive(at: number): number {
    return isPossessive(this.tokens[at]) ? at + 1 : at;
  }

  /** The end of the words before 'of the' that lead to a token. */
  private beforeLink(at: number): number {
    const link = beforeArticle(this.tokens, at, this.lexicon) - 1;
    return this.lexicon.ownerLinkers.has(this.tokens[link]?.fold ?? '') ? link : link + 1;
  }
}
