import { expect, test } from 'vitest';
import { luaField, luaLiteral, luaMember } from './literal.js';

test.each([
  ['text', '"text"'],
  ['a "b" \\ c', '"a \\"b\\" \\\\ c"'],
  ['two\nlines\r9', '"two\\nlines\\0139"'],
  ['\u{1F600}\u00e9', '"\u{1F600}\u00e9"'],
  ['\ud800x', '"\\237\\160\\128x"'],
  [null, 'N'],
  [undefined, 'nil'],
  [true, 'true'],
  [429, '429'],
  [-0.5, '-0.5'],
  [1e-7, '1e-7'],
  [2 ** 53, '9007199254740992.0'],
  [1e21, '1e+21'],
  [['a', [1, null]], '{"a",{1,N}}'],
])('writes %j', (value, source) => expect(luaLiteral(value)).toBe(source));

test.each([
  ['code', 'body.code', 'code=1'],
  ['end', 'body["end"]', '["end"]=1'],
  ['a-b', 'body["a-b"]', '["a-b"]=1'],
  ['', 'body[""]', '[""]=1'],
])('reads and writes the member %j', (name, read, written) => {
  expect([luaMember('body', name), luaField(name, '1')]).toEqual([read, written]);
});
