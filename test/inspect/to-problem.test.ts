import { expect, it } from 'vitest';
import type { Category } from '../../generated/contract-table.js';
import { toProblem } from '../../src/index.js';
import { codensBody, inspect, rpcError } from '../support/inspect.js';

const limited = inspect({ status: 429, headers: { 'retry-after': '12' }, body: codensBody() }, { vendor: 'codens' });

it('makes problem details of an inspection, with what is known as extensions', () => {
  expect(toProblem(limited)).toEqual({
    type: 'https://error-envelopes.github.io/v1/problems/rate-limited',
    title: 'Too many requests in the current period',
    status: 429,
    category: 'rate-limited',
    code: 'RATE_LIMITED',
    match: { contract: 'codens', error: 'rate-limited', surface: 'rest' },
    retry: {
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      seconds: 12,
      source: 'header',
      backoff: 'exponential',
    },
  });
});

it('hands the sender’s text on only where it is asked to', () => {
  expect(toProblem(limited)).not.toHaveProperty('detail');
  expect(toProblem(limited, { message: true })?.detail).toBe('Rate limit exceeded');
});

it('takes a code that no contract lists for a text of the sender', () => {
  const open = inspect({ status: 500, body: codensBody({ error_code: 'Bearer sk-7c1e' }) }, { vendor: 'codens' });
  expect(toProblem(open)?.code).toBeNull();
  expect(toProblem(open, { message: true })?.code).toBe('Bearer sk-7c1e');
  expect(toProblem(inspect({ body: rpcError(-32050) }))?.code).toBe(-32050);
});

it.each([undefined, 200, 0, 999])('leaves out the status %s, which is none of a failure', (status) => {
  expect(toProblem(inspect({ status, body: rpcError(-32603) }))).not.toHaveProperty('status');
});

it.each([400, 500, 599])('keeps the status %s', (status) => {
  expect(toProblem(inspect({ status, body: rpcError(-32603) }))).toMatchObject({ status });
});
it.each([399, 600])('leaves the status %s out', (status) => {
  expect(toProblem({ ...limited, status })).not.toHaveProperty('status');
});

it('has no detail where the sender said nothing', () => {
  const silent = inspect({ status: 500, body: {} });
  expect(toProblem(silent, { message: true })).not.toHaveProperty('detail');
  expect(toProblem(inspect({ status: 500, body: rpcError(-32603, '') }), { message: true })?.detail).toBe('');
});

it('keeps the code of a documented error, and a number of nobody’s', () => {
  expect(toProblem(inspect({ status: 400, body: { error: 'invalid_grant' } }))?.code).toBe('invalid_grant');
  const open = inspect({ body: { result: { isError: true, content: [], structuredContent: { code: 'X' } } } });
  expect([open.code, open.match, toProblem(open)?.code]).toEqual(['X', null, null]);
});

// The type is an identifier that others compare, the title what people read: RFC 9457 sections 3.1.1 and 3.1.3.
const kinds: [Category, string][] = [
  ['invalid-request', 'The request is invalid'],
  ['unauthenticated', 'The caller is not authenticated'],
  ['permission-denied', 'The caller is not permitted to do this'],
  ['not-found', 'The resource does not exist'],
  ['conflict', 'The request conflicts with the present state'],
  ['precondition-failed', 'A precondition is not met'],
  ['rate-limited', 'Too many requests in the current period'],
  ['budget-exceeded', 'The budget is used up'],
  ['not-supported', 'The operation is not supported'],
  ['unavailable', 'The service is unavailable for now'],
  ['internal', 'The service failed'],
  ['unknown', 'The request failed'],
];
it.each(kinds)('of %s has its own type and title', (category, title) => {
  const type = `https://error-envelopes.github.io/v1/problems/${category}`;
  expect(toProblem({ ...limited, category })).toMatchObject({ type, title, category });
});

it('makes nothing of a success', () => {
  const success = inspect({ status: 200, body: '{}' });
  expect(toProblem(success)).toBeNull();
  // Both are null on a success; one alone is enough.
  expect(toProblem({ ...success, category: 'unknown' })).toBeNull();
  expect(toProblem({ ...limited, category: null })).toBeNull();
});
