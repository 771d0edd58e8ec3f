import { Delegations } from '../extract/delegations.js';
import type { AnySubject, ClaimFields, DateExpression, Facts, Ref, SubjectKind, Text, Words } from '../extract/facts.js';
import type { Handle } from '../extract/ledger.js';
import { byPlace, Ledger, refTo } from '../extract/ledger.js';
import type { AnsweredClaim, AnsweredSubject } from './answer.js';
import { valueOf } from './fields.js';
import { Owners } from './owners.js';
import { Quotes } from './quotes.js';
import { checked, referenceKeyOf } from './values.js';

/** A claim whose quotes stand in the text. */
interface QuotedClaim {
  readonly field: string;
  readonly value: AnsweredClaim['value'];
  readonly words: readonly Words[];
}

interface QuotedSubject extends Pick<AnsweredSubject, 'key' | 'kind'> {
  readonly claims: readonly QuotedClaim[];
}

/** A model does not know how sure it is: all that it says, and what follows from it, stands below most of what the grammar reads. */
export const modelConfidence = 0.6;

const asModel = (subject: AnySubject): AnySubject => ({ ...subject, claims: subject.claims.map((claim) => ({ ...claim, confidence: modelConfidence })) }) as AnySubject;

/** Claims of which all quotes are found: one that is not there was not said, and words are missing that the claim rests on. */
const quotedIn = ({ key, kind, claims }: AnsweredSubject, quotes: Quotes): QuotedSubject => {
  const [anchor = null] = claims.flatMap((claim) => claim.quotes.flatMap((quote) => quotes.unique(quote) ?? []));
  const found = claims.flatMap(({ field, value, quotes: said }): QuotedClaim[] => {
    const words = said.flatMap((quote) => quotes.place(quote, anchor) ?? []);
    return words.length === said.length ? [{ field, value, words: [...words].sort(byPlace) }] : [];
  });
  return { key, kind, claims: found };
};

/** Makes facts of what a model answered about one text. */
class Reader {
  private readonly ledger = new Ledger();
  private readonly quotes: Quotes;
  private readonly handles = new Map<string, Handle>();
  private readonly owners = new Owners();
  private readonly dates = new Map<string, DateExpression>();
  private readonly subjects: readonly QuotedSubject[];

  constructor(private readonly text: Text, answered: readonly AnsweredSubject[]) {
    this.quotes = new Quotes(text);
    this.subjects = answered.map((subject) => quotedIn(subject, this.quotes)).filter(({ claims }) => claims.length > 0);
  }

  read(): Facts {
    for (const subject of this.subjects) if (!this.handles.has(subject.key)) this.handles.set(subject.key, this.ledger.subject(subject.kind, this.identityOf(subject)));
    for (const subject of this.subjects) for (const claim of subject.claims) this.claim(subject, claim);
    this.claimDelegations();
    return { subjects: this.ledger.subjects().map(asModel), dates: [...this.dates.values()].sort((a, b) => byPlace(a.words, b.words)) };
  }

  /** A state or body that is known beforehand, by any of its names in the text. */
  private identityOf({ kind, claims }: QuotedSubject): string | null {
    if (kind !== 'ORGANIZATION') return null;
    const names = claims.filter(({ field }) => field === 'name' || field === 'acronym').flatMap(({ words }) => words.map((each) => this.quotes.textOf(each)));
    return names.map((name) => referenceKeyOf(name, this.text.language)).find((key) => key !== null) ?? null;
  }

  private claim({ key, kind }: QuotedSubject, { field, value: given, words }: QuotedClaim): void {
    const value = valueOf(kind, field);
    const handle = this.handles.get(key);
    if (value === undefined || handle?.kind !== kind) return;
    const said = value.is === 'subject' ? this.pointed(value.kinds, given) : checked(value, given, this.quotes.textOf(words[0] as Words), this.text);
    if (said === null) return;
    if (kind === 'ORGANIZATION' && typeof said === 'object' && !this.owners.note(handle.key, field, said.subject)) return;
    if (value.is === 'day') this.dates.set(JSON.stringify(words[0]), { words: words[0] as Words, value: String(said) });
    // The table of fields has said that this field of this kind holds such a value.
    this.ledger.claim(handle as Handle<'PERSON'>, field as 'name', said as ClaimFields['PERSON']['name'], words);
  }

  private pointed(kinds: readonly SubjectKind[], key: AnsweredClaim['value']): Ref | null {
    const handle = typeof key === 'string' ? this.handles.get(key) : undefined;
    return handle !== undefined && kinds.includes(handle.kind) ? refTo(handle) : null;
  }

  /** Delegations follow from the participants, as they do where the grammar reads. */
  private claimDelegations(): void {
    const delegations = new Delegations(this.ledger);
    for (const participant of this.ledger.subjects()) {
      if (participant.kind !== 'PARTICIPANT') continue;
      const [event, person] = [claimOf(participant, 'event'), claimOf(participant, 'person')];
      const [role, represents] = [claimOf(participant, 'role'), claimOf(participant, 'represents')];
      if (event === undefined || person === undefined || role === undefined || represents === undefined || role.value === 'ABSENT') continue;
      delegations.add({
        participant: { key: participant.key, kind: 'PARTICIPANT' },
        meeting: { handle: { key: event.value.subject, kind: 'EVENT' } },
        represents: { value: { key: represents.value.subject, kind: 'ORGANIZATION' }, words: represents.words },
        name: person.words[0] as Words, roleWords: role.words, words: event.words, heads: role.value === 'HEAD_OF_DELEGATION',
      });
    }
    delegations.claim();
  }
}

type Participant = Extract<AnySubject, { kind: 'PARTICIPANT' }>;
type ParticipantClaim<F extends keyof ClaimFields['PARTICIPANT']> = Extract<Participant['claims'][number], { field: F }>;

const claimOf = <F extends keyof ClaimFields['PARTICIPANT']>({ claims }: Participant, field: F): ParticipantClaim<F> | undefined =>
  claims.find((claim): claim is ParticipantClaim<F> => claim.field === field);

/** The facts of an answer that the text bears out. */
export const factsOf = (text: Text, answered: readonly AnsweredSubject[]): Facts => new Reader(text, answered).read();
