import { describe, expect, it } from 'vitest';
import all from '../../generated/all.js';
import { type ContractTable, createInspector, type ErrorResponse } from '../../src/index.js';
import { contract, form, wait, when } from '../fixtures/contract-builders.js';

/** The time of an inspection grows with the size of the response, not faster. */
const acme = contract('acme', {
  hosts: ['api.acme.example', '*.acme.example'],
  identifyingHeaders: [{ name: 'x-acme', pattern: /^v[0-9]{1,3}$/ }],
  requestId: ['/id', { header: 'x-acme-id', after: '/' }],
  retryOverride: { header: 'x-acme-retry', retry: ['true'], doNotRetry: ['false'] },
  envelopes: [
    {
      code: '/errors/*/code',
      message: '/errors/*/message',
      waits: [
        wait('/errors/*/wait', 'seconds'),
        wait('/duration', 'duration'),
        wait('/date', 'date-time'),
        wait('/text', 'seconds'),
        wait({ header: 'x-wait', after: '=', before: ';' }, 'milliseconds'),
      ],
      forms: [
        form({ codes: ['FAILED'], conditions: [when('/errors/*/kind', { equals: 'x' })] }),
        form({ error: 'worded', pattern: /^No [a-z]{1,9}$/ }),
      ],
    },
    { code: { pointer: '/id', after: '#', before: ':' }, message: '/list' },
    { shape: 'tool-result' },
  ],
});
const inspect = createInspector<ContractTable>([...all, acme]);

const headers = (value: object) => ({ status: 429, headers: value as ErrorResponse['headers'], body: {} });
const own = (body: object): ErrorResponse => ({ status: 400, vendor: 'acme', body });
const rpc = (error: object): ErrorResponse => ({
  body: { jsonrpc: '2.0', id: 1, error: { code: 1, message: '', ...error } },
});
const tool = (text: string, more: object = {}): ErrorResponse => ({
  body: { result: { isError: true, content: [{ type: 'text', text }], ...more } },
});
const many = <T>(length: number, item: (index: number) => T) =>
  Array.from({ length: Math.ceil(length) }, (_, index) => item(index));

/** A name in many spellings of its case. */
const spellings = (name: string, count: number) =>
  Object.fromEntries(
    many(count, (index) => [
      [...name].map((letter, bit) => ((index >> bit) & 1 ? letter.toUpperCase() : letter)).join(''),
      'identity',
    ]),
  );

const growing: [string, (size: number) => ErrorResponse][] = [
  ['a body over the limit', (size) => ({ body: `"${'x'.repeat(size)}"` })],
  ['bytes over the limit', (size) => ({ body: new Uint8Array(size).fill(0x78) })],
  ['white space', (size) => ({ body: ' '.repeat(size) })],
  ['brackets', (size) => ({ body: '['.repeat(size) })],
  ['events without data', (size) => ({ body: ':\n'.repeat(Math.min(size, 65_000) / 2) })],
  ['events', (size) => ({ body: 'data: {}\n\n'.repeat(Math.min(size, 65_000) / 10) })],
  [
    'a batch',
    (size) => ({ body: many(size / 200, (id) => ({ jsonrpc: '2.0', id, error: { code: id, message: '' } })) }),
  ],
  ['a list of errors', (size) => own({ errors: many(size / 200, (id) => ({ code: `E${id}`, wait: id })) })],
  ['a list of errors that match', (size) => own({ errors: many(size / 200, () => ({ code: 'FAILED', kind: 'x' })) })],
  [
    'a list of errors and many headers',
    (size) => ({
      ...own({ errors: many(size / 400, () => ({ code: 'FAILED', kind: 'x' })) }),
      headers: Object.fromEntries(many(size / 400, (index) => [`x-header-${index}`, '1'])),
    }),
  ],
  [
    'a list of errors and a long Retry-After',
    (size) => ({
      ...own({ errors: many(size / 400, () => ({ code: 'E' })) }),
      headers: { 'retry-after': '5,'.repeat(8192) },
    }),
  ],
  ['commas in Retry-After', (size) => headers({ 'retry-after': ','.repeat(size) })],
  ['days in Retry-After', (size) => headers({ 'retry-after': 'fri,'.repeat(size / 4) })],
  ['digits in Retry-After', (size) => headers({ 'retry-after': `${'9'.repeat(size)}x` })],
  ['lines of Retry-After', (size) => headers({ 'retry-after': many(size / 20, () => '5, soon') })],
  ['codings', (size) => ({ ...headers({ 'content-encoding': 'identity,'.repeat(size / 9) }), body: 'x' })],
  ['spellings of a header', (size) => ({ ...headers(spellings('content-encoding', size / 100)), body: 'x' })],
  ['many headers', (size) => headers(Object.fromEntries(many(size / 40, (index) => [`x-header-${index}`, '1'])))],
  ['parameters of a challenge', (size) => headers({ 'www-authenticate': `Bearer ${'a="b", '.repeat(size / 7)}` })],
  ['challenges', (size) => headers({ 'www-authenticate': 'a '.repeat(size / 2) })],
  ['quotes in a challenge', (size) => headers({ 'www-authenticate': `Bearer a=${'"\\'.repeat(size / 2)}` })],
  ['spaces in a challenge', (size) => headers({ 'www-authenticate': `Bearer${' '.repeat(size)}x` })],
  ['lines of challenges', (size) => headers({ 'www-authenticate': many(size / 20, () => 'Bearer error="e"') })],
  ['items of RateLimit', (size) => headers({ ratelimit: '"x";r=1;t=1,'.repeat(size / 12) })],
  ['parameters of RateLimit', (size) => headers({ ratelimit: ';r=0'.repeat(size / 4) })],
  ['lines of RateLimit', (size) => headers({ ratelimit: many(size / 20, () => '"x";r=0;t=1') })],
  ['a media type', (size) => headers({ 'content-type': `application/${'a.'.repeat(size / 2)}+json` })],
  ['a request id', (size) => headers({ 'x-request-id': 'x'.repeat(size) })],
  ['an identifying header', (size) => headers({ 'x-acme': 'v'.repeat(size) })],
  ['a host', (size) => ({ url: `https://${'a.'.repeat(size / 20)}example`, body: {} })],
  ['a path', (size) => ({ url: `https://api.acme.example/${'a/'.repeat(size / 2)}`, body: {} })],
  ['a duration', (size) => own({ duration: '1h'.repeat(size / 2) })],
  ['digits of a duration', (size) => own({ duration: `P${'9'.repeat(size)}` })],
  ['a date', (size) => own({ date: `2026-11-20T08:00:00.${'9'.repeat(size)}` })],
  ['a number', (size) => own({ text: ` ${'1'.repeat(size)}.` })],
  ['spaces around a number', (size) => own({ text: `${' '.repeat(size)}x` })],
  ['a wait in a header', (size) => ({ ...own({}), headers: { 'x-wait': '=;'.repeat(size / 2) } })],
  ['parts of a text', (size) => own({ id: '#:'.repeat(size / 2) })],
  ['a list as message', (size) => own({ list: many(size / 4, () => 'x') })],
  ['a text that a pattern nearly matches', (size) => tool(`MCP error -32602: Tool ${' not found'.repeat(size / 10)}!`)],
  ['line ends in a message', (size) => ({ body: { message: `<${'\n'.repeat(size)}` } })],
  ['lines of `at`', (size) => ({ body: { message: '\n  at '.repeat(size / 6) } })],
  ['spaces in a line', (size) => ({ body: { message: `\n${' '.repeat(size)}at x` } })],
  ['a frame that does not end', (size) => ({ body: { message: `\n at ${'a.'.repeat(size / 2)}` } })],
  ['colons in a frame', (size) => ({ body: { message: `\n at ${':1'.repeat(size / 2)}` } })],
  ['strings in the data', (size) => rpc({ data: many(size / 10, () => '\n at') })],
  ['a deep value in the data', (size) => rpc({ data: many(size / 100, () => [[['x']]]) })],
  [
    'content without a text',
    (size) => ({ body: { result: { isError: true, content: Array(size / 10).fill({ type: 'image' }) } } }),
  ],
  [
    'many tool texts',
    (size) => ({
      body: { result: { isError: true, content: Array(size / 20).fill({ type: 'text', text: '["x"]' }) } },
    }),
  ],
  ['JSON in a tool text', (size) => tool(`[${'"x",'.repeat(Math.min(size, 60_000) / 4)}"x"]`)],
  ['brackets in a tool text', (size) => tool('['.repeat(Math.min(size, 65_536)))],
];

describe('a response that grows', () => {
  const million = 1_000_000;
  it.each(growing)('takes time that grows as much: %s', (_name, response) => {
    const small = fastest(response(million / 4));
    const large = fastest(response(million * 2));
    // The response grows to its eightfold. Quadratic time would grow to its 64-fold. The floor evens out the clock.
    expect(large / Math.max(small, 0.5)).toBeLessThan(32);
  });

  /** The processor's time of the fastest of some runs, in milliseconds: a busy machine does not change it. */
  function fastest(response: ErrorResponse): number {
    const runs = Array.from({ length: 3 }, () => {
      const start = process.cpuUsage();
      inspect(response);
      inspect.all(response);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...runs);
  }
});
