import { expect, test } from 'vitest';
import { acmeModel } from '../../../test/fixtures/acme.js';
import { headerError, listError, senderFacts, textError } from '../../../test/fixtures/open-acme.js';
import { openApiDocument } from './document.js';

const acmeComponents = async (...changes: Parameters<typeof acmeModel>) => {
  const { components = {} } = openApiDocument([await acmeModel(...changes)], '3.1');
  return components as Record<'responses' | 'headers', Record<string, unknown>>;
};

test('describes a text body as text', async () => {
  const { responses } = await acmeComponents(...textError);
  expect(responses.AcmeOverloadedText).toMatchObject({
    content: {
      'text/plain': {
        schema: { $ref: '#/components/schemas/AcmeOverloadedTextError' },
        examples: { rest: { value: 'OVERLOADED: try again' } },
      },
    },
  });
  expect(responses.AcmeRestDefault).toMatchObject({ content: { 'application/json': {}, 'text/plain': {} } });
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
      'x-error-code': { $ref: '#/components/headers/AcmeLockedXErrorCode' },
      'x-lock': { $ref: '#/components/headers/AcmeLockedXLock' },
    },
  });
  expect(headers.AcmeLockedXErrorCode).toEqual({
    description: 'The code of the error.',
    required: true,
    schema: { type: 'string', enum: ['LOCKED'] },
    example: 'LOCKED',
  });
  expect(headers.AcmeLockedXLock).toMatchObject({ required: true, schema: { type: 'string', enum: ['on'] } });
});

test('has the headers of waits and request ids, and keeps a documented one', async () => {
  const { headers } = await acmeComponents(...listError, ...senderFacts, [
    'contract.json#/envelopes/0/waits',
    [{ header: 'retry-after', unit: 'seconds' }],
  ]);
  expect(headers.AcmeTooManyXReset).toEqual({
    description: 'When to send the request again, in seconds since 1970.',
    required: false,
    schema: { type: 'number' },
  });
  expect(headers.AcmeSlowDownXRequestId).toMatchObject({ required: false, schema: { type: 'string' } });
  expect(headers.AcmeSlowDownRetryAfter).toMatchObject({
    description: 'Seconds to wait.',
    required: true,
    example: 12,
  });
});
