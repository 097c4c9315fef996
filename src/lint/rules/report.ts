import { contractsFor } from '../contracts/choose-contracts.js';
import { suggestResponses } from '../contracts/suggest-responses.js';
import { isErrorStatus } from '../description/status.js';
import type { CheckedResponse, Problem, RuleInput } from './rule.js';

/** The statuses under which a response is used as an error, each once. */
export function errorStatuses({ uses }: CheckedResponse): string[] {
  return [...new Set(uses.map(({ status }) => status).filter(isErrorStatus))];
}

/** `The 404 response`, `The response for 400, 422`. */
export function subjectOf(statuses: readonly string[]): string {
  return statuses.length === 1 ? `The ${statuses[0]} response` : `The response for ${statuses.join(', ')}`;
}

/** Says which responses to use instead, of the contracts that are named or near. */
export function adviceFor(
  { match }: CheckedResponse,
  statuses: readonly string[],
  input: RuleInput,
  contracts: readonly string[] = contractsFor(match, input, input.description),
): string {
  const { catalog, description } = input;
  return suggestResponses(statuses, { catalog, description, contracts, bodies: match.bodies });
}

/** One problem for one response. For a component, the message names the operations that use it under the statuses. */
export function problemOf({ response, uses }: CheckedResponse, statuses: readonly string[], message: string): Problem {
  const { location, component } = response;
  if (component === undefined) return { message, location };
  const operations = [...new Set(uses.filter(({ status }) => statuses.includes(status)).map((use) => use.operation))];
  const others = operations.length - 1;
  const more = others === 0 ? '' : ` and ${others} other operation${others === 1 ? '' : 's'}`;
  return { message: `${message} Used by ${operations[0]}${more}.`, location };
}
