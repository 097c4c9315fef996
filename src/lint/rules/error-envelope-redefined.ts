import { suggestResponses } from '../contracts/suggest-responses.js';
import { isErrorStatus } from '../description/status.js';
import type { Rule } from './rule.js';

/** An error response does not write out an envelope that this package has. */
export const errorEnvelopeRedefined: Rule = ({ status, response, match, catalog, context }) => {
  const { envelopes } = match;
  const [first] = envelopes;
  if (!isErrorStatus(status) || !first) return undefined;
  const names = envelopes.map(({ name }) => name).join(' or ');
  const members = first.members.filter((member) => !member.includes('/'));
  const list = members.length > 0 ? ` (${members.join(', ')})` : '';
  const component = response.component === undefined ? '' : ` in '${response.component}'`;
  const contracts = catalog.contracts.filter((id) => envelopes.some(({ contract }) => contract === id));
  const responses = catalog.responses.filter(({ contract }) => contracts.includes(contract));
  const suggestion = suggestResponses(status, { ...catalog, contracts, responses }, context);
  return `The ${status} response redefines ${names}${list}${component}. ${suggestion}`;
};
