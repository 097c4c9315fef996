import { expect, it } from 'vitest';
import { inspect, rpcError } from './support.js';

const wait = (headers: Record<string, string>, body: unknown = {}, status = 429) => {
  const { retry, notes } = inspect({ status, headers: { 'content-type': 'application/json', ...headers }, body });
  return [retry?.seconds, retry?.source, ...notes];
};

const cases: [string, Record<string, string>, unknown[]][] = [
  ['draft 8', { RateLimit: '"1-in-1min"; r=0; t=60' }, [60, 'header']],
  ['several policies', { RateLimit: '"burst";r=5;t=1, "day";r=0;t=3600' }, [3600, 'header']],
  ['draft 7', { RateLimit: 'limit=1, remaining=0, reset=60' }, [60, 'header']],
  ['draft 6', { 'RateLimit-Limit': '1', 'RateLimit-Remaining': '0', 'RateLimit-Reset': '7' }, [7, 'header']],
  ['a limit that is not used up', { RateLimit: '"x";r=3;t=60' }, [null, null]],
  ['the longest counts', { 'Retry-After': '5', RateLimit: '"x";r=0;t=60' }, [60, 'header']],
  ['never shorter than Retry-After', { 'Retry-After': '90', RateLimit: '"x";r=0;t=60' }, [90, 'header']],
  ['nonsense', { RateLimit: ';;;,,,=t=r', 'RateLimit-Reset': 'soon' }, [null, null]],
];
it.each(cases)('RateLimit: %s', (_name, headers, expected) => {
  expect(wait(headers)).toEqual(expected);
});

const members: [string, object, unknown[]][] = [
  ['retry_after', { retry_after: 3 }, [3, 'body']],
  ['retryAfter', { retryAfter: 2.5 }, [3, 'body']],
  ['retry_after_seconds', { retry_after_seconds: 4 }, [4, 'body']],
  ['retryAfterMs', { retryAfterMs: 1500 }, [2, 'body']],
  ['the longest of several', { retryAfter: 3, retry_after_ms: 9000 }, [9, 'body']],
  ['a text', { retryAfter: 'soon' }, [null, null, 'retry-after-unreadable']],
];
it.each(members)('data of a JSON-RPC error: %s', (_name, data, expected) => {
  expect(wait({}, { ...rpcError(-32050), error: { code: -32050, message: 'x', data } })).toEqual(expected);
});

it('an HTTP status in the code tells the kind of failure where the response is a 200', () => {
  const body = { jsonrpc: '2.0', id: 1, error: { code: 429, message: 'Too Many Requests', data: { retryAfter: 3 } } };
  expect(inspect({ status: 200, body })).toMatchObject({
    category: 'rate-limited',
    retry: { when: 'after-delay', seconds: 3 },
  });
  expect(inspect({ status: 503, body })).toMatchObject({ category: 'unavailable' });
});
