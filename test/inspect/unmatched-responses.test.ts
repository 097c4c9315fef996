import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, type EnvelopeParts, form, inspectBy } from '../fixtures/contract-builders.js';
import { rpcError, toolError, violationTexts } from '../support/inspect.js';

/** R5.3: no form of the identified sender matches. */
const other = contract('other');
const body: EnvelopeParts = {
  schema: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
  forms: [form({ codes: ['FAILED'], status: [400] })],
};
function read(response: ErrorResponse, envelopes: readonly EnvelopeParts[] = [body]) {
  const inspection = inspectBy([contract('acme', { envelopes }), other], { vendor: 'acme', ...response });
  const { verdict, identifiedBy, match } = inspection;
  return [
    verdict,
    identifiedBy,
    match && `${match.contract}/${match.error} ${match.surface}`,
    ...violationTexts(inspection),
  ];
}
const undocumented = ['undocumented', 'caller', 'acme/null rest'];
const missing = ['violation', 'caller', 'acme/null rest', 'required of body /code'];
const proxy = ['unrecognized', null, null];

it('reads an undocumented error if the envelope is valid, at any status', () => {
  for (const status of [400, 418, 500, undefined]) {
    expect(read({ status, body: { code: 'NEW' } })).toEqual(undocumented);
  }
});

it('breaks the contract if the envelope is invalid and the contract lists the status, or there is none', () => {
  expect(read({ status: 400, body: {} })).toEqual(missing);
  expect(read({ body: {} })).toEqual(missing);
  expect(read({ status: 400, body: [] })).toEqual(['violation', 'caller', 'acme/null rest', 'type of body']);
  expect(read({ status: 400, body: null })).toEqual(['violation', 'caller', 'acme/null rest', 'type of body']);
});

it('does not match the sender if the envelope is invalid and the contract does not list the status: a proxy answered', () => {
  expect(read({ status: 502, body: { oops: 1 } })).toEqual(['unrecognized', null, null]);
  expect(read({ status: 502, body: 'x'.repeat(5) })).toEqual(['unreadable', 'caller', null]);
});

it('reads a response of nobody if a proxy answered', () => {
  const inspection = inspectBy(
    [
      contract('acme', {
        envelopes: [{ ...body, waits: [] }],
        requestId: { header: 'x-acme-id' },
        retryOverride: { header: 'x-retry', retry: ['true'], doNotRetry: ['false'] },
      }),
      contract('proxy', { envelopes: [{ code: '/kind', forms: [form({ error: 'full', codes: ['FULL'] })] }] }),
    ],
    { status: 502, vendor: 'acme', headers: { 'x-acme-id': '7', 'x-retry': 'false' }, body: { kind: 'FULL' } },
  );
  expect(inspection).toMatchObject({
    verdict: 'ambiguous',
    identifiedBy: null,
    candidates: [{ contract: 'proxy', error: 'full' }],
    requestId: null,
    retry: { when: 'after-delay' },
  });
});

describe('a JSON-RPC message or a tool result', () => {
  it.each<[string, unknown]>([
    ['a JSON-RPC error', rpcError(-5)],
    ['a JSON-RPC result', { jsonrpc: '2.0', id: 1, result: {} }],
    ['a tool result', toolError('x')],
  ])('breaks the contract at any status: %s', (_name, message) => {
    const [verdict, identifiedBy, match] = read({ status: 502, body: message });
    expect([verdict, identifiedBy]).toEqual(['violation', 'caller']);
    expect(match).toMatch(/^acme\/null /);
  });
  it('satisfies or breaks the envelope of its shape', () => {
    const rpc: EnvelopeParts = { shape: 'json-rpc-error' };
    const tool: EnvelopeParts = { shape: 'tool-result', schema: { required: ['tool'] } };
    const all = [body, rpc, tool];
    const mcp = ['violation', 'caller', 'acme/null mcp'];
    expect(read({ body: rpcError('E') }, all)).toEqual([...mcp, 'type of body /error/code']);
    expect(read({ status: 500, body: { jsonrpc: '2.0', id: 1, result: {} } }, all)).toEqual([
      ...mcp,
      'required of body /error',
    ]);
    expect(read({ status: 502, body: toolError('x') }, all)).toEqual([...mcp, 'required of body /tool']);
    expect(read({ body: rpcError(-5) }, all)).toEqual(['undocumented', 'caller', 'acme/null mcp']);
  });
  it('needs more than a `result`', () => {
    expect(read({ status: 502, body: { result: { content: [], isError: false } } })).toEqual(proxy);
    expect(read({ status: 502, body: { result: { isError: 'true' } } })).toEqual(proxy);
  });
});

it('breaks the contract on a surface that the contract does not have', () => {
  expect(read({ surface: 'mcp', body: { code: 'FAILED' } })).toEqual([
    'violation',
    'caller',
    'acme/null mcp',
    'type of body',
  ]);
  expect(read({ body: {} }, [])).toEqual(['violation', 'caller', 'acme/null rest', 'type of body']);
});
