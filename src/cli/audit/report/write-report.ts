import { writeFile } from 'node:fs/promises';
import type { CliContext } from '../../context.js';
import { colours, printable, printableJson, width } from '../../render/terminal.js';
import type { ResultRow, RowStore } from '../store/row-store.js';
import { writeWhole } from '../write-whole.js';
import { buildReport, QUERIES, type QueryName } from './build-report.js';
import { htmlPage } from './html/page.js';
import { reportTables } from './report-tables.js';

/** How a report is written. */
export interface ReportFlags {
  json?: boolean;
  html?: string;
}

/** Counts the rows and writes the report: to the file of `--html`, else to the output. */
export async function writeReport(
  store: RowStore,
  incomplete: readonly string[],
  { json, html }: ReportFlags,
  context: CliContext,
): Promise<void> {
  const { stdout } = context;
  const results: Partial<Record<QueryName, ResultRow[]>> = {};
  for (const name of QUERIES) results[name] = await store.query(name);
  const report = buildReport(results as Record<QueryName, ResultRow[]>, incomplete);
  if (html !== undefined) {
    await writeWhole(html, (name) => writeFile(name, htmlPage(report)));
    if (!json) stdout.write(`Report written to ${printable(html)}.\n`);
  }
  if (json || (html === undefined && stdout.isTTY !== true)) {
    stdout.write(`${printableJson(JSON.stringify(report, null, 2))}\n`);
  } else if (html === undefined) stdout.write(reportTables(report, width(stdout), colours(context)));
}
