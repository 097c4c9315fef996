import type { Shape } from '../../interfaces/contract-table.js';
import { codeLiterals, messageLiteral } from '../../model/form-match.js';
import type { JsonObject } from '../../model/json.js';
import type { ContractModel, FormModel } from '../../model/model.js';
import { errorObjectName } from '../../model/names.js';
import { reachedSchemas } from '../json-schema/named-schemas.js';
import { olderSchema } from '../json-schema/older-schema.js';
import { DOCUMENT_VERSION, LICENSE } from '../text/document-info.js';

/** The shapes of JSON-RPC messages. */
const MESSAGES: readonly Shape[] = ['json-rpc-error', 'tool-result', 'task-result'];

/** Whether a contract has an envelope of JSON-RPC messages. */
export function sendsMessages({ envelopes }: ContractModel): boolean {
  return envelopes.some(({ json }) => MESSAGES.includes(json.shape));
}

/**
 * A self-contained OpenRPC document without methods: the documented JSON-RPC errors as error objects, and the schemas
 * of whole messages in draft-07, which OpenRPC requires. A tool result or a failed task is not an error object, so that
 * it has a schema only. So does `data`, because its values differ between responses.
 */
export function openRpcDocument(contracts: readonly ContractModel[]): JsonObject {
  const only = contracts.length === 1 ? contracts[0]?.json : undefined;
  return {
    openrpc: '1.3.2',
    info: {
      title: only ? `${only.name}: JSON-RPC errors` : 'JSON-RPC errors of all contracts',
      version: DOCUMENT_VERSION,
      description: only?.summary ?? 'JSON-RPC errors that API descriptions may refer to, from all contracts together.',
      license: LICENSE,
    },
    methods: [],
    components: {
      errors: Object.fromEntries(contracts.flatMap(errorObjects)),
      schemas: Object.fromEntries(contracts.flatMap(messageSchemas)),
    },
  };
}

function errorObjects(contract: ContractModel): [name: string, error: JsonObject][] {
  return contract.errors.flatMap(({ id, forms }): [string, JsonObject][] => {
    const name = errorObjectName(contract.id, id);
    // An error object must have a code: a form without one has no error object, one with several has several.
    const messages = new Map<number, string>();
    for (const form of forms.filter(({ shape }) => shape === 'json-rpc-error')) {
      for (const code of codeLiterals(form.schema.flat, form.envelope))
        if (Number.isInteger(code) && !messages.has(code as number)) messages.set(code as number, textOf(form));
    }
    return [...messages].map(([code, message]) => [messages.size > 1 ? `${name}${code}` : name, { code, message }]);
  });
}

/** The documented text, if it is always the same; else the error's title. */
function textOf({ schema, envelope, error }: FormModel): string {
  return messageLiteral(schema.flat, envelope).text ?? error.json.title;
}

/** The schemas of a contract's messages, and all that they refer to. */
function messageSchemas(contract: ContractModel): [title: string, schema: JsonObject][] {
  const envelopes = contract.envelopes.filter(({ json }) => MESSAGES.includes(json.shape));
  const schemas = envelopes.flatMap(({ schema, forms }) => [schema, ...forms.map(({ schema }) => schema)]);
  const names = [...contract.schemas].filter(([, schema]) => schemas.includes(schema)).map(([name]) => name);
  return names.flatMap((name) =>
    reachedSchemas(contract, name).map(({ title, schema, titleOf, ...place }): [string, JsonObject] => [
      title,
      olderSchema(schema, { ...place, reference: (ref) => `#/components/schemas/${titleOf(ref)}` }),
    ]),
  );
}
