import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import all from '../../generated/all.js';
import inspectionSchema from '../../generated/schemas/inspection.schema.json' with { type: 'json' };
import { loadContracts } from '../../scripts/load-contracts.js';
import type { ErrorResponse, InspectOptions } from '../../src/index.js';
import { inspect } from '../support/inspect.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);
const ajv = new Ajv2020({ allowUnionTypes: true });
const isInspection = ajv.compile(inspectionSchema);

const { contracts } = await loadContracts('schemas');
const recorded = contracts.flatMap(({ examples, counterexamples }) =>
  [...examples, ...counterexamples].map(({ json }) => json),
);

/** The inspection, if it is one that the schema allows. */
function inspected(response: ErrorResponse, options?: InspectOptions) {
  const found = inspect(response, options);
  if (!isInspection(found)) throw new Error(`${ajv.errorsText(isInspection.errors)}: ${JSON.stringify(found)}`);
  return found;
}

const vendor = fc.option(fc.constantFrom(...all.map(({ id }) => id), 'nobody', '__proto__', ''), { nil: undefined });
const surface = fc.option(fc.constantFrom('rest' as const, 'mcp' as const, 'json-rpc' as const), { nil: undefined });
const status = fc.oneof(
  fc.integer({ min: 100, max: 599 }),
  fc.constantFrom(undefined, null, 0, -1, 1e9, 2 ** 53, NaN, Infinity, 429.5),
);
const headerText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '12',
    '-1',
    '1.5',
    '9e99',
    'Fri, 20 Nov 2026 08:00:00 GMT',
    'fri,'.repeat(50),
    'gzip',
    'identity',
    '',
    ' , ,',
  ),
);
const headerName = fc.oneof(
  fc.constantFrom(
    'Retry-After',
    'retry-after',
    'Date',
    'Content-Encoding',
    'WWW-Authenticate',
    '__proto__',
    'constructor',
  ),
  fc.string(),
);
const headers = fc.oneof(
  fc.constant(undefined),
  fc.dictionary(headerName, fc.oneof(headerText, fc.array(headerText))),
  fc.constantFrom(new Headers({ 'retry-after': '7, x' }), Object.create(null), Object.freeze({})),
) as fc.Arbitrary<ErrorResponse['headers']>;
const options = fc.record({ vendor, surface });

/** A recorded body with pieces cut, doubled, moved or replaced, as text. */
const mangledText = fc
  .tuple(
    fc.constantFrom(...recorded),
    fc.nat(),
    fc.nat(),
    fc.constantFrom('cut', 'double', 'replace', 'drop'),
    fc.string(),
  )
  .map(([{ body }, from, length, how, text]) => {
    const json = JSON.stringify(body);
    const start = from % (json.length + 1);
    const end = Math.min(json.length, start + (length % 40));
    if (how === 'cut') return json.slice(0, start);
    if (how === 'double') return json.slice(0, end) + json.slice(start);
    return json.slice(0, start) + (how === 'replace' ? text : '') + json.slice(end);
  });

const hostileTexts = [
  '{"__proto__":{"error_code":"RATE_LIMITED"},"detail":1,"category":"transient","error_code":"RATE_LIMITED"}',
  '{"jsonrpc":"2.0","error":{"code":-32601,"code":9007199254740993,"message":"twice"}}',
  '{"jsonrpc":"2.0","error":{"code":1e400,"message":"x"}}',
  '{"jsonrpc":"2.0","error":{"code":-0,"message":"\\ud800"}}',
  '{"result":{"isError":true,"content":[null,[],{"type":"text"},{"type":"text","text":7}]}}',
  '{"result":{"isError":true,"content":{"0":{"type":"text","text":"x"},"length":1}}}',
  '{"error":"Rate limit exceeded","retry_after":1e308}',
  '{"code":"NOT_FOUND","message":"x","status":404.0}',
  '"just text"',
  'null',
  '\ufeff[]',
];

const body = fc.oneof(
  mangledText,
  fc.constantFrom(...hostileTexts),
  fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.uint8Array(),
  mangledText.map((text) => new TextEncoder().encode(text)),
);

describe('inspect of anything', () => {
  it('never throws and returns what the schema allows', () => {
    fc.assert(
      fc.property(fc.record({ status, headers, body, surface }), options, (response, options) => {
        inspected(response as ErrorResponse, options);
      }),
      { numRuns: RUNS * 10 },
    );
  });

  it('says the same of a body as text, as bytes and parsed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recorded), status, headers, options, ({ body }, status, headers, options) => {
        const text = JSON.stringify(body);
        const parsed = inspected({ status, headers, body } as ErrorResponse, options);
        expect(inspected({ status, headers, body: text } as ErrorResponse, options)).toEqual(parsed);
        expect(inspected({ status, headers, body: `\ufeff${text}\n` } as ErrorResponse, options)).toEqual(parsed);
        expect(inspected({ status, headers, body: new TextEncoder().encode(text) } as ErrorResponse, options)).toEqual(
          parsed,
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('quotes the body in `code` and `message` alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recorded), vendor, ({ body, status, headers }, vendor) => {
        const secret = 'sk-7c1e';
        const tainted = JSON.parse(
          JSON.stringify({ ...(body as object), [secret]: secret, hint: secret, data: secret }),
        );
        const { code, message, ...rest } = inspected({ status, headers, body: tainted }, { vendor });
        expect(JSON.stringify(rest)).not.toContain(secret);
      }),
      { numRuns: RUNS },
    );
  });

  const throwing = {
    get: () => {
      throw new Error('no');
    },
  };
  const strange: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a body that throws when it is looked at', { status: 500, body: new Proxy({}, throwing) }],
    [
      'a body that throws what is no error',
      {
        body: Object.defineProperty({}, 'error', {
          get: () => {
            throw null;
          },
          enumerable: true,
        }),
      },
    ],
    ['headers that throw', { status: 429, headers: throwing, body: {} }],
    ['headers that are a list', { status: 429, headers: ['retry-after', '5'], body: {} }],
    ['headers of a wrong type', { status: 429, headers: { 'retry-after': { a: 1 } }, body: {} }],
    [
      'a body that holds itself',
      {
        status: 500,
        body: (() => {
          const all: unknown[] = [];
          all.push(all);
          return all;
        })(),
      },
    ],
    ['a status in a string', { status: '429', body: {} }],
    ['an unknown surface', { status: 429, surface: 'soap', body: { error: 'Rate limit exceeded' } }],
    [
      'a detached buffer',
      {
        status: 500,
        body: (() => {
          const buffer = new ArrayBuffer(8);
          structuredClone(buffer, { transfer: [buffer] });
          return buffer;
        })(),
      },
    ],
  ];
  it.each(strange)('%s', (_name, response) => {
    inspected(response as ErrorResponse);
    inspected(response as ErrorResponse, { vendor: 'f2d' });
    inspected(response as ErrorResponse, 'codens' as InspectOptions);
  });
});

describe('time grows as the input does', () => {
  const million = 1_000_000;
  const growing: [string, (size: number) => ErrorResponse][] = [
    ['a body over the limit', (size) => ({ body: `"${'x'.repeat(size)}"` })],
    ['white space', (size) => ({ body: ' '.repeat(size) })],
    ['brackets', (size) => ({ body: '['.repeat(size) })],
    ['commas in a header', (size) => ({ status: 429, headers: { 'retry-after': ','.repeat(size) }, body: {} })],
    ['days in a header', (size) => ({ status: 429, headers: { 'retry-after': 'fri,'.repeat(size / 4) }, body: {} })],
    ['digits in a header', (size) => ({ status: 429, headers: { 'retry-after': `${'9'.repeat(size)}x` }, body: {} })],
    [
      'codings in a header',
      (size) => ({ status: 429, headers: { 'content-encoding': 'identity,'.repeat(size / 9) }, body: 'x' }),
    ],
    [
      'a challenge',
      (size) => ({ status: 401, headers: { 'www-authenticate': `Bearer ${'a="b", '.repeat(size / 7)}` }, body: '' }),
    ],
    [
      'policies in a header',
      (size) => ({ status: 429, headers: { ratelimit: '"x";r=1;t=1,'.repeat(size / 12) }, body: {} }),
    ],
    ['events', (size) => ({ body: 'data: {}\n\n'.repeat(Math.min(size, 65_000) / 10) })],
    [
      'a text that nearly has the pattern',
      (size) => ({
        body: {
          result: {
            isError: true,
            content: [{ type: 'text', text: `MCP error -32602: Tool ${' not found'.repeat(size / 10)}!` }],
          },
        },
      }),
    ],
    [
      'content without a text',
      (size) => ({ body: { result: { isError: true, content: Array(size / 10).fill({ type: 'image' }) } } }),
    ],
  ];
  it.each(growing)('%s', (_name, response) => {
    const small = fastest(response(million / 4));
    const large = fastest(response(million * 2));
    // Eight times the input: quadratic time would be 64-fold. The floor keeps the clock's grain out of it.
    expect(large / Math.max(small, 0.5)).toBeLessThan(32);
  });

  /** The processor's time for the fastest of some runs, in milliseconds: a busy machine takes none of it. */
  function fastest(response: ErrorResponse): number {
    const runs = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      inspected(response, { vendor: 'f2d' });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...runs);
  }
});
