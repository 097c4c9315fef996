import type { SiteFlags } from './site.js';
import type { AddCommand, ToolContext } from './tool-context.js';

/** Adds `site`. */
export function addSite(add: AddCommand, context: ToolContext, done: (exitCode: number) => void): void {
  add(
    'site',
    'error-envelopes site contracts --out site',
    'error-envelopes site contracts --out public --base /errors/',
  )
    .summary('builds a reference site of contracts')
    .description(
      'Builds a static site: a page for each contract and error, pages by code, status and category, a search that works offline, and a playground that reads a pasted response in the browser. It needs VitePress (npm install --save-dev vitepress@1). Deletes only files that it wrote before.',
    )
    .argument('[contracts]', 'a folder with one folder per contract (default: that of the configuration)')
    .option('--out <folder>', 'gets the site: a new or empty folder, or that of an earlier run')
    .option('--config <file>', 'the configuration (default: error-envelopes.config.{json,js,mjs,ts})')
    .option('--guides <folder>', 'a folder of Markdown pages that become guides of the site')
    .option('--base <path>', 'the path that the site is served below', '/')
    .option('--title <text>', 'the name of the site', 'error-envelopes')
    .option('--json', 'what was written, as JSON')
    .action(async (contracts: string | undefined, flags: SiteFlags) => {
      const { siteCommand } = await import('./site.js');
      done(await siteCommand(contracts, flags, context));
    });
}
