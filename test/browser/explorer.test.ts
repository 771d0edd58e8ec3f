import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { workedOperations } from '../../src/api/worked-operations.js';
import { projectFolder } from '../../src/core/project.js';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import type { LonelyPage } from '../support/browser.js';
import { openPage, startBrowser } from '../support/browser.js';
import { loadDesk } from '../support/desk.js';
import { commitAsDesk, replaceEvent } from '../support/event-desk.js';
import { waitFor } from '../support/wait-for.js';

let api: TestApi;
let browser: Browser;
let opened: LonelyPage;

beforeAll(async () => {
  browser = await startBrowser();
  api = await startTestApi();
  await loadDesk(api.db);
});
afterEach(async () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.page.context().close();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

const open = async (options?: Parameters<typeof openPage>[2]): Promise<Page> => {
  opened = await openPage(browser, `${api.url}/explore`, options);
  // The schema is there, and the first operation stands in the editor.
  await opened.page.locator('.graphiql-query-editor .view-line').first().getByText('#').waitFor();
  return opened.page;
};
const answer = (page: Page) => page.locator('.graphiql-response .view-lines');
const run = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click();

describe('the explorer', () => {
  it('opens without internet, runs its first operation and shows the answer', async () => {
    const page = await open();
    await run(page);
    await answer(page).getByText('"Tashkent"').waitFor();
    const { height } = await page.locator('#explorer').boundingBox() ?? {};
    expect(height).toBe(800);
    // docs/explore.png is a copy of it, made by hand where the page looks different.
    await page.screenshot({ path: join(projectFolder, 'dist/explore.png') });
  });

  it('offers every worked operation, each in a tab of its own', async () => {
    const page = await open();
    const offered = page.getByRole('region', { name: 'Worked operations' }).getByRole('button');
    expect(await offered.locator('strong').allTextContents()).toEqual(workedOperations.map(({ title }) => title));
    for (const button of await offered.all()) await button.click();
    expect(await page.getByRole('tab').count()).toBe(workedOperations.length);
  });

  it('follows a subscription', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Follow events' }).click();
    await page.locator('.graphiql-query-editor').getByText('FollowEvents').waitFor();
    // The editor takes a moment to know the operation of its tab; run too early, it would run the one before.
    await waitFor(async () => {
      await run(page);
      return page.getByRole('button', { name: /Stop query/ }).waitFor({ timeout: 2_000 }).then(() => true, () => undefined);
    });
    const event = await api.make.event();
    // Told is what comes after the server began to listen, and only an answer shows that it did.
    await waitFor(async () => {
      await commitAsDesk(api.db, (tx) => replaceEvent(tx, event.id, { kind: 'MEETING', status: 'HELD', city: 'Almaty', startDate: '2026-03-01', words: 'council' }));
      return answer(page).getByText('"Almaty"').waitFor({ timeout: 2_000 }).then(() => true, () => undefined);
    });
  });

  it('has what it shows side by side one below the other where the screen is narrow', async () => {
    const page = await open({ viewport: { width: 420, height: 800 }, colorScheme: 'dark' });
    const [editor, response] = await Promise.all(['.graphiql-editors', '.graphiql-response'].map((part) => page.locator(part).boundingBox()));
    expect(response?.y).toBeGreaterThanOrEqual((editor?.y ?? 0) + (editor?.height ?? 0));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(420);
  });

  it('shows the documentation of a type', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByRole('link', { name: 'EventConnection', exact: true }).first().click();
    await page.getByText('One page of a list of type Event.').waitFor();
  });
});
