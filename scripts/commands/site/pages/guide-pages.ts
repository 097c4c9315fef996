import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { link, list } from '../markdown.js';
import type { Page } from '../page.js';
import { rewriteLinks } from '../rewrite-links.js';

/** A folder of Markdown pages that the site has as guides. */
export interface Guides {
  folder: string;
  /** The address of a file of the repository that the folder is in, by its path; undefined if it has none. */
  repositoryAddress: (file: string) => string | undefined;
}

/** A page for each guide, and one that leads to them. Links to other files lead to the repository. */
export function guidePages({ folder, repositoryAddress }: Guides): Page[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.md'))
    .sort();
  const known = new Set(files);
  const pages = files.map((file): Page => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const title = /^# (.*)$/m.exec(source)?.[1] ?? file;
    return {
      path: `guides/${guidePath(file)}`,
      title: title.replaceAll('`', ''),
      description: `Guide: ${title}`,
      markdown: rewriteLinks(source, (target) => {
        const [, name = '', anchor = ''] = /^([^#]*)(#.*)?$/.exec(target) ?? [];
        const found = path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
        if (known.has(found)) return `/guides/${guidePath(found).replace(/(^|\/)index$/, '$1')}${anchor}`;
        const address = repositoryAddress(path.resolve(folder, found));
        return address === undefined ? undefined : address + anchor;
      }),
      search: 'sections',
    };
  });
  if (pages.length === 0 || known.has('index.md') || known.has('README.md')) return pages;
  const links = pages
    .filter((page) => !page.path.slice('guides/'.length).includes('/') || page.path.endsWith('/index'))
    .map((page) => link(page.title, `/${page.path.replace(/index$/, '')}`));
  const markdown = `# Guides\n\n${list(links)}`;
  return [
    { path: 'guides/index', title: 'Guides', description: 'How to use what the contracts give.', markdown },
    ...pages,
  ];
}

function guidePath(file: string): string {
  return file.replace(/\.md$/, '').replace(/(^|\/)README$/, '$1index');
}
