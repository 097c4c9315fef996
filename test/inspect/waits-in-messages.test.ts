import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, inspectBy, wait } from '../fixtures/contract-builders.js';
import { inspect, rpcError, toolError } from '../support/inspect.js';

/** R9: the members of JSON-RPC and MCP that usually hold a wait. */
const read = (body: unknown, response: ErrorResponse = {}) => {
  const { retry, notes } = inspect({ body, ...response });
  return [retry?.seconds, retry?.source, ...notes];
};
const withData = (data: unknown) => ({ ...rpcError(-32050), error: { code: -32050, message: 'x', data } });
const unreadable = [null, null, 'retry-after-unreadable'];

describe('the data of a JSON-RPC error', () => {
  it.each<[string, unknown, unknown[]]>([
    ['retry_after', { retry_after: 3 }, [3, 'body']],
    ['retryAfter', { retryAfter: 2.5 }, [3, 'body']],
    ['retry_after_seconds', { retry_after_seconds: 4 }, [4, 'body']],
    ['retryAfterSeconds', { retryAfterSeconds: 6 }, [6, 'body']],
    ['retry_after_ms', { retry_after_ms: 2001 }, [3, 'body']],
    ['retryAfterMs', { retryAfterMs: 1500 }, [2, 'body']],
    ['a number as text', { retryAfter: '7' }, [7, 'body']],
    ['no wait', { retry_after: 0 }, [0, 'body']],
    ['the longest of several', { retryAfter: 3, retry_after_ms: 9000 }, [9, 'body']],
    ['null', { retry_after: null }, [null, null]],
    ['a negative number', { retry_after: -1 }, unreadable],
    ['words', { retryAfter: 'soon' }, unreadable],
    ['another name', { 'retry-after': 9, retry: 8, retryafter: 7 }, [null, null]],
    ['a member inside', { error: { retryAfter: 9 } }, [null, null]],
    ['a list', [{ retryAfter: 9 }], [null, null]],
    ['a text', 'retryAfter', [null, null]],
  ])('gives a wait: %s', (_name, data, expected) => {
    expect(read(withData(data))).toEqual(expected);
  });
  it('gives none outside of `data`', () => {
    expect(read({ ...rpcError(-32050), retryAfter: 9 })).toEqual([null, null]);
    expect(read({ ...rpcError(-32050), error: { code: -32050, message: 'x', retryAfter: 9 } })).toEqual([null, null]);
  });
});

describe('a tool result', () => {
  it.each<[string, object, unknown[]]>([
    ['its structured content', { structuredContent: { retry_after: 3 } }, [3, 'body']],
    ['the error in it', { structuredContent: { error: { retryAfterMs: 4000 } } }, [4, 'body']],
    ['the longer of both', { structuredContent: { retry_after: 9, error: { retry_after: 3 } } }, [9, 'body']],
    ['not the result itself', { retry_after: 3 }, [null, null]],
    ['not a list', { structuredContent: [{ retry_after: 3 }] }, [null, null]],
  ])('gives a wait: %s', (_name, more, expected) => {
    expect(read({ result: { isError: true, content: [], ...more } })).toEqual(expected);
  });
});

it('does not read such members of other bodies', () => {
  expect(read({ error: { data: { retry_after: 3 } }, retry_after: 3 }, { status: 429 })).toEqual([null, null]);
});

it('reads them beside a status that decides, and beside the RateLimit fields', () => {
  expect(read(withData({ retryAfter: 5 }), { status: 429 }).slice(0, 2)).toEqual([5, 'body']);
  const limited = { status: 429, headers: { 'content-type': 'application/json', 'RateLimit-Reset': '9' } };
  expect(read(withData({ retryAfter: 5 }), limited)).toEqual([9, 'header']);
  expect(read(withData({ retryAfter: 10 }), limited)).toEqual([10, 'body']);
});

it('does not read them if `Retry-After` or a contract gives a wait', () => {
  const headers = { 'content-type': 'application/json', 'retry-after': '3' };
  expect(read(withData({ retryAfter: 9 }), { status: 500, headers })).toEqual([3, 'header']);
  const acme = contract('acme', {
    envelopes: [{ shape: 'json-rpc-error', waits: [wait('/error/data/wait', 'seconds')] }],
  });
  const of = (data: object) => inspectBy([acme], { vendor: 'acme', body: withData(data) }).retry?.seconds;
  expect(of({ wait: 3, retryAfter: 9 })).toBe(3);
  expect(of({ retryAfter: 9 })).toBe(9);
});

it('reads them around an error body inside a tool result', () => {
  const acme = contract('acme', { envelopes: [{ surfaces: ['mcp'], schema: { required: ['code'] } }] });
  const { result } = toolError('x');
  const body = { result: { ...result, structuredContent: { code: 'X', retryAfter: 4 } } };
  expect(inspectBy([acme], { vendor: 'acme', body })).toMatchObject({ code: 'X', retry: { seconds: 4 } });
});
