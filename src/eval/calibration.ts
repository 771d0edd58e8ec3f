import type { AnnotatedSet, GoldText } from './annotated-set.js';
import { share } from './counts.js';
import { Judge } from './judge.js';
import type { Scorer } from './scorer.js';
import type { Section, Table } from './table.js';

/** Claims of one sort, stated with one confidence. */
interface Group {
  readonly what: string;
  readonly stated: number;
  claims: number;
  right: number;
}

export interface Calibration {
  /** Claims of which annotations say whether they hold. */
  readonly claims: number;
  readonly right: number;
  /** Claims of which they say nothing. */
  readonly unjudged: number;
  /** Share of the judged claims that are stated with 0.9 or more, and how many of these hold. */
  readonly sure: { readonly share: number; readonly hold: number };
  readonly tenths: readonly { readonly from: number; readonly claims: number; readonly right: number; readonly stated: number }[];
  readonly groups: readonly Readonly<Group>[];
}

export const sureFrom = 0.9;

/** Compares what is stated of each claim with what people annotated. */
export const calibrate = ({ golds, texts }: AnnotatedSet, scorer: Scorer): Calibration => {
  const groups = new Map<string, Group>();
  let unjudged = 0;
  for (const [index, text] of texts.entries()) {
    const judge = new Judge(golds[index] as GoldText, text, scorer);
    for (const subject of text.facts.subjects) {
      for (const claim of subject.claims) {
        const verdict = judge.verdict(subject, claim);
        if (verdict === null) unjudged += 1;
        else count(groups, `${subject.kind} ${claim.field}`, claim.confidence, verdict);
      }
    }
  }
  return { ...summary([...groups.values()]), unjudged };
};

const count = (groups: Map<string, Group>, what: string, stated: number, holds: boolean): void => {
  const key = `${what} ${stated}`;
  const group = groups.get(key) ?? { what, stated, claims: 0, right: 0 };
  group.claims += 1;
  if (holds) group.right += 1;
  groups.set(key, group);
};

const summary = (groups: readonly Group[]): Omit<Calibration, 'unjudged'> => {
  const sum = (of: readonly Group[], what: (group: Group) => number): number => of.reduce((total, group) => total + what(group), 0);
  const claims = sum(groups, (group) => group.claims);
  const sure = groups.filter(({ stated }) => stated >= sureFrom);
  const tenths = [...Array(10).keys()].map((tenth) => {
    const within = groups.filter(({ stated }) => Math.min(9, Math.floor(stated * 10 + 1e-9)) === tenth);
    const all = sum(within, (group) => group.claims);
    return { from: tenth / 10, claims: all, right: sum(within, (group) => group.right), stated: share(sum(within, (group) => group.stated * group.claims), all) };
  });
  return {
    claims,
    right: sum(groups, (group) => group.right),
    sure: { share: share(sum(sure, (group) => group.claims), claims), hold: share(sum(sure, (group) => group.right), sum(sure, (group) => group.claims)) },
    tenths: tenths.filter((tenth) => tenth.claims > 0),
    groups: [...groups].sort((a, b) => (a.what < b.what ? -1 : a.what > b.what ? 1 : b.stated - a.stated)),
  };
};

/** Stated against right, tenth by tenth. */
export const tenthsTable = ({ tenths }: Calibration): Table => ({
  columns: ['stated', 'claims', 'stated on average', 'right'],
  rows: tenths.map(({ from, claims, right, stated }) => [`${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`, String(claims), stated, share(right, claims)]),
});

export const groupsTable = ({ groups }: Calibration): Table => ({
  columns: ['claim', 'stated', 'claims', 'right'],
  rows: groups.map(({ what, stated, claims, right }) => [what, stated.toFixed(2), String(claims), share(right, claims)]),
});

export const calibrationSection = (title: string, calibration: Calibration): Section => ({
  title,
  prose: [
    `${calibration.claims} claims that the annotations can judge (${calibration.unjudged} more they say nothing of). `
    + `${(calibration.sure.share * 100).toFixed(0)} % of them are stated with ${sureFrom} or more, and of these ${(calibration.sure.hold * 100).toFixed(0)} % hold.`,
  ],
  tables: [tenthsTable(calibration)],
});
