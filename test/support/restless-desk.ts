import type { DataSource } from 'typeorm';
import { Article } from '../../src/articles/article.entity.js';
import { inTransaction } from '../../src/changes/transaction.js';
import type { ReadArticle } from '../../src/ingest/read-article.js';
import { replaceReading } from '../../src/ingest/replace-reading.js';
import { storeArticle } from '../../src/ingest/store-article.js';
import type { Random } from './random.js';
import { between, oneOf, seeded } from './random.js';
import { toldArticle } from './told-article.js';

/** About so many articles are there at a time. */
const population = 24;
const names = ['Aziz Abdukulov', 'Bakyt Berilinov', 'Daniyar Dosmatov', 'Farhod Ermarashev', 'Kamil Cholsarov', 'Nodir Nazirov', 'Olim Tayev', 'Saule Zarova', 'Timur Galiev', 'Ulan Hanov'];
const cities = ['Tashkent', 'Astana', 'Bishkek', null];

/** Tells and cancels made-up articles at random, through the ways of the product: each of an event, its people and bodies, a document. One in four has no date, nor has one in four events. */
export class RestlessDesk {
  private readonly random: Random;
  private told = 0;
  private alive: ReadArticle[] = [];

  constructor(private readonly db: DataSource, seed: number) {
    this.random = seeded(seed);
  }

  /** Articles told or cancelled since the start. */
  commits = 0;

  async fill(): Promise<void> {
    while (this.alive.length < population) await this.tell();
  }

  /** One article more, or one less. */
  async commit(): Promise<void> {
    if (this.random() < this.alive.length / population / 2) await this.cancel();
    else await this.tell();
  }

  private async tell(): Promise<void> {
    const read = this.madeUp();
    await storeArticle(this.db, () => read.draft.published.at, 'desk', read);
    this.alive.push(read);
    this.commits += 1;
  }

  private async cancel(): Promise<void> {
    const read = oneOf(this.random, this.alive);
    this.alive = this.alive.filter((each) => each !== read);
    await inTransaction(this.db, { actor: 'desk', at: new Date(0) }, async (tx) => {
      const { id: articleId, version, publishedAt } = await tx.manager.findOneByOrFail(Article, { key: read.key });
      await tx.manager.update(Article, { id: articleId }, { status: 'CANCELED' });
      await replaceReading(tx, { articleId, version, publishedAt }, null, { op: 'RETRACTED', cause: 'WITHDRAWN' });
    });
    this.commits += 1;
  }

  private madeUp(): ReadArticle {
    const number = ++this.told;
    const day = `2024-0${between(this.random, 1, 9)}-1${between(this.random, 0, 9)}`;
    const body = () => `Lake Body ${between(this.random, 1, 12)}`;
    const read = toldArticle({
      address: String(number), publishedOn: day, series: oneOf(this.random, ['Sessions', 'Assemblies', null]), document: `Protocol ${between(this.random, 1, 15)}`,
      event: { name: `meeting ${number}`, day: number % 4 === 1 ? null : day, city: oneOf(this.random, cities), status: 'HELD', ordinal: number },
      people: [oneOf(this.random, names), oneOf(this.random, names)].map((name) => ({ name, state: body(), title: null })),
    });
    const published = number % 4 === 2 ? { at: new Date(Date.UTC(2026, 0, 1, 0, number)), precision: 'SEEN' as const } : read.draft.published;
    return { ...read, draft: { ...read.draft, published } };
  }
}
