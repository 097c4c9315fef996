import { isObject } from '../shared/json-object.js';
import type { Catalog } from './contracts/catalog.js';
import { matchEnvelopes } from './contracts/match-envelopes.js';
import { type LintOptions, selectContracts } from './contracts/select-contracts.js';
import type { DescriptionContext } from './description/context.js';
import { resolveResponse } from './description/resolve-response.js';
import { RULES, type RuleName } from './rules/index.js';

/** What is wrong with one response of an operation. */
export interface LintProblem {
  /** The key of the response: `429`, `4XX`, `default`. */
  status: string;
  message: string;
}

/** Checks the responses of one operation, as they are written, against one rule. */
export function check(
  rule: RuleName,
  responses: unknown,
  all: Catalog,
  options: LintOptions,
  context: DescriptionContext,
): LintProblem[] {
  if (!isObject(responses)) return [];
  const catalog = selectContracts(all, options);
  return Object.entries(responses).flatMap(([status, value]) => {
    if (status.startsWith('x-')) return [];
    const response = resolveResponse(value, context.follow);
    const match = matchEnvelopes(response, catalog);
    const message = RULES[rule]({ status, response, match, catalog, all, context });
    return message === undefined ? [] : [{ status, message }];
  });
}
