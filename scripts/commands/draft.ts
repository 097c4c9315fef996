import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { UsageError } from '../../src/cli/context.js';
import { createInspector } from '../../src/create-inspector.js';
import { draftContract } from '../draft/draft-contract.js';
import type { Facts } from '../draft/facts.js';
import { formatProblem } from '../model/problem.js';
import { loadConfig } from './config.js';
import { type DraftInput, type DraftOptions, readDraftInput } from './draft-input.js';
import { readBack } from './read-back.js';
import { count } from './report-problems.js';
import type { ToolContext } from './tool-context.js';

export interface DraftFlags extends DraftOptions {
  contracts?: string;
  config?: string;
  facts?: string;
  replace?: boolean;
}

/**
 * Writes the folder of a contract, or the facts for it; returns the exit code.
 *
 * @throws UsageError if the input cannot be drafted from, or something is in the way
 */
export async function draftCommand(input: string, flags: DraftFlags, context: ToolContext): Promise<number> {
  const read = await readInput(path.resolve(context.cwd, input), flags, context);
  for (const [reason, number] of read.recording?.skipped ?? []) context.stderr.write(`skipped ${number}: ${reason}\n`);
  if (flags.facts !== undefined) writeFacts(path.resolve(context.cwd, flags.facts), read.facts, flags, context);
  else {
    const { contracts = 'contracts' } = await loadConfig(context.cwd, flags.config);
    await writeFolder(path.resolve(context.cwd, flags.contracts ?? contracts), read, flags, context);
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

function writeFacts(file: string, facts: Facts, { replace }: DraftFlags, { stdout }: ToolContext): void {
  if (existsSync(file) && !replace) throw new UsageError(`${file} exists. Name another file, or use --replace.`);
  writeFileSync(file, stringify(facts, { lineWidth: 120, aliasDuplicateObjects: false }));
  stdout.write(`Facts written to ${file}: ${count(Object.keys(facts.errors).length, 'error')}.\n`);
}

async function writeFolder(
  contracts: string,
  { facts, recording }: DraftInput,
  { replace }: DraftFlags,
  { stdout }: ToolContext,
): Promise<void> {
  const folder = path.join(contracts, facts.id);
  if (existsSync(folder) && !(replace && isDraft(folder)))
    throw new UsageError(`${folder} exists. Name another folder, or replace an earlier draft with --replace.`);
  const { files, problems, table } = await draftContract(facts, createInspector);
  if (replace) rmSync(folder, { recursive: true, force: true });
  for (const [name, json] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `${JSON.stringify(json, null, 2)}\n`);
  }
  stdout.write(`${count(Object.keys(files).length, 'file')} written to ${folder}.\n`);
  if (recording && table) stdout.write(`${readBack(createInspector([table]), facts.id, recording.responses)}\n`);
  if (problems.length === 0) return;
  stdout.write(`\n${problems.length} left to decide:\n`);
  for (const problem of problems) stdout.write(`${formatProblem(problem)}\n`);
}

/** Whether a folder holds a contract: nothing else is ever deleted. */
function isDraft(folder: string): boolean {
  const file = path.join(folder, 'contract.json');
  return existsSync(file) && readFileSync(file, 'utf8').includes('"envelopes"');
}
