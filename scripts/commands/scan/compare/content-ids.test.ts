import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/shared/json-object.js';
import { ContentIds } from './content-ids.js';

const json = (schema: unknown, more: object = {}): JsonObject => ({
  description: 'An error',
  content: { 'application/json': { schema, ...more } },
});
const member = (name: string, schema: object) => ({ properties: { [name]: schema } });
const string = { type: 'string' };

test.each([
  ['the text of the response', json(string), { ...json(string), description: 'Other', summary: 'Other' }],
  ['an example', json(string), json(string, { example: 'a' })],
  ['the texts of a schema', json(member('a', string)), json(member('a', { ...string, title: 'A', example: 'b' }))],
  ['an extension', json(string), { ...json(string), 'x-owner': 'me' }],
])('gives the same number to responses that differ in %s', (_what, one, other) => {
  const ids = new ContentIds();
  expect(ids.idOf(one)).toBe(ids.idOf(other));
});

test.each([
  ['a type', json(string), json({ type: 'integer' })],
  ['the name of a member', json(member('a', string)), json(member('b', string))],
  ['a member with the name of an annotation', json(member('title', string)), json(member('title', { type: 'null' }))],
  ['a literal with a text', json({ const: { title: 'a' } }), json({ const: { title: 'b' } })],
  ['a number and its text', json({ enum: [1] }), json({ enum: ['1'] })],
  ['a list and its only item', json({ type: ['string'] }), json({ type: 'string' })],
  ['a reference', json({ $ref: '#/a' }), json({ $ref: '#/b' })],
  ['the media type', json(string), { content: { 'text/plain': { schema: string } } }],
  ['a header', json(string), { ...json(string), headers: { a: { schema: string } } }],
  ['the depth of a member', json(member('a', member('b', {}))), json({ properties: { a: {}, b: {} } })],
  ['links', json(string), { ...json(string), links: { next: {} } }],
])('gives other numbers to responses that differ in %s', (_what, one, other) => {
  const ids = new ContentIds();
  expect(ids.idOf(one)).not.toBe(ids.idOf(other));
});

test('reads what anchors of YAML repeat once', () => {
  let schema: object = string;
  for (let depth = 0; depth < 100; depth++) schema = { properties: { a: schema, b: schema } };
  expect(new ContentIds().idOf(json(schema))).toBeGreaterThan(100);
});
