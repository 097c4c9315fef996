import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { Progress } from '../../src/shared/progress.js';
import { emit } from '../emit/index.js';
import { loadContracts } from '../load-contracts.js';
import { ContractError, formatProblem, type Problem } from '../model/problem.js';
import { compareOutput, type Drift, refusalToWrite, writeOutput } from '../output.js';

interface Options {
  input: string;
  output: string;
  check: boolean;
}

const inProject = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

const program = new Command('generate')
  .description('Generates types, guards, tables, OpenAPI documents and bundled schemas from a folder of contracts.')
  .option('-i, --input <folder>', 'one folder per contract', inProject('schemas'))
  .option('-o, --output <folder>', 'written whole: what else is in there is deleted', inProject('generated'))
  .option('--check', 'write nothing; fail if the output is not what it should be', false)
  .addHelpText('after', '\nExample:\n  npm run generate -- --input my-contracts --output my-contracts-generated');

try {
  process.exitCode = await run(program.parse().opts<Options>());
} catch (error) {
  if (!(error instanceof ContractError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  console.error(`\n${count(error.problems.length, 'problem')}. Nothing was written.`);
  process.exitCode = 1;
}

async function run({ input, output, check }: Options): Promise<number> {
  const refusal = check ? undefined : refusalToWrite(output);
  if (refusal) {
    console.error(refusal);
    return 1;
  }
  const progress = new Progress(process.stderr);
  const { contracts, warnings, drift } = await generate(progress).finally(() => progress.clear());
  warn(warnings);
  if (check) return report(drift);
  const { count: files, stale, orphan } = drift;
  console.log(
    `${count(contracts.length, 'contract')}, ${count(files, 'file')}: ${stale.length} written, ${orphan.length} deleted.`,
  );
  return 0;

  async function generate(progress: Progress) {
    const { contracts, warnings } = await loadContracts(input, (done, of) =>
      progress.show(() => contractsDone(done, of, 'checked')),
    );
    const files = emit(contracts, (done) => progress.show(() => contractsDone(done, contracts.length, 'generated')));
    const drift = await (check ? compareOutput : writeOutput)(output, files);
    return { contracts, warnings, drift };
  }
}

function contractsDone(done: number, of: number, step: 'checked' | 'generated'): string {
  return `${done.toLocaleString('en')} of ${of.toLocaleString('en')} contracts ${step}`;
}

function report({ stale, orphan }: Drift): number {
  if (stale.length + orphan.length === 0) return 0;
  for (const name of stale) console.error(`stale: ${name}`);
  for (const name of orphan) console.error(`orphan: ${name}`);
  console.error(`\nThe output is not what the contracts say. Run: ${mendingCommand(process.argv.slice(2))}`);
  return 1;
}

/** The command that writes what the given one checks. */
function mendingCommand(given: readonly string[]): string {
  const others = given.filter((argument) => argument !== '--check');
  return ['npm run generate', ...(others.length > 0 ? ['--', ...others] : [])].join(' ');
}

/** One line for each rule and file: the first finding, and how many there are like it. */
function warn(warnings: readonly Problem[]): void {
  const alike = new Map<string, Problem[]>();
  for (const warning of warnings) {
    const key = `${warning.file} ${warning.rule}`;
    alike.set(key, [...(alike.get(key) ?? []), warning]);
  }
  for (const [first, ...others] of alike.values()) {
    const more = others.length > 0 ? ` (and ${others.length} more of this kind in the file)` : '';
    console.warn(`warning: ${formatProblem(first as Problem)}${more}`);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
