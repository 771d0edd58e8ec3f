import { cuesSaying } from './cues.js';
import { isDelegation, isDelegations } from './delegation-context.js';
import type { EventPhrase } from './events.js';
import { afterArticle, isNegated } from './function-words.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './reading.js';
import type { Span } from './sentences.js';

/** A turn of phrase that gives a part; `said` are its words, which stand elsewhere where it is left out at its place. */
export type RoleCue = ReturnType<typeof cuesSaying<'role'>>[number] & { readonly said?: Span };

/** So many words at most stand between 'received' and whom, or between 'said' and where. */
const furthestPeople = 8;
const furthestEvent = 12;
const furthestDelegation = 4;
/** In front of a verb the object may stand before the office and name of its subject. */
const furthestObject = 25;

/** The turns of phrase of a sentence that give people a part, where they have what they need beside them: an event to be chaired, a delegation to be headed. */
export class RoleCues {
  readonly counting: readonly RoleCue[];
  /** For each token, the last event that ends before it. */
  private readonly events: readonly (EventPhrase | null)[];
  /** For each token, whether a delegation was named before it. */
  private readonly delegations: readonly boolean[];

  constructor(private readonly reading: Reading, private readonly lexicon: Lexicon) {
    const { tokens } = reading.sentence;
    this.events = this.eventsBefore();
    let delegation = false;
    this.delegations = tokens.map((token) => (delegation ||= isDelegation(token, lexicon) || isDelegations(token, lexicon)));
    this.counting = cuesSaying(reading.cues, 'role').filter((cue) => this.counts(cue)).flatMap((cue, index, all) => [cue, ...this.leftOut(cue, all[index + 1]?.from ?? tokens.length)]);
  }

  /** The places at which a turn is left out: 'Казахстанскую делегацию возглавил NAME, узбекскую — NAME'. */
  private leftOut(cue: RoleCue, end: number): RoleCue[] {
    const places: RoleCue[] = [];
    if (cue.cue.elliptic !== true || cue.cue.side !== 'after') return places;
    for (let at = cue.to; at < end; at += 1) {
      const isLeftOut = this.lexicon.ellipses.has(this.reading.sentence.tokens[at]?.fold ?? '') && (this.reading.known.endingAt(at) ?? this.reading.organizations.endingAt(at)) !== undefined;
      if (isLeftOut) places.push({ from: at, to: at + 1, cue: cue.cue, said: cue });
    }
    return places;
  }

  /** What a relative clause between commas names is forgotten behind it: 'NAME, who spoke at the Osh session, did not come'. */
  private eventsBefore(): (EventPhrase | null)[] {
    let event: EventPhrase | null = null;
    let outside: { readonly event: EventPhrase | null } | null = null;
    return this.reading.sentence.tokens.map((token, at) => {
      const ending = this.reading.events.endingAt(at);
      if (ending !== undefined && this.isFree(ending)) event = ending;
      if (token.text !== ',') return event;
      if (outside !== null) event = outside.event;
      outside = outside === null && this.lexicon.relatives.has(this.reading.sentence.tokens[at + 1]?.fold ?? '') ? { event } : null;
      return event;
    });
  }

  /** The last event that the sentence names before a token. */
  eventBefore(at: number): EventPhrase | null {
    return this.events[at] ?? null;
  }

  /** The delegation noun that a verb has as its object: 'headed the Saudi side', 'Belarus delegatsiyasiga NAME boshchilik qildi'. */
  delegationOf(cue: RoleCue): number | null {
    if (this.lexicon.headLast) return this.delegationBefore(cue.from);
    for (let at = cue.to; at <= cue.to + furthestDelegation; at += 1) if (isDelegation(this.reading.sentence.tokens[at], this.lexicon)) return at;
    return null;
  }

  /** The delegation noun in front of a verb, or of one of several subjects that share it. */
  delegationBefore(from: number): number | null {
    for (let at = from - 1; at >= Math.max(0, from - furthestObject); at -= 1) if (isDelegation(this.reading.sentence.tokens[at], this.lexicon)) return at;
    return null;
  }

  private counts(cue: RoleCue): boolean {
    const { ofDelegation, ofEvent, ofPeople, acts, side } = cue.cue;
    if (ofDelegation === true) return side === 'after' ? this.delegations[cue.from] === true : this.delegationOf(cue) !== null;
    if (ofEvent === true && !this.hasEventAsObject(cue)) return false;
    if (ofPeople === true && !this.hasPeopleAsObject(cue)) return false;
    return !this.isToCome(cue) && !(acts === true && isNegated(this.reading.sentence.tokens, cue.from, this.lexicon));
  }

  /** The event that a sentence names before what is done ('During the talks, NAME presented'), and of what is said also behind it ('NAME said after the talks'). */
  eventOfAct(cue: RoleCue): EventPhrase | null {
    const before = this.eventBefore(cue.from);
    if (before !== null || cue.cue.atEvent !== true) return before;
    for (let at = cue.to; at < cue.to + furthestEvent; at += 1) {
      const behind = this.reading.events.startingAt(at);
      if (behind !== undefined && this.isFree(behind)) return behind;
    }
    return null;
  }

  private isFree(event: EventPhrase): boolean {
    return !event.background && this.reading.documents.covering(event.from) === undefined;
  }

  private hasEventAsObject(cue: RoleCue): boolean {
    const next = this.reading.sentence.tokens[cue.to];
    if (next === undefined || next.shape === 'mark') return !this.lexicon.relatives.has(this.reading.sentence.tokens[cue.from - 1]?.fold ?? '');
    for (let at = cue.from; at <= cue.to + 2; at += 1) if (this.reading.events.startingAt(at) !== undefined) return true;
    return false;
  }

  private hasPeopleAsObject(cue: RoleCue): boolean {
    const { tokens } = this.reading.sentence;
    const from = afterArticle(tokens, cue.to, this.lexicon);
    for (let at = from; at < from + furthestPeople; at += 1) {
      const token = tokens[at];
      if (token === undefined || this.lexicon.clauseWords.has(token.fold) || this.lexicon.destinationLinks.has(token.fold)) return false;
      if (this.reading.titles.startingAt(at) !== undefined || this.reading.names.startingAt(at) !== undefined || isDelegation(token, this.lexicon)) return true;
    }
    return false;
  }

  /** 'is to be received': the turn of phrase before it looks ahead. */
  private isToCome(cue: RoleCue): boolean {
    return this.reading.cues.endingAt(cue.from)?.cues.some((one) => one.says === 'future') === true;
  }
}
