import { byText } from '../../model/json.js';
import type { OutputFile } from '../../output.js';
import type { SiteText } from './extra-files.js';
import { type Page, vitePressSource } from './page.js';
import { categoryPages } from './pages/category-pages.js';
import { codePages } from './pages/code-pages.js';
import { contractPage } from './pages/contract-page.js';
import { errorPage } from './pages/error-page.js';
import { type Guides, guidePages } from './pages/guide-pages.js';
import { jsonRpcPage } from './pages/json-rpc-page.js';
import { statusPages } from './pages/status-pages.js';
import type { SiteContract } from './site-contract.js';

/** All pages of the site. */
export function sitePages(contracts: readonly SiteContract[], guides: Guides | undefined): Page[] {
  const ids = new Set(contracts.map(({ model }) => model.id));
  const errors = contracts.flatMap((contract) => contract.errors);
  return [
    ...contracts.map((contract) => contractPage(contract, ids)),
    ...errors.map(errorPage),
    ...codePages(errors),
    ...statusPages(errors),
    ...categoryPages(errors),
    jsonRpcPage(errors),
    ...(guides === undefined ? [] : guidePages(guides)),
  ];
}

/** The folder of pages and data that VitePress builds. */
export function* sourceFiles(
  site: SiteText,
  contracts: readonly SiteContract[],
  pages: readonly Page[],
): Generator<OutputFile> {
  for (const page of pages) yield [`${page.path}.md`, vitePressSource(page)];
  const guides = pages
    .filter(({ path }) => path.startsWith('guides/') && path !== 'guides/index')
    .map(({ path, title }) => ({ name: path.slice('guides/'.length).replace(/\/index$/, '/'), title }));
  const entries = contracts.map(({ reference: { id, name, kind, summary, errors } }) => ({
    ...{ id, name, kind, summary },
    errors: errors.length,
  }));
  entries.sort((a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase()));
  yield ['site-data.json', JSON.stringify({ ...site, contracts: entries, guides })];
  const searched = pages.flatMap(({ path, search }) => (typeof search === 'object' ? [[`${path}.md`, search]] : []));
  yield ['search-texts.json', JSON.stringify(Object.fromEntries(searched))];
}
