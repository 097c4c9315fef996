import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../src/cli/context.js';
import { createInspector } from '../../src/create-inspector.js';
import { contractTables } from '../check/contract-tables.js';
import { isGuardable } from '../check/guardable.js';
import { writeContractFiles, writeContractFolder } from '../contract-folder.js';
import type { Change } from '../diff/change.js';
import { readEdition } from '../diff/read-edition.js';
import { draftContract, problemsOf } from '../draft/draft-contract.js';
import { redraftContract } from '../draft/redraft/redraft-contract.js';
import type { ContractModel } from '../model/model.js';
import { ContractError, formatProblem, type Problem } from '../model/problem.js';
import { readContracts, type SourceContract } from '../model/source.js';
import type { DraftInput } from './draft-input.js';
import { type ReadBack, readBack } from './read-back.js';

/** What a draft did to a folder. */
export interface DraftResult {
  folder: string;
  isNew: boolean;
  /** The files that were written. */
  files: string[];
  /** In a folder that existed: the errors that are new there, or have a further form. */
  added: string[];
  /** There: what the draft would have written in another way. It was kept. */
  kept: Change[];
  /** How the responses of the recording are read with the contract. */
  readBack: ReadBack | null;
  /** What is left to decide. */
  problems: Problem[];
}

/** Drafts into a folder: a new one, or beside what a person wrote there. */
export async function draftIntoFolder(folder: string, input: DraftInput, replace: boolean): Promise<DraftResult> {
  const exists = existsSync(folder);
  if (exists && !replace) return addToFolder(folder, input);
  const { files, problems, table } = await draftContract(input.facts, createInspector);
  if (exists) {
    const stale = filesOf(readFolder(folder).source).filter((name) => files[name] === undefined);
    writeContractFiles(folder, files);
    for (const name of stale) rmSync(path.join(folder, name));
  } else writeContractFolder(folder, files);
  const responses =
    table && input.recording && readBack(createInspector([table]), input.facts.id, input.recording.responses);
  return { folder, isNew: true, files: Object.keys(files), added: [], kept: [], readBack: responses ?? null, problems };
}

async function addToFolder(folder: string, { facts, recording }: DraftInput): Promise<DraftResult> {
  const { model } = readFolder(folder);
  const { files, added, kept } = await redraftContract(facts, model, createInspector);
  writeContractFiles(folder, files);
  const { source, model: merged } = readFolder(folder);
  const table = isGuardable(source) ? (await contractTables([merged]))[0] : undefined;
  const responses = table && recording && readBack(createInspector([table]), facts.id, recording.responses);
  const problems = await problemsOf(source, createInspector);
  return { folder, isNew: false, files: Object.keys(files), added, kept, readBack: responses ?? null, problems };
}

/**
 * Reads a contract that a draft adds to.
 *
 * @throws UsageError if the folder has none that can be read
 */
function readFolder(folder: string): { source: SourceContract; model: ContractModel } {
  if (!existsSync(path.join(folder, 'contract.json')))
    throw new UsageError(`${folder} exists and has no contract.json. Name another folder with --contracts.`);
  try {
    const [model] = readEdition(folder);
    const [source] = readContracts(path.dirname(folder), [], (id) => id === path.basename(folder));
    return { source, model } as { source: SourceContract; model: ContractModel };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const [first] = error.problems;
    throw new UsageError(`${folder}: ${first ? formatProblem(first) : ''}`);
  }
}

/** The files of a contract, below its folder. Others in the folder are a person's. */
function filesOf({ contract, schemas, examples, counterexamples }: SourceContract): string[] {
  return [contract, ...schemas.values(), ...examples, ...counterexamples].map(({ file }) =>
    file.slice(file.indexOf('/') + 1),
  );
}
