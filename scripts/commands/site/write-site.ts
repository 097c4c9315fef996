import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../../src/cli/context.js';
import { emitModule } from '../../emit/contract-module/module.js';
import { referenceModule } from '../../emit/reference/modules.js';
import { loadContracts } from '../../load-contracts.js';
import type { ContractModel } from '../../model/model.js';
import { type OutputFile, writeOutput } from '../../output.js';
import { contractsModule } from '../../site/contracts-module.js';
import { printWarnings } from '../report-problems.js';
import { contractProgress, type ToolContext } from '../tool-context.js';
import { RESERVED } from './addresses.js';
import { buildSite } from './build-site.js';
import { extraFiles, type SiteText } from './extra-files.js';
import type { VitePress } from './find-vitepress.js';
import { repositoryAddresses } from './repository-address.js';
import { type Published, type SiteContract, siteContract } from './site-contract.js';
import { WorkFolder } from './work-folder.js';
import { sitePages, sourceFiles } from './write-pages.js';

export type { Published };

export interface SitePlan {
  /** The folder of contracts. */
  input: string;
  output: string;
  /** A folder of Markdown pages. */
  guides: string | undefined;
  site: SiteText;
  published: Published;
  vitePress: VitePress;
  /** Ends the build. */
  signal: AbortSignal;
}

/**
 * Writes the site: the output changes once all of it is built.
 *
 * @throws ContractError with the problems of the contracts
 * @throws OutputError if VitePress fails, or the folder cannot be written
 */
export async function writeSite(
  { input, output, guides, site, published, vitePress, signal }: SitePlan,
  context: ToolContext,
): Promise<{ contracts: number; pages: number; files: number }> {
  const progress = contractProgress(context);
  const { contracts: models, warnings } = await loadContracts(input, {
    shipped: context.shipped,
    onContract: (done, of) => progress.onProgress(done, of, 'checked'),
  }).finally(progress.clear);
  printWarnings(warnings, context);
  refuseReserved(models);
  const contracts: SiteContract[] = [];
  for (const model of models) contracts.push(await siteContract(model, published));
  const given = guides === undefined ? undefined : { folder: guides, repositoryAddress: repositoryAddresses(guides) };
  const pages = sitePages(contracts, given);
  const work = new WorkFolder(context.website, vitePress);
  try {
    work.write(sourceFiles(site, contracts, pages), 'website');
    const listed = contracts.map(({ reference: { id, name, kind }, module }) => ({ id, name, kind, module }));
    work.write([['playground/contracts.js', contractsModule(listed, '../../generated')]], 'website');
    work.write(moduleFiles(models), 'generated');
    await buildSite(work.website, vitePress, signal);
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

/** What the playground loads of each contract. */
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
