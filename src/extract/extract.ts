import { primaryLanguage } from '../core/language.js';
import { remembering } from '../core/remembering.js';
import type { Anchor } from './dates.js';
import { english } from './en/lexicon.js';
import type { DateExpression, Extractor, Facts, Text } from './facts.js';
import { KnownNames } from './known-names.js';
import { byPlace, Ledger } from './ledger.js';
import type { Lexicon } from './lexicon.js';
import { Meetings } from './meetings.js';
import { NamedOrganizations } from './named-organizations.js';
import { OrganizationReader } from './organizations.js';
import type { Aliases } from './organizations.js';
import { readPapers } from './papers.js';
import { readParticipation } from './participation.js';
import { People } from './people.js';
import { readSentence } from './reading.js';
import type { Grammar, Reading } from './reading.js';
import { russian } from './ru/lexicon.js';
import { sentencesOf, wordsOf } from './sentences.js';
import type { Sentence } from './sentences.js';
import { uzbek } from './uz/lexicon.js';

const grammarOf = remembering((lexicon: Lexicon): Grammar => {
  const names = new KnownNames(lexicon);
  return { lexicon, names, organizations: new OrganizationReader(lexicon, names) };
});

/** The languages that are read. */
const lexicons: readonly Lexicon[] = [english, russian, uzbek];

/** Another one wherever a text may be read otherwise than before: stored texts are read again by it. Those that were released stand in test/fixtures/released-grammars.json. */
export const grammarVersion = '2.0';

const grammarPrefix = 'grammar-';

/** Whether an extractor of that name is the grammar, of this version or another. */
export const isGrammar = (name: string): boolean => name.startsWith(grammarPrefix);

const grammarFor = (language: string): Grammar | undefined => {
  const lexicon = lexicons.find((one) => one.language === primaryLanguage(language));
  return lexicon === undefined ? undefined : grammarOf(lexicon);
};

/** The extractor for a language (BCP 47); one that no lexicon describes yields no facts. */
export const extractorFor = (language: string): Extractor => {
  const name = `${grammarPrefix}${primaryLanguage(language)} ${grammarVersion}`;
  const read = (text: Text): Facts => {
    const grammar = grammarFor(language);
    return grammar === undefined ? { subjects: [], dates: [] } : extract(text, grammar);
  };
  return { name, extract: read };
};

/** The layers of each sentence of a text; none in a language that no lexicon describes. */
export const readingsOf = (text: Text): readonly Reading[] => {
  const grammar = grammarFor(text.language);
  return grammar === undefined ? [] : readText(text, grammar).readings;
};

const extract = (text: Text, grammar: Grammar): Facts => {
  const { readings, anchor } = readText(text, grammar);
  return { subjects: claimAll(readings, grammar.lexicon, anchor), dates: datesIn(readings) };
};

/** Reads all sentences; again, where the first reading found a dateline or acronyms that change how the others are read. */
const readText = (text: Text, grammar: Grammar): { readonly readings: readonly Reading[]; readonly anchor: Anchor } => {
  const { lexicon } = grammar;
  const sentences = [
    ...sentencesOf('HEADLINE', text.headline, lexicon), ...(text.lead === null ? [] : sentencesOf('LEAD', text.lead, lexicon)), ...sentencesOf('BODY', text.body, lexicon),
  ];
  const publication: Anchor = { date: text.publishedOn, sentence: null, span: null };
  const first = sentences.map((sentence) => readSentence(sentence, grammar, new Map(), publication));
  const anchor = anchorIn(first) ?? publication;
  const aliases = aliasesIn(first);
  const again = (reading: Reading): boolean =>
    (anchor !== publication && reading.dates.phrases.some(({ relative }) => relative)) || (aliases.size > 0 && reading.sentence.tokens.some(({ text: word }) => aliases.has(word)));
  const readings = first.map((reading) => (again(reading) ? readSentence(reading.sentence, grammar, aliases, anchor) : reading));
  return { readings, anchor };
};

const claimAll = (readings: readonly Reading[], lexicon: Lexicon, anchor: Anchor): Facts['subjects'] => {
  const ledger = new Ledger();
  const organizations = NamedOrganizations.read(readings, ledger);
  const people = People.read(readings, ledger, organizations, lexicon);
  const meetings = Meetings.read(readings, ledger, organizations, lexicon, anchor);
  readParticipation(readings, ledger, lexicon, people, meetings, organizations);
  readPapers(readings, ledger, lexicon, meetings);
  return ledger.subjects();
};

/** A dateline with a full date dates the whole report. */
const anchorIn = (readings: readonly Reading[]): Anchor | null => {
  for (const { sentence, dates } of readings) {
    const full = sentence.dateline ? dates.phrases.find((date) => date.exact === 'day' && !date.relative) : undefined;
    if (full !== undefined) return { date: full.start, sentence, span: full };
  }
  return null;
};

/** Acronyms that the article gives itself. */
const aliasesIn = (readings: readonly Reading[]): Aliases => {
  const aliases = new Map<string, { identity: string | null; form: string; kind: Reading['organizations']['phrases'][number]['kind']; owner: null }>();
  for (const { sentence, organizations } of readings) {
    for (const phrase of organizations.phrases) {
      if (phrase.acronym === null || phrase.acronym.from === phrase.name.from) continue;
      const acronym = acronymOf(sentence, phrase.acronym.from);
      if (!aliases.has(acronym)) aliases.set(acronym, { identity: phrase.identity, form: phrase.form, kind: phrase.kind, owner: null });
    }
  }
  return aliases;
};

const acronymOf = (sentence: Sentence, at: number): string => sentence.tokens[at]?.text ?? '';

const datesIn = (readings: readonly Reading[]): DateExpression[] =>
  readings
    .flatMap(({ sentence, dates }) => dates.phrases.map((date): DateExpression => ({ words: wordsOf(sentence, date), value: date.value })))
    .sort((a, b) => byPlace(a.words, b.words));
