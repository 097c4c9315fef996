import { describe, expect, test } from 'vitest';
import { parseHar } from './parse-har.js';

const har = (...entries: unknown[]) => ({ log: { version: '1.2', creator: {}, entries } });
const entry = (response: object, request: object = { url: 'https://api.example.com/a' }) => ({ request, response });

describe('parseHar', () => {
  test('reads the URL, the status, the headers and the body', () => {
    const response = {
      status: 429,
      headers: [
        { name: 'Retry-After', value: '12' },
        { name: 'WWW-Authenticate', value: 'Basic' },
        { name: 'www-authenticate', value: 'Bearer' },
        { name: '__proto__', value: 'x' },
      ],
      content: { size: 2, mimeType: 'application/json', text: '{}' },
    };
    const [found] = parseHar(har(entry(response))) ?? [];
    expect(found).toEqual({
      response: {
        url: 'https://api.example.com/a',
        status: 429,
        headers: Object.fromEntries([
          ['retry-after', ['12']],
          ['www-authenticate', ['Basic', 'Bearer']],
          ['__proto__', ['x']],
        ]),
        body: '{}',
      },
    });
  });

  test('decodes a base64 body, also one that is not UTF-8', () => {
    const bytes = Buffer.of(0xff, 0x00, 0x7b);
    const content = {
      encoding: 'base64',
      text: `${bytes.toString('base64').slice(0, 2)}\n${bytes.toString('base64').slice(2)}`,
    };
    expect(parseHar(har(entry({ status: 500, content })))).toMatchObject([
      { response: { body: Uint8Array.from(bytes) } },
    ]);
    const broken = { encoding: 'base64', text: '{"not":"base64"}' };
    expect(parseHar(har(entry({ status: 500, content: broken })))).toMatchObject([
      { problem: { reason: 'bad-input', message: 'Expected content.text to be base64, as content.encoding says.' } },
    ]);
  });

  test('leaves out content-encoding, because the body is decoded', () => {
    const headers = [{ name: 'Content-Encoding', value: 'gzip' }];
    expect(parseHar(har(entry({ status: 500, headers, content: { text: '<html>' } })))).toMatchObject([
      { response: { headers: {}, body: '<html>' } },
    ]);
  });

  test('warns when the body was not exported', () => {
    const [found] = parseHar(har(entry({ status: 500, content: { size: 99 } }))) ?? [];
    expect(found).toEqual({
      response: { url: 'https://api.example.com/a', status: 500, headers: {} },
      warnings: [
        {
          kind: 'har-content',
          message: 'Found no content.text, so the body is missing. Export the HAR file with content.',
        },
      ],
    });
    expect(parseHar(har(entry({ status: 204, content: { size: 0 } })))).toEqual([
      { response: { url: 'https://api.example.com/a', status: 204, headers: {} } },
    ]);
  });

  test.each([[null], [7], [{}], [entry({ status: 0 })], [entry({})], [entry({ status: '500' })], [{ response: [] }]])(
    'rejects the entry %j',
    (value) => {
      expect(parseHar(har(value))).toMatchObject([
        { problem: { reason: 'bad-input', message: 'Expected a response with a status of at least 100.' } },
      ]);
    },
  );

  test.each([
    [{ headers: null, content: null }],
    [{ headers: [null, {}, { name: 1, value: 'x' }], content: { text: 7 } }],
  ])('ignores members of a wrong type: %j', (members) => {
    expect(parseHar(har(entry({ status: 500, ...members }, { url: 7 })))).toEqual([
      { response: { status: 500, headers: {} } },
    ]);
  });

  test.each([[null], [[]], [{}], [{ log: [] }], [{ log: {} }], [{ log: { entries: {} } }]])(
    'returns null for %j, which is not HAR',
    (value) => {
      expect(parseHar(value)).toBeNull();
    },
  );
});
