import { fileURLToPath } from 'node:url';
import all from '../../generated/all.js';
import reference from '../../generated/reference.js';
import type { ScanRow } from '../../scripts/commands/scan/report/rows.js';
import { type ScanFlags, scanCommand } from '../../scripts/commands/scan.js';
import { fakeContext } from '../support/fake-context.js';

const DOCUMENTS = fileURLToPath(new URL('../../generated/openapi/', import.meta.url));

/** Runs the command in a folder. */
export async function scan(cwd: string, files: readonly string[], flags: ScanFlags, isTTY = false) {
  const { stdout, stderr, env, version, onInterrupt } = fakeContext();
  if (isTTY) stdout.isTTY = true;
  const context = {
    ...{ stdout, stderr, env, version, onInterrupt, cwd },
    ...{ shipped: reference, shippedTables: all, documents: DOCUMENTS, website: '' },
  };
  const code = await scanCommand(files, flags, context);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** The rows of a run that prints JSON. */
export async function rowsOf(cwd: string, entry: string, flags: ScanFlags): Promise<ScanRow[]> {
  return JSON.parse((await scan(cwd, [entry], { ...flags, json: true })).stdout);
}
