import { describe, expect, it } from 'vitest';
import type { ErrorResponse, InspectOptions } from '../../src/index.js';
import { contract, form, inspectBy } from '../fixtures/contract-builders.js';
import { inspect, rpcError, toolError } from '../support/inspect.js';

/** R10: code and message. test/inspect/locators.test.ts has the locators of contracts. */
const read = (body: unknown, response: ErrorResponse = {}, options?: InspectOptions) => {
  const { code, message } = inspect({ status: 400, body, ...response }, options);
  return [code, message];
};

describe('a JSON-RPC error', () => {
  it.each<[string, object, unknown[]]>([
    ['of a standard', rpcError(-32601, 'No'), [-32601, 'No']],
    ['of nobody', rpcError(5, 'No'), [5, 'No']],
    ['with a text as code', rpcError('E', 'No'), ['E', 'No']],
    ['without a version', { id: 1, error: { code: 5, message: 'No' } }, [5, 'No']],
    ['with a fraction and an object', rpcError(1.5, {}), [null, null]],
    ['that is a string', { jsonrpc: '2.0', id: 1, error: 'No' }, [null, 'No']],
  ])('has those of its object: %s', (_name, body, expected) => {
    expect(read(body)).toEqual(expected);
    expect(inspectBy([], { body })).toMatchObject({ code: expected[0], message: expected[1] });
  });
});

describe('a tool result', () => {
  it.each<[string, object, unknown[]]>([
    ['its first text', toolError('a', 'b'), [null, 'a']],
    ['the number of the text', toolError('MCP error -32602: No'), [-32602, 'MCP error -32602: No']],
    ['no number inside of the text', toolError('Oh: MCP error -32602: No'), [null, 'Oh: MCP error -32602: No']],
    ['no fraction', toolError('MCP error 1.5: No'), [null, 'MCP error 1.5: No']],
    [
      'the first item that is a text',
      { result: { isError: true, content: [{ type: 'image' }, { type: 'text', text: 'b' }] } },
      [null, 'b'],
    ],
    ['nothing without content', { result: { isError: true } }, [null, null]],
  ])('has %s', (_name, body, expected) => {
    expect(read(body)).toEqual(expected);
    expect(inspectBy([], { body })).toMatchObject({ code: expected[0], message: expected[1] });
  });
});

it('reads a failed task at its error, else at its status message', () => {
  const task = { status: 'failed', taskId: 't', statusMessage: 'Gone' };
  expect(read({ result: { ...task, error: { code: 5, message: 'No' } } })).toEqual([5, 'No']);
  expect(read({ result: task })).toEqual([null, 'Gone']);
});

describe('an ambiguous response', () => {
  const at = (id: string, message: string) =>
    contract(id, { envelopes: [{ message, forms: [form({ codes: ['E'] })] }] });
  it('has the code and the message that all candidates agree on', () => {
    const of = (body: object) => {
      const { verdict, code, message } = inspectBy([at('a', '/x'), at('b', '/y')], { body: { code: 'E', ...body } });
      return [verdict, code, message];
    };
    expect(of({ x: 'No', y: 'No' })).toEqual(['ambiguous', 'E', 'No']);
    expect(of({ x: 'No', y: 'Nay' })).toEqual(['ambiguous', 'E', null]);
    expect(of({ x: 'No' })).toEqual(['ambiguous', 'E', null]);
  });
  it('has that of the usual members otherwise', () => {
    const contracts = [at('a', '/x'), at('b', '/y')];
    const body = { code: 'E', x: 'No', y: 'Nay', detail: 'Oh' };
    expect(inspectBy(contracts, { body })).toMatchObject({ verdict: 'ambiguous', message: 'Oh' });
  });
});

describe('the usual members', () => {
  it.each<[string, object]>([
    ['code', { code: 'E', error: { code: 'F' }, error_code: 'G', errors: [{ code: 'H' }] }],
    ['error.code', { code: {}, error: { code: 'E' }, error_code: 'F', errors: [{ code: 'H' }] }],
    ['error_code', { code: null, error: { code: 1.5 }, error_code: 'E', errors: [{ code: 'H' }] }],
    ['errors.0.code', { error: [], errors: [{ code: 'E' }, { code: 'F' }] }],
  ])('give a code: %s', (_name, body) => {
    expect(read(body)[0]).toBe('E');
  });
  it.each<[string, object]>([
    ['message', { message: 'No', error: { message: 'b' }, error_description: 'c', detail: 'd', title: 'e' }],
    ['error.message', { message: {}, error: { message: 'No' }, error_description: 'c', detail: 'd', title: 'e' }],
    ['error_description', { error: { message: 5 }, error_description: 'No', detail: 'd', title: 'e' }],
    ['detail', { error: 'f', detail: 'No', title: 'e' }],
    ['title', { error: 'f', detail: ['d'], title: 'No' }],
    ['error', { error: 'No' }],
  ])('give a message: %s', (_name, body) => {
    expect(read(body)[1]).toBe('No');
  });
  it('give an integer as code, and no other number', () => {
    expect(read({ code: 7 })[0]).toBe(7);
    expect(read({ code: 7.5, error_code: 8 })[0]).toBe(8);
    expect(read({ code: true, message: 7 })).toEqual([null, null]);
  });
  it('give nothing outside of an object', () => {
    for (const body of [[{ code: 'E' }], '"E"', 'null']) expect(read(body)).toEqual([null, null]);
  });
  it('stand in for the locators of a contract that hold no value', () => {
    const acme = contract('acme', { envelopes: [{ code: '/x', message: '/y' }] });
    const of = (body: object) => {
      const { code, message } = inspectBy([acme], { vendor: 'acme', body });
      return [code, message];
    };
    expect(of({ x: 'X', y: 'Y', code: 'E', message: 'No' })).toEqual(['X', 'Y']);
    expect(of({ x: null, code: 'E', message: 'No' })).toEqual(['E', 'No']);
  });
});

describe('a message', () => {
  it('ends at 1,024 characters, not inside of one', () => {
    expect(read({ message: 'x'.repeat(1025) })[1]).toBe('x'.repeat(1024));
    expect(read({ message: `${'x'.repeat(1023)}😀` })[1]).toBe('x'.repeat(1023));
    expect(read({ message: `${'x'.repeat(1022)}😀` })[1]).toBe(`${'x'.repeat(1022)}😀`);
  });
  it('may be empty', () => {
    expect(read({ message: '', detail: 'x' })[1]).toBe('');
  });
});

describe('the request id', () => {
  const usual = ['x-request-id', 'request-id', 'x-amzn-requestid', 'x-ms-request-id', 'x-correlation-id'];
  const headers = Object.fromEntries(usual.map((name, index) => [name.toUpperCase(), `id-${index}`]));
  const acme = contract('acme', { requestId: ['/id', { header: 'x-acme-id', after: '/' }, '/meta/*/id'] });
  const of = (response: ErrorResponse) => inspectBy([acme], { status: 400, ...response }).requestId;
  it('comes from the usual headers, in their order', () => {
    for (const [index, name] of usual.entries()) {
      const rest = Object.fromEntries(Object.entries(headers).slice(index));
      expect(of({ headers: rest, body: {} }), name).toBe(`id-${index}`);
    }
    expect(of({ headers: { 'x-request-ids': '1' }, body: {} })).toBeNull();
    expect(of({ body: { id: 'a' } })).toBeNull();
  });
  it('comes from the contract first', () => {
    const known = { vendor: 'acme', headers: { 'X-Acme-Id': 'eu/b', 'x-request-id': 'c' } };
    expect(of({ ...known, body: { id: 'a' } })).toBe('a');
    expect(of({ ...known, body: {} })).toBe('b');
    expect(of({ ...known, headers: {}, body: { meta: [{}, { id: 'd' }] } })).toBe('d');
    expect(of({ vendor: 'acme', headers: { 'x-request-id': 'c' }, body: {} })).toBe('c');
    expect(of({ vendor: 'acme', body: { id: 7 } })).toBe('7');
  });
  it('comes from a matched implementation', () => {
    const library = contract('library', {
      kind: 'implementation',
      requestId: '/reqId',
      envelopes: [{ forms: [form({ text: 'No' })] }],
    });
    expect(inspectBy([library], { body: { message: 'No', reqId: 'a' } }).requestId).toBe('a');
  });
  it.each(['', 'a\nb', 'é', '\u0000', 'x'.repeat(257), '\u007f'])('cannot be %j', (id) => {
    expect(of({ headers: { 'x-request-id': id }, body: {} })).toBeNull();
    expect(of({ vendor: 'acme', body: { id } })).toBeNull();
  });
  it('may have 256 characters of printable ASCII', () => {
    const id = '~ !'.padEnd(256, 'x');
    expect(of({ headers: { 'x-request-id': id }, body: {} })).toBe(id);
  });
  it('belongs to successes and unreadable bodies, too', () => {
    expect(of({ status: 204, headers })).toBe('id-0');
    expect(of({ status: 500, headers, body: '<' })).toBe('id-0');
  });
});
