import { beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/core/config.js';
import type { Calibration } from '../../src/eval/calibration.js';
import { sureFrom, tenthsTable } from '../../src/eval/calibration.js';
import type { Evaluation } from '../../src/eval/evaluate.js';
import { expected } from '../../src/eval/floors.js';
import { asText } from '../../src/eval/table.js';
import { start } from '../support/command.js';

let evaluation: Evaluation;

beforeAll(async () => {
  const { code, stdout, stderr } = await start('src/eval/main.js', ['--json', '--no-page'], { EVAL_DATA: readConfig().evalData }).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  evaluation = JSON.parse(stdout) as Evaluation;
});

describe('what is read in annotated texts', () => {
  it.each(expected)('reaches its floor: $measure ($part) $floor', ({ measure, part, floor }) => {
    const figure = evaluation.floors.find((one) => one.measure === measure && one.part === part);
    expect(figure?.value).toBeGreaterThanOrEqual(floor);
  });
});

/** The table is what this test is read for. */
const print = (title: string, calibration: Calibration): void => void process.stdout.write(`\n${title}\n${asText(tenthsTable(calibration))}\n`);

describe('confidence', () => {
  it('is 0.9 or more for at least half of all facts, and nine in ten of these hold', () => {
    const { gold } = evaluation.calibration;
    print('Stated against right, on the annotated reports', gold);
    expect(gold.sure.share).toBeGreaterThanOrEqual(0.5);
    expect(gold.sure.hold).toBeGreaterThanOrEqual(sureFrom);
  });

  it('grows with the share of facts that hold', () => {
    const filled = evaluation.calibration.gold.tenths.filter(({ claims }) => claims >= 30).map(({ claims, right }) => right / claims);
    expect(filled).toEqual([...filled].sort((a, b) => a - b));
  });

  it('is not set for the annotated reports alone', () => {
    const { blind } = evaluation.calibration;
    if (blind === null) throw new Error('The blind set is not there.');
    print('Stated against right, on the blind set', blind);
    expect(blind.sure.hold).toBeGreaterThanOrEqual(0.8);
  });
});
