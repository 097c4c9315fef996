import { suggestResponses } from '../contracts/suggest-responses.js';
import { isErrorStatus } from '../description/status.js';
import type { Rule } from './rule.js';

/** Every 4xx, 5xx and `default` response refers to this package, directly or through the description's own components. */
export const errorResponseRef: Rule = ({ status, response, catalog, all, context }) => {
  if (!isErrorStatus(status)) return undefined;
  const suggestion = suggestResponses(status, catalog, context);
  const { reference, unresolved } = response;
  if (!reference) {
    const dangling = unresolved === undefined ? '' : ` '${unresolved}' does not resolve to one.`;
    return `The ${status} response must $ref a response of error-envelopes.${dangling} ${suggestion}`;
  }
  const { kind, name, document } = reference;
  if (kind !== 'responses') return `'${name}' is in components/${kind}. Expected a response. ${suggestion}`;
  const known = all.responses.find((one) => one.name === name);
  if (!known || (document !== 'all' && document !== known.contract)) {
    return `error-envelopes has no response '${name}' in '${document}.openapi.json'. ${suggestion}`;
  }
  if (!catalog.contracts.includes(known.contract)) {
    const configured = catalog.contracts.join(', ');
    return `'${name}' belongs to the contract '${known.contract}', which is not configured (${configured}). ${suggestion}`;
  }
  return undefined;
};
