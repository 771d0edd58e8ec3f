import { contentId } from '../core/ids.js';
import { topics } from './data/topics.js';

/** A Media Topic: known before any article is read. */
export interface ReferenceTopic {
  /** Made of the code: the same in every store, so that reading an article needs no look into one. */
  readonly id: string;
  /** 'medtop:11000000' */
  readonly mediaTopic: string;
  /** The broader topic among these; null for one of the top. */
  readonly broader: string | null;
  readonly names: Readonly<Record<'en' | 'ru' | 'uz', string>>;
}

/** The id of the topic of a code, such as 11000000. */
export const topicId = (code: string): string => contentId('topic', code);

export const referenceTopics: readonly ReferenceTopic[] = topics.map(([code, broader, en, ru, uz]) => ({
  id: topicId(code), mediaTopic: `medtop:${code}`, broader: broader === null ? null : topicId(broader), names: { en, ru, uz },
}));
