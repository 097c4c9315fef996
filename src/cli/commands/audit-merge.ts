import { statSync } from 'node:fs';
import path from 'node:path';
import { type ReportFlags, writeReport } from '../audit/report/write-report.js';
import { readPart, writePart } from '../audit/store/parts.js';
import { RowStore } from '../audit/store/row-store.js';
import { refuseUnwritable } from '../audit/write-whole.js';
import { type CliContext, UsageError } from '../context.js';
import { reasonOf } from '../input/read-chunks.js';
import { printable } from '../render/terminal.js';

export interface AuditMergeFlags extends ReportFlags {
  partial?: string;
}

/** Reports the parts of one audit as a whole; returns the exit code. */
export async function auditMergeCommand(
  parts: readonly string[],
  flags: AuditMergeFlags,
  context: CliContext,
): Promise<number> {
  refuseUnreadable(parts);
  for (const file of [flags.html, flags.partial]) if (file !== undefined) refuseUnwritable(file);
  const store = await RowStore.open(context.integrations, process.cwd());
  try {
    const incomplete = new Set<string>();
    for (const [index, part] of parts.entries()) {
      for (const reason of await readPart(part, index, store)) incomplete.add(reason);
    }
    if (flags.partial === undefined) await writeReport(store, [...incomplete], flags, context);
    else await writePart(flags.partial, [...incomplete], store);
    return 0;
  } finally {
    await store.close();
  }
}

/** A part that is counted twice is a wrong report that looks right. */
function refuseUnreadable(parts: readonly string[]): void {
  const seen = new Set<string>();
  for (const part of parts) {
    const file = path.resolve(part);
    if (seen.has(file)) throw new UsageError(`${printable(part)} is named twice: its rows would count twice.`);
    seen.add(file);
    try {
      if (!statSync(file).isFile()) throw new Error('it is not a file');
    } catch (error) {
      throw new UsageError(`cannot read ${printable(part)}: ${reasonOf(error)}`);
    }
  }
}
