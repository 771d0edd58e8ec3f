import { afterArticle } from './function-words.js';
import type { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import type { NamePhrase } from './names.js';
import type { OrganizationPhrase } from './organizations.js';
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
  return distributeStates(offices);
};

/** 'NAME, who heads the Development Bank', 'NAME of the Jogorku Kenesh', 'NAME spoke for the Commission'. */
export const bodiesLed = (
  tokens: readonly Token[], lexicon: Lexicon, organizations: Layer<OrganizationPhrase>, names: Layer<NamePhrase>,
): ReadonlyMap<NamePhrase, OrganizationPhrase> => {
  const led = new Map<NamePhrase, OrganizationPhrase>();
  for (const name of names.phrases) {
    const relative = tokens[name.to]?.text === ',' && lexicon.relatives.has(tokens[name.to + 1]?.fold ?? '') && lexicon.leadingVerbs.has(tokens[name.to + 2]?.fold ?? '');
    const direct = relative ? null : lexicon.representationPhrases.at(tokens, name.to);
    const at = afterArticle(tokens, relative ? name.to + 3 : name.to + (direct?.length ?? 0), lexicon);
    const organ = lexicon.inwardOrgans.at(tokens, at);
    const body = relative || direct !== null ? organizations.startingAt(organ === null ? at : afterArticle(tokens, at + organ.length + 1, lexicon)) : undefined;
    if (body !== undefined) led.set(name, body);
  }
  return led;
};

/** 'the Presidents of Kazakhstan and Uzbekistan, A and B': each has the state in his place; where the numbers differ, none. */
const distributeStates = (offices: ReadonlyMap<NamePhrase, TitlePhrase>): ReadonlyMap<NamePhrase, TitlePhrase> => {
  const holders = new Map<TitlePhrase, NamePhrase[]>();
  for (const [name, title] of offices) {
    const names = holders.get(title);
    if (names === undefined) holders.set(title, [name]);
    else names.push(name);
  }
  return new Map([...offices].map(([name, title]) => {
    const names = holders.get(title) ?? [];
    const state = names.length === title.states.length ? title.states[names.indexOf(name)] : undefined;
    return [name, title.states.length < 2 || state === undefined ? title : { ...title, state, titles: title.titles.map((one) => ({ ...one, state })) }] as const;
  }));
};

/** 'NAME, the Secretary of the Council', 'NAME (chairman)', 'NAME, who is also Secretary'. */
const appositionBehind = (tokens: readonly Token[], lexicon: Lexicon, titles: Layer<TitlePhrase>, name: NamePhrase): TitlePhrase | undefined => {
  const to = name.state === null || name.state.span.from < name.to ? name.to : closeOf(tokens, name.state.span.to);
  const open = tokens[to]?.text;
  if (open !== ',' && open !== '(') return undefined;
  const phrase = lexicon.appositions.at(tokens, to + 1);
  const at = to + 1 + (phrase?.length ?? 0);
  return titles.startingAt(afterArticle(tokens, at, lexicon));
};

const closeOf = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === ')' ? at + 1 : at);

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
