import type { Catalog, LintOptions, LintProblem, RuleName, Surroundings } from './contracts/catalog.js';
import { resemblance } from './contracts/match-envelopes.js';
import { isObject } from './description/json-members.js';
import { trace } from './description/resolve-response.js';
import { errorEnvelopeRedefined } from './rules/error-envelope-redefined.js';
import { errorResponseRef } from './rules/error-response-ref.js';
import { errorRetryAfter } from './rules/error-retry-after.js';
import { errorStatus } from './rules/error-status.js';
import type { Rule } from './rules/rule.js';

const RULES: Record<RuleName, Rule> = {
  'error-response-ref': errorResponseRef,
  'error-envelope-redefined': errorEnvelopeRedefined,
  'error-retry-after': errorRetryAfter,
  'error-status': errorStatus,
};

/** Holds the responses of one operation, as they are written, against one rule. */
export function check(
  rule: RuleName,
  responses: unknown,
  all: Catalog,
  options: LintOptions,
  surroundings: Surroundings,
): LintProblem[] {
  if (!isObject(responses)) return [];
  const catalog = configured(all, options);
  return Object.entries(responses).flatMap(([status, response]) => {
    if (status.startsWith('x-')) return [];
    const traced = trace(response, surroundings.follow);
    const subject = { status, traced, resemblance: resemblance(traced, catalog), catalog, all, surroundings };
    const message = RULES[rule](subject);
    return message === undefined ? [] : [{ status, message }];
  });
}

/**
 * The part of a catalog that the options name.
 *
 * @throws where there is no such contract
 */
export function configured(all: Catalog, { contracts }: LintOptions): Catalog {
  if (contracts === undefined) return all;
  const unknown = contracts.filter((id) => !all.contracts.includes(id));
  if (unknown.length > 0 || contracts.length === 0) {
    const what = unknown.length > 0 ? `no contract ${unknown.map((id) => `'${id}'`).join(', ')}` : 'no contract named';
    throw new Error(`error-envelopes: ${what}. There are: ${all.contracts.join(', ')}.`);
  }
  const named = ({ contract }: { contract: string }) => contracts.includes(contract);
  return {
    contracts: all.contracts.filter((id) => contracts.includes(id)),
    responses: all.responses.filter(named),
    envelopes: all.envelopes.filter(named),
  };
}

/** The options that a description gives itself in `x-error-envelopes`, for linters that pass none. */
export function optionsIn(document: unknown): LintOptions {
  const own = isObject(document) ? document['x-error-envelopes'] : undefined;
  const contracts = isObject(own) ? own.contracts : undefined;
  return Array.isArray(contracts) ? { contracts: contracts.map(String) } : {};
}
