import { badInput } from '../core/errors.js';
import type { ArticleDraft } from './draft.js';

/** A draft that has all that an article cannot be without. */
export interface CompleteDraft extends ArticleDraft {
  readonly headline: NonNullable<ArticleDraft['headline']>;
  readonly published: NonNullable<ArticleDraft['published']>;
}

/** Refuses a draft that makes no article, and says how to mend it. */
export const requireArticle = (draft: ArticleDraft): CompleteDraft => {
  const { headline, published } = draft;
  if (headline === null) throw badInput('The text has no headline; put it on a line of its own, above the date or the dateline.');
  if (draft.body.text === '') throw badInput('The text has a headline and no body; give the whole article.');
  if (published === null) throw badInput('The text has no date of publication; give the day with --published YYYY-MM-DD.');
  return { ...draft, headline, published };
};
