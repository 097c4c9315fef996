import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../src/cli/context.js';
import { emitModule } from '../emit/contract-module/module.js';
import { referenceModule } from '../emit/reference/modules.js';
import { loadContracts } from '../load-contracts.js';
import type { ContractModel } from '../model/model.js';
import { type OutputFile, writeOutput } from '../output.js';
import { readOutputFolder, refuseOverlap } from '../output-folder.js';
import { contractsModule } from '../site/contracts-module.js';
import { loadConfig } from './config.js';
import { count, printWarnings, withProblems } from './report-problems.js';
import { RESERVED } from './site/addresses.js';
import { buildSite } from './site/build-site.js';
import { extraFiles } from './site/extra-files.js';
import { findVitePress, type VitePress } from './site/find-vitepress.js';
import { repositoryAddresses } from './site/repository-address.js';
import { type Published, siteContract } from './site/site-contract.js';
import { WorkFolder } from './site/work-folder.js';
import { sitePages, sourceFiles } from './site/write-pages.js';
import { contractProgress, type ToolContext } from './tool-context.js';

export interface SiteFlags {
  out?: string;
  config?: string;
  guides?: string;
  base: string;
  title: string;
  json?: boolean;
}

/** Builds the reference site of a folder of contracts; returns the exit code. */
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
  const vitePress = findVitePress(context.cwd);
  return withProblems(context, 'Nothing was written.', async () => {
    refuseOverlap(input, output);
    readOutputFolder(output); // Refuses early.
    const built = await build({ input, output, guides, generated: config.out, flags, vitePress }, context);
    if (flags.json) context.stdout.write(`${JSON.stringify(built, null, 2)}\n`);
    else context.stdout.write(`${count(built.contracts, 'contract')}, ${count(built.pages, 'page')}: ${output}\n`);
    return 0;
  });
}

interface Plan {
  input: string;
  output: string;
  guides: string | undefined;
  /** The output of `generate`, which the pages refer to. */
  generated: string | undefined;
  flags: SiteFlags;
  vitePress: VitePress;
}

async function build(plan: Plan, context: ToolContext): Promise<{ contracts: number; pages: number; files: number }> {
  const { input, output, guides, flags, vitePress } = plan;
  const progress = contractProgress(context);
  const { contracts: models, warnings } = await loadContracts(input, {
    shipped: context.shipped,
    onContract: (done, of) => progress.onProgress(done, of, 'checked'),
  }).finally(progress.clear);
  printWarnings(warnings, context);
  refuseReserved(models);
  const published = publishedBy(context, plan.generated);
  const contracts = await Promise.all(models.map((model) => siteContract(model, published)));
  const base = `/${flags.base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const description = 'What each documented error means, what to do about it, and how it looks on the wire.';
  const site = { title: flags.title, description, base };
  const pages = sitePages(
    contracts,
    guides === undefined ? undefined : { folder: guides, repositoryAddress: repositoryAddresses(guides) },
  );
  const work = new WorkFolder(context.website, vitePress);
  try {
    work.write(sourceFiles(site, contracts, pages), 'website');
    work.write([['contracts.js', contractsModule(models.map(listed), '../generated')]], 'website');
    work.write([['playground/contracts.js', contractsModule(models.map(listed), '../../generated')]], 'website');
    work.write(moduleFiles(models), 'generated');
    await buildSite(work.website, vitePress, new AbortController().signal);
    const drift = await writeOutput(output, allFiles(work.built, extraFiles(site, contracts, pages)));
    return { contracts: contracts.length, pages: pages.length, files: drift.count };
  } finally {
    work.remove();
  }
}

/** A page with the address of another one would take its place. */
function refuseReserved(models: readonly ContractModel[]): void {
  for (const { id, errors } of models) {
    if (RESERVED.has(id))
      throw new UsageError(`The contract \`${id}\` has the address of another page of the site. Rename it.`);
    if (errors.some((error) => error.id === 'index'))
      throw new UsageError(`The error \`index\` of \`${id}\` has the address of the page of the contract. Rename it.`);
  }
}

function publishedBy({ shipped, cwd }: ToolContext, generated: string | undefined): Published {
  const isShipped = (id: string) => shipped.some((contract) => contract.id === id);
  const own = `./${path
    .relative(cwd, generated ?? path.join(cwd, 'generated'))
    .split(path.sep)
    .join('/')}`;
  return {
    moduleOf: (id) => (isShipped(id) ? `error-envelopes/${id}` : `${own}/contracts/${id}.js`),
    folderOf: (id) => (isShipped(id) ? 'node_modules/error-envelopes/generated' : own),
  };
}

function listed({ id, json: { name, kind } }: ContractModel) {
  return { id, name, kind };
}

function* moduleFiles(models: readonly ContractModel[]): Generator<OutputFile> {
  for (const model of models) {
    yield [`contracts/${model.id}.js`, emitModule(model)];
    yield* referenceModule(model);
  }
}

/** What VitePress built, read file by file, and what is added. All of it is text. */
function* allFiles(built: string, extra: Iterable<OutputFile>): Generator<OutputFile> {
  for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    yield [path.relative(built, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
  }
  yield* extra;
}
