import { bodySchemaNames } from '../contracts/published-schemas.js';
import { responseRef } from '../contracts/suggest-responses.js';
import { objectAt } from '../description/json-members.js';
import { problemOf } from './report.js';
import type { CheckedResponse, Rule, RuleInput } from './rule.js';

const STATUS = '429';

/** A 429 that is written out, or whose headers are replaced, has the `Retry-After` header that its contract documents. */
export const errorRetryAfter: Rule = (input) =>
  input.responses.flatMap((checked) => {
    const message = checked.uses.some(({ status }) => status === STATUS) ? messageFor(checked, input) : undefined;
    return message === undefined ? [] : [problemOf(checked, [STATUS], message)];
  });

function messageFor(checked: CheckedResponse, input: RuleInput): string | undefined {
  const { inline, overrides } = checked.response;
  const replaced = overrides.filter((override) => 'headers' in override);
  // A copy is compared as a whole.
  const written = inline && !checked.copy ? [...replaced, inline] : replaced;
  if (written.length === 0 || written.some(hasRetryAfter)) return undefined;
  const contract = contractOf(checked, input);
  const documented = input.catalog.responses.find(
    (response) =>
      response.contract === contract && !response.group && response.retryAfter && response.status.includes(429),
  );
  if (!documented) return undefined;
  const ref = responseRef(documented, input.description, input.all);
  return `The 429 response lacks the Retry-After header that '${contract}' documents. Use '${ref}' unchanged.`;
}

/** The contract that a response follows; undefined when it may be one of several. */
function contractOf({ known, match }: CheckedResponse, { catalog }: RuleInput): string | undefined {
  const contracts = new Set([
    ...(known ? [known.contract] : match.redefined.map(({ contract }) => contract)),
    ...match.packageSchemas.flatMap((name) =>
      catalog.responses
        .filter((response) => bodySchemaNames(response, catalog).includes(name))
        .map(({ contract }) => contract),
    ),
  ]);
  return contracts.size === 1 ? [...contracts][0] : undefined;
}

function hasRetryAfter(response: unknown): boolean {
  return Object.keys(objectAt(response, 'headers')).some((name) => name.toLowerCase() === 'retry-after');
}
