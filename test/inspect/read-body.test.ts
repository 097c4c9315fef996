import { describe, expect, it } from 'vitest';
import { inspect } from './support.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const gzip = Uint8Array.of(0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const read = (body: unknown, headers?: Record<string, string>) => inspect({ status: 500, headers, body });

describe('a body that is not read', () => {
  const cases: [string, unknown, string, Record<string, string>?][] = [
    ['absent', undefined, 'empty'],
    ['an empty text', '', 'empty'],
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', ' \r\n\t\v\f', 'empty'],
    ['a byte-order mark and white space', '\ufeff \n', 'empty'],
    ['the same in bytes', utf8('\ufeff \n'), 'empty'],
    ['white space over the limit', ' '.repeat(70_000), 'empty'],
    ['text over the limit', `"${'a'.repeat(65_535)}"`, 'too-large'],
    ['bytes over the limit', utf8(`"${'a'.repeat(65_535)}"`), 'too-large'],
    ['text whose UTF-8 is over the limit', `"${'é'.repeat(32_768)}"`, 'too-large'],
    ['astral text whose UTF-8 is over the limit', `"${'😀'.repeat(16_384)}"`, 'too-large'],
    ['large before encoded', 'x'.repeat(65_537), 'too-large', { 'content-encoding': 'br' }],
    ['gzip', gzip, 'encoded', { 'Content-Encoding': 'gzip' }],
    ['text under a content coding', 'Not found', 'encoded', { 'content-encoding': 'identity, gzip' }],
    ['gzip that nobody names', gzip, 'not-utf8'],
    ['gzip called identity', gzip, 'not-utf8', { 'content-encoding': 'Identity' }],
    ['bad UTF-8 that begins like JSON', Uint8Array.of(0x7b, 0xff), 'not-utf8', { 'content-encoding': 'gzip' }],
    ['an overlong form', Uint8Array.of(0x22, 0xc0, 0x80, 0x22), 'not-utf8'],
    ['a surrogate in bytes', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'not-utf8'],
    ['nesting of 32', nested(32), 'too-deep'],
    ['nesting of 32 that never ends', '['.repeat(32), 'too-deep'],
    ['nesting of 32 objects', `${'{"a":'.repeat(31)}{}${'}'.repeat(31)}`, 'too-deep'],
    ['a page', '<html>502</html>', 'not-json'],
    ['a cut body', '{"detail":', 'not-json'],
    ['two values', '{}{}', 'not-json'],
    ['two byte-order marks', '\ufeff\ufeff{}', 'not-json'],
    ['NaN', 'NaN', 'not-json'],
  ];
  it.each(cases)('%s', (_name, body, reason, headers) => {
    expect(read(body, headers)).toMatchObject({
      verdict: 'unreadable',
      reason,
      match: null,
      candidates: [],
      code: null,
      message: null,
    });
  });
});

describe('a body that is read', () => {
  const cases: [string, unknown, Record<string, string>?][] = [
    ['nesting of 31', nested(31)],
    ['brackets in a string', JSON.stringify({ error: '[{'.repeat(40) })],
    ['brackets behind an escaped quote', JSON.stringify({ error: `"\\${'['.repeat(40)}` })],
    ['many brackets side by side', JSON.stringify(Array(40).fill([]))],
    ['exactly the limit', `"${'a'.repeat(65_534)}"`],
    ['exactly the limit of two-byte characters', `"${'é'.repeat(32_767)}"`],
    ['a byte-order mark', '\ufeff{}'],
    ['a byte-order mark in bytes', utf8('\ufeff{}')],
    ['decoded JSON that still carries the header', '{}', { 'content-encoding': 'gzip' }],
    ['decoded JSON with white space before it', ' \n[]', { 'content-encoding': 'br' }],
    ['a parsed null', null],
    ['a parsed value beyond the limits of text', JSON.parse(nested(40))],
    ['an ArrayBuffer', utf8('{}').buffer],
    ['a view into a larger buffer', utf8('x{}x').subarray(1, 3)],
  ];
  it.each(cases)('%s', (_name, body, headers) => {
    expect(read(body, headers)).toMatchObject({ verdict: 'unrecognized', reason: null });
  });
});

it('reads no further than the limits ask, whatever the size', () => {
  const huge = `{"a":"${'x'.repeat(10_000_000)}"}`;
  expect(read(huge).reason).toBe('too-large');
  expect(read(utf8(huge)).reason).toBe('too-large');
});

it('keeps what status and headers tell of an unread body', () => {
  expect(inspect({ status: 503, headers: { 'retry-after': '30' }, body: '' }, { vendor: 'codens' })).toMatchObject({
    verdict: 'unreadable',
    match: null,
    category: 'unavailable',
    retry: { when: 'after-delay', retryable: true, remedy: 'wait', seconds: 30, source: 'header', backoff: null },
  });
  expect(inspect({})).toMatchObject({ verdict: 'unreadable', reason: 'empty', status: null, category: 'unknown' });
});
