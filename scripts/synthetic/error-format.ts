import type { EnvelopeJson } from '../model/contract-json.js';
import type { JsonObject } from '../model/json.js';
import { describe, type Member, member } from './member.js';
import type { SenderStyle } from './sender-style.js';

/** Where the error object is in a body, and the members that every error has. */
export interface ErrorFormat {
  json: EnvelopeJson & { code?: string; message?: string };
  /** The beginning of the names of files and cases. */
  case: 'rest' | 'mcp';
  /** The JSON Pointer to the error object. */
  pointer: string;
  members: Member[];
  /** The envelope's schema. */
  envelope: JsonObject;
  /** A schema that extends the envelope, around a schema of the error object. */
  around(part: JsonObject): JsonObject;
  body(error: JsonObject): JsonObject;
}

/** Errors without a wait leave the member out. */
const WAIT: Omit<Member, 'name'> = {
  schema: { description: 'Seconds to wait.', type: ['integer', 'null'], minimum: 0 },
  value: null,
  required: false,
};

/** The errors of a sender over REST. The values are those of an undocumented error. */
export function restFormat({ holder, code, message, status, wait, further, numbered }: SenderStyle): ErrorFormat {
  const kind = { description: 'Kind of the error.', type: numbered ? 'integer' : 'string' };
  const members: Member[] = [
    ...(code === null ? [] : [member(code, kind, numbered ? 1 : 'SOMETHING_ELSE')]),
    member(message, { description: 'Text for people.', type: 'string' }, 'Something else'),
    ...(status === null ? [] : [member(status, { description: 'The HTTP status once more.', type: 'integer' }, 400)]),
    ...(wait === null ? [] : [{ ...WAIT, name: wait }]),
    ...further,
  ];
  const pointer = holder === null ? '' : `/${holder}`;
  const around = (part: JsonObject): JsonObject =>
    holder === null ? part : { type: 'object', required: [holder], properties: { [holder]: part } };
  return {
    json: {
      shape: 'body',
      surfaces: ['rest'],
      schema: 'error-envelope.schema.json',
      ...(code !== null && { code: `${pointer}/${code}` }),
      message: `${pointer}/${message}`,
      ...(wait !== null && { waits: [{ pointer: `${pointer}/${wait}`, unit: 'seconds' as const }] }),
      ...(status !== null && { statusMirror: `${pointer}/${status}` }),
      source: 'errors#Format',
      basis: 'documented',
    },
    case: 'rest',
    pointer,
    members,
    envelope: around(describe(members)),
    around,
    body: (error) => (holder === null ? error : { [holder]: error }),
  };
}

/** JSON-RPC error objects over MCP. */
export function rpcFormat(): ErrorFormat {
  const members = [
    member('code', { description: 'Number of the error.', type: 'integer' }, 1),
    member('message', { description: 'Short text for people.', type: 'string' }, 'Something else'),
    { ...member('data', { description: 'Further facts of any type.' }, {}), required: false },
  ];
  const around = (part: JsonObject): JsonObject => ({
    type: 'object',
    required: ['error'],
    properties: { error: part },
  });
  return {
    json: {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      schema: 'json-rpc-error-envelope.schema.json',
      source: 'mcp#Errors',
      basis: 'documented',
    },
    case: 'mcp',
    pointer: '/error',
    members,
    envelope: {
      type: 'object',
      required: ['jsonrpc', 'error'],
      properties: {
        jsonrpc: { description: 'Version of the protocol.', const: '2.0' },
        id: { description: 'The id of the request.' },
        error: describe(members),
      },
    },
    around,
    body: (error) => ({ jsonrpc: '2.0', id: 1, error }),
  };
}
