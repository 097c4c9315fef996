import { describe, expect, it } from 'vitest';
import { inspect } from '../support/inspect.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const gzip = Uint8Array.of(0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3);
const shared = (text: string) => {
  const buffer = new SharedArrayBuffer(text.length);
  new Uint8Array(buffer).set(utf8(text));
  return buffer;
};
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
    ['each white space, in bytes', utf8(' \r\n\t\v\f'), 'empty'],
    ['byte-order marks and white space in between', '\ufeff \ufeff', 'empty'],
    ['the same in bytes, twice', utf8('\ufeff \ufeff'), 'empty'],
    ['what comes before a tab', '\b', 'not-json'],
    ['what comes before a tab, in bytes', utf8('\b'), 'not-json'],
    ['what comes behind a carriage return', '\x0e', 'not-json'],
    ['what comes behind a carriage return, in bytes', utf8('\x0e'), 'not-json'],
    ['a space that is none of ASCII', '\u00a0', 'not-json'],
    ['a word behind white space', ' x', 'not-json'],
    ['another character that ends like it', utf8('\ueeff'), 'not-json'],
    ['two byte-order marks in bytes', utf8('\ufeff\ufeff{}'), 'not-json'],
    ['a cut byte-order mark', Uint8Array.of(0xef, 0xbb), 'not-utf8'],
    ['another character that begins like it', utf8('\ufeee'), 'not-json'],
    ['another character that begins and ends like it', utf8('\uf5ff'), 'not-json'],
    ['a cut one behind a whole one', Uint8Array.of(0xef, 0xbb, 0xbf, 0xbb, 0xbf), 'not-utf8'],
    ['white space over the limit, in bytes', utf8(' '.repeat(70_000)), 'empty'],
    ['white space over the limit', ' '.repeat(70_000), 'empty'],
    ['text over the limit', `"${'a'.repeat(65_535)}"`, 'too-large'],
    ['bytes over the limit', utf8(`"${'a'.repeat(65_535)}"`), 'too-large'],
    ['text whose UTF-8 is over the limit', `"${'é'.repeat(32_768)}"`, 'too-large'],
    ['astral text whose UTF-8 is over the limit', `"${'😀'.repeat(16_384)}"`, 'too-large'],
    ['two-byte text one over the limit', `"${'é'.repeat(32_767)}a"`, 'too-large'],
    ['the first of two bytes', `"${'\u0080'.repeat(32_768)}"`, 'too-large'],
    ['the last of two bytes', `"${'\u07ff'.repeat(32_768)}"`, 'too-large'],
    ['the first of three bytes', `"${'\u0800'.repeat(21_845)}"`, 'too-large'],
    ['what comes before the surrogates', `"${'\ud7ff'.repeat(21_845)}"`, 'too-large'],
    ['what comes behind the surrogates', `"${'\ue000'.repeat(21_845)}"`, 'too-large'],
    ['lone high surrogates, of three bytes each', `"${'\ud800'.repeat(21_845)}"`, 'too-large'],
    ['lone low surrogates', `"${'\udc00'.repeat(21_845)}"`, 'too-large'],
    ['a high one before what is no low one', `"${'\ud800\ue000'.repeat(10_923)}"`, 'too-large'],
    ['a low one behind what is no high one', `"${'\ud7ff\udc00'.repeat(10_923)}"`, 'too-large'],
    ['a high one before another', `"${'\udbff\udbff'.repeat(10_923)}"`, 'too-large'],
    ['large before encoded, in bytes', utf8('x'.repeat(65_537)), 'too-large', { 'content-encoding': 'br' }],
    ['large before encoded', 'x'.repeat(65_537), 'too-large', { 'content-encoding': 'br' }],
    ['gzip', gzip, 'encoded', { 'Content-Encoding': 'gzip' }],
    ['text under a content coding', 'Not found', 'encoded', { 'content-encoding': 'identity, gzip' }],
    ['bytes under a content coding', utf8('Not found'), 'encoded', { 'content-encoding': 'gzip' }],
    ['a text that begins with a word of JSON’s in it', 'x{}', 'encoded', { 'content-encoding': 'gzip' }],
    ['a word that is nearly JSON’s', 'nul', 'encoded', { 'content-encoding': 'gzip' }],
    ['a byte-order mark behind white space', ' \ufeff{}', 'encoded', { 'content-encoding': 'gzip' }],
    [
      'bytes whose seventeenth begins JSON',
      Uint8Array.of(...Array(16).fill(0xff), 0x7b),
      'encoded',
      { 'content-encoding': 'gzip' },
    ],
    ['bytes that are no UTF-8 under none', Uint8Array.of(0x20, 0x7b, 0xff), 'not-utf8', { 'content-encoding': 'gzip' }],
    ['a stream whose label is a coding', 'data: oops\n\n', 'not-json', { 'content-encoding': 'gzip' }],
    ['gzip that nobody names', gzip, 'not-utf8'],
    ['gzip called identity', gzip, 'not-utf8', { 'content-encoding': 'Identity' }],
    ['bad UTF-8 that begins like JSON', Uint8Array.of(0x7b, 0xff), 'not-utf8', { 'content-encoding': 'gzip' }],
    ['an overlong form', Uint8Array.of(0x22, 0xc0, 0x80, 0x22), 'not-utf8'],
    ['a surrogate in bytes', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'not-utf8'],
    ['nesting of 32', nested(32), 'too-deep'],
    ['nesting of 32 that is no JSON', `${nested(32)}x`, 'too-deep'],
    ['nesting of 31 that never ends', '['.repeat(31), 'not-json'],
    ['nesting of 62 that never ends', '['.repeat(62), 'too-deep'],
    ['nesting of 63 that never ends', '['.repeat(63), 'too-deep'],
    ['a long text of no JSON', 'x'.repeat(100), 'not-json'],
    ['nesting of 32 behind a byte-order mark', `\ufeff${nested(32)}`, 'too-deep'],
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
    ['exactly the limit of three-byte characters', `"${'€'.repeat(21_844)}"`],
    ['exactly the limit of four-byte characters', `"${'😀'.repeat(16_383)}"`],
    ['the limit, with characters of four bytes', `"${'😀'.repeat(16_383)}aa"`],
    ['the first and the last of four bytes', `"${'\ud800\udc00\udbff\udfff'.repeat(8_191)}"`],
    ['lone surrogates within the limit', `"${'\ud800'.repeat(21_844)}"`],
    ['bytes of exactly the limit', utf8(`"${'a'.repeat(65_534)}"`)],
    ...['[]', '"x"', '5', '-5', 'true', 'false', 'null'].map((json): [string, unknown, Record<string, string>] => [
      `${json} that still carries the header`,
      json,
      { 'content-encoding': 'gzip' },
    ]),
    ['a byte-order mark that still carries the header', '\ufeff\t\r\n {}', { 'content-encoding': 'gzip' }],
    ['bytes that still carry the header', utf8('{}'), { 'content-encoding': 'gzip' }],
    ['an object of no prototype', Object.create(null)],
    ['a date', new Date(0)],
    ['a shared buffer', shared('{}')],
    ['a DataView', new DataView(utf8('x{}x').buffer, 1, 2)],
    ['words of two bytes', new Uint16Array(utf8('{}').buffer)],
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

describe('what is read of an error', () => {
  const error = (text: string) => JSON.stringify({ error: text });
  const bodies: [string, unknown][] = [
    ['text', error('é')],
    ['bytes', utf8(error('é'))],
    ['an ArrayBuffer', utf8(error('é')).buffer],
    ['a shared buffer', shared(error('e')).slice(0)],
    ['a DataView', new DataView(utf8(`x${error('é')}x`).buffer, 1, error('é').length + 1)],
    ['a view into a larger buffer', utf8(`x${error('é')}x`).subarray(1, -1)],
    ['a parsed value', { error: 'é' }],
  ];
  it.each(bodies)('%s', (_name, body) => {
    expect(inspect({ status: 500, body }, { vendor: 'f2d' }).message).toMatch(/^[ée]$/);
  });
  it('a parsed value of any size', () => {
    const message = 'x'.repeat(1_000);
    const body = { error: message, more: 'x'.repeat(70_000) };
    expect(inspect({ status: 500, body }, { vendor: 'f2d' })).toMatchObject({ message });
  });
});
