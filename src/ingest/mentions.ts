import type { AnySubject, Text, Words } from '../extract/facts.js';
import type { ReadTopic } from '../extract/topics.js';
import { ArticlePart } from '../reference/vocabulary.js';

/** Words that prove fields of one subject or topic, with the text they quote. */
export interface DraftMention extends Words {
  /** Key of the subject, or id of the topic. */
  readonly subject: string;
  readonly quote: string;
  readonly supports: readonly string[];
  readonly confidence: number;
  /** Whether an editor said what they prove. */
  readonly editor: boolean;
}

/** Where a claim has another name than the field of the graph that it decides. */
const fieldOf: Readonly<Record<string, string>> = { 'DELEGATION.onlyMember': 'head', 'DOCUMENT.event': 'events' };

export const partText = (text: Text, part: ArticlePart): string => ({ HEADLINE: text.headline, LEAD: text.lead ?? '', BODY: text.body })[part];

const partOrder = Object.keys(ArticlePart);

const inTextOrder = (a: DraftMention, b: DraftMention): number =>
  partOrder.indexOf(a.part) - partOrder.indexOf(b.part) || a.start - b.start || a.end - b.end || Number(a.editor) - Number(b.editor) || (a.subject < b.subject ? -1 : 1);

const mentionsOf = (subject: AnySubject, text: Text): DraftMention[] => {
  const mentions = new Map<string, DraftMention>();
  for (const claim of subject.claims) {
    const field = fieldOf[`${subject.kind}.${claim.field}`] ?? claim.field;
    for (const { part, start, end } of claim.words) {
      const editor = claim.editor === true;
      const key = `${part}:${start}:${end}:${editor}`;
      const known = mentions.get(key);
      mentions.set(key, {
        part, start, end, editor,
        subject: subject.key,
        quote: partText(text, part).slice(start, end),
        supports: [...new Set([...(known?.supports ?? []), field])].sort(),
        confidence: Math.min(known?.confidence ?? 1, claim.confidence),
      });
    }
  }
  return [...mentions.values()];
};

/** A word tells of a topic by itself, whatever is said of it. */
const topicConfidence = 0.7;

/** Words of the headline that put the article among those on a topic. */
const mentionsOfTopic = ({ id, words }: ReadTopic, text: Text): DraftMention[] => words.map(({ start, end }) => ({
  part: 'HEADLINE', start, end, subject: id, quote: text.headline.slice(start, end), supports: ['articles'], confidence: topicConfidence, editor: false,
}));

/** Every place that a fact rests on, once per subject and topic, in text order with the headline first. */
export const mentionsIn = (subjects: readonly AnySubject[], topics: readonly ReadTopic[], text: Text): DraftMention[] =>
  [...subjects.flatMap((subject) => mentionsOf(subject, text)), ...topics.flatMap((topic) => mentionsOfTopic(topic, text))].sort(inTextOrder);
