import { describe, expect, it } from 'vitest';
import { inspect } from '../support/inspect.js';

/** R2: the reasons why text and bytes are not read, and their order. */
const utf8 = (text: string) => new TextEncoder().encode(text);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const gzip = Uint8Array.of(0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3);
const coded = { 'Content-Encoding': 'gzip' };

/** Reads a text as a string and as bytes. */
function reasons(body: string | Uint8Array, headers?: Record<string, string | string[]>) {
  const bodies =
    typeof body === 'string' ? [body, utf8(body)] : [body, body.slice().buffer, new DataView(body.slice().buffer)];
  const read = new Set(
    bodies.map((one) => {
      const { verdict, reason, match, candidates } = inspect({ status: 500, headers, body: one });
      expect([match, candidates]).toEqual([null, []]);
      expect(verdict).toBe(reason === null ? 'unrecognized' : 'unreadable');
      return reason;
    }),
  );
  return [...read];
}

it('reads an absent body as empty, and a null body as a value', () => {
  expect(inspect({ status: 500 })).toMatchObject({ verdict: 'unreadable', reason: 'empty' });
  expect(inspect({ status: 500, body: undefined })).toMatchObject({ verdict: 'unreadable', reason: 'empty' });
  expect(inspect({ status: 500, body: null })).toMatchObject({ verdict: 'unrecognized', reason: null });
});

describe('empty', () => {
  it.each([
    ['no text', ''],
    ['white space', ' \t\n\v\f\r'],
    ['a byte-order mark and white space', '\ufeff \n'],
    ['white space over the limit', ' '.repeat(70_000)],
    ['white space under a content coding', ' '],
  ])('applies to %s', (_name, text) => {
    expect(reasons(text, coded)).toEqual(['empty']);
  });
});

describe('too-large', () => {
  it.each([
    ['ASCII', `"${'a'.repeat(65_535)}"`],
    ['characters of two bytes', `"${'é'.repeat(32_768)}"`],
    ['characters of three bytes', `"${'€'.repeat(21_845)}"`],
    ['characters of four bytes', `"${'😀'.repeat(16_384)}"`],
    ['text that is not JSON', 'x'.repeat(65_537)],
    ['brackets', nested(33_000)],
  ])('applies to more than 65,536 bytes of %s', (_name, text) => {
    expect(reasons(text)).toEqual(['too-large']);
    expect(reasons(text, coded)).toEqual(['too-large']);
  });
  it.each([
    ['ASCII', `"${'a'.repeat(65_534)}"`],
    ['characters of two bytes', `"${'é'.repeat(32_767)}"`],
    ['characters of three bytes', `"${'€'.repeat(21_844)}aa"`],
    ['characters of four bytes', `"${'😀'.repeat(16_383)}aa"`],
    ['ASCII behind a byte-order mark', `\ufeff"${'a'.repeat(65_534)}"`],
  ])('does not apply to 65,536 bytes of %s', (_name, text) => {
    expect(reasons(text)).toEqual([null]);
  });
  it('applies to bytes that are not UTF-8', () => {
    expect(reasons(new Uint8Array(65_537).fill(0xff), coded)).toEqual(['too-large']);
  });
  it('counts a lone surrogate of a string as three bytes', () => {
    expect(inspect({ status: 500, body: `"${'\ud800'.repeat(21_845)}"` }).reason).toBe('too-large');
    expect(inspect({ status: 500, body: `"${'\ud800'.repeat(21_844)}"` }).reason).toBeNull();
  });
});

describe('encoded', () => {
  it.each([
    ['gzip', gzip],
    ['text', 'Not found'],
    ['a page', '<html></html>'],
    ['a byte-order mark behind white space', ' \ufeff{}'],
    ['a capital letter', 'True'],
  ])('applies to %s under a content coding', (_name, body) => {
    expect(reasons(body, coded)).toEqual(['encoded']);
    expect(reasons(body, { 'content-encoding': 'identity, br' })).toEqual(['encoded']);
    expect(reasons(body, { 'content-encoding': ['identity', 'zstd'] })).toEqual(['encoded']);
  });
  it.each(['{}', '[]', '"x"', '5', '-5', 'true', 'false', 'null', ' \t\r\n{}', '\ufeff{}'])(
    'does not apply to %j, which begins like JSON',
    (text) => {
      expect(reasons(text, coded)).toEqual([null]);
    },
  );
  it.each(['{x', '[', '"', '5x', '-', 'tru', 'forbidden', 'nul'])(
    'does not apply to %j, which begins like JSON and is not',
    (text) => {
      expect(reasons(text, coded)).toEqual(['not-json']);
    },
  );
  it.each([
    'data: {}\n\n',
    ': comment\n\ndata: {}\n\n',
    'event: x\ndata: {}\n\n',
    'id\ndata: {}',
    'retry: 5\ndata: {}',
  ])('does not apply to %j, which begins like an event stream', (text) => {
    expect(reasons(text, coded)).toEqual([null]);
  });
  it.each(['identity', 'Identity', ' identity , identity', ''])('does not apply under the coding "%s"', (coding) => {
    expect(reasons('Not found', { 'content-encoding': coding })).toEqual(['not-json']);
    expect(reasons(gzip, { 'content-encoding': coding })).toEqual(['not-utf8']);
  });
});

describe('not-utf8', () => {
  it.each([
    ['gzip that no header names', [...gzip]],
    ['an overlong form', [0x22, 0xc0, 0x80, 0x22]],
    ['a surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a cut character', [0x22, 0xc3, 0x22]],
    ['deep nesting', [...utf8(nested(40)), 0xff]],
  ])('applies to %s', (_name, bytes) => {
    expect(reasons(Uint8Array.from(bytes))).toEqual(['not-utf8']);
  });
  it('applies under a content coding if the bytes begin like JSON', () => {
    expect(reasons(Uint8Array.of(0x7b, 0xff), coded)).toEqual(['not-utf8']);
    expect(reasons(Uint8Array.from([...utf8(' '.repeat(100)), 0x7b, 0xff]), coded)).toEqual(['not-utf8']);
  });
});

describe('too-deep', () => {
  it.each([
    ['32 lists', nested(32)],
    ['32 objects', `${'{"a":'.repeat(31)}{}${'}'.repeat(31)}`],
    ['32 lists that do not end', '['.repeat(32)],
    ['63 lists that do not end', '['.repeat(63)],
    ['32 lists before what is not JSON', `${nested(32)}x`],
    ['32 lists behind a byte-order mark', `\ufeff${nested(32)}`],
  ])('applies to %s', (_name, text) => {
    expect(reasons(text)).toEqual(['too-deep']);
  });
  it.each([
    ['31 lists', nested(31)],
    ['brackets in a string', JSON.stringify({ x: '[{'.repeat(40) })],
    ['brackets behind an escaped quote', JSON.stringify({ x: `"\\${'['.repeat(40)}` })],
    ['many lists beside each other', JSON.stringify(Array(40).fill([]))],
  ])('does not apply to %s', (_name, text) => {
    expect(reasons(text)).toEqual([null]);
  });
});

describe('not-json', () => {
  it.each([
    '<html></html>',
    '{"a":',
    '{}{}',
    '\ufeff\ufeff{}',
    'NaN',
    '\u00a0',
    "{'a':1}",
    '['.repeat(31),
    'x\ndata: {}',
  ])('applies to %j', (text) => {
    expect(reasons(text)).toEqual(['not-json']);
  });
});
