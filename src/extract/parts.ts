import type { ParticipantRole } from '../reference/vocabulary.js';
import { isDelegation, isDelegations, stateOfDelegation } from './delegation-context.js';
import type { EventPhrase } from './events.js';
import type { Words } from './facts.js';
import { phrasesIn } from './layer.js';
import type { Handle } from './ledger.js';
import type { Lexicon } from './lexicon.js';
import type { Meeting, Meetings } from './meetings.js';
import type { NamedOrganizations } from './named-organizations.js';
import type { Appearance, People, Person, Said } from './people.js';
import type { Reading } from './reading.js';
import { roleCuesOf } from './role-cues.js';
import type { RoleCue } from './role-cues.js';
import { wordsOf } from './sentences.js';
import type { Span } from './sentences.js';

/** One part that a person is said to play in an event. */
export interface Part {
  readonly person: Person;
  readonly meeting: Meeting;
  readonly role: ParticipantRole;
  readonly name: Words;
  readonly words: readonly Words[];
  /** The state whose delegation it is, where the sentence names the delegation. */
  readonly represents: Said<Handle<'ORGANIZATION'>> | null;
  readonly presupposesHeld: boolean;
}

/** Roles that one person has: 'chaired by' looks no further than the next name. */
const single: ReadonlySet<ParticipantRole> = new Set(['CHAIR', 'HOST', 'HEAD_OF_DELEGATION', 'SPEAKER', 'ABSENT']);
const nearestName = 25;

/** The parts that the people of a sentence are said to play. */
export const partsIn = (reading: Reading, lexicon: Lexicon, people: People, meetings: Meetings, organizations: NamedOrganizations): Part[] =>
  new SentenceParts(reading, lexicon, people, meetings, organizations).read();

class SentenceParts {
  private readonly appearances: readonly Appearance[];
  /** For each token, the last event that ends before it. */
  private readonly eventBefore: readonly (EventPhrase | null)[];
  /** For each token, whether a delegation was named before it. */
  private readonly delegationBefore: readonly boolean[];

  constructor(
    private readonly reading: Reading, private readonly lexicon: Lexicon, people: People, private readonly meetings: Meetings, private readonly organizations: NamedOrganizations,
  ) {
    this.appearances = people.in(reading);
    let last: EventPhrase | null = null;
    let delegation = false;
    this.delegationBefore = reading.sentence.tokens.map((token) => {
      delegation ||= isDelegation(token, lexicon) || isDelegations(token, lexicon);
      return delegation;
    });
    this.eventBefore = reading.sentence.tokens.map((_, at) => {
      const event = reading.events.endingAt(at);
      if (event !== undefined && !event.background && reading.documents.covering(event.from) === undefined) last = event;
      return last;
    });
  }

  read(): Part[] {
    const cues = roleCuesOf(this.reading, this.lexicon).filter((cue) => this.counts(cue));
    const behind = cues.filter((cue) => cue.cue.side === 'after');
    const parts = cues.filter((cue) => cue.cue.side === 'before').flatMap((cue) => this.before(cue));
    return [...parts, ...this.after(behind), ...this.chairsInApposition()];
  }

  /** Whether a cue has what it needs beside it: a delegation to be headed, an event to be chaired. */
  private counts(cue: RoleCue): boolean {
    if (cue.cue.ofDelegation === true && cue.cue.side === 'after') return this.delegationBefore[cue.from] === true;
    if (cue.cue.ofDelegation === true) return this.delegationNounBehind(cue) !== null;
    return cue.cue.ofEvent !== true || this.hasEventAsObject(cue);
  }

  private hasEventAsObject(cue: RoleCue): boolean {
    const { tokens } = this.reading.sentence;
    const next = tokens[cue.to];
    if (next === undefined || next.shape === 'mark') return this.eventBefore[cue.from] != null;
    for (let at = cue.to; at <= cue.to + 2; at += 1) if (this.reading.events.startingAt(at) !== undefined) return true;
    return false;
  }

  /** One sweep: a list role lasts until the next cue, a single role takes the next name only. */
  private after(cues: readonly RoleCue[]): Part[] {
    const parts: Part[] = [];
    let next = 0;
    let list: RoleCue | null = null;
    let one: RoleCue | null = null;
    for (const appearance of this.appearances) {
      for (; (cues[next]?.to ?? Number.POSITIVE_INFINITY) <= appearance.name.from; next += 1) {
        const cue = cues[next] as RoleCue;
        if (single.has(cue.cue.role) && !this.isOfSeveral(cue)) one = cue;
        else list = cue;
      }
      const near: RoleCue | null = one !== null && appearance.name.from - one.to <= nearestName && (list === null || one.from > list.from) ? one : null;
      const cue: RoleCue | null = near ?? list;
      if (cue !== null) parts.push(...this.part(appearance, cue));
      one = null;
    }
    return parts;
  }

  private isOfSeveral(cue: RoleCue): boolean {
    return isDelegations(this.reading.sentence.tokens[cue.from - 1], this.lexicon);
  }

  /** 'X chaired the session' is of the nearest name, 'X, Y and Z took part' of all in the clause. */
  private before(cue: RoleCue): Part[] {
    const clause = this.clauseStart(cue.from);
    const inClause: Appearance[] = [];
    for (let at = this.lastBefore(cue.from); at >= 0; at -= 1) {
      const appearance = this.appearances[at] as Appearance;
      if (appearance.name.from < clause || inClause.length >= (single.has(cue.cue.role) ? 1 : nearestName)) break;
      inClause.unshift(appearance);
    }
    return inClause.flatMap((appearance) => this.part(appearance, cue));
  }

  private lastBefore(token: number): number {
    let low = 0;
    let high = this.appearances.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.appearances[middle] as Appearance).name.to <= token) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private clauseStart(before: number): number {
    for (let at = before - 1; at >= 0; at -= 1) {
      if (this.reading.sentence.tokens[at]?.text === ';') return at + 1;
      if (this.reading.cues.endingAt(at + 1)?.cues.some((cue) => cue.says === 'role') === true) return at + 1;
    }
    return 0;
  }

  /** 'the Minister of Transport G. A. Asanbekova, chair;' */
  private chairsInApposition(): Part[] {
    const { tokens } = this.reading.sentence;
    return this.appearances.flatMap((appearance) => {
      const at = appearance.name.to + 1;
      const ends = tokens[at + 1] === undefined || tokens[at + 1]?.shape === 'mark';
      if (tokens[at - 1]?.text !== ',' || !ends || !this.lexicon.chairNouns.has(tokens[at]?.fold ?? '')) return [];
      return this.part(appearance, { from: at, to: at + 1, cue: { says: 'role', role: 'CHAIR', side: 'before' } });
    });
  }

  private part(appearance: Appearance, cue: RoleCue): Part[] {
    const eventPhrase = this.eventPhraseFor(cue);
    const meeting = eventPhrase === null ? this.meetings.main : this.meetings.of(eventPhrase) ?? this.meetings.main;
    if (meeting === null) return [];
    const words = [wordsOf(this.reading.sentence, cue.said ?? cue)];
    return [{
      person: appearance.person, meeting, role: cue.cue.role, name: appearance.words,
      words: eventPhrase === null ? words : [...words, wordsOf(this.reading.sentence, eventPhrase)],
      represents: this.delegationBehind(cue),
      presupposesHeld: cue.cue.held === true,
    }];
  }

  /** The event of a cue: the one it overlaps ('held talks'), the nearest before it, else the next behind it. */
  private eventPhraseFor(cue: Span): EventPhrase | null {
    const within = phrasesIn(this.reading.events, cue)[0];
    if (within !== undefined) return within;
    const before = this.eventBefore[cue.from] ?? null;
    if (before !== null) return before;
    for (let at = cue.to; at <= cue.to + nearestName; at += 1) {
      const behind = this.reading.events.startingAt(at);
      if (behind !== undefined) return behind;
    }
    return null;
  }

  /** 'headed the Saudi side': the state of the delegation named behind. */
  private delegationBehind(cue: RoleCue): Said<Handle<'ORGANIZATION'>> | null {
    const noun = cue.cue.ofDelegation === true && cue.cue.side === 'before' ? this.delegationNounBehind(cue) : null;
    const { sentence, known } = this.reading;
    const state = noun === null ? null : stateOfDelegation(sentence.tokens, this.lexicon, known, noun);
    if (state === null) return null;
    const words = [wordsOf(sentence, state.span)];
    return { value: this.organizations.ofKey(state.key, words), words };
  }

  private delegationNounBehind(cue: Span): number | null {
    for (let at = cue.to; at <= cue.to + 4; at += 1) if (isDelegation(this.reading.sentence.tokens[at], this.lexicon)) return at;
    return null;
  }
}
