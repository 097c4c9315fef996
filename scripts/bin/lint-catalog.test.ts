import { expect, test } from 'vitest';
import { type Document, lintCatalog } from '../../src/lint/contracts/make-catalog.js';
import { acmeModel } from '../../test/fixtures/acme.js';
import { headerError, textError } from '../../test/fixtures/open-acme.js';
import { catalogModule } from '../commands/lint-rules/catalog-module.js';
import { openApiDocument } from '../emit/openapi/document.js';
import type { ContractModel } from '../model/model.js';
import { readDocuments } from './lint-catalog.js';

/** The catalogue with the documents of one contract. */
function catalogOf(model: ContractModel) {
  const acme = (version: '3.0' | '3.1') => ({ acme: openApiDocument([model], version) as unknown as Document });
  return lintCatalog({ '3.0': acme('3.0'), '3.1': acme('3.1') });
}

test('does not take any text for an envelope', async () => {
  const { envelopes, responses } = catalogOf(await acmeModel(...textError, ...headerError));
  expect(envelopes).toEqual([
    { name: 'AcmeBlankEnvelope', contract: 'acme', mediaType: null },
    { name: 'AcmeErrorEnvelope', contract: 'acme', mediaType: null },
  ]);
  expect(responses.map(({ name }) => name)).toContain('AcmeOverloadedText');
});

test('keeps what a body has to satisfy, in both editions, without texts', async () => {
  const { documents } = catalogOf(await acmeModel());
  for (const edition of ['3.0', '3.1'] as const) {
    const { schemas, responses } = documents[edition].acme?.components ?? {};
    expect(schemas?.AcmeErrorEnvelope).toMatchObject({
      required: ['code', 'message'],
      properties: { message: { type: 'string' } },
    });
    expect(JSON.stringify(documents[edition])).not.toMatch(/"description":"|"example/);
    expect(Object.keys(responses?.AcmeSlowDown ?? {})).toEqual(['content', 'headers']);
  }
});

test('reads the statuses and errors of a response', () => {
  const status = (extension: object) => {
    const response = { content: {}, 'x-error-envelopes': extension };
    const acme = { components: { schemas: {}, responses: { AcmeA: response } } } as Document;
    return lintCatalog({ '3.0': { acme }, '3.1': { acme } }).responses[0];
  };
  expect(status({ error: 'a', status: [400, '5XX'] })).toMatchObject({
    status: [400, '5XX'],
    errors: ['a'],
    group: false,
  });
  for (const any of ['any', ['any'], [], undefined]) {
    expect(status({ errors: [], status: any })).toMatchObject({ status: [], errors: [], group: true });
  }
});

test('writes a module with the whole catalogue', async () => {
  const own = lintCatalog(readDocuments());
  expect(own.documents['3.0']).not.toEqual(own.documents['3.1']);
  for (const catalog of [own, catalogOf(await acmeModel(...textError, ...headerError))]) {
    const { default: module } = await import(`data:text/javascript,${encodeURIComponent(catalogModule(catalog))}`);
    expect(module).toEqual(catalog);
  }
});
