import type { NameLanguage } from '../reference/languages.js';
import type { DocumentKind, DocumentStatus, EventKind, EventStatus, OrganizationKind, ParticipantRole } from '../reference/vocabulary.js';
import type { PhraseTable } from './phrase-table.js';
import type { Token } from './tokens.js';

/** Where the words that a cue governs stand: 'was attended by' looks after itself, 'took part' before; in a language of free order on the side on which there are any. */
export type Side = 'before' | 'after' | 'either';

/**
 * What a turn of phrase says of the things around it. `held` presupposes that the event took place, `ofDelegation` tells who is in a delegation,
 * `ofEvent` counts only with an event as its object ('chaired the session', not 'chairs the committee'), `ofPeople` only with people ('received the envoy', not 'received a letter').
 * `forState` names whom a state before it sent, `elliptic` may be left out where more of the kind follows: 'Senegal by'. `acts` is something done at an event that is held ('presented the report'), with `atEvent` where the sentence names that event ('said after the talks').
 * `attributive` stands inside what is said of another: 'NAME boshchiligidagi delegatsiya', the delegation that NAME leads.
 * `whoeverHosts`: whoever does it at home is the host; of a visit, the other is the guest. `joint` is of several even where one is usual ('co-chaired'). `meets` is itself an event of that kind, where nothing else tells of one ('received the envoy').
 */
export type Cue =
  | {
    readonly says: 'role'; readonly role: ParticipantRole; readonly side: Side; readonly held?: true; readonly ofDelegation?: true; readonly ofEvent?: true; readonly ofPeople?: true;
    readonly forState?: true; readonly acts?: true; readonly atEvent?: true; readonly whoeverHosts?: 'always' | 'of a visit'; readonly joint?: true; readonly meets?: EventKind;
    readonly attributive?: true; readonly elliptic?: true;
  }
  /** What is told in the present may be of today or of a day to come; where it `ends`, its day is the last one. */
  | { readonly says: 'event status'; readonly status: EventStatus; readonly present?: true; readonly ends?: true }
  | { readonly says: 'document status'; readonly status: DocumentStatus; readonly side: Side }
  /** Begins what is still to come: 'will', 'is scheduled'. */
  | { readonly says: 'future' };

export interface TitleHead {
  readonly plural: boolean;
}

/** A body that is known by its own name in every language, and the state it is of. */
export interface NativeBody {
  readonly kind: OrganizationKind;
  readonly state: string;
  /** A building too, as 'Kremlin' is: only in front of an office it is the body. */
  readonly building?: true;
}

export interface EventNoun {
  readonly kind: EventKind;
  /** What its series is called where nothing else names it; session and meeting are one. */
  readonly series: string;
}

/** One form in which a name is written. */
export interface NameForm {
  readonly text: string;
  /** Whether a noun beside it can govern it: in Russian the genitive, in English every form. */
  readonly governed: boolean;
}

/** How a language forms its words and joins them: what the grammar asks where languages differ. */
export interface Morphology {
  /** Whether what a head is of stands in front of it, in case: 'Xavfsizlik kengashi kotibi', secretary of the Security Council. */
  readonly headLast: boolean;
  /** Whether a noun may stand in front of another to say which it is: 'SCO summit', 'Kazakhstan delegation'. */
  readonly nounsModify: boolean;
  /** The tokens of a text. */
  readonly tokenize: (text: string) => Token[];
  /** The form under which the forms of one word meet, folded. */
  readonly singular: (word: string) => string;
  /** All forms of a name known beforehand, itself among them. */
  readonly formsOf: (name: string) => readonly NameForm[];
  /** What is of a state, where its name tells that by rule: 'qozogʻistonlik'. */
  readonly demonymsOf: (name: string) => readonly string[];
  /** The folded forms by which a word of a person's name is compared: those it may be a case of. */
  readonly nameKeys: (word: string) => readonly string[];
  /** Where the complement of a head that ends before `at` begins: behind one of `links` and an article, or, in a language with cases, right there. Null where there is none. */
  readonly complementAt: (tokens: readonly Token[], at: number, links: ReadonlySet<string>) => number | null;
  /** Where the complement begins in a name that consists of a head and its complement; -1 where none does. */
  readonly complementIn: (tokens: readonly Token[]) => number;
  /** Whether a word in front of the head begins, as the `first`, or goes on with the name of a body: 'Central Asian Council', 'Центральноазиатский транспортный совет'. */
  readonly leadsBodyName: (token: Token, first: boolean) => boolean;
  /** Whether a word goes on with what a body is for; `first` behind the head or its link, `topic` behind 'on'. */
  readonly goesOnInField: (tokens: readonly Token[], at: number, first: boolean, topic: boolean) => boolean;
  /** Whether a folded word that follows 'and' begins another clause: 'and signed'. */
  readonly isPredicate: (word: string) => boolean;
  /** Whether a folded word can only be part of a person's name: a patronymic. */
  readonly isPersonal: (word: string) => boolean;
}

/** Articles, prepositions, conjunctions and whatever else is of every subject. */
export interface FunctionWords {
  readonly articles: ReadonlySet<string>;
  /** Point back to something named before: 'Action Plan on its implementation'. */
  readonly pointers: ReadonlySet<string>;
  /** Join a head to its complement: 'Minister of Transport', 'Adviser to the President'. */
  readonly linkers: ReadonlySet<string>;
  /** Join a body to its owner: 'Council of the Republic'. */
  readonly ownerLinkers: ReadonlySet<string>;
  /** Come between a body and its owner without changing which body it is: 'under the President'. */
  readonly subordinations: PhraseTable<true>;
  /** Behind a state, they bind it to whoever follows: 'Hindiston nomidan', in the name of India. */
  readonly ownerPostpositions: PhraseTable<true>;
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** In front of a verb, they say that it was not done. */
  readonly negations: ReadonlySet<string>;
  /** Never part of a name, even when a sentence begins with them. */
  readonly functionWords: ReadonlySet<string>;
  /** End a noun phrase: finite verbs and auxiliaries that reports use. */
  readonly clauseWords: ReadonlySet<string>;
  /** 'since', 'until': what follows is not what the sentence tells of. */
  readonly backgroundPrepositions: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  /** Bind a person to what they stand for: 'of Germany', 'for Kazakhstan'. */
  readonly representationLinks: ReadonlySet<string>;
  /** The same in more words: 'spoke for', ', representing'. */
  readonly representationPhrases: PhraseTable<true>;
  /** Open a clause with those on whose behalf the next people act: 'от Казахстана — NAME'. */
  readonly senderPrepositions: ReadonlySet<string>;
}

export interface DateWords {
  /** Whether the names of months and days are capitalized. */
  readonly capitalDates: boolean;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly relativeDays: ReadonlyMap<string, number>;
  /** 'two-day' is 2. */
  readonly durations: PhraseTable<number>;
  readonly relativeYears: PhraseTable<number>;
  /** 'last' is -1, 'next' is 1. */
  readonly directions: ReadonlyMap<string, number>;
  readonly halves: PhraseTable<number>;
  /** 'до конца года': the last day of this year. */
  readonly yearEnds: PhraseTable<true>;
  readonly datePrepositions: ReadonlySet<string>;
  readonly rangeLinks: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Stand in front of an ordinal below ten and add to it: 'oʻn yettinchi'. */
  readonly tens: ReadonlyMap<string, number>;
  /** Behind a day, a month or a year, the word for it: '12-iyun kuni', 'sentabr oyi', '2024-yil', '2024 года'. */
  readonly dayNouns: ReadonlySet<string>;
  readonly monthNouns: ReadonlySet<string>;
  readonly yearNouns: ReadonlySet<string>;
}

/** People and their offices. */
export interface PeopleWords {
  readonly honorifics: PhraseTable<true>;
  readonly nameParticles: ReadonlySet<string>;
  /** Capitalized nouns of places and things, which no person is called by: 'Palace'. */
  readonly placeNouns: ReadonlySet<string>;
  /** Without a title or a verb of speech beside it, a run of capitals with one of these is a thing or a time: 'Operation', 'Day'. */
  readonly thingNouns: ReadonlySet<string>;
  /** Begin names of places: 'North', 'San'. */
  readonly placePrefixes: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  /** Lead from a name to a further office of its bearer: 'who is also'. */
  readonly appositions: PhraseTable<true>;
  /** Join an office to its holder behind: 'The Tajik member is NAME'. */
  readonly copulas: ReadonlySet<string>;
  /** Join an office to its holder in front: 'NAME spoke as chairman'. */
  readonly officeLinks: ReadonlySet<string>;
  /** Say of all in a list before them: 'each of them'. */
  readonly distributives: PhraseTable<true>;
  /** 'who heads the bank': a body without a title. */
  readonly leadingVerbs: ReadonlySet<string>;

  readonly titleHeads: PhraseTable<TitleHead>;
  /** Offices of those who speak for others. */
  readonly spokespersons: PhraseTable<true>;
  readonly titleModifiers: ReadonlySet<string>;
  /** Fields of policy: what ministers are of. */
  readonly portfolios: ReadonlySet<string>;
}

export interface BodyWords {
  readonly bodyHeads: ReadonlyMap<string, OrganizationKind>;
  /** Make a body one that every state has its own of: 'ministry', 'national'. */
  readonly stateBodyWords: ReadonlySet<string>;
  /** Bodies known by a name of their own language: 'Jogorku Kenesh'. */
  readonly nativeBodies: PhraseTable<NativeBody>;
  /** Organs through which a body acts; whoever sits in one is an official of the body itself: 'Board of the Bank'. */
  readonly inwardOrgans: PhraseTable<true>;
}

export interface EventWords {
  readonly eventNouns: PhraseTable<EventNoun>;
  /** Join an event to those who meet: 'session of', 'talks between'. */
  readonly eventLinkers: ReadonlySet<string>;
  /** Join a meeting or body to its subject: 'Conference on Glacier Data'. */
  readonly topicLinkers: ReadonlySet<string>;
  readonly eventModifiers: ReadonlySet<string>;
  readonly comingModifiers: ReadonlySet<string>;
  /** Stand for those who meet, without saying who: 'member states', 'countries'. */
  readonly participantNouns: ReadonlySet<string>;
  /** Say only that states are members, not which or of what; in the singular. */
  readonly membershipNouns: ReadonlySet<string>;
  readonly headsOfState: PhraseTable<true>;
  /** Begin what is done at an event; what follows no longer says when and where it is. */
  readonly agendaVerbs: ReadonlySet<string>;
  readonly destinationLinks: ReadonlySet<string>;
  /** Alone beside a name, they say who presides: 'NAME, chair'. */
  readonly chairNouns: ReadonlySet<string>;
  /** 'the Belarusian capital'. */
  readonly capitalNouns: ReadonlySet<string>;
  readonly delegationNouns: ReadonlySet<string>;
  /** Say that whoever came for each state led its delegation: 'the heads of delegations'. */
  readonly headsOfDelegations: PhraseTable<true>;
  readonly observerNouns: ReadonlySet<string>;
}

export interface DocumentWords {
  readonly documentNouns: PhraseTable<DocumentKind>;
  /** Kinds whose noun alone names a document to which something is done: 'Minutes'. */
  readonly bareDocuments: ReadonlySet<DocumentKind>;
  /** Stand for documents named just before: 'approved it'. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Stand for the documents of the sentence before: 'these documents'. */
  readonly documentPointers: PhraseTable<true>;
  readonly draftModifiers: ReadonlySet<string>;
  readonly documentModifiers: ReadonlySet<string>;
  readonly documentLinkers: ReadonlySet<string>;
}

/** Turns of phrase. */
export interface Turns {
  /** Begin a list of those who came, where a colon follows. */
  readonly presenceWords: ReadonlySet<string>;
  readonly cues: PhraseTable<Cue>;
  /** Stand for a verb that is left out: 'Senegal by', 'Казахстан — NAME'. */
  readonly ellipses: ReadonlySet<string>;
}

/** All that the grammar knows of one language: closed classes and turns of phrase, no names of people. Words are folded. */
export interface Lexicon extends FunctionWords, DateWords, PeopleWords, BodyWords, EventWords, DocumentWords, Turns, Morphology {
  readonly language: NameLanguage;
}
