import { referenceOrganization } from '../reference/organizations.js';
import type { Words } from './facts.js';
import { meaningOf } from './known-names.js';
import type { Handle, Ledger } from './ledger.js';
import { refTo } from './ledger.js';
import type { OrganizationPhrase, Owner } from './organizations.js';
import type { Reading } from './reading.js';
import { textOf, wordsOf } from './sentences.js';
import type { Sentence } from './sentences.js';

type Organization = Handle<'ORGANIZATION'>;

/** The states and bodies of an article as subjects, with their names wherever they stand. */
export class NamedOrganizations {
  private readonly byForm = new Map<string, Set<string>>();
  private readonly states = new Set<string>();

  constructor(private readonly ledger: Ledger) {}

  /** Claims every state and body that the sentences name; first those that say whose they are, so that later short forms find them. */
  static read(readings: readonly Reading[], ledger: Ledger): NamedOrganizations {
    const organizations = new NamedOrganizations(ledger);
    for (const reading of readings) organizations.readStates(reading);
    for (const said of [true, false]) {
      for (const reading of readings) {
        for (const phrase of reading.organizations.phrases) {
          if ((phrase.identity !== null) === said && !organizations.isGeneric(reading, phrase)) organizations.mention(reading.sentence, phrase);
        }
      }
    }
    return organizations;
  }

  /** The organization that a key stands for, and the words that bring it in: 'Kyrgyz' or 'Bishkek' speak of a state without its name. */
  ofKey(key: string, words: readonly Words[]): Organization {
    const subject = this.ledger.subject('ORGANIZATION', key);
    const kind = referenceOrganization(key)?.kind;
    if (kind !== undefined) this.ledger.claim(subject, 'kind', kind, words);
    if (kind === 'STATE') this.states.add(subject.key);
    return subject;
  }

  isState(organization: Organization): boolean {
    return this.states.has(organization.key);
  }

  /** The body a phrase names, told by an owner said elsewhere where the phrase does not say it. */
  of(phrase: OrganizationPhrase, owner: Owner | null): Organization {
    return this.ledger.subject('ORGANIZATION', this.identityOf(phrase, owner), phrase.form);
  }

  /** The body in which an office is held: an owner said with the office is cited beside the name. */
  heldIn(sentence: Sentence, phrase: OrganizationPhrase, owner: Owner | null): { readonly organization: Organization; readonly words: Words[] } {
    const organization = this.of(phrase, owner);
    const ownerIsNeeded = phrase.identity === null && owner !== null && phrase.form !== '' && this.identityOf(phrase, null) !== this.identityOf(phrase, owner);
    if (ownerIsNeeded) this.claimNamed(sentence, phrase, organization, owner);
    return { organization, words: ownerIsNeeded ? [wordsOf(sentence, phrase.name), wordsOf(sentence, owner.span)] : [wordsOf(sentence, ownedSpan(phrase))] };
  }

  private identityOf(phrase: OrganizationPhrase, owner: Owner | null): string | null {
    if (phrase.identity !== null) return phrase.identity;
    if (owner !== null) return `${phrase.form}@${owner.key}`;
    const known = this.byForm.get(phrase.form);
    return known?.size === 1 ? ([...known][0] as string) : null;
  }

  private readStates(reading: Reading): void {
    for (const phrase of reading.known.phrases) {
      const state = meaningOf(phrase, 'state');
      if (state === undefined || state.demonym) continue;
      const words = [wordsOf(reading.sentence, phrase)];
      const subject = this.ofKey(state.key, words);
      this.ledger.claim(subject, 'name', textOf(reading.sentence, phrase), words);
    }
  }

  /** 'Security Council Secretaries' speaks of such councils in general. */
  private isGeneric(reading: Reading, phrase: OrganizationPhrase): boolean {
    const title = reading.titles.covering(phrase.from);
    return title !== undefined && phrase.identity === null && title.titles.some((one) => one.plural && one.organization === phrase && one.wording.from === phrase.from);
  }

  private mention(sentence: Sentence, phrase: OrganizationPhrase): void {
    this.claimNamed(sentence, phrase, this.of(phrase, null), null);
    for (const inner of phrase.inner) this.mention(sentence, inner);
  }

  private claimNamed(sentence: Sentence, phrase: OrganizationPhrase, subject: Organization, elsewhere: Owner | null): void {
    const name = [wordsOf(sentence, phrase.name)];
    const isAcronym = phrase.acronym !== null && phrase.acronym.from === phrase.name.from;
    if (isAcronym) this.ledger.claim(subject, 'acronym', textOf(sentence, phrase.name), name);
    else this.ledger.claim(subject, 'name', textOf(sentence, phrase.name), name);
    if (phrase.acronym !== null && !isAcronym) this.ledger.claim(subject, 'acronym', textOf(sentence, phrase.acronym), [wordsOf(sentence, phrase.acronym)]);
    this.ledger.claim(subject, 'kind', phrase.kind, name);
    this.claimOwner(sentence, phrase, subject, elsewhere);
    this.remember(phrase, elsewhere);
  }

  private claimOwner(sentence: Sentence, phrase: OrganizationPhrase, subject: Organization, elsewhere: Owner | null): void {
    const owner = phrase.owner ?? elsewhere;
    if (owner === null || owner.key === phrase.identity) return;
    const words = [wordsOf(sentence, phrase.name), wordsOf(sentence, owner.span)];
    const handle = this.ofKey(owner.key, [wordsOf(sentence, owner.span)]);
    if (owner.key.startsWith('state:')) this.ledger.claim(subject, 'country', refTo(handle), words);
    if (isParent(owner.key, phrase.identity)) this.ledger.claim(subject, 'parent', refTo(handle), words);
  }

  private remember(phrase: OrganizationPhrase, elsewhere: Owner | null): void {
    const identity = this.identityOf(phrase, elsewhere);
    if (phrase.form === '' || identity === null) return;
    const known = this.byForm.get(phrase.form) ?? new Set<string>();
    this.byForm.set(phrase.form, known.add(identity));
  }
}

/** Whether an owner said is the parent that reference data knows, or the only one there is. */
const isParent = (owner: string, identity: string | null): boolean => {
  const known = identity === null ? undefined : referenceOrganization(identity);
  return known === undefined || known.parent === owner;
};

/** The name with its owner where they stand together: what tells this body from others of the name. */
const ownedSpan = (phrase: OrganizationPhrase): { from: number; to: number } => {
  if (phrase.owner === null || !phrase.owner.key.startsWith('state:')) return phrase.name;
  return { from: Math.min(phrase.name.from, phrase.owner.span.from), to: Math.max(phrase.name.to, phrase.owner.span.to) };
};
