import { expect, test } from 'vitest';
import { acmeModel, rpcError } from '../../../test/fixtures/acme.js';
import { openRpcDocument } from './document.js';

test('has an error object for each code of an error with several codes', async () => {
  const code = 'busy-json-rpc-error.schema.json#/properties/error/properties/code';
  const contract = await acmeModel(...rpcError('busy', -31001), [code, { enum: [-31001, -31002] }]);
  const { components } = openRpcDocument([contract]);
  expect(components).toMatchObject({
    errors: {
      'AcmeBusy-31001': { code: -31001, message: 'Made up' },
      'AcmeBusy-31002': { code: -31002, message: 'Made up' },
    },
  });
});
