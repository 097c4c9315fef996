import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { PROJECT } from '../../support/folders.js';
import { serve } from './serve.js';

/** What `npm run site:build` writes; SITE_DIST names another folder. */
export const DIST = process.env.SITE_DIST ?? path.join(PROJECT, 'website/dist');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file));

/** Why the tests cannot run; empty if they can. */
export const missing =
  CHROMIUM === undefined
    ? "needs Debian's chromium"
    : existsSync(path.join(DIST, 'playground.html'))
      ? ''
      : 'needs the site: npm run site:build';

/** The built site in a browser. */
export class Site {
  readonly url: string;
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;

  private constructor(url: string, browser: Browser, close: () => Promise<void>) {
    this.url = url;
    this.#browser = browser;
    this.#close = close;
  }

  static async open(): Promise<Site> {
    const { url, close } = await serve(DIST);
    const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
    return new Site(url, browser, close);
  }

  async playground(fragment = '', width = 1280): Promise<PlaygroundPage> {
    const context = await this.#browser.newContext({ viewport: { width, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const opened = new PlaygroundPage(page, context);
    await page.goto(`${this.url}/playground${fragment}`);
    await page.waitForSelector('#playground-text');
    return opened;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#close();
  }
}

/** The playground, as a person uses it. */
export class PlaygroundPage {
  /** The addresses of all requests. */
  readonly requests: string[] = [];
  /** What the console and uncaught errors say, dialogs included. */
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    page.on('request', (request) => this.requests.push(`${request.method()} ${request.url()}`));
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      const isIcon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !isIcon) this.faults.push(message.text());
    });
    page.on('dialog', (dialog) => {
      this.faults.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
  }

  paste(text: string): Promise<void> {
    return this.page.getByLabel('Response', { exact: true }).fill(text);
  }

  choose(label: string, option: string): Promise<string[]> {
    return this.page.getByLabel(label, { exact: true }).selectOption(option);
  }

  /** The inspection that the page shows as JSON; null without one. */
  async inspection(): Promise<unknown> {
    const region = this.page.getByRole('region', { name: 'Inspection as JSON' });
    return (await region.count()) === 0 ? null : JSON.parse(await region.innerText());
  }

  /** What a screen reader says. */
  async status(): Promise<string> {
    return (await this.page.locator('.playground > [role=status]').textContent()) ?? '';
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
