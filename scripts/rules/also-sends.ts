import type { ContractJson } from '../model/contract-json.js';
import { pointerTo } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import type { SetRule } from './rule.js';

export const alsoSends: SetRule = {
  name: 'also-sends',
  description:
    'A contract also sends the forms of standards, dialects and implementations that exist. A vendor sends its own forms only.',
  check: (contracts, shipped) => {
    const kinds = new Map([
      ...shipped.map(({ id, kind }) => [id, kind] as const),
      ...contracts.map(({ id, json }) => [id, json.kind] as const),
    ]);
    return contracts.flatMap(({ id, file, json }) =>
      (json.alsoSends ?? []).flatMap((other, index): Problem[] => {
        const pointer = pointerTo('/alsoSends', index);
        const found = problemOf(id, other, kinds.get(other));
        return found ? [{ file, pointer, rule: alsoSends.name, ...found }] : [];
      }),
    );
  },
};

function problemOf(
  id: string,
  other: string,
  kind: ContractJson['kind'] | undefined,
): Pick<Problem, 'message' | 'fix'> | undefined {
  if (other === id) return { message: `\`${other}\` is this contract.`, fix: 'Leave it out.' };
  if (kind === undefined)
    return { message: `There is no contract \`${other}\`.`, fix: 'Correct the id, or add the contract.' };
  if (kind !== 'vendor') return undefined;
  return {
    message: `\`${other}\` is a vendor, and no other sender sends the errors of a vendor.`,
    fix: 'Describe the forms in this contract, or in one of kind `dialect` that both name.',
  };
}
