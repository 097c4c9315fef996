import type { CliContext } from '../context.js';
import { findContract } from '../contracts.js';
import { type ListRow, listRows } from '../render/list-rows.js';
import { listTable } from '../render/list-table.js';
import { type SourceRow, sourceCells, sourceRows } from '../render/source-rows.js';
import { drawTable } from '../render/table.js';
import { colours, printableJson, width } from '../render/terminal.js';

export interface ListFlags {
  vendor?: string;
  sources?: boolean;
  json?: boolean;
}

/** Prints the documented errors, or the sources that they come from; returns the exit code. */
export function listCommand(flags: ListFlags, context: CliContext): number {
  const { stdout, reference } = context;
  const contracts = flags.vendor === undefined ? reference : [findContract(flags.vendor, reference)];
  const isTable = stdout.isTTY === true && flags.json !== true;
  const rows = flags.sources ? sourceRows(contracts) : listRows(contracts);
  if (!isTable) stdout.write(`${printableJson(JSON.stringify(rows, null, 2))}\n`);
  else if (flags.sources) {
    stdout.write(drawTable(sourceCells(rows as SourceRow[]), width(stdout), colours(context), false));
  } else stdout.write(listTable(rows as ListRow[], width(stdout), colours(context)));
  return 0;
}
