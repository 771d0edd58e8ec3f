import type { DocumentKind } from '../reference/vocabulary.js';
import type { CuePhrase } from './cues.js';
import type { DatePhrase } from './dates.js';
import type { EventPhrase } from './events.js';
import { afterArticle, isPossessive } from './function-words.js';
import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import { Layer, phrasesIn, reachBack } from './layer.js';
import type { Lexicon } from './lexicon.js';
import { ordinalOf } from './ordinals.js';
import type { OrganizationPhrase } from './organizations.js';
import type { Span } from './sentences.js';
import type { TitlePhrase } from './titles.js';
import type { Token } from './tokens.js';

export interface DocumentPhrase extends Span {
  readonly kind: DocumentKind;
  readonly noun: Span;
  readonly draft: Span | null;
  readonly period: DatePhrase | null;
  /** Named by its own words; a weak one ('the report of the director') counts only where something is done to it. */
  readonly strong: boolean;
  /** The noun alone. */
  readonly bare: boolean;
  /** The noun is capitalized: 'the Protocol' is one that was named, 'a protocol' any. */
  readonly capital: boolean;
  /** Documents named inside: 'Plan to implement the Agreement on ...'. */
  readonly inner: readonly DocumentPhrase[];
}

export interface DocumentSurroundings {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly known: Layer<KnownPhrase>;
  readonly dates: Layer<DatePhrase>;
  readonly organizations: Layer<OrganizationPhrase>;
  readonly titles: Layer<TitlePhrase>;
  readonly events: Layer<EventPhrase>;
  readonly cues: Layer<CuePhrase>;
  /** A line of capitals. */
  readonly capitalsMeanNothing: boolean;
}

const mostModifiers = 8;
const longestTitle = 60;
const longestTopic = 30;
const deepestNesting = 3;

/** Reads the documents that a sentence names. */
export const readDocuments = (around: DocumentSurroundings): Layer<DocumentPhrase> => {
  const reader = new DocumentReader(around);
  return Layer.scan(around.tokens.length, (at, floor) => reader.at(at, floor, around.tokens.length, 0));
};

class DocumentReader {
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;

  constructor(private readonly around: DocumentSurroundings) {
    this.tokens = around.tokens;
    this.lexicon = around.lexicon;
  }

  /** The document whose head noun stands at a token. */
  at(at: number, floor: number, limit: number, depth: number): DocumentPhrase | null {
    const found = this.lexicon.documentNouns.at(this.tokens, at);
    if (found === null || this.around.organizations.covering(at) !== undefined || this.isOfTurn(at)) return null;
    const noun = { from: at, to: at + found.length };
    const from = this.topicStart(this.left(at, floor), floor);
    const end = this.right(noun.to, limit);
    const last = this.periodBefore(end);
    const to = depth > 0 && last !== null ? this.beforePeriod(last, noun.to) : end;
    const inner = depth < deepestNesting ? this.innerDocuments(noun.to, to, depth) : [];
    const period = depth > 0 ? null : this.periodIn(noun.to, to, inner[0]);
    const first = this.tokens[at] as Token;
    const named = first.capital && (at > 0 || (to > noun.to && this.lexicon.nounsModify)) || (from < at && (this.tokens[from] as Token).capital && from > 0);
    return {
      from, to, noun,
      kind: found.values[0] as DocumentKind,
      draft: this.draftBeside(from, noun.to),
      period,
      strong: (named && to - from > 1) || this.hasTopic(from, at) || this.draftBeside(from, noun.to) !== null || period !== null,
      bare: to - from === noun.to - noun.from,
      capital: first.capital,
      inner,
    };
  }

  private innerDocuments(from: number, to: number, depth: number): DocumentPhrase[] {
    for (let at = from; at < to; at += 1) {
      const inner = (this.tokens[at] as Token).capital ? this.at(at, from, to, depth + 1) : null;
      if (inner !== null && inner.strong) return [inner];
    }
    return [];
  }

  /** 'hisobot berdi', reported. */
  private isOfTurn(at: number): boolean {
    return this.around.cues.covering(at)?.cues.some((cue) => cue.says === 'role') === true;
  }

  /** 'Chegara punktlaridan birgalikda foydalanish toʻgʻrisidagi memorandum': what a document is on stands in front of the word for 'on'. */
  private topicStart(from: number, floor: number): number {
    if (!this.lexicon.headLast || !this.lexicon.documentLinkers.has(this.tokens[from - 1]?.fold ?? '')) return from;
    let at = from - 1;
    while (at > Math.max(floor, from - longestTopic) && this.isOfTopic(at - 1)) at -= 1;
    while (at < from - 1 && this.lexicon.functionWords.has(this.tokens[at]?.fold ?? '')) at += 1;
    return at < from - 1 ? at : from;
  }

  private hasTopic(from: number, noun: number): boolean {
    return this.lexicon.headLast && this.tokens.slice(from, noun).some((token) => this.lexicon.documentLinkers.has(token.fold));
  }

  private isOfTopic(at: number): boolean {
    const token = this.tokens[at] as Token;
    if (token.ending !== undefined) return token.ending !== 'locative';
    const date = this.around.dates.covering(at);
    if (token.shape === 'mark' || token.shape === 'initial' || this.lexicon.clauseWords.has(token.fold) || this.lexicon.isPersonal(token.fold)) return false;
    return this.around.cues.covering(at) === undefined && (date === undefined || date.exact === 'period' || date.exact === 'year');
  }

  private left(noun: number, floor: number): number {
    return reachBack(noun, floor, mostModifiers, (to) => this.modifierStart(to));
  }

  private modifierStart(to: number): number | null {
    const phrase = this.around.organizations.endingAt(to) ?? this.around.known.endingAt(to);
    if (phrase !== undefined && this.lexicon.nounsModify) return phrase.from;
    const token = this.tokens[to - 1];
    const before = this.tokens[to - 2];
    if (token === undefined || this.around.cues.covering(to - 1) !== undefined || this.lexicon.draftModifiers.has(token.fold) || this.around.events.covering(to - 1) !== undefined) return null;
    if (this.lexicon.documentModifiers.has(token.fold) || ordinalOf(token, this.lexicon) !== null) return to - 1;
    if (isPossessive(token)) return this.ownerStart(to - 1);
    if (token.shape === 'word' && token.capital && !this.around.capitalsMeanNothing && !this.lexicon.functionWords.has(token.fold) && this.lexicon.documentNouns.at(this.tokens, to - 1) === null) return to - 1;
    const joins = !this.around.capitalsMeanNothing && this.lexicon.conjunctions.has(token.fold) && this.tokens[to]?.capital === true && before?.capital === true;
    return joins && this.lexicon.documentNouns.at(this.tokens, to - 2) === null && this.around.known.covering(to - 2) === undefined ? to - 2 : null;
  }

  /** 'Kazakhstan's Agreement'; where every owner has that ending ('Rahimovning rejasi') only what is known to be no person is part of the title. */
  private ownerStart(to: number): number | null {
    const owner = this.around.organizations.endingAt(to) ?? this.around.known.endingAt(to);
    if (owner !== undefined || this.lexicon.headLast) return owner?.from ?? null;
    return this.tokens[to - 1]?.capital === true ? to - 1 : null;
  }

  /** 'draft Agreement', 'bitim loyihasi'. */
  private draftBeside(from: number, to: number): Span | null {
    if (this.lexicon.headLast) return this.lexicon.draftModifiers.has(this.tokens[to]?.fold ?? '') ? { from: to, to: to + 1 } : null;
    for (let at = from - 1; at >= Math.max(0, from - 2); at -= 1) {
      if (this.lexicon.draftModifiers.has((this.tokens[at] as Token).fold)) return { from: at, to: at + 1 };
    }
    return null;
  }

  /** The end of the noun phrase: prepositions and nouns go on, a clause or a mark ends it. */
  private right(from: number, limit: number): number {
    if (this.lexicon.complementAt(this.tokens, from, this.lexicon.documentLinkers) === null) return from;
    let to = from;
    for (let at = from; at < Math.min(from + longestTitle, limit);) {
      const phrase = this.phraseFrom(at);
      const length = phrase ?? this.wordLength(at);
      if (length === 0) return to;
      at += length;
      if (phrase !== null || this.endsPhrase(at - 1)) to = at;
    }
    return to;
  }

  /** Phrases are taken whole: a body, an event, a title, the years of a plan. */
  private phraseFrom(at: number): number | null {
    const date = this.around.dates.startingAt(at);
    if (date !== undefined) return date.exact === 'period' || date.exact === 'year' ? date.to - at : 0;
    const phrase = this.around.events.startingAt(at) ?? this.around.titles.startingAt(at) ?? this.around.organizations.startingAt(at) ?? this.around.known.startingAt(at);
    return phrase === undefined ? null : phrase.to - at;
  }

  private wordLength(at: number): number {
    const token = this.tokens[at] as Token;
    const next = this.tokens[at + 1];
    if (this.around.cues.startingAt(at) !== undefined && this.around.cues.startingAt(at)?.cues.some((cue) => cue.says !== 'future') === true) return 0;
    if (token.shape === 'mark' || token.shape === 'initial' || this.lexicon.clauseWords.has(token.fold) || this.lexicon.draftModifiers.has(token.fold)) return 0;
    if (this.lexicon.conjunctions.has(token.fold)) return this.continuesAfterAnd(at + 1) ? 1 : 0;
    if (this.lexicon.articles.has(token.fold)) return 1;
    const introducesPlaceOrDay = this.lexicon.placePrepositions.has(token.fold) || this.lexicon.datePrepositions.has(token.fold);
    if (introducesPlaceOrDay && this.isPlaceOrDay(at + 1)) return 0;
    if (this.lexicon.destinationLinks.has(token.fold) && (next === undefined || this.lexicon.articles.has(next.fold))) return 0;
    return 1;
  }

  private isPlaceOrDay(at: number): boolean {
    const date = this.around.dates.startingAt(at);
    if (date !== undefined) return date.exact !== 'period' && date.exact !== 'year';
    return meaningOf(this.around.known.startingAt(at), 'city') !== undefined;
  }

  private continuesAfterAnd(at: number): boolean {
    const next = this.tokens[at];
    if (next === undefined || next.shape !== 'word') return false;
    const office = afterArticle(this.tokens, at, this.lexicon);
    if (this.around.titles.startingAt(office) !== undefined) return true;
    if (this.lexicon.articles.has(next.fold) || this.lexicon.clauseWords.has(next.fold) || this.lexicon.relatives.has(next.fold)) return false;
    if (this.around.cues.startingAt(at) !== undefined || this.lexicon.isPredicate(next.fold)) return false;
    return !this.beginsDocument(at);
  }

  private beginsDocument(from: number): boolean {
    for (let at = from; at < Math.min(from + 4, this.tokens.length); at += 1) {
      const token = this.tokens[at] as Token;
      if (this.lexicon.documentNouns.at(this.tokens, at) !== null) return true;
      if (token.shape !== 'word') return false;
    }
    return false;
  }

  private endsPhrase(at: number): boolean {
    const token = this.tokens[at] as Token;
    return !(this.lexicon.documentLinkers.has(token.fold) || this.lexicon.articles.has(token.fold) || this.lexicon.conjunctions.has(token.fold) || this.lexicon.destinationLinks.has(token.fold)
      || this.lexicon.datePrepositions.has(token.fold));
  }

  /** The years of the document itself, not of one named inside. */
  private periodIn(from: number, to: number, inner: DocumentPhrase | undefined): DatePhrase | null {
    const periods = phrasesIn(this.around.dates, { from, to }).filter((date) => date.exact === 'period' || date.exact === 'year');
    return periods.find((date) => inner === undefined || date.from < inner.from || date.from >= inner.to) ?? null;
  }

  private periodBefore(end: number): DatePhrase | null {
    const date = this.around.dates.endingAt(end);
    return date !== undefined && (date.exact === 'period' || date.exact === 'year') ? date : null;
  }

  private beforePeriod(period: DatePhrase, floor: number): number {
    let to = period.from;
    while (to > floor && !this.endsPhrase(to - 1)) to -= 1;
    return to;
  }
}
