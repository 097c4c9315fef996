import { expect, it } from 'vitest';
import { createInspector } from '../create-inspector.js';
import { problemBody, staysInRewrite } from './rewrite.js';

it.each([
  ...['content-type', 'Content-Length', 'content-encoding', 'content-language', 'content-location', 'content-range'],
  ...['content-md5', 'content-digest', 'repr-digest', 'digest', 'etag', 'last-modified', 'accept-ranges'],
  ...['transfer-encoding', 'trailer'],
])('drops %s with the body that it describes', (name) => expect(staysInRewrite(name)).toBe(false));

it.each(['Retry-After', 'www-authenticate', 'x-request-id', 'set-cookie', 'cache-control'])('keeps %s', (name) =>
  expect(staysInRewrite(name)).toBe(true),
);

const inspect = createInspector([]);

it.each([
  [{ status: 503, body: '<html>' }, { status: 503 }],
  [{ status: 502, body: '' }, { status: 502 }],
])('writes problem details for %o', (response, problem) => {
  expect(JSON.parse(new TextDecoder().decode(problemBody(inspect(response))))).toMatchObject(problem);
});

it.each([
  ['a success', { status: 200, body: '{}' }],
  ['a body that is too large', { status: 500, body: 'x'.repeat(70_000) }],
  ['an encoded body', { status: 500, body: new Uint8Array([31, 139, 8]), headers: { 'content-encoding': 'gzip' } }],
  ['a body that was not read', { status: 500, body: Promise.resolve() as never }],
])('keeps %s', (_name, response) => {
  expect(problemBody(inspect(response as never))).toBeUndefined();
});
