import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createInspector } from '../../src/create-inspector.js';
import { Progress } from '../../src/shared/progress.js';
import { reportDrift, reportWritten } from '../commands/report-drift.js';
import { count, printWarnings } from '../commands/report-problems.js';
import { pagesWithTables } from '../documents/contract-tables.js';
import { generateContracts, type Step } from '../generate-contracts.js';
import type { ContractModel } from '../model/model.js';
import { ContractError, formatProblem } from '../model/problem.js';
import { OutputError, readOutputFolder, refuseOverlap } from '../output-folder.js';

interface Options {
  input: string;
  output: string;
  check: boolean;
}

/** The modules beside the contracts in Lua are written and compared by the workspace `gateways/lua`. */
const LUA_RUNTIME = /^lua\/(?!error_envelopes\/contracts\/)/;

const inProject = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

const program = new Command('generate')
  .description('Generates types, guards, tables, OpenAPI documents and bundled schemas from a folder of contracts.')
  .option('-i, --input <folder>', 'one folder per contract', inProject('schemas'))
  .option(
    '-o, --output <folder>',
    'gets the generated files, and loses those that are no longer generated',
    inProject('generated'),
  )
  .option('--check', 'write nothing; fail if the output is out of date', false)
  .addHelpText('after', '\nExample:\n  npm run generate -- --input my-contracts --output my-contracts-generated');

try {
  process.exitCode = await run(program.parse().opts<Options>());
} catch (error) {
  process.exitCode = 1;
  if (error instanceof OutputError) console.error(error.message);
  else if (error instanceof ContractError) reportProblems(error);
  else throw error;
}

function reportProblems(error: ContractError): void {
  for (const problem of error.problems) console.error(formatProblem(problem));
  console.error(`\n${count(error.problems.length, 'problem')}. Nothing was written.`);
}

async function run({ input, output, check }: Options): Promise<number> {
  // The default output folder is that of the default contracts.
  if (isGiven('input') && !isGiven('output'))
    throw new OutputError('--input is given without --output. Name the output folder with --output <folder>, too.');
  refuseOverlap(input, output);
  readOutputFolder(output); // Refuses early.
  const progress = new Progress(process.stderr);
  const isOwn = input === inProject('schemas');
  const { contracts, warnings, drift } = await generateContracts(
    {
      input,
      output,
      check,
      ...(!isOwn && { shipped: await shippedContracts() }),
      onProgress: (done, of, step) => progress.show(() => contractsDone(done, of, step)),
    },
    createInspector,
  ).finally(() => progress.clear());
  if (isOwn && output === inProject('generated')) {
    drift.stale.push(...updatePages(contracts, check));
    drift.unknown = drift.unknown.filter((file) => !LUA_RUNTIME.test(file));
  }
  printWarnings(warnings, process);
  if (check) return reportDrift(drift, updateCommand(process.argv.slice(2)), process) ? 0 : 1;
  reportWritten(contracts.length, drift, process);
  return 0;
}

/** Loaded where needed: the output that this script repairs may lack it. */
async function shippedContracts() {
  return (await import('../../generated/reference.js')).default;
}

function isGiven(option: keyof Options): boolean {
  return program.getOptionValueSource(option) === 'cli';
}

function contractsDone(done: number, of: number, step: Step): string {
  return `${done.toLocaleString('en')} of ${of.toLocaleString('en')} contracts ${step}`;
}

/** Updates the tables of contracts in this project's own pages, or only compares them. Gives the pages that were stale. */
function updatePages(contracts: readonly ContractModel[], check: boolean): string[] {
  const root = inProject('');
  const stale = pagesWithTables(root, contracts).filter(
    ([page, content]) => readFileSync(path.join(root, page), 'utf8') !== content,
  );
  if (!check) for (const [page, content] of stale) writeFileSync(path.join(root, page), content);
  return stale.map(([page]) => page);
}

/** The command that writes what a `--check` with these arguments compares. */
function updateCommand(given: readonly string[]): string {
  const others = given.filter((argument) => argument !== '--check');
  return ['npm run generate', ...(others.length > 0 ? ['--', ...others] : [])].join(' ');
}
