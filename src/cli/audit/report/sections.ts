import type { AuditReport } from './report.js';

/** A table of the report, as the terminal and the page show it. */
export interface Section {
  id: string;
  title: string;
  /** What the figures mean, in a sentence. */
  explanation: string;
  /** The titles of the columns; the columns of numbers come last. */
  columns: readonly string[];
  /** How many columns at the end are numbers. */
  numbers: number;
  rows: readonly (readonly (string | number)[])[];
  /** The column of a bar beside each row. */
  bar?: number;
}

const NOBODY = '(nobody identified)';

/** The report as tables; without those that are empty. */
export function sectionsOf(report: AuditReport): Section[] {
  return [
    linesSection(report),
    verdictsSection(report),
    contractsSection(report),
    errorsSection(report),
    categoriesSection(report),
    violationsSection(report),
    undocumentedSection(report),
    retrySection(report),
    budgetsSection(report),
    waitsSection(report),
  ].filter(({ rows }) => rows.length > 0);
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function linesSection({ lines }: AuditReport): Section {
  const { total, ...kinds } = lines;
  return {
    id: 'lines',
    title: 'Lines',
    explanation: 'What the lines or entries of the input are.',
    columns: ['kind', 'count'],
    numbers: 1,
    rows: [...named(kinds), ...(total > 0 ? [['total', total]] : [])],
  };
}

function verdictsSection({ verdicts, unread }: AuditReport): Section {
  return {
    id: 'verdicts',
    title: 'Verdicts',
    explanation: 'The responses by verdict, and the bodies that could not be read by reason.',
    columns: ['verdict', 'count'],
    numbers: 1,
    rows: [...named(verdicts), ...unread.map(({ reason, count }) => [`body not read: ${reason}`, count])],
    bar: 1,
  };
}

function contractsSection({ contracts }: AuditReport): Section {
  return {
    id: 'contracts',
    title: 'Errors by contract',
    explanation: 'Shares are those of all errors.',
    columns: ['contract', 'count', 'share', 'documented', 'undocumented', 'violation', 'other'],
    numbers: 6,
    rows: contracts.map(({ contract, ...figures }) => [contract ?? NOBODY, ...verdictCells(figures)]),
    bar: 1,
  };
}

function errorsSection({ contractErrors }: AuditReport): Section {
  return {
    id: 'errors',
    title: 'Errors by contract and error',
    explanation: 'Shares are those of all errors. An error without a name is not one that the contract lists.',
    columns: ['contract', 'error', 'count', 'share', 'documented', 'undocumented', 'violation', 'other'],
    numbers: 6,
    rows: contractErrors.map(({ contract, error, ...figures }) => [
      contract ?? NOBODY,
      error ?? '-',
      ...verdictCells(figures),
    ]),
  };
}

function verdictCells({ count, share, verdicts }: Omit<AuditReport['contracts'][number], 'contract'>) {
  const { documented, undocumented, violation, ambiguous, unrecognized, unreadable } = verdicts;
  return [count, percent(share), documented, undocumented, violation, ambiguous + unrecognized + unreadable];
}

function categoriesSection({ categories }: AuditReport): Section {
  return {
    id: 'categories',
    title: 'Errors by category',
    explanation: 'The kind of failure, the same for every sender.',
    columns: ['category', 'count', 'share'],
    numbers: 2,
    rows: categories.map(({ category, count, share }) => [category, count, percent(share)]),
    bar: 1,
  };
}

function violationsSection({ violations }: AuditReport): Section {
  return {
    id: 'violations',
    title: 'Violations',
    explanation: 'How responses break their contract, and the first line that does.',
    columns: ['contract', 'error', 'in', 'rule', 'path', 'first line', 'count'],
    numbers: 1,
    rows: violations.map(({ contract, error, in: part, rule, path, first, count }) => [
      contract ?? NOBODY,
      error ?? '-',
      part,
      rule,
      path || '-',
      `${first.file}:${first.line}`,
      count,
    ]),
  };
}

function undocumentedSection({ undocumented }: AuditReport): Section {
  return {
    id: 'undocumented',
    title: 'Undocumented codes',
    explanation: 'Codes that the contract does not list: candidates for it.',
    columns: ['contract', 'code', 'status', 'first line', 'count'],
    numbers: 1,
    rows: undocumented.map(({ contract, code, status, first, count }) => [
      contract ?? NOBODY,
      code,
      String(status ?? '-'),
      `${first.file}:${first.line}`,
      count,
    ]),
  };
}

function retrySection({ errors, retry }: AuditReport): Section {
  return {
    id: 'retry',
    title: 'Retries',
    explanation: 'Which errors the same request could have got over, and what has to happen first.',
    columns: ['advice', 'count'],
    numbers: 1,
    rows:
      errors === 0
        ? []
        : [
            ['could have been retried by software alone', retry.retryable],
            ['after a delay', retry.afterDelay],
            ['after a remedy', retry.afterRemedy],
            ['never', retry.never],
            ...retry.remedies.map(({ remedy, count }) => [`remedy: ${remedy}`, count]),
          ],
    bar: 1,
  };
}

function budgetsSection({ budgets }: AuditReport): Section {
  return {
    id: 'budgets',
    title: 'Used-up budgets',
    explanation: 'As a rate limit: answered with 429, so that clients wait for what no wait brings back.',
    columns: ['contract', 'count', 'as a rate limit (429)', 'as payment required (402)'],
    numbers: 3,
    rows: budgets.contracts.map(({ contract, count, asRateLimit, asPaymentRequired }) => [
      contract ?? NOBODY,
      count,
      asRateLimit,
      asPaymentRequired,
    ]),
  };
}

function waitsSection({ waits }: AuditReport): Section {
  return {
    id: 'waits',
    title: 'Waits',
    explanation:
      'Waits that senders state, and whether the next same request kept them. Open: none followed. Unknown: the record does not say when.',
    columns: ['contract', 'stated', 'seconds', 'kept', 'early', 'open', 'unknown'],
    numbers: 6,
    rows: waits.contracts.map(({ contract, stated, seconds, kept, early, open, unknown }) => [
      contract ?? NOBODY,
      stated,
      seconds,
      kept,
      early,
      open,
      unknown,
    ]),
  };
}

function named(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).filter(([, count]) => count > 0);
}
