import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hasChromium, openSite } from './support/browser.js';
import { PAGES, SITE } from './support/built-site.js';

const open = openSite(SITE);
const inBrowser = test.skipIf(!hasChromium);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const colorScheme of ['light', 'dark'] as const) {
  inBrowser.each(PAGES)(`passes axe in ${colorScheme}: %s`, async (address) => {
    const { page } = await open(address, { colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page.
      const { violations } = await (globalThis as any).axe.run();
      return violations
        .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });
}

inBrowser.each(PAGES)('keeps to 360 pixels and to the content security policy: %s', async (address) => {
  const { page, errors, requests } = await open(address, { viewport: { width: 360, height: 740 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(errors).toEqual([]);
  const origin = new URL(page.url()).origin;
  expect(requests.filter((request) => !request.startsWith(origin) && !request.startsWith('data:'))).toEqual([]);
  await page.close();
});

inBrowser('refuses a connection', async () => {
  const { page } = await open('/codens/rate-limited');
  const result = await page.evaluate(() =>
    fetch('/llms.txt').then(
      () => 'connected',
      () => 'refused',
    ),
  );
  expect(result).toBe('refused');
  await page.close();
});

inBrowser('loads at most 100 kB of script for the first page', async () => {
  const { page, requests } = await open('/codens/rate-limited');
  const scripts = requests.map((request) => new URL(request).pathname).filter((path) => path.endsWith('.js'));
  const sizes = scripts.map((path) => gzipSync(readFileSync(SITE + decodeURIComponent(path))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  await page.close();
});

inBrowser.each([
  ['RATE_LIMITED', '/codens/rate-limited'],
  ['-32003', ''],
  ['Insufficient credits for this operation', '/jobko/insufficient-credits'],
  ['budget-exceeded', '/categories/budget-exceeded'],
])('finds %s by the keyboard', async (query, expected) => {
  const { page, errors } = await open('/');
  await page.keyboard.press('Control+k');
  await page.locator('.search-input').waitFor();
  await page.keyboard.type(query);
  await page.locator('.VPLocalSearchBox .result').first().waitFor();
  await page.waitForTimeout(500);
  const results = await page
    .locator('.VPLocalSearchBox .result')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  if (expected !== '') expect(results).toContain(expected);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === results[0]);
  await page.locator('h1').first().waitFor();
  if (/^-\d+$/.test(query)) expect(await page.locator('main').innerText()).toContain(query);
  expect(errors).toEqual([]);
  await page.close();
});

inBrowser('reaches the content by the keyboard, and switches to dark', async () => {
  const { page, errors } = await open('/codens/rate-limited', { colorScheme: 'light' });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skip to content');
  await page.keyboard.press('Enter');
  const toggle = page.locator('.VPNavBarAppearance button');
  await toggle.focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);
  expect(errors).toEqual([]);
  await page.close();
});
