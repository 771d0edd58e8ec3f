import type { Annotation } from '../extract/annotations.js';
import { annotate } from '../extract/annotations.js';
import { extractorFor } from '../extract/extract.js';
import type { Facts, Words } from '../extract/facts.js';
import type { ArticleDraft } from '../formats/draft.js';
import type { ReadOptions } from '../formats/read.js';
import { readArticle } from '../formats/read.js';
import { linkInMemory } from '../link/memory.js';
import { sign } from '../link/signature.js';
import type { SignedSubject } from '../link/signature.js';
import { textOf } from './read-article.js';

/** What is known of a text beside its words. */
export interface TextDescription {
  readonly id: string;
  /** BCP 47. */
  readonly lang: string;
  /** ISO 8601 calendar date. */
  readonly published: string;
}

/** A text and what was read in it. */
export interface DescribedText extends TextDescription {
  readonly draft: ArticleDraft;
  readonly facts: Facts;
  readonly signed: readonly SignedSubject[];
}

export type AnnotatedText = TextDescription & Annotation;

/** Reads the bytes of a text; nothing is stored. */
export const readDescribed = (bytes: Uint8Array, { id, lang, published }: TextDescription, options: Pick<ReadOptions, 'maxBytes'> = {}): DescribedText => {
  const draft = readArticle(bytes, { ...options, language: lang, publishedOn: published });
  const facts = extractorFor(draft.language).extract(textOf(draft, published));
  return { id, lang, published, draft, facts, signed: sign(facts, draft.language, id) };
};

/** What was read in texts, with one set of ids over all of them: what the linker takes for one thing has one id. */
export const annotateTexts = (texts: readonly DescribedText[]): AnnotatedText[] => {
  const links = linkInMemory(texts.flatMap(({ signed }) => signed.map(({ signature }) => signature)));
  return texts.map(({ id, lang, published, draft, facts, signed }) => {
    const entities = new Map(signed.map(({ subject, signature }) => [subject.key, links.resolve(signature.id) ?? signature.id]));
    const parts = { HEADLINE: draft.headline, LEAD: draft.lead, BODY: draft.body };
    const annotation = annotate(facts, {
      entityOf: (key) => entities.get(key) ?? `${id}:${key}`,
      fileOffset: ({ part, start, end }: Words) => parts[part]?.sourceRange(start, end) ?? { start, end },
      textOf: ({ part, start, end }: Words) => parts[part]?.text.slice(start, end) ?? '',
    });
    return { id, lang, published, ...annotation };
  });
};
