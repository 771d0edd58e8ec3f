import escapeHtml from 'escape-html';
import { foldName } from '../../core/fold-name.js';

/** How much of a text is looked through, and how much of it is shown around the words, in UTF-16 code units. */
const LOOKED_THROUGH = 20_000;
const SHOWN = 240;
const SHOWN_BEFORE = 60;
/** So many words are looked for, and so many of those that answer are weighed: texts of one word a thousand times over stay cheap. */
const WORDS_ASKED = 20;
const WORDS_WEIGHED = 500;
/** How like a word must be to the one that was asked for; 1 is the same. */
const LIKE_ENOUGH = 0.4;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const wordsIn = (text: string): Word[] =>
  [...text.slice(0, LOOKED_THROUGH).matchAll(/[\p{L}\p{M}\p{N}'‘’ʻʼ]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, folded: foldName(word) }));

const trigrams = (word: string): ReadonlySet<string> => new Set([...`  ${word} `].slice(2).map((_, index) => `  ${word} `.slice(index, index + 3)));

/** How like two words are, as PostgreSQL's similarity() has it. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((each) => b.has(each)).length;
  return common / (a.size + b.size - common);
};

/** The words that answer one that was asked for: those that are the same, else those most like it. */
const answering = (asked: string, words: readonly Word[]): Word[] => {
  const same = words.filter(({ folded }) => folded === asked);
  if (same.length > 0) return same;
  const [own, known] = [trigrams(asked), new Map<string, number>()];
  for (const { folded } of words) if (!known.has(folded)) known.set(folded, likeness(own, trigrams(folded)));
  const most = Math.max(LIKE_ENOUGH, ...known.values());
  return words.filter(({ folded }) => known.get(folded) === most);
};

/** Where a text answers most of the words that are asked for, near each other. */
interface Passage {
  readonly text: string;
  readonly marked: readonly Word[];
  readonly start: number;
  readonly answered: number;
}

const bestPassage = (text: string, asked: readonly string[]): Passage | null => {
  const words = wordsIn(text);
  const answers = asked.slice(0, WORDS_ASKED).map((each) => new Set(answering(each, words)));
  const marked = words.filter((word) => answers.some((each) => each.has(word))).slice(0, WORDS_WEIGHED);
  let best: Passage | null = null;
  for (const { start } of marked) {
    const near = marked.filter((word) => word.start >= start && word.end <= start + SHOWN - SHOWN_BEFORE);
    const answered = answers.filter((each) => near.some((word) => each.has(word))).length;
    if (answered > (best?.answered ?? 0)) best = { text, marked, start, answered };
  }
  return best;
};

/** The nearest place between two words: inwards, so that what is shown begins and ends with whole words. */
const cut = (text: string, at: number, step: 1 | -1): number => {
  let place = Math.min(Math.max(at, 0), text.length);
  while (place > 0 && place < text.length && /\S/u.test(text[place - 1] as string) && /\S/u.test(text[place] as string)) place += step;
  return place;
};

const shown = ({ text, marked, start }: Passage): string => {
  const whole = text.length <= SHOWN;
  const from = whole ? 0 : Math.min(start, cut(text, start - SHOWN_BEFORE, 1));
  const to = whole ? text.length : Math.max(cut(text, from + SHOWN, -1), from);
  let [html, at] = [from > 0 ? '… ' : '', from];
  for (const word of marked) {
    if (word.start < from || word.end > to) continue;
    html += `${escapeHtml(text.slice(at, word.start))}<mark>${escapeHtml(text.slice(word.start, word.end))}</mark>`;
    at = word.end;
  }
  return `${html}${escapeHtml(text.slice(at, to))}${to < text.length ? ' …' : ''}`.replace(/\s+/gu, ' ').trim();
};

/**
 * The words of a text that answer those that are asked for, in their context: HTML in which they are marked and all else is escaped. Likeness is that of folded
 * words, so that a name asked for in one script is marked in another.
 * @param texts - the one that answers most is shown, the first of several
 * @param asked - folded words
 * @returns null where no word answers
 */
export const highlight = (texts: readonly string[], asked: readonly string[]): string | null => {
  const passages = texts.map((text) => bestPassage(text, asked)).filter((passage) => passage !== null);
  const best = passages.reduce<Passage | null>((most, each) => (each.answered > (most?.answered ?? 0) ? each : most), null);
  return best === null ? null : shown(best);
};
