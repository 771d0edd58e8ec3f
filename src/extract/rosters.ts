import { isDelegation } from './delegation-context.js';
import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import { Layer, phrasesIn } from './layer.js';
import type { Lexicon } from './lexicon.js';
import type { Owner } from './organizations.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

/** An entry of a list of people with a dash between each and the office: 'ИВАНОВ Иван Иванович – директор Института'. Line breaks between entries may be lost. */
export interface RosterEntry extends Span {
  readonly name: Span;
  readonly office: Span;
  /** The state of the side under whose heading it stands: 'С казахстанской стороны:'. */
  readonly state: Owner | null;
}

/** Fewer names must tell that they are people's, by a patronymic or by an office behind the dash. */
const shortestList = 3;
const mostFamilyNames = 4;
const mostGivenNames = 5;
const longestBracket = 8;
const longestOffice = 80;
const longestHeading = 8;

/** The people of the lists in a sentence. */
export const readRosters = (tokens: readonly Token[], lexicon: Lexicon, known: Layer<KnownPhrase>): Layer<RosterEntry> => {
  const reader = new RosterReader(tokens, lexicon, known);
  return reader.entries(Layer.scan(tokens.length, (at) => reader.nameAt(at)).phrases);
};

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—]+$/u.test(token.text);
const isUpperCase = (token: Token | undefined): boolean => token?.shape === 'word' && /^\p{Lu}[\p{Lu}’'-]+$/u.test(token.text);

/** A name up to the dash behind it. */
interface Listed extends Span {
  readonly name: Span;
}

class RosterReader {
  constructor(private readonly tokens: readonly Token[], private readonly lexicon: Lexicon, private readonly known: Layer<KnownPhrase>) {}

  /** A family name in capitals before or behind the given ones tells a list from prose. */
  nameAt(from: number): Listed | null {
    const given = this.runEnd(from, mostGivenNames, false);
    const family = this.runEnd(given, mostFamilyNames, true);
    const to = given === from ? this.runEnd(family, mostGivenNames, false) : family;
    if (family === given || to - from < 2) return null;
    const dash = this.behindBracket(to);
    return isDash(this.tokens[dash]) ? { from, to: dash + 1, name: { from, to } } : null;
  }

  private runEnd(from: number, most: number, upperCase: boolean): number {
    let at = from;
    while (at - from < most && this.isNameWord(at) && isUpperCase(this.tokens[at]) === upperCase) at += 1;
    return at;
  }

  private isNameWord(at: number): boolean {
    const token = this.tokens[at];
    if (token?.shape !== 'word' || !token.capital || this.known.covering(at) !== undefined) return false;
    return !this.lexicon.functionWords.has(token.fold) && !this.lexicon.bodyHeads.has(token.fold) && !this.lexicon.placeNouns.has(token.fold);
  }

  /** '(1924 г. р.)' */
  private behindBracket(at: number): number {
    if (this.tokens[at]?.text !== '(') return at;
    for (let close = at + 1; close < at + longestBracket; close += 1) if (this.tokens[close]?.text === ')') return close + 1;
    return at;
  }

  entries(listed: readonly Listed[]): Layer<RosterEntry> {
    const entries: RosterEntry[] = [];
    if (listed.length < shortestList && !listed.some((one) => this.tellsPerson(one))) return new Layer(entries);
    let state: Owner | null = this.stateOfHeading((listed[0]?.from ?? 0) - 1);
    for (const [index, { from, to, name }] of listed.entries()) {
      const next = listed[index + 1]?.from ?? this.tokens.length;
      const office = { from: to, to: this.officeEnd(to, next) };
      if (office.to > office.from) entries.push({ from, to: office.to, name, office, state });
      if (this.tokens[next - 1]?.text === ':') state = this.stateOfHeading(next - 1);
    }
    return new Layer(entries);
  }

  private tellsPerson({ name, to }: Listed): boolean {
    const words = this.tokens.slice(name.from, name.to);
    const office = this.tokens[to];
    return words.some((token) => this.lexicon.isPersonal(token.fold)) || this.lexicon.titleHeads.at(this.tokens, to) !== null || this.lexicon.titleModifiers.has(office?.fold ?? '');
  }

  /** An office goes on to the next name, a heading, a mark of another list or a verb. */
  private officeEnd(from: number, next: number): number {
    let to = this.tokens[next - 1]?.text === ':' ? this.headingStart(next - 1) : next;
    for (let at = from; at < to; at += 1) {
      const token = this.tokens[at] as Token;
      if (at - from >= longestOffice || /^[*;]$/u.test(token.text) || this.lexicon.clauseWords.has(token.fold)) to = at;
    }
    while (to > from && /^[.,]$/u.test((this.tokens[to - 1] as Token).text)) to -= 1;
    return to;
  }

  /** A heading begins with the capital nearest before its colon. */
  private headingStart(colon: number): number {
    for (let at = colon - 1; at > colon - longestHeading; at -= 1) if (this.tokens[at]?.capital === true) return at;
    return colon;
  }

  private stateOfHeading(colon: number): Owner | null {
    if (this.tokens[colon]?.text !== ':') return null;
    const heading = { from: this.headingStart(colon), to: colon };
    const phrase = phrasesIn(this.known, heading).find((one) => meaningOf(one, 'state') !== undefined);
    const state = meaningOf(phrase, 'state');
    const isSide = this.tokens.slice(heading.from, heading.to).some((token) => isDelegation(token, this.lexicon));
    return phrase === undefined || state === undefined || !isSide ? null : { key: state.key, span: { from: phrase.from, to: phrase.to } };
  }
}
