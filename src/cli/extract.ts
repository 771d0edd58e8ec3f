import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { badInput } from '../core/errors.js';
import { showLayers } from '../extract/show-layers.js';
import type { DescribedText, TextDescription } from '../ingest/annotate.js';
import { annotateTexts, readDescribed } from '../ingest/annotate.js';
import { textOf } from '../ingest/read-article.js';
import { bytesOf } from './files.js';
import { exitCodes, exitCodesHelp, run, wrongCall } from './run.js';

/** What a NAME.json says of its text. */
const description = z.object({ id: z.string().min(1), lang: z.string().min(1), published: z.iso.date() });

const describe = (json: string, file: string): TextDescription => {
  try {
    return description.parse(JSON.parse(json));
  } catch (cause) {
    throw badInput(`${file} does not describe a text: it needs "id", "lang" and "published" as YYYY-MM-DD.`, cause);
  }
};

/** Every NAME.txt of a folder that stands beside a NAME.json. */
const readFolder = async (folder: string, maxBytes: number): Promise<DescribedText[]> => {
  const files = await readdir(folder).catch((error: unknown) => {
    throw badInput(`${folder} is no folder that can be read; name one that holds NAME.txt beside NAME.json.`, error);
  });
  const names = files.filter((file) => file.endsWith('.txt') && files.includes(file.replace(/\.txt$/, '.json'))).map((file) => file.slice(0, -'.txt'.length)).sort();
  return Promise.all(names.map(async (name) => {
    const about = describe(await readFile(join(folder, `${name}.json`), 'utf8'), `${name}.json`);
    return readDescribed(await readFile(join(folder, `${name}.txt`)), about, { maxBytes });
  }));
};

interface ExtractOptions {
  readonly text?: string;
  readonly id?: string;
  readonly lang: string;
  readonly published?: string;
  readonly batch?: string;
  readonly layers?: true;
}

const extract = (options: ExtractOptions): Promise<void> =>
  run(async ({ config: { maxArticleBytes } }) => {
    if ((options.text === undefined) === (options.batch === undefined)) return wrongCall('Give either --text FILE or --batch FOLDER.');
    if (options.batch !== undefined) {
      process.stdout.write(`${JSON.stringify(annotateTexts(await readFolder(options.batch, maxArticleBytes)), null, 1)}\n`);
      return exitCodes.done;
    }
    const about = description.safeParse({ id: options.id ?? options.text, lang: options.lang, published: options.published });
    if (!about.success) return wrongCall('Give the day of publication with --published YYYY-MM-DD; dates in the text are resolved against it.');
    const text = readDescribed(await bytesOf(options.text as string), about.data, { maxBytes: maxArticleBytes });
    if (options.layers === true) {
      process.stdout.write(`${showLayers(textOf(text.draft, text.published))}\n`);
      return exitCodes.done;
    }
    const [annotation] = annotateTexts([text]);
    process.stdout.write(`${JSON.stringify(annotation, null, 1)}\n`);
    return exitCodes.done;
  });

export const addExtract = (program: Command): void => {
  program
    .command('extract')
    .description('Prints what is read in a text, with the places of the words in the file as given. Nothing is stored; no database is needed.')
    .option('--text <file>', 'text to read; - for standard input')
    .option('--id <id>', 'id of the text in the answer; the path if left out')
    .option('--lang <tag>', 'language as a BCP 47 tag', 'en')
    .option('--published <YYYY-MM-DD>', 'day of publication')
    .option('--layers', 'print what each layer of the grammar finds in the text, and the claims with their words, for people to read')
    .option('--batch <folder>', 'read every NAME.txt beside a NAME.json that holds id, lang and published; answers one array, with ids linked across all of them')
    .addHelpText('after', `
Examples:
  communique extract --text report.txt --id report --lang en --published 2016-04-15
  communique extract --batch reports/ > facts.json
${exitCodesHelp}`)
    .action(extract);
};
