import { capitalOf } from '../reference/gazetteer.js';
import type { EventStatus } from '../reference/vocabulary.js';
import type { CuePhrase } from './cues.js';
import type { DatePhrase } from './dates.js';
import type { EventPhrase } from './events.js';
import { afterArticle, beforeArticle, isNegated } from './function-words.js';
import { meaningOf } from './known-names.js';
import { phrasesIn } from './layer.js';
import type { Lexicon } from './lexicon.js';
import type { Owner } from './organizations.js';
import type { Reading } from './reading.js';
import type { Span } from './sentences.js';

export interface Place {
  readonly city: string | null;
  readonly state: string;
  readonly span: Span;
}

/** When, where and how an event is held, as the words beside one mention of it say. */
export interface Circumstances {
  readonly date: DatePhrase | null;
  readonly place: Place | null;
  /** `date` is cited where it is what tells a coming event: 'leaders meet on 22 August'. */
  readonly status: { readonly value: EventStatus; readonly span: Span; readonly date: Span | null; readonly ends: boolean } | null;
  /** 'two-day'. */
  readonly duration: { readonly days: number; readonly span: Span } | null;
  readonly chair: Owner | null;
  readonly host: Owner | null;
}

const none: Circumstances = { date: null, place: null, status: null, duration: null, chair: null, host: null };

/** The circumstances of each event of a sentence: what follows it up to the next event is its own, and what precedes the first is the first's. */
export const circumstancesOf = (reading: Reading, lexicon: Lexicon, today: string): ReadonlyMap<EventPhrase, Circumstances> => {
  const events = reading.events.phrases;
  const found = new Map<EventPhrase, Circumstances>();
  for (const [index, event] of events.entries()) {
    if (reading.documents.covering(event.from) !== undefined) {
      found.set(event, none);
      continue;
    }
    const next = events[index + 1]?.from ?? reading.sentence.tokens.length;
    const scope = new Scope(reading, lexicon);
    const after = scope.read({ from: event.to, to: scope.agendaStart(event.to, next) });
    const before = index === 0 ? scope.read({ from: 0, to: event.from }) : none;
    const date = after.date ?? before.date;
    found.set(event, {
      date,
      place: scope.placeInName(event) ?? scope.destination(event) ?? after.place ?? before.place,
      status: statusOn(after.status ?? before.status ?? scope.statusInFront(event), date, today),
      duration: scope.duration(event),
      chair: after.chair ?? before.chair ?? scope.stateInFront(event, 'CHAIR'),
      host: after.host ?? before.host ?? scope.stateInFront(event, 'HOST'),
    });
  }
  return found;
};

/** The circumstances of what stands in a sentence as its only event. */
export const circumstancesAround = (reading: Reading, lexicon: Lexicon, event: Span): Circumstances => {
  const scope = new Scope(reading, lexicon);
  const after = scope.read({ from: event.to, to: scope.agendaStart(event.to, reading.sentence.tokens.length) });
  const before = scope.read({ from: 0, to: event.from });
  return { ...none, date: after.date ?? before.date, place: after.place ?? before.place };
};

/** What 'is held' on a day still to come is planned. */
const statusOn = (status: Circumstances['status'], date: DatePhrase | null, today: string): Circumstances['status'] =>
  status?.value === 'HELD' && date !== null && date.start > today ? { ...status, value: 'PLANNED', date } : status;

class Scope {
  constructor(private readonly reading: Reading, private readonly lexicon: Lexicon) {}

  /** Where the sentence turns from the event to what was done there. */
  agendaStart(from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const mark = this.reading.sentence.tokens[at]?.text;
      const turns = mark === ';' || (mark === ',' && this.lexicon.conjunctions.has(this.fold(at + 1)));
      if (turns || this.lexicon.agendaVerbs.has(this.fold(at))) return at;
    }
    return to;
  }

  read(span: Span): Circumstances {
    const status = this.status(span);
    return { date: this.dateOn(status, span), place: this.place(span), status, duration: null, chair: this.stateAfterRole(span, 'CHAIR'), host: this.stateAfterRole(span, 'HOST') };
  }

  /** 'the Tashkent summit', 'visit to Kazakhstan'. */
  placeInName(event: EventPhrase): Place | null {
    for (let at = event.from; at < event.to; at += 1) {
      const phrase = this.reading.known.startingAt(at);
      const city = meaningOf(phrase, 'city');
      if (phrase !== undefined && city !== undefined) return { city: city.name, state: city.state, span: phrase };
      const state = meaningOf(phrase, 'state');
      if (phrase !== undefined && state?.demonym === false && this.lexicon.destinationLinks.has(this.linkBefore(at))) return { city: null, state: state.key, span: phrase };
    }
    return null;
  }

  /** 'Qozogʻistonga ish tashrifi': where a visit leads stands in front of it. */
  destination(event: EventPhrase): Place | null {
    const phrase = event.kind === 'VISIT' && this.reading.sentence.tokens[event.from - 1]?.ending === 'dative' ? this.reading.known.endingAt(event.from - 1) : undefined;
    const [city, state] = [meaningOf(phrase, 'city'), meaningOf(phrase, 'state')];
    if (phrase === undefined) return null;
    if (city !== undefined) return { city: city.name, state: city.state, span: phrase };
    return state === undefined || state.demonym ? null : { city: null, state: state.key, span: phrase };
  }

  duration(event: EventPhrase): Circumstances['duration'] {
    for (let at = event.from; at < event.noun.from; at += 1) {
      const found = this.lexicon.durations.at(this.reading.sentence.tokens, at);
      if (found !== null) return { days: found.values[0] as number, span: { from: at, to: at + found.length } };
    }
    return null;
  }

  /** 'was to open on 18 July, has been put off until 5 August': the day it was put off to, where there is one. */
  private dateOn(status: Circumstances['status'], span: Span): DatePhrase | null {
    const later = status?.value === 'POSTPONED' ? this.date({ from: status.span.to, to: span.to }) : null;
    return later ?? this.date(span);
  }

  private date(span: Span): DatePhrase | null {
    for (let at = span.from; at < span.to; at += 1) {
      const date = this.reading.dates.startingAt(at);
      if (date?.exact === 'day' && this.isLinked(at)) return date;
    }
    return null;
  }

  /** A date of the event is joined to it: 'on 13 April', ', 13 April'; 'the 13 April incident' is not. */
  private isLinked(at: number): boolean {
    const before = this.reading.sentence.tokens[at - 1];
    if (this.lexicon.headLast || before === undefined || before.shape === 'mark' || this.lexicon.datePrepositions.has(before.fold)) return true;
    return this.reading.known.covering(at - 1) !== undefined || this.reading.dates.covering(at - 1) !== undefined || this.reading.cues.covering(at - 1) !== undefined;
  }

  private place(span: Span): Place | null {
    for (let at = span.from; at < span.to; at += 1) {
      const phrase = this.reading.known.startingAt(at);
      const capital = this.capital(at);
      if (capital !== null) return capital;
      if (phrase === undefined || !this.isPlace(phrase)) continue;
      const city = meaningOf(phrase, 'city');
      if (city !== undefined) return { city: city.name, state: city.state, span: phrase };
      const state = meaningOf(phrase, 'state');
      if (state?.demonym === false && this.reading.titles.covering(at) === undefined) return { city: null, state: state.key, span: phrase };
    }
    return null;
  }

  /** 'in the Belarusian capital', 'in the capital of Uzbekistan'. */
  private capital(at: number): Place | null {
    if (!this.lexicon.placePrepositions.has(this.linkBefore(at))) return null;
    const adjective = this.reading.known.startingAt(at);
    const noun = adjective?.to ?? at;
    if (!this.lexicon.capitalNouns.has(this.fold(noun))) return null;
    const behind = adjective === undefined ? this.lexicon.complementAt(this.reading.sentence.tokens, noun + 1, this.lexicon.representationLinks) : null;
    const phrase = adjective ?? (behind === null ? undefined : this.reading.known.startingAt(behind));
    const state = meaningOf(phrase, 'state');
    const city = state === undefined ? undefined : capitalOf(state.key);
    if (phrase === undefined || state === undefined || city === undefined || state.demonym !== (adjective !== undefined)) return null;
    return { city, state: state.key, span: { from: at, to: Math.max(phrase.to, noun + 1) } };
  }

  /** 'in Tashkent', 'Toshkentda', 'Toshkent shahrida'. */
  private isPlace(phrase: Span): boolean {
    const ending = this.reading.sentence.tokens[this.lexicon.placeNouns.has(this.fold(phrase.to)) ? phrase.to + 1 : phrase.to]?.ending;
    return ending === 'locative' || ending === 'attributive' || this.lexicon.placePrepositions.has(this.linkBefore(phrase.from));
  }

  /** 'was to be held on 5 February, has been postponed': what became of the plan says more than the plan. */
  private status(span: Span): Circumstances['status'] {
    const found: NonNullable<Circumstances['status']>[] = [];
    for (let at = span.from; at < span.to; at += 1) {
      const phrase = this.reading.cues.startingAt(at);
      const cue = phrase?.cues.find((one) => one.says === 'event status');
      if (phrase !== undefined && cue !== undefined && !isNegated(this.reading.sentence.tokens, at, this.lexicon)) found.push({ value: cue.status, span: phrase, date: null, ends: cue.ends === true });
    }
    return found.find(({ value }) => value === 'POSTPONED' || value === 'CANCELED') ?? found[0] ?? null;
  }

  /** 'during a working visit', 'ish tashrifi bilan'. */
  statusInFront(event: EventPhrase): Circumstances['status'] {
    const phrase = this.reading.cues.endingAt(event.from) ?? this.turnWith(event);
    const cue = phrase?.cues.find((one) => one.says === 'event status');
    return phrase === undefined || cue === undefined ? null : { value: cue.status, span: phrase, date: null, ends: cue.ends === true };
  }

  /** A turn of phrase that begins with the noun; one that says what people did ('muzokara oʻtkazdi', held talks) tells of them. */
  private turnWith(event: EventPhrase): CuePhrase | undefined {
    const phrase = this.reading.cues.startingAt(event.noun.from);
    return phrase?.cues.some((cue) => cue.says === 'role' && cue.role === 'MEMBER') === true ? undefined : phrase;
  }

  /** 'Uzbekistan chaired the eleventh session'. */
  stateInFront(event: EventPhrase, role: 'CHAIR' | 'HOST'): Owner | null {
    const first = beforeArticle(this.reading.sentence.tokens, event.from, this.lexicon);
    const cue = this.reading.cues.endingAt(event.from) ?? this.reading.cues.endingAt(first);
    if (cue === undefined || !cue.cues.some((one) => one.says === 'role' && one.role === role && one.side === 'before')) return null;
    const phrase = this.reading.known.endingAt(cue.from);
    const state = meaningOf(phrase, 'state');
    return phrase === undefined || state === undefined || state.demonym ? null : { key: state.key, span: { from: phrase.from, to: cue.to } };
  }

  /** 'under the chairmanship of Uzbekistan': the cue and the state. */
  private stateAfterRole(span: Span, role: 'CHAIR' | 'HOST'): Owner | null {
    for (const cue of phrasesIn(this.reading.cues, span)) {
      if (!cue.cues.some((one) => one.says === 'role' && one.role === role && one.side === 'after')) continue;
      const at = afterArticle(this.reading.sentence.tokens, cue.to, this.lexicon);
      const phrase = this.reading.known.startingAt(at);
      const state = meaningOf(phrase, 'state');
      if (phrase !== undefined && state?.demonym === false) return { key: state.key, span: { from: cue.from, to: phrase.to } };
    }
    return null;
  }

  private linkBefore(at: number): string {
    return this.fold(beforeArticle(this.reading.sentence.tokens, at, this.lexicon) - 1);
  }

  private fold(at: number): string {
    return this.reading.sentence.tokens[at]?.fold ?? '';
  }
}
