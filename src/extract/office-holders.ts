import { afterArticle, beforeArticle } from './function-words.js';
import { phrasesIn } from './layer.js';
import type { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import type { NamePhrase } from './names.js';
import type { OrganizationPhrase } from './organizations.js';
import type { RosterEntry } from './rosters.js';
import type { TitlePhrase } from './titles.js';
import type { Token } from './tokens.js';

/** An office that somebody serves as stands at most so far behind the name. */
const furthestOffice = 14;

/** Says whose each office is. A title stands before its holder, with or without a comma, or behind in apposition; one in the plural is shared by a list. */
export const officesOf = (
  tokens: readonly Token[], lexicon: Lexicon, titles: Layer<TitlePhrase>, names: Layer<NamePhrase>, rosters: Layer<RosterEntry>,
): ReadonlyMap<NamePhrase, TitlePhrase> => {
  const offices = new Map<NamePhrase, TitlePhrase>();
  const given = new Set<TitlePhrase>();
  const give = (name: NamePhrase, title: TitlePhrase | undefined): boolean => {
    if (title === undefined || given.has(title) || offices.has(name)) return false;
    offices.set(name, title);
    given.add(title);
    return true;
  };
  for (const entry of rosters.phrases) {
    const name = names.startingAt(entry.name.from);
    if (name !== undefined) offices.set(name, officeIn(entry, titles));
    for (const title of phrasesIn(titles, entry)) given.add(title);
  }
  const people = names.phrases.filter((name) => name.evidence !== 'echo' || titles.endingAt(name.from) !== undefined);
  for (const name of people) give(name, titles.endingAt(name.from));
  for (const name of people) {
    const link = tokens[name.from - 1];
    const before = link?.text === ',' || lexicon.copulas.has(link?.fold ?? '') ? titles.endingAt(name.from - 1) : undefined;
    if (!give(name, before)) give(name, appositionBehind(tokens, lexicon, titles, name));
  }
  for (const [name, title] of servingAs(tokens, lexicon, titles, people)) give(name, title);
  shareAmongLists(tokens, lexicon, people, offices);
  shareBackwards(tokens, lexicon, people, offices);
  return distributeStates(offices);
};

/** The office of a list is worded as the list has it; what is understood of it tells the state and the body. */
const officeIn = ({ office }: RosterEntry, titles: Layer<TitlePhrase>): TitlePhrase => {
  const read = titles.startingAt(office.from);
  if (read?.to === office.to && read.titles.length === 1) return read;
  const organization = read?.titles.find((title) => title.organization !== null)?.organization ?? null;
  const state = read?.state ?? null;
  return { ...office, titles: [{ ...office, wording: office, states: [], state, organization, plural: false }], state, states: [] };
};

/** 'NAME spoke for the first time as chairman of the Bank': the nearest name before the office. */
const servingAs = (tokens: readonly Token[], lexicon: Lexicon, titles: Layer<TitlePhrase>, people: readonly NamePhrase[]): (readonly [NamePhrase, TitlePhrase])[] => {
  let next = 0;
  return titles.phrases.flatMap((title) => {
    for (; (people[next]?.to ?? Number.POSITIVE_INFINITY) <= title.from; next += 1);
    const name = people[next - 1];
    const link = tokens[beforeArticle(tokens, title.from, lexicon) - 1];
    return name !== undefined && title.from - name.to <= furthestOffice && lexicon.officeLinks.has(link?.fold ?? '') ? [[name, title] as const] : [];
  });
};

/** 'NAME, who heads the Development Bank', 'NAME, the former president who now chairs the Council', 'NAME of the Jogorku Kenesh', 'NAME spoke for the Commission'. */
export const bodiesLed = (
  tokens: readonly Token[], lexicon: Lexicon, organizations: Layer<OrganizationPhrase>, names: Layer<NamePhrase>, offices: ReadonlyMap<NamePhrase, TitlePhrase>,
): ReadonlyMap<NamePhrase, OrganizationPhrase> => {
  const led = new Map<NamePhrase, OrganizationPhrase>();
  for (const name of names.phrases) {
    const relative = leadingEnd(tokens, lexicon, offices.get(name)?.to ?? name.to) ?? leadingEnd(tokens, lexicon, name.to);
    const direct = relative === null ? lexicon.representationPhrases.at(tokens, name.to) : null;
    const at = afterArticle(tokens, relative ?? name.to + (direct?.length ?? 0), lexicon);
    const organ = lexicon.inwardOrgans.at(tokens, at);
    const body = relative !== null || direct !== null ? organizations.startingAt(organ === null ? at : afterArticle(tokens, at + organ.length + 1, lexicon)) : undefined;
    if (body !== undefined) led.set(name, body);
  }
  return led;
};

/** The place behind ', who heads' or ' who now chairs'. */
const leadingEnd = (tokens: readonly Token[], lexicon: Lexicon, from: number): number | null => {
  const relative = tokens[from]?.text === ',' ? from + 1 : from;
  if (!lexicon.relatives.has(tokens[relative]?.fold ?? '')) return null;
  const verb = [relative + 1, relative + 2].find((at) => lexicon.leadingVerbs.has(tokens[at]?.fold ?? ''));
  return verb === undefined ? null : verb + 1;
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
  const to = endWithState(tokens, name);
  const open = tokens[to]?.text;
  if (open !== ',' && open !== '(') return undefined;
  const phrase = lexicon.appositions.at(tokens, to + 1);
  const at = to + 1 + (phrase?.length ?? 0);
  return titles.startingAt(afterArticle(tokens, at, lexicon));
};

/** The place behind a name and the state said with it: 'NAME (Russia)'. */
const endWithState = (tokens: readonly Token[], name: NamePhrase): number => {
  if (name.state === null || name.state.span.from < name.to) return name.to;
  return tokens[name.state.span.to]?.text === ')' ? name.state.span.to + 1 : name.state.span.to;
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

/** 'A (Russia), B and C, each of them secretary of a council': the title of the last is that of all. */
const shareBackwards = (tokens: readonly Token[], lexicon: Lexicon, people: readonly NamePhrase[], offices: Map<NamePhrase, TitlePhrase>): void => {
  let shared: TitlePhrase | undefined;
  for (let index = people.length - 1; index > 0; index -= 1) {
    const [before, name] = [people[index - 1] as NamePhrase, people[index] as NamePhrase];
    if (lexicon.distributives.at(tokens, endWithState(tokens, name) + 1) !== null) shared = offices.get(name);
    if (shared === undefined) continue;
    if (offices.has(before) || !isListed(tokens.slice(before.to, name.from), lexicon)) shared = undefined;
    else offices.set(before, shared);
  }
};

/** Between two of a list stand commas, 'and', and what each stands for. */
const isListed = (between: readonly Token[], lexicon: Lexicon): boolean =>
  between.length <= 8 && between.some((token) => token.text === ',' || lexicon.conjunctions.has(token.fold))
  && between.every((token) => token.capital || /^[,()]$/u.test(token.text) || lexicon.conjunctions.has(token.fold) || lexicon.representationLinks.has(token.fold) || lexicon.articles.has(token.fold));
