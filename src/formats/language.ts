/** Letters and words that only one of the languages of a script has. The first language of a script is the one that is assumed. */
const SIGNS: Record<string, readonly (readonly [language: string, sign: RegExp])[]> = {
  Latn: [
    ['en', /(?<![\p{L}\p{M}'’ʻʼ])(?:the|of|and|in|was|is|to|for|with|by)(?![\p{L}\p{M}'’ʻʼ])/giu],
    ['uz', /(?<![\p{L}\p{M}'’ʻʼ])(?:va|bilan|uchun|bu|ham|boʻyicha|haqida|edi)(?![\p{L}\p{M}'’ʻʼ])|[og][ʻʼ‘’`']/giu],
  ],
  Cyrl: [
    ['ru', /[щы]/giu],
    ['uz', /[ўқғҳ]/giu],
  ],
};

/** As much of a text as is needed to tell its language. */
const SAMPLE = 4000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** ISO 15924 code of the script in which most letters stand; null where there are no letters of a script we read. */
export const alphabetOf = (text: string): 'Latn' | 'Cyrl' | null => {
  const sample = text.slice(0, SAMPLE);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  if (latin === 0 && cyrillic === 0) return null;
  return latin >= cyrillic ? 'Latn' : 'Cyrl';
};

/** BCP 47 tag of the language of a text; 'und' where nothing tells. */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, SAMPLE);
  const script = alphabetOf(text);
  const candidates = script === null ? [] : (SIGNS[script] ?? []);
  const [best] = candidates.map(([language, sign]) => ({ language, score: count(sample, sign) })).sort((a, b) => b.score - a.score);
  return best?.language ?? 'und';
};

/** Whether a text can be in that language, judged by its script. */
export const isWrittenIn = (language: string, text: string): boolean => {
  const script = alphabetOf(text);
  return script === null || new Intl.Locale(language).maximize().script === script;
};
