import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../src/cli/context.js';
import { createInspector } from '../../src/create-inspector.js';
import { generateContracts } from '../generate-contracts.js';
import type { Drift, OutputFile } from '../output.js';
import { readOutputFolder, refuseOverlap } from '../output-folder.js';
import { loadConfig } from './config.js';
import { filesOf } from './outputs.js';
import { count, printWarnings, withProblems } from './report-problems.js';
import { contractProgress, type ToolContext } from './tool-context.js';
import { watchFolder } from './watch-folder.js';

export interface GenerateFlags {
  out?: string;
  config?: string;
  check?: boolean;
  watch?: boolean;
}

/** The output is ESM, in projects of CommonJS too. */
const EXTRA: readonly OutputFile[] = [['package.json', '{ "type": "module" }\n']];

/**
 * Generates from a folder of contracts; returns the exit code: 1 for a problem in a contract or output that is out of
 * date, 2 for a folder that cannot be used.
 */
export async function generateCommand(
  contracts: string | undefined,
  flags: GenerateFlags,
  context: ToolContext,
): Promise<number> {
  const config = await loadConfig(context.cwd, flags.config);
  const input = contracts === undefined ? config.contracts : path.resolve(context.cwd, contracts);
  const output = flags.out === undefined ? config.out : path.resolve(context.cwd, flags.out);
  if (input === undefined)
    throw new UsageError(
      'Expected a folder of contracts: name it, or write `contracts` into error-envelopes.config.json.',
    );
  if (output === undefined)
    throw new UsageError(
      'Expected --out with the folder that gets the output, or `out` in error-envelopes.config.json.',
    );
  const run = () =>
    withProblems(context, 'Nothing was written.', async () => {
      refuseOverlap(input, output);
      readOutputFolder(output); // Refuses early.
      const progress = contractProgress(context);
      const generated = await generateContracts(
        {
          input,
          output,
          check: flags.check === true,
          shipped: context.shipped,
          shippedTables: context.shippedTables,
          includes: filesOf(config.outputs),
          extra: EXTRA,
          onProgress: progress.onProgress,
        },
        createInspector,
      ).finally(progress.clear);
      printWarnings(generated.warnings, context);
      const name = count(generated.contracts.length, 'contract');
      return flags.check ? reportDrift(generated.drift, context) : reportWritten(name, generated.drift, context);
    });
  const code = await run();
  if (flags.watch !== true || !existsSync(input)) return code;
  context.stderr.write(`Watching ${input}. Press Ctrl-C to end.\n`);
  await watchFolder(input, async () => void (await run()));
  return 0;
}

function reportWritten(
  contracts: string,
  { count: files, stale, orphan, unknown }: Drift,
  context: ToolContext,
): number {
  for (const name of unknown) context.stderr.write(`kept: ${name} (not written by the generator)\n`);
  context.stdout.write(`${contracts}, ${count(files, 'file')}: ${stale.length} written, ${orphan.length} deleted.\n`);
  return 0;
}

function reportDrift({ stale, orphan, unknown }: Drift, { stderr }: ToolContext): number {
  for (const name of stale) stderr.write(`stale: ${name}\n`);
  for (const name of orphan) stderr.write(`orphan: ${name}\n`);
  for (const name of unknown) stderr.write(`orphan: ${name} (not written by the generator: delete it yourself)\n`);
  const isCurrent = stale.length + orphan.length + unknown.length === 0;
  if (!isCurrent) stderr.write('\nThe output is out of date. Run the same command without --check.\n');
  return isCurrent ? 0 : 1;
}
