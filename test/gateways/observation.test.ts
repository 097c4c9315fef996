import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import codens from '../../generated/contracts/codens.js';
import jsonRpc from '../../generated/contracts/json-rpc.js';
import mcp from '../../generated/contracts/mcp.js';
import { decodeWithZlib } from '../../src/adapters/node-http/decode-with-zlib.js';
import { createGateway, type GatewayOptions, type LogLine } from '../../src/gateway/index.js';
import { counted } from './support/counted.js';

const LIMITED = '{"detail":"s3cret","error_code":"RATE_LIMITED","category":"transient","retry_after_seconds":12}';
const DOCUMENTED = 'documented codens/rate-limited';
const RPC = '{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"No"}}';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  chunks?: readonly (string | Uint8Array)[];
  method?: string;
}

/** What a gateway makes of an answer whose chunks pass. */
function observe(
  options: Partial<GatewayOptions>,
  { status = 429, headers, chunks = [LIMITED], method = 'GET' }: Answer,
) {
  const lines: LogLine[] = [];
  const gateway = createGateway({ contracts: [codens, jsonRpc, mcp], log: (line) => lines.push(line), ...options });
  const head = { status, headers: new Headers({ 'retry-after': '12', ...headers }) };
  const observation = gateway.observe({ method, path: '/plans' }, head, decodeWithZlib);
  const released = chunks.map((chunk) => {
    observation?.add(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
    return observation?.isReleased;
  });
  const { tag, body } = observation?.end() ?? {};
  const problem = body && JSON.parse(new TextDecoder().decode(body));
  const holds = observation?.holds;
  return { observation, holds, released, tag, problem, counts: counted(gateway), lines, gateway };
}

const named = { vendor: 'codens' as const };

describe('the modes', () => {
  it.each([
    ['report', { holds: false, tag: undefined, code: undefined }],
    ['tag', { holds: true, tag: 'documented;codens/rate-limited', code: undefined }],
    ['rewrite', { holds: true, tag: undefined, code: 'RATE_LIMITED' }],
  ] as const)('gives an error in %s what the mode promises', (mode, expected) => {
    const { holds, tag, problem, counts } = observe({ ...named, mode }, {});
    expect({ holds, tag, code: problem?.code }).toEqual(expected);
    expect(counts).toEqual([DOCUMENTED]);
  });

  it('does nothing in the mode off', () => {
    const { observation, counts, lines } = observe({ ...named, mode: 'off' }, {});
    expect([observation, counts, lines]).toEqual([undefined, [], []]);
  });

  it.each([
    ['tag', true],
    ['report', false],
    ['rewrite', false],
    ['off', false],
  ] as const)('strips a tag of the upstream in the mode %s: %s', (mode, strips) => {
    expect(createGateway({ contracts: [], mode }).stripsTag('/')).toBe(strips);
  });

  it.each([
    ['problem details', { headers: { 'content-type': 'application/problem+json' } }],
    ['a status below 400', { status: 200, headers: { 'content-type': 'application/problem+json' } }],
  ])('does not hold %s to rewrite them', (_name, answer) => {
    expect(observe({ ...named, mode: 'rewrite' }, answer).holds).toBe(false);
  });

  it('holds problem details for a tag', () => {
    const answer = { headers: { 'content-type': 'application/problem+json' }, chunks: ['{"title":"No"}'] };
    expect(observe({ mode: 'tag' }, answer).holds).toBe(true);
  });

  it('holds no answer of MCP to rewrite it, and no stream for a tag', () => {
    const json = { headers: { 'content-type': 'application/json' }, chunks: [RPC] };
    const stream = { headers: { 'content-type': 'text/event-stream' }, chunks: [`data: ${RPC}\n\n`] };
    expect(observe({ mcp: true, mode: 'rewrite' }, json)).toMatchObject({ holds: false, problem: undefined });
    expect(observe({ mcp: true, mode: 'tag' }, stream)).toMatchObject({ holds: false, tag: undefined });
  });
});

describe('what is read', () => {
  it.each([
    ['a success', {}, { status: 200 }, []],
    [
      'a success of MCP',
      { mcp: true },
      { status: 200, headers: { 'content-type': 'application/json' }, chunks: ['{}'] },
      [],
    ],
    ['text of MCP with a status below 400', { mcp: true }, { status: 200, chunks: [RPC] }, []],
    [
      'an error of MCP with the status 200',
      { mcp: true },
      { status: 200, headers: { 'content-type': 'application/json' }, chunks: [RPC] },
      ['documented json-rpc/method-not-found'],
    ],
    ['the same without `mcp`', {}, { status: 200, headers: { 'content-type': 'application/json' }, chunks: [RPC] }, []],
    [
      'problem details with the status 200',
      {},
      { status: 200, headers: { 'content-type': 'application/problem+json' }, chunks: ['{"title":"No","status":409}'] },
      ['unrecognized'],
    ],
    ['an error in two chunks', named, { chunks: [LIMITED.slice(0, 9), LIMITED.slice(9)] }, [DOCUMENTED]],
    ['no body', named, { chunks: [] }, ['unreadable']],
    ['gzip', named, { headers: { 'content-encoding': 'gzip' }, chunks: [gzipSync(LIMITED)] }, [DOCUMENTED]],
    [
      'text behind a content coding',
      named,
      { headers: { 'content-encoding': 'gzip' }, chunks: [gzipSync('oops')] },
      ['unreadable'],
    ],
    ['an unknown coding', named, { headers: { 'content-encoding': 'x' } }, ['skipped encoded']],
    [
      'an encoded body over the limit',
      { ...named, maxBytes: 10 },
      { headers: { 'content-encoding': 'gzip' }, chunks: [gzipSync(LIMITED)] },
      ['skipped too-large'],
    ],
    ['HEAD', named, { method: 'HEAD' }, ['skipped head']],
    ['another stream', named, { headers: { 'content-type': 'text/event-stream' } }, ['skipped event-stream']],
    [
      'events of MCP, the last one without its end',
      { mcp: true },
      {
        status: 200,
        headers: { 'content-type': 'text/event-stream' },
        chunks: [`data: ${RPC}\n\ndata: {}\n\n`, `data: ${RPC}`],
      },
      ['documented json-rpc/method-not-found', 'documented json-rpc/method-not-found'],
    ],
    [
      'an event over the limit',
      { mcp: true, maxBytes: 20 },
      { status: 200, headers: { 'content-type': 'text/event-stream' }, chunks: [`data: ${RPC}\n\n`] },
      ['skipped too-large'],
    ],
  ] as [string, Partial<GatewayOptions>, Answer, string[]][])('counts %s', (_name, options, answer, counts) => {
    expect(observe(options, answer).counts).toEqual(counts);
  });

  it('reads a body of exactly the limit, and releases a larger one', () => {
    const exact = observe({ ...named, mode: 'tag', maxBytes: LIMITED.length }, {});
    expect([exact.tag, exact.released]).toEqual(['documented;codens/rate-limited', [false]]);
    const larger = observe({ ...named, mode: 'tag', maxBytes: LIMITED.length - 1 }, {});
    expect(larger.released).toEqual([true]);
  });

  it('counts once, whatever comes behind the end', () => {
    const { observation, gateway } = observe({ ...named, mode: 'tag' }, {});
    observation?.add(new Uint8Array([1]));
    observation?.stop('aborted');
    expect(observation?.end()).toEqual({ tag: undefined, body: undefined });
    expect(observation?.isReleased).toBe(true);
    expect(counted(gateway)).toEqual([DOCUMENTED]);
  });

  it('counts an answer that stops, and gives no outcome', () => {
    const gateway = createGateway({ contracts: [codens], ...named, mode: 'tag' });
    const observation = gateway.observe({ method: 'GET', path: '/' }, { status: 429, headers: new Headers() });
    observation?.stop('slow');
    expect([observation?.isReleased, observation?.end()]).toEqual([true, { tag: undefined, body: undefined }]);
    expect(counted(gateway)).toEqual(['skipped slow']);
  });
});

describe('exceptions', () => {
  const broken = {
    get: () => {
      throw new Error('broken');
    },
  };
  it('lets an answer pass if its headers throw', () => {
    const errors: unknown[] = [];
    const gateway = createGateway({ contracts: [codens], onInternalError: (error) => errors.push(error) });
    expect(gateway.observe({ method: 'GET', path: '/' }, { status: 429, headers: broken })).toBeUndefined();
    expect([errors.length, counted(gateway)]).toEqual([1, ['skipped internal']]);
  });

  it('lets an answer pass if a decoder or `onInternalError` throws', () => {
    const fail = () => {
      throw new Error('broken');
    };
    const gateway = createGateway({ contracts: [codens], mode: 'tag', onInternalError: fail });
    const headers = new Headers({ 'content-encoding': 'gzip' });
    const observation = gateway.observe({ method: 'GET', path: '/' }, { status: 429, headers }, fail);
    expect(observation?.end()).toEqual({ tag: undefined, body: undefined });
    gateway.failed(new Error('of an adapter'));
    expect(counted(gateway)).toEqual(['skipped internal', 'skipped internal']);
  });
});

it('logs what is left alone, and an error at the level of its verdict', () => {
  expect(observe(named, { method: 'HEAD' }).lines).toEqual([
    { level: 'info', message: 'response left alone: head', route: '', status: 429, skipped: 'head' },
  ]);
  expect(observe(named, {}).lines[0]).toMatchObject({ level: 'info', message: 'documented response of codens' });
  const undocumented = observe(named, { chunks: [LIMITED.replace('RATE_LIMITED', 'NEW')] });
  expect(undocumented.lines[0]).toMatchObject({ level: 'warn', message: 'undocumented response of codens' });
  const [unreadable] = observe({}, { chunks: ['oops'] }).lines;
  expect(unreadable).toMatchObject({ level: 'info', message: 'unreadable response' });
  expect(unreadable).not.toHaveProperty('contract');
});
