import { groupBy } from '../../src/shared/group-by.js';
import { ContractError, formatProblem, type Problem } from '../model/problem.js';
import { OutputError } from '../output-folder.js';
import type { ToolContext } from './tool-context.js';

/** Prints one line for each rule and file: the first warning, and the number of the others. */
export function printWarnings(warnings: readonly Problem[], { stderr }: Pick<ToolContext, 'stderr'>): void {
  for (const [first, ...others] of groupBy(warnings, ({ file, rule }) => `${file} ${rule}`)) {
    const more = others.length > 0 ? ` (and ${others.length} more of this kind in the file)` : '';
    stderr.write(`warning: ${formatProblem(first as Problem)}${more}\n`);
  }
}

/** Prints each problem on a line of its own, and what came of the run. */
export function printProblems(problems: readonly Problem[], outcome: string, { stderr }: ToolContext): void {
  for (const problem of problems) stderr.write(`${formatProblem(problem)}\n`);
  stderr.write(`\n${count(problems.length, 'problem')}. ${outcome}\n`);
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** Runs a tool: its problems end in the exit code 1, a folder that it cannot use in 2. */
export async function withProblems(
  context: ToolContext,
  outcome: string,
  tool: () => Promise<number>,
): Promise<number> {
  try {
    return await tool();
  } catch (error) {
    if (error instanceof ContractError) {
      printProblems(error.problems, outcome, context);
      return 1;
    }
    if (!(error instanceof OutputError)) throw error;
    context.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
}
