import type { Note } from '../../inspection.js';
import type { JsonObject } from '../../shared/json-object.js';

/** The codes that some MCP revision defines, with the first and the last that does; null: still does. */
const MCP_CODES: readonly (readonly [code: number, since: string, until: string | null])[] = [
  [-32002, '2024-11-05', '2025-11-25'],
  [-32042, '2025-11-25', '2025-11-25'],
  [-32020, '2026-07-28', null],
  [-32021, '2026-07-28', null],
  [-32022, '2026-07-28', null],
];

/** The revision that reserved -32020 to -32099 and answers an unknown method with 404. Revisions sort as text. */
const PARTITIONED = '2026-07-28';

/** Notes a null id, which every revision of MCP forbids (schema, RequestId). */
export function addIdNotes(notes: Note[], { id }: JsonObject): void {
  if (id === null) notes.push('mcp:id-null');
}

/** Notes how a code and the status beside it deviate from the revision of MCP that the caller named. */
export function addRevisionNotes(notes: Note[], code: number, status: number | null, revision: string): void {
  const mcp = MCP_CODES.find(([one]) => one === code);
  if (mcp && (revision < mcp[1] || (mcp[2] !== null && revision > mcp[2]))) notes.push('mcp:code-not-in-revision');
  if (revision < PARTITIONED) return;
  if (!mcp && code >= -32099 && code <= -32020) notes.push('mcp:code-reserved');
  if (status !== null && breaksStatusRule(code, status)) notes.push('mcp:status');
}

/** The HTTP statuses that the revision demands with a code (Streamable HTTP transport). */
function breaksStatusRule(code: number, status: number): boolean {
  if (code === -32601) return status !== 404;
  return [-32020, -32021, -32022].includes(code) && status !== 400;
}
