import { contentWords } from './content-words.js';
import type { DocumentPhrase } from './documents.js';
import { meaningOf } from './known-names.js';
import { phrasesIn } from './layer.js';
import { refTo } from './ledger.js';
import type { Handle, Ledger } from './ledger.js';
import type { Lexicon } from './lexicon.js';
import type { Meetings } from './meetings.js';
import type { Reading } from './reading.js';
import { textOf, wordsOf } from './sentences.js';
import type { Span } from './sentences.js';
import { pointedTreatment, treatmentsIn } from './treatments.js';
import type { Treatment } from './treatments.js';

/** One place at which a document is named. */
interface Mention {
  readonly reading: Reading;
  readonly phrase: DocumentPhrase;
  readonly treatment: Treatment | null;
  readonly content: ReadonlySet<string>;
  /** Named inside the title of another: nothing is done to it here. */
  readonly inner: boolean;
}

interface Paper {
  readonly handle: Handle<'DOCUMENT'>;
  readonly content: ReadonlySet<string>;
}

/** A report names fewer documents of a kind; more are not compared. */
const mostOfKind = 50;

/** Reads the documents of an article and what is done to them. */
export const readPapers = (readings: readonly Reading[], ledger: Ledger, lexicon: Lexicon, meetings: Meetings): void => {
  const papers = new Papers(ledger, lexicon, meetings);
  const mentions = readings.flatMap((reading) => papers.mentionsIn(reading));
  // The fullest title first: a shorter one of the same kind is then found to be the same document.
  for (const mention of [...mentions].sort((a, b) => b.content.size - a.content.size)) papers.claim(mention);
  papers.readPointers(readings);
};

class Papers {
  private readonly byKind = new Map<string, Paper[]>();
  private readonly byPhrase = new Map<DocumentPhrase, Handle<'DOCUMENT'>>();

  constructor(private readonly ledger: Ledger, private readonly lexicon: Lexicon, private readonly meetings: Meetings) {}

  mentionsIn(reading: Reading): Mention[] {
    const treatments = treatmentsIn(reading, this.lexicon);
    return reading.documents.phrases.flatMap((phrase) => {
      const treatment = treatments.get(phrase) ?? null;
      if (!phrase.strong && (treatment === null || (phrase.bare && !this.saysWhich(phrase)))) return [];
      const inner = phrase.inner.map((one): Mention => ({ reading, phrase: one, treatment: null, content: this.contentOf(reading, one), inner: true }));
      return [{ reading, phrase, treatment, content: this.contentOf(reading, phrase), inner: false }, ...inner];
    });
  }

  /** 'The Protocol', not 'a protocol'; without articles nothing tells them apart. */
  private saysWhich(phrase: DocumentPhrase): boolean {
    return phrase.capital || this.lexicon.articles.size === 0;
  }

  claim(mention: Mention): void {
    const { reading, phrase, treatment } = mention;
    const document = this.find(mention) ?? this.open(mention);
    if (document === null) return;
    this.byPhrase.set(phrase, document);
    if (!phrase.bare || this.lexicon.bareDocuments.has(phrase.kind)) this.ledger.claim(document, 'title', textOf(reading.sentence, phrase), [wordsOf(reading.sentence, phrase)]);
    this.ledger.claim(document, 'kind', phrase.kind, [wordsOf(reading.sentence, phrase.noun)]);
    if (phrase.draft !== null) this.ledger.claim(document, 'status', 'DRAFT', [wordsOf(reading.sentence, phrase.draft)]);
    else if (treatment !== null) this.ledger.claim(document, 'status', treatment.status, [wordsOf(reading.sentence, treatment.span)]);
    this.claimPeriod(reading, phrase, document);
    this.claimOwnEvent(reading, phrase, document);
    if (treatment !== null) this.claimEvent(reading, treatment, document);
  }

  /** 'These documents are to be adopted at the summit': said of those of the sentence before. */
  readPointers(readings: readonly Reading[]): void {
    for (const [index, reading] of readings.entries()) {
      const treatment = pointedTreatment(reading, this.lexicon);
      if (treatment === null) continue;
      for (const phrase of readings[index - 1]?.documents.phrases ?? []) {
        const document = this.byPhrase.get(phrase);
        if (document === undefined) continue;
        if (phrase.draft === null) this.ledger.claim(document, 'status', treatment.status, [wordsOf(reading.sentence, treatment.span)]);
        this.claimEvent(reading, treatment, document);
      }
    }
  }

  private claimPeriod(reading: Reading, phrase: DocumentPhrase, document: Handle<'DOCUMENT'>): void {
    const period = phrase.period;
    if (period === null || !/^\d{4}\/\d{4}$/u.test(period.value)) return;
    const words = [wordsOf(reading.sentence, period)];
    this.ledger.claim(document, 'periodStart', Number(period.start), words);
    this.ledger.claim(document, 'periodEnd', Number(period.end), words);
  }

  /** 'Minutes of the eleventh session' belong to it whatever the sentence says. */
  private claimOwnEvent(reading: Reading, phrase: DocumentPhrase, document: Handle<'DOCUMENT'>): void {
    const event = phrasesIn(reading.events, phrase)[0];
    const meeting = event === undefined || phrase.kind !== 'MINUTES' ? null : this.meetings.of(event);
    if (event !== undefined && meeting !== null) this.ledger.claim(document, 'event', refTo(meeting.handle), [wordsOf(reading.sentence, event)]);
  }

  /** The event at which it is done: the one named nearest to the verb, else the one the article is about. */
  private claimEvent(reading: Reading, treatment: Treatment, document: Handle<'DOCUMENT'>): void {
    const cue = wordsOf(reading.sentence, treatment.span);
    const phrase = treatment.event;
    const named = phrase === null ? null : this.meetings.of(phrase);
    if (phrase !== null && named !== null) this.ledger.claim(document, 'event', refTo(named.handle), [cue, wordsOf(reading.sentence, phrase)]);
    else if (treatment.status !== 'PLANNED' && this.meetings.main !== null) this.ledger.claim(document, 'event', refTo(this.meetings.main.handle), [cue]);
  }

  /** A document already known of which this title says no more. */
  private find({ phrase, content, inner }: Mention): Handle<'DOCUMENT'> | null {
    if (inner) return this.same(phrase, content);
    const papers = this.byKind.get(phrase.kind) ?? [];
    const fuller = papers.filter((paper) => [...content].every((word) => paper.content.has(word)));
    return fuller.length === 1 ? (fuller[0] as Paper).handle : this.same(phrase, content);
  }

  private same(phrase: DocumentPhrase, content: ReadonlySet<string>): Handle<'DOCUMENT'> | null {
    const equal = (this.byKind.get(phrase.kind) ?? []).find((paper) => paper.content.size === content.size && [...content].every((word) => paper.content.has(word)));
    return equal?.handle ?? null;
  }

  private open({ reading, phrase, content }: Mention): Handle<'DOCUMENT'> | null {
    const papers = this.byKind.get(phrase.kind) ?? [];
    if ((phrase.bare && !this.lexicon.bareDocuments.has(phrase.kind)) || papers.length >= mostOfKind) return null;
    const handle = this.ledger.subject('DOCUMENT', this.identity(reading, phrase));
    this.byKind.set(phrase.kind, [...papers, { handle, content }]);
    return handle;
  }

  /** Words of the title, its owner and its years; null where that is too little to know it again by. */
  private identity(reading: Reading, phrase: DocumentPhrase): string | null {
    const event = phrasesIn(reading.events, phrase)[0];
    const meeting = event === undefined ? null : this.meetings.of(event);
    if (meeting !== null && meeting.series !== null && meeting.ordinal !== null) return `${phrase.kind.toLowerCase()}@${meeting.series}#${meeting.ordinal}`;
    if (reading.sentence.tokens.slice(phrase.from, phrase.to).some((token) => this.lexicon.pointers.has(token.fold))) return null;
    const owner = this.owner(reading, phrase);
    const period = phrase.period === null ? '' : `#${phrase.period.value.replace('/', '-')}`;
    const content = [...this.contentWithout(reading, phrase, owner?.span ?? null)].sort();
    return content.length < (owner === null ? 3 : 2) ? null : `${content.join(' ')}${owner === null ? '' : `@${owner.key}`}${period}`;
  }

  private contentOf(reading: Reading, phrase: DocumentPhrase): ReadonlySet<string> {
    return this.contentWithout(reading, phrase, null);
  }

  private contentWithout(reading: Reading, phrase: DocumentPhrase, owner: Span | null): ReadonlySet<string> {
    const tokens = reading.sentence.tokens.slice(phrase.from, phrase.to).filter((_, index) => {
      const at = phrase.from + index;
      return owner === null || at < owner.from || at >= owner.to;
    });
    return new Set(contentWords(tokens, this.lexicon));
  }

  private owner(reading: Reading, phrase: DocumentPhrase): { key: string; span: Span } | null {
    for (const body of phrasesIn(reading.organizations, phrase)) if (body.identity !== null) return { key: body.identity, span: body };
    for (const known of phrasesIn(reading.known, phrase)) {
      const key = meaningOf(known, 'body')?.key ?? meaningOf(known, 'state')?.key;
      if (key !== undefined) return { key, span: known };
    }
    return null;
  }
}

