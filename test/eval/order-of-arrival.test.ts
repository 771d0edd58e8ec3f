import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/core/config.js';
import { goldFiles } from '../../src/eval/annotated-set.js';
import { readArticle } from '../../src/formats/read.js';
import { difference } from '../support/canonical-graph.js';
import { deskFiles } from '../support/desk-files.js';
import type { Report } from '../support/shuffled-store.js';
import { ShuffledStore } from '../support/shuffled-store.js';

const shuffles = 200;

/**
 * Annotated texts have no headline; one that says nothing makes them articles. What has one is the page of an agency that the sample desk has in another
 * wording: which of two versions is the newer one is told by their arrival, where they do not tell it.
 */
const annotated = (): Report[] => goldFiles(readConfig().evalData)
  .filter(({ gold, file }) => existsSync(file) && readArticle(readFileSync(file), { language: gold.lang }).headline === null)
  .map(({ gold, file }) => ({ file, headline: `REPORT ${gold.id}`, options: { language: gold.lang, publishedOn: gold.published } }));

describe('the order of arrival of the sample desk and the annotated reports of all languages', () => {
  let stores: ShuffledStore[];
  beforeAll(async () => {
    const reports = [...deskFiles.map((file) => ({ file, options: {} })), ...annotated()];
    stores = await Promise.all([ShuffledStore.open(reports), ShuffledStore.open(reports)]);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it('does not matter to people, organizations, events and links, in one process or split over two at once', async () => {
    await Promise.all(stores.map(async (store, index) => {
      const expected = await store.graph();
      for (let seed = index + 1; seed <= shuffles; seed += stores.length) {
        expect({ seed, ...difference(expected, await store.graphAfter(seed)) }).toEqual({ seed, missing: [], beyond: [] });
      }
    }));
  }, 1_200_000);
});
