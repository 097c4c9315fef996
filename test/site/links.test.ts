import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import reference from '../../generated/reference.js';
import { createInspector, toProblem } from '../../src/index.js';
import { filesOf, SITE } from './support/built-site.js';

const html = (file: string) => readFileSync(path.join(SITE, file), 'utf8');
const pages = filesOf(SITE, '.html');

/** The file at an address, as a static host finds it. */
function fileAt(address: string): string | undefined {
  const { pathname } = new URL(address, 'http://site');
  const name = path.join(SITE, decodeURIComponent(pathname));
  return [name, `${name}.html`, path.join(name, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

const idsOf = new Map<string, Set<string>>();
function hasId(file: string, id: string): boolean {
  const ids =
    idsOf.get(file) ??
    new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, found]) => found ?? ''));
  idsOf.set(file, ids);
  return ids.has(id);
}

test('finds the target and the heading of every link', () => {
  const broken = new Set<string>();
  for (const page of pages) {
    for (const [, found = ''] of html(page).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const address = found.replaceAll('&amp;', '&');
      if (/^(https?|mailto|data):/.test(address)) continue;
      const url = new URL(address, `http://site/${page}`);
      const file = fileAt(url.href);
      if (file === undefined) broken.add(`${page}: ${address}`);
      else if (url.hash !== '' && file.endsWith('.html') && !hasId(file, decodeURIComponent(url.hash.slice(1))))
        broken.add(`${page}: ${address} (no such heading)`);
    }
  }
  expect([...broken].slice(0, 20)).toEqual([]);
});

test('loads nothing from another host', () => {
  const foreign = pages.filter((page) =>
    /<(?:script|link|img|iframe|source)[^>]+(?:src|href)="(?:https?:)?\/\//.test(html(page)),
  );
  expect(foreign).toEqual([]);
});

test('has a page and a Markdown page for each contract and error', () => {
  const paths = reference.flatMap(({ id, errors }) => [`${id}/index`, ...errors.map((error) => `${id}/${error.id}`)]);
  const missing = paths.filter((name) => !['.html', '.md'].every((end) => existsSync(path.join(SITE, name + end))));
  expect(missing).toEqual([]);
});

test('finds the target of every link in llms.txt and the Markdown pages', () => {
  const broken = ['llms.txt', ...filesOf(SITE, '.md')].flatMap((file) =>
    [...html(file).matchAll(/\]\((\/[^)\s]*)\)/g)]
      .filter(([, address = '']) => fileAt(address) === undefined)
      .map(([, address]) => `${file}: ${address}`),
  );
  expect(broken.slice(0, 20)).toEqual([]);
});

test('leads from each type of problem details to the page of the category', () => {
  const inspect = createInspector([]);
  const problem = toProblem(inspect({ status: 429, body: '{}' }));
  const categories = new Set(reference.flatMap(({ errors }) => errors.map(({ category }) => category)));
  expect(problem?.category).toBe('rate-limited');
  const base = problem?.type.slice(0, -'rate-limited'.length) ?? '';
  for (const category of [...categories, 'unknown']) {
    const file = fileAt(base + category);
    expect(file, category).toBeDefined();
    const [, canonical = ''] = /<link rel="canonical" href="([^"]*)">/.exec(readFileSync(file ?? '', 'utf8')) ?? [];
    expect(canonical).toBe(`/categories/${category}`);
    expect(fileAt(canonical), canonical).toBeDefined();
  }
});
