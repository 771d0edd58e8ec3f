import type { Article } from '../articles/article.entity.js';
import { contentHash } from '../core/ids.js';
import { extractorFor } from '../extract/extract.js';
import type { Facts, Text } from '../extract/facts.js';
import type { ReadTopic } from '../extract/topics.js';
import { topicsOf } from '../extract/topics.js';
import type { CompleteDraft } from '../formats/complete.js';
import type { ArticleDraft } from '../formats/draft.js';
import type { TextDecision } from '../link/decisions.js';
import { applyDecisions } from '../link/decisions.js';
import { sign } from '../link/signature.js';
import type { SignedSubject } from '../link/signature.js';
import type { DraftMention } from './mentions.js';
import { mentionsIn } from './mentions.js';

/** What was read in a text. */
export interface Reading {
  readonly text: Text;
  readonly extractor: string;
  /** As they were read: what editors decided is not in them. */
  readonly facts: Facts;
  /** Of editors on this text. What follows is signed and quoted as they have it. */
  readonly decisions: readonly TextDecision[];
  readonly signed: readonly SignedSubject[];
  /** Topics by the words of the headline. */
  readonly topics: readonly ReadTopic[];
  readonly mentions: readonly DraftMention[];
}

/** An article with all that was read in it: everything that can be known without the store. */
export interface ReadArticle extends Reading {
  readonly draft: CompleteDraft;
  /** What makes it the same article when it comes again: its address, else its text, and its date where it has one. */
  readonly key: string;
  /** Of the text: the same again is no new version. */
  readonly hash: string;
}

/** The text of a draft as extractors read it. */
export const textOf = (draft: ArticleDraft, publishedOn: string): Text => ({
  headline: draft.headline?.text ?? '',
  lead: draft.lead?.text ?? null,
  body: draft.body.text,
  language: draft.language,
  publishedOn,
});

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The text that a stored article has now, as extractors read it. */
export const storedText = ({ headline, lead, body, language, publishedAt }: Article): Text => ({ headline, lead, body, language, publishedOn: dayOf(publishedAt) });

/** Identity of a text: the same again is no new version, and decisions are on it wherever it stands. */
export const hashOf = ({ headline, lead, body, language }: Text): string => contentHash(headline, lead ?? '', body, language);

const signedBy = (
  { text, facts, topics }: Pick<Reading, 'text' | 'facts' | 'topics'>, key: string, decisions: readonly TextDecision[],
): Pick<Reading, 'decisions' | 'signed' | 'mentions'> => {
  const signed = sign(applyDecisions(facts, decisions), text.language, key, facts);
  return { decisions, signed, mentions: mentionsIn(signed.map(({ subject }) => subject), topics, text) };
};

/** The same reading with these decisions on its text, and no other. */
export const decide = <R extends Reading>(reading: R, key: string, decisions: readonly TextDecision[]): R =>
  decisions.length + reading.decisions.length === 0 ? reading : { ...reading, ...signedBy(reading, key, decisions) };

/** Reads and signs the facts of a text. Pure: the same text gives the same. `key` is the key of its article. */
export const readText = (text: Text, key: string): Reading => {
  const extractor = extractorFor(text.language);
  const facts = extractor.extract(text);
  const topics = topicsOf(null, text.headline, text.language);
  return { text, extractor: extractor.name, facts, topics, ...signedBy({ text, facts, topics }, key, []) };
};

const keyOf = ({ url, published: { precision } }: CompleteDraft, hash: string, publishedOn: string): string => {
  if (url !== null) return `url:${url}`;
  return `text:${precision === 'SEEN' ? contentHash(hash) : contentHash(hash, publishedOn)}`;
};

/** The same for a draft. */
export const readFacts = (draft: CompleteDraft): ReadArticle => {
  const text = textOf(draft, dayOf(draft.published.at));
  const hash = hashOf(text);
  const key = keyOf(draft, hash, text.publishedOn);
  return { ...readText(text, key), draft, key, hash };
};

/** What comes again without a date keeps the one that it has: that of its first coming, or a better one that was told since. */
export const asFirstSeen = (read: ReadArticle, { publishedAt: at, publishedPrecision: precision }: Article): ReadArticle => {
  if (read.draft.published.precision !== 'SEEN') return read;
  return { ...read, ...readText({ ...read.text, publishedOn: dayOf(at) }, read.key), draft: { ...read.draft, published: { at, precision } } };
};
