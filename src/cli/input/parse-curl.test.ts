import { describe, expect, test } from 'vitest';
import { parseCurl } from './parse-curl.js';

/** The responses, with their bodies as text. */
function parse(text: string | Buffer) {
  return parseCurl(Buffer.from(text)).map((entry) => {
    if ('problem' in entry) return entry.problem.message;
    const { status, headers, body } = entry.response;
    return { status, headers, body: Buffer.from(body as Uint8Array).toString() };
  });
}

const head = (status: string, ...fields: string[]) => `${[`HTTP/1.1 ${status}`, ...fields].join('\r\n')}\r\n\r\n`;

describe('parseCurl', () => {
  test('reads the status, the headers and the body', () => {
    expect(
      parse(`${head('429 Too Many Requests', 'Content-Type: application/json', 'Retry-After:12')}{"error":"slow"}`),
    ).toEqual([
      {
        status: 429,
        headers: { 'content-type': ['application/json'], 'retry-after': ['12'] },
        body: '{"error":"slow"}',
      },
    ]);
  });

  test.each(['HTTP/1.0 503 Unavailable', 'HTTP/1.1 503', 'HTTP/2 503 ', 'HTTP/2.0 503', 'HTTP/3 503'])(
    'reads the status line %j',
    (line) => {
      expect(parse(`${line}\r\nserver: x\r\n\r\n{}`)).toEqual([
        { status: 503, headers: { server: ['x'] }, body: '{}' },
      ]);
    },
  );

  test('keeps repeated fields apart and joins continued lines', () => {
    const [response] = parse(
      head('401', 'WWW-Authenticate: Basic', 'www-authenticate: Bearer', '  error="x"', 'A: :b:'),
    );
    expect(response).toMatchObject({ headers: { 'www-authenticate': ['Basic', 'Bearer error="x"'], a: [':b:'] } });
  });

  test('accepts line feeds alone, a byte-order mark and blank lines before the status line', () => {
    expect(parse('\ufeff\nHTTP/2 500\na: b\n\nbody\n')).toEqual([
      { status: 500, headers: { a: ['b'] }, body: 'body\n' },
    ]);
  });

  test('accepts a response that ends after its status line or its headers', () => {
    expect(parse('HTTP/1.1 500')).toEqual([{ status: 500, headers: {}, body: '' }]);
    expect(parse('HTTP/1.1 500\r\na: b')).toEqual([{ status: 500, headers: { a: ['b'] }, body: '' }]);
    expect(parse(head('500', 'a: b'))).toEqual([{ status: 500, headers: { a: ['b'] }, body: '' }]);
  });

  test('keeps bytes that are not UTF-8', () => {
    const [entry] = parseCurl(Buffer.concat([Buffer.from(head('500')), Buffer.of(0xff, 0xfe)]));
    expect(entry).toMatchObject({ response: { body: Buffer.of(0xff, 0xfe) } });
  });

  test('splits several responses, by their length or by the next status line', () => {
    const body = '{"a":"é"}';
    const length = `Content-Length: ${Buffer.byteLength(body)}`;
    for (const field of [length, 'Transfer-Encoding: chunked', 'Content-Length: 3', 'Content-Length: 9999']) {
      for (const end of ['', '\n', '\r\n\r\n']) {
        const found = parse(`${head('429', field)}${body}${end}${head('503', field)}${body}${end}`);
        expect(found).toMatchObject([{ status: 429 }, { status: 503 }]);
        for (const response of found) expect((response as { body: string }).body.trim()).toBe(body);
      }
    }
  });

  test('keeps a status line inside a body', () => {
    const body = '{"message":"got HTTP/1.1 502 Bad Gateway",\n  "code": 1}';
    expect(parse(head('500') + body)).toEqual([{ status: 500, headers: {}, body }]);
    const text = `${head('502', 'A: b')}inner`;
    expect(parse(`${head('500', `Content-Length: ${text.length}`)}${text}`)).toMatchObject([
      { status: 500, body: text },
    ]);
  });

  test.each([
    ['a 100-continue', head('100 Continue')],
    ['early hints', head('103 Early Hints', 'Link: </a>')],
    ['a redirect that curl followed', head('302 Found', 'Location: /b', 'Content-Length: 0')],
    ['a redirect with a body that curl left out', head('301', 'Location: /b', 'Content-Length: 154')],
    ['the answer of a proxy to CONNECT', head('200 Connection established')],
    ['a challenge that curl answered', head('401', 'WWW-Authenticate: Digest', 'Content-Length: 12')],
    ['several of them', head('100 Continue') + head('302', 'Location: /b') + head('301', 'Location: /c')],
  ])('leaves out %s', (_case, before) => {
    expect(parse(`${before}${head('429', 'a: b')}{}`)).toEqual([{ status: 429, headers: { a: ['b'] }, body: '{}' }]);
  });

  test('keeps responses without a body', () => {
    const empty = (status: string) => head(status, 'Content-Length: 0');
    expect(parse(empty('429') + empty('503'))).toMatchObject([{ status: 429 }, { status: 503 }]);
    expect(parse(head('302', 'Location: /b'))).toMatchObject([{ status: 302 }]);
    expect(parse(`${head('301', 'Location: /b')}<html>${head('404')}gone`)).toMatchObject([
      { status: 301, body: '<html>' },
      { status: 404, body: 'gone' },
    ]);
  });

  test('says what it expected when there is no status line', () => {
    const message = 'Expected a status line such as HTTP/1.1 429. Run curl with -i.';
    for (const text of ['', '{}', 'HTTP/1.1 abc', 'HTTP/9 200']) expect(parse(text)).toEqual([message]);
  });

  test('reads a large body in linear time', () => {
    const cpuTime = (repeats: number) => {
      const body = 'HTTP/1.1 502 '.repeat(repeats);
      const start = process.cpuUsage();
      const found = parse(head('500') + body);
      const { user, system } = process.cpuUsage(start);
      expect(found.map((response) => (response as { body: string }).body.length)).toEqual([body.length]);
      return user + system;
    };
    cpuTime(25_000);
    // Eight times the input: quadratic time would be 64-fold. The floor keeps the clock's grain out of it.
    expect(cpuTime(200_000) / Math.max(cpuTime(25_000), 500)).toBeLessThan(32);
  });
});
