import { expect, it } from 'vitest';
import { inspect, rpcError } from '../../../test/support/inspect.js';

const wait = (headers: Record<string, string | string[]>, body: unknown = {}, status = 429) => {
  const { retry, notes } = inspect({ status, headers: { 'content-type': 'application/json', ...headers }, body });
  return [retry?.seconds, retry?.source, ...notes];
};

const cases: [string, Record<string, string | string[]>, unknown[]][] = [
  ['draft 8', { RateLimit: '"1-in-1min"; r=0; t=60' }, [60, 'header']],
  ['several policies', { RateLimit: '"burst";r=5;t=1, "day";r=0;t=3600' }, [3600, 'header']],
  ['draft 7', { RateLimit: 'limit=1, remaining=0, reset=60' }, [60, 'header']],
  ['draft 6', { 'RateLimit-Limit': '1', 'RateLimit-Remaining': '0', 'RateLimit-Reset': '7' }, [7, 'header']],
  ['a limit that is not used up', { RateLimit: '"x";r=3;t=60' }, [null, null]],
  ['the longest counts', { 'Retry-After': '5', RateLimit: '"x";r=0;t=60' }, [60, 'header']],
  ['never shorter than Retry-After', { 'Retry-After': '90', RateLimit: '"x";r=0;t=60' }, [90, 'header']],
  ['a policy without what remains', { RateLimit: '"x";t=60' }, [60, 'header']],
  ['a policy without a reset', { RateLimit: '"x";r=0' }, [null, null]],
  ['a policy of one parameter, in any case', { ratelimit: ' T = 60 ' }, [60, 'header']],
  ['a policy in full words', { RateLimit: '"x"; Remaining=0; RESET=60' }, [60, 'header']],
  ['a parameter that begins alike', { RateLimit: '"x";tt=60;resets=50' }, [null, null]],
  ['the first of two', { RateLimit: '"x";t=60;t=90' }, [60, 'header']],
  ['what remains of the other names', { RateLimit: 'limit=9, remaining=2, reset=60' }, [null, null]],
  ['two policies, the longer first', { RateLimit: '"day";r=0;t=3600, "burst";r=0;t=1' }, [3600, 'header']],
  ['two lines', { RateLimit: ['"day";r=0;t=3600', '"burst";r=0;t=7200'] }, [7200, 'header']],
  ['draft 6 without what remains', { 'RateLimit-Reset': ' 7 ' }, [7, 'header']],
  ['draft 6 with something left', { 'RateLimit-Remaining': '3', 'RateLimit-Reset': '7' }, [null, null]],
  ['draft 6 that ends at once', { 'RateLimit-Reset': '0' }, [0, 'header']],
  ['draft 6 beside draft 8', { RateLimit: '"x";r=0;t=60', 'RateLimit-Reset': '90' }, [90, 'header']],
  ['ten digits', { 'RateLimit-Reset': '1234567890' }, [1234567890, 'header']],
  ['eleven digits', { 'RateLimit-Reset': '12345678901' }, [null, null]],
  ['a fraction', { 'RateLimit-Reset': '1.5' }, [null, null]],
  ['a digit before a word', { 'RateLimit-Reset': '5s' }, [null, null]],
  ['a digit behind a word', { 'RateLimit-Reset': 'in 5' }, [null, null]],
  ['as many policies as are read', { RateLimit: `${'"x";r=1;t=1,'.repeat(63)}"y";r=0;t=60` }, [60, 'header']],
  ['more policies than are read', { RateLimit: `${'"x";r=1;t=1,'.repeat(64)}"y";r=0;t=60` }, [null, null]],
  ['as many waits as are read', { RateLimit: `${'"x";r=0;t=1,'.repeat(63)}"y";r=0;t=60` }, [60, 'header']],
  ['more waits than are read', { RateLimit: [`${'"x";r=0;t=1,'.repeat(63)}"x";t=1`, '"y";r=0;t=60'] }, [1, 'header']],
  ['nonsense', { RateLimit: ';;;,,,=t=r', 'RateLimit-Reset': 'soon' }, [null, null]],
];
it.each(cases)('RateLimit: %s', (_name, headers, expected) => {
  expect(wait(headers)).toEqual(expected);
});

it('RateLimit: only a 429 says that the limit is what it failed by', () => {
  expect(wait({ RateLimit: '"x";r=0;t=60' }, {}, 503)).toEqual([null, null]);
  expect(wait({ RateLimit: '"x";r=0;t=60' }, { retry_after: 5 }, 503)).toEqual([null, null]);
});

it('RateLimit: a window that ends later than the wait of the header or the body is no conflict', () => {
  const body = { ...rpcError(-32050), error: { code: -32050, message: 'x', data: { retryAfter: 5 } } };
  expect(wait({ 'Retry-After': '5', RateLimit: '"x";r=0;t=60' }, body)).toEqual([60, 'header']);
  expect(wait({ RateLimit: '"x";r=0;t=3' }, body)).toEqual([5, 'body']);
});

const members: [string, object, unknown[]][] = [
  ['retry_after', { retry_after: 3 }, [3, 'body']],
  ['retryAfter', { retryAfter: 2.5 }, [3, 'body']],
  ['retry_after_seconds', { retry_after_seconds: 4 }, [4, 'body']],
  ['retryAfterMs', { retryAfterMs: 1500 }, [2, 'body']],
  ['retry_after_ms', { retry_after_ms: 2001 }, [3, 'body']],
  ['retryAfterSeconds', { retryAfterSeconds: 6 }, [6, 'body']],
  ['no wait', { retry_after: 0 }, [0, 'body']],
  ['null', { retry_after: null, retryAfter: undefined }, [null, null]],
  ['a negative number', { retry_after: -1 }, [null, null, 'retry-after-unreadable']],
  ['the first as the longest', { retry_after: 9, retryAfter: 3 }, [9, 'body']],
  ['a member that nobody names so', { 'retry-after': 9, retry: 8, '': 7 }, [null, null]],
  ['a list', ['x'], [null, null]],
  ['the longest of several', { retryAfter: 3, retry_after_ms: 9000 }, [9, 'body']],
  ['a text', { retryAfter: 'soon' }, [null, null, 'retry-after-unreadable']],
];
it.each(members)('data of a JSON-RPC error: %s', (_name, data, expected) => {
  expect(wait({}, { ...rpcError(-32050), error: { code: -32050, message: 'x', data } })).toEqual(expected);
});

const results: [string, object, unknown[]][] = [
  ['structured content', { structuredContent: { retry_after: 3 } }, [3, 'body']],
  ['the error in it', { structuredContent: { error: { retryAfterMs: 4000 } } }, [4, 'body']],
  ['both, the longer counts', { structuredContent: { retry_after: 9, error: { retry_after: 3 } } }, [9, 'body']],
  ['an error in it that is none', { structuredContent: { error: 'x' } }, [null, null]],
  ['a list', { structuredContent: [{ retry_after: 3 }] }, [null, null]],
  ['the result itself', { retry_after: 3 }, [null, null]],
];
it.each(results)('a tool result: %s', (_name, more, expected) => {
  const result = { isError: true, content: [], ...more };
  expect(wait({}, { result })).toEqual(expected);
});

it('a failed task: the data of its error', () => {
  const task = { taskId: 't', status: 'failed', error: { code: -32050, message: 'x', data: { retryAfter: 7 } } };
  expect(wait({}, { result: task })).toEqual([7, 'body']);
  expect(wait({}, { result: { ...task, error: 'x' } })).toEqual([null, null]);
});

it('members of an error that is no message of MCP tell nothing', () => {
  expect(wait({}, { error: { data: { retry_after: 3 } } })).toEqual([null, null]);
});

const codes: [number | undefined, number | string, string][] = [
  [200, 400, 'invalid-request'],
  [200, 399, 'unknown'],
  [200, 599, 'internal'],
  [200, 600, 'unknown'],
  [undefined, 503, 'unavailable'],
  [399, 429, 'rate-limited'],
  [400, 429, 'invalid-request'],
  [200, '429', 'unknown'],
];
it.each(codes)('HTTP status %s and code %s: %s', (status, code, category) => {
  expect(inspect({ status, body: rpcError(code) }).category).toBe(category);
});

it('an HTTP status in the code tells the kind of failure where the response is a 200', () => {
  const body = { jsonrpc: '2.0', id: 1, error: { code: 429, message: 'Too Many Requests', data: { retryAfter: 3 } } };
  expect(inspect({ status: 200, body })).toMatchObject({
    category: 'rate-limited',
    retry: { when: 'after-delay', seconds: 3 },
  });
  expect(inspect({ status: 503, body })).toMatchObject({ category: 'unavailable' });
});
