import type { Tense } from './cues.js';
import { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import type { Sentence, Span } from './sentences.js';
import type { Token } from './tokens.js';

/** A full date that the article itself gives, against which dates without a year are read. */
export interface Anchor {
  readonly date: string;
  /** Where it stands; null where it is the date of publication. */
  readonly sentence: Sentence | null;
  readonly span: Span | null;
}

export interface DatePhrase extends Span {
  readonly start: string;
  readonly end: string;
  /** ISO 8601: a day, a range 'a/b', a month, a year, a half ('2025-H1'). */
  readonly value: string;
  readonly exact: 'day' | 'month' | 'year' | 'period';
  /** Year or day came from the anchor, not from these words. */
  readonly relative: boolean;
}

interface Day {
  readonly month: number;
  readonly day: number;
}

const dayNumber = (token: Token | undefined): number | null => {
  if (token?.shape !== 'number') return null;
  const value = Number.parseInt(token.text, 10);
  return value >= 1 && value <= 31 && token.text.replace(/\D/gu, '').length <= 2 ? value : null;
};

const yearNumber = (token: Token | undefined): number | null =>
  token?.shape === 'number' && /^(?:19|20)\d\d-?$/u.test(token.text) ? Number.parseInt(token.text, 10) : null;

/** The ending of a case, "'s" apart. */
const isCase = (token: Token | undefined): boolean => token?.ending !== undefined && /^\p{L}/u.test(token.text);

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—]+$/u.test(token.text);

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const iso = (year: number, { month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;
const dayMs = 86_400_000;
/** Days by which a report may lag or lead what it tells. */
const mostSlack = 3;
export const addDays = (date: string, days: number): string => new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
const exists = (year: number, { month, day }: Day): boolean => new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;

/** Reads the calendar expressions of a sentence. */
export const readDates = (tokens: readonly Token[], lexicon: Lexicon, anchor: Anchor, tenseAt: (token: number) => Tense): Layer<DatePhrase> => {
  const reader = new DateReader(tokens, lexicon, anchor.date, tenseAt);
  return Layer.scan(tokens.length, (at) => reader.at(at));
};

class DateReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
    private readonly today: string,
    private readonly tenseAt: (token: number) => Tense,
  ) {}

  at(from: number): DatePhrase | null {
    return this.yearFirst(from) ?? this.dayMonth(from) ?? this.monthDay(from) ?? this.monthYear(from) ?? this.half(from) ?? this.relativeMonth(from) ?? this.period(from) ?? this.year(from) ?? this.relative(from);
  }

  /** '2022-yil 15-sentabr', 'joriy yilning sentabr oyi', '2025-yilning birinchi yarmi': a year with its noun stands in front. */
  private yearFirst(from: number): DatePhrase | null {
    const year = this.yearInFront(from);
    if (year === null) return null;
    const days = this.dayMonth(year.to, year.value);
    if (days !== null) return { ...days, from, relative: year.relative };
    const month = this.month(year.to);
    if (month !== null) return this.whole(from, this.afterNoun(year.to + 1, this.lexicon.monthNouns), year.value, month, year.relative);
    const half = this.lexicon.halves.at(this.tokens, year.to);
    return half === null ? null : this.halfOf(from, this.afterEnding(year.to + half.length), year.value, half.values[0] as number);
  }

  private yearInFront(from: number): { readonly value: number; readonly to: number; readonly relative: boolean } | null {
    const said = yearNumber(this.tokens[from]);
    if (said !== null) return this.lexicon.yearNouns.has(this.tokens[from + 1]?.fold ?? '') ? { value: said, to: this.afterEnding(from + 2), relative: false } : null;
    const shift = this.lexicon.yearNouns.size === 0 ? null : this.lexicon.relativeYears.at(this.tokens, from);
    if (shift === null) return null;
    return { value: Number(this.today.slice(0, 4)) + (shift.values[0] as number), to: this.afterEnding(from + shift.length), relative: true };
  }

  /** The place behind the noun for a day, month or year and the ending of its case, where they stand there. */
  private afterNoun(at: number, nouns: ReadonlySet<string>): number {
    const noun = this.tokens[at];
    if (noun === undefined || !nouns.has(noun.fold)) return this.afterEnding(at);
    return this.afterEnding(noun.text.length < 3 ? this.afterDot(at + 1) : at + 1);
  }

  private afterEnding(at: number): number {
    return isCase(this.tokens[at]) ? at + 1 : at;
  }

  /** '13 April', '13-14 April 2016', '28 and 29 April', '30 April - 1 May'. */
  private dayMonth(from: number, ofYear: number | null = null): DatePhrase | null {
    const first = dayNumber(this.tokens[from]);
    if (first === null) return null;
    let at = from + 1;
    const months = [this.month(at)];
    const days = [first];
    if (months[0] !== null) at += 1;
    if (this.isLink(at)) {
      const second = dayNumber(this.tokens[at + 1]);
      const month = this.month(at + 2);
      if (second !== null && month !== null) {
        days.push(second);
        months.push(month);
        at += 3;
      } else if (months[0] === null) return null;
    }
    const last = months.at(-1) ?? null;
    if (last === null) return null;
    return this.days(from, at, { month: months[0] ?? last, day: first }, { month: last, day: days.at(-1) as number }, ofYear);
  }

  /** 'April 13', 'April 13-14, 2016', 'April 30 - May 1'. */
  private monthDay(from: number): DatePhrase | null {
    const month = this.month(from);
    let at = this.afterDot(from + 1);
    const first = dayNumber(this.tokens[at]);
    if (month === null || first === null) return null;
    at += 1;
    let last: Day = { month, day: first };
    if (this.isLink(at)) {
      const otherMonth = this.month(at + 1);
      const second = dayNumber(this.tokens[at + (otherMonth === null ? 1 : 2)]);
      const isDay = otherMonth !== null || this.month(at + 2) === null;
      if (second !== null && isDay) {
        last = { month: otherMonth ?? month, day: second };
        at += otherMonth === null ? 2 : 3;
      }
    }
    return this.days(from, at, { month, day: first }, last);
  }

  private days(from: number, at: number, first: Day, last: Day, ofYear: number | null = null): DatePhrase | null {
    const comma = this.tokens[at]?.text === ',' ? 1 : 0;
    const behind = yearNumber(this.tokens[at + comma]);
    const said = ofYear ?? behind;
    const to = behind === null ? this.afterNoun(at, this.lexicon.dayNouns) : this.afterNoun(at + comma + 1, this.lexicon.yearNouns);
    const year = said ?? this.nearestYear(first, from);
    const endYear = last.month < first.month ? year + 1 : year;
    if (!exists(year, first) || !exists(endYear, last)) return null;
    const start = iso(year, first);
    const end = iso(endYear, last);
    return { from, to, start, end, value: start === end ? start : `${start}/${end}`, exact: 'day', relative: said === null };
  }

  /** 'April 2016'. */
  private monthYear(from: number): DatePhrase | null {
    const month = this.month(from);
    const year = yearNumber(this.tokens[from + 1]);
    if (month === null || year === null) return null;
    return this.whole(from, this.afterNoun(from + 2, this.lexicon.yearNouns), year, month, false);
  }

  /** 'last November', 'in May', 'April next year', 'next May'. */
  private relativeMonth(from: number): DatePhrase | null {
    const before = this.lexicon.directions.get(this.tokens[from]?.fold ?? '');
    const at = before === undefined ? from : from + 1;
    const month = this.month(at);
    if (month === null) return null;
    const shift = this.lexicon.relativeYears.at(this.tokens, at + 1);
    const [thisYear, thisMonth] = this.today.split('-').map(Number) as [number, number];
    if (shift !== null) return this.whole(from, at + 1 + shift.length, thisYear + (shift.values[0] as number), month, true);
    const to = this.afterNoun(at + 1, this.lexicon.monthNouns);
    if (before === undefined && to === at + 1 && !this.lexicon.datePrepositions.has(this.tokens[from - 1]?.fold ?? '')) return null;
    const next = thisYear + (month > thisMonth ? 0 : 1);
    const last = thisYear - (month >= thisMonth ? 1 : 0);
    const nearest = month === thisMonth ? thisYear : Math.abs((next - thisYear) * 12 + month - thisMonth) <= 6 ? next : thisYear - (month > thisMonth ? 1 : 0);
    const year = before === 1 || (before === undefined && this.tenseAt(from) === 'future') ? next : before === -1 ? last : nearest;
    return this.whole(from, to, year, month, true);
  }

  private whole(from: number, to: number, year: number, month: number, relative: boolean): DatePhrase {
    const value = `${year}-${pad(month)}`;
    return { from, to, start: value, end: value, value, exact: 'month', relative };
  }

  /** 'the first half of 2025'. */
  private half(from: number): DatePhrase | null {
    const half = this.lexicon.halves.at(this.tokens, from);
    const year = half === null ? null : yearNumber(this.tokens[from + half.length]);
    if (half === null || year === null) return null;
    return this.halfOf(from, this.afterNoun(from + half.length + 1, this.lexicon.yearNouns), year, half.values[0] as number);
  }

  private halfOf(from: number, to: number, year: number, half: number): DatePhrase {
    const value = `${year}-H${half}`;
    return { from, to, start: value, end: value, value, exact: 'period', relative: false };
  }

  /** '2016-2020': the years of a plan. */
  private period(from: number): DatePhrase | null {
    const start = yearNumber(this.tokens[from]);
    const end = isDash(this.tokens[from + 1]) || this.lexicon.rangeLinks.has(this.tokens[from + 1]?.fold ?? '') ? yearNumber(this.tokens[from + 2]) : null;
    if (start === null || end === null || end < start) return null;
    return { from, to: this.afterNoun(from + 3, this.lexicon.yearNouns), start: String(start), end: String(end), value: `${start}/${end}`, exact: 'period', relative: false };
  }

  private year(from: number): DatePhrase | null {
    const year = yearNumber(this.tokens[from]);
    const to = this.afterNoun(from + 1, this.lexicon.yearNouns);
    if (year === null || (to === from + 1 && !/^\p{L}+$/u.test(this.tokens[from - 1]?.text ?? ''))) return null;
    return { from, to, start: String(year), end: String(year), value: String(year), exact: 'year', relative: false };
  }

  /** 'Friday', 'yesterday', 'next year'. */
  private relative(from: number): DatePhrase | null {
    const token = this.tokens[from] as Token;
    const weekday = this.isCalendarWord(token) && this.saysWhen(from) ? this.lexicon.weekdays.get(token.fold) : undefined;
    if (weekday !== undefined) return this.singleDay(from, this.nearestWeekday(weekday, from));
    const shift = this.lexicon.relativeDays.get(token.fold);
    if (shift !== undefined) return this.singleDay(from, addDays(this.today, shift));
    const end = this.lexicon.yearEnds.at(this.tokens, from);
    if (end !== null) return { ...this.singleDay(from, `${this.today.slice(0, 4)}-12-31`), to: from + end.length, exact: 'period' };
    const years = this.lexicon.relativeYears.at(this.tokens, from);
    if (years === null) return null;
    const value = String(Number(this.today.slice(0, 4)) + (years.values[0] as number));
    return { from, to: this.afterEnding(from + years.length), start: value, end: value, value, exact: 'year', relative: true };
  }

  /** 'среду' is a day behind 'в' alone; elsewhere it is the environment. */
  private saysWhen(at: number): boolean {
    const { datePrepositions, capitalDates } = this.lexicon;
    return capitalDates || datePrepositions.size === 0 || datePrepositions.has(this.tokens[at - 1]?.fold ?? '');
  }

  private singleDay(at: number, date: string): DatePhrase {
    return { from: at, to: at + 1, start: date, end: date, value: date, exact: 'day', relative: true };
  }

  private nearestWeekday(weekday: number, at: number): string {
    const today = new Date(this.today).getUTCDay();
    const back = (today - weekday + 7) % 7;
    return this.tenseAt(at) === 'future' ? addDays(this.today, (7 - back) % 7) : addDays(this.today, -back);
  }

  /** The year in which that day lies nearest to the anchor; what is still to come lies after it. */
  private nearestYear(day: Day, at: number): number {
    const year = Number(this.today.slice(0, 4));
    const tense = this.tenseAt(at);
    const distance = (candidate: number): number => {
      const days = (Date.parse(iso(candidate, { month: day.month, day: Math.min(day.day, 28) })) - Date.parse(this.today)) / dayMs;
      const isWrong = (tense === 'future' && days < -mostSlack) || (tense === 'past' && days > mostSlack);
      return isWrong ? Number.POSITIVE_INFINITY : Math.abs(days);
    };
    return [year - 1, year, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
  }

  private month(at: number): number | null {
    const token = this.tokens[at];
    return token !== undefined && this.isCalendarWord(token) ? this.lexicon.months.get(token.fold) ?? null : null;
  }

  /** 'may' is no month where months have capitals. */
  private isCalendarWord(token: Token): boolean {
    return token.capital || !this.lexicon.capitalDates;
  }

  private afterDot(at: number): number {
    return this.tokens[at]?.text === '.' ? at + 1 : at;
  }

  private isLink(at: number): boolean {
    const token = this.tokens[at];
    return isDash(token) || (token !== undefined && (this.lexicon.rangeLinks.has(token.fold) || this.lexicon.conjunctions.has(token.fold)));
  }
}
