import path from 'node:path';
import { UsageError } from '../../src/cli/context.js';
import { colours, printable, printableJson, printableLines, width } from '../../src/cli/render/terminal.js';
import { isObject } from '../../src/shared/json-object.js';
import { Progress } from '../../src/shared/progress.js';
import { count } from './report-problems.js';
import type { RelationName } from './scan/compare/relation-name.js';
import { fixSites } from './scan/fix/fix-sites.js';
import { type NamedContracts, nameContracts } from './scan/name-contracts.js';
import { openPublished } from './scan/open-published.js';
import { nameOf, type Outcome, rowsOf, type ScanRow } from './scan/report/rows.js';
import { sarifLog } from './scan/report/sarif.js';
import { scanTable } from './scan/report/scan-table.js';
import { scanSites } from './scan/scan-sites.js';
import type { Scanned } from './scan/scanned.js';
import { SourceError } from './scan/source/source-file.js';
import { Workspace } from './scan/workspace.js';
import type { ToolContext } from './tool-context.js';

export interface ScanFlags extends NamedContracts {
  fix?: boolean;
  replace?: readonly RelationName[];
  failOn?: readonly RelationName[];
  json?: boolean;
  sarif?: boolean;
}

/**
 * Relates the error responses of descriptions to contracts, and writes references in their place; returns the exit code:
 * 1 for a relation of `--fail-on`, 2 for a file that cannot be read.
 */
export async function scanCommand(files: readonly string[], flags: ScanFlags, context: ToolContext): Promise<number> {
  const { cwd, stderr } = context;
  if (flags.replace && !flags.fix) throw new UsageError('--replace says what --fix replaces. Add --fix.');
  const { problems, scanned, outcomes } = await scanFiles(files, flags, context);
  if (problems.length > 0) {
    for (const problem of problems) stderr.write(`error: ${printableLines(relativeTo(problem, cwd))}\n`);
    return 2;
  }
  const rows = rowsOf(scanned, outcomes, cwd);
  print(rows, flags, context);
  if (flags.fix) reportFix(scanned, outcomes, context);
  const isFailed = rows.some(({ relation, fix }) => fix !== 'written' && flags.failOn?.includes(relation));
  return isFailed ? 1 : 0;
}

interface ScannedFiles {
  /** What is wrong with files; nothing is written then. */
  problems: readonly string[];
  scanned: readonly Scanned[];
  outcomes: ReadonlyMap<Scanned, Outcome>;
}

/** Reads, compares and, for `--fix`, writes. Says on a terminal how far it is. */
async function scanFiles(files: readonly string[], flags: ScanFlags, context: ToolContext): Promise<ScannedFiles> {
  const { cwd, stderr } = context;
  const progress = new Progress({ isTTY: stderr.isTTY, write: (text) => stderr.write(text) });
  const onFile = (what: string) => (file: string) => progress.show(() => `${what} ${printable(nameOf(file, cwd))}`);
  const onSite = (done: number, of: number) => progress.show(() => `${done} of ${of} responses compared`);
  try {
    const descriptions = [...new Set(files.map((file) => path.resolve(cwd, file)))];
    const workspace = new Workspace(openPublished(context.documents), onFile('Reading'));
    const values = descriptions.map((file) => readDescription(file, workspace, cwd));
    const contracts = await nameContracts(flags, values, context);
    const scanned = scanSites(descriptions, workspace, contracts, cwd, onSite);
    const { problems } = workspace;
    const isFixed = flags.fix === true && problems.length === 0;
    const options = { replace: flags.replace ?? [], cwd, onFile: onFile('Editing') };
    return { problems, scanned, outcomes: isFixed ? fixSites(scanned, workspace, options) : new Map() };
  } finally {
    progress.clear();
  }
}

/** @throws UsageError if the file is not a description of OpenAPI 3 */
function readDescription(file: string, workspace: Workspace, cwd: string): unknown {
  try {
    const { value } = workspace.read(file);
    if (isObject(value) && typeof value.openapi === 'string' && /^3\.\d/.test(value.openapi)) return value;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new UsageError(relativeTo(error.message, cwd));
  }
  throw new UsageError(
    `${nameOf(file, cwd)}: Expected a description of OpenAPI 3.0, 3.1 or 3.2, with \`openapi\` at its root.`,
  );
}

/** A message with paths as the caller would write them. */
function relativeTo(message: string, cwd: string): string {
  return message.startsWith(`${cwd}${path.sep}`) ? message.slice(cwd.length + 1) : message;
}

function print(rows: readonly ScanRow[], flags: ScanFlags, context: ToolContext): void {
  const { stdout, version, cwd } = context;
  const json = (value: unknown) => stdout.write(`${printableJson(JSON.stringify(value, null, 2))}\n`);
  if (flags.sarif) json(sarifLog(rows, version, cwd));
  else if (flags.json || stdout.isTTY !== true) json(rows);
  else stdout.write(scanTable(rows, width(stdout), colours(context)));
}

function reportFix(scanned: readonly Scanned[], outcomes: ReadonlyMap<Scanned, Outcome>, context: ToolContext): void {
  const { stderr, cwd } = context;
  const leftOnes = scanned.filter((one) => outcomes.get(one)?.reason);
  for (const row of oncePerPlace(rowsOf(leftOnes, outcomes, cwd)))
    stderr.write(`left: ${row.file}:${row.line}:${row.column}: ${printableLines(row.reason ?? '')}\n`);
  const written = [...outcomes].filter(([, { isWritten }]) => isWritten);
  const files = new Set(written.map(([{ site }]) => site.file.path));
  const left = outcomes.size - written.length;
  stderr.write(
    `${count(written.length, 'response')} written as $ref in ${count(files.size, 'file')}, ${left} left as ${left === 1 ? 'it is' : 'they are'}.\n`,
  );
}

/** A response that many operations use is reported once. */
function oncePerPlace(rows: readonly ScanRow[]): ScanRow[] {
  const seen = new Set<string>();
  return rows.filter(({ file, pointer }) => {
    const before = seen.size;
    return seen.add(`${file}#${pointer}`).size > before;
  });
}
