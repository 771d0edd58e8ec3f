import { fold } from '../tokens.js';
import type { Token } from '../tokens.js';
import type { Morphology } from '../lexicon.js';
import { bodies } from './lexicon-bodies.js';
import { functionWords } from './lexicon-function-words.js';
import { people } from './lexicon-people.js';
import { decline, declineAdjective, isAdjective } from './declension.js';
import { bodyTerms, eventTerms, fieldTerms } from './terms.js';
import { russianTokens } from './tokens.js';

/** The English word that every form of a known word stands for in an identity. */
const termOf = new Map<string, string>(
  Object.entries({ ...eventTerms, ...fieldTerms, ...Object.assign({}, ...Object.values(bodyTerms)) as Record<string, string> })
    .flatMap(([word, term]) => (isAdjective(word) ? declineAdjective(word) : decline(word)).map(({ text }) => [fold(text), term] as const)),
);

const caseEnding = /(?:ыми|ими|ого|его|ому|ему|ами|ями|ах|ях|ым|им|ыи|ои|еи|ою|ею|ом|ем|ью|ии|ия|ию|ие|ая|яя|ую|юю|ое|ее|ые|ых|их|ов|ев|а|я|у|ю|о|е|ы|и|ь)$/u;
/** The stem that the forms of a word share, for words that no table knows. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(caseEnding, '') : word);

/** Endings that a case puts behind the stem of a name; the longer first. */
const nameEndings = ['ого', 'ому', 'ыми', 'ым', 'им', 'ои', 'ою', 'ом', 'ем', 'еи', 'ую', 'ая', 'ии', 'ею', 'ие', 'а', 'я', 'у', 'ю', 'е', 'ы', 'и', 'ь'];
const shortestStem = 2;

/** A word in small letters in front of the noun: 'транспортного', by the ending that agrees with the noun. */
const agreesByEnding = /(?:ого|его|ому|ему|ыи|ии|ои|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ую|юю|еи|ыми|ими)$/u;
const leads = (token: Token): boolean => token.shape === 'word' && token.fold.length > 4 && agreesByEnding.test(token.fold) && !functionWords.functionWords.has(token.fold);
const genitiveEnding = /(?:ого|его|ои|ых|их)$/u;
const isGenitiveAdjective = (token: Token): boolean => token.shape === 'word' && token.fold.length > 4 && genitiveEnding.test(token.fold);

/** A noun in small letters that may be a genitive: 'борьбы', 'коммерции', 'писателей'; no verb in the past. */
const mayBeGenitive = (token: Token): boolean =>
  token.shape === 'word' && !token.capital && token.fold.length > 3 && /(?:[аяыи]|ов|ев)$/u.test(token.fold) && !/(?:л[аи]|лась|лись|ся|сь)$/u.test(token.fold)
  && !functionWords.functionWords.has(token.fold) && !functionWords.clauseWords.has(token.fold);

/** Russian joins by cases: the complement of a noun stands right behind it, in the genitive. */
export const morphology: Morphology = {
  headLast: false,
  nounsModify: false,
  tokenize: russianTokens,
  singular: (word) => termOf.get(word) ?? stemOf(word),
  formsOf: (name) => {
    if (isAdjective(name) && !/^\p{Lu}/u.test(name)) return [...new Set(declineAdjective(name).map(({ text }) => text))].map((text) => ({ text, governed: true }));
    const forms = decline(name);
    const number = forms[0]?.number;
    const nominative = /[оуиюэ]$/u.test(name) || /^[\p{Lu}-]+$/u.test(name);
    const governed = new Set(forms.filter((form) => form.number === number && form.case === 'genitive').map(({ text }) => text));
    const texts = new Set([name, ...forms.filter((form) => form.number === number).map(({ text }) => text)]);
    return [...texts].map((text) => ({ text, governed: governed.has(text) || (nominative && text === name) }));
  },
  demonymsOf: () => [],
  nameKeys: (word) => {
    const stems = nameEndings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem).map((ending) => word.slice(0, -ending.length));
    return [word, ...stems];
  },
  complementAt: (tokens, at, links) => {
    const token = tokens[at];
    if (token === undefined) return null;
    if (links.has(token.fold)) return at + 1;
    return token.shape === 'word' && !functionWords.functionWords.has(token.fold) ? at : null;
  },
  complementIn: (tokens) => {
    const head = tokens.findIndex((token) => bodies.bodyHeads.has(token.fold));
    return head < 0 || head + 1 >= tokens.length ? -1 : head + 1;
  },
  leadsBodyName: (token, first) => leads(token) && (token.capital || !first),
  goesOnInField: (tokens, at, first) => {
    const token = tokens[at];
    if (token === undefined) return false;
    if (people.portfolios.has(token.fold) || isGenitiveAdjective(token)) return true;
    const before = tokens[at - 1];
    if (first) return before !== undefined && bodies.bodyHeads.has(before.fold) && mayBeGenitive(token);
    return before !== undefined && isGenitiveAdjective(before) && mayBeGenitive(token);
  },
  isPredicate: (word) => functionWords.clauseWords.has(word),
  isPersonal: (word) => /(?:ович|евич|ич|овна|евна|ична|инична|ыч)(?:а|у|ем|е|ы|ои)?$/u.test(word) && word.length > 5,
};
