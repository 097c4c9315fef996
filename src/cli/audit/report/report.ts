import type { Verdict } from '../../../index.js';
import type { LineKind } from '../rows/line-kind.js';

/** What `audit --json` writes. docs/audit.md says what each figure means. */
export interface AuditReport {
  version: 1;
  /** Why the figures are not those of the whole input; empty if they are. */
  incomplete: string[];
  /** Lists that have more entries than they show. */
  shortened: string[];
  lines: { total: number } & Record<LineKind, number>;
  /** The responses. */
  verdicts: Record<Verdict, number>;
  /** Bodies that could not be read, by reason. */
  unread: { reason: string; count: number }[];
  /** Responses that are errors: the whole of each `share`. */
  errors: number;
  contracts: ContractFigures[];
  contractErrors: (ContractFigures & { error: string | null })[];
  categories: { category: string; count: number; share: number }[];
  violations: ViolationFigures[];
  undocumented: UndocumentedFigures[];
  retry: RetryFigures;
  budgets: BudgetFigures & { contracts: (BudgetFigures & { contract: string | null })[] };
  waits: WaitFigures & { contracts: (WaitFigures & { contract: string | null })[] };
}

export type ErrorVerdict = Exclude<Verdict, 'success'>;

export interface ContractFigures {
  /** Null if nobody is identified. */
  contract: string | null;
  count: number;
  share: number;
  verdicts: Record<ErrorVerdict, number>;
}

export interface ViolationFigures {
  contract: string | null;
  error: string | null;
  in: string;
  rule: string;
  path: string;
  count: number;
  first: FirstLine;
}

export interface UndocumentedFigures {
  contract: string | null;
  code: string;
  status: number | null;
  count: number;
  first: FirstLine;
}

/** The first line in the first file by name. */
export interface FirstLine {
  file: string;
  line: number;
}

export interface RetryFigures {
  /** Errors that software alone could have got over. */
  retryable: number;
  afterDelay: number;
  afterRemedy: number;
  never: number;
  remedies: { remedy: string; count: number }[];
}

export interface BudgetFigures {
  count: number;
  /** Answered with 429. */
  asRateLimit: number;
  /** Answered with 402. */
  asPaymentRequired: number;
}

export interface WaitFigures {
  stated: number;
  seconds: number;
  kept: number;
  early: number;
  open: number;
  unknown: number;
}
