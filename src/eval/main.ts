import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { exitCodes, exitCodesHelp, run, wrongCall } from '../cli/run.js';
import { projectFolder } from '../core/project.js';
import { evaluate } from './evaluate.js';
import { asPage, asReport, sectionsOf } from './quality-page.js';

const page = join(projectFolder, 'docs', 'quality.md');

interface Options {
  readonly json?: boolean;
  readonly page: boolean;
}

const score = ({ json, page: writePage }: Options): Promise<void> =>
  run(async ({ config: { evalData }, progress }) => {
    if (!existsSync(evalData)) return wrongCall(`There is nothing to score: ${evalData} is not there. Name the folder that holds gold/ and data/ with EVAL_DATA.`);
    const evaluation = await evaluate(evalData, progress);
    const sections = sectionsOf(evaluation);
    if (writePage) await writeFile(page, asPage(sections));
    process.stdout.write(json ? `${JSON.stringify(evaluation, null, 1)}\n` : `${asReport(sections)}\n`);
    return exitCodes.done;
  }, json);

const program = new Command('eval')
  .description('Scores what is read in annotated texts, in the folder that EVAL_DATA names, and writes docs/quality.md. Nothing is stored; no database is needed.')
  .option('--json', 'answer for programs: an object with all figures')
  .option('--no-page', 'leave docs/quality.md as it is')
  .addHelpText('after', `
Examples:
  npm run eval
  EVAL_DATA=../annotated npm run -s eval -- --json --no-page > figures.json
${exitCodesHelp}`)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage))
  .action(score);

void program.parseAsync();
