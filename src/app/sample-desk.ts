import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { In, Not } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import { Commit } from '../changes/commit.entity.js';
import type { Clock } from '../core/clock.js';
import { projectFolder } from '../core/project.js';
import { ingestBytes } from '../ingest/ingest-bytes.js';
import type { IngestedArticle } from '../ingest/ingest-bytes.js';
import { referenceActor } from '../link/reference-rows.js';
import type { Progress } from './store.js';

/** The reports lie beside the sources: they are data, and no build moves them. */
const folder = join(projectFolder, 'src', 'app', 'sample-desk');

/** Who stands in the log for what the desk tells. */
const desk = 'sample';

const reports = async (): Promise<string[]> => (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();

/** Loads the sample desk, report after report, until the signal fires; those that are there already stay as they are. */
export const loadSampleDesk = async (db: DataSource, clock: Clock, progress: Progress, interrupted: AbortSignal): Promise<IngestedArticle[]> => {
  const files = await reports();
  const articles: IngestedArticle[] = [];
  for (const [index, file] of files.entries()) {
    if (interrupted.aborted) break;
    const article = await ingestBytes(db, clock, desk, await readFile(join(folder, file)), {});
    progress(`Sample desk ${index + 1}/${files.length}: ${article.headline}`);
    articles.push(article);
  }
  return articles;
};

/** Whether the store is empty, or holds nothing but a part of the desk, whose loading was cut off. Each report makes one commit. */
export const lacksSampleDesk = async (db: DataSource): Promise<boolean> => {
  if (!(await db.getRepository(Article).exists())) return true;
  const written = await db.getRepository(Commit).countBy({ actor: desk });
  const others = await db.getRepository(Commit).existsBy({ actor: Not(In([desk, referenceActor])) });
  return written > 0 && written < (await reports()).length && !others;
};
