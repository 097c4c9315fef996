import { statSync } from 'node:fs';
import path from 'node:path';
import { type Interruption, UsageError } from '../../src/cli/context.js';
import { readOutputFolder, refuseOverlap } from '../output-folder.js';
import { loadConfig } from './config.js';
import { count, withProblems } from './report-problems.js';
import { findVitePress } from './site/find-vitepress.js';
import { type Published, writeSite } from './site/write-site.js';
import type { ToolContext } from './tool-context.js';

export interface SiteFlags {
  out?: string;
  config?: string;
  guides?: string;
  base: string;
  title: string;
  json?: boolean;
}

/** What a shell gives for a process that the signal ended. */
const INTERRUPTED: Record<Interruption, number> = { SIGINT: 130, SIGTERM: 143 };

/**
 * Builds the reference site of a folder of contracts; returns the exit code: 1 for a problem in a contract, 2 for a folder
 * that cannot be used.
 */
export async function siteCommand(given: string | undefined, flags: SiteFlags, context: ToolContext): Promise<number> {
  const config = await loadConfig(context.cwd, flags.config);
  const input = given === undefined ? config.contracts : path.resolve(context.cwd, given);
  if (input === undefined)
    throw new UsageError(
      'Expected a folder of contracts: name it, or write `contracts` into error-envelopes.config.json.',
    );
  if (flags.out === undefined) throw new UsageError('Expected --out with the folder that gets the site.');
  const output = path.resolve(context.cwd, flags.out);
  const guides = flags.guides === undefined ? undefined : path.resolve(context.cwd, flags.guides);
  if (guides !== undefined && !statSync(guides, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--guides ${flags.guides}: Expected a folder of Markdown pages.`);
  const base = baseOf(flags.base);
  const vitePress = findVitePress(context.cwd);
  const interruption = new AbortController();
  let exitCode = 0;
  const release = context.onInterrupt((signal) => {
    exitCode = INTERRUPTED[signal];
    interruption.abort();
  });
  return withProblems(context, 'Nothing was written.', async () => {
    refuseOverlap(input, output);
    readOutputFolder(output); // Refuses early.
    const site = { title: flags.title, description: DESCRIPTION, base };
    const published = publishedBy(context, config.out);
    const plan = { input, output, guides, site, published, vitePress, signal: interruption.signal };
    const written = await writeSite(plan, context).catch((error: unknown) => {
      if (exitCode === 0) throw error;
      return undefined;
    });
    if (written === undefined) return exitCode;
    if (flags.json) context.stdout.write(`${JSON.stringify(written, null, 2)}\n`);
    else context.stdout.write(`${count(written.contracts, 'contract')}, ${count(written.pages, 'page')}: ${output}\n`);
    return 0;
  }).finally(release);
}

const DESCRIPTION = 'What each documented error means, what to do about it, and how it looks on the wire.';

/** `errors` and `/errors/` are the same base. */
function baseOf(given: string): string {
  if (!/^[\w\-./]*$/.test(given))
    throw new UsageError('--base: Expected a path of letters, digits and - . _ /, such as /errors/.');
  const inner = given.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Contracts of this package are imported from it, others from the output of `generate`. */
function publishedBy({ shipped, cwd }: ToolContext, generated: string | undefined): Published {
  const isShipped = (id: string) => shipped.some((contract) => contract.id === id);
  const below = path
    .relative(cwd, generated ?? path.join(cwd, 'generated'))
    .split(path.sep)
    .join('/');
  const own = below.startsWith('../') ? below : `./${below}`;
  return {
    moduleOf: (id) => (isShipped(id) ? `error-envelopes/${id}` : `${own}/contracts/${id}.js`),
    folderOf: (id) => (isShipped(id) ? 'node_modules/error-envelopes/generated' : own),
  };
}
