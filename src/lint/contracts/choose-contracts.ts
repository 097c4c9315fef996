import type { Description } from '../description/description.js';
import type { EnvelopeMatch } from './match-envelopes.js';
import type { Selection } from './select-contracts.js';

/**
 * The contracts that advice about a response takes its responses from, the best first: those whose envelopes are like
 * the body; then all that are named. When none are named and none are near: those that the description refers to.
 */
export function contractsFor(
  { nearContracts }: EnvelopeMatch,
  { catalog, isNamed }: Selection,
  { contractsInUse }: Description,
): string[] {
  const inUse = catalog.contracts.filter((id) => contractsInUse.includes(id));
  if (isNamed) return [...new Set([...nearContracts, ...inUse, ...catalog.contracts])];
  return nearContracts.length > 0 ? [...nearContracts] : inUse;
}
