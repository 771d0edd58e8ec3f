import type { DocumentStatus } from '../reference/vocabulary.js';
import { bagOf, contentWords } from './content-words.js';
import { cuesSaying } from './cues.js';
import type { DocumentPhrase } from './documents.js';
import type { Words } from './facts.js';
import { phrasesIn } from './layer.js';
import { refTo } from './ledger.js';
import type { Handle, Ledger } from './ledger.js';
import type { Lexicon } from './lexicon.js';
import type { Meeting, Meetings } from './meetings.js';
import { meaningOf } from './known-names.js';
import type { Reading } from './reading.js';
import { textOf, wordsOf } from './sentences.js';
import type { Span } from './sentences.js';

/** What is done to a document, by which words, and at which event. */
interface Treatment {
  readonly status: DocumentStatus;
  readonly span: Span;
}

/** Between two documents of one list stand only these. */
const longestJoint = 6;

/** Reads the documents of an article and what is done to them. */
export const readPapers = (readings: readonly Reading[], ledger: Ledger, lexicon: Lexicon, meetings: Meetings): void => {
  const papers = new Papers(ledger, lexicon, meetings);
  for (const reading of readings) papers.read(reading);
};

class Papers {
  private readonly byName = new Map<string, Handle<'DOCUMENT'>>();

  constructor(private readonly ledger: Ledger, private readonly lexicon: Lexicon, private readonly meetings: Meetings) {}

  read(reading: Reading): void {
    const treatments = this.treatments(reading);
    for (const phrase of reading.documents.phrases) {
      const treatment = treatments.get(phrase) ?? null;
      if (!phrase.strong && (treatment === null || (phrase.bare && phrase.kind !== 'MINUTES'))) continue;
      this.claim(reading, phrase, treatment);
    }
  }

  /** Which turn of phrase governs which document: one behind governs the list before it, one in front the list behind it. */
  private treatments(reading: Reading): Map<DocumentPhrase, Treatment> {
    const governed = new Map<DocumentPhrase, Treatment>();
    const documents = reading.documents.phrases;
    const cues = cuesSaying(reading.cues, 'document status').filter((cue) => reading.documents.covering(cue.from) === undefined);
    let first = 0;
    for (const cue of cues) {
      const treatment = { status: cue.cue.status, span: cue };
      if (cue.cue.side === 'before') {
        for (; first < documents.length && (documents[first] as DocumentPhrase).to <= cue.from; first += 1) {
          if (!governed.has(documents[first] as DocumentPhrase)) governed.set(documents[first] as DocumentPhrase, treatment);
        }
        continue;
      }
      while (first < documents.length && (documents[first] as DocumentPhrase).from < cue.to) first += 1;
      let end = cue.to;
      for (let at = first; at < documents.length; at += 1) {
        const phrase = documents[at] as DocumentPhrase;
        if (!this.isJoint(reading, end, phrase.from, at === first)) break;
        governed.set(phrase, treatment);
        end = phrase.to;
        first = at + 1;
      }
    }
    return governed;
  }

  private isJoint(reading: Reading, from: number, to: number, isFirst: boolean): boolean {
    if (to - from > longestJoint) return false;
    const between = reading.sentence.tokens.slice(from, to);
    return between.every((token) => this.lexicon.articles.has(token.fold) || this.lexicon.draftModifiers.has(token.fold)
      || (isFirst ? token.shape === 'word' && !this.lexicon.clauseWords.has(token.fold) : token.text === ',' || this.lexicon.conjunctions.has(token.fold)));
  }

  private claim(reading: Reading, phrase: DocumentPhrase, treatment: Treatment | null): void {
    const { sentence } = reading;
    const document = this.subject(reading, phrase);
    this.ledger.claim(document, 'title', textOf(sentence, phrase), [wordsOf(sentence, phrase)]);
    this.ledger.claim(document, 'kind', phrase.kind, [wordsOf(sentence, phrase.noun)]);
    const status = phrase.draft === null ? treatment : { status: 'DRAFT' as const, span: phrase.draft };
    if (status !== null) this.ledger.claim(document, 'status', status.status, [wordsOf(sentence, status.span)]);
    this.claimPeriod(reading, phrase, document);
    if (treatment !== null) this.claimEvent(reading, phrase, treatment, document);
    for (const inner of phrase.inner) this.claim(reading, inner, null);
  }

  private claimPeriod(reading: Reading, phrase: DocumentPhrase, document: Handle<'DOCUMENT'>): void {
    const period = phrase.period;
    if (period === null || period.exact !== 'period' || !/^\d{4}$/u.test(period.start)) return;
    const words = [wordsOf(reading.sentence, period)];
    this.ledger.claim(document, 'periodStart', Number(period.start), words);
    this.ledger.claim(document, 'periodEnd', Number(period.end), words);
  }

  /** The event at which it is done: one the sentence names beside the verb, else the one the article is about. */
  private claimEvent(reading: Reading, phrase: DocumentPhrase, treatment: Treatment, document: Handle<'DOCUMENT'>): void {
    const words: Words[] = [wordsOf(reading.sentence, treatment.span)];
    let meeting: Meeting | null = treatment.status === 'PLANNED' ? null : this.meetings.main;
    for (const event of reading.events.phrases) {
      const inside = reading.documents.covering(event.from) !== undefined;
      if (inside) continue;
      const named = this.meetings.of(event);
      if (named === null) continue;
      meeting = named;
      words[1] = wordsOf(reading.sentence, event);
      if (event.from > treatment.span.from) break;
    }
    const own = phrasesIn(reading.events, phrase)[0];
    const ownMeeting = own === undefined ? null : this.meetings.of(own);
    if (ownMeeting !== null && own !== undefined && phrase.kind === 'MINUTES') return this.ledger.claim(document, 'event', refTo(ownMeeting.handle), [wordsOf(reading.sentence, own)]);
    if (meeting !== null) this.ledger.claim(document, 'event', refTo(meeting.handle), words);
  }

  private subject(reading: Reading, phrase: DocumentPhrase): Handle<'DOCUMENT'> {
    const identity = this.identity(reading, phrase);
    if (identity !== null) return this.ledger.subject('DOCUMENT', identity);
    const tokens = reading.sentence.tokens.slice(phrase.from, phrase.to);
    const name = bagOf(tokens, this.lexicon);
    const known = this.byName.get(name) ?? this.ledger.subject('DOCUMENT', null, name);
    this.byName.set(name, known);
    return known;
  }

  /** What it says in content words, its owner and its years; null where that is too little to know it again by. */
  private identity(reading: Reading, phrase: DocumentPhrase): string | null {
    const event = phrasesIn(reading.events, phrase)[0];
    const meeting = event === undefined ? null : this.meetings.of(event);
    const kind = phrase.kind.toLowerCase();
    if (meeting !== null && meeting.series !== null && meeting.ordinal !== null) return `${kind}@${meeting.series}#${meeting.ordinal}`;
    if (reading.sentence.tokens.slice(phrase.from, phrase.to).some((token) => this.lexicon.pointers.has(token.fold))) return null;
    const owner = this.owner(reading, phrase);
    const period = phrase.period === null ? '' : `#${phrase.period.value.replace('/', '-')}`;
    const content = this.content(reading, phrase, owner?.span ?? null);
    const enough = owner === null ? 3 : 2;
    return content.length < enough ? null : `${[...new Set(content)].sort().join(' ')}${owner === null ? '' : `@${owner.key}`}${period}`;
  }

  private content(reading: Reading, phrase: DocumentPhrase, owner: Span | null): string[] {
    const tokens = reading.sentence.tokens.slice(phrase.from, phrase.to).filter((_, index) => {
      const at = phrase.from + index;
      return owner === null || at < owner.from || at >= owner.to;
    });
    return contentWords(tokens, this.lexicon);
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
