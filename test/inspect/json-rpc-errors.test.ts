import { describe, expect, it } from 'vitest';
import type { ErrorResponse, InspectOptions } from '../../src/index.js';
import { contract, form, inspectBy } from '../fixtures/contract-builders.js';
import { candidatesOf, inspect, rpcError, verdictOf, violationTexts } from '../support/inspect.js';

/** R6.2: nobody identified, and a JSON-RPC error. */
const read = (response: ErrorResponse, options?: InspectOptions) => {
  const inspection = inspect(response, options);
  return [verdictOf(inspection), ...violationTexts(inspection)];
};

describe('a standard code', () => {
  it.each([
    [-32700, 'parse-error'],
    [-32600, 'invalid-request'],
    [-32601, 'method-not-found'],
    [-32602, 'invalid-params'],
    [-32603, 'internal-error'],
  ])('%s is documented by JSON-RPC at any status', (code, error) => {
    for (const status of [undefined, 200, 400, 500]) {
      const inspection = inspect({ status, body: rpcError(code) });
      expect(inspection).toMatchObject({ verdict: 'documented', candidates: [], code, message: 'No' });
      expect(inspection.match).toEqual({ contract: 'json-rpc', error, surface: 'json-rpc' });
    }
  });
  it.each<[string, object, string]>([
    ['no version', { jsonrpc: undefined }, 'required of body /jsonrpc'],
    ['a null version', { jsonrpc: null }, 'const of body /jsonrpc'],
    ['another version', { jsonrpc: '1.0' }, 'const of body /jsonrpc'],
    ['no message', { error: { code: -32601 } }, 'required of body /error/message'],
    ['a message that is not a string', { error: { code: -32601, message: 5 } }, 'type of body /error/message'],
  ])('keeps its error in a violation: %s', (_name, changes, violation) => {
    const body = JSON.parse(JSON.stringify({ ...rpcError(-32601), ...changes }));
    expect(read({ body })).toEqual(['violation json-rpc/method-not-found', violation]);
  });
});

describe('another code', () => {
  it.each<[string, object, string]>([
    ['that is a text', { error: { code: 'E', message: 'x' } }, 'type of body /error/code'],
    ['that is the text of a standard code', { error: { code: '-32601', message: 'x' } }, 'type of body /error/code'],
    ['that is a fraction', { error: { code: 1.5, message: 'x' } }, 'type of body /error/code'],
    ['that is missing', { error: { message: 'x' } }, 'required of body /error/code'],
    ['that no message comes with', { error: { code: 5 } }, 'required of body /error/message'],
    ['of an `error` that is a string', { error: 'x' }, 'type of body /error'],
    ['of an `error` that is a list', { error: [] }, 'type of body /error'],
    ['of an `error` that is true', { error: true }, 'type of body /error'],
  ])('breaks JSON-RPC: a code %s', (_name, changes, violation) => {
    expect(read({ body: { jsonrpc: '2.0', id: 1, ...changes } })).toEqual(['violation json-rpc/-', violation]);
  });
  it.each([0, 5, 429, -1, -32000, -32099, -32604, 6969])('%s is undocumented', (code) => {
    expect(inspect({ body: rpcError(code) })).toMatchObject({
      verdict: 'undocumented',
      match: { contract: 'json-rpc', error: null, surface: 'json-rpc' },
      violations: [],
      code,
    });
  });
});

describe('the candidates of an undocumented code', () => {
  const rpc = (id: string, forms: ReturnType<typeof form>[], parts: object = {}) =>
    contract(id, { envelopes: [{ shape: 'json-rpc-error', forms }], ...parts });
  const standard = rpc('json-rpc', [form({ error: 'parse-error', codes: [-32700] })], { kind: 'standard' });
  const contracts = [
    standard,
    rpc('bare', [form({ codes: [-5] }), form({ error: 'again', codes: [-5, -6] })]),
    rpc('worded', [form({ codes: [-5], text: 'Other' })]),
    rpc('at-status', [form({ codes: [-5], status: [404] })]),
    rpc('invalid', [form({ codes: [-5], schema: { required: ['x'] } })]),
    rpc('retired', [form({ codes: [-5], revisions: ['1'] })], { revisions: ['1', '2'] }),
    rpc('library', [form({ codes: [-5], text: 'Other' })], { kind: 'implementation' }),
    rpc('dialect', [form({ codes: [-5] })], { kind: 'dialect' }),
    rpc('other', [form({ codes: [-7] })]),
    rpc('as-text', [form({ codes: ['-5'] })]),
    contract('rest', { envelopes: [{ code: '/error/code', forms: [form({ codes: [-5] })] }] }),
  ];
  it('include the errors of all contracts that list it, whatever their further conditions', () => {
    const inspection = inspectBy(contracts, { status: 500, body: rpcError(-5) }, { protocolVersion: '2' });
    expect(verdictOf(inspection)).toBe('undocumented json-rpc/-');
    expect(candidatesOf(inspection)).toEqual([
      'at-status/failed',
      'bare/failed',
      'bare/again',
      'dialect/failed',
      'invalid/failed',
      'library/failed',
      'retired/failed',
      'worded/failed',
    ]);
  });
  it('do not exist for a standard code and in a violation', () => {
    const vendor = rpc('vendor', [form({ codes: [-32700, 5] })]);
    expect(candidatesOf(inspectBy([standard, vendor], { body: rpcError(-32700) }))).toEqual([]);
    expect(candidatesOf(inspectBy([standard, vendor], { body: rpcError(5, 7) }))).toEqual([]);
    expect(candidatesOf(inspectBy([standard, vendor], { body: rpcError(5) }))).toEqual(['vendor/failed']);
  });
});

describe('the revision of MCP that the caller names', () => {
  it.each<[string, number, number | undefined, unknown[]]>([
    ['2025-06-18', -32602, 200, ['documented mcp/invalid-params']],
    ['2025-11-25', -32601, 200, ['documented mcp/method-not-found']],
    ['2026-07-28', -32601, 404, ['documented mcp/method-not-found']],
    ['2026-07-28', -32601, undefined, ['documented mcp/method-not-found']],
    ['2026-07-28', -32601, 200, ['violation mcp/method-not-found', 'enum of status']],
    ['2025-11-25', -32002, 200, ['documented mcp/resource-not-found']],
    ['2026-07-28', -32002, 200, ['undocumented json-rpc/-']],
    ['2025-11-25', -32020, 400, ['undocumented json-rpc/-']],
    ['2026-07-28', -32020, 500, ['violation mcp/header-mismatch', 'enum of status']],
    ['2025-06-18', -32050, 200, ['undocumented json-rpc/-']],
    ['1999-01-01', -32602, 200, ['documented json-rpc/invalid-params']],
  ])('%s has the code %s at %s', (protocolVersion, code, status, expected) => {
    const [verdict, ...violations] = read({ status, body: rpcError(code) }, { protocolVersion });
    // Some forms demand data of their own besides.
    expect([verdict, ...violations.filter((one) => !one.includes('body'))]).toEqual(expected);
  });
  it('validates the data of the error', () => {
    const elicitation = rpcError(-32042);
    expect(read({ body: elicitation }, { protocolVersion: '2025-11-25' })).toEqual([
      'violation mcp/url-elicitation-required',
      'required of body /error/data',
    ]);
  });
  it('breaks MCP if the message breaks JSON-RPC', () => {
    const body = rpcError(-32602, 'x', { jsonrpc: '1.0' });
    expect(read({ body }, { protocolVersion: '2025-06-18' })).toEqual([
      'violation mcp/invalid-params',
      'const of body /jsonrpc',
    ]);
  });
  it('changes nothing without it', () => {
    expect(read({ body: rpcError(-32602) }, { surface: 'mcp' })).toEqual(['documented json-rpc/invalid-params']);
  });
});

it('identifies nobody on a surface that leaves out JSON-RPC', () => {
  expect(inspect({ surface: 'rest', body: rpcError(-32601) })).toMatchObject({
    verdict: 'unrecognized',
    match: null,
    code: -32601,
  });
});

it('reads an error without the contract of JSON-RPC as a body that proves nobody', () => {
  const vendor = contract('vendor', { envelopes: [{ shape: 'json-rpc-error', forms: [form({ codes: [-5] })] }] });
  const of = (body: object) => {
    const inspection = inspectBy([vendor], { body });
    return [inspection.verdict, inspection.code, ...candidatesOf(inspection)];
  };
  expect(of(rpcError(-5))).toEqual(['ambiguous', -5, 'vendor/failed']);
  expect(of(rpcError(-6))).toEqual(['unrecognized', -6, 'vendor/-']);
});
