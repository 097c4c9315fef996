import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type OpenPage, openSite } from '../support/browser.js';
import { SITE } from '../support/built-site.js';

/** How long a test waits for what the page shows. */
export const SOON = { timeout: 15_000, interval: 20 };

/** Serves the site for the tests of a file, and opens the playground, each time for a new person. */
export function openPlayground(): (fragment?: string, options?: BrowserContextOptions) => Promise<PlaygroundPage> {
  const open = openSite(SITE);
  return async (fragment = '', options = {}) => {
    const opened = await open(`/playground${fragment}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    opened.page.setDefaultTimeout(15_000);
    await opened.page.waitForSelector('#playground-text');
    return new PlaygroundPage(opened);
  };
}

/** The playground, as a person uses it. */
export class PlaygroundPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The addresses of all requests. */
  readonly requests: string[];
  /** What the console and uncaught errors say, dialogs included. */
  readonly faults: string[];

  constructor({ page, errors, requests }: OpenPage) {
    this.page = page;
    this.context = page.context();
    this.requests = requests;
    this.faults = errors;
    page.on('dialog', (dialog) => {
      errors.push(`dialog: ${dialog.message()}`);
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
