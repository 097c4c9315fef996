import { advice } from '../contracts/suggest-responses.js';
import { isErrorStatus } from '../description/status.js';
import type { Rule } from './rule.js';

/** Every 4xx, 5xx and `default` response refers, directly or through the description's own components, to this package. */
export const errorResponseRef: Rule = ({ status, traced, catalog, all, surroundings }) => {
  if (!isErrorStatus(status)) return undefined;
  const use = advice(status, catalog, surroundings);
  const { ours, lost } = traced;
  if (!ours) {
    const instead = lost === undefined ? '' : ` '${lost}' leads to none.`;
    return `The ${status} response has to $ref a response of error-envelopes.${instead} ${use}`;
  }
  const { kind, name, document } = ours;
  if (kind !== 'responses') return `'${name}' is in components/${kind}: a response is needed. ${use}`;
  const known = all.responses.find((response) => response.name === name);
  if (!known || (document !== 'all' && document !== known.contract))
    return `error-envelopes has no response '${name}' in '${document}.openapi.json'. ${use}`;
  if (!catalog.contracts.includes(known.contract))
    return `'${name}' is of the contract '${known.contract}'; configured: ${catalog.contracts.join(', ')}. ${use}`;
  return undefined;
};
