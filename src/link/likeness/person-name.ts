import { foldName } from '../../core/fold-name.js';
import { scriptOf } from '../../core/text.js';
import { chineseName } from './chinese.js';
import { skeletonOf } from './words.js';

/** A word of a name as names are compared. */
export interface NameWord {
  readonly folded: string;
  /** A single letter before a stop: it stands for every word that begins with it. */
  readonly initial: boolean;
}

/** A name as names are compared, whatever its order was. */
export interface PersonName {
  readonly given: readonly NameWord[];
  /** The words that tell the family; of one who is called after his father ('Faisal bin Farhan') the first name, for then it tells most. */
  readonly family: readonly NameWord[];
  /** ISO 15924; where two scripts meet, more is forgiven. */
  readonly script: string;
  /** The words stand in the order of descent, which may be cut short but not turned around. */
  readonly descent: boolean;
  /** Of one who is called after his father: the house, where the name ends in it ('Al Saud'). Other names have it for a family name. */
  readonly house: readonly NameWord[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a person is addressed by, in front of the name. */
const honorifics = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'lord', 'lady', 'dame', 'sheikh', 'shaikh', 'shaykh', 'prince', 'princess', 'amb', 'ambassador', 'gen', 'general', 'monsieur',
  'madame', 'janob', 'г-н', 'г-жа', 'господин', 'госпожа', 'принц', 'шейх', 'д-р', 'проф', 'жаноб'].map(foldName));
const articles = words('al el ul ad as ash an ar at az');
const descent = words('bin ben ibn bint binti');
const particles = words('de da di do dos das du la le van von der den del ter ten');
/** Ends of words for 'son of' and 'daughter of': behind such a word nothing is a family name. */
const patronymic = /(?:ovich|evich|ich|ovna|evna|ichna|inichna|ovychna)$/;
const childOf = words('ugli ogli uli kizi kizi giz kiz oglu uulu');
/** How families are called from the Balkans to the Altai: of two words, the one that ends so is the family name. */
const familyEnd = /..(?:ov|[ae]v|ova|[ae]va|ski|skaia|enko|shvili|dze|zoda|zade|chuk)$/;
const leet: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' };

/** `Sech1n` is a misreading of `Sechin`; `3` alone is a number. */
const withoutDigits = (word: string): string => (/\p{L}/u.test(word) ? word.replace(/\d/g, (digit) => leet[digit] ?? digit) : word);

/** Oblique cases of Russian family names, where no family is called so; and Uzbek suffixes behind ends of family names. */
const caseEnds: readonly (readonly [RegExp, string])[] = [
  [/(ов|ев|ёв|ин|ын)ым$/, '$1'], [/(ов|ев|ёв|ин|ын)(?:ой|ою)$/, '$1а'], [/(ян)(?:а|у|ом|е)$/, '$1'], [/([сц]к)(?:ого|ому)$/, '$1ий'], [/([сц]к)(?:ой|ую)$/, '$1ая'],
  [/(ov|ev|ova|eva|zoda)(?:ning|dan|ga|ni|da)$/, '$1'], [/(ов|ев|ова|ева|зода)(?:нинг|дан|га|ни|да)$/, '$1'],
];
const nominative = (word: string): string => caseEnds.reduce((form, [end, replacement]) => form.replace(end, replacement), word);

interface Word extends NameWord {
  readonly raw: string;
}

/** An article joined to its noun, as in `al-Dawood`. */
const joinedArticle = /^(?:al|el|ul|ad|as|ash|an|ar|at|az)-(?=\p{L})/iu;
/** `Abdul Aziz`, `Abd al-Aziz`, `Abdel Aziz`: 'servant of'. */
const servant = /^abd[aeou]l$/;

const read = (text: string): Word[] =>
  text.replace(/\./g, '. ').split(/\s+/).flatMap((raw): Word[] => {
    const folded = foldName(withoutDigits(nominative(raw.replace(/['’]s$/, '').replace(joinedArticle, '')))).replace(servant, 'abd');
    return folded === '' ? [] : [{ raw, folded, initial: raw.endsWith('.') ? folded.length <= 2 : [...raw].length === 1 }];
  });

const withoutHonorifics = (all: readonly Word[]): readonly Word[] => {
  const from = all.findIndex(({ folded }) => !honorifics.has(folded));
  return all.slice(Math.max(from, 0));
};

const isFamily = (word: Word | undefined): boolean => word !== undefined && !word.initial && familyEnd.test(word.folded) && !patronymic.test(word.folded);

/** Where the family name stands: as initials, a patronymic, an end of family names or an eastern given name tell; else it is the last word. */
const familyAt = (all: readonly Word[]): number => {
  const full = all.flatMap(({ initial }, index) => (initial ? [] : [index]));
  const [first, last] = [full[0] ?? 0, full.at(-1) ?? 0];
  const child = all.findIndex(({ folded }) => childOf.has(folded) || patronymic.test(folded));
  if (child > 0 && child === all.length - 1 && full.length > 2) return first;
  if (full.length === 2 && all.length === 2) {
    if (isFamily(all[first]) && !isFamily(all[last])) return first;
    // Kim Jong-un, Mao Tse-tung: a given name of two syllables, written as one.
    if (/\p{L}-\p{Ll}\p{L}*$/u.test(all[last]?.raw ?? '') && !/-/.test(all[first]?.raw ?? '')) return first;
  }
  return last;
};

const bare = ({ folded, initial }: Word): NameWord => ({ folded, initial });
const isJoint = ({ folded, initial }: Word): boolean => !initial && (articles.has(folded) || descent.has(folded) || particles.has(folded) || childOf.has(folded));

const noName: PersonName = { given: [], family: [], house: [], script: '', descent: false };

const inOrder = (all: readonly Word[], family: number, script: string): PersonName => {
  const named = all.map((word, index) => ({ word, index })).filter(({ word, index }) => index === family || !isJoint(word));
  const [own, given] = [named.filter(({ index }) => index === family), named.filter(({ index }) => index !== family)];
  return { ...noName, family: own.map(({ word }) => bare(word)), given: given.map(({ word }) => bare(word)), script };
};

/** Reads `N. B.Yermekbayev`, `Yermekbayev N. B.`, `Yermekbayev, Nurlan`, `Ван Сяохун`, `Prince Faisal bin Farhan Al Saud`. */
export const parsePersonName = (name: string): PersonName => {
  const script = scriptOf(name);
  const [before, behind] = name.split(/,\s*(?=\S)/, 2) as [string, string?];
  if (behind !== undefined) {
    const [family, given] = [withoutHonorifics(read(before)).filter((word) => !isJoint(word)), withoutHonorifics(read(behind)).filter((word) => !isJoint(word))];
    if (family.length > 0 && given.length > 0) return { ...noName, family: family.map(bare), given: given.map(bare), script };
  }
  const all = withoutHonorifics(read(name));
  const chinese = chineseName(all.map(({ raw }) => raw));
  if (chinese !== null) {
    const [family, given] = [chinese.family, chinese.given].map((part) => (part === null ? [] : [{ folded: foldName(part as string), initial: false }]));
    return { ...noName, family: family ?? [], given: given ?? [], script };
  }
  const son = all.findIndex(({ folded, initial }) => !initial && descent.has(folded));
  if (son > 0) {
    const [house] = all.slice(-1).filter((word) => joinedArticle.test(word.raw) || articles.has(all.at(-2)?.folded ?? ''));
    const named = all.filter((word) => word !== house && !isJoint(word)).map(bare);
    if (named.length > 0) return { ...noName, family: named.slice(0, 1), given: named.slice(1), house: house === undefined ? [] : [bare(house)], script, descent: true };
  }
  return inOrder(all, familyAt(all), script);
};

/** What people are looked up by to be compared: the family name without vowels. Spellings of one name share it, and so do some other names. */
export const familyKey = ({ family, given }: PersonName): string => skeletonOf((family.at(-1) ?? given.at(-1))?.folded ?? '');
