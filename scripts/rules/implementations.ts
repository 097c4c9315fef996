import { STATUS_CODES } from 'node:http';
import { allForms } from '../model/all-forms.js';
import type { FormModel } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import type { ModelRule } from './rule.js';

export const implementations: ModelRule = {
  name: 'implementations',
  description:
    'An implementation is recognized in responses of unknown senders, so each of its forms needs more than a code that a standard reserves or the name of a status: everybody sends those.',
  check: (contract) => {
    if (contract.json.kind !== 'implementation') return [];
    return allForms(contract).flatMap((form): Problem[] => {
      const reason = commonEvidence(form);
      if (reason === undefined) return [];
      return [
        {
          file: contract.file,
          pointer: `${form.pointer}/matchBy`,
          rule: implementations.name,
          message: `\`${form.error.id}\` is matched by ${reason} alone, which many senders send.`,
          fix: 'Add a condition to `matchBy` that only this implementation satisfies: its text, a member or a header.',
        },
      ];
    });
  },
};

/** The evidence of a form, if any sender may send it; undefined if the form has other evidence. */
function commonEvidence({ shape, matchBy }: FormModel): string | undefined {
  const { codes, text, pattern, conditions } = matchBy;
  if (conditions.length > 0 || pattern !== undefined) return undefined;
  if (text !== undefined) return codes.length === 0 && isStatusName(text) ? `the status name \`${text}\`` : undefined;
  const name = codes.find((code) => typeof code === 'string' && isStatusName(code));
  if (name !== undefined) return `the status name \`${name}\``;
  const reserved = codes.find((code) => typeof code === 'number' && isReserved(code));
  return shape === 'json-rpc-error' && reserved !== undefined ? `the reserved code ${reserved}` : undefined;
}

/** JSON-RPC 2.0 section 5.1. */
function isReserved(code: number): boolean {
  return code >= -32768 && code <= -32000;
}

/** Reason phrases (RFC 9110 section 15), in any spelling: `Not Found`, `NOT_FOUND`, `notFound`. */
const STATUS_NAMES = new Set(
  [...Object.values(STATUS_CODES), 'Internal Error', 'Unprocessable Content', 'Content Too Large']
    .filter((name) => name !== undefined)
    .map(letters),
);

function isStatusName(text: string): boolean {
  return STATUS_NAMES.has(letters(text));
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/error$/, '');
}
