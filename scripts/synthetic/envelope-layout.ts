import type { EnvelopeJson } from '../model/contract-json.js';
import type { JsonObject } from '../model/json.js';
import { describe, type Member, member } from './member.js';
import type { House } from './sender-style.js';

/** Where an error object stands in a body, and what it has whichever error it is. */
export interface Layout {
  json: EnvelopeJson & { code?: string; message?: string };
  /** How files and cases of this layout begin. */
  case: 'rest' | 'mcp';
  /** The JSON Pointer to the error object. */
  pointer: string;
  members: Member[];
  /** The envelope's schema. */
  envelope: JsonObject;
  /** What a schema says that extends the envelope by a part of the error object's. */
  around(part: JsonObject): JsonObject;
  body(error: JsonObject): JsonObject;
}

/** An error that is no matter of waiting has none. */
const WAIT: Omit<Member, 'name'> = {
  schema: { description: 'Seconds to wait.', type: ['integer', 'null'], minimum: 0 },
  value: null,
  required: false,
};

/** The errors of a sender over REST. Their values are those of an error that it does not list. */
export function restLayout({ holder, code, message, status, wait, further, numbered }: House): Layout {
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
export function rpcLayout(): Layout {
  const members = [
    member('code', { description: 'Number of the error.', type: 'integer' }, 1),
    member('message', { description: 'Short text for people.', type: 'string' }, 'Something else'),
    { ...member('data', { description: 'Further facts; their type is open.' }, {}), required: false },
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
      schema: 'rpc-error-envelope.schema.json',
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
