import { expect, test } from 'vitest';
import { createInspector } from '../../../src/create-inspector.js';
import type { JsonObject } from '../../model/json.js';
import { draftContract } from '../draft-contract.js';
import { factsFromOpenApi } from './facts-from-openapi.js';

const error = (extra: JsonObject = {}): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: ['code', 'message'],
  properties: {
    code: { type: 'string', ...extra },
    message: { type: 'string', maxLength: 80 },
    hint: { type: 'string', nullable: true },
  },
});
const response = (schema: JsonObject, example?: JsonObject): JsonObject => ({
  description: 'x',
  content: { 'application/json': { schema, ...(example && { example }) } },
});

const description: JsonObject = {
  openapi: '3.0.3',
  servers: [{ url: 'https://api.acme.example/v1' }, { url: '/local' }],
  paths: {
    '/a': {
      get: {
        responses: {
          200: response({ type: 'object' }),
          404: response(error(), { code: 'no_such_thing', message: 'Gone' }),
          429: response(error({ enum: ['slow_down', 'much_slower'] })),
        },
      },
      post: { responses: { '5XX': response(error()), default: { description: 'x' } } },
    },
  },
};

const facts = () =>
  factsFromOpenApi({ id: 'acme', name: 'Acme', read: '2026-11-26' }, description, () => ({
    category: 'unknown',
    remedy: null,
  }));

test('gives an envelope for each schema and an error for each code or status', () => {
  const { hosts, envelopes, errors } = facts();
  expect(hosts).toEqual(['api.acme.example']);
  expect(Object.keys(envelopes)).toEqual(['main', 'layout-2']);
  expect(Object.keys(errors)).toEqual(['not-found', 'slow-down', 'much-slower', 'internal-server-error']);
  expect(errors['slow-down']?.forms).toEqual([
    { envelope: 'layout-2', codes: ['slow_down'], status: [429], examples: {} },
  ]);
});

test('opens closed objects, keeps null, and leaves lengths out', () => {
  expect(facts().envelopes.main?.schema).toEqual({
    type: 'object',
    required: ['code', 'message'],
    properties: { code: { type: 'string' }, message: { type: 'string' }, hint: { type: ['string', 'null'] } },
  });
});

test('gives a contract that reads the described responses', async () => {
  const { table, problems, files } = await draftContract(facts(), createInspector);
  expect(problems.filter(({ rule }) => rule !== 'texts')).toEqual([]);
  expect(files['examples/not-found/main-404-1.json']).toMatchObject({ basis: 'documented' });
  const inspect = createInspector([table as NonNullable<typeof table>]);
  const url = 'https://api.acme.example/v1/a';
  const slow = inspect({ url, status: 429, body: { code: 'slow_down', message: 'x', hint: null, more: 1 } });
  expect(slow).toMatchObject({ verdict: 'documented', match: { error: 'slow-down' } });
});
