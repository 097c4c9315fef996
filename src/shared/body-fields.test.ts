import { expect, it } from 'vitest';
import { codingsIn, mediaTypeIn } from './body-fields.js';
import { charsetIn } from './charset.js';

it.each([
  ['application/json', 'application/json', undefined],
  [' Application/JSON ; charset=UTF-8', 'application/json', 'utf-8'],
  ['text/html;level=1; Charset = "ISO-8859-1" ;x=2', 'text/html', 'iso-8859-1'],
  ['text/plain;charset=', 'text/plain', undefined],
  ['text/plain; xcharset=latin1', 'text/plain', undefined],
  ['', '', undefined],
])('reads the media type and the charset of %o', (value, type, charset) => {
  expect([mediaTypeIn(value), charsetIn(value)]).toEqual([type, charset]);
});

it.each([
  ['gzip', ['gzip']],
  ['deflate, GZip ,, identity', ['deflate', 'gzip']],
  ['identity', []],
  ['', []],
])('reads the codings of %o', (value, codings) => {
  expect(codingsIn(value)).toEqual(codings);
});
