import { requiredPaths } from '../contracts/compare-outlines.js';
import { envelopeOutline } from '../contracts/published-schemas.js';
import { NAME_CONTRACTS, responseRef } from '../contracts/suggest-responses.js';
import { adviceFor, errorStatuses, problemOf, subjectOf } from './report.js';
import type { CheckedResponse, Rule, RuleInput } from './rule.js';

/** An error response does not write out an envelope that this package has, nor change a copy of a response. */
export const errorEnvelopeRedefined: Rule = (input) =>
  input.responses.flatMap((checked) => {
    const statuses = errorStatuses(checked);
    const message = statuses.length > 0 ? messageFor(checked, statuses, input) : undefined;
    return message === undefined ? [] : [problemOf(checked, statuses, message)];
  });

function messageFor(checked: CheckedResponse, statuses: string[], input: RuleInput): string | undefined {
  const { match, copy } = checked;
  const { all, catalog, description, isNamed } = input;
  if (copy) {
    if (!copy.known || copy.difference === undefined) return undefined;
    const ref = responseRef(copy.known, description, all);
    return `The copy of ${copy.known.name} differs from the published response at '${copy.difference}'. Copy it again, or use '${ref}'.`;
  }
  const [first] = match.redefined;
  if (!first) return undefined;
  const names = match.redefined.map(({ name }) => name).join(' or ');
  const contracts = [...new Set(match.redefined.map(({ contract }) => contract))];
  const members = requiredPaths(envelopeOutline(first, catalog)).filter((path) => !path.includes('/'));
  const list = members.length > 0 ? ` (${members.join(', ')})` : '';
  const choice = contracts.length > 1 && !isNamed ? ` ${NAME_CONTRACTS}` : '';
  return `${subjectOf(statuses)} redefines ${names}${list}. ${adviceFor(checked, statuses, input, contracts)}${choice}`;
}
