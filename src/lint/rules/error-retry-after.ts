import { refOf } from '../contracts/suggest-responses.js';
import { objectAt } from '../description/json-members.js';
import type { Rule } from './rule.js';

/** A 429 that is not taken as it is has the `Retry-After` header that its contract documents. */
export const errorRetryAfter: Rule = ({ status, traced, resemblance, catalog, surroundings }) => {
  if (status !== '429') return undefined;
  const { own, ours, overrides } = traced;
  const replaced = overrides.filter((beside) => 'headers' in beside);
  const written = own ? [...replaced, own] : replaced;
  if (written.length === 0 || written.some(hasRetryAfter)) return undefined;
  const contracts = new Set([
    ...resemblance.envelopes.map(({ contract }) => contract),
    ...catalog.responses
      .filter(({ name }) => name === ours?.name || resemblance.ours.includes(`${name}Error`))
      .map(({ contract }) => contract),
  ]);
  const documented = catalog.responses.find(
    ({ contract, group, retryAfter, status: listed }) =>
      !group && retryAfter && listed.includes(429) && contracts.has(contract),
  );
  if (!documented) return undefined;
  return `The 429 response is without the Retry-After header that '${documented.contract}' documents. Use '${refOf(documented, surroundings)}' as it is.`;
};

function hasRetryAfter(response: unknown): boolean {
  return Object.keys(objectAt(response, 'headers')).some((name) => name.toLowerCase() === 'retry-after');
}
