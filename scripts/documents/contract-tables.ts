import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContractModel } from '../model/model.js';
import type { OutputFile } from '../output.js';

/** The pages that list the contracts, and the table of each. */
const TABLES: Record<string, (contracts: readonly ContractModel[]) => string> = {
  'README.md': shortTable,
  'docs/contracts.md': summaryTable,
};

const BEGIN = '<!-- contracts: written by `npm run generate` -->';
const END = '<!-- /contracts -->';

/**
 * The pages with the tables that the contracts give, by path below the project's root.
 *
 * @throws if a page has no marked region
 */
export function pagesWithTables(root: string, contracts: readonly ContractModel[]): OutputFile[] {
  return Object.entries(TABLES).map(([page, table]) => {
    const text = readFileSync(path.join(root, page), 'utf8');
    return [page, replaceRegion(page, text, table(contracts))];
  });
}

/** Replaces what is between the marks. */
export function replaceRegion(page: string, text: string, table: string): string {
  const [before, rest] = text.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`${page}: Expected the lines "${BEGIN}" and "${END}" around the table of contracts.`);
  return `${before}${BEGIN}\n\n${table}\n${END}${after}`;
}

function shortTable(contracts: readonly ContractModel[]): string {
  const rows = contracts.map(({ id, json, envelopes, errors }) => {
    const surfaces = [...new Set(envelopes.flatMap((envelope) => envelope.json.surfaces))];
    return [`\`${id}\``, json.name, json.kind, surfaces.join(', '), String(errors.length)];
  });
  return markdownTable(['contract', 'sender', 'kind', 'surfaces', 'errors'], rows);
}

function summaryTable(contracts: readonly ContractModel[]): string {
  const rows = contracts.map(({ id, json }) => [`\`${id}\``, json.summary]);
  return markdownTable(['contract', 'what it sends'], rows);
}

function markdownTable(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [line(head), `${'|---'.repeat(head.length)}|\n`, ...rows.map(line)].join('');
}
