import { printable, printableJson } from '../../src/cli/render/terminal.js';
import { formatProblem } from '../model/problem.js';
import type { DraftResult } from './draft-folder.js';
import { count } from './report-problems.js';
import type { ToolContext } from './tool-context.js';

const LONGEST_VALUE = 80;

/** Says what a draft wrote, what it kept, and what is left to decide. */
export function printDraft(result: DraftResult, json: boolean, { stdout }: ToolContext): void {
  if (json) stdout.write(`${printableJson(JSON.stringify(result, null, 2))}\n`);
  else for (const line of linesOf(result)) stdout.write(`${line}\n`);
}

function linesOf({ folder, isNew, files, added, kept, readBack, problems }: DraftResult): string[] {
  const lines = [`${count(files.length, 'file')} written to ${folder}.`];
  if (!isNew) {
    lines.push(...added.map((id) => `new: ${id}`));
    lines.push(...kept.map((change) => `kept: ${describe(change)}`));
    if (files.length + kept.length === 0) lines.push('The contract has all of it already.');
  }
  if (readBack) {
    const parts = Object.entries(readBack.verdicts).map(([verdict, number]) => `${number} ${verdict}`);
    lines.push(`The ${readBack.responses} responses are read back as: ${parts.join(', ')}.`);
    for (const [reason, number] of Object.entries(readBack.violations))
      lines.push(printable(`  ${number} violation: ${reason}`));
  }
  if (problems.length > 0) lines.push('', `${problems.length} left to decide:`, ...problems.map(formatProblem));
  return lines;
}

function describe({ file, pointer, rule, before, after }: DraftResult['kept'][number]): string {
  const value = (one: unknown) => (one === undefined ? 'nothing' : printable(JSON.stringify(one), LONGEST_VALUE));
  const values = before === undefined && after === undefined ? '' : ` ${value(before)}; the draft has ${value(after)}`;
  return `${printable(`${file}#${pointer}`)}  ${rule}:${values || ' the draft says so'}`;
}
