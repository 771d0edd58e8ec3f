import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where systems put the Chromium of their packages; CHROMIUM names another. */
const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const startBrowser = (): Promise<Browser> => {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('There is no Chromium here: install the package chromium, or name its program in CHROMIUM.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
};

/** A page that reaches one server and nothing else. */
export interface LonelyPage {
  readonly page: Page;
  /** What it asked of anyone else. */
  readonly foreign: readonly string[];
  /** Warnings and errors of its console, and what it threw. */
  readonly complaints: readonly string[];
}

export const openPage = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<LonelyPage> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const foreign: string[] = [];
  const complaints: string[] = [];
  const { host } = new URL(url);
  await context.route((asked) => asked.host !== host && asked.protocol.startsWith('http'), async (route) => {
    foreign.push(route.request().url());
    await route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => { if (['warning', 'error'].includes(message.type())) complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('websocket', (socket) => { if (new URL(socket.url()).host !== host) foreign.push(socket.url()); });
  await page.goto(url);
  return { page, foreign, complaints };
};
