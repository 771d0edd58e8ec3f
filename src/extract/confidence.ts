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

/** How often what is said of a field is so, where it is not as for most. */
const said: Readonly<Partial<Record<`${SubjectKind}.${string}`, number>>> = {
};

const mostlySaid = 0.9;

/** How often it is so on other grounds. */
const otherwise: Readonly<Record<Exclude<Ground, 'said'>, number>> = { likely: 0.7, echo: 0.95, dateline: 0.6, gathered: 0.7, presupposed: 0.8, reckoned: 0.9 };

/** The share of such claims that hold, as measured on annotated reports and rounded; docs/quality.md shows stated against right. */
export const confidenceOf = (kind: SubjectKind, field: string, ground: Ground): number =>
  ground === 'said' ? said[`${kind}.${field}`] ?? mostlySaid : otherwise[ground];
