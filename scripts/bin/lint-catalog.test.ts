import { expect, test } from 'vitest';
import { acmeModel } from '../../test/fixtures/acme.js';
import { headerError, textError } from '../../test/fixtures/open-acme.js';
import { openApiDocument } from '../emit/openapi/document.js';
import { lintCatalog } from './lint-catalog.js';

test('does not take any text for an envelope', async () => {
  const document = openApiDocument([await acmeModel(...textError, ...headerError)], '3.1');
  const { envelopes, responses } = lintCatalog({ acme: document as never });
  expect(envelopes).toEqual([
    { name: 'AcmeBlankEnvelope', contract: 'acme', members: ['detail'], mediaType: null },
    { name: 'AcmeErrorEnvelope', contract: 'acme', members: ['code', 'message'], mediaType: null },
  ]);
  expect(responses.map(({ name }) => name)).toContain('AcmeOverloadedText');
});
