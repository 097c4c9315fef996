import { describe, expect, it } from 'vitest';
import type { Category } from '../../generated/contract-table.js';
import { type Inspection, toProblem } from '../../src/index.js';
import { contract, form, inspectAllBy, inspectBy } from '../fixtures/contract-builders.js';
import { codensBody, inspect, rpcError, toolError } from '../support/inspect.js';

const limited = inspect({ status: 429, headers: { 'retry-after': '12' }, body: codensBody() }, { vendor: 'codens' });

it('makes problem details (RFC 9457) with the inspection as extension members', () => {
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

describe('the message', () => {
  it('stays out unless the caller asks for it', () => {
    expect(toProblem(limited)).not.toHaveProperty('detail');
    expect(toProblem(limited, {})).not.toHaveProperty('detail');
    expect(toProblem(limited, { message: true })?.detail).toBe('Rate limit exceeded');
  });
  it('may be empty, and is left out if there is none', () => {
    expect(toProblem(inspect({ body: rpcError(-32603, '') }), { message: true })?.detail).toBe('');
    expect(toProblem(inspect({ status: 500, body: {} }), { message: true })).not.toHaveProperty('detail');
  });
});

describe('the code', () => {
  const acme = contract('acme', {
    envelopes: [{ forms: [form({ codes: ['FAILED', 7] }), form({ error: 'worded', text: 'No luck' })] }],
  });
  const code = (inspection: Inspection) => toProblem(inspection)?.code;
  it.each<[string, Inspection, string | number]>([
    ['a matched form', inspectBy([acme], { vendor: 'acme', body: { code: 'FAILED' } }), 'FAILED'],
    ['a matched form, as a number', inspectBy([acme], { vendor: 'acme', body: { code: 7 } }), 7],
    ['a candidate', inspectBy([acme], { body: { code: 'FAILED' } }), 'FAILED'],
    ['JSON-RPC', inspect({ body: rpcError(-32603) }), -32603],
    ['a contract that lists the number', inspect({ body: rpcError(-32002) }), -32002],
    ['OAuth', inspect({ status: 400, body: { error: 'invalid_grant' } }), 'invalid_grant'],
    [
      'OAuth, in a challenge',
      inspect({ status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } }),
      'invalid_token',
    ],
  ])('stays if it is a literal of %s', (_name, inspection, expected) => {
    expect(inspection.code).toBe(expected);
    expect(code(inspection)).toBe(expected);
  });

  const secret = 'Bearer sk-SECRET';
  it.each<[string, Inspection]>([
    ['an unlisted error', inspect({ status: 500, vendor: 'codens', body: codensBody({ error_code: secret }) })],
    [
      'an error that its status identifies',
      inspect({ status: 400, vendor: 'jobko', body: { detail: { code: secret, message: 'x' } } }),
    ],
    [
      'an error that its text identifies',
      inspectBy([acme], { vendor: 'acme', body: { code: secret, message: 'No luck' } }),
    ],
    ['a candidate by its text', inspectBy([acme], { body: { code: secret, message: 'No luck' } })],
    ['nobody', inspect({ status: 500, body: { code: secret } })],
    ['a JSON-RPC error', inspect({ body: rpcError(secret) })],
    [
      'a body in a tool result',
      inspect({
        vendor: 'codens',
        body: { result: { ...toolError('x').result, structuredContent: codensBody({ error_code: secret }) } },
      }),
    ],
    [
      'problem details',
      inspect({ status: 400, headers: { 'content-type': 'application/problem+json' }, body: { type: secret } }),
    ],
    ['a challenge', inspect({ status: 401, headers: { 'www-authenticate': `Bearer error="${secret}"` }, body: '' })],
    ['an unlisted OAuth error', inspect({ status: 400, body: { error: secret, error_description: 'x' } })],
  ])('stays out if it is not a literal: that of %s', (_name, inspection) => {
    expect(inspection.code).toBe(secret);
    expect(code(inspection)).toBeNull();
    expect(JSON.stringify(toProblem(inspection))).not.toContain('SECRET');
    expect(toProblem(inspection, { message: true })?.code).toBe(secret);
  });
  it('stays out if it is a number that no contract lists', () => {
    expect(code(inspect({ body: rpcError(1234567) }))).toBeNull();
    expect(code(inspect({ body: toolError('MCP error 1234567: x') }))).toBeNull();
  });
  it('stays out of a copy: the caller may have changed the copy', () => {
    expect(code({ ...limited, code: secret })).toBeNull();
  });
  it('stays or goes for each item of a list', () => {
    const listed = contract('listed', {
      envelopes: [{ code: '/errors/*/code', message: [], forms: [form({ codes: ['FAILED'] })] }],
    });
    const body = { errors: [{ code: 'FAILED' }, { code: secret }] };
    expect(inspectAllBy([listed], { vendor: 'listed', body }).map(code)).toEqual(['FAILED', null]);
  });
});

describe('the status', () => {
  it.each([undefined, 0, 200, 399, 600, 999])('stays out if it is %s', (status) => {
    expect(toProblem(inspect({ status, body: rpcError(-32603) }))).not.toHaveProperty('status');
  });
  it.each([400, 500, 599])('stays if it is %s', (status) => {
    expect(toProblem(inspect({ status, body: rpcError(-32603) }))).toMatchObject({ status });
  });
});

// The type is an identifier that others compare (RFC 9457 section 3.1.1): it must not change.
it.each<[Category, string]>([
  ['invalid-request', 'The request is invalid'],
  ['unauthenticated', 'The caller is not authenticated'],
  ['permission-denied', 'The caller is not permitted to do this'],
  ['not-found', 'What was asked for does not exist'],
  ['conflict', 'The request conflicts with the present state'],
  ['precondition-failed', 'Something else must be done first'],
  ['rate-limited', 'Too many requests in the current period'],
  ['budget-exceeded', 'The budget is used up'],
  ['not-supported', 'The operation is not supported'],
  ['unavailable', 'The service is unavailable for now'],
  ['internal', 'The service failed'],
  ['unknown', 'The request failed'],
])('has a type and a title of %s', (category, title) => {
  const type = `https://error-envelopes.github.io/v1/problems/${category}`;
  expect(toProblem({ ...limited, category } as Inspection)).toMatchObject({ type, title, category });
});

it('makes nothing of a success', () => {
  expect(toProblem(inspect({ status: 200, body: '{}' }))).toBeNull();
});
