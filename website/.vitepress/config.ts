import { readFileSync } from 'node:fs';
import { withPolicy } from './content-security-policy.js';
import { highlight } from './highlight.js';
import { sidebar } from './sidebar.js';
import type { SearchText, SiteData } from './site-data.js';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const data: SiteData = read('site-data.json');
const searchTexts: Record<string, SearchText> = read('search-texts.json');

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the index has of a page: written pages name their text, the others are indexed by their sections. */
function renderForSearch(
  source: string,
  env: { relativePath: string; frontmatter?: { search?: boolean } },
  md: Markdown,
) {
  const text = searchTexts[env.relativePath];
  if (text !== undefined) return `<h1>${escapeHtml(text.title)}<a href="#"></a></h1>${escapeHtml(text.text)}`;
  const html = md.render(source, env);
  return env.frontmatter?.search === false ? '' : html;
}

/** Vue reads an expression between double braces. As entities they are text, and the page stays one static part. */
function withoutExpressions(md: Markdown) {
  const render = md.render.bind(md);
  md.render = (source, env) => render(source, env).replaceAll('{{', '&#123;&#123;');
}

interface Markdown {
  render(source: string, env: object): string;
  disable(rules: string[]): void;
}

/** All of a page is shown. To look for what is not used in a thousand pages would take most of the time of a build. */
const keepPagesWhole = {
  name: 'keep-pages-whole',
  enforce: 'post',
  config: (_: unknown, { isSsrBuild }: { isSsrBuild?: boolean }) =>
    isSsrBuild ? { build: { rollupOptions: { treeshake: false } } } : undefined,
  transform: (code: string, id: string) =>
    /\.md($|\?)/.test(id) ? { code, map: null, moduleSideEffects: 'no-treeshake' } : undefined,
} as const;

/** The configuration of VitePress. It imports nothing of VitePress: it is copied to where that is not installed. */
export default {
  title: data.title,
  description: data.description,
  base: data.base,
  lang: 'en',
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: `${data.base}favicon.svg` }]],
  // To switch without a transition, the theme would add a style sheet that the policy forbids.
  appearance: { disableTransition: false },
  // The addresses of all pages are in a file of their own, not in each page.
  metaChunk: true,
  // A page that nobody opens is not loaded.
  router: { prefetchLinks: false },
  rewrites: { 'playground/playground.md': 'playground.md' },
  transformHead: ({ pageData }: { pageData: { frontmatter: { twin?: string } } }) => {
    const { twin } = pageData.frontmatter;
    return twin === undefined ? [] : [['link', { rel: 'alternate', type: 'text/markdown', href: data.base + twin }]];
  },
  transformHtml: (html: string, _file: string, { pageData }: { pageData: { frontmatter: { runsFiles?: boolean } } }) =>
    withPolicy(html, pageData.frontmatter.runsFiles),
  markdown: {
    highlight,
    // Texts of senders are not directives.
    attrs: { disable: true },
    config: (md: Markdown) => {
      md.disable(['emoji']);
      withoutExpressions(md);
    },
  },
  themeConfig: {
    nav: [
      { text: 'Codes', link: '/codes/' },
      { text: 'Statuses', link: '/statuses/' },
      { text: 'Categories', link: '/categories/' },
      { text: 'JSON-RPC', link: '/json-rpc-codes' },
      ...(data.guides.length > 0 ? [{ text: 'Guides', link: '/guides/' }] : []),
      // Loaded as a page of its own: the policy of the page where a visit begins stays in force.
      { text: 'Playground', link: '/playground', target: '_self' },
    ],
    sidebar: sidebar(data),
    outline: { level: [2, 3], label: 'On this page' },
    search: {
      provider: 'local',
      // Options are data: VitePress hands functions to the browser as text, which the policy forbids to run.
      options: { detailedView: false, _render: renderForSearch },
    },
  },
  vite: { logLevel: 'error', build: { chunkSizeWarningLimit: Number.POSITIVE_INFINITY }, plugins: [keepPagesWhole] },
};
