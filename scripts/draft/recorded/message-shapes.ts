import type { Shape } from '../../interfaces/contract-table.js';
import type { JsonObject } from '../../model/json.js';

/** What each message has around it. A client library hands on the result alone. */
const MESSAGE: JsonObject = {
  jsonrpc: { description: 'The version of JSON-RPC.', const: '2.0' },
  id: { description: 'The id of the request, or null.' },
};

const RPC_ERROR: JsonObject = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { description: 'The number of the error.', type: 'integer' },
    message: { description: 'A short text.', type: 'string' },
    data: { description: 'Further facts of any type.' },
  },
};

const TOOL_CONTENT: JsonObject = {
  description: 'The items of the result.',
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['type'],
    properties: {
      type: { description: 'The kind of the item.', type: 'string' },
      text: { description: 'The text of a text item.', type: ['string', 'null'] },
    },
  },
};

/** The schemas of the shapes that JSON-RPC 2.0 and MCP define. */
export const MESSAGE_SCHEMAS: Readonly<Record<Exclude<Shape, 'body' | 'text'>, JsonObject>> = {
  'json-rpc-error': {
    type: 'object',
    required: ['error'],
    properties: {
      ...MESSAGE,
      error: { description: 'The error.', ...RPC_ERROR },
    },
  },
  'tool-result': {
    type: 'object',
    required: ['result'],
    properties: {
      ...MESSAGE,
      result: {
        description: 'The result of the tool call.',
        type: 'object',
        required: ['isError', 'content'],
        properties: { isError: { description: 'True: the call failed.', const: true }, content: TOOL_CONTENT },
      },
    },
  },
  'task-result': {
    type: 'object',
    required: ['result'],
    properties: {
      ...MESSAGE,
      result: {
        description: 'The task.',
        type: 'object',
        required: ['status'],
        properties: {
          status: { description: 'The task has failed.', const: 'failed' },
          error: { description: 'The error.', ...RPC_ERROR },
        },
      },
    },
  },
};
