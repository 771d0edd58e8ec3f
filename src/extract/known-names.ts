import type { KnownName } from '../reference/gazetteer.js';
import { namesKnownIn } from '../reference/gazetteer.js';
import { referenceOrganizations } from '../reference/organizations.js';
import { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import { compoundForm } from './content-words.js';
import { PhraseTable } from './phrase-table.js';
import type { Span } from './sentences.js';
import { tokenize } from './tokens.js';
import type { Token } from './tokens.js';

export interface KnownPhrase extends Span {
  readonly meanings: readonly KnownName[];
  /** Whether a noun beside it can govern this form. */
  readonly governed: boolean;
}

interface Entry {
  /** Written in capitals: an acronym is not a word that happens to have the same letters. */
  readonly acronym: boolean;
  /** Written in small letters too: adjectives of states in most languages. */
  readonly small: boolean;
  readonly governed: boolean;
  readonly meaning: KnownName;
}

/** Names of states, cities and bodies that are known before an article is read, for one language. */
export class KnownNames {
  private readonly table: PhraseTable<Entry>;
  private readonly organs = new Map<string, string>();

  constructor(lexicon: Lexicon) {
    this.table = new PhraseTable(namesKnownIn(lexicon.language).flatMap(([name, meaning]) => [
      ...entriesOf(name, meaning, lexicon),
      ...(meaning.type === 'state' && !meaning.demonym ? lexicon.demonymsOf(name).flatMap((demonym) => entriesOf(demonym, { ...meaning, demonym: true }, lexicon)) : []),
    ]));
    for (const [name, meaning] of namesKnownIn(lexicon.language)) {
      if (dotted.test(name)) this.table.with(asInitials(name), { acronym: false, small: false, governed: true, meaning });
    }
    for (const organization of referenceOrganizations) {
      if (organization.parent === null) continue;
      for (const name of organization.names) {
        if (name.language === lexicon.language) this.organs.set(`${compoundForm(tokenize(name.value), lexicon)}@${organization.parent}`, organization.key);
      }
    }
  }

  /** The reference key of an organ, by the normal form of its name and the body it belongs to. */
  organ(form: string, parent: string): string | undefined {
    return this.organs.get(`${form}@${parent}`);
  }

  read(tokens: readonly Token[]): Layer<KnownPhrase> {
    return Layer.scan(tokens.length, (at) => this.at(tokens, at));
  }

  private at(tokens: readonly Token[], at: number): KnownPhrase | null {
    const token = tokens[at];
    const found = token?.shape === 'word' || isAbbreviated(tokens, at) ? this.table.at(tokens, at) : null;
    const entries = found?.values.filter((entry) => (token?.capital === true || entry.small) && (!entry.acronym || isAcronym(token?.text ?? ''))) ?? [];
    if (found === null || entries.length === 0) return null;
    return { from: at, to: at + found.length, meanings: entries.map((entry) => entry.meaning), governed: entries.some((entry) => entry.governed) };
  }
}

/** A name in all its forms. */
const entriesOf = (name: string, meaning: KnownName, lexicon: Lexicon): (readonly [string, Entry])[] => {
  const acronym = isAcronym(name);
  const forms = acronym ? [{ text: name, governed: true }] : lexicon.formsOf(name);
  return forms.map(({ text, governed }) => [text, { acronym, small: !/^\p{Lu}/u.test(name), governed, meaning }] as const);
};

const dotted = /^(?:\p{Lu}\.){2,}$/u;

/** 'U.S.' as it is in front of a further capital, where the last full stop too is one of initials. */
const asInitials = (name: string): string[] => tokenize(`${name} A`).slice(0, -1).map((token) => token.fold);

/** Letters of an abbreviation stand close together: 'U.S. President', but 'U. S. Patel'. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean => tokens[at]?.shape === 'initial' && tokens[at + 1]?.start === tokens[at]?.end;

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{Ll}]?[\p{Lu}\d]+$/u.test(name);

type Of<T extends KnownName['type']> = Extract<KnownName, { type: T }>;

/** What a phrase means as a state, a city or a body, if anything. */
export const meaningOf = <T extends KnownName['type']>(phrase: KnownPhrase | undefined, type: T): Of<T> | undefined =>
  phrase?.meanings.find((meaning): meaning is Of<T> => meaning.type === type);
