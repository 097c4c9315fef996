import type { CliContext } from '../context.js';
import { findContract } from '../contracts.js';
import { listRows } from '../render/list-rows.js';
import { listTable } from '../render/list-table.js';
import { colours, printableJson, width } from '../render/terminal.js';

/** Prints the documented errors; returns the exit code. */
export function listCommand(flags: { vendor?: string; json?: boolean }, context: CliContext): number {
  const { stdout, reference } = context;
  const rows = listRows(flags.vendor === undefined ? reference : [findContract(flags.vendor, reference)]);
  const isTable = stdout.isTTY === true && flags.json !== true;
  stdout.write(
    isTable ? listTable(rows, width(stdout), colours(context)) : `${printableJson(JSON.stringify(rows, null, 2))}\n`,
  );
  return 0;
}
