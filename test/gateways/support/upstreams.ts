import zlib, { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

/** What an upstream does: bytes that it sends, milliseconds that it waits, or the end of the connection. */
export type Step = string | Uint8Array | number | 'reset' | 'close';

/** How a gateway with the mode `report` counts an answer: a verdict, with the error if there is one, or a reason to skip. */
export interface Behaviour {
  name: string;
  method?: string;
  steps: readonly Step[];
  /** `documented codens/rate-limited`, `unreadable`, `skipped head`; none if nothing is counted. */
  counts: readonly string[];
  /** The route: that of an API, or of an MCP server. */
  route?: '/api' | '/mcp';
  /** Hosts that decode bodies themselves, or hide what is on the wire, see something else. */
  onWireOnly?: true;
}

const LIMITED = JSON.stringify({
  detail: 'Rate limit exceeded',
  error_code: 'RATE_LIMITED',
  category: 'transient',
  retry_after_seconds: 12,
});
const BROKEN = JSON.stringify({ detail: 'Rate limit exceeded', error_code: 'RATE_LIMITED', category: 'transient' });
const RPC = '{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found"}}';
const TOOL = '{"jsonrpc":"2.0","id":1,"result":{"isError":true,"content":[{"type":"text","text":"No"}]}}';
const RESULT = '{"jsonrpc":"2.0","id":1,"result":{"content":[]}}';
const DOCUMENTED = 'documented codens/rate-limited';

/** The head of a response; header lines in the order in which they are sent. */
function head(status: string, ...lines: string[]): string {
  return [`HTTP/1.1 ${status}`, ...lines, 'Connection: close', '', ''].join('\r\n');
}

const JSON_TYPE = 'Content-Type: application/json';
const RETRY = 'Retry-After: 12';

/** A whole answer with its length. */
function whole(status: string, body: string | Uint8Array, ...lines: string[]): Step[] {
  const bytes = Buffer.from(body as Uint8Array);
  return [head(status, ...lines, `Content-Length: ${bytes.length}`), bytes];
}

/** An answer in chunks of HTTP/1.1. */
function chunked(status: string, parts: readonly (string | number)[], ...lines: string[]): Step[] {
  const steps = parts.map(
    (part): Step => (typeof part === 'number' ? part : `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`),
  );
  return [head(status, ...lines, 'Transfer-Encoding: chunked'), ...steps, '0\r\n\r\n'];
}

/** A frame of zstd (RFC 8878) with one block that is not compressed: older lines of Node cannot write one. */
function zstdFrame(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const isLast = 1;
  const block = Buffer.alloc(3);
  block.writeUIntLE((bytes.length << 3) | isLast, 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, bytes.length]), block, bytes]);
}

const encoded = (coding: string, bytes: Uint8Array) =>
  whole('429 Too Many Requests', bytes, JSON_TYPE, RETRY, `Content-Encoding: ${coding}`);
const limited = (body: string | Uint8Array, ...lines: string[]) =>
  whole('429 Too Many Requests', body, RETRY, ...lines);

export const behaviours: readonly Behaviour[] = [
  { name: 'a success', steps: whole('200 OK', '{"plans":[]}', JSON_TYPE), counts: [] },
  { name: 'a documented error', steps: limited(LIMITED, JSON_TYPE), counts: [DOCUMENTED] },
  { name: 'a violation', steps: limited(BROKEN, JSON_TYPE), counts: ['violation codens/rate-limited'] },
  {
    name: 'an error that is not documented',
    steps: limited(LIMITED.replace('RATE_LIMITED', 'NEW'), JSON_TYPE),
    counts: ['undocumented codens'],
  },
  { name: 'an error of a proxy', steps: whole('418 Teapot', '{"oops":1}', JSON_TYPE), counts: ['unrecognized'] },
  {
    name: 'problem details',
    steps: whole('409 Conflict', '{"title":"No"}', 'Content-Type: application/problem+json'),
    counts: ['violation codens'],
  },
  { name: 'an empty error', steps: whole('502 Bad Gateway', ''), counts: ['unreadable'] },
  {
    name: 'a huge error',
    steps: whole('500 Oops', 'x'.repeat(300_000), 'Content-Type: text/plain'),
    counts: ['unreadable'],
  },
  { name: 'a deep error', steps: limited(`${'['.repeat(5000)}${']'.repeat(5000)}`, JSON_TYPE), counts: ['unreadable'] },
  { name: 'a truncated JSON', steps: limited(LIMITED.slice(0, 40), JSON_TYPE), counts: ['unreadable'] },
  {
    name: 'a page of a proxy',
    steps: whole('503 Unavailable', '<html>503</html>', 'Content-Type: text/html'),
    counts: ['unreadable'],
  },
  { name: 'a byte-order mark', steps: limited(`\ufeff${LIMITED}`, JSON_TYPE), counts: [DOCUMENTED] },
  {
    name: 'bytes that are not UTF-8',
    steps: limited(Buffer.from([0x7b, 0xff, 0xfe]), JSON_TYPE),
    counts: ['unreadable'],
  },
  {
    name: 'another charset',
    steps: limited(LIMITED, 'Content-Type: application/json; charset=utf-16'),
    counts: ['skipped charset'],
  },
  { name: 'no content type', steps: limited(LIMITED), counts: [DOCUMENTED] },
  { name: 'gzip', steps: encoded('gzip', gzipSync(LIMITED)), counts: [DOCUMENTED], onWireOnly: true },
  { name: 'brotli', steps: encoded('br', brotliCompressSync(LIMITED)), counts: [DOCUMENTED], onWireOnly: true },
  { name: 'deflate', steps: encoded('deflate', deflateSync(LIMITED)), counts: [DOCUMENTED], onWireOnly: true },
  {
    name: 'deflate without a header',
    steps: encoded('deflate', deflateRawSync(LIMITED)),
    counts: [DOCUMENTED],
    onWireOnly: true,
  },
  {
    name: 'two codings',
    steps: encoded('deflate, gzip', gzipSync(deflateSync(LIMITED))),
    counts: [DOCUMENTED],
    onWireOnly: true,
  },
  {
    name: 'zstd',
    steps: encoded('zstd', zstdFrame(LIMITED)),
    // Since Node 22.15.
    counts: ['zstdDecompressSync' in zlib ? DOCUMENTED : 'skipped encoded'],
    onWireOnly: true,
  },
  {
    name: 'a coding that nobody knows',
    steps: encoded('x-own', gzipSync(LIMITED)),
    counts: ['skipped encoded'],
    onWireOnly: true,
  },
  {
    name: 'gzip that is none',
    steps: encoded('gzip', Buffer.from('nonsense')),
    counts: ['skipped encoded'],
    onWireOnly: true,
  },
  {
    name: 'a bomb of gzip',
    steps: encoded('gzip', gzipSync(Buffer.alloc(50_000_000))),
    counts: ['skipped encoded'],
    onWireOnly: true,
  },
  {
    name: 'chunks without a length',
    steps: chunked('429 Slow', [LIMITED.slice(0, 20), 5, LIMITED.slice(20)], JSON_TYPE, RETRY),
    counts: [DOCUMENTED],
  },
  {
    name: 'a body up to the end of the connection',
    steps: [head('429 Slow', JSON_TYPE, RETRY), LIMITED, 'close'],
    counts: [DOCUMENTED],
  },
  {
    name: 'a connection that breaks in the body',
    steps: [head('500 Oops', JSON_TYPE, 'Content-Length: 900'), LIMITED, 20, 'reset'],
    counts: ['skipped aborted'],
  },
  {
    name: 'chunks that break off',
    steps: [head('500 Oops', JSON_TYPE, 'Transfer-Encoding: chunked'), '5\r\n{"a":\r\n', 20, 'reset'],
    counts: ['skipped aborted'],
  },
  {
    name: 'a slow drip',
    steps: chunked(
      '429 Slow',
      [...LIMITED].flatMap((text, at) => (at % 20 === 0 ? [30, text] : [text])),
      JSON_TYPE,
      RETRY,
    ),
    counts: [DOCUMENTED],
  },
  { name: 'two Retry-After headers', steps: limited(LIMITED, JSON_TYPE, 'Retry-After: 30'), counts: [DOCUMENTED] },
  {
    name: 'headers in odd cases, repeated',
    steps: limited(
      LIMITED,
      'cOnTent-TYPE: application/json',
      'X-Twice: 1',
      'x-twice: 2',
      'Set-Cookie: a=1',
      'Set-Cookie: b=2',
    ),
    counts: [DOCUMENTED],
  },
  { name: 'a tag of its own', steps: limited(LIMITED, JSON_TYPE, 'X-Error-Envelope: success'), counts: [DOCUMENTED] },
  {
    name: 'HEAD',
    method: 'HEAD',
    steps: [head('429 Slow', JSON_TYPE, RETRY, 'Content-Length: 120')],
    counts: ['skipped head'],
  },
  { name: '204', steps: [head('204 No Content')], counts: [] },
  { name: '304', steps: [head('304 Not Modified', 'ETag: "x"')], counts: [] },
  {
    name: 'early hints',
    steps: ['HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n', 5, ...limited(LIMITED, JSON_TYPE)],
    counts: [DOCUMENTED],
  },
  {
    name: 'trailers',
    steps: [
      head('429 Slow', JSON_TYPE, RETRY, 'Transfer-Encoding: chunked', 'Trailer: X-Sum'),
      `${LIMITED.length.toString(16)}\r\n${LIMITED}\r\n`,
      '0\r\nX-Sum: 7\r\n\r\n',
    ],
    counts: [DOCUMENTED],
  },
  {
    name: 'an event stream',
    steps: chunked('200 OK', ['data: 1\n\n', 5, 'data: 2\n\n'], 'Content-Type: text/event-stream'),
    counts: [],
  },
  {
    name: 'an event stream with an error status',
    steps: chunked('500 Oops', ['data: 1\n\n'], 'Content-Type: text/event-stream'),
    counts: ['skipped event-stream'],
  },
  {
    name: 'a JSON-RPC error with the status 200',
    route: '/mcp',
    steps: whole('200 OK', RPC, JSON_TYPE),
    counts: ['documented json-rpc/method-not-found'],
  },
  {
    name: 'a tool error with the status 200',
    route: '/mcp',
    steps: whole('200 OK', TOOL, JSON_TYPE),
    counts: ['documented mcp/tool-execution-error'],
  },
  { name: 'a result with the status 200', route: '/mcp', steps: whole('200 OK', RESULT, JSON_TYPE), counts: [] },
  {
    name: 'errors in an event stream of MCP, cut anywhere',
    route: '/mcp',
    steps: chunked(
      '200 OK',
      [
        `event: message\r\ndata: ${RPC.slice(0, 30)}`,
        5,
        `${RPC.slice(30)}\r\n\r`,
        5,
        `\n: ping\n\ndata: ${RESULT}\n\ndata: ${TOOL}\n`,
      ],
      'Content-Type: text/event-stream',
    ),
    counts: ['documented json-rpc/method-not-found', 'documented mcp/tool-execution-error'],
  },
  {
    name: 'an event of MCP that is too large',
    route: '/mcp',
    steps: chunked('200 OK', [`data: ${'x'.repeat(70_000)}\n\ndata: ${RPC}\n\n`], 'Content-Type: text/event-stream'),
    counts: ['skipped too-large', 'documented json-rpc/method-not-found'],
  },
];
