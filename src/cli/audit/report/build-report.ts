import { VERDICTS } from '../../render/labels.js';
import { LINE_KINDS } from '../rows/line-kind.js';
import type { ResultRow } from '../store/row-store.js';
import type {
  AuditReport,
  BudgetFigures,
  ContractFigures,
  ErrorVerdict,
  FirstLine,
  RetryFigures,
  WaitFigures,
} from './report.js';

/** The queries of a report (integrations/clickhouse/queries), each limited to one row more than a list shows. */
export const QUERIES = [
  'lines',
  'verdicts',
  'contracts',
  'errors',
  'categories',
  'violations',
  'undocumented',
  'retry',
  'budgets',
  'waits',
] as const;
export type QueryName = (typeof QUERIES)[number];

/** The entries that a list has at most. */
const LONGEST_LIST = 1000;

const ERROR_VERDICTS = VERDICTS.filter((verdict): verdict is ErrorVerdict => verdict !== 'success');

/** Makes the report of the rows that the queries give. */
export function buildReport(
  results: Readonly<Record<QueryName, readonly ResultRow[]>>,
  incomplete: readonly string[],
): AuditReport {
  const listed = (name: QueryName) => results[name].slice(0, LONGEST_LIST);
  const lines = Object.fromEntries(LINE_KINDS.map((kind) => [kind, sumWhere(results.lines, 'lines', { input: kind })]));
  const verdicts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, sumWhere(results.verdicts, 'answers', { verdict })]),
  );
  const errors = sum(results.categories, 'answers');
  const share = (count: number) => (errors === 0 ? 0 : count / errors);
  const budgets = listed('budgets').map((row) => ({ contract: nullable(row.contract), ...budgetOf([row]) }));
  const waits = listed('waits').map((row) => ({ contract: nullable(row.contract), ...waitOf([row]) }));
  const figures = (row: ResultRow): ContractFigures => ({
    contract: nullable(row.contract),
    count: number(row.answers),
    share: share(number(row.answers)),
    verdicts: Object.fromEntries(ERROR_VERDICTS.map((verdict) => [verdict, number(row[verdict])])) as Record<
      ErrorVerdict,
      number
    >,
  });
  return {
    version: 1,
    incomplete: [...incomplete],
    shortened: QUERIES.filter((name) => results[name].length > LONGEST_LIST),
    lines: { total: sum(results.lines, 'lines'), ...lines } as AuditReport['lines'],
    verdicts: verdicts as AuditReport['verdicts'],
    unread: countsBy(results.verdicts, 'reason').map(([reason, count]) => ({ reason, count })),
    errors,
    contracts: listed('contracts').map(figures),
    contractErrors: listed('errors').map((row) => {
      const { contract, ...rest } = figures(row);
      return { contract, error: nullable(row.error), ...rest };
    }),
    categories: results.categories.map(({ category, answers }) => ({
      category: String(category),
      count: number(answers),
      share: share(number(answers)),
    })),
    violations: listed('violations').map((row) => {
      const [part = '', rule = '', ...path] = String(row.violation).split(' ');
      const [contract, error] = [nullable(row.contract), nullable(row.error)];
      return { contract, error, in: part, rule, path: path.join(' '), count: number(row.answers), first: firstOf(row) };
    }),
    undocumented: listed('undocumented').map((row) => ({
      contract: nullable(row.contract),
      code: String(row.code),
      status: number(row.status) || null,
      count: number(row.answers),
      first: firstOf(row),
    })),
    retry: retryOf(results.retry),
    budgets: { ...budgetOf(results.budgets), contracts: budgets },
    waits: { ...waitOf(results.waits), contracts: waits },
  };
}

function retryOf(rows: readonly ResultRow[]): RetryFigures {
  return {
    retryable: sumWhere(rows, 'answers', { retryable: 1 }),
    afterDelay: sumWhere(rows, 'answers', { retry: 'after-delay' }),
    afterRemedy: sumWhere(rows, 'answers', { retry: 'after-remedy' }),
    never: sumWhere(rows, 'answers', { retry: 'never' }),
    remedies: countsBy(rows, 'remedy').map(([remedy, count]) => ({ remedy, count })),
  };
}

function budgetOf(rows: readonly ResultRow[]): BudgetFigures {
  return {
    count: sum(rows, 'answers'),
    asRateLimit: sum(rows, 'as_rate_limit'),
    asPaymentRequired: sum(rows, 'as_payment_required'),
  };
}

function waitOf(rows: readonly ResultRow[]): WaitFigures {
  return {
    stated: sum(rows, 'stated'),
    seconds: sum(rows, 'seconds'),
    kept: sum(rows, 'kept'),
    early: sum(rows, 'early'),
    open: sum(rows, 'open'),
    unknown: sum(rows, 'unknown'),
  };
}

/** The sums of `answers` by a column that is not empty, the largest first. */
function countsBy(rows: readonly ResultRow[], column: string): [string, number][] {
  const names = [...new Set(rows.map((row) => String(row[column])))].filter((name) => name !== '');
  return names
    .map((name): [string, number] => [name, sumWhere(rows, 'answers', { [column]: name })])
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

function firstOf({ first_file, first_line }: ResultRow): FirstLine {
  return { file: String(first_file), line: number(first_line) };
}

function sumWhere(rows: readonly ResultRow[], column: string, where: ResultRow): number {
  const [[name, value] = ['', '']] = Object.entries(where);
  return sum(
    rows.filter((row) => row[name] === value),
    column,
  );
}

function sum(rows: readonly ResultRow[], column: string): number {
  return rows.reduce((total, row) => total + number(row[column]), 0);
}

function number(value: unknown): number {
  return Number(value ?? 0);
}

function nullable(value: unknown): string | null {
  return value === '' || value === undefined ? null : String(value);
}
