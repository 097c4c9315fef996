import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite } from '../../../scripts/bin/serve-site.js';

const EXECUTABLES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? EXECUTABLES.find(existsSync);

export const hasChromium = executablePath !== undefined;
if (!hasChromium) console.warn('Chromium is not installed: the tests of the site in a browser are skipped.');

export interface OpenPage {
  page: Page;
  /** What the console reported as an error, violations of the content security policy among it. */
  errors: string[];
  /** The addresses of all requests. */
  requests: string[];
}

/** Serves a folder and opens pages of it, one browser for a file of tests. */
export function openSite(folder: string) {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serveSite>> | undefined;
  beforeAll(async () => {
    if (!hasChromium) return;
    server = await serveSite(folder);
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return async (address: string, options: BrowserContextOptions = {}): Promise<OpenPage> => {
    if (browser === undefined || server === undefined) throw new Error('The browser was not started.');
    const page = await browser.newPage(options);
    const errors: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(new URL(address, server.address).href, { waitUntil: 'networkidle' });
    return { page, errors, requests };
  };
}
