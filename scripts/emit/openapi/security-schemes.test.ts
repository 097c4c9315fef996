import { expect, test } from 'vitest';
import { contracts } from '../../../test/support/contracts.js';
import { complaints, openApiDocument, VERSIONS } from '../../../test/support/openapi.js';
import { pascalCase } from '../../model/names.js';
import { readerText } from '../text/reader-text.js';

test.each(VERSIONS)('makes a security scheme of each credential, in %s', (version) => {
  for (const { id, prefix, json } of contracts) {
    const { securitySchemes } = openApiDocument(version, id).components;
    const expected = Object.entries(json.credentials ?? {}).map(([name, { description, scheme }]) => [
      prefix + pascalCase(name),
      { ...scheme, description: readerText(description) },
    ]);
    expect(securitySchemes).toEqual(expected.length > 0 ? Object.fromEntries(expected) : undefined);
  }
  expect(contracts.some(({ json }) => json.credentials)).toBe(true);
});

test.each(VERSIONS)('can be required by a description, in %s', async (version) => {
  const document = openApiDocument(version, 'all');
  const security = Object.keys(document.components.securitySchemes ?? {}).map((name) => ({ [name]: [] }));
  const responses = { default: { description: 'x' } };
  const paths = { '/x': { get: { security, responses } } };
  expect(await complaints(version, { ...document, paths })).toEqual([]);
});
