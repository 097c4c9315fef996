import type { ContractReference } from '../../../generated/reference.js';

/** One source of a contract, as `list --sources --json` prints it. */
export interface SourceRow {
  contract: string;
  source: string;
  title: string;
  url: string | null;
  /** The repository, the commit and the path of a file; null for a page. */
  repository: string | null;
  commit: string | null;
  path: string | null;
  /** The day of the last comparison, as YYYY-MM-DD. */
  read: string;
}

/** The sources in the order of contract and key: what to compare again when a sender changes its errors. */
export function sourceRows(contracts: readonly ContractReference[]): SourceRow[] {
  return contracts.flatMap(({ id, sources }) =>
    Object.entries(sources).map(([source, { title, url, repository, commit, path, read }]) => ({
      contract: id,
      source,
      title,
      url: url ?? null,
      repository: repository ?? null,
      commit: commit ?? null,
      path: path ?? null,
      read,
    })),
  );
}

/** The cells of a table, its titles first. */
export function sourceCells(rows: readonly SourceRow[]): string[][] {
  const place = ({ url, repository, commit, path }: SourceRow): string =>
    repository === null ? (url ?? '-') : `${repository} ${path} at ${commit?.slice(0, 12)}`;
  return [
    ['contract', 'source', 'where', 'read'],
    ...rows.map((row) => [row.contract, row.title, place(row), row.read]),
  ];
}
