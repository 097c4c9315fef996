import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { acme } from '../fixtures/acme.js';
import { temporaryFolder, writeFiles } from '../support/folders.js';
import { hasChromium, openSite } from './support/browser.js';
import { buildOwn } from './support/build-own.js';

/** What would run, if a text became HTML, an expression of Vue, a directive of VitePress or YAML. */
const HOSTILE = [
  '{{ 6 * 7 }} {{ constructor.constructor("globalThis.hit = 1")() }}',
  '<script>globalThis.hit = 1</script><img src=x onerror="globalThis.hit = 1">',
  '</div><style>body { display: none }</style><template #x>',
  '<!--@include: ./site-data.json-->',
  '[click](javascript:globalThis.hit=1) ![x](x.png) ::: danger',
  '` {{ 1 + 1 }} `` | {onclick="globalThis.hit = 1"} &lt;b&gt; [[toc]] :tada:',
].join(' ');

const folder = await temporaryFolder();
const contracts = path.join(folder, 'contracts');
const out = path.join(folder, 'site');
const body = { code: 'SLOW_DOWN', message: `${HOSTILE}\n:::\n</script>\n\`\`\`\n{{ 1 + 1 }}`, retry_in: 12 };

beforeAll(async () => {
  const files = acme([
    ['contract.json#/name', 'Acme "<b>" {{ 1 + 1 }}'],
    ['contract.json#/summary', HOSTILE],
    ['contract.json#/notes', [HOSTILE, '::: v-pre', '---', '<<< ./site-data.json']],
    ['contract.json#/errors/slow-down/title', 'Slow <i>down</i> {{ 1 + 1 }}: "quoted"'],
    ['contract.json#/errors/slow-down/meaning', HOSTILE],
    ['contract.json#/errors/slow-down/action', HOSTILE],
    ['examples/slow-down/rest.json#/body', body],
  ]);
  await writeFiles(path.join(contracts, 'acme'), files);
  await writeFiles(folder, {
    'guides/first.md': '# First\n\nSee [second](second.md#part) and [code](../x.ts).\n',
    'guides/second.md': '# Second\n\n## Part\n\n{{ 1 + 1 }}\n',
  });
  const built = await buildOwn(contracts, { out, base: '/errors/', guides: path.join(folder, 'guides') });
  expect(built).toMatchObject({ code: 0, stderr: '' });
});

const read = (file: string) => readFileSync(path.join(out, file), 'utf8');

describe('a site of contracts of one’s own', () => {
  test('shows hostile texts as they are', () => {
    for (const file of ['acme/slow-down.html', 'acme/index.html']) {
      const html = read(file);
      expect(html).toContain('{{ 6 * 7 }}');
      expect(html).not.toContain('<img src=x');
      expect(html).not.toContain('<script>globalThis');
      expect(html).not.toContain('<style>body');
      expect(html).not.toContain('href="javascript:');
      expect(html).not.toMatch(/<[a-z][^<>]*\sonclick=/);
      expect(html).not.toContain('"contracts":[{"id"');
    }
    expect(read('acme/slow-down.html')).toContain('&lt;!--@include: ./site-data.json--&gt;');
  });

  test('writes the same texts for agents', () => {
    const twin = read('acme/slow-down.md');
    expect(twin).toContain('\\{\\{ 6 \\* 7 \\}\\}');
    expect(twin).toContain(`${JSON.stringify(body, null, 2)}`);
    expect(twin).toContain('](/errors/categories/rate-limited)');
    expect(read('llms.txt')).toContain('](/errors/acme/slow-down.md)');
  });

  test('refers to the output of generate, and begins addresses with the base', () => {
    expect(read('acme/slow-down.html')).toContain('./generated/openapi/3.1/acme.openapi.json#/components/responses/');
    expect(read('acme/index.html')).toContain('href="/errors/acme/slow-down"');
    expect(read('v1/problems/rate-limited.html')).toContain('url=/errors/categories/rate-limited');
  });

  test('links guides to each other', () => {
    expect(read('guides/first.html')).toContain('href="/errors/guides/second#part"');
    expect(read('guides/second.html')).toContain('{{ 1 + 1 }}');
  });

  test('keeps files that it did not write, and deletes pages that are gone', async () => {
    writeFileSync(path.join(out, 'CNAME'), 'errors.acme.example\n');
    await writeFiles(contracts, { 'other/contract.json': {} });
    const failed = await buildOwn(contracts, { out });
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('Nothing was written.');
    expect(existsSync(path.join(out, 'guides/first.html'))).toBe(true);
    await import('node:fs/promises').then(({ rm }) => rm(path.join(contracts, 'other'), { recursive: true }));
    expect(await buildOwn(contracts, { out, base: '/errors/' })).toMatchObject({ code: 0 });
    expect(existsSync(path.join(out, 'guides/first.html'))).toBe(false);
    expect(read('CNAME')).toBe('errors.acme.example\n');
  });

  const open = openSite(out);
  test.skipIf(!hasChromium)('runs nothing of hostile texts', async () => {
    // Served at the root, the scripts of another base are not found: what is inline would run all the same.
    const { page } = await open('/acme/slow-down');
    expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined();
  });
});

describe('a wrong call', () => {
  test.each([
    ['no --out', {}, 'error: Expected --out with the folder that gets the site.\n'],
    [
      'guides that are a file',
      { out, guides: path.join(contracts, 'acme/contract.json') },
      /^error: --guides .*: Expected a folder/,
    ],
    ['a folder of others', { out: contracts }, /^error: .*\n$/],
  ])('answers %s with one line', async (_, flags, message) => {
    const { code, stderr } = await buildOwn(contracts, flags as object);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('names the command that adds VitePress', async () => {
    const { code, stderr } = await buildOwn(contracts, { out }, await temporaryFolder());
    expect(code).toBe(2);
    expect(stderr).toBe(
      'error: site builds with VitePress, which is not installed. Run: npm install --save-dev vitepress@1\n',
    );
  });

  test('refuses a contract with the address of another page', async () => {
    const other = await temporaryFolder();
    await writeFiles(path.join(other, 'codes'), acme([], 'codes'));
    const { code, stderr } = await buildOwn(other, { out: path.join(other, '..', 'x-site') });
    expect(code).toBe(2);
    expect(stderr).toBe('error: The contract `codes` has the address of another page of the site. Rename it.\n');
  });
});
