import type { ContractModel, FormModel } from '../model/model.js';
import type { ModelRule } from './rule.js';
import { allForms } from './wire-forms.js';

/** JSON-RPC 2.0 section 5.1. */
const STANDARD_CODES = [-32700, -32600, -32601, -32602, -32603];

export const reservedCodes: ModelRule = {
  name: 'reserved-codes',
  description:
    'JSON-RPC reserves -32768 to -32000. A code of its own in there may get a meaning from the specification one day, or have another from another sender already.',
  warnsOnly: true,
  check: (contract) =>
    formsOfSenders(contract).flatMap(({ shape, matchBy: { codes }, pointer, error }) =>
      codes.flatMap((code) => {
        if (shape !== 'json-rpc-error' || typeof code !== 'number' || code < -32768 || code > -32000) return [];
        if (STANDARD_CODES.includes(code)) return [];
        const band = code >= -32099 ? 'left to servers: it means nothing by itself' : 'kept for the specification';
        return [
          {
            file: contract.file,
            pointer,
            rule: reservedCodes.name,
            message: `\`${error.id}\` has the code ${code}, of a band ${band}.`,
            fix: 'Nothing, if the sender really sends it; a sender should take a code outside -32768 to -32000.',
          },
        ];
      }),
    ),
};

/** A standard may reserve codes and define them: the rule is for those who send them. */
function formsOfSenders(contract: ContractModel): FormModel[] {
  return contract.json.kind === 'standard' ? [] : allForms(contract);
}
