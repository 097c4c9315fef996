import { describe, expect, test } from 'vitest';
import { EMPTY_PASTE, type Paste } from './paste.js';
import { readPaste } from './read-paste.js';

const read = (changes: Partial<Paste>) => readPaste({ ...EMPTY_PASTE, ...changes });
const entry = (changes: Partial<Paste>) => read(changes).entries[0];
const ENTRY = {
  request: { url: 'https://a.example/', method: 'GET' },
  response: { status: 429, headers: [], content: { text: 'eyJhIjoxfQ==', encoding: 'base64' } },
};

describe('a body alone', () => {
  test('has what the fields say', () => {
    const headers = 'Retry-After: 12\n\nX-Limit: a\nx-limit: b\n';
    expect(entry({ text: '{"a":1}', status: ' 429 ', headers, url: 'https://a.example/ ' })).toEqual({
      response: {
        body: '{"a":1}',
        status: 429,
        headers: { 'retry-after': ['12'], 'x-limit': ['a', 'b'] },
        url: 'https://a.example/',
      },
    });
  });

  test('has neither a status nor headers if the fields are empty', () => {
    expect(entry({ text: 'x', status: ' ', headers: '\n' })).toEqual({ response: { body: 'x' } });
  });

  test.each([
    [{ status: '4.5' }, 'Expected the status to be an integer such as 429.'],
    [{ status: 'four' }, 'Expected the status to be an integer such as 429.'],
    [{ headers: 'no field' }, 'Expected header lines such as Retry-After: 12.'],
    [{ headers: 'A: 1\n{"a":1}' }, 'Expected header lines such as Retry-After: 12.'],
  ])('rejects fields that cannot be read: %j', (fields, message) => {
    expect(entry({ text: '{}', ...fields })).toMatchObject({ problem: { message } });
  });
});

describe('a record', () => {
  test('reads curl output, a HAR file and an entry of one', () => {
    const curl = read({ text: 'HTTP/2 429 \r\n\r\n{"a":"é"}HTTP/2 503 \r\n\r\n', url: 'https://b.example/' });
    expect(curl).toMatchObject({
      format: 'curl',
      entries: [
        { response: { status: 429, url: 'https://b.example/', body: new TextEncoder().encode('{"a":"é"}') } },
        { response: { status: 503 } },
      ],
    });
    const body = new TextEncoder().encode('{"a":1}');
    for (const value of [ENTRY, { log: { entries: [ENTRY] } }]) {
      expect(read({ text: JSON.stringify(value), url: 'https://b.example/' })).toMatchObject({
        format: 'har',
        entries: [{ response: { status: 429, url: 'https://a.example/', body } }],
      });
    }
  });

  test('reads a response as JSON', () => {
    const text = '{"status":429,"headers":{},"body":{"a":1}}';
    expect(read({ text })).toEqual({
      format: 'response',
      entries: [{ response: { status: 429, headers: {}, body: { a: 1 } } }],
    });
  });

  test.each([
    ['curl', '{}', 'Expected a status line such as HTTP/1.1 429. Run curl with -i.'],
    ['har', '{}', 'Expected HAR, a JSON object with a list at log.entries, or one entry of it.'],
    ['har', '{"log":{"entries":[]}}', 'Expected HAR, a JSON object with a list at log.entries, or one entry of it.'],
    ['response', '[]', 'Expected a JSON object, got an array.'],
    ['response', '{', 'Expected one JSON object, got text that is not JSON.'],
  ] as const)('says what it expected as %s: %j', (format, text, message) => {
    expect(entry({ format, text })).toMatchObject({ problem: { message } });
  });

  test('does not read more than its limit', () => {
    expect(entry({ text: 'x'.repeat(32 * 1024 * 1024 + 1) })).toMatchObject({ problem: { reason: 'too-large' } });
  });
});
