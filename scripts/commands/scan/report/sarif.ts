import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { addTo } from '../../../../src/shared/group-by.js';
import type { RelationName } from '../compare/relation-name.js';
import type { ScanRow } from './rows.js';
import { differenceOf } from './scan-table.js';

/** A response that equals the contract has no result. */
const RULES: Readonly<Partial<Record<RelationName, { level: string; text: string }>>> = {
  contradicts: { level: 'error', text: 'An error response contradicts the contract.' },
  extends: { level: 'note', text: 'An error response extends the contract.' },
  ignores: { level: 'warning', text: 'An error response ignores the contracts that are named.' },
};

/** A SARIF 2.1.0 log: one result for each response, with the operations that use it. */
export function sarifLog(rows: readonly ScanRow[], version: string, cwd: string): object {
  const open = rows.filter(({ relation, fix }) => RULES[relation] && fix !== 'written');
  const byPlace = new Map<string, ScanRow[]>();
  for (const row of open) {
    addTo(byPlace, `${row.file}#${row.pointer}`, row);
  }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'error-envelopes',
            semanticVersion: version,
            rules: Object.entries(RULES).map(([name, { level, text }]) => ({
              id: `scan/${name}`,
              shortDescription: { text },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(cwd).href}/` } },
        results: [...byPlace.values()].map((rows) => resultOf(rows)),
      },
    ],
  };
}

function resultOf(rows: readonly ScanRow[]): object {
  const row = rows[0] as ScanRow;
  const statuses = [...new Set(rows.map(({ status }) => status))].join(', ');
  const operations = rows.map(({ operation }) => operation);
  const more = operations.length > 1 ? ` and ${operations.length - 1} more` : '';
  const nearest = row.response === null ? '' : ` Nearest: ${row.response}.`;
  const difference = differenceOf(row);
  const why = difference === '' ? '' : ` ${difference}.`;
  return {
    ruleId: `scan/${row.relation}`,
    level: RULES[row.relation]?.level,
    message: { text: `${operations[0]}${more}, ${statuses}: ${row.relation} the contract.${why}${nearest}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(row.file),
          region: { startLine: row.line, startColumn: row.column },
        },
        logicalLocations: [{ fullyQualifiedName: row.pointer }],
      },
    ],
  };
}

function artifactOf(file: string): object {
  return path.isAbsolute(file)
    ? { uri: pathToFileURL(file).href }
    : { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
}
