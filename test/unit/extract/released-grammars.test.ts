import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contentHash } from '../../../src/core/ids.js';
import { projectFolder } from '../../../src/core/project.js';
import { grammarVersion } from '../../../src/extract/extract.js';
import { requireArticle } from '../../../src/formats/complete.js';
import { readArticle } from '../../../src/formats/read.js';
import { byGrammar, keyedArticle } from '../../../src/ingest/read-article.js';
import { bytesOf, deskFiles } from '../../support/desk-files.js';

const file = join(projectFolder, 'test/fixtures/released-grammars.json');
const released = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;

/** All that the grammar reads in the sample desk, as one hash. */
const digest = contentHash(...deskFiles.map((each) => JSON.stringify(byGrammar(keyedArticle(requireArticle(readArticle(bytesOf(each), {}))).text).facts)));

/** At a release: UPDATE_GRAMMAR=1 npx jest released-grammars */
if (process.env['UPDATE_GRAMMAR'] === '1') writeFileSync(file, `${JSON.stringify({ ...released, [grammarVersion]: digest }, null, 2)}\n`);

describe('a grammar that was released', () => {
  it('reads what it read; one that reads otherwise has another version, so that reextract finds what the old one read', () => {
    expect([grammarVersion, released[grammarVersion] ?? digest]).toEqual([grammarVersion, digest]);
  });
});
