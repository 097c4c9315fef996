import { expect, test } from 'vitest';
import { checkDescription, described, refTo, SMALL } from '../../../test/support/small-spec.js';
import { check } from '../check.js';
import { followIn, rootLocation } from '../description/follow.js';

const in30 = refTo('NorthNotFound', 'north', 'responses', '3.0');
const in31 = refTo('NorthNotFound');

test.each([
  ['3.1.0', '3.1', in30, in31],
  ['3.2.0', '3.1', in30, in31],
  ['3.0.3', '3.0', in31, in30],
])('reports a reference from OpenAPI %s to another edition', (openapi, edition, $ref, expected) => {
  const description = { ...described({ 404: { $ref } }), openapi };
  expect(checkDescription('error-edition', description)).toEqual([
    {
      message: `The description is written in OpenAPI ${edition}, the reference leads to a document in ${edition === '3.0' ? '3.1' : '3.0'}. Use '${expected}'.`,
      location: expect.objectContaining({ keys: ['paths', '/a', 'get', 'responses', '404', '$ref'] }),
    },
  ]);
  expect(checkDescription('error-edition', { ...described({ 404: { $ref: expected } }), openapi })).toEqual([]);
});

test('reports references to schemas, and each reference once', () => {
  const schema = { $ref: refTo('NorthErrorEnvelope', 'north', 'schemas', '3.0') };
  const components = { responses: { Mine: { $ref: in30 } }, schemas: { Mine: schema } };
  const use = { $ref: '#/components/responses/Mine' };
  const problems = checkDescription('error-edition', described({ 404: use, 410: use }, { components }));
  expect(problems.map(({ location }) => location.keys.join(' '))).toEqual([
    'components responses Mine $ref',
    'components schemas Mine $ref',
  ]);
});

test('reports the reference of a response in another file', () => {
  const description = described({ 404: { $ref: 'more.yaml#/Mine' } });
  const follow = followIn(description, '', (name) => ({ name, document: { Mine: { $ref: in30 } } }));
  const problems = check('error-edition', { value: description, location: rootLocation() }, follow, SMALL, {});
  expect(problems.map(({ location }) => [location.file, ...location.keys])).toEqual([['more.yaml', 'Mine', '$ref']]);
});
