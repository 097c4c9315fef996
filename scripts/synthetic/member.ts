import type { Json, JsonObject } from '../model/json.js';

/** One member of an error object: its schema, and a valid value. */
export interface Member {
  name: string;
  schema: JsonObject;
  value: Json;
  required: boolean;
}

/** The schema of an object with these members. */
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

/** Members that senders add to code and message, in the usual spellings. */
export const FURTHER_MEMBERS: readonly Member[] = [
  further('request_id', { type: 'string' }, 'req_4f1c', 'The id of the request, for the support team.'),
  further('traceId', { type: ['string', 'null'] }, null, 'The id of the trace, if there is one.'),
  further('docs', { type: ['string', 'null'] }, 'https://docs.example/errors', 'The documentation of the error.'),
  further('timestamp', { type: 'string' }, '2026-03-01T10:00:00Z', 'The time of the error.'),
  further('severity', { enum: ['info', 'warning', 'error'] }, 'error', 'The severity of the error.'),
  further('retryable', { type: 'boolean' }, false, 'Whether another attempt may succeed.'),
  further('attempt', { type: 'integer', minimum: 0 }, 1, 'The number of earlier attempts.'),
  further('field', { type: ['string', 'null'] }, null, 'The invalid member of the request.'),
  further(
    'source',
    { anyOf: [{ enum: ['client', 'server', 'upstream'] }, { type: 'string' }] },
    'client',
    'The side that caused the error; others occur.',
  ),
  further(
    'details',
    {
      type: 'array',
      items: {
        type: 'object',
        required: ['reason'],
        properties: { reason: { description: 'The reason.', type: 'string' } },
      },
    },
    [{ reason: 'too long' }],
    'The reasons.',
  ),
];

/** A member that is required. */
export function member(name: string, schema: JsonObject, value: Json): Member {
  return { name, schema, value, required: true };
}

function further(name: string, schema: JsonObject, value: Json, description: string): Member {
  return { name, schema: { description, ...schema }, value, required: false };
}
