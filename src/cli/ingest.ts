import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { AppError } from '../core/errors.js';
import { webAddress } from '../core/web-address.js';
import type { ReadOptions } from '../formats/read.js';
import { globalId } from '../graph/global-id.js';
import type { IngestedArticle } from '../ingest/ingest-bytes.js';
import { ingestBytes } from '../ingest/ingest-bytes.js';
import { modelOf } from '../model/model-extractor.js';
import { bytesOf } from './files.js';
import { readByGrammar } from './model.js';
import { exitCodes, exitCodesHelp, runWithStore, table, toPerson, wrongCall } from './run.js';
import { calendarDay, moment } from './times.js';

interface IngestOptions {
  readonly json?: boolean;
  readonly published?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly source?: string;
  readonly embargo?: (now: Date) => Date;
}

/** What became of one file: an article, or the sentence that says why not. */
type Outcome = { readonly file: string; readonly article: IngestedArticle } | { readonly file: string; readonly refused: string };

const words: { readonly [O in IngestedArticle['outcome']]: string } = {
  CREATED: 'new article',
  REVISED: 'new version',
  UPDATED: 'new metadata',
  SUPERSEDED: 'older version, kept',
  UNCHANGED: 'unchanged, nothing written',
};

const shown = (outcome: Outcome) =>
  'refused' in outcome
    ? { file: outcome.file, outcome: 'refused', article: '', about: outcome.refused }
    : { file: outcome.file, outcome: words[outcome.article.outcome], article: globalId('Article', outcome.article.articleId), about: outcome.article.headline };

const asJson = (outcome: Outcome) =>
  'refused' in outcome
    ? { file: outcome.file, outcome: 'REFUSED', error: outcome.refused }
    : {
        file: outcome.file,
        outcome: outcome.article.outcome,
        article: globalId('Article', outcome.article.articleId),
        version: outcome.article.version,
        position: outcome.article.position,
        headline: outcome.article.headline,
        url: outcome.article.url,
      };

const pageAddress = (words: string): string => {
  const address = webAddress(words);
  if (address === null) throw new InvalidArgumentError('Give an address that begins with http:// or https://.');
  return address.href;
};

/** What the call says of every file in it. */
const readOptions = ({ published, lang, url, source, embargo }: IngestOptions, maxBytes: number, now: Date): ReadOptions => ({
  maxBytes,
  ...(published && { publishedOn: published }),
  ...(lang && { language: lang }),
  ...(url && { url }),
  ...(source && { sourceName: source }),
  ...(embargo && { embargoedUntil: embargo(now) }),
});

const ingest = (files: readonly string[], options: IngestOptions): Promise<void> =>
  runWithStore(async ({ config, clock, log, progress, interrupted }, { db }) => {
    if (options.url !== undefined && files.length > 1) return wrongCall('An address is that of one page: give --url with one file.');
    const read = readOptions(options, config.maxArticleBytes, clock());
    const model = modelOf(config, clock, log);
    const outcomes: Outcome[] = [];
    for (const [index, file] of files.entries()) {
      if (interrupted.aborted) break;
      if (files.length > 1) progress(`${index + 1}/${files.length} ${file}`);
      try {
        const bytes = await bytesOf(file, interrupted);
        outcomes.push({ file, article: await ingestBytes(db, clock, 'cli', bytes, read, { model }) });
      } catch (error) {
        if (interrupted.aborted) break;
        if (!(error instanceof AppError) || error.code === 'UNAVAILABLE') throw error;
        outcomes.push({ file, refused: error.message });
      }
    }
    if (model !== null && model.failures > 0) toPerson(readByGrammar(model.failures));
    process.stdout.write(options.json ? `${JSON.stringify(outcomes.map(asJson), null, 2)}\n` : `${table(outcomes.map(shown))}\n`);
    const refused = outcomes.filter((outcome) => 'refused' in outcome);
    for (const { file, refused: sentence } of refused) toPerson(`${file}: ${sentence}`);
    if (interrupted.aborted) return exitCodes.interrupted;
    return refused.length > 0 ? exitCodes.refused : exitCodes.done;
  }, options.json);

export const addIngest = (program: Command): void => {
  program
    .command('ingest')
    .description('Reads articles out of files (saved pages or wire texts) and stores each with its facts in one transaction. The same file again changes nothing.')
    .argument('<file...>', 'files to read; - for standard input')
    .option('--published <YYYY-MM-DD>', 'day of publication; goes before one in the text', calendarDay)
    .option('--lang <tag>', 'language as a BCP 47 tag, where the text does not tell it')
    .option('--url <address>', 'address of the page, with one file; goes before one in the text', pageAddress)
    .option('--source <name>', 'who published it; the host of the address or the agency in the text if left out')
    .option('--embargo <when>', 'hold it back until then: a day as YYYY-MM-DD, a time like 2027-01-01T09:00:00Z, or hours or days from now on, like 12h', moment)
    .option('--json', 'answer for programs: an array with one object a file')
    .addHelpText('after', `
Examples:
  communique ingest report.txt
  communique ingest reports/*.txt --json
  curl -s https://news.example/report.txt | communique ingest - --published 2016-04-15
  communique ingest page.txt --url https://news.example/en/report --source "News" --embargo 12h
${exitCodesHelp}`)
    .action(ingest);
};
