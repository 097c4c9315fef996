import { expect, test } from 'vitest';
import { acmeModel, anotherError } from '../../../test/fixtures/acme.js';
import { headerError, listError, senderFacts, textError } from '../../../test/fixtures/open-acme.js';
import { openApiDocument } from './document.js';

const acmeComponents = async (...changes: Parameters<typeof acmeModel>) => {
  const { components = {} } = openApiDocument([await acmeModel(...changes)], '3.1');
  return components as Record<'schemas' | 'responses' | 'headers', Record<string, unknown>>;
};

test('describes a text body as text', async () => {
  const { responses } = await acmeComponents(...textError);
  expect(responses.AcmeOverloadedText).toMatchObject({
    content: {
      'text/plain': {
        schema: { $ref: '#/components/schemas/AcmeOverloadedTextError' },
        examples: { 'overloaded.rest': { summary: 'Made up (overloaded.rest)', value: 'OVERLOADED: try again' } },
      },
    },
  });
  expect(responses.AcmeRestDefault).toMatchObject({ content: { 'application/json': {}, 'text/plain': {} } });
});

test('says for programs what an error means, and where that is written', async () => {
  const { responses, schemas } = await acmeComponents(
    ['contract.json#/sources/errors/url', 'https://acme.example/errors'],
    ['contract.json#/errors/slow-down/forms/0/source', 'errors#Limits'],
  );
  const source = { title: 'Acme: Errors', url: 'https://acme.example/errors' };
  const facts = {
    contract: 'acme',
    error: 'slow-down',
    surfaces: ['rest'],
    status: [429],
    category: 'rate-limited',
    retry: { when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    sources: [
      { ...source, section: 'List' },
      { ...source, section: 'Limits' },
    ],
  };
  const externalDocs = { url: source.url, description: source.title };
  expect(responses.AcmeSlowDown).toMatchObject({ 'x-error-envelopes': facts });
  expect(schemas.AcmeSlowDownError).toMatchObject({ externalDocs, 'x-error-envelopes': facts });
  expect(schemas.AcmeErrorEnvelope).toMatchObject({
    externalDocs,
    'x-error-envelopes': {
      contract: 'acme',
      errors: ['slow-down'],
      surfaces: ['rest'],
      status: 'any',
      sources: [{ ...source, section: 'Shape' }],
    },
  });
  const { error, ...group } = facts;
  expect(responses.AcmeRest4XX).toMatchObject({ 'x-error-envelopes': { ...group, errors: ['slow-down'] } });
});

test('gives a group the category and advice that all its errors have', async () => {
  const { responses } = await acmeComponents(
    ...anotherError('too-much', {
      matchBy: ['code'],
      own: { properties: { code: { const: 'TOO_MUCH' } } },
      body: { code: 'TOO_MUCH', message: 'No' },
      status: [429],
    }),
  );
  const facts = (name: string) => (responses[name] as Record<string, object>)['x-error-envelopes'];
  expect(facts('AcmeTooMuch')).toMatchObject({ category: 'invalid-request', retry: { when: 'never' } });
  expect(facts('AcmeRest429')).not.toHaveProperty('category');
  expect(facts('AcmeRest429')).not.toHaveProperty('retry');
  expect(facts('AcmeRestDefault')).toMatchObject({ status: 'any' });
});

test('makes one response of the forms of an error that differ by revision', async () => {
  const form = { schema: 'slow-down-error.schema.json', matchBy: ['code'], since: '2', basis: { body: 'documented' } };
  const { responses } = await acmeComponents(
    ['contract.json#/revisions', ['1', '2']],
    ['contract.json#/errors/slow-down/forms/0/until', '1'],
    ['contract.json#/errors/slow-down/forms/-', form],
  );
  expect(Object.keys(responses)).toEqual(['AcmeSlowDown', 'AcmeRest4XX', 'AcmeRestDefault']);
  expect(responses.AcmeSlowDown).toMatchObject({
    headers: { 'Retry-After': { $ref: '#/components/headers/AcmeOptionalRetryAfter' } },
    'x-error-envelopes': { status: 'any' },
  });
});

test('has a response for an error with status 200', async () => {
  const { responses } = await acmeComponents(...listError);
  expect(responses.AcmeTooMany).toMatchObject({ 'x-error-envelopes': { error: 'too-many', status: [200] } });
  expect(responses).not.toHaveProperty('AcmeRest2XX');
});

test('has the headers that identify an error, required with the known values', async () => {
  const { responses, headers } = await acmeComponents(...headerError);
  expect(responses.AcmeLocked).toMatchObject({
    headers: {
      'x-error-code': { $ref: '#/components/headers/AcmeXErrorCode' },
      'x-lock': { $ref: '#/components/headers/AcmeXLock' },
    },
  });
  expect(headers.AcmeXErrorCode).toEqual({
    description: 'The code of the error.',
    required: true,
    schema: { type: 'string', enum: ['LOCKED'] },
    example: 'LOCKED',
  });
  expect(headers.AcmeXLock).toMatchObject({ required: true, schema: { type: 'string', enum: ['on'] } });
});

test('has the headers of waits and request ids, and keeps a documented one', async () => {
  const { headers } = await acmeComponents(...listError, ...senderFacts, [
    'contract.json#/envelopes/0/waits',
    [{ header: 'retry-after', unit: 'seconds' }],
  ]);
  expect(headers.AcmeOptionalXReset).toEqual({
    description: 'When to send the request again, in seconds since 1970.',
    required: false,
    schema: { type: 'number' },
  });
  expect(headers.AcmeOptionalXRequestId).toMatchObject({ required: false, schema: { type: 'string' } });
  expect(headers.AcmeRetryAfter).toMatchObject({
    description: 'Seconds to wait.',
    required: true,
    example: 12,
  });
});
