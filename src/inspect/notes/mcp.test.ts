import { describe, expect, it } from 'vitest';
import { inspect, rpcError } from '../../../test/support/inspect.js';
import type { ErrorResponse } from '../../index.js';

/** The codes and statuses of each revision of MCP. */
const revisions = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'];
const notes = (response: ErrorResponse, protocolVersion?: string) => inspect(response, { protocolVersion }).notes;
const missing = 'mcp:code-not-in-revision';
const reserved = 'mcp:code-reserved';

it.each<[number, (string | null)[]]>([
  [-32002, [null, null, null, null, missing]],
  [-32042, [missing, missing, missing, null, missing]],
  [-32020, [missing, missing, missing, missing, null]],
  [-32021, [missing, missing, missing, missing, null]],
  [-32022, [missing, missing, missing, missing, null]],
  [-32019, [null, null, null, null, null]],
  [-32023, [null, null, null, null, reserved]],
  [-32099, [null, null, null, null, reserved]],
  [-32000, [null, null, null, null, null]],
  [5, [null, null, null, null, null]],
])('notes the code %s in the revisions that do not have it', (code, expected) => {
  const found = revisions.map((revision) => notes({ body: rpcError(code) }, revision));
  expect(found).toEqual(expected.map((note) => (note === null ? [] : [note])));
  expect(notes({ body: rpcError(code) })).toEqual([]);
  expect(notes({ body: rpcError(code), surface: 'mcp' })).toEqual([]);
});

describe('the status beside a code', () => {
  it.each<[number, number, boolean]>([
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
  ])('allows for %s the status %s in 2026-07-28: %s', (code, status, isAllowed) => {
    const response = { status, body: rpcError(code) };
    expect(notes(response, '2026-07-28')).toEqual(isAllowed ? [] : ['mcp:status']);
    for (const revision of revisions.slice(0, -1)) expect(notes(response, revision)).not.toContain('mcp:status');
    expect(notes({ body: response.body }, '2026-07-28')).toEqual([]);
    expect(notes(response)).toEqual([]);
  });
});
