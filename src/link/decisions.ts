import type { AnySubject, Facts, SubjectKind, Words } from '../extract/facts.js';
import type { DecisionKind } from '../evidence/decision.entity.js';
import type { Correction } from './corrections.js';
import { correct } from './corrections.js';

/** A decision as it concerns one subject of one text. */
export interface TextDecision {
  /** Sorts by time. */
  readonly id: string;
  readonly anchorId: string;
  readonly kind: DecisionKind;
  /** Of a CORRECT its Correction. */
  readonly payload: object;
  /** As DecisionAnchor has it. */
  readonly side: number;
  readonly subject: SubjectKind;
  readonly spans: readonly Words[];
}

const overlaps = (a: Words, b: Words): boolean => a.part === b.part && a.start < b.end && b.start < a.end;
const equals = (a: Words, b: Words): boolean => a.part === b.part && a.start === b.start && a.end === b.end;

/** How much of what an anchor quotes speaks of a subject: words for words counts more than words that overlap. */
const likeness = (subject: AnySubject, spans: readonly Words[]): number => {
  const words = subject.claims.flatMap((claim) => claim.words);
  const hits = (matches: typeof equals): number => spans.filter((span) => words.some((each) => matches(each, span))).length;
  return hits(equals) * (spans.length + 1) + hits(overlaps);
};

/** The subject of which an anchor speaks: the one with most of its words. Undefined where none has any, or two have the same: refuse rather than guess. */
export const subjectAt = (subjects: readonly AnySubject[], { subject: kind, spans }: Pick<TextDecision, 'subject' | 'spans'>): AnySubject | undefined => {
  const ranked = subjects
    .filter((subject) => subject.kind === kind)
    .map((subject) => ({ subject, score: likeness(subject, spans) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first === undefined || first.score === 0 || first.score === second?.score ? undefined : first.subject;
};

const apply = (subjects: readonly AnySubject[], decision: TextDecision): readonly AnySubject[] => {
  const { kind, side, id, payload, spans } = decision;
  if (kind !== 'CORRECT' && (kind !== 'SPLIT' || side === 0)) return subjects;
  const found = subjectAt(subjects, decision);
  if (found === undefined) return subjects;
  if (kind === 'CORRECT') return correct(subjects, found, payload as Correction, spans.slice(0, 1));
  // What was said of the one before is not said of the one who was split off.
  const claims = found.claims.filter((claim) => !claim.editor);
  return subjects.map((subject) => (subject === found ? { ...found, claims, split: id } as AnySubject : subject));
};

/**
 * What a text says once editors' decisions on it are heard: values that they corrected, people whom they split off. Pure; later decisions prevail.
 * Merges say nothing of a text: they join what was read.
 */
export const applyDecisions = (facts: Facts, decisions: readonly TextDecision[]): Facts => {
  if (decisions.length === 0) return facts;
  const inOrder = [...decisions].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { ...facts, subjects: inOrder.reduce<readonly AnySubject[]>(apply, facts.subjects) };
};
