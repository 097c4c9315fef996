import { objectAt } from '../description/json-members.js';
import { responseRef } from '../description/package-reference.js';
import type { Rule } from './rule.js';

/** A 429 that is written out, or whose headers are replaced, has the `Retry-After` header that its contract documents. */
export const errorRetryAfter: Rule = ({ status, response, match, catalog, context }) => {
  if (status !== '429') return undefined;
  const { inline, reference, overrides } = response;
  const replaced = overrides.filter((override) => 'headers' in override);
  const written = inline ? [...replaced, inline] : replaced;
  if (written.length === 0 || written.some(hasRetryAfter)) return undefined;
  const contracts = new Set([
    ...match.envelopes.map(({ contract }) => contract),
    ...catalog.responses
      .filter(({ name }) => name === reference?.name || match.packageSchemas.includes(`${name}Error`))
      .map(({ contract }) => contract),
  ]);
  const documented = catalog.responses.find(
    ({ contract, group, retryAfter, status: listed }) =>
      !group && retryAfter && listed.includes(429) && contracts.has(contract),
  );
  if (!documented) return undefined;
  const ref = responseRef(documented, context);
  return `The 429 response lacks the Retry-After header that '${documented.contract}' documents. Use '${ref}' unchanged.`;
};

function hasRetryAfter(response: unknown): boolean {
  return Object.keys(objectAt(response, 'headers')).some((name) => name.toLowerCase() === 'retry-after');
}
