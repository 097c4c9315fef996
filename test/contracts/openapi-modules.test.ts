import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types';
import { expect, expectTypeOf, test } from 'vitest';
import codens30 from '../../generated/openapi/3.0/codens.openapi.js';
import codens31 from '../../generated/openapi/3.1/codens.openapi.js';
import { documentNames, openApiDocument, VERSIONS } from '../support/openapi.js';

const FOLDER = new URL('../../generated/openapi/', import.meta.url);
const documents = VERSIONS.flatMap((version) => documentNames(version).map((name) => ({ version, name })));

test.each(documents)('exports the content of the document from $version/$name', async ({ version, name }) => {
  const { default: module } = await import(new URL(`${version}/${name}.openapi.js`, FOLDER).href);
  expect(module).toEqual(openApiDocument(version, name));
});

test('types the components by name, assignable to the typings of OpenAPI', () => {
  expectTypeOf(codens31.openapi).toEqualTypeOf<'3.1.0'>();
  expectTypeOf(codens30.openapi).toEqualTypeOf<'3.0.3'>();
  expectTypeOf(codens31.components.responses).toHaveProperty('CodensRateLimited');
  expectTypeOf(codens31.components.responses).not.toHaveProperty('CodensNothing');
  // @ts-expect-error: a body may have no example.
  const keys = (name: string) => Object.keys(codens31.components.responses.CodensRateLimited.content[name]?.examples);
  expect(() => keys('text/plain')).toThrow(TypeError);
  expectTypeOf(codens31.components.responses.CodensRateLimited['x-other']).toBeAny();
  const v31: OpenAPIV3_1.ComponentsObject = codens31.components;
  const v30: OpenAPIV3.ComponentsObject = codens30.components;
  expect([v31.responses, v30.responses].map((responses) => Object.keys(responses ?? {}).length > 13)).toEqual([
    true,
    true,
  ]);
});
