// Makes the folder generated of the schema and of documents.graphql; with --check, fails where it is not what they make.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse } from 'graphql';

const here = import.meta.dirname;
const read = (path) => readFile(join(here, path), 'utf8');
const target = `${join(here, 'generated')}/`;

const schemaAst = buildASTSchema(parse(await read('../../schema.graphql')));
const document = await read('documents.graphql');

/** What a codegen.ts of the command line graphql-codegen would say. */
const settings = {
  config: {
    strictScalars: true,
    scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
    useTypeImports: true,
    enumsAsTypes: true,
  },
  presetConfig: { fragmentMasking: { unmaskFunctionName: 'getFragmentData' } },
};

const files = await preset.buildGeneratesSection({
  ...settings,
  baseOutputDir: target,
  schema: parse(await read('../../schema.graphql')),
  schemaAst,
  documents: [{ location: 'documents.graphql', document: parse(document), rawSDL: document }],
  plugins: [],
  pluginMap: {},
  pluginContext: {},
  profiler: { run: (work) => work() },
});

await mkdir(target, { recursive: true });
// The documents stand in a file of their own: the function graphql(), for those that stand in the code, is left out.
for (const file of files.filter(({ filename }) => /(graphql|fragment-masking)\.ts$/.test(filename))) {
  const made = await codegen(file);
  if (!process.argv.includes('--check')) await writeFile(file.filename, made);
  else if (made !== await readFile(file.filename, 'utf8').catch(() => '')) {
    console.error(`${file.filename} is not what the schema and documents.graphql make: run npm run example:codegen.`);
    process.exitCode = 1;
  }
}
