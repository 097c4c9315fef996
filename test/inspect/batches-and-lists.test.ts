import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, form, guardBy, inspectAllBy, inspectBy } from '../fixtures/contract-builders.js';
import { candidatesOf, inspect, rpcError, toolError, verdictOf } from '../support/inspect.js';

/** R2: a JSON-RPC batch, and a list of errors under a `*` locator. */
const result = (id: number) => ({ jsonrpc: '2.0', id, result: {} });

describe('a JSON-RPC batch', () => {
  const codes = (body: unknown, status = 200) => inspect.all({ status, body }).map(({ code }) => code);
  const batch = [result(1), rpcError(-32601), toolError('MCP error -32602: x'), rpcError(-32700)];
  it('gives each error, as text and parsed', () => {
    expect(codes(batch)).toEqual([-32601, -32602, -32700]);
    expect(codes(JSON.stringify(batch))).toEqual([-32601, -32602, -32700]);
    expect(inspect({ status: 200, body: batch }).code).toBe(-32601);
  });
  it('gives one inspection of its first message if no message is an error', () => {
    const notes = inspect.all({ status: 200, body: [{ jsonrpc: '2', id: 1, result: {} }, result(2)] });
    expect(notes).toMatchObject([{ verdict: 'success', notes: ['json-rpc:version'] }]);
    expect(inspect.all({ status: 500, body: [result(1), result(2)] })).toHaveLength(1);
  });
  it('differs from other lists', () => {
    expect(inspect.all({ status: 500, body: [] })).toMatchObject([{ verdict: 'unrecognized' }]);
    expect(inspect.all({ status: 500, body: [{ code: 'A' }, { code: 'B' }] })).toMatchObject([{ code: null }]);
  });
});

describe('a list of errors', () => {
  let validations = 0;
  const acme = contract('acme', {
    envelopes: [
      {
        code: '/errors/*/code',
        message: '/errors/*/detail',
        guard: guardBy((body) => {
          validations++;
          return Array.isArray((body as { errors?: unknown }).errors);
        }),
        forms: [
          form({ error: 'busy', codes: ['BUSY'], status: [503] }),
          form({ error: 'gone', codes: ['GONE', 404], status: [404] }),
          form({ error: 'worded', text: 'No luck' }),
        ],
      },
    ],
  });
  const all = (errors: unknown, response: ErrorResponse = {}) =>
    inspectAllBy([acme], { status: 404, vendor: 'acme', body: { errors }, ...response });
  const first = (errors: unknown, response: ErrorResponse = {}) =>
    inspectBy([acme], { status: 404, vendor: 'acme', body: { errors }, ...response });

  it('gives each item its own error, code and message', () => {
    const read = all([{ code: 'GONE', detail: 'a' }, { code: 'NEW', detail: 'b' }, { code: 404 }, { code: 'BUSY' }]);
    expect(read.map(({ code, message, ...one }) => [verdictOf(one), code, message])).toEqual([
      ['documented acme/gone', 'GONE', 'a'],
      ['undocumented acme/-', 'NEW', 'b'],
      ['documented acme/gone', 404, null],
      ['violation acme/busy', 'BUSY', null],
    ]);
  });
  it('begins at the first item that is an error by its own body', () => {
    const read = first([
      { code: 'NEW', detail: 'a' },
      { code: 'GONE', detail: 'b' },
    ]);
    expect(read).toMatchObject({ verdict: 'documented', code: 'GONE', message: 'b' });
    const byText = first([{ code: 'NEW' }, { detail: 'No luck' }, { code: 'GONE' }]);
    expect(byText).toMatchObject({ match: { error: 'worded' }, code: null, message: 'No luck' });
  });
  it('begins at its first item if none matches, never at two', () => {
    const read = first([{ code: 'NEW' }, { code: 'NEWER', detail: 'b' }]);
    expect(read).toMatchObject({ verdict: 'undocumented', code: 'NEW', message: null });
  });
  it('needs one validation for all its items', () => {
    validations = 0;
    const read = all(Array.from({ length: 50 }, (_, index) => ({ code: `E${index}` })));
    expect(read).toHaveLength(50);
    expect(validations).toBeLessThan(5);
  });
  it.each([[], 'x', null, { 0: { code: 'GONE' } }])('gives one inspection if it holds no item: %j', (errors) => {
    expect(all(errors)).toHaveLength(1);
  });
  it('reads a single item like the response', () => {
    const body = [{ code: 'GONE', detail: 'a' }];
    expect(all(body)).toEqual([first(body)]);
  });
  it('gives each item of a list its candidates if nobody is identified', () => {
    const read = all([{ code: 'GONE' }, { code: 'BUSY' }], { vendor: null });
    expect(read.map((one) => [one.verdict, ...candidatesOf(one)])).toEqual([
      ['ambiguous', 'acme/gone'],
      ['unrecognized', 'acme/-'],
    ]);
    expect(first([{ code: 'NEW' }, { code: 'GONE' }], { vendor: null })).toMatchObject({ verdict: 'ambiguous' });
  });
  it('counts as a success below 400 if no item matches', () => {
    expect(first([{ code: 'NEW' }], { status: 200 }).verdict).toBe('success');
    expect(verdictOf(first([{ code: 'NEW' }, { code: 'GONE' }], { status: 200 }))).toBe('violation acme/gone');
  });
});
