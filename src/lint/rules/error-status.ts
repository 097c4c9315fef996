import { advice } from '../contracts/suggest-responses.js';
import { standsFor } from '../description/status.js';
import type { Rule } from './rule.js';

/** A response of this package stands under a status that its contract lists for it. */
export const errorStatus: Rule = ({ status, traced, catalog, all, surroundings }) => {
  const { ours } = traced;
  const known = ours?.kind === 'responses' ? all.responses.find(({ name }) => name === ours.name) : undefined;
  if (!known || known.status.length === 0 || known.status.some((listed) => standsFor(status, listed))) return undefined;
  // Another rule says that the contract is none of those that are configured.
  if (!catalog.contracts.includes(known.contract)) return undefined;
  const contracts = [known.contract];
  const responses = catalog.responses.filter(({ contract }) => contract === known.contract);
  return `'${known.contract}' lists ${known.name} with ${known.status.join(', ')}, not with ${status}. ${advice(status, { ...catalog, contracts, responses }, surroundings)}`;
};
