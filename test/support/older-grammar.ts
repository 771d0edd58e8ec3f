import type { DataSource } from 'typeorm';
import { systemClock } from '../../src/core/clock.js';
import type { Extraction } from '../../src/extract/facts.js';
import { requireArticle } from '../../src/formats/complete.js';
import { readArticle } from '../../src/formats/read.js';
import { byGrammar, keyedArticle, readKeyed } from '../../src/ingest/read-article.js';
import { storeArticle } from '../../src/ingest/store-article.js';
import { bytesOf } from './desk-files.js';

/** The name under which it read. */
export const olderGrammar = 'grammar-en 1.0';

/** What an older grammar may have read in a text: not one person's part in a meeting in two, and no document. */
const lesser = ({ facts }: Extraction): Extraction => {
  const left = facts.subjects.filter(({ kind, key }) => kind === 'DOCUMENT' || (kind === 'PARTICIPANT' && Number(key.split(':')[1]) % 2 === 0)).map(({ key }) => key);
  return { extractor: olderGrammar, facts: { ...facts, subjects: facts.subjects.filter(({ key }) => !left.includes(key)) } };
};

/** Stores reports as an older grammar read them. */
export const ingestAsBefore = async (db: DataSource, files: readonly string[]): Promise<void> => {
  for (const file of files) {
    const article = keyedArticle(requireArticle(readArticle(bytesOf(file), {})));
    await storeArticle(db, systemClock, 'before', readKeyed(article, lesser(byGrammar(article.text))));
  }
};
