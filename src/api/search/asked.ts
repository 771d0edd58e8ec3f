import { foldWords } from '../../core/fold-name.js';

const negated = /(?<!\S)-\s*(?:"[^"]*"?|\S+)/gu;
const alternative = /(?<!\S)or(?!\S)/giu;

/** The words that a text in web-search syntax asks for, folded: without those that must not stand. */
export const askedWords = (text: string): string[] => foldWords(text.replace(negated, ' ').replace(alternative, ' ')).split(' ').filter((word) => word !== '');

/** What could be acronyms in it: the whole of it in any case of letters, and its words that are written in capitals. */
export const askedAcronyms = (text: string): string[] => [text.trim().toUpperCase(), ...(text.replace(negated, ' ').match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [])];
