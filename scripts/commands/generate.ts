import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../src/cli/context.js';
import { createInspector } from '../../src/create-inspector.js';
import { type Generated, generateContracts } from '../generate-contracts.js';
import type { OutputFile } from '../output.js';
import { readOutputFolder, refuseOverlap } from '../output-folder.js';
import { loadConfig } from './config.js';
import { lintFiles } from './lint-rules/lint-files.js';
import { filesOf } from './outputs.js';
import { reportDrift, reportWritten } from './report-drift.js';
import { printWarnings, withProblems } from './report-problems.js';
import { contractProgress, type ToolContext } from './tool-context.js';
import { watchFolder } from './watch-folder.js';

export interface GenerateFlags {
  out?: string;
  config?: string;
  check?: boolean;
  watch?: boolean;
  json?: boolean;
}

/** The output is ESM, in projects of CommonJS too. */
const PACKAGE_JSON: OutputFile = ['package.json', '{ "type": "module" }\n'];

/**
 * Generates from a folder of contracts; returns the exit code: 1 for a problem in a contract or output that is out of
 * date, 2 for a folder that cannot be used.
 */
export async function generateCommand(
  given: string | undefined,
  flags: GenerateFlags,
  context: ToolContext,
): Promise<number> {
  const config = await loadConfig(context.cwd, flags.config);
  const input = given === undefined ? config.contracts : path.resolve(context.cwd, given);
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
          groups: config.groups ?? {},
          extra: (contracts) => [PACKAGE_JSON, ...lintFiles(contracts, output)],
          onProgress: progress.onProgress,
        },
        createInspector,
      ).finally(progress.clear);
      const { contracts, warnings, drift } = generated;
      if (flags.json) return printJson(generated, flags, context);
      printWarnings(warnings, context);
      if (flags.check) return reportDrift(drift, updateCommand(given, flags), context) ? 0 : 1;
      reportWritten(contracts.length, drift, context);
      return 0;
    });
  const code = await run();
  if (flags.watch !== true || !existsSync(input)) return code;
  context.stderr.write(`Watching ${input}. Press Ctrl-C to end.\n`);
  await watchFolder(input, async () => void (await run()));
  return 0;
}

function printJson(
  { contracts, warnings, drift }: Generated,
  { check }: GenerateFlags,
  { stdout }: ToolContext,
): number {
  const { stale, orphan, unknown, count: files } = drift;
  const changes = check ? { stale, orphan, unknown } : { written: stale, deleted: orphan, kept: unknown };
  const report = { contracts: contracts.map(({ id }) => id), files, ...changes, warnings };
  stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  return check && stale.length + orphan.length + unknown.length > 0 ? 1 : 0;
}

/** The call that writes what `--check` compares. */
function updateCommand(contracts: string | undefined, { out, config }: GenerateFlags): string {
  const options = Object.entries({ out, config }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  return ['error-envelopes generate', ...(contracts === undefined ? [] : [contracts]), ...options].join(' ');
}
