import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { broken, inspect, rpcError, said, toolError } from '../support/inspect.js';

const under = (protocolVersion: string, response: ErrorResponse) => {
  const found = inspect(response, { protocolVersion });
  return [found.verdict, said(found.match), found.category, ...broken(found), ...found.notes];
};

describe('the MCP revision in use', () => {
  const unknownMethod = (status: number) => ({ status, body: rpcError(-32601) });
  const notFound = 'mcp/method-not-found on mcp';
  const cases: [string, string, ErrorResponse, unknown[]][] = [
    [
      'says whose a standard code is',
      '2025-06-18',
      { body: rpcError(-32602) },
      ['documented', 'mcp/invalid-params on mcp', 'invalid-request'],
    ],
    [
      'says what a tool result is',
      '2024-11-05',
      { body: toolError('It broke') },
      ['documented', 'mcp/tool-execution-error on mcp', 'unknown'],
    ],
    [
      'leaves an unknown method any status',
      '2025-11-25',
      unknownMethod(200),
      ['documented', notFound, 'not-supported'],
    ],
    ['demands 404 for an unknown method', '2026-07-28', unknownMethod(404), ['documented', notFound, 'not-supported']],
    [
      'calls another status a breach',
      '2026-07-28',
      unknownMethod(200),
      ['violation', notFound, 'not-supported', 'enum of status', 'mcp:status'],
    ],
    [
      'has a code',
      '2025-11-25',
      { body: rpcError(-32002, 'x') },
      ['documented', 'mcp/resource-not-found on mcp', 'not-found'],
    ],
    [
      'has retired it',
      '2026-07-28',
      { body: rpcError(-32002, 'x') },
      ['undocumented', 'json-rpc/- on json-rpc', 'unknown', 'mcp:code-not-in-revision'],
    ],
    [
      'has not brought it yet',
      '2025-11-25',
      { status: 400, body: rpcError(-32020) },
      ['undocumented', 'json-rpc/- on json-rpc', 'invalid-request', 'mcp:code-not-in-revision'],
    ],
    [
      'keeps a band for itself',
      '2026-07-28',
      { body: rpcError(-32029) },
      ['undocumented', 'json-rpc/- on json-rpc', 'unknown', 'mcp:code-reserved'],
    ],
    [
      'did not keep it before',
      '2025-11-25',
      { body: rpcError(-32029) },
      ['undocumented', 'json-rpc/- on json-rpc', 'unknown'],
    ],
    [
      'forbids a null id',
      '2025-11-25',
      { body: rpcError(-32601, 'x', { id: null }) },
      ['documented', notFound, 'not-supported', 'json-rpc:id-null', 'mcp:id-null'],
    ],
    [
      'that nobody knows is noted',
      '1999-01-01',
      { body: rpcError(-32601) },
      ['documented', 'json-rpc/method-not-found on json-rpc', 'not-supported', 'unknown-protocol-version'],
    ],
  ];
  it.each(cases)('%s', (_name, revision, response, expected) => {
    expect(under(revision, response)).toEqual(expected);
    expect(under(revision, { ...response, protocolVersion: '1999-01-01' })).toEqual(expected);
  });

  it('may be told with the response', () => {
    expect(said(inspect({ body: rpcError(-32602), protocolVersion: '2025-06-18' }).match)).toBe(
      'mcp/invalid-params on mcp',
    );
  });

  it('changes nothing for a named vendor', () => {
    const found = inspect({ body: rpcError(-32002) }, { vendor: 'jobko', protocolVersion: '2025-06-18' });
    expect(said(found.match)).toBe('jobko/rate-limit-exceeded on mcp');
  });

  it('comes after what a library says by itself', () => {
    const found = inspect(
      { status: 404, body: rpcError(-32001, 'Session not found') },
      { protocolVersion: '2025-06-18' },
    );
    expect(said(found.match)).toBe('mcp-typescript-sdk/session-not-found on mcp');
  });
});
