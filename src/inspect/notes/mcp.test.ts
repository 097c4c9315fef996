import { expect, it } from 'vitest';
import { inspect, rpcError } from '../../../test/support/inspect.js';
import type { ErrorResponse, InspectOptions } from '../../index.js';

const noted = (response: ErrorResponse, options?: InspectOptions) => inspect(response, options).notes;

const revisions = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'];
/** The codes of each revision's own; of 2026-07-28 the band -32020 to -32099 is kept for the protocol. */
const codes: [number, (string | null)[]][] = [
  [-32002, [null, null, null, null, 'mcp:code-not-in-revision']],
  [-32042, [...Array(3).fill('mcp:code-not-in-revision'), null, 'mcp:code-not-in-revision']],
  [-32020, [...Array(4).fill('mcp:code-not-in-revision'), null]],
  [-32021, [...Array(4).fill('mcp:code-not-in-revision'), null]],
  [-32022, [...Array(4).fill('mcp:code-not-in-revision'), null]],
  [-32019, [null, null, null, null, null]],
  [-32023, [null, null, null, null, 'mcp:code-reserved']],
  [-32099, [null, null, null, null, 'mcp:code-reserved']],
  [-32000, [null, null, null, null, null]],
  [5, [null, null, null, null, null]],
];
it.each(codes)('the code %s in each revision', (code, expected) => {
  const found = revisions.map((protocolVersion) => noted({ body: rpcError(code) }, { protocolVersion }));
  expect(found).toEqual(expected.map((note) => (note === null ? [] : [note])));
  expect(noted({ body: rpcError(code) })).toEqual([]);
});

const statuses: [number, number, boolean][] = [
  [-32601, 404, true],
  [-32601, 400, false],
  [-32601, 200, false],
  [-32020, 400, true],
  [-32020, 404, false],
  [-32021, 400, true],
  [-32021, 200, false],
  [-32022, 400, true],
  [-32022, 500, false],
  [-32602, 200, true],
  [-32000, 500, true],
];
it.each(statuses)('the code %s with %s', (code, status, isRight) => {
  const response = { status, body: rpcError(code) };
  expect(noted(response, { protocolVersion: '2026-07-28' })).toEqual(isRight ? [] : ['mcp:status']);
  expect(noted(response, { protocolVersion: '2025-03-26' })).not.toContain('mcp:status');
  expect(noted({ body: response.body }, { protocolVersion: '2026-07-28' })).toEqual([]);
});

it('forbids a null id, where the caller says that it is spoken', () => {
  const body = rpcError(-32603, 'x', { id: null });
  const both = ['json-rpc:id-null', 'mcp:id-null'];
  expect(noted({ body })).toEqual(['json-rpc:id-null']);
  expect(noted({ body }, { surface: 'mcp' })).toEqual(both);
  expect(noted({ body }, { surface: 'json-rpc' })).toEqual(['json-rpc:id-null']);
  expect(noted({ body }, { protocolVersion: '2025-06-18' })).toEqual(both);
  expect(noted({ body: { ...body, id: 1 } }, { surface: 'mcp' })).toEqual([]);
  expect(noted({ status: 500, body: { id: null, oops: 1 } }, { surface: 'mcp' })).toEqual([]);
});
