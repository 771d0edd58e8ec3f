import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { reextract } from '../ingest/reextract.js';
import { relinkStore } from '../ingest/relink-store.js';
import { modelOf } from '../model/model-extractor.js';
import { readByGrammar } from './model.js';
import { paceFrom } from './pace.js';
import { exitCodes, exitCodesHelp, runWithStore, toPerson } from './run.js';

interface ReextractOptions {
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly parallel: number;
  readonly json?: boolean;
}

/** A connection each, and one for whoever counts. */
const mostParallel = 8;

const parallel = (words: string): number => {
  const lanes = Number(words);
  if (!Number.isInteger(lanes) || lanes < 1 || lanes > mostParallel) throw new InvalidArgumentError(`Give a whole number from 1 to ${mostParallel}.`);
  return lanes;
};

const readAgain = ({ all = false, dryRun = false, parallel: lanes, json }: ReextractOptions): Promise<void> =>
  runWithStore(async ({ config, clock, log, progress, interrupted }, { db }) => {
    const model = modelOf(config, clock, log);
    const linking = paceFrom(clock);
    const linked = dryRun ? null : await relinkStore(db, clock, 'cli', interrupted, ({ blocks }, of) => {
      const pace = linking(blocks, of);
      if (pace !== null) progress(`Looked through blocks of names: ${pace}`);
    });
    const reading = paceFrom(clock);
    const read = await reextract(db, clock, 'cli', interrupted, ({ articles, changed }, of) => {
      const pace = reading(articles, of);
      if (pace !== null) progress(`Reextracted ${pace}: ${changed} changed`);
    }, { model, all, dry: dryRun, lanes });
    if (model !== null && model.failures > 0) toPerson(readByGrammar(model.failures));
    const { articles, changed, come, gone } = read;
    const sentence = `${articles} articles read again, ${changed} ${dryRun ? 'would change' : 'changed'}: ${come} statements and words for them come, ${gone} go.`;
    process.stdout.write(json ? `${JSON.stringify({ ...read, linked, dryRun, complete: !interrupted.aborted })}\n` : `${sentence}\n`);
    return interrupted.aborted ? exitCodes.interrupted : exitCodes.done;
  }, json);

export const addReextract = (program: Command): void => {
  program
    .command('reextract')
    .description('Reads those stored texts again that another extractor read last, one transaction an article, and links anew what is linked otherwise today; editors\' decisions stand. Broken off at any point, it goes on where it was when it is started again.')
    .option('--all', 'read every text, whoever read it last')
    .option('--dry-run', 'tell what would be read otherwise, and write nothing; linking is left out')
    .option('--parallel <number>', `articles that are read at the same time, up to ${mostParallel}`, parallel, 2)
    .option('--json', 'answer for programs: an object with the numbers of articles read and changed, of what came and went, and of what was linked anew')
    .addHelpText('after', `
Examples:
  communique reextract
  communique reextract --dry-run
  communique reextract --all --parallel 4 --json
${exitCodesHelp}`)
    .action(readAgain);
};
