import { allForms } from '../model/all-forms.js';
import type { ContractModel, FormModel } from '../model/model.js';
import type { ModelRule } from './rule.js';

/** JSON-RPC 2.0 section 5.1. */
const STANDARD_CODES = [-32700, -32600, -32601, -32602, -32603];

export const reservedCodes: ModelRule = {
  name: 'reserved-codes',
  description:
    'JSON-RPC reserves -32768 to -32000 (section 5.1). A code in this range that no page documents for the sender may be another sender’s, or may get a meaning from the specification.',
  warnsOnly: true,
  check: (contract) =>
    formsOfSenders(contract).flatMap(({ shape, matchBy: { codes }, json, pointer, error }) =>
      codes.flatMap((code) => {
        if (shape !== 'json-rpc-error' || typeof code !== 'number' || code < -32768 || code > -32000) return [];
        if (STANDARD_CODES.includes(code) || json.basis.body === 'documented') return [];
        const range = code >= -32099 ? 'left to servers, so it means nothing by itself' : 'kept for the specification';
        return [
          {
            file: contract.file,
            pointer,
            rule: reservedCodes.name,
            message: `\`${error.id}\` has the code ${code}, which is inferred. Its range is ${range}.`,
            fix: 'Look for a page that documents the code, and set `basis.body` to `documented`.',
          },
        ];
      }),
    ),
};

/** A standard may reserve codes and define them: the rule is for the senders. */
function formsOfSenders(contract: ContractModel): FormModel[] {
  return contract.json.kind === 'standard' ? [] : allForms(contract);
}
