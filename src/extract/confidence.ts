import type { SubjectKind } from './facts.js';

/**
 * What stands behind a claim beside the field that it is of:
 * - said: its words say it
 * - likely: the words look like it, and nothing beside them confirms it
 * - echo: they repeat what was said more fully elsewhere in the text
 * - dateline: said of the report, taken for what it tells of
 * - gathered: a deed tells of it: whoever spoke at an event took part in it
 * - presupposed: something else that is said could not be otherwise
 * - reckoned: counted from what is said: a year that is left out, a weekday, a last day by the number of days
 */
export type Ground = 'said' | 'likely' | 'echo' | 'dateline' | 'gathered' | 'presupposed' | 'reckoned';

/**
 * How often claims hold, by field and by what stands behind them. Measured on annotated reports, drawn towards 0.8 as if twenty more claims of the sort
 * had been seen of which sixteen hold, so that a few that happen to be right promise nothing, and rounded: they speak of kinds of evidence, not of texts.
 * docs/quality.md shows what is stated beside what holds.
 */
const mostly = 0.9;

const byField: Readonly<Partial<Record<`${SubjectKind}.${string}`, number>>> = {
  'PERSON.name': 0.95,
  'PARTICIPANT.person': 0.95,
  'DOCUMENT.kind': 0.85,
  'EVENT.name': 0.8,
  'EVENT.kind': 0.8,
  'EVENT.status': 0.8,
  'EVENT.ordinal': 0.85,
  'EVENT.startDate': 0.85,
  'EVENT.endDate': 0.85,
  'EVENT.city': 0.8,
  'EVENT.country': 0.8,
  'EVENT.chair': 0.85,
  'EVENT.host': 0.85,
};

const byGround: Readonly<Record<Exclude<Ground, 'said'>, number>> = { likely: 0.75, echo: 0.9, dateline: 0.85, gathered: 0.85, presupposed: 0.85, reckoned: 0.75 };

/** What is stated of a claim: the share of its like that hold. */
export const confidenceOf = (kind: SubjectKind, field: string, ground: Ground): number =>
  ground === 'said' ? byField[`${kind}.${field}`] ?? mostly : byGround[ground];
