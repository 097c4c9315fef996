import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../src/cli/context.js';
import { createInspector } from '../../src/create-inspector.js';
import { writeContractFolder } from '../contract-folder.js';
import { draftContract } from '../draft/draft-contract.js';
import { type Beginning, factsOfNew, type OfStatus } from '../draft/new-contract.js';
import { formatProblem } from '../model/problem.js';
import { OutputError } from '../output-folder.js';
import { askAll } from './ask.js';
import { loadConfig } from './config.js';
import { refuseId } from './contract-id.js';
import { NEW_QUESTIONS, type NewAnswers, type NewQuestion, questionOf } from './new-questions.js';
import { count } from './report-problems.js';
import type { ToolContext } from './tool-context.js';

export interface NewFlags extends NewAnswers {
  contracts?: string;
  config?: string;
  yes?: boolean;
  json?: boolean;
}

/**
 * Writes the folder of a new contract with one error, which passes `check`; returns the exit code. On a terminal, it asks
 * for what no option says.
 *
 * @throws UsageError if an answer is wrong, or the folder exists or cannot be written
 */
export async function newCommand(id: string, flags: NewFlags, context: ToolContext): Promise<number> {
  refuseId(id);
  const config = await loadConfig(context.cwd, flags.config);
  const folder = path.join(path.resolve(context.cwd, flags.contracts ?? config.contracts ?? 'contracts'), id);
  if (existsSync(folder)) throw new UsageError(`${folder} exists. Choose another id, or change that contract.`);
  const inspect = createInspector([]);
  const ofStatus = (status: number): OfStatus => {
    const { category, retry } = inspect({ status, body: { status } });
    return { category: category ?? 'unknown', remedy: retry?.remedy ?? null };
  };
  const settings = { idBase: config.idBase, categoryOf: (status: number) => ofStatus(status).category };
  const ask = (key: NewQuestion, answers: NewAnswers) => questionOf(key, id, { ...answers, ...given }, settings);
  const given = Object.fromEntries(
    NEW_QUESTIONS.flatMap((key) => (flags[key] === undefined ? [] : [[key, flags[key]]])),
  ) as NewAnswers;
  checkGiven(given, ask);
  const left = NEW_QUESTIONS.filter((key) => given[key] === undefined);
  const asks = context.dialogue !== undefined && !flags.yes;
  const answers = asks && context.dialogue ? await askAll(left, ask, context.dialogue) : usualAnswers(left, ask);
  const { status, ...texts } = { ...answers, ...given };
  const beginning = { ...texts, id, status: Number(status) } as Beginning;
  const today = new Date().toISOString().slice(0, 10);
  const { files, problems } = await draftContract(
    factsOfNew(beginning, ofStatus(beginning.status), today),
    createInspector,
  );
  const [problem] = problems;
  if (problem) throw new UsageError(`${formatProblem(problem)} Nothing was written.`);
  write(folder, files);
  const names = Object.keys(files);
  context.stdout.write(
    flags.json
      ? `${JSON.stringify({ folder, files: names }, null, 2)}\n`
      : `${count(names.length, 'file')} written to ${folder}. Next: npx error-envelopes check ${path.relative(context.cwd, path.dirname(folder)) || '.'}\n`,
  );
  return 0;
}

type Ask = (key: NewQuestion, answers: NewAnswers) => ReturnType<typeof questionOf>;

function checkGiven(given: NewAnswers, ask: Ask): void {
  for (const [key, value] of Object.entries(given) as [NewQuestion, string][]) {
    const problem = ask(key, {}).problemOf?.(value);
    const option = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (problem !== undefined) throw new UsageError(`${option} ${value}: ${problem}`);
  }
}

function usualAnswers(keys: readonly NewQuestion[], ask: Ask): NewAnswers {
  const answers: NewAnswers = {};
  for (const key of keys) {
    const { usual } = ask(key, answers);
    if (usual !== undefined) answers[key] = usual;
  }
  return answers;
}

function write(folder: string, files: Record<string, object>): void {
  try {
    writeContractFolder(folder, files);
  } catch (error) {
    throw error instanceof OutputError ? new UsageError(error.message) : error;
  }
}
