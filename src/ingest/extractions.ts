import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import type { Extraction, RemoteExtractor, Text } from '../extract/facts.js';
import { extractorFor, isGrammar } from '../extract/extract.js';
import { byGrammar, hashOf } from './read-article.js';

/** The name of who is to read a language. */
export const readerOf = (language: string, model: RemoteExtractor | null): string => model?.name ?? extractorFor(language).name;

/** Keeps what a model read in a text, for whoever reads it within a transaction, where nobody can wait for a model. */
export const keepExtraction = async (tx: Transaction, text: Text, extraction: Extraction): Promise<void> => {
  if (isGrammar(extraction.extractor)) return;
  await tx.query(sql`
    INSERT INTO extraction (text_hash, published_on, extractor, facts)
    VALUES (${hashOf(text)}, ${text.publishedOn}::date, ${extraction.extractor}, ${JSON.stringify(extraction.facts)}::jsonb)
    ON CONFLICT (text_hash, published_on) DO UPDATE SET extractor = excluded.extractor, facts = excluded.facts`);
};

/** Leaves a text to the grammar again. */
export const dropExtraction = async (tx: Transaction, text: Text): Promise<void> => {
  await tx.query(sql`DELETE FROM extraction WHERE text_hash = ${hashOf(text)} AND published_on = ${text.publishedOn}::date`);
};

/** What a model read in a text; null where none did. */
export const keptExtraction = async (tx: Transaction, text: Text): Promise<Extraction | null> => {
  const [kept] = await tx.query<Extraction>(sql`SELECT extractor, facts FROM extraction WHERE text_hash = ${hashOf(text)} AND published_on = ${text.publishedOn}::date`);
  return kept ?? null;
};

/** The same, or what the grammar reads. */
export const extractionOf = async (tx: Transaction, text: Text): Promise<Extraction> => (await keptExtraction(tx, text)) ?? byGrammar(text);

/** Asks a model to read a text; null where it has no answer. */
export const askModel = async (model: RemoteExtractor, text: Text): Promise<Extraction | null> => {
  const facts = await model.extract(text);
  return facts === null ? null : { extractor: model.name, facts };
};
