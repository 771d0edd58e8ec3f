import type { ParticipantRole } from '../reference/vocabulary.js';
import { isDelegation, isDelegations, senderOfDelegation } from './delegation-context.js';
import type { EventPhrase } from './events.js';
import type { Words } from './facts.js';
import { beforeArticle } from './function-words.js';
import { phrasesIn } from './layer.js';
import type { Handle } from './ledger.js';
import type { Lexicon } from './lexicon.js';
import { takesPlace } from './meetings.js';
import type { Meeting, Meetings } from './meetings.js';
import type { NamedOrganizations } from './named-organizations.js';
import type { NamePhrase } from './names.js';
import type { Appearance, People, Person, Said } from './people.js';
import type { Reading } from './reading.js';
import { RoleCues } from './role-cues.js';
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
  readonly roleWords: readonly Words[];
  /** The state whose delegation it is, where the sentence names the delegation. */
  readonly represents: Said<Handle<'ORGANIZATION'>> | null;
  readonly presupposesHeld: boolean;
  /** 'opened the session': at home, and of a visit by either side, it tells who hosts. */
  readonly whoeverHosts: 'always' | 'of a visit' | null;
  /** Not only gathered from what the person did. */
  readonly certain: boolean;
}

/** Roles that one person has: 'chaired by' looks no further than the next name. */
const single: ReadonlySet<ParticipantRole> = new Set(['CHAIR', 'HOST', 'HEAD_OF_DELEGATION', 'SPEAKER', 'ABSENT']);
const nearestName = 25;
/** 'A, B and C, who took part': of no more than these. */
const mostRelated = 10;

/** The parts that the people of a sentence are said to play. */
export const partsIn = (reading: Reading, lexicon: Lexicon, people: People, meetings: Meetings, organizations: NamedOrganizations): Part[] =>
  new SentenceParts(reading, lexicon, people, meetings, organizations).read();

class SentenceParts {
  private readonly appearances: readonly Appearance[];
  private readonly cues: RoleCues;
  private readonly clauseStarts: readonly number[];

  constructor(
    private readonly reading: Reading, private readonly lexicon: Lexicon, people: People, private readonly meetings: Meetings, private readonly organizations: NamedOrganizations,
  ) {
    this.appearances = people.in(reading);
    this.cues = new RoleCues(reading, lexicon);
    this.clauseStarts = this.clauses();
  }

  read(): Part[] {
    const parts = this.cues.counting.filter((cue) => cue.cue.side === 'before').flatMap((cue) => this.before(cue));
    return [...parts, ...this.after(), ...this.chairsInApposition()];
  }

  /** One sweep: a list role lasts until the next cue, a single role takes the next name only. */
  private after(): Part[] {
    const cues = this.cues.counting;
    const parts: Part[] = [];
    let next = 0;
    let list: RoleCue | null = null;
    let one: RoleCue | null = null;
    let last: RoleCue | null = null;
    for (const appearance of this.appearances) {
      for (; (cues[next]?.to ?? Number.POSITIVE_INFINITY) <= appearance.name.from; next += 1) {
        const cue = cues[next] as RoleCue;
        if (cue.cue.side === 'after' && this.isSingle(cue)) one = cue;
        else list = this.listBehind(list, cue);
      }
      const near: RoleCue | null = one !== null && appearance.name.from - one.to <= nearestName && (list === null || one.from > list.from) ? one : null;
      const cue: RoleCue | null = near ?? list ?? (last !== null && this.isLeftOut(appearance, last) ? last : null);
      if (cue !== null) parts.push(...this.part(appearance, cue));
      if (near !== null) last = near;
      one = null;
    }
    return parts;
  }

  /** 'The Kazakh delegation was led by A, the Uzbek team by B': the verb of the first is that of the second. */
  private isLeftOut({ name }: Appearance, cue: RoleCue): boolean {
    if (cue.cue.ofDelegation !== true) return false;
    const { tokens } = this.reading.sentence;
    const link = beforeArticle(tokens, this.reading.titles.endingAt(name.from)?.from ?? name.from, this.lexicon) - 1;
    return tokens[link] !== undefined && tokens[link]?.fold === tokens[cue.to - 1]?.fold && isDelegation(tokens[link - 1], this.lexicon);
  }

  private isSingle(cue: RoleCue): boolean {
    return single.has(cue.cue.role) && cue.cue.forState !== true && cue.cue.joint !== true && !this.isOfSeveral(cue);
  }

  /** The list that goes on behind a cue: one that opens another, or tells of those before it, ends it. */
  private listBehind(list: RoleCue | null, cue: RoleCue): RoleCue | null {
    if (cue.cue.side === 'after') return cue;
    return this.isRelative(cue) || list?.from === cue.from ? list : null;
  }

  /** 'A, who chaired the session, B and C': the list goes on behind what is said of one in it. */
  private isRelative(cue: Span): boolean {
    return this.lexicon.relatives.has(this.reading.sentence.tokens[cue.from - 1]?.fold ?? '');
  }

  private isOfSeveral(cue: RoleCue): boolean {
    return isDelegations(this.reading.sentence.tokens[cue.from - 1], this.lexicon);
  }

  /** 'X chaired the session' is of the nearest name, 'X, Y and Z took part' of all in the clause. */
  private before(cue: RoleCue): Part[] {
    const clause = this.clauseStarts[cue.from] ?? 0;
    const most = this.isOfOne(cue) ? 1 : this.isRelative(cue) ? mostRelated : Number.POSITIVE_INFINITY;
    const inClause: Appearance[] = [];
    for (let at = this.lastBefore(cue.from); at >= 0; at -= 1) {
      const appearance = this.appearances[at] as Appearance;
      if (appearance.name.from < clause || inClause.length >= most || !this.hasOwnDelegation(cue, appearance)) break;
      inClause.push(appearance);
    }
    return inClause.reverse().flatMap((appearance) => this.part(appearance, cue));
  }

  private isOfOne(cue: RoleCue): boolean {
    if (this.lexicon.headLast && cue.cue.ofDelegation === true) return false;
    return this.isSingle(cue) || cue.cue.acts === true;
  }

  /** 'Yaponiya delegatsiyasiga A, Xitoy delegatsiyasiga B boshchilik qildi': of each name a delegation is named in front of it. */
  private hasOwnDelegation(cue: RoleCue, { name }: Appearance): boolean {
    if (!this.lexicon.headLast || cue.cue.ofDelegation !== true) return true;
    const before = this.appearances[this.lastBefore(name.from)]?.name.to ?? 0;
    return (this.cues.delegationBefore(name.from) ?? -1) >= before;
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

  /** For each token, where its clause begins: behind a semicolon or the turn of phrase before. */
  private clauses(): number[] {
    let start = 0;
    return this.reading.sentence.tokens.map((_, at) => {
      const phrase = this.reading.cues.endingAt(at);
      if (this.reading.sentence.tokens[at - 1]?.text === ';' || (phrase !== undefined && phrase.cues.some((cue) => cue.says === 'role' && cue.attributive !== true) && !this.isRelative(phrase))) start = at;
      return start;
    });
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
    const { acts, atEvent, held } = cue.cue;
    const eventPhrase = acts === true ? this.cues.eventOfAct(cue) : this.eventPhraseFor(cue);
    const meeting = eventPhrase === null ? this.meetings.main : this.meetings.of(eventPhrase) ?? (eventPhrase.named ? null : this.meetings.main);
    const isTold = acts === true || (held === true && eventPhrase === null);
    if (meeting === null || (isTold && !takesPlace(meeting))) return [];
    if (atEvent === true && eventPhrase === null && !this.speaksForOthers(appearance.name)) return [];
    const words = wordsOf(this.reading.sentence, cue.said ?? cue);
    return [{
      person: appearance.person, meeting, role: this.roleOf(appearance, cue), roleWords: [words], name: appearance.words,
      words: eventPhrase === null ? [words] : [words, wordsOf(this.reading.sentence, eventPhrase)],
      represents: this.delegationOf(cue, appearance),
      presupposesHeld: cue.cue.held === true,
      whoeverHosts: cue.cue.whoeverHosts ?? null,
      certain: acts !== true,
    }];
  }

  private roleOf({ name }: Appearance, cue: RoleCue): ParticipantRole {
    if (cue.cue.forState === true) return this.roleOfRepresentative(name, cue);
    return cue.cue.acts === true && this.speaksForOthers(name) ? 'SPEAKER' : cue.cue.role;
  }

  /** Whoever a state sent leads its delegation; 'Hungary, an observer, was represented by' says as what the state came. */
  private roleOfRepresentative(name: NamePhrase, cue: RoleCue): ParticipantRole {
    const state = this.reading.states.get(name);
    if (state === undefined) return 'MEMBER';
    const { tokens } = this.reading.sentence;
    for (let at = state.span.to; at < Math.min(name.from, state.span.to + nearestName); at += 1) if (this.lexicon.observerNouns.has(tokens[at]?.fold ?? '')) return 'OBSERVER';
    return cue.cue.role;
  }

  private speaksForOthers(name: NamePhrase): boolean {
    const office = this.reading.offices.get(name);
    if (office === undefined) return false;
    for (let at = office.from; at < office.to; at += 1) if (this.lexicon.spokespersons.at(this.reading.sentence.tokens, at) !== null) return true;
    return false;
  }

  /** The event of a cue: the one it overlaps ('held talks'), the nearest before it, else the next behind it; a list of people is not of an event named in the list. */
  private eventPhraseFor(cue: RoleCue): EventPhrase | null {
    const within = phrasesIn(this.reading.events, cue)[0];
    if (within !== undefined) return within;
    const before = this.cues.eventBefore(cue.from);
    if (before !== null) return before;
    const listed = cue.cue.side === 'after' ? this.appearances[this.lastBefore(cue.to) + 1]?.name.from ?? cue.to : cue.to + nearestName;
    for (let at = cue.to; at <= Math.min(listed, cue.to + nearestName); at += 1) {
      const behind = this.reading.events.startingAt(at);
      if (behind !== undefined) return behind;
    }
    return null;
  }

  /** 'headed the Saudi side': the state of the delegation it names. */
  private delegationOf(cue: RoleCue, appearance: Appearance): Said<Handle<'ORGANIZATION'>> | null {
    if (cue.cue.ofDelegation !== true || cue.cue.side !== 'before') return null;
    const noun = this.lexicon.headLast ? this.cues.delegationBefore(appearance.name.from) : this.cues.delegationOf(cue);
    const { sentence, known, organizations } = this.reading;
    const state = noun === null ? null : senderOfDelegation({ tokens: sentence.tokens, lexicon: this.lexicon, known, organizations }, noun)?.owner ?? null;
    if (state === null) return null;
    const words = [wordsOf(sentence, state.span)];
    return { value: this.organizations.ofKey(state.key, words), words };
  }
}
