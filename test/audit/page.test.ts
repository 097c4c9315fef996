import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditReport } from '../../src/cli/audit/report/report.js';
import { PROJECT, temporaryFolder } from '../support/folders.js';
import { runCli } from './run-cli.js';
import { writeSyntheticLog } from './synthetic-log.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file));
const AXE = readFileSync(path.join(PROJECT, 'node_modules/axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let file: string;
let report: AuditReport;

// Debian has Chromium in the package chromium; `.ci/run` installs it.
describe.skipIf(!CHROMIUM)('the page of a report in Chromium (skipped without it)', () => {
  beforeAll(async () => {
    const folder = await temporaryFolder();
    file = path.join(folder, 'report.html');
    // The name of a file is the one text of the page that anyone can choose.
    const log = path.join(folder, '<img src=x onerror=alert(1)>\u202e.ndjson');
    await writeSyntheticLog(log, 5000, 1);
    const { code, stdout, stderr } = await runCli(['audit', '--json', '--html', file, log]);
    if (code !== 0) throw new Error(stderr);
    report = JSON.parse(stdout);
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  /** Opens the page, with nothing between it and its policy. */
  async function open(width: number, colorScheme: 'light' | 'dark', bypassCSP = false): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme, bypassCSP });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  test('shows the figures of the report', async () => {
    const page = await open(1280, 'light');
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('dialog', (dialog) => messages.push(dialog.message()));
    await page.reload();
    const shown = await page
      .locator('[data-figure]')
      .evaluateAll((items) =>
        Object.fromEntries(items.map((item) => [item.getAttribute('data-figure'), item.textContent])),
      );
    const figures = {
      responses: report.lines.response,
      errors: report.errors,
      violations: report.verdicts.violation,
      retryable: report.retry.retryable,
      budgets: report.budgets.asRateLimit,
      early: report.waits.early,
    };
    expect(shown).toEqual(
      Object.fromEntries(Object.entries(figures).map(([name, count]) => [name, count.toLocaleString('en')])),
    );
    const rows = await page
      .locator('section[aria-labelledby="contracts"] tbody tr')
      .evaluateAll((found) => found.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)));
    expect(rows).toEqual(
      report.contracts.map(({ contract, count }) => [contract ?? '(nobody identified)', count.toLocaleString('en')]),
    );
    const bars = await page
      .locator('section[aria-labelledby="categories"] svg rect')
      .evaluateAll((found) => found.map((bar) => Number(bar.getAttribute('width'))));
    const largest = Math.max(...report.categories.map(({ count }) => count));
    expect(bars).toEqual(report.categories.map(({ count }) => Number(((320 * count) / largest).toFixed(1))));
    expect(await page.locator('section[aria-labelledby="violations"]').textContent()).toContain(
      '<img src=x onerror=alert(1)>\\u202e.ndjson:',
    );
    expect(messages).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has nothing serious that axe finds, on a phone, %s', async (scheme) => {
    const page = await open(360, scheme, true);
    await page.addScriptTag({ content: AXE });
    const found = await page.evaluate(
      // biome-ignore lint/suspicious/noExplicitAny: the script adds it to the page
      async () => (await (globalThis as any).axe.run()).violations as { id: string; impact: string }[],
    );
    expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(paper).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 23, 26)');
  });

  test('can be read by keyboard: links to sections, and tables that scroll', async () => {
    const page = await open(360, 'light');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Lines');
    await page.locator('nav a', { hasText: 'Waits' }).focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#waits$/);
    // The frame after the heading that the link leads to.
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-labelledby")')).toBe('waits');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction('document.activeElement.scrollLeft > 0');
  });

  test('lets its policy stop a script that a text smuggles in', async () => {
    const page = await open(1280, 'light');
    const broken = path.join(path.dirname(file), 'broken.html');
    const script = '<script>document.title = "run"</script><img src="x" onerror="document.title = \'run\'">';
    writeFileSync(broken, readFileSync(file, 'utf8').replace('<main>', `<main>${script}`));
    await page.goto(pathToFileURL(broken).href);
    expect(await page.title()).toBe('Audit of recorded responses');
  });
});
