import type { Json, JsonObject } from '../model/json.js';

/** One member of an error object: what a schema says of it, and a value that it may have. */
export interface Member {
  name: string;
  schema: JsonObject;
  value: Json;
  required: boolean;
}

/** An object schema's part that says what the members are; each is optional, but for those that are required. */
export function describe(members: readonly Member[]): JsonObject {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(members.map(({ name, schema }) => [name, schema])),
  };
}

/** An object that has the members. */
export function objectOf(members: readonly Member[]): JsonObject {
  return Object.fromEntries(members.map(({ name, value }) => [name, value]));
}

/** What senders add to the code and the text, in the spellings that are usual. */
export const FURTHER_MEMBERS: readonly Member[] = [
  further('request_id', { type: 'string' }, 'req_4f1c', 'Names the request to the support.'),
  further('traceId', { type: ['string', 'null'] }, null, 'The trace, where one was kept.'),
  further('docs', { type: ['string', 'null'] }, 'https://docs.example/errors', 'Where to read on.'),
  further('timestamp', { type: 'string' }, '2026-03-01T10:00:00Z', 'When it happened.'),
  further('severity', { enum: ['info', 'warning', 'error'] }, 'error', 'How bad it is.'),
  further('retryable', { type: 'boolean' }, false, 'Whether another attempt may succeed.'),
  further('attempt', { type: 'integer', minimum: 0 }, 1, 'How many attempts came before.'),
  further('field', { type: ['string', 'null'] }, null, 'The member of the request at fault.'),
  further(
    'source',
    { anyOf: [{ enum: ['client', 'server', 'upstream'] }, { type: 'string' }] },
    'client',
    'Who is at fault; others occur.',
  ),
  further(
    'details',
    {
      type: 'array',
      items: {
        type: 'object',
        required: ['reason'],
        properties: { reason: { description: 'What is wrong.', type: 'string' } },
      },
    },
    [{ reason: 'too long' }],
    'What is wrong, one by one.',
  ),
];

/** A member that is required. */
export function member(name: string, schema: JsonObject, value: Json): Member {
  return { name, schema, value, required: true };
}

function further(name: string, schema: JsonObject, value: Json, description: string): Member {
  return { name, schema: { description, ...schema }, value, required: false };
}
