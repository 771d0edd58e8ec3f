import type { Article } from '../articles/article.entity.js';
import { contentHash } from '../core/ids.js';
import { extractorFor } from '../extract/extract.js';
import type { Extraction, Text } from '../extract/facts.js';
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

/** What was read in a text. What editors decided is not in its facts. */
export interface Reading extends Extraction {
  readonly text: Text;
  /** Of editors on this text. What follows is signed and quoted as they have it. */
  readonly decisions: readonly TextDecision[];
  readonly signed: readonly SignedSubject[];
  /** Topics by the words of the headline. */
  readonly topics: readonly ReadTopic[];
  readonly mentions: readonly DraftMention[];
}

/** An article by what makes it the same when it comes again: everything that can be known without reading it. */
export interface KeyedArticle {
  readonly draft: CompleteDraft;
  readonly text: Text;
  /** Its address, else its text, and its date where it has one. */
  readonly key: string;
  /** Of the text: the same again is no new version. */
  readonly hash: string;
}

/** The same with all that was read in it: everything that can be known without the store. */
export interface ReadArticle extends KeyedArticle, Reading {}

/** The text of a draft as extractors read it. */
export const textOf = (draft: ArticleDraft, publishedOn: string): Text => ({
  headline: draft.headline?.text ?? '',
  lead: draft.lead?.text ?? null,
  body: draft.body.text,
  language: draft.language,
  publishedOn,
});

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The text that a stored article has now, as extractors read it. */
export const storedText = ({ headline, lead, body, language, publishedAt }: Pick<Article, 'headline' | 'lead' | 'body' | 'language' | 'publishedAt'>): Text =>
  ({ headline, lead, body, language, publishedOn: dayOf(publishedAt) });

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

/** What the grammar reads. Pure: the same text gives the same. */
export const byGrammar = (text: Text): Extraction => {
  const extractor = extractorFor(text.language);
  return { extractor: extractor.name, facts: extractor.extract(text) };
};

/** Signs what was read in a text. `key` is the key of its article. */
export const readText = (text: Text, key: string, { extractor, facts }: Extraction = byGrammar(text)): Reading => {
  const topics = topicsOf(null, text.headline, text.language);
  return { text, extractor, facts, topics, ...signedBy({ text, facts, topics }, key, []) };
};

const keyOf = ({ url, published: { precision } }: CompleteDraft, hash: string, publishedOn: string): string => {
  if (url !== null) return `url:${url}`;
  return `text:${precision === 'SEEN' ? contentHash(hash) : contentHash(hash, publishedOn)}`;
};

/** What an article is known by. */
export const keyedArticle = (draft: CompleteDraft): KeyedArticle => {
  const text = textOf(draft, dayOf(draft.published.at));
  const hash = hashOf(text);
  return { draft, text, key: keyOf(draft, hash, text.publishedOn), hash };
};

/** The same with what was read in it. */
export const readKeyed = (article: KeyedArticle, extraction?: Extraction): ReadArticle =>
  ({ ...article, ...readText(article.text, article.key, extraction) });

/** What comes again without a date keeps the one that it has: that of its first coming, or a better one that was told since. */
export const asFirstSeen = (coming: KeyedArticle, { publishedAt: at, publishedPrecision: precision }: Pick<Article, 'publishedAt' | 'publishedPrecision'>): KeyedArticle => {
  if (coming.draft.published.precision !== 'SEEN') return coming;
  return { ...coming, text: { ...coming.text, publishedOn: dayOf(at) }, draft: { ...coming.draft, published: { at, precision } } };
};
