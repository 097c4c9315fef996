import type { InputResponse } from '../../src/cli/types.js';
import type { Inspect, Inspection, Verdict } from '../../src/index.js';

/** How the responses of a recording are read with the contract that was drafted from them. */
export interface ReadBack {
  responses: number;
  /** The number of responses for each verdict, the most frequent first. */
  verdicts: Partial<Record<Verdict, number>>;
  /** Why responses violate the contract, each reason with its number. */
  violations: Record<string, number>;
}

export function readBack(inspect: Inspect, vendor: string, responses: readonly InputResponse[]): ReadBack {
  const verdicts = new Map<Verdict, number>();
  const violations = new Map<string, number>();
  for (const response of responses) {
    const found = inspect({ ...response, vendor, url: undefined } as Parameters<Inspect>[0]);
    verdicts.set(found.verdict, (verdicts.get(found.verdict) ?? 0) + 1);
    const reason = reasonOf(found);
    if (reason !== undefined) violations.set(reason, (violations.get(reason) ?? 0) + 1);
  }
  const sorted = [...verdicts].sort(([, a], [, b]) => b - a);
  return {
    responses: responses.length,
    verdicts: Object.fromEntries(sorted),
    violations: Object.fromEntries(violations),
  };
}

function reasonOf({ match, violations: [first], status }: Inspection): string | undefined {
  if (first === undefined) return undefined;
  const where = first.in === 'status' ? `the status ${status}` : `${first.in} ${first.path}`;
  return `${match?.error ?? 'no error'}: ${first.rule} of ${where}`;
}
