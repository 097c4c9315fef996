import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isInstalled, LUA } from './support/processes.js';

const HANDLE = fileURLToPath(new URL('support/envoy-handle.lua', import.meta.url));
const LIMITED = JSON.stringify({
  detail: 'Rate limit exceeded',
  error_code: 'RATE_LIMITED',
  category: 'transient',
  retry_after_seconds: 12,
});

interface Answer {
  path?: string;
  method?: string;
  status?: number;
  headers?: readonly (readonly [string, string])[];
  chunks?: readonly string[];
  options?: string;
}

const quoted = (text: string) =>
  `"${text.replace(/[\\"\n\r]/g, (one) => `\\${`${one.charCodeAt(0)}`.padStart(3, '0')}`)}"`;
const JSON_TYPE = ['content-type', 'application/json'] as const;
const RETRY = ['retry-after', '12'] as const;
const withLength = (body: string) => [JSON_TYPE, RETRY, ['content-length', `${body.length}`]] as const;

/** What a client of Envoy gets, by a handle that does what the documentation of the filter says. */
function pass({
  path = '/api/x?y=1',
  method = 'GET',
  status = 429,
  chunks = [LIMITED],
  headers = withLength(chunks.join('')),
  options = `{ contracts = { require "error_envelopes.contracts.codens" }, vendor = "codens", routes = {
    ["/tag"] = { mode = "tag" }, ["/rewrite"] = { mode = "rewrite" }, ["/mcp"] = { mcp = true }, ["/off"] = { mode = "off" } } }`,
}: Answer): string[] {
  const lines = headers.map(([name, value]) => `{ ${quoted(name)}, ${quoted(value)} }`);
  const script = `
    package.path = ${quoted(`${LUA}/?.lua;${LUA}/?/init.lua;`)} .. package.path
    local run = dofile(${quoted(HANDLE)})
    local gateway = require("error_envelopes.envoy").new(${options})
    run(gateway, { path = ${quoted(path)}, method = ${quoted(method)} }, {
      status = ${status}, headers = { ${lines.join(', ')} }, chunks = { ${chunks.map(quoted).join(', ')} },
    }, print)`;
  const { stdout, stderr, status: code } = spawnSync('lua5.3', ['-'], { input: script, encoding: 'utf8' });
  if (code !== 0) throw new Error(stderr);
  return stdout.trimEnd().split('\n');
}

const HEAD = ['head :status: 429', 'head content-type: application/json', 'head retry-after: 12'];

describe.skipIf(!isInstalled('lua5.3', '-v'))('Envoy', () => {
  it('reports an error whose chunks pass as they come', () => {
    const half = LIMITED.slice(0, 40);
    const rest = LIMITED.slice(40);
    expect(pass({ chunks: [half, rest], headers: [JSON_TYPE, RETRY] })).toEqual([
      ...HEAD,
      'chunk 40',
      `chunk ${rest.length}`,
      'outcome documented;codens/rate-limited',
    ]);
  });

  it('reads a body that is too large no further', () => {
    const chunks = ['x'.repeat(40_000), 'y'.repeat(40_000), 'z'.repeat(90_000)];
    const is = pass({ chunks, headers: [JSON_TYPE, RETRY] });
    expect(is.slice(3)).toEqual(['chunk 40000', 'chunk 40000', 'chunk 90000', 'outcome unreadable;too-large']);
  });

  it.each([
    ['a success', { status: 200 }, 'outcome nil'],
    ['a route that is off', { path: '/off/x' }, 'outcome nil'],
    ['HEAD', { method: 'HEAD', chunks: [] }, 'outcome skipped;head'],
    ['an empty error', { chunks: [] }, 'outcome unreadable;empty'],
  ])('passes %s', (_name, answer, outcome) => {
    const is = pass(answer);
    expect(is.at(-1)).toBe(outcome);
    expect(is.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('tags an error, and removes the tag of the upstream', () => {
    const headers = [...withLength(LIMITED), ['x-error-envelope', 'success']] as const;
    expect(pass({ path: '/tag', headers }).filter((line) => line.includes('x-error-envelope'))).toEqual([
      'head x-error-envelope: documented;codens/rate-limited',
    ]);
    expect(pass({ path: '/tag', status: 200, headers }).join()).not.toContain('x-error-envelope');
  });

  it('holds no body whose length is not known', () => {
    expect(pass({ path: '/tag', headers: [JSON_TYPE, RETRY] })).toEqual([
      ...HEAD,
      `chunk ${LIMITED.length}`,
      'outcome documented;codens/rate-limited',
    ]);
  });

  it('rewrites an error to problem details', () => {
    const is = pass({ path: '/rewrite' });
    const body = is.find((line) => line.startsWith('body '))?.slice(5) ?? '';
    expect(JSON.parse(body)).toMatchObject({ status: 429, category: 'rate-limited', retry: { seconds: 12 } });
    expect(is).toEqual(
      expect.arrayContaining([
        'head retry-after: 12',
        'head content-type: application/problem+json',
        `head content-length: ${Buffer.byteLength(body)}`,
      ]),
    );
    expect(is.filter((line) => line.startsWith('head content-'))).toHaveLength(2);
  });

  it('reads each event of an MCP stream as it passes', () => {
    const rpc = 'data: {"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"No"}}\n\n';
    const options = `{ contracts = { require "error_envelopes.contracts.json-rpc" }, mcp = true }`;
    const is = pass({ status: 200, headers: [['content-type', 'text/event-stream']], chunks: [rpc, rpc], options });
    expect(is.filter((line) => line.startsWith('chunk'))).toHaveLength(2);
    expect(is.at(-1)).toBe('outcome documented;json-rpc/method-not-found');
  });

  it('lets the answer pass when a function of the operator fails', () => {
    const options = `{ contracts = { require "error_envelopes.contracts.codens" }, vendor = "codens", log = function() error("no") end }`;
    expect(pass({ options })).toContain(`chunk ${LIMITED.length}`);
  });
});
