import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, form, inspectBy, when } from '../fixtures/contract-builders.js';
import { inspect, rpcError, toolError, verdictOf } from '../support/inspect.js';

/** R4: what is an error below 400 and without a status. */
const isError = (response: ErrorResponse) => inspect(response).verdict !== 'success';

describe('from 400 on', () => {
  it.each([400, 404, 499, 500, 599, 600, 999])('%s is an error, whatever the body', (status) => {
    expect(isError({ status, body: { ok: true } })).toBe(true);
    expect(isError({ status, body: '' })).toBe(true);
    expect(isError({ status, body: { jsonrpc: '2.0', id: 1, result: {} } })).toBe(true);
  });
});

describe('below 400', () => {
  const failed = { status: 'failed', taskId: 't' };
  const problem = { 'content-type': 'Application/Problem+JSON; charset=utf-8' };
  const own = { code: -1, message: 'No' };
  it.each<[string, ErrorResponse]>([
    ['a JSON-RPC error', { body: rpcError(-32601) }],
    ['a JSON-RPC error beside a result', { body: rpcError(-32601, 'x', { result: {} }) }],
    ['an `error` that is not an object', { body: { jsonrpc: '2.0', error: false } }],
    ['a JSON-RPC error of another version', { body: rpcError(1, 'x', { jsonrpc: null }) }],
    ['JSON-RPC 1.0', { body: { id: 1, result: null, error: own } }],
    ['JSON-RPC 1.0 without a result and without an id of its own', { body: { id: null, error: own } }],
    ['a tool result', { body: { jsonrpc: '2.0', id: 1, ...toolError('x') } }],
    ['a tool result alone', { body: { result: { isError: true } } }],
    ['a failed task', { body: { jsonrpc: '2.0', id: 1, result: failed } }],
    ['a failed task alone', { body: { result: failed } }],
    ['a failed task without its name', { body: { result: { status: 'failed', resultType: 'task' } } }],
    ['an `error` event', { body: 'event: error\ndata: {}\n\n' }],
    ['problem details', { headers: problem, body: { title: 'No' } }],
    ['problem details that cannot be read', { headers: problem, body: '' }],
    ['an error of OAuth', { body: { error: 'x', error_description: '' } }],
  ])('reads an error: %s', (_name, response) => {
    for (const status of [undefined, 100, 200, 399]) expect(isError({ status, ...response })).toBe(true);
  });
  it.each<[string, ErrorResponse]>([
    ['JSON', { body: { code: 'FAILED', error: 'No', message: 'No' } }],
    ['a page', { body: '<html></html>' }],
    ['no body', {}],
    ['a JSON-RPC result', { body: { jsonrpc: '2.0', id: 1, result: {} } }],
    ['a JSON-RPC result with a null error', { body: { jsonrpc: '2.0', id: 1, result: {}, error: null } }],
    ['`isError` that is not true', { body: { result: { isError: 'true' } } }],
    ['`isError` outside of the result', { body: { isError: true } }],
    ['a task that works', { body: { result: { ...failed, status: 'working' } } }],
    ['another thing that failed', { body: { result: { status: 'failed', resultType: 'report' } } }],
    ['JSON-RPC 1.0 without an id', { body: { error: own } }],
    ['JSON-RPC 1.0 with a result', { body: { id: 1, result: 1, error: own } }],
    ['JSON-RPC 1.0 with further members', { body: { id: 1, error: own, data: 1 } }],
    ['JSON-RPC 1.0 with a text as code', { body: { id: 1, error: { code: 'E' } } }],
    ['JSON-RPC 1.0 with a fraction as code', { body: { id: 1, error: { code: 1.5 } } }],
    ['JSON-RPC 1.0 with the HTTP status 100 as code', { body: { id: 1, error: { code: 100 } } }],
    ['JSON-RPC 1.0 with the HTTP status 599 as code', { body: { id: 1, error: { code: 599 } } }],
    ['OAuth without a description', { body: { error: 'invalid_grant' } }],
    ['OAuth with a token', { body: { error: 'x', error_description: 'y', access_token: 'z' } }],
    ['OAuth with an `error` that is not a string', { body: { error: {}, error_description: 'y' } }],
  ])('reads a success: %s', (_name, response) => {
    const inspection = inspect({ status: 200, ...response });
    expect(inspection).toMatchObject({ verdict: 'success', match: null, code: null, message: null, violations: [] });
    expect([inspection.category, inspection.retry, inspection.candidates]).toEqual([null, null, []]);
  });
  it.each([99, 600])('takes %s next to the HTTP statuses for a code of JSON-RPC 1.0', (code) => {
    expect(isError({ status: 200, body: { id: 1, error: { code } } })).toBe(true);
  });
  it('gives the reason why the body of a success was not read', () => {
    expect(inspect({ status: 204 })).toMatchObject({ verdict: 'success', reason: 'empty' });
    expect(inspect({ status: 304, body: '<html>' })).toMatchObject({ verdict: 'success', reason: 'not-json' });
    expect(inspect({ status: 200, body: '{}' })).toMatchObject({ verdict: 'success', reason: null });
  });
});

describe('without a status', () => {
  it.each<[string, ErrorResponse]>([
    ['a bare body', { body: { ok: true } }],
    ['a null body', { body: null }],
    ['no body', {}],
    ['a page', { body: '<html></html>' }],
    ['a bare result', { body: { result: { content: [], isError: false } } }],
  ])('reads an error: %s', (_name, response) => {
    expect(isError(response)).toBe(true);
  });
  it.each<[string, ErrorResponse]>([
    ['a JSON-RPC result', { body: { jsonrpc: '2.0', id: 1, result: {} } }],
    ['a JSON-RPC notification', { body: '{"jsonrpc":"2.0","method":"x"}' }],
  ])('reads a success: %s', (_name, response) => {
    expect(isError(response)).toBe(false);
  });
});

describe('of an identified sender below 400', () => {
  const acme = contract('acme', {
    envelopes: [
      {
        schema: { required: ['ok'], properties: { ok: { const: false } } },
        forms: [
          form({ error: 'coded', codes: ['FAILED'], status: [400] }),
          form({ error: 'worded', text: 'No luck', status: [409] }),
          form({ error: 'at-207', codes: ['PARTLY'], status: [207] }),
          form({ error: 'by-field', conditions: [when('/kind', { present: true })], status: [400] }),
        ],
      },
    ],
  });
  const read = (status: number, body: object) => verdictOf(inspectBy([acme], { status, body, vendor: 'acme' }));
  it('reads an error if the envelope is valid and code or text match', () => {
    expect(read(200, { ok: false, code: 'FAILED' })).toBe('violation acme/coded');
    expect(read(200, { ok: false, message: 'No luck' })).toBe('violation acme/worded');
    expect(read(207, { ok: false, code: 'PARTLY' })).toBe('documented acme/at-207');
  });
  it('reads an error if the envelope is valid and a form lists the status', () => {
    expect(read(207, { ok: false, code: 'NEW' })).toBe('undocumented acme/-');
    expect(read(207, { ok: false })).toBe('undocumented acme/-');
  });
  it('reads a success without the envelope', () => {
    expect(read(207, { ok: true, code: 'PARTLY' })).toBe('success');
    expect(read(200, { ok: true, code: 'FAILED', message: 'No luck' })).toBe('success');
  });
  it('reads a success with the envelope alone', () => {
    expect(read(200, { ok: false, code: 'NEW', message: 'luck' })).toBe('success');
    expect(read(200, { ok: false, kind: 'x' })).toBe('success');
  });
});

describe('of nobody identified below 400', () => {
  const acme = contract('acme', {
    envelopes: [
      {
        forms: [
          form({ error: 'coded', codes: ['FAILED'], status: [200, 400], schema: { required: ['x'] } }),
          form({ error: 'worded', text: 'No luck', status: [200] }),
          form({ error: 'any-status', codes: ['ANY'] }),
          form({ error: 'by-status', byStatus: true, status: [200] }),
        ],
      },
    ],
  });
  const dialect = { ...acme, id: 'dialect', kind: 'dialect' as const };
  const library = contract('library', {
    kind: 'implementation',
    envelopes: [{ forms: [form({ text: 'No luck', status: [200] })] }],
  });
  const read = (status: number, body: object, contracts = [acme]) => verdictOf(inspectBy(contracts, { status, body }));
  it('reads an error if a form lists the status and matches by code or text', () => {
    expect(read(200, { code: 'FAILED', x: 1 })).toBe('ambiguous');
    expect(read(200, { message: 'No luck' })).toBe('ambiguous');
    expect(read(200, { message: 'No luck' }, [dialect])).toBe('ambiguous');
    expect(read(200, { message: 'No luck' }, [library])).toBe('documented library/failed');
  });
  it('reads a success at another status, by an invalid form, or by the status alone', () => {
    expect(read(201, { code: 'FAILED', x: 1 })).toBe('success');
    expect(read(200, { code: 'FAILED' })).toBe('success');
    expect(read(200, { code: 'ANY' })).toBe('success');
    expect(read(200, { ok: true })).toBe('success');
  });
});
