import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import all from '../../generated/all.js';
import inspectionSchema from '../../generated/schemas/inspection.schema.json' with { type: 'json' };
import { createInspector, type ErrorResponse, type InspectOptions } from '../../src/index.js';
import { corpus } from '../support/corpus.js';
import { NOW } from '../support/inspect.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);
const ajv = new Ajv2020({ allowUnionTypes: true });
const isInspection = ajv.compile(inspectionSchema);

/** The responses of the corpus with a parsed body. */
const recorded = corpus
  .map(({ response }) => response)
  .filter(({ body }) => typeof body === 'object' && body !== null)
  .map(({ status, headers, body }) => ({ status, headers, body: body as object }));

const internalErrors: unknown[] = [];
const inspect = createInspector(all, { now: () => NOW, onInternalError: (error) => internalErrors.push(error) });

/** The inspection, if the schema allows it and all inspections of the response, they are frozen, and no exception stopped them. */
function inspected(response: ErrorResponse, options?: InspectOptions) {
  const all = [inspect(response, options), ...inspect.all(response, options)] as const;
  if (internalErrors.length > 0) throw internalErrors.pop();
  for (const one of all) {
    if (!isInspection(one)) throw new Error(`${ajv.errorsText(isInspection.errors)}: ${JSON.stringify(one)}`);
    expectFrozen(one);
  }
  return all[0];
}

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Object.isFrozen(value)) throw new Error(`Expected a frozen value, got ${JSON.stringify(value)}.`);
  for (const inner of Object.values(value)) expectFrozen(inner);
}

/** Freezes a value and all in it, so that a change throws. */
function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFrozen(inner);
  return value;
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
const url = fc.oneof(
  fc.constantFrom(undefined, null, '', 'https://api.example', 'http://[::1]', '//x'),
  fc.webUrl(),
  fc.string(),
);
const protocolVersion = fc.option(fc.constantFrom('2025-06-18', '2026-07-28', '1999-01-01', ''), { nil: undefined });
const options = fc.record({ vendor, surface, protocolVersion });

/** How deep lists and objects nest: `[]` is 1. */
function nesting(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(nesting));
}

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

// The long job tries twenty times as many inputs.
describe('inspect of any input', { timeout: Math.max(60_000, 30 * RUNS) }, () => {
  it('never throws, and returns frozen inspections that the schema allows', () => {
    fc.assert(
      fc.property(fc.record({ status, headers, body, surface, url }), options, (response, options) => {
        inspected(response as ErrorResponse, options);
      }),
      { numRuns: RUNS * 10 },
    );
  });

  it('leaves its input as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recorded), headers, options, ({ status, body }, headers, options) => {
        const response = { status, headers, body } as ErrorResponse;
        const before = JSON.stringify({ response, options });
        inspected(deepFrozen(response), deepFrozen(options));
        expect(JSON.stringify({ response, options })).toBe(before);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads any JSON the same as text, as bytes and parsed', () => {
    const json = fc.oneof(
      fc.json(),
      fc.constantFrom(...hostileTexts.filter((text) => text.startsWith('{'))),
      fc.json({ maxDepth: 3 }).map((text) => `{"jsonrpc":"2.0","id":1,"error":${text}}`),
      fc
        .json({ maxDepth: 3 })
        .map((text) => `{"result":{"isError":true,"content":[${text}],"structuredContent":${text}}}`),
    );
    fc.assert(
      fc.property(json, status, headers, options, (text, status, headers, options) => {
        const parsed: unknown = JSON.parse(text);
        // A string stands for a text, and some JSON begins like an event stream or has a content coding.
        fc.pre(typeof parsed !== 'string' && nesting(parsed) <= 31);
        const expected = inspected({ status, headers, body: parsed } as ErrorResponse, options);
        for (const body of [text, ` \ufeff`.trim() + text, `${text}\r\n`, new TextEncoder().encode(text)]) {
          expect(inspected({ status, headers, body } as ErrorResponse, options)).toEqual(expected);
        }
      }),
      { numRuns: RUNS * 3 },
    );
  });

  it('reads a recorded body the same as text, as bytes and parsed', () => {
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

  it('quotes the body in `code`, `message` and `requestId` alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recorded), vendor, ({ body, status, headers }, vendor) => {
        const secret = 'sk-7c1e';
        const tainted = JSON.parse(JSON.stringify({ ...body, [secret]: secret, hint: secret, data: secret }));
        const { code, message, requestId, ...rest } = inspected({ status, headers, body: tainted }, { vendor });
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
    ['a body that throws when it is read', { status: 500, body: new Proxy({}, throwing) }],
    [
      'a body that throws null',
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
      'a body that contains itself',
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
  it.each(strange)('reads %s', (_name, response) => {
    inspected(response as ErrorResponse);
    inspected(response as ErrorResponse, { vendor: 'f2d' });
    inspected(response as ErrorResponse, 'codens' as InspectOptions);
  });
});
