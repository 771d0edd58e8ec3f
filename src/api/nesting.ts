import { limitExceeded } from '../core/errors.js';

/** Where the string that starts here ends; behind the line or the text where it does not. */
const endOfString = (source: string, start: number): number => {
  if (source.startsWith('"""', start)) {
    for (let end = source.indexOf('"""', start + 3); end !== -1; end = source.indexOf('"""', end + 3)) if (source[end - 1] !== '\\') return end + 3;
    return source.length;
  }
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"' || source[at] === '\n') return at + 1;
  }
  return source.length;
};

const endOfLine = (source: string, start: number): number => {
  const end = source.indexOf('\n', start);
  return end === -1 ? source.length : end;
};

/** Refuses a document that is nested too deeply for a parser that calls itself: so it is looked at in a loop, before it is parsed. */
export const checkNesting = (source: string, most: number): void => {
  let depth = 0;
  for (let at = 0; at < source.length;) {
    const sign = source[at] as string;
    if (sign === '"') at = endOfString(source, at);
    else if (sign === '#') at = endOfLine(source, at);
    else {
      if ('{[('.includes(sign)) depth++;
      else if ('}])'.includes(sign)) depth--;
      if (depth > most) throw limitExceeded(`The query is nested more than ${most} levels deep: ask for less at once.`);
      at++;
    }
  }
};
