import { expect, test } from 'vitest';
import { acmeModel, type Change, rpcError } from '../../../../test/fixtures/acme.js';
import { listError, textError } from '../../../../test/fixtures/open-acme.js';
import { schemaAt } from '../../../model/schema-at.js';
import { withKnownCodes } from './known-codes.js';

async function codeIn(file: string, pointer: string, ...changes: Change[]) {
  const contract = await acmeModel(...changes);
  const schema = contract.schemas.get(`${file}.schema.json`);
  return schema && schemaAt(withKnownCodes(contract, schema), pointer);
}

test('names the known codes of an envelope, beside any other text', async () => {
  expect(await codeIn('error-envelope', '/code')).toEqual({
    description: 'Kind of the error.',
    anyOf: [{ enum: ['SLOW_DOWN'] }, { type: 'string' }],
  });
});

test('keeps a code that may be null', async () => {
  const nullable: Change = ['error-envelope.schema.json#/properties/code', { type: ['string', 'null'] }];
  expect(await codeIn('error-envelope', '/code', nullable)).toEqual({
    anyOf: [{ enum: ['SLOW_DOWN'] }, { type: ['string', 'null'] }],
  });
});

test('names the codes in the items of a list', async () => {
  expect(await codeIn('list-envelope', '/errors/*/code', ...listError)).toEqual({
    anyOf: [{ enum: ['TOO_MANY', 'FAR_TOO_MANY'] }, { type: ['string', 'null'] }],
  });
});

test('names the codes inside a message', async () => {
  expect(await codeIn('json-rpc-error-envelope', '/error/code', ...rpcError('odd', -32001))).toEqual({
    anyOf: [{ enum: [-32001] }, { type: 'integer' }],
  });
});

test('changes no error, and no text with the code as a part of it', async () => {
  expect(await codeIn('slow-down-error', '/code')).toEqual({
    description: 'Kind of the error.',
    type: 'string',
    const: 'SLOW_DOWN',
  });
  expect(await codeIn('text-envelope', '', ...textError)).toMatchObject({ type: 'string' });
  expect(await codeIn('text-envelope', '', ...textError)).not.toHaveProperty('anyOf');
});
