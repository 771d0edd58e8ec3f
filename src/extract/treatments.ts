import type { DocumentStatus } from '../reference/vocabulary.js';
import { cuesSaying } from './cues.js';
import type { DocumentPhrase } from './documents.js';
import type { EventPhrase } from './events.js';
import { isNegated } from './function-words.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './reading.js';
import type { Span } from './sentences.js';

/** What is done to a document, by which words, and the event named beside them. */
export interface Treatment {
  readonly status: DocumentStatus;
  readonly span: Span;
  readonly event: EventPhrase | null;
}

/** Between two documents of one list stand at most so many words. */
const longestJoint = 6;
const nearestEvent = 30;

type StatusCue = ReturnType<typeof statusCues>[number];

/** Turns of phrase inside a title ('Agreement to be signed by') treat nothing, nor do those that are denied ('has not signed'). */
const statusCues = (reading: Reading, lexicon: Lexicon) =>
  cuesSaying(reading.cues, 'document status').filter((cue) => reading.documents.covering(cue.from) === undefined && !isNegated(reading.sentence.tokens, cue.from, lexicon));

/** Which turn of phrase governs which document: one behind governs the list before it, one in front the list behind it. */
export const treatmentsIn = (reading: Reading, lexicon: Lexicon): ReadonlyMap<DocumentPhrase, Treatment> => {
  const governed = new Map<DocumentPhrase, Treatment>();
  const documents = reading.documents.phrases;
  let next = 0;
  for (const cue of statusCues(reading, lexicon)) {
    const treatment = treatmentOf(reading, cue);
    if (cue.cue.side === 'before' || lexicon.objectPronouns.has(reading.sentence.tokens[cue.to]?.fold ?? '')) {
      for (; (documents[next]?.to ?? Number.POSITIVE_INFINITY) <= cue.from; next += 1) governed.set(documents[next] as DocumentPhrase, treatment);
      continue;
    }
    while ((documents[next]?.from ?? Number.POSITIVE_INFINITY) < cue.to) next += 1;
    for (let end = cue.to; documents[next] !== undefined; next += 1) {
      const document = documents[next] as DocumentPhrase;
      if (!isJoint(reading, lexicon, { from: end, to: document.from }, end === cue.to)) break;
      governed.set(document, treatment);
      end = document.to;
    }
  }
  return governed;
};

/** What a sentence says of 'these documents', which stand in the one before. */
export const pointedTreatment = (reading: Reading, lexicon: Lexicon): Treatment | null => {
  const cue = statusCues(reading, lexicon).find((one) => one.cue.side === 'before');
  if (cue === undefined || reading.documents.phrases.some((phrase) => phrase.to <= cue.from)) return null;
  for (let at = 0; at < cue.from; at += 1) {
    const pointer = lexicon.documentPointers.at(reading.sentence.tokens, at);
    if (pointer !== null) return { ...treatmentOf(reading, cue), span: { from: at, to: cue.to } };
  }
  return null;
};

const treatmentOf = (reading: Reading, cue: StatusCue): Treatment => ({ status: cue.cue.status, span: { from: cue.from, to: cue.to }, event: eventNear(reading, cue) });

/** The next event behind the verb ('to be adopted at the summit'), else the nearest before it. */
const eventNear = (reading: Reading, cue: Span): EventPhrase | null => {
  const isFree = (event: EventPhrase | undefined): event is EventPhrase => event !== undefined && !event.background && reading.documents.covering(event.from) === undefined;
  for (let at = cue.to; at < cue.to + nearestEvent; at += 1) {
    const behind = reading.events.startingAt(at);
    if (isFree(behind)) return behind;
  }
  for (let at = cue.from; at > Math.max(0, cue.from - nearestEvent); at -= 1) {
    const before = reading.events.endingAt(at);
    if (isFree(before)) return before;
  }
  return null;
};

/** Between a verb and its first object, or two documents of one list, stand articles, 'draft' and the words of a list. */
const isJoint = (reading: Reading, lexicon: Lexicon, between: Span, isFirst: boolean): boolean => {
  if (between.to - between.from > longestJoint) return false;
  return reading.sentence.tokens.slice(between.from, between.to).every((token) => {
    if (lexicon.articles.has(token.fold) || lexicon.draftModifiers.has(token.fold)) return true;
    return isFirst ? token.shape === 'word' && !lexicon.clauseWords.has(token.fold) : token.text === ',' || lexicon.conjunctions.has(token.fold);
  });
};
