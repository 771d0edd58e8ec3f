import type { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import type { NamePhrase } from './names.js';
import type { TitlePhrase } from './titles.js';
import type { Token } from './tokens.js';

/** Says whose each office is. A title stands before its holder, with or without a comma, or behind in apposition; one in the plural is shared by a list. */
export const officesOf = (
  tokens: readonly Token[], lexicon: Lexicon, titles: Layer<TitlePhrase>, names: Layer<NamePhrase>,
): ReadonlyMap<NamePhrase, TitlePhrase> => {
  const offices = new Map<NamePhrase, TitlePhrase>();
  const given = new Set<TitlePhrase>();
  const give = (name: NamePhrase, title: TitlePhrase | undefined): boolean => {
    if (title === undefined || given.has(title) || offices.has(name)) return false;
    offices.set(name, title);
    given.add(title);
    return true;
  };
  const people = names.phrases.filter((name) => name.evidence !== 'echo' || titles.endingAt(name.from) !== undefined);
  for (const name of people) give(name, titles.endingAt(name.from));
  for (const name of people) {
    const before = tokens[name.from - 1]?.text === ',' ? titles.endingAt(name.from - 1) : undefined;
    if (!give(name, before)) give(name, appositionBehind(tokens, lexicon, titles, name));
  }
  shareAmongLists(tokens, lexicon, people, offices);
  return offices;
};

/** 'NAME, the Secretary of the Council', 'NAME (chairman)', 'NAME, who is also Secretary'. */
const appositionBehind = (tokens: readonly Token[], lexicon: Lexicon, titles: Layer<TitlePhrase>, name: NamePhrase): TitlePhrase | undefined => {
  const open = tokens[name.to]?.text;
  if (open !== ',' && open !== '(') return undefined;
  const phrase = lexicon.appositions.at(tokens, name.to + 1);
  const at = name.to + 1 + (phrase?.length ?? 0);
  return titles.startingAt(lexicon.articles.has(tokens[at]?.fold ?? '') ? at + 1 : at);
};

/** 'Presidents A (Kazakhstan), B (Kyrgyzstan) and C': the title of the first is that of all. */
const shareAmongLists = (tokens: readonly Token[], lexicon: Lexicon, people: readonly NamePhrase[], offices: Map<NamePhrase, TitlePhrase>): void => {
  for (const [index, name] of people.entries()) {
    const before = people[index - 1];
    const shared = before === undefined ? undefined : offices.get(before);
    if (shared === undefined || offices.has(name) || shared.titles[0]?.plural !== true) continue;
    if (isListed(tokens.slice(before?.to, name.from), lexicon)) offices.set(name, shared);
  }
};

/** Between two of a list stand commas, 'and', and what each stands for. */
const isListed = (between: readonly Token[], lexicon: Lexicon): boolean =>
  between.length <= 8 && between.some((token) => token.text === ',' || lexicon.conjunctions.has(token.fold))
  && between.every((token) => token.capital || /^[,()]$/u.test(token.text) || lexicon.conjunctions.has(token.fold) || lexicon.representationLinks.has(token.fold) || lexicon.articles.has(token.fold));
