import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { acme } from '../../fixtures/acme.js';
import { temporaryFolder, writeFiles } from '../../support/folders.js';
import { generate } from '../../support/generate.js';
import { hasChromium } from '../support/browser.js';
import { openPlayground, type PlaygroundPage, SOON } from './site.js';

const BODY = '{"code":"SLOW_DOWN","message":"Slow down","retry_in":7}';

describe.skipIf(!hasChromium)("contracts of one's own in Chromium", () => {
  const open = openPlayground();
  let files: string[];
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
    await writeFiles(path.join(folder, 'contracts/acme'), acme());
    const run = await generate(['--input', path.join(folder, 'contracts'), '--output', path.join(folder, 'generated')]);
    expect(run.stderr).toBe('');
    files = ['contracts', 'reference'].map((part) => path.join(folder, 'generated', part, 'acme.js'));
  });

  async function readsAcme(page: PlaygroundPage) {
    await page.choose('Sender', 'acme');
    await page.paste(`HTTP/1.1 429\nRetry-After: 12\n\n${BODY}`);
    await expect
      .poll(() => page.inspection(), SOON)
      .toMatchObject({
        verdict: 'documented',
        match: { contract: 'acme', error: 'slow-down' },
        retry: { seconds: 12 },
      });
    expect(await page.page.locator('.playground-card').innerText()).toContain('It went wrong.');
    expect(await page.page.getByRole('region', { name: /TypeScript/ }).innerText()).toContain(
      "'./generated/contracts/acme.js'",
    );
    expect(page.faults).toEqual([]);
  }

  test('reads with files that were chosen', async () => {
    const page = await open();
    await page.page.getByText('Contracts of your own').click();
    await page.page.getByLabel('Modules of contracts').setInputFiles(files);
    await expect.poll(() => page.page.getByText('Added: acme.').count(), SOON).toBe(1);
    await readsAcme(page);
    await page.close();
  });

  test('reads with files that were dropped', async () => {
    const page = await open();
    await page.page.getByText('Contracts of your own').click();
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    const transfer = await page.page.evaluateHandle((contents) => {
      const data = new DataTransfer();
      for (const content of contents) data.items.add(new File([content], 'acme.js'));
      return data;
    }, texts);
    await page.page.locator('.playground-drop').dispatchEvent('drop', { dataTransfer: transfer });
    await expect.poll(() => page.page.getByText('Added: acme.').count(), SOON).toBe(1);
    await readsAcme(page);
    await page.close();
  });

  test('says what is wrong with another file', async () => {
    const page = await open();
    await page.page.getByText('Contracts of your own').click();
    const choose = async (name: string, content: string) => {
      await writeFiles(folder, { [name]: content });
      await page.page.getByLabel('Modules of contracts').setInputFiles(path.join(folder, name));
    };
    await choose('other.js', 'export default 7;');
    await expect.poll(() => page.page.getByText('Expected other.js to be contracts/<id>.js').count(), SOON).toBe(1);
    await choose('broken.js', "import './x.js';");
    await expect
      .poll(() => page.page.getByText('Expected broken.js to be a module without imports.').count(), SOON)
      .toBe(1);
    await page.close();
  });

  test('lets such a file connect to nowhere', async () => {
    const page = await open();
    await page.page.getByText('Contracts of your own').click();
    const code = "await fetch('https://example.com/').catch(() => fetch('/x'));";
    await writeFiles(folder, { 'spy.js': code });
    await page.page.getByLabel('Modules of contracts').setInputFiles(path.join(folder, 'spy.js'));
    await expect.poll(() => page.page.getByText('Expected spy.js').count(), SOON).toBe(1);
    expect(page.faults.join(' ')).toContain('connect-src');
    expect(page.requests.filter((request) => /example\.com|\/x$/.test(request))).toEqual([]);
    await page.close();
  });
});
