import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import type { Clock } from '../core/clock.js';
import { projectFolder } from '../core/project.js';
import { ingestBytes } from '../ingest/ingest-bytes.js';
import type { IngestedArticle } from '../ingest/ingest-bytes.js';
import type { Progress } from './store.js';

/** The reports lie beside the sources: they are data, and no build moves them. */
const folder = join(projectFolder, 'src', 'app', 'sample-desk');

/** Loads the sample desk, report after report; those that are there already stay as they are. */
export const loadSampleDesk = async (db: DataSource, clock: Clock, progress: Progress): Promise<IngestedArticle[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
  const articles: IngestedArticle[] = [];
  for (const [index, file] of files.entries()) {
    const article = await ingestBytes(db, clock, 'sample', await readFile(join(folder, file)), {});
    progress(`Sample desk ${index + 1}/${files.length}: ${article.headline}`);
    articles.push(article);
  }
  return articles;
};

export const hasArticles = (db: DataSource): Promise<boolean> => db.getRepository(Article).exists();
