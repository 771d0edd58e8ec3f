import { readCues, tenseOf } from './cues.js';
import type { CuePhrase } from './cues.js';
import { readDates } from './dates.js';
import type { Anchor, DatePhrase } from './dates.js';
import { delegationContext } from './delegation-context.js';
import type { Sender } from './delegation-context.js';
import { readDocuments } from './documents.js';
import type { DocumentPhrase } from './documents.js';
import { readEvents } from './events.js';
import type { EventPhrase } from './events.js';
import type { KnownNames, KnownPhrase } from './known-names.js';
import { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import { readNames } from './names.js';
import type { NamePhrase } from './names.js';
import { bodiesLed, officesOf } from './office-holders.js';
import type { Aliases, OrganizationPhrase, OrganizationReader, Owner } from './organizations.js';
import { readRosters } from './rosters.js';
import type { RosterEntry } from './rosters.js';
import type { Sentence } from './sentences.js';
import { readTitles } from './titles.js';
import type { TitlePhrase } from './titles.js';

/** A sentence with its phrases, layer upon layer: each layer reads the words and the layers before it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly known: Layer<KnownPhrase>;
  readonly cues: Layer<CuePhrase>;
  readonly dates: Layer<DatePhrase>;
  readonly organizations: Layer<OrganizationPhrase>;
  readonly titles: Layer<TitlePhrase>;
  readonly events: Layer<EventPhrase>;
  readonly documents: Layer<DocumentPhrase>;
  readonly names: Layer<NamePhrase>;
  readonly offices: ReadonlyMap<NamePhrase, TitlePhrase>;
  /** The body a person is said to lead, without an office: 'NAME, who heads the Bank'. */
  readonly led: ReadonlyMap<NamePhrase, OrganizationPhrase>;
  /** For whom a person acts, where it is said with the name, the office or the delegation. */
  readonly states: ReadonlyMap<NamePhrase, Owner>;
}

export interface Grammar {
  readonly lexicon: Lexicon;
  readonly names: KnownNames;
  readonly organizations: OrganizationReader;
}

/** Reads one sentence. */
export const readSentence = (sentence: Sentence, grammar: Grammar, aliases: Aliases, anchor: Anchor): Reading => {
  const { tokens } = sentence;
  const { lexicon } = grammar;
  const known = grammar.names.read(tokens);
  const cues = readCues(tokens, lexicon, known);
  const dates = readDates(tokens, lexicon, anchor, tenseOf(cues, tokens, lexicon));
  if (sentence.dateline) return { ...emptyReading, sentence, known, dates };
  const organizations = grammar.organizations.read(tokens, known, aliases, isUpperCase(sentence));
  const titles = readTitles(tokens, lexicon, known, organizations);
  const events = readEvents({ tokens, lexicon, known, organizations, titles, cues });
  const documents = readDocuments({ tokens, lexicon, known, dates, organizations, titles, events, cues, capitalsMeanNothing: isUpperCase(sentence) });
  const layers: readonly Layer<{ from: number; to: number }>[] = [known, dates, organizations, titles];
  const rosters = readRosters(tokens, lexicon, known);
  const taken = (at: number): boolean =>
    isListed(rosters.covering(at), at) ||
    layers.some((layer) => layer.covering(at) !== undefined) || events.covering(at)?.named === true || documents.covering(at)?.strong === true;
  const names = readNames({ tokens, lexicon, known, titles, rosters, taken, capitalsMeanNothing: isTitleCase(sentence) });
  const offices = officesOf(tokens, lexicon, titles, names, rosters);
  const senderAt = delegationContext({ tokens, lexicon, known, organizations }, cues);
  const states = statesOf(names, offices, senderAt);
  return { sentence, known, cues, dates, organizations, titles, events, documents, names, offices, led: new Map([...bodiesSending(names, senderAt), ...bodiesLed(tokens, lexicon, organizations, names, offices)]), states };
};

const statesOf = (names: Layer<NamePhrase>, offices: Reading['offices'], senderAt: (token: number) => Sender): Map<NamePhrase, Owner> => {
  const states = new Map<NamePhrase, Owner>();
  for (const name of names.phrases) {
    const state = offices.get(name)?.state ?? name.state ?? senderAt(name.from).owner;
    if (state !== null) states.set(name, state);
  }
  return states;
};

/** 'The delegation of the Senate was headed by NAME': the body in which they sit, where no other is said. */
const bodiesSending = (names: Layer<NamePhrase>, senderAt: (token: number) => Sender): [NamePhrase, OrganizationPhrase][] =>
  names.phrases.flatMap((name): [NamePhrase, OrganizationPhrase][] => {
    const { body } = senderAt(name.from);
    return body === null ? [] : [[name, body]];
  });

const isListed = (entry: RosterEntry | undefined, at: number): boolean => entry !== undefined && at < entry.name.to;

/** A dateline says when and where, and which agency: nothing of what the report is about. */
const emptyReading = {
  cues: new Layer<CuePhrase>([]), organizations: new Layer<OrganizationPhrase>([]), titles: new Layer<TitlePhrase>([]), events: new Layer<EventPhrase>([]),
  documents: new Layer<DocumentPhrase>([]), names: new Layer<NamePhrase>([]), offices: new Map<NamePhrase, TitlePhrase>(), led: new Map<NamePhrase, OrganizationPhrase>(), states: new Map<NamePhrase, Owner>(),
};

/** All in capitals: no word of it is told from others by being capitalized. */
const isUpperCase = (sentence: Sentence): boolean => {
  const words = sentence.tokens.filter((token) => token.shape === 'word' && token.text.length > 3);
  return words.length > 0 && words.every((token) => token.text === token.text.toUpperCase());
};

/** A headline in which most longer words are capitalized. */
const isTitleCase = (sentence: Sentence): boolean => {
  if (sentence.part !== 'HEADLINE') return false;
  const words = sentence.tokens.filter((token) => token.shape === 'word' && token.text.length > 3);
  return words.filter((token) => token.capital).length > words.length * 0.7;
};
