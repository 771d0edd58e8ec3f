import type { Ground } from './confidence.js';
import { circumstancesOf } from './circumstances.js';
import { deedIn } from './deeds.js';
import type { Circumstances } from './circumstances.js';
import { addDays } from './dates.js';
import type { Anchor, DatePhrase } from './dates.js';
import type { EventPhrase } from './events.js';
import type { ArticlePart, EventStatus } from '../reference/vocabulary.js';
import type { Words } from './facts.js';
import type { Handle, Ledger } from './ledger.js';
import { refTo } from './ledger.js';
import type { Lexicon } from './lexicon.js';
import type { NamedOrganizations } from './named-organizations.js';
import type { Reading } from './reading.js';
import { textOf, wordsOf } from './sentences.js';

/** An event of the article: all its mentions are this one. */
export interface Meeting {
  readonly handle: Handle<'EVENT'>;
  readonly kind: EventPhrase['kind'];
  series: string | null;
  /** The words that name the series, cited where a mention without them belongs to it. */
  seriesWords: readonly Words[] | null;
  ordinal: number | null;
  readonly planned: boolean;
  readonly firstPhrase: EventPhrase;
  status: EventStatus | null;
  dated: boolean;
  /** The state in which it is held, and the words that say so. */
  home: { readonly state: Handle<'ORGANIZATION'>; readonly words: readonly Words[] } | null;
  city: string | null;
}

/** A report speaks of fewer; what a text of nothing but events adds to them is not read. */
const mostMeetings = 100;

const partOrder: Readonly<Record<ArticlePart, number>> = { BODY: 0, LEAD: 1, HEADLINE: 2 };

interface Mention {
  readonly reading: Reading;
  readonly phrase: EventPhrase;
  readonly circumstances: Circumstances;
}

/** The events of an article, and which of them each phrase points to. */
export class Meetings {
  private readonly meetings: Meeting[] = [];
  private readonly byPhrase = new Map<EventPhrase, Meeting>();

  private constructor(
    private readonly ledger: Ledger, private readonly organizations: NamedOrganizations, private readonly anchor: Anchor,
  ) {}

  static read(readings: readonly Reading[], ledger: Ledger, organizations: NamedOrganizations, lexicon: Lexicon, anchor: Anchor): Meetings {
    const meetings = new Meetings(ledger, organizations, anchor);
    const mentions = readings.flatMap((reading) => {
      const circumstances = circumstancesOf(reading, lexicon, anchor.date);
      return reading.events.phrases.map((phrase): Mention => ({ reading, phrase, circumstances: circumstances.get(phrase) as Circumstances }));
    });
    // The body says in full what the headline shortens.
    const named = mentions.filter((one) => one.phrase.named).sort((a, b) => partOrder[a.reading.sentence.part] - partOrder[b.reading.sentence.part]);
    for (const mention of named) meetings.mention(mention);
    const unnamed = mentions.filter((one) => !one.phrase.named);
    for (const mention of unnamed) meetings.pointBack(mention);
    if (meetings.meetings.length === 0) meetings.openUntold(unnamed, readings, lexicon);
    meetings.readLead(readings);
    meetings.readDateline(readings);
    return meetings;
  }

  /** The event an article is about: the first that is not merely announced. */
  get main(): Meeting | null {
    return this.meetings.find((meeting) => !meeting.planned) ?? this.meetings[0] ?? null;
  }

  /** The event a phrase names or points to. */
  of(phrase: EventPhrase): Meeting | null {
    return this.byPhrase.get(phrase) ?? null;
  }

  /** Claims that an event took place, where something told of it presupposes that. */
  presupposeHeld(meeting: Meeting, words: readonly Words[]): void {
    if (meeting.status !== null) return;
    this.ledger.claim(meeting.handle, 'status', 'HELD', words, 'presupposed');
  }

  claimSeat(meeting: Meeting, seat: 'chair' | 'host', organization: Handle<'ORGANIZATION'>, words: readonly Words[]): void {
    this.ledger.claim(meeting.handle, seat, refTo(organization), words);
  }

  private mention(mention: Mention): void {
    const meeting = this.find(mention) ?? this.open(mention);
    if (meeting === null) return;
    this.byPhrase.set(mention.phrase, meeting);
    this.claimName(mention, meeting);
    this.claimCircumstances(mention, meeting);
  }

  private find({ phrase, circumstances }: Mention): Meeting | undefined {
    const planned = isPlanned(phrase, circumstances);
    const inSeries = (meeting: Meeting): boolean => (phrase.series === null && !phrase.unfinished) || meeting.series === phrase.series;
    if (phrase.ordinal !== null) {
      const value = phrase.ordinal.value;
      return this.meetings.find((meeting) => meeting.ordinal === value && inSeries(meeting))
        ?? this.meetings.find((meeting) => meeting.ordinal === null && meeting.series !== null && meeting.series === phrase.series && meeting.planned === planned);
    }
    if (phrase.series !== null) {
      const same = this.meetings.filter((meeting) => meeting.series === phrase.series);
      return same.find((meeting) => meeting.planned === planned) ?? (phrase.coming || circumstances.date !== null ? undefined : same[0]);
    }
    const elsewhere = (meeting: Meeting): boolean => circumstances.place?.city != null && meeting.city !== null && meeting.city !== circumstances.place.city;
    const sameKind = this.meetings.filter((meeting) => meeting.kind === phrase.kind && !elsewhere(meeting));
    return phrase.coming ? sameKind.find((meeting) => meeting.planned) : sameKind.find((meeting) => meeting.planned === planned && saysNoMore(phrase, meeting.firstPhrase));
  }

  /** A new event, where the words say enough to tell it from others. */
  private open({ phrase, circumstances }: Mention): Meeting | null {
    const { date, place, status } = circumstances;
    if (this.meetings.length >= mostMeetings) return null;
    const tellsItself = phrase.series !== null || (phrase.ordinal !== null && !phrase.unfinished);
    if (!tellsItself && date === null && status === null && (place === null || phrase.kind === 'VISIT')) return null;
    const meeting: Meeting = {
      handle: this.ledger.subject('EVENT', null), kind: phrase.kind, series: phrase.series, seriesWords: null, ordinal: phrase.ordinal?.value ?? null,
      planned: isPlanned(phrase, circumstances), firstPhrase: phrase, status: null, dated: false, home: null, city: null,
    };
    this.meetings.push(meeting);
    return meeting;
  }

  private claimName({ reading, phrase }: Mention, meeting: Meeting): void {
    const { sentence } = reading;
    const saysMoreThanComing = !phrase.coming || phrase.ordinal !== null || phrase.body !== null;
    if (saysMoreThanComing || meeting.firstPhrase === phrase) this.ledger.claim(meeting.handle, 'name', textOf(sentence, phrase.name), [wordsOf(sentence, phrase.name)]);
    if (phrase.kind === meeting.kind) this.ledger.claim(meeting.handle, 'kind', phrase.kind, [wordsOf(sentence, phrase.kindSpan)]);
    if (phrase.ordinal !== null) {
      meeting.ordinal ??= phrase.ordinal.value;
      this.ledger.claim(meeting.handle, 'ordinal', phrase.ordinal.value, [wordsOf(sentence, phrase.ordinal.span)]);
    }
    this.claimSeries(reading, phrase, meeting);
  }

  private claimSeries(reading: Reading, phrase: EventPhrase, meeting: Meeting): void {
    if (phrase.series !== null) this.claimOwnSeries(reading, phrase, phrase.series, meeting);
    else if (meeting.series === null) this.claimSeriesOfNeighbour(reading, phrase, meeting);
  }

  private claimOwnSeries(reading: Reading, phrase: EventPhrase, identity: string, meeting: Meeting): void {
    const words = phrase.seriesSpans.map((span) => wordsOf(reading.sentence, span));
    const series = this.ledger.subject('EVENT_SERIES', identity);
    meeting.series ??= identity;
    meeting.seriesWords ??= words;
    this.ledger.claim(meeting.handle, 'series', refTo(series), words);
    this.ledger.claim(series, 'name', phrase.seriesSpans.map((span) => textOf(reading.sentence, span)).join(' '), words);
    if (phrase.organ === null || phrase.body === null) return;
    const body = [wordsOf(reading.sentence, phrase.body.span)];
    this.ledger.claim(series, 'organization', refTo(this.organizations.ofKey(phrase.organ, body)), body);
  }

  /** 'The seventh session is scheduled', in a report on the sixth: of the same series, by the words that name it there. */
  private claimSeriesOfNeighbour(reading: Reading, phrase: EventPhrase, meeting: Meeting): void {
    const { main } = this;
    if (main === null || main === meeting || main.seriesWords === null || main.series === null || main.ordinal === null || phrase.ordinal === null || phrase.unfinished) return;
    if (Math.abs(main.ordinal - phrase.ordinal.value) !== 1) return;
    meeting.series = main.series;
    this.ledger.claim(meeting.handle, 'series', refTo(this.ledger.subject('EVENT_SERIES', main.series)), [wordsOf(reading.sentence, phrase.noun), ...main.seriesWords]);
  }

  /** 'The meeting took place on 13 April': of the event of that kind, if there is one, else of the main one. */
  private pointBack(mention: Mention): void {
    const { phrase, circumstances } = mention;
    const planned = isPlanned(phrase, circumstances);
    const mayBe = (meeting: Meeting): boolean => (circumstances.status === null || meeting.planned === planned) && (phrase.general || meeting.kind !== 'OTHER' || saysNoMore(phrase, meeting.firstPhrase));
    const sameKind = this.meetings.filter((meeting) => meeting.kind === phrase.kind && mayBe(meeting));
    const other = sameKind.length === 0 ? this.openUnnamed(mention) : null;
    const meeting = other ?? (sameKind.length === 1 ? (sameKind[0] as Meeting) : mention.phrase.general ? this.main : null);
    if (meeting === null) return;
    this.byPhrase.set(mention.phrase, meeting);
    if (mention.circumstances.status !== null) this.claimCircumstances(mention, meeting);
  }

  /** 'On 25 June they held talks': another kind of event than those named, with a time of its own; any kind in a report that tells of nothing else that was held. */
  private openUnnamed(mention: Mention): Meeting | null {
    const { date, status } = mention.circumstances;
    if (status === null || date === null || (mention.phrase.general && this.meetings.some((meeting) => !meeting.planned))) return null;
    const meeting = this.open(mention);
    if (meeting !== null) this.claimName(mention, meeting);
    return meeting;
  }

  /** No event is named: the first that is told of at all, by its noun ('the hearing was adjourned') or by what was done ('received the envoy in Riga'). */
  private openUntold(unnamed: readonly Mention[], readings: readonly Reading[], lexicon: Lexicon): void {
    const told = firstOf(unnamed, (mention) => this.opened(mention, mention)) ?? firstOf(readings, (reading) => this.openDeed(reading, unnamed[0], lexicon));
    if (told !== null) for (const mention of unnamed) if (!this.byPhrase.has(mention.phrase)) this.pointBack(mention);
  }

  private openDeed(reading: Reading, named: Mention | undefined, lexicon: Lexicon): Meeting | null {
    const deed = deedIn(reading, lexicon);
    return deed === null ? null : this.opened({ reading, ...deed }, named ?? { reading, ...deed });
  }

  /** `named` is the mention whose words name it. */
  private opened(mention: Mention, named: Mention): Meeting | null {
    const meeting = this.open(mention);
    if (meeting === null) return null;
    this.byPhrase.set(mention.phrase, meeting);
    this.claimName(named, meeting);
    if (meeting.kind !== named.phrase.kind) this.ledger.claim(meeting.handle, 'kind', meeting.kind, [wordsOf(mention.reading.sentence, mention.phrase.kindSpan)]);
    this.claimCircumstances(mention, meeting);
    return meeting;
  }

  private claimCircumstances({ reading, circumstances }: Mention, meeting: Meeting): void {
    const { sentence } = reading;
    const { date, place, status, chair, host } = circumstances;
    if (status !== null) {
      meeting.status ??= status.value;
      const words = [wordsOf(sentence, status.span), ...(status.date === null ? [] : [wordsOf(sentence, status.date)])];
      this.ledger.claim(meeting.handle, 'status', status.value, words);
    }
    if (date !== null) this.claimDates(reading, date, circumstances, meeting);
    if (place !== null) this.claimPlace(meeting, place, [wordsOf(sentence, place.span)], 'said');
    for (const [seat, owner] of [['chair', chair], ['host', host]] as const) {
      if (owner === null) continue;
      const words = [wordsOf(sentence, owner.span)];
      this.claimSeat(meeting, seat, this.organizations.ofKey(owner.key, words), words);
    }
  }

  /** A number of days is counted from the first, or back from the day on which it ended. */
  private claimDates(reading: Reading, date: DatePhrase, { duration, status }: Pick<Circumstances, 'duration' | 'status'>, meeting: Meeting, ground: Ground = date.relative ? 'reckoned' : 'said'): void {
    meeting.dated = true;
    const words = [wordsOf(reading.sentence, date)];
    if (date.relative && this.anchor.sentence !== null && this.anchor.span !== null) words.push(wordsOf(this.anchor.sentence, this.anchor.span));
    const days = duration === null || date.start !== date.end ? 1 : duration.days;
    const counted = duration === null || days === 1 ? words : [...words, wordsOf(reading.sentence, duration.span)];
    const ends = status?.ends === true;
    this.ledger.claim(meeting.handle, 'startDate', ends ? addDays(date.start, 1 - days) : date.start, ends ? counted : words, ends && days > 1 ? 'reckoned' : ground);
    this.ledger.claim(meeting.handle, 'endDate', ends ? date.end : addDays(date.end, days - 1), ends ? words : counted, !ends && days > 1 ? 'reckoned' : ground);
  }

  private claimPlace(meeting: Meeting, place: { city: string | null; state: string }, words: readonly Words[], ground: Ground): void {
    const state = this.organizations.ofKey(place.state, words);
    meeting.home ??= { state, words };
    meeting.city ??= place.city;
    if (place.city !== null) this.ledger.claim(meeting.handle, 'city', place.city, words, ground);
    this.ledger.claim(meeting.handle, 'country', refTo(state), words, ground);
  }

  /** The first sentence of a report tells when what it is about took place, even where it does not name it. */
  private readLead(readings: readonly Reading[]): void {
    const meeting = this.main;
    const lead = readings.find(({ sentence }) => sentence.part === 'BODY' && !sentence.dateline);
    if (meeting === null || meeting.dated || !takesPlace(meeting) || lead === undefined || lead.events.phrases.some((phrase) => phrase.named)) return;
    const days = lead.dates.phrases.filter((date) => date.exact === 'day' && date.start <= this.anchor.date);
    if (days.length === 1) this.claimDates(lead, days[0] as DatePhrase, { duration: null, status: null }, meeting, 'dateline');
  }

  /** A report is sent from where the event is, as long as nothing else is said. */
  private readDateline(readings: readonly Reading[]): void {
    const meeting = this.main;
    const dateline = readings.find((reading) => reading.sentence.dateline);
    if (meeting === null || meeting.city !== null || meeting.planned || dateline === undefined) return;
    for (const phrase of dateline.known.phrases) {
      const city = phrase.meanings.find((meaning) => meaning.type === 'city');
      if (city !== undefined && meeting.home !== null && meeting.home.state.key !== this.ledger.subject('ORGANIZATION', city.state).key) return;
      if (city !== undefined) return this.claimPlace(meeting, { city: city.name, state: city.state }, [wordsOf(dateline.sentence, phrase)], 'dateline');
    }
  }
}

/** Whether what people are said to have done may have been done there. */
export const takesPlace = ({ status, planned }: Meeting): boolean => (status === null ? !planned : status === 'HELD');

/** A mention without a name of its own ('working visit') may be of an event whose name holds all its words. */
const saysNoMore = (phrase: EventPhrase, known: EventPhrase): boolean => [...phrase.vocabulary].every((word) => known.vocabulary.has(word));

const firstOf = <T>(all: readonly T[], read: (one: T) => Meeting | null): Meeting | null => {
  for (const one of all) {
    const meeting = read(one);
    if (meeting !== null) return meeting;
  }
  return null;
};

const isPlanned = (phrase: EventPhrase, { status }: Circumstances): boolean => (status === null ? phrase.coming : status.value === 'PLANNED');
