/** The form in which names of places and things are compared: no case, no accents, single blanks. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** ISO 15924 code of the script in which most letters of a text stand; Zyyy where it has none. */
export const scriptOf = (text: string): string => {
  const counts = Object.entries(scripts).map(([code, pattern]) => ({ code, count: text.match(pattern)?.length ?? 0 }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  return most.count === 0 ? 'Zyyy' : most.code;
};

const scripts = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hani: /\p{Script=Han}/gu,
  Hang: /\p{Script=Hangul}/gu,
  Grek: /\p{Script=Greek}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Deva: /\p{Script=Devanagari}/gu,
};
