import { isSummitOrgan, referenceOrganization, summitOrganOf } from '../reference/organizations.js';
import type { EventKind } from '../reference/vocabulary.js';
import { bagOf, contentWords } from './content-words.js';
import type { CuePhrase } from './cues.js';
import { beforeArticle, isMembership, isPossessive } from './function-words.js';
import { meaningOf } from './known-names.js';
import type { KnownPhrase } from './known-names.js';
import { Layer, phrasesIn, reachBack } from './layer.js';
import type { EventNoun, Lexicon } from './lexicon.js';
import { ordinalEnding, ordinalOf } from './ordinals.js';
import type { Ordinal } from './ordinals.js';
import type { OrganizationPhrase } from './organizations.js';
import type { Span } from './sentences.js';
import type { TitlePhrase } from './titles.js';
import type { Token } from './tokens.js';

export interface EventPhrase extends Span {
  /** The words that name it: all but a trailing acronym of its body. */
  readonly name: Span;
  readonly kind: EventKind;
  readonly noun: Span;
  /** The words that tell its kind: the noun, or for a meeting of heads of state the whole. */
  readonly kindSpan: Span;
  readonly ordinal: Ordinal | null;
  /** The body whose event it is. */
  readonly body: { readonly key: string; readonly span: Span } | null;
  /** All content words of the name. */
  readonly vocabulary: ReadonlySet<string>;
  /** Key of the organ that meets: of a summit, the one in which heads of state sit. */
  readonly organ: string | null;
  /** What it belongs to: '<who meets>@<body>'; null where the words do not say. */
  readonly series: string | null;
  /** The words of the series: the name without its ordinal, which in Uzbek stands amid them. */
  readonly seriesSpans: readonly Span[];
  /** 'the upcoming summit'. */
  readonly coming: boolean;
  /** Only dates something else: 'since the Bishkek session'. */
  readonly background: boolean;
  /** Goes on with words that are not understood: 'first meeting of an expert group'. */
  readonly unfinished: boolean;
  /** May stand for any event: 'the meeting', 'the event'. */
  readonly general: boolean;
  /** Says which event it is; 'the meeting' does not. */
  readonly named: boolean;
}

export interface EventSurroundings {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly known: Layer<KnownPhrase>;
  readonly organizations: Layer<OrganizationPhrase>;
  readonly titles: Layer<TitlePhrase>;
  readonly cues: Layer<CuePhrase>;
}

const mostModifiers = 10;
const longestComplement = 30;
const longestTopic = 5;
const mostAdjectives = 4;

const generalKinds: ReadonlySet<EventKind> = new Set(['SESSION', 'MEETING', 'CONFERENCE', 'SUMMIT']);

/** Reads the events that a sentence names or points to. */
export const readEvents = (around: EventSurroundings): Layer<EventPhrase> => {
  const reader = new EventReader(around);
  return Layer.scan(around.tokens.length, (at, floor) => reader.at(at, floor));
};

class EventReader {
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;

  constructor(private readonly around: EventSurroundings) {
    this.tokens = around.tokens;
    this.lexicon = around.lexicon;
  }

  /** The event whose head noun stands at a token; its first word may not lie before `floor`. */
  at(at: number, floor: number): EventPhrase | null {
    const noun = this.lexicon.eventNouns.at(this.tokens, at);
    if (noun === null || this.isOfAnother(at, at + noun.length)) return null;
    const body = this.around.organizations.covering(at);
    const ordinalBefore = body === undefined ? null : ordinalOf(this.tokens[body.from - 1], this.lexicon);
    if (body !== undefined && (ordinalBefore === null || body.from - 1 < floor)) return null;
    const nounSpan = { from: at, to: at + noun.length };
    const from = this.left(body?.from ?? at, floor);
    const to = body === undefined ? this.right(nounSpan.to, noun.values[0]?.kind === 'VISIT') : body.to;
    return this.describe({ from, to }, nounSpan, noun.values[0] as EventNoun, body ?? null);
  }

  /** The noun is a word of the name of another event, whose noun stands behind it. */
  private isOfAnother(at: number, to: number): boolean {
    return this.leadsToEvent(to) || (this.isModifier(at) && this.lexicon.eventNouns.at(this.tokens, to) !== null);
  }

  /** 'muzokaralarning toʻrtinchi raundi': talks of which one round is told. */
  private leadsToEvent(from: number): boolean {
    if (!this.lexicon.headLast || !isPossessive(this.tokens[from])) return false;
    for (let at = from + 1; at < from + mostModifiers; at += 1) {
      if (this.lexicon.eventNouns.at(this.tokens, at) !== null) return true;
      if (!this.isModifier(at)) return false;
    }
    return false;
  }

  private left(noun: number, floor: number): number {
    return reachBack(noun, floor, mostModifiers, (to) => this.modifierStart(to));
  }

  /** Where the modifier that ends before a token begins. */
  private modifierStart(to: number): number | null {
    const phrase = this.around.titles.endingAt(to);
    if (this.lexicon.nounsModify && phrase !== undefined && phrase.titles.every((title) => title.plural)) return phrase.from;
    const body = this.around.organizations.endingAt(to) ?? this.around.known.endingAt(to);
    const modifies = this.lexicon.nounsModify || meaningOf(this.around.known.endingAt(to), 'state')?.demonym === true;
    if (body !== undefined && modifies) return body.from;
    const token = this.tokens[to - 1];
    if (token === undefined) return null;
    if (this.isModifier(to - 1) || (this.lexicon.nounsModify && this.lexicon.bodyHeads.has(token.fold)) || this.isPartOfName(to - 1)) return to - 1;
    if (this.leadsToEvent(to) && this.lexicon.eventNouns.at(this.tokens, to - 1) !== null) return to - 1;
    if (this.bindsOwner(to - 1)) {
      const owner = this.modifierStart(to - 1);
      if (owner !== null) return owner;
    }
    if (this.joinsStates(to - 1)) return this.around.known.endingAt(to - 1)?.from ?? null;
    return this.lexicon.participantNouns.has(token.fold) && (this.lexicon.headLast || isPossessive(this.tokens[to])) ? to - 1 : null;
  }

  /** An ending that makes an owner of what stands before it, or 'ga' in 'SHHTga aʼzo davlatlar', states that are members of the SCO. */
  private bindsOwner(at: number): boolean {
    const before = this.tokens[at - 1];
    const ending = this.tokens[at]?.ending;
    if (ending === 'dative') return this.lexicon.participantNouns.has(this.tokens[at + 1]?.fold ?? '');
    if (ending !== 'genitive') return false;
    const phrase = this.around.titles.endingAt(at) ?? this.around.organizations.endingAt(at);
    return this.leadsToEvent(at) || before?.capital === true || phrase !== undefined || (this.lexicon.headLast && this.lexicon.bodyHeads.has(before?.fold ?? '')) || this.lexicon.participantNouns.has(before?.fold ?? '');
  }

  /** 'Oʻzbekiston va Qozogʻiston sammiti', 'Oʻzbekiston – Yaponiya muzokaralari'. */
  private joinsStates(at: number): boolean {
    const link = this.tokens[at];
    const joins = this.lexicon.headLast && link !== undefined && (this.lexicon.conjunctions.has(link.fold) || /^[-–—]+$/u.test(link.text));
    return joins && this.around.known.startingAt(at + 1) !== undefined;
  }

  private isModifier(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    if (this.lexicon.eventModifiers.has(token.fold) || this.lexicon.comingModifiers.has(token.fold) || ordinalOf(token, this.lexicon) !== null) return true;
    return this.lexicon.headLast && (this.lexicon.portfolios.has(token.fold) || (this.lexicon.tens.has(token.fold) && ordinalOf(this.tokens[at + 1], this.lexicon) !== null));
  }

  /** 'International Conference', and one word between a modifier and the noun: 'joint rescue exercise'. */
  private isPartOfName(at: number): boolean {
    const token = this.tokens[at] as Token;
    if (token.shape !== 'word' || this.lexicon.functionWords.has(token.fold) || this.lexicon.clauseWords.has(token.fold)) return false;
    if (token.capital) return at > 0 && this.tokens[at + 1]?.capital === true && ordinalOf(this.tokens[at - 1], this.lexicon) !== null;
    return this.isModifier(at - 1) && this.lexicon.eventNouns.at(this.tokens, at) === null;
  }

  /** What the event is of: 'of Secretaries of Security Councils of member states of the Organization', and of visits, 'to Kazakhstan'. */
  private right(from: number, travels: boolean): number {
    let to = from;
    let linked = this.lexicon.complementAt(this.tokens, from, this.lexicon.eventLinkers) === from;
    let byWord = false;
    for (let at = from; at < Math.min(from + longestComplement, this.tokens.length);) {
      const token = this.tokens[at] as Token;
      const leads = this.lexicon.destinationLinks.has(token.fold) && (travels || !this.lexicon.placePrepositions.has(token.fold));
      const isLink = leads || this.lexicon.eventLinkers.has(token.fold);
      if (isLink || (linked && (this.lexicon.articles.has(token.fold) || this.lexicon.conjunctions.has(token.fold)))) {
        linked = true;
        byWord = true;
        at += 1;
        continue;
      }
      if (linked && isMembership(this.tokens, at, this.lexicon)) {
        at += 1;
        continue;
      }
      const topic = token.fold !== '' && this.lexicon.topicLinkers.has(token.fold) ? this.topicEnd(at + 1) : null;
      if (topic !== null) return topic;
      const length = linked ? this.memberLength(at, byWord) : 0;
      if (length === 0) return to;
      at += length;
      to = at;
    }
    return to;
  }

  /** What they meet about: 'on Glacier Data', 'on mountain crossings'. */
  private topicEnd(from: number): number | null {
    let at = from;
    while (at < from + longestTopic && this.isTopicWord(at)) at += 1;
    return at > from ? at : null;
  }

  private isTopicWord(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || token.shape !== 'word' || this.around.known.covering(at) !== undefined || this.around.cues.startingAt(at) !== undefined) return false;
    return !this.lexicon.functionWords.has(token.fold) && !this.lexicon.clauseWords.has(token.fold) && !this.lexicon.weekdays.has(token.fold) && !this.lexicon.months.has(token.fold);
  }

  /** One of those who meet; without a link its form must tell that the event governs it. */
  private memberLength(at: number, byWord: boolean): number {
    const token = this.tokens[at] as Token;
    const plural = this.around.titles.startingAt(at);
    if (plural?.titles.every((title) => title.plural) === true) return plural.to - at;
    const body = this.around.organizations.startingAt(at);
    if (body !== undefined) return body.to - at;
    const known = this.around.known.startingAt(at);
    if (known !== undefined) return known.governed || byWord ? known.to - at : 0;
    const head = this.lexicon.titleHeads.at(this.tokens, at);
    if (head?.values[0]?.plural === true) return head.length;
    const isMember = this.lexicon.participantNouns.has(token.fold) || this.lexicon.portfolios.has(token.fold) || this.lexicon.bodyHeads.has(token.fold) || this.lexicon.bodyHeads.has(this.lexicon.singular(token.fold));
    return isMember || (token.capital && (this.lexicon.titleModifiers.has(token.fold) || this.leadsToSitters(at))) ? 1 : 0;
  }

  /** 'Pacific Customs Ministers'. */
  private leadsToSitters(from: number): boolean {
    for (let at = from; at < from + mostAdjectives && this.tokens[at]?.capital === true; at += 1) {
      if (this.lexicon.titleHeads.at(this.tokens, at)?.values[0]?.plural === true) return true;
    }
    return false;
  }

  private describe(span: Span, noun: Span, meaning: EventNoun, ownBody: OrganizationPhrase | null): EventPhrase {
    const ordinal = meaning.kind === 'VISIT' ? null : this.ordinalIn(span);
    const body = ownBody === null ? this.bodyIn(span) : this.bodyOfOrdinal(ownBody);
    const content = this.contentOf(span, [noun, body?.span, ordinal?.span], ownBody);
    const ofHeads = meaning.kind === 'SUMMIT' || this.namesHeads(span);
    const organ = body === null ? null : ofHeads ? summitOrganOf(body.key) ?? body.key : body.key;
    const isSummit = meaning.kind === 'SUMMIT' || (meaning.kind === 'MEETING' && (ofHeads || (organ !== null && isSummitOrgan(organ))));
    const coming = this.tokens.slice(span.from, noun.from).some((token) => this.lexicon.comingModifiers.has(token.fold));
    const states = this.statesIn(span);
    const nameTo = this.withoutAcronym(span);
    const series = organ !== null ? seriesKey(organ, content, meaning.series) : ordinal === null ? null : ownSeriesKey(content, meaning.series, states);
    return {
      ...span, name: { from: span.from, to: nameTo }, noun, ordinal, body, organ, series, coming,
      background: this.isBackground(span.from),
      unfinished: this.lexicon.eventLinkers.has(this.tokens[span.to]?.fold ?? ''),
      vocabulary: new Set(contentWords(this.tokens.slice(span.from, span.to), this.lexicon)),
      kind: isSummit ? 'SUMMIT' : meaning.kind,
      general: generalKinds.has(meaning.kind) || meaning.series === 'event',
      kindSpan: isSummit && meaning.kind !== 'SUMMIT' ? span : noun,
      seriesSpans: this.aroundOrdinal({ from: span.from, to: nameTo }, ordinal),
      named: ordinal !== null || body !== null || coming || content !== '' || states.length > 1 || this.hasDestination(span, meaning),
    };
  }

  private aroundOrdinal(name: Span, ordinal: Ordinal | null): Span[] {
    const behind = { from: ordinal?.span.to ?? name.from, to: name.to };
    return this.lexicon.headLast && ordinal !== null && ordinal.span.from > name.from ? [{ from: name.from, to: ordinal.span.from }, behind] : [behind];
  }

  private hasDestination(span: Span, meaning: EventNoun): boolean {
    const inFront = this.lexicon.headLast && this.tokens[span.from - 1]?.ending === 'dative' ? this.around.known.endingAt(span.from - 1) : undefined;
    const places = inFront === undefined ? phrasesIn(this.around.known, span) : [inFront];
    return meaning.kind === 'VISIT' || meaning.kind === 'SUMMIT' ? places.length > 0 : places.some((place) => meaningOf(place, 'city') !== undefined);
  }

  private isBackground(from: number): boolean {
    const before = this.tokens[beforeArticle(this.tokens, from, this.lexicon) - 1];
    return this.lexicon.backgroundPrepositions.has(before?.fold ?? '');
  }

  private statesIn(span: Span): string[] {
    const keys = phrasesIn(this.around.known, span).map((phrase) => meaningOf(phrase, 'state')?.key);
    return [...new Set(keys.filter((key) => key !== undefined))].sort();
  }

  private withoutAcronym(span: Span): number {
    return this.tokens[span.to - 1]?.text === ')' && this.tokens[span.to - 3]?.text === '(' ? span.to - 3 : span.to;
  }

  private ordinalIn(span: Span): Ordinal | null {
    for (let at = span.from; at < span.to; at += 1) {
      const ordinal = ordinalEnding(this.tokens, at + 1, span.from, this.lexicon);
      if (ordinal !== null) return ordinal;
    }
    return null;
  }

  /** 'eighth Asia-Europe Meeting' is one of the body itself; '141st Assembly of the Union' is one of the body behind it. */
  private bodyOfOrdinal(body: OrganizationPhrase): EventPhrase['body'] {
    const owner = body.owner;
    if (owner !== null && owner.span.from > body.from) return { key: owner.key, span: owner.span };
    return body.identity === null ? null : { key: body.identity, span: body.name };
  }

  private bodyIn(span: Span): EventPhrase['body'] {
    for (const body of phrasesIn(this.around.organizations, span)) {
      const sitters = this.lexicon.titleHeads.at(this.tokens, body.to)?.values[0]?.plural === true;
      if (sitters && body.owner !== null && !body.owner.key.startsWith('state:')) return { key: body.owner.key, span: body.owner.span };
      if (!sitters && body.identity !== null) return { key: body.identity, span: { from: body.from, to: body.to } };
    }
    return null;
  }

  private contentOf(span: Span, said: readonly (Span | undefined)[], ownBody: OrganizationPhrase | null): string {
    if (ownBody !== null) return '';
    const isContent = (at: number): boolean => {
      const token = this.tokens[at] as Token;
      if (said.some((one) => one !== undefined && at >= one.from && at < one.to)) return false;
      if (meaningOf(this.around.known.covering(at), 'state') !== undefined || meaningOf(this.around.known.covering(at), 'city') !== undefined) return false;
      return token.shape === 'word' && !this.lexicon.eventModifiers.has(token.fold) && !this.lexicon.comingModifiers.has(token.fold) && ordinalOf(token, this.lexicon) === null;
    };
    return bagOf(this.tokens.slice(span.from, span.to).filter((_, index) => isContent(span.from + index)), this.lexicon);
  }

  private namesHeads(span: Span): boolean {
    for (let at = span.from; at < span.to; at += 1) {
      if (this.lexicon.headsOfState.at(this.tokens, at) !== null) return true;
    }
    return false;
  }
}

/** A series that belongs to no body is told by its subject and the states that meet. */
const ownSeriesKey = (content: string, noun: string, states: readonly string[]): string | null =>
  content === '' ? null : `${noun} ${content}${states.length > 0 ? `@${states.join('+')}` : ''}`;

const seriesKey = (organ: string, content: string, noun: string): string => {
  if (isSummitOrgan(organ)) return `session@${organ}`;
  const heads = /^head(?: government)?$/u.test(content);
  const parent = referenceOrganization(organ);
  return content === '' || (heads && parent !== undefined) ? `${noun}@${organ}` : `${content}@${organ}`;
};
