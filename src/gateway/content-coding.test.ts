import { expect, it } from 'vitest';
import { type Decode, decodeBody } from './content-coding.js';

/** A coding `x` that adds its name in front. */
const decode: Decode = (coding, bytes, limit) => {
  const text = new TextDecoder().decode(bytes);
  return text.startsWith(coding) && bytes.length <= limit ? bytes.slice(coding.length) : undefined;
};

it.each([
  ['body', [], 'body'],
  ['abody', ['a'], 'body'],
  ['babody', ['a', 'b'], 'body'],
  ['abody', ['b'], undefined],
  ['abbody', ['a', 'b'], undefined],
  ['dcbabody', ['a', 'b', 'c', 'd'], 'body'],
  ['edcbabody', ['a', 'b', 'c', 'd', 'e'], undefined],
  [`a${'x'.repeat(30)}`, ['a'], undefined],
])('decodes %s with %o in reverse', (text, codings, body) => {
  const decoded = decodeBody(new TextEncoder().encode(text), codings, decode, 20);
  expect(decoded && new TextDecoder().decode(decoded)).toBe(body);
});
