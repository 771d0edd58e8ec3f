import type { Words } from './facts.js';
import type { Handle, Ledger } from './ledger.js';
import { refTo } from './ledger.js';
import type { Lexicon } from './lexicon.js';
import type { NamedOrganizations } from './named-organizations.js';
import type { NamePhrase } from './names.js';
import { stateOf } from './organizations.js';
import type { OrganizationPhrase, Owner } from './organizations.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentences.js';
import { textOf, wordsOf } from './sentences.js';
import type { Title } from './titles.js';
import { fold } from './tokens.js';

type Organization = Handle<'ORGANIZATION'>;

/** A thing said and the words that say it. */
export interface Said<V> {
  readonly value: V;
  readonly words: readonly Words[];
}

/** A person of the article with the best that is said of them anywhere in it. */
export interface Person {
  readonly handle: Handle<'PERSON'>;
  readonly names: (readonly NameWord[])[];
  /** Those they are said to act for: two people of one name who act for different states are two. */
  readonly states: Set<string>;
  position: Said<string> | null;
  organization: Said<Organization> | null;
  represents: Said<Organization> | null;
}

/** One place at which a person is named. */
export interface Appearance {
  readonly person: Person;
  readonly name: NamePhrase;
  readonly words: Words;
}

/** Of a word that more people of an article share, no more is asked: who has it in a full name is known by the whole spelling alone, who is called by it alone is left open. */
const mostNamesakes = 40;

/** A word of a name: its keys are the forms it may be a case of; an initial has its letter. */
interface NameWord {
  readonly fold: string;
  readonly keys: readonly string[];
  readonly initial: string | null;
}

const isSame = (a: NameWord, b: NameWord): boolean => a.fold === b.fold || a.keys.some((key) => b.keys.includes(key));
const isInitial = (word: NameWord): boolean => word.initial !== null;
const spell = (words: readonly NameWord[]): string => words.map((word) => word.fold).join(' ');

/** Whether two forms of name may be one person's: the words of the shorter stand in the longer, and initials agree. */
const agree = (a: readonly NameWord[], b: readonly NameWord[]): boolean => {
  const [fullA, fullB] = [a.filter((word) => !isInitial(word)), b.filter((word) => !isInitial(word))];
  const [short, long, shortForm, longForm] = fullA.length <= fullB.length ? [fullA, fullB, a, b] : [fullB, fullA, b, a];
  const inLong = (word: NameWord): boolean => long.some((other) => isSame(word, other));
  if (!short.every(inLong)) return false;
  const [first, last] = [long[0], long.at(-1)];
  if (short.length === 1 && long.length > 1 && ![first, last].some((end) => end !== undefined && isSame(end, short[0] as NameWord))) return false;
  const initial = shortForm.find(isInitial)?.initial;
  const others = [...long.filter((word) => !short.some((other) => isSame(word, other))), ...longForm.filter(isInitial)];
  return initial == null || others.length === 0 || others.some((word) => word.fold.startsWith(initial));
};

/** The people of an article, and who is who among the names in it. */
export class People {
  private readonly appearances = new Map<Reading, Appearance[]>();
  private readonly byWord = new Map<string, Person[]>();
  private readonly bySpelling = new Map<string, Person[]>();

  private constructor(private readonly ledger: Ledger, private readonly organizations: NamedOrganizations, private readonly lexicon: Lexicon) {}

  /** Names that tell themselves come first, longer before shorter; then the echoes, which need one of them. */
  static read(readings: readonly Reading[], ledger: Ledger, organizations: NamedOrganizations, lexicon: Lexicon): People {
    const people = new People(ledger, organizations, lexicon);
    const found = readings.flatMap((reading) => reading.names.phrases.map((name) => ({ reading, name, words: people.wordsOfName(textOf(reading.sentence, name.name)) })));
    const isFull = ({ words }: { words: readonly NameWord[] }): boolean => words.length > 1;
    const tellsItself = ({ name }: { name: NamePhrase }): boolean => name.evidence !== 'echo';
    for (const one of found.filter((name) => tellsItself(name) && isFull(name))) people.appear(one.reading, one.name, one.words, true);
    for (const one of found.filter((name) => !(tellsItself(name) && isFull(name)))) people.appear(one.reading, one.name, one.words, one.name.evidence === 'certain');
    for (const list of people.appearances.values()) list.sort((a, b) => a.name.from - b.name.from);
    return people;
  }

  in(reading: Reading): readonly Appearance[] {
    return this.appearances.get(reading) ?? [];
  }

  private appear(reading: Reading, name: NamePhrase, words: readonly NameWord[], mayBeNew: boolean): void {
    const state = reading.states.get(name)?.key ?? null;
    const candidates = this.candidates(words).filter((person) => state === null || person.states.size === 0 || person.states.has(state));
    if (candidates.length > 1 || (candidates.length === 0 && !mayBeNew)) return;
    const person = candidates[0] ?? this.add();
    this.remember(person, words);
    if (state !== null) person.states.add(state);
    const place = wordsOf(reading.sentence, name.name);
    this.ledger.claim(person.handle, 'name', textOf(reading.sentence, name.name), [place], name.evidence === 'certain' ? 'said' : name.evidence);
    pushTo(this.appearances, reading, { person, name, words: place });
    this.readOffice(reading, person, name, place);
  }

  private wordsOfName(text: string): NameWord[] {
    return fold(text).replace(/\./gu, '. ').split(/\s+/u).filter(Boolean).map((word) =>
      (word.endsWith('.') ? { fold: word, keys: [], initial: word.slice(0, -1) } : { fold: word, keys: this.lexicon.nameKeys(word), initial: null }));
  }

  private candidates(words: readonly NameWord[]): Person[] {
    const lists = words.filter((word) => !isInitial(word)).map((word) => [...new Set(word.keys.flatMap((key) => this.byWord.get(key) ?? []))]);
    const shortest = lists.reduce<Person[] | null>((best, list) => (list.length > 0 && (best === null || list.length < best.length) ? list : best), null) ?? [];
    if (shortest.length > mostNamesakes) return words.filter((word) => !isInitial(word)).length > 1 ? this.bySpelling.get(spell(words)) ?? [] : shortest;
    const agreeing = shortest.filter((person) => person.names.some((form) => agree(form, words)));
    const same = agreeing.filter((person) => person.names.some((form) => spell(form) === spell(words)));
    return same.length === 1 ? same : agreeing;
  }

  private add(): Person {
    return { handle: this.ledger.subject('PERSON', null), names: [], states: new Set(), position: null, organization: null, represents: null };
  }

  private remember(person: Person, words: readonly NameWord[]): void {
    if (person.names.some((form) => spell(form) === spell(words))) return;
    person.names.push(words);
    pushTo(this.bySpelling, spell(words), person);
    for (const key of words.flatMap((word) => word.keys)) {
      const sharers = this.byWord.get(key) ?? [];
      if (sharers.length <= mostNamesakes && !sharers.includes(person)) pushTo(this.byWord, key, person);
    }
  }

  private readOffice(reading: Reading, person: Person, name: NamePhrase, place: Words): void {
    const state = reading.states.get(name) ?? null;
    if (state !== null) person.represents ??= this.onBehalf(reading.sentence, state);
    const office = reading.offices.get(name);
    const led = reading.led.get(name);
    const titles = office?.titles.map((title) => ({ ...title, state: title.state ?? state })) ?? [];
    for (const title of titles) this.claimPosition(reading.sentence, person, title, place);
    if (titles.length > 0) this.believeOffice(reading.sentence, person, titles);
    if (led !== undefined && titles.every((title) => title.organization === null)) this.believeBody(reading.sentence, person, led, state);
  }

  private claimPosition(sentence: Sentence, person: Person, title: Title, place: Words): void {
    const wording = textOf(sentence, title.wording);
    const position = this.ledger.subject('POSITION', null, `${person.handle.key} ${fold(wording)} ${title.state?.key ?? ''}`);
    const words = [wordsOf(sentence, title.wording)];
    this.ledger.claim(position, 'person', refTo(person.handle), [place, ...words]);
    this.ledger.claim(position, 'title', wording, words);
    if (title.organization !== null) {
      const held = this.organizations.heldIn(sentence, title.organization, title.state);
      this.ledger.claim(position, 'organization', refTo(held.organization), held.words);
    }
    const represents = this.representedBy(sentence, title);
    if (represents !== null) this.ledger.claim(position, 'represents', refTo(represents.value), represents.words);
  }

  /** The position is the whole wording; of several offices the one in a named body says where the person sits. */
  private believeOffice(sentence: Sentence, person: Person, titles: readonly Title[]): void {
    const title = titles.find((one) => one.organization !== null) ?? (titles[0] as Title);
    const isBetter = person.position === null || (person.organization === null && title.organization !== null);
    const wording = { from: (titles[0] as Title).wording.from, to: (titles.at(-1) as Title).wording.to };
    if (isBetter) person.position = { value: textOf(sentence, wording), words: [wordsOf(sentence, wording)] };
    if (isBetter && title.organization !== null) {
      const held = this.organizations.heldIn(sentence, title.organization, title.state);
      person.organization = { value: held.organization, words: held.words };
    }
    person.represents ??= this.representedBy(sentence, title);
  }

  private believeBody(sentence: Sentence, person: Person, body: OrganizationPhrase, state: Owner | null): void {
    const held = this.organizations.heldIn(sentence, body, state);
    person.organization ??= { value: held.organization, words: held.words };
    const owner = stateOf(body);
    if (owner !== null) person.represents ??= this.onBehalf(sentence, owner);
    else if (body.identity !== null) person.represents ??= person.organization;
  }

  /** A state, or for officials of a body that is no state's, that body. */
  private representedBy(sentence: Sentence, title: Title): Said<Organization> | null {
    if (title.state !== null) return this.onBehalf(sentence, title.state);
    const body = title.organization;
    if (body === null || body.identity === null || stateOf(body) !== null) return null;
    const held = this.organizations.heldIn(sentence, body, null);
    return { value: held.organization, words: held.words };
  }

  private onBehalf(sentence: Sentence, owner: Owner): Said<Organization> {
    const words = [wordsOf(sentence, owner.span)];
    return { value: this.organizations.ofKey(owner.key, words), words };
  }
}

const pushTo = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};
