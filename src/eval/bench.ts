import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { exitCodes, exitCodesHelp, run, table, wrongCall } from '../cli/run.js';
import { extractorFor } from '../extract/extract.js';
import type { Extractor, Text } from '../extract/facts.js';
import { articlesOf, hostileTexts, reportsByLanguage } from './bench-texts.js';

type ExtractorFor = (language: string) => Extractor;

const articleBytes = 2_500;
const articlesInRound = 200;
const hostileSize = 1_000_000;
/** What is expected: articles a second on one core, and the longest that any text of 1 MB may take. */
const leastArticles = 250;
const longestMs = 2_000;

interface Options {
  readonly rounds: number;
  readonly hostile: boolean;
  readonly memory?: number | true;
  readonly against?: string;
  readonly json?: boolean;
}

const readAll = (texts: readonly Text[], extractor: ExtractorFor): void => {
  for (const text of texts) extractor(text.language).extract(text);
};

interface Taken {
  readonly wall: number;
  /** Of the processor: what other programs do at the same time is left out of it. */
  readonly cpu: number;
}

const timed = (work: () => void): Taken => {
  const [from, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - from, cpu: (user + system) / 1000 };
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const spread = (values: readonly number[]): string => `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
const perSecond = (milliseconds: number): number => Math.round((articlesInRound * 1000) / milliseconds);

/** Articles a second, language by language: the median round, after one that warms up. */
const speed = (dataFolder: string, rounds: number) =>
  [...reportsByLanguage(dataFolder)].map(([language, reports]) => {
    const articles = articlesOf(reports, articleBytes, articlesInRound);
    readAll(articles, extractorFor);
    const taken = Array.from({ length: rounds }, () => timed(() => readAll(articles, extractorFor)));
    const [wall, cpu] = [median(taken.map((one) => one.wall)), median(taken.map((one) => one.cpu))];
    return { language, 'articles/s': perSecond(wall), 'articles/s of processor': perSecond(cpu), expected: leastArticles };
  });

/** Both builds by turns, on the same articles: load and heat meet both alike. */
const comparison = (dataFolder: string, rounds: number, other: ExtractorFor) =>
  [...reportsByLanguage(dataFolder)].map(([language, reports]) => {
    const articles = articlesOf(reports, articleBytes, articlesInRound);
    readAll(articles, extractorFor);
    readAll(articles, other);
    const ratios = Array.from({ length: rounds }, (_, round) => {
      const turns = [extractorFor, other];
      const [first, second] = (round % 2 === 0 ? turns : turns.reverse()).map((extractor) => timed(() => readAll(articles, extractor)).cpu) as [number, number];
      return round % 2 === 0 ? first / second : second / first;
    });
    return { language, 'time of this build, of the other = 1': median(ratios).toFixed(2), spread: spread(ratios) };
  });

const hostility = (progress: (line: string) => void) =>
  hostileTexts(hostileSize).map(({ name, text }) => {
    const made = text();
    const { wall, cpu } = timed(() => extractorFor(made.language).extract(made));
    progress(`${name}: ${Math.round(cpu)} ms`);
    return { text: name, language: made.language, 'ms': Math.round(wall), 'ms of processor': Math.round(cpu), '': cpu > longestMs ? 'too long' : '' };
  });

/** The heap after everything that can be given back was, every tenth of the way. */
const memory = (dataFolder: string, articles: number, progress: (line: string) => void) => {
  const texts = [...reportsByLanguage(dataFolder)].flatMap(([, reports]) => articlesOf(reports, articleBytes, articlesInRound));
  const steps: { articles: number; 'heap, MB': string }[] = [];
  for (let done = 0; done <= articles; done += 1) {
    if (done % Math.ceil(articles / 10) === 0) {
      globalThis.gc?.();
      steps.push({ articles: done, 'heap, MB': (process.memoryUsage().heapUsed / 1_048_576).toFixed(1) });
      progress(`${done} articles: ${steps.at(-1)?.['heap, MB'] ?? ''} MB`);
    }
    const text = texts[done % texts.length] as Text;
    // No two articles are the same: what would be kept by its text would show.
    extractorFor(text.language).extract({ ...text, body: `${done}. ${text.body}` });
  }
  return steps;
};

const otherBuild = async (folder: string): Promise<ExtractorFor | null> => {
  const file = resolve(folder, 'src', 'extract', 'extract.js');
  if (!existsSync(file)) return null;
  const loaded = await import(file) as { extractorFor?: ExtractorFor };
  return loaded.extractorFor ?? null;
};

const bench = ({ rounds, hostile, memory: asked, against, json }: Options): Promise<void> =>
  run(async ({ config: { evalData }, progress }) => {
    const other = against === undefined ? null : await otherBuild(against);
    if (against !== undefined && other === null) return wrongCall(`${against} holds no build: give a folder like ${join('..', 'other', 'dist')}.`);
    const measured = {
      load: loadavg()[0]?.toFixed(1),
      speed: other === null ? speed(evalData, rounds) : comparison(evalData, rounds, other),
      ...(hostile && { hostile: hostility(json ? () => undefined : progress) }),
      ...(asked !== undefined && { memory: memory(evalData, asked === true ? 100_000 : asked, progress) }),
    };
    const { load, ...tables } = measured;
    const text = [`Load of the machine at the start: ${load}; articles of ${articleBytes} bytes.`, ...Object.values(tables).map((rows) => table(rows as Parameters<typeof table>[0]))];
    process.stdout.write(json ? `${JSON.stringify(measured, null, 1)}\n` : `${text.join('\n\n')}\n`);
    return exitCodes.done;
  }, json);

const wholeNumber = (words: string): number => {
  if (!/^[1-9]\d*$/.test(words)) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return Number(words);
};

const program = new Command('bench:extract')
  .description('Measures how fast texts are read: articles a second, hostile texts of 1 MB, memory. Reports come from the sample desk and, where it is there, the folder that EVAL_DATA names.')
  .option('--rounds <number>', 'rounds of which the median counts', wholeNumber, 9)
  .option('--no-hostile', 'leave the texts of 1 MB out')
  .option('--memory [articles]', 'read that many articles, 100000 if not said, and print the heap on the way', wholeNumber)
  .option('--against <dist>', 'another build, read by turns with this one: ratios instead of articles a second')
  .option('--json', 'answer for programs')
  .addHelpText('after', `
Examples:
  npm run bench:extract
  npm run -s bench:extract -- --no-hostile --memory
  npm run -s bench:extract -- --no-hostile --against ../before/dist
${exitCodesHelp}`)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage))
  .action(bench);

void program.parseAsync();
