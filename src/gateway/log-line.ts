import type { Inspection, Verdict } from '../inspection.js';
import type { Route } from './routes.js';
import type { SkipReason } from './skip.js';

/** One line of a structured log. No member quotes a body, but for the request's id. */
export interface LogLine {
  /** `warn` where an upstream breaks its contract or sends what it does not document. */
  readonly level: 'info' | 'warn';
  readonly message: string;
  /** The path of the route; empty for the default route. */
  readonly route: string;
  readonly status: number | null;
  readonly verdict?: Verdict;
  readonly contract?: string;
  readonly error?: string | null;
  readonly surface?: string;
  readonly category?: string | null;
  readonly requestId?: string | null;
  /** Where the response breaks its contract: the part, the pointer or header, and the rule. */
  readonly violations?: readonly { readonly in: string; readonly path: string; readonly rule: string }[];
  readonly skipped?: SkipReason;
}

const WARNED: readonly Verdict[] = ['violation', 'undocumented'];

export function lineOf(inspection: Inspection, route: Route): LogLine {
  const { verdict, match, status, category, requestId, violations } = inspection;
  const of = match ? ` of ${match.contract}` : '';
  return {
    level: WARNED.includes(verdict) ? 'warn' : 'info',
    message: `${verdict} response${of}`,
    route: route.path,
    status,
    verdict,
    ...(match && { contract: match.contract, error: match.error, surface: match.surface }),
    category,
    requestId,
    violations: violations.map(({ in: part, path, rule }) => ({ in: part, path, rule })),
  };
}

export function skippedLine(skipped: SkipReason, status: number, route: Route): LogLine {
  return { level: 'info', message: `response left alone: ${skipped}`, route: route.path, status, skipped };
}
