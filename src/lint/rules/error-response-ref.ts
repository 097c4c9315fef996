import { contractsFor } from '../contracts/choose-contracts.js';
import { adviceFor, errorStatuses, problemOf, subjectOf } from './report.js';
import type { CheckedResponse, Problem, Rule, RuleInput } from './rule.js';

/** Every 4xx, 5xx and `default` response refers to this package, directly or through the description's own components. */
export const errorResponseRef: Rule = (input) => [
  ...input.unread.map(unreadProblem),
  ...input.responses.flatMap((checked) => {
    const statuses = errorStatuses(checked);
    const message = statuses.length > 0 ? messageFor(checked, statuses, input) : undefined;
    return message === undefined ? [] : [problemOf(checked, statuses, message)];
  }),
];

function unreadProblem({ ref, location }: RuleInput['unread'][number]): Problem {
  const message = `The linter found nothing at '${ref}', so its responses are not checked. Correct the reference, or bundle the description.`;
  return { message, location };
}

function messageFor(checked: CheckedResponse, statuses: string[], input: RuleInput): string | undefined {
  const { response, match, copy, known } = checked;
  const { reference, unresolved } = response;
  const advice = (contracts?: string[]) => adviceFor(checked, statuses, input, contracts);
  if (known) {
    const { contracts } = input.catalog;
    if (contracts.includes(known.contract)) return undefined;
    return `'${known.name}' belongs to the contract '${known.contract}', which is not configured (${contracts.join(', ')}). ${advice()}`;
  }
  if (reference) {
    const { kind, name, document } = reference;
    const first = contractsFor(match, input, input.description).filter((id) => id !== document);
    const contracts = input.catalog.contracts.includes(document) ? [document, ...first] : first;
    if (kind !== 'responses') return `'${name}' is in components/${kind}. Expected a response. ${advice(contracts)}`;
    return `error-envelopes has no response '${name}' in '${document}.openapi.json'. ${advice(contracts)}`;
  }
  if (copy) {
    const errors = copy.errors.length > 0 ? copy.errors.join(', ') : 'any error';
    return `error-envelopes has no response of '${copy.contract}' for ${errors}. ${advice()}`;
  }
  // `error-envelope-redefined` reports the others.
  if (match.redefined.length > 0) return undefined;
  const dangling = unresolved === undefined ? '' : ` '${unresolved}' does not resolve to one.`;
  return `${subjectOf(statuses)} must $ref a response of error-envelopes.${dangling} ${advice()}`;
}
