import type { Description } from '../description/description.js';
import type { EnvelopeMatch } from './match-envelopes.js';
import type { Selection } from './select-contracts.js';

/**
 * The contracts that advice about a response takes its responses from, the best first: those whose envelopes are like
 * the body, then those that the description refers to, then the others that are named.
 */
export function contractsFor(
  { nearContracts }: EnvelopeMatch,
  { catalog, isNamed }: Selection,
  { contractsInUse }: Description,
): string[] {
  const inUse = catalog.contracts.filter((id) => contractsInUse.includes(id));
  const near = [...nearContracts].sort((one, other) => Number(inUse.includes(other)) - Number(inUse.includes(one)));
  return [...new Set([...near, ...inUse, ...(isNamed ? catalog.contracts : [])])];
}
