import type { OutputFile } from '../../output.js';
import { blocks, list, section, text } from './markdown.js';
import type { Page } from './page.js';
import { CATEGORIES } from './pages/category-pages.js';
import { errorLines } from './pages/contract-page.js';
import type { SiteContract } from './site-contract.js';

export interface SiteText {
  title: string;
  description: string;
  /** The path that all addresses begin with. */
  base: string;
}

/** The files of the site that are not pages of VitePress. */
export function* extraFiles(
  site: SiteText,
  contracts: readonly SiteContract[],
  pages: readonly Page[],
): Generator<OutputFile> {
  for (const page of pages) if (page.hasTwin) yield [`${page.path}.md`, twin(page, site.base)];
  yield ['llms.txt', llms(site, contracts)];
  for (const category of CATEGORIES)
    yield [`v1/problems/${category}.html`, redirect(`${site.base}categories/${category}`)];
  // Hosts that run Jekyll leave out names that begin with an underscore, unless there is this file.
  yield ['.nojekyll', ''];
}

/** The page as Markdown for agents. Its links lead to pages; those of errors have a twin, too. */
function twin({ markdown }: Page, base: string): string {
  return `${markdown.replaceAll('](/', `](${base}`)}\n`;
}

/** https://llmstxt.org */
function llms({ title, description, base }: SiteText, contracts: readonly SiteContract[]): string {
  return `${blocks(
    `# ${text(title)}`,
    `> ${text(description)}`,
    'Each page of an error is Markdown, too: add `.md` to its address.',
    ...contracts.map((contract) => {
      const { id, name, summary } = contract.reference;
      return section(text(name), `${text(summary)} Its page: ${base}${id}/index.md`, list(errorLines(contract, base)));
    }),
  )}\n`;
}

/** A page without a script that leads to another one. */
function redirect(address: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta http-equiv="refresh" content="0; url=${address}">
    <link rel="canonical" href="${address}">
    <title>Moved</title>
  </head>
  <body><a href="${address}">${address}</a></body>
</html>
`;
}
