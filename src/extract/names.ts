import { afterArticle, isPossessive } from './function-words.js';
import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import type { Owner } from './organizations.js';
import type { RosterEntry } from './rosters.js';
import type { Span } from './sentences.js';
import type { TitlePhrase } from './titles.js';
import type { Token } from './tokens.js';

/** A stretch of words that is, or may be, the name of a person. */
export interface NamePhrase extends Span {
  /** Without honorifics. */
  readonly name: Span;
  /** What the words around it say: it is a person; it looks like one; it is one only if a person of that name is spoken of elsewhere. */
  readonly evidence: 'certain' | 'likely' | 'echo';
  /** A state said beside the name itself: 'Sergei Lavrov (Russia)', 'Germany's Annalena Baerbock'. */
  readonly state: Owner | null;
}

export interface NameSurroundings {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly known: Layer<KnownPhrase>;
  readonly titles: Layer<TitlePhrase>;
  readonly rosters: Layer<RosterEntry>;
  /** Words already read as something else. */
  readonly taken: (token: number) => boolean;
  /** Title case: capitals say nothing. */
  readonly capitalsMeanNothing: boolean;
}

const longestName = 6;

const isUpperCase = (token: Token): boolean => /^(?:\p{Lu}{2,}-|[\p{Lu}-]{2,}$)/u.test(token.text);

/** 'al-Sabah', 'd'Estaing': a particle in small letters is written with the name. */
const hasParticle = (token: Token): boolean => /^\p{Ll}{1,3}['’-]\p{Lu}\p{Ll}/u.test(token.text);

/** The number behind a name: 'Charles III'. */
const isRegnal = (token: Token | undefined): boolean => /^(?:[IVX]{2,5}|V|X)$/u.test(token?.text ?? '');

/** Reads what may be names of people, by closed classes and the words around them; there is no list of names. */
export const readNames = (around: NameSurroundings): Layer<NamePhrase> => {
  const reader = new NameReader(around);
  return Layer.scan(around.tokens.length, (at) => reader.at(at));
};

class NameReader {
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;

  constructor(private readonly around: NameSurroundings) {
    this.tokens = around.tokens;
    this.lexicon = around.lexicon;
  }

  /** Where a run of capitals is too long for a name, none begins inside it either. */
  at(from: number): NamePhrase | null {
    const entry = this.around.rosters.startingAt(from);
    if (entry !== undefined) return { ...entry.name, name: entry.name, state: entry.state, evidence: 'certain' };
    if (this.isNameWord(from - 1)) return null;
    const honorific = this.honorificEnd(from);
    const end = this.nameEnd(honorific);
    if (end === null) return null;
    const name = { from: honorific, to: end };
    const state = this.stateBehind(end) ?? this.stateBefore(from);
    const evidence = this.evidence(from, name, state);
    return evidence === null ? { ...name, name, state: null, evidence: 'echo' } : { from, to: end, name, state, evidence };
  }

  private honorificEnd(from: number): number {
    let at = from;
    for (let found = this.lexicon.honorifics.at(this.tokens, at); found !== null && at - from < longestName; found = this.lexicon.honorifics.at(this.tokens, at)) {
      at += found.length;
      if (this.tokens[at]?.text === '.') at += 1;
    }
    return at;
  }

  /** Initials, then capitalized words; particles and initials may stand between them. */
  private nameEnd(from: number): number | null {
    let at = from;
    while (this.tokens[at]?.shape === 'initial' && at - from < 3) at += 1;
    const firstWord = at;
    while (at - firstWord <= longestName && (this.isNameWord(at) || (at > firstWord && this.isInside(at)))) at += 1;
    if (at === firstWord) return null;
    if (isRegnal(this.tokens[at])) at += 1;
    if (firstWord === from) while (this.tokens[at]?.shape === 'initial' && at - firstWord < longestName) at += 1;
    return at - firstWord <= longestName ? at : null;
  }

  private isNameWord(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || token.shape !== 'word' || !(token.capital || hasParticle(token)) || this.around.taken(at)) return false;
    if (this.lexicon.functionWords.has(token.fold) || /\d/u.test(token.text)) return false;
    return token.text.length > 1 && (!isUpperCase(token) || this.isSurname(at));
  }

  /** 'Jean MARCHAND': a surname may be written in capitals behind a first name that is not. */
  private isSurname(at: number): boolean {
    const before = this.tokens[at - 1];
    return (this.tokens[at] as Token).text.length > 3 && before?.shape === 'word' && before.capital && !isUpperCase(before) && !this.around.taken(at - 1);
  }

  private isInside(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || !(token.shape === 'initial' || this.lexicon.nameParticles.has(token.fold))) return false;
    return this.isNameWord(at + 1) || (this.lexicon.nameParticles.has(this.tokens[at + 1]?.fold ?? '') && this.isNameWord(at + 2));
  }

  private evidence(from: number, name: Span, state: Owner | null): NamePhrase['evidence'] | null {
    const words = this.tokens.slice(name.from, name.to).filter((token) => token.shape === 'word').length;
    if (this.isPlace(from, name)) return null;
    if (name.from > from || this.tokens.slice(name.from, name.to).some((token) => token.shape === 'initial')) return 'certain';
    if (this.hasTitleBeside(from, name.to)) return 'certain';
    if (this.around.capitalsMeanNothing) return null;
    if (state !== null && words > 1) return 'certain';
    if (words > 1 && (this.actsAsPerson(name.to) || this.hasPersonalWord(name))) return 'certain';
    return words > 1 && !this.standsAsPlace(from) && !this.isAdjective(name.to) && !this.namesThing(name) ? 'likely' : null;
  }

  /** 'Gorky Park', but 'President Park Geun-hye': behind a title only the last word tells. */
  private isPlace(from: number, name: Span): boolean {
    const hasTitle = name.from > from || this.around.titles.endingAt(from) !== undefined;
    return this.tokens.slice(hasTitle ? name.to - 1 : name.from, name.to).some((token) => this.lexicon.placeNouns.has(token.fold));
  }

  private hasTitleBeside(from: number, to: number): boolean {
    if (this.around.titles.endingAt(from) !== undefined) return true;
    const isComma = (at: number): boolean => this.tokens[at]?.text === ',';
    if (isComma(from - 1) && this.around.titles.endingAt(from - 1) !== undefined) return this.tokens[from]?.capital === true && to - from > 1;
    if (!isComma(to)) return false;
    const at = afterArticle(this.tokens, to + 1, this.lexicon);
    return to - from > 1 && this.around.titles.startingAt(at) !== undefined;
  }

  /** 'X said', 'X, who'. */
  private actsAsPerson(to: number): boolean {
    const next = this.tokens[to];
    if (next === undefined) return false;
    if (this.lexicon.speechVerbs.has(next.fold)) return true;
    return next.text === ',' && this.lexicon.relatives.has(this.tokens[to + 1]?.fold ?? '');
  }

  private hasPersonalWord(name: Span): boolean {
    return this.tokens.slice(name.from, name.to).some((token) => this.lexicon.isPersonal(token.fold));
  }

  /** 'Operation North Wind', 'San Miguel'. */
  private namesThing(name: Span): boolean {
    if (this.lexicon.placePrefixes.has(this.tokens[name.from]?.fold ?? '')) return true;
    return this.tokens.slice(name.from, name.to).some((token) => this.lexicon.thingNouns.has(token.fold));
  }

  /** 'Central Asian states'. */
  private isAdjective(to: number): boolean {
    const next = this.tokens[to];
    return next !== undefined && (this.lexicon.participantNouns.has(next.fold) || this.lexicon.titleHeads.at(this.tokens, to) !== null);
  }

  private standsAsPlace(from: number): boolean {
    const before = this.tokens[from - 1];
    return before !== undefined && (this.lexicon.placePrepositions.has(before.fold) || this.lexicon.articles.has(before.fold));
  }

  /** 'NAME (Russia)', 'NAME of Germany', 'NAME for Kazakhstan'. */
  private stateBehind(to: number): Owner | null {
    const link = this.tokens[to];
    if (link === undefined) return null;
    if (link.text === '(') return this.tokens[this.known(to + 1)?.to ?? -1]?.text === ')' ? this.stateAt(to + 1) : null;
    const phrase = this.lexicon.representationPhrases.at(this.tokens, to);
    if (phrase === null) return null;
    return this.stateAt(afterArticle(this.tokens, to + phrase.length, this.lexicon));
  }

  /** 'Germany's NAME', 'the Kazakh NAME'. */
  private stateBefore(from: number): Owner | null {
    const possessive = isPossessive(this.tokens[from - 1]);
    const phrase = this.around.known.endingAt(possessive ? from - 1 : from);
    const state = meaningOf(phrase, 'state');
    if (phrase === undefined || state === undefined || !(possessive || state.demonym)) return null;
    return { key: state.key, span: { from: phrase.from, to: phrase.to } };
  }

  private known(at: number): KnownPhrase | undefined {
    return this.around.known.startingAt(at) ?? this.around.known.startingAt(afterArticle(this.tokens, at, this.lexicon));
  }

  private stateAt(at: number): Owner | null {
    const phrase = this.known(at);
    const state = meaningOf(phrase, 'state');
    return phrase === undefined || state === undefined || state.demonym ? null : { key: state.key, span: { from: phrase.from, to: phrase.to } };
  }
}
