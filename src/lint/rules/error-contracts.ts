import { contractsIn, EXTENSION } from '../contracts/select-contracts.js';
import { childOf } from '../description/location.js';
import type { Rule } from './rule.js';

/** The contracts that the description names for itself exist. */
export const errorContracts: Rule = ({ all, description: { root } }) => {
  const named = contractsIn(root.value);
  if (named === undefined) return [];
  const known = all.contracts.join(', ');
  const location = childOf(root.location, EXTENSION, 'contracts');
  if (!Array.isArray(named) || named.length === 0) {
    return [{ message: `Expected a list of contracts, at least one of ${known}.`, location }];
  }
  return named.flatMap((id, index) =>
    all.contracts.includes(id)
      ? []
      : [
          {
            message: `error-envelopes has no contract '${id}'. Use one of ${known}.`,
            location: childOf(location, `${index}`),
          },
        ],
  );
};
