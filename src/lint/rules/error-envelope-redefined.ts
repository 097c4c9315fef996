import { advice } from '../contracts/suggest-responses.js';
import { isErrorStatus } from '../description/status.js';
import type { Rule } from './rule.js';

/** No response draws an envelope again that this package has. */
export const errorEnvelopeRedefined: Rule = ({ status, traced, resemblance, catalog, surroundings }) => {
  const { envelopes } = resemblance;
  const [first] = envelopes;
  if (!isErrorStatus(status) || !first) return undefined;
  const names = envelopes.map(({ name }) => name).join(' or ');
  const members = first.members.filter((member) => !member.includes('/'));
  const shape = members.length > 0 ? ` (${members.join(', ')})` : '';
  const where = traced.via === undefined ? '' : ` in '${traced.via}'`;
  const contracts = catalog.contracts.filter((id) => envelopes.some(({ contract }) => contract === id));
  const responses = catalog.responses.filter(({ contract }) => contracts.includes(contract));
  return `The ${status} response redefines ${names}${shape}${where}. ${advice(status, { ...catalog, contracts, responses }, surroundings)}`;
};
