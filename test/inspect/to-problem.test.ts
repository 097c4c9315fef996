import { expect, it } from 'vitest';
import { toProblem } from '../../src/index.js';
import { codensBody, inspect, rpcError } from './support.js';

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

it('makes nothing of a success', () => {
  expect(toProblem(inspect({ status: 200, body: '{}' }))).toBeNull();
});
