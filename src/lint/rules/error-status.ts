import { suggestResponses } from '../contracts/suggest-responses.js';
import { coversStatus } from '../description/status.js';
import type { Rule } from './rule.js';

/** A response of this package has a status that its contract lists for it. */
export const errorStatus: Rule = ({ status, response: { reference }, catalog, all, context }) => {
  if (reference?.kind !== 'responses') return undefined;
  const known = all.responses.find(({ name }) => name === reference.name);
  if (!known || known.status.length === 0 || known.status.some((listed) => coversStatus(status, listed))) {
    return undefined;
  }
  // `error-response-ref` reports a contract that is not configured.
  if (!catalog.contracts.includes(known.contract)) return undefined;
  const contracts = [known.contract];
  const responses = catalog.responses.filter(({ contract }) => contract === known.contract);
  const suggestion = suggestResponses(status, { ...catalog, contracts, responses }, context);
  return `'${known.contract}' lists ${known.name} for ${known.status.join(', ')}, not for ${status}. ${suggestion}`;
};
