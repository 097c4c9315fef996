import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { UsageError } from '../../src/cli/context.js';
import { createInspector } from '../../src/create-inspector.js';
import type { Facts } from '../draft/facts.js';
import { OutputError, withOutputError } from '../output-folder.js';
import { loadConfig } from './config.js';
import { refuseId } from './contract-id.js';
import { draftIntoFolder } from './draft-folder.js';
import { type DraftInput, type DraftOptions, readDraftInput } from './draft-input.js';
import { printDraft } from './draft-report.js';
import { count } from './report-problems.js';
import type { ToolContext } from './tool-context.js';

export interface DraftFlags extends DraftOptions {
  contracts?: string;
  config?: string;
  facts?: string;
  replace?: boolean;
  json?: boolean;
}

/**
 * Writes the folder of a contract, adds to one that exists, or writes the facts for it; returns the exit code.
 *
 * @throws UsageError if the input cannot be drafted from, or something is in the way
 */
export async function draftCommand(input: string, flags: DraftFlags, context: ToolContext): Promise<number> {
  const { contracts = 'contracts', idBase } = await loadConfig(context.cwd, flags.config);
  const read = await readInput(path.resolve(context.cwd, input), flags, context);
  const { facts, recording } = read;
  refuseId(facts.id);
  if (idBase !== undefined) facts.idBase ??= idBase;
  for (const [reason, number] of recording?.skipped ?? []) context.stderr.write(`skipped ${number}: ${reason}\n`);
  try {
    if (flags.facts !== undefined) writeFacts(path.resolve(context.cwd, flags.facts), facts, flags, context);
    else {
      const folder = path.join(path.resolve(context.cwd, flags.contracts ?? contracts), facts.id);
      printDraft(await draftIntoFolder(folder, read, flags.replace === true), flags.json === true, context);
    }
  } catch (error) {
    throw error instanceof OutputError ? new UsageError(error.message) : error;
  }
  return 0;
}

async function readInput(file: string, flags: DraftFlags, { shippedTables }: ToolContext): Promise<DraftInput> {
  try {
    return await readDraftInput(file, flags, createInspector(shippedTables));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message.replace(/\s+/g, ' ').trim()}`);
  }
}

function writeFacts(file: string, facts: Facts, { replace, json }: DraftFlags, { stdout }: ToolContext): void {
  if (existsSync(file) && !replace) throw new UsageError(`${file} exists. Name another file, or use --replace.`);
  withOutputError(file, () => writeFileSync(file, stringify(facts, { lineWidth: 120, aliasDuplicateObjects: false })));
  const errors = Object.keys(facts.errors);
  const text = `Facts written to ${file}: ${count(errors.length, 'error')}.`;
  stdout.write(`${json ? JSON.stringify({ file, errors }, null, 2) : text}\n`);
}
