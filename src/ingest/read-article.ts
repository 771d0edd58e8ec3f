import type { Article } from '../articles/article.entity.js';
import { contentHash } from '../core/ids.js';
import { extractorFor } from '../extract/extract.js';
import type { Text } from '../extract/facts.js';
import type { ReadTopic } from '../extract/topics.js';
import { topicsOf } from '../extract/topics.js';
import type { CompleteDraft } from '../formats/complete.js';
import type { ArticleDraft } from '../formats/draft.js';
import { sign } from '../link/signature.js';
import type { SignedSubject } from '../link/signature.js';
import type { DraftMention } from './mentions.js';
import { mentionsIn } from './mentions.js';

/** What was read in a text. */
export interface Reading {
  readonly text: Text;
  readonly extractor: string;
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

/** Reads and signs the facts of a text. Pure: the same text gives the same. `key` is the key of its article. */
export const readText = (text: Text, key: string): Reading => {
  const extractor = extractorFor(text.language);
  const signed = sign(extractor.extract(text), text.language, key);
  const topics = topicsOf(null, text.headline, text.language);
  return { text, extractor: extractor.name, signed, topics, mentions: mentionsIn(signed.map(({ subject }) => subject), topics, text) };
};

const keyOf = ({ url, published: { precision } }: CompleteDraft, hash: string, publishedOn: string): string => {
  if (url !== null) return `url:${url}`;
  return `text:${precision === 'SEEN' ? contentHash(hash) : contentHash(hash, publishedOn)}`;
};

/** The same for a draft. */
export const readFacts = (draft: CompleteDraft): ReadArticle => {
  const text = textOf(draft, dayOf(draft.published.at));
  const hash = contentHash(text.headline, text.lead ?? '', text.body, text.language);
  const key = keyOf(draft, hash, text.publishedOn);
  return { ...readText(text, key), draft, key, hash };
};

/** What comes again without a date keeps the one that it has: that of its first coming, or a better one that was told since. */
export const asFirstSeen = (read: ReadArticle, { publishedAt: at, publishedPrecision: precision }: Article): ReadArticle => {
  if (read.draft.published.precision !== 'SEEN') return read;
  return { ...read, ...readText({ ...read.text, publishedOn: dayOf(at) }, read.key), draft: { ...read.draft, published: { at, precision } } };
};
