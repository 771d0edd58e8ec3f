import { confidenceOf } from './confidence.js';
import type { Ground } from './confidence.js';
import type { AnySubject, Claim, ClaimFields, Ref, Subject, SubjectKind, Words } from './facts.js';

/** A subject under construction, by which claims are added to it. */
export interface Handle<K extends SubjectKind = SubjectKind> {
  readonly key: string;
  readonly kind: K;
}

interface Entry {
  readonly key: string;
  readonly kind: SubjectKind;
  identity: string | null;
  readonly claims: Claim[];
  readonly seen: Set<string>;
}

export const refTo = (handle: Handle): Ref => ({ subject: handle.key });

const partOrder: Readonly<Record<Words['part'], number>> = { HEADLINE: 0, LEAD: 1, BODY: 2 };
export const byPlace = (a: Words, b: Words): number => partOrder[a.part] - partOrder[b.part] || a.start - b.start || a.end - b.end;

/** Collects subjects and what is claimed of them; the same thing said by the same words counts once. */
export class Ledger {
  private readonly entries = new Map<string, Entry>();
  private readonly identities = new Map<string, string>();
  private readonly counts = new Map<SubjectKind, number>();

  /** The subject of that identity, made when first asked for; without one, that of the name by which this article alone knows it, else a new one. */
  subject<K extends SubjectKind>(kind: K, identity: string | null, localName: string | null = null): Handle<K> {
    const name = identity ?? (localName === null ? null : `local ${localName}`);
    const known = name === null ? undefined : this.identities.get(`${kind} ${name}`);
    if (known !== undefined) return { key: known, kind };
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const key = `${kind.toLowerCase().replace('_', '-')}:${count}`;
    this.entries.set(key, { key, kind, identity, claims: [], seen: new Set() });
    if (name !== null) this.identities.set(`${kind} ${name}`, key);
    return { key, kind };
  }

  claim<K extends SubjectKind, F extends keyof ClaimFields[K] & string>(of: Handle<K>, field: F, value: ClaimFields[K][F], words: readonly Words[], ground: Ground = 'said'): void {
    const entry = this.entries.get(of.key);
    const cited = distinct([...words].sort(byPlace));
    const signature = `${field} ${typeof value === 'object' ? JSON.stringify(value) : String(value)} ${cited.map(({ part, start, end }) => `${part}${start}-${end}`).join()}`;
    if (entry === undefined || cited.length === 0 || entry.seen.has(signature)) return;
    entry.seen.add(signature);
    entry.claims.push({ field, value, words: cited, confidence: confidenceOf(of.kind, field, ground) } as unknown as Claim);
  }

  /** All subjects of which something is claimed. */
  subjects(): AnySubject[] {
    return [...this.entries.values()]
      .filter((entry) => entry.claims.length > 0)
      .map(({ key, kind, identity, claims }) => ({ key, kind, identity, claims }) as unknown as Subject as AnySubject);
  }
}

const distinct = (words: readonly Words[]): Words[] =>
  words.filter((word, index) => index === 0 || byPlace(word, words[index - 1] as Words) !== 0);
