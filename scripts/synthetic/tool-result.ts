import { type ContractFiles, responseFile, schemaFile } from '../model/contract-files.js';
import type { EnvelopeJson, ExampleJson, ExpectedViolation } from '../model/contract-json.js';
import type { Json, JsonObject } from '../model/json.js';
import { schemaStem } from '../model/names.js';
import type { WrittenForm } from './form.js';
import type { SampleError } from './sample-errors.js';

/** MCP tool results with the error as a text. */
export const TOOL_ENVELOPE: EnvelopeJson = {
  shape: 'tool-result',
  surfaces: ['mcp'],
  schema: 'result-error-envelope.schema.json',
  source: 'mcp#Errors',
  basis: 'documented',
};

export const TOOL_SCHEMA: JsonObject = {
  type: 'object',
  required: ['result'],
  properties: {
    result: {
      description: 'The result of the tool call.',
      type: 'object',
      required: ['isError', 'content'],
      properties: {
        isError: { description: 'True if the tool call failed.', const: true },
        content: {
          description: 'The items of the result.',
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['type'],
            properties: {
              type: { description: 'Kind of the item.', type: 'string' },
              text: { description: 'The text of a text item.', type: 'string' },
            },
          },
        },
      },
    },
  },
};

/** One error as a tool result that is matched by its whole text. */
export function writeToolForm(
  id: string,
  error: SampleError,
  text: { schema: JsonObject; value: string },
): WrittenForm {
  const stem = schemaStem({ id, json: { envelopes: [TOOL_ENVELOPE] } }, error.id, 'tool-result');
  const item = { type: 'text', text: text.value };
  const example = (name: string, summary: string, content: Json[], violations?: ExpectedViolation[]) => {
    const response: ExampleJson = { summary, basis: 'inferred', body: toolResult(content) };
    return responseFile(error.id, `mcp-tool-${name}`, { ...response, ...(violations && { violations }) });
  };
  const files: ContractFiles = {
    ...schemaFile(id, stem, `${error.meaning} ${error.action}`, matchedByText(text.schema)),
    ...example('text', 'The text alone.', [item]),
    ...example('picture-first', 'After a picture.', [{ type: 'image' }, item]),
    ...example(
      'type-missing',
      'A second item without its type.',
      [item, { note: 'see above' }],
      [{ in: 'body', path: '/result/content/1/type', rule: 'required' }],
    ),
  };
  return { json: { schema: `${stem}.schema.json`, matchBy: ['message'], basis: { body: 'documented' } }, files };
}

export function toolResult(content: Json[]): JsonObject {
  return { result: { content, isError: true } };
}

function matchedByText(text: JsonObject): JsonObject {
  const item = { type: 'object', required: ['type', 'text'], properties: { type: { const: 'text' }, text } };
  const content = { type: 'array', contains: item };
  return {
    type: 'object',
    allOf: [{ $ref: TOOL_ENVELOPE.schema }],
    required: ['result'],
    properties: { result: { type: 'object', required: ['content'], properties: { content } } },
  };
}
