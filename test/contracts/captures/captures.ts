import { readFileSync } from 'node:fs';
import mcp from '../../../generated/contracts/mcp.js';
import type { ErrorResponse, Inspection } from '../../../src/index.js';
import { inspect } from '../../support/inspect.js';

/** A response that a real server sent, with the request that caused it. */
export interface Capture {
  id: string;
  /** The package, with its version, that the server was built on. */
  source: string;
  scenario: string;
  transport: string;
  status: number | null;
  headers: Record<string, string> | null;
  body: string;
}

const lines = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

export const captures = lines('responses.ndjson').map((line) => JSON.parse(line) as Capture);

/** What is expected of a capture: without a revision, and from each revision on that changes it. */
export type Golden = { id: string; expected: Record<string, string[]> };

export const golden = () => lines('golden.ndjson').map((line) => JSON.parse(line) as Golden);

/** The MCP revisions, the oldest first. */
export const revisions: readonly string[] = mcp.revisions ?? [];

export function isMcp({ source }: Capture): boolean {
  return source.startsWith('@modelcontextprotocol/') || source.includes('mcp');
}

/** The response as it is handed to `inspect`; a status of 0 is a connection that gave none. */
export function responseOf({ status, headers, body }: Capture): ErrorResponse {
  return { status: status || null, headers, body };
}

/** All inspections of a capture, each in one line to read. */
export function summaries(capture: Capture, protocolVersion?: string): string[] {
  return inspect.all(responseOf(capture), { protocolVersion }).map(summary);
}

export function goldenOf(capture: Capture): Golden {
  const expected: Golden['expected'] = { any: summaries(capture) };
  let last = '';
  for (const revision of isMcp(capture) ? revisions : []) {
    const found = summaries(capture, revision);
    if (JSON.stringify(found) !== last) expected[revision] = found;
    last = JSON.stringify(found);
  }
  return { id: capture.id, expected };
}

function summary({
  verdict,
  reason,
  match,
  candidates,
  code,
  message,
  category,
  retry,
  violations,
  notes,
}: Inspection): string {
  const who = match ? `${match.contract}/${match.error ?? '-'}` : '-';
  const wait = retry?.seconds == null ? '' : ` ${retry.seconds}s by ${retry.source}`;
  return [
    verdict + (reason ? ` (${reason})` : ''),
    who,
    `code ${code ?? '-'}`,
    `text ${message === null ? '-' : JSON.stringify(message.length > 60 ? `${message.slice(0, 60)}...` : message)}`,
    category ?? '-',
    retry ? `${retry.when} ${retry.remedy ?? '-'}${wait}` : '-',
    ...(candidates.length > 0
      ? [`maybe ${candidates.map(({ contract, error }) => `${contract}/${error ?? '-'}`).join(', ')}`]
      : []),
    ...(violations.length > 0
      ? [`breaks ${violations.map(({ in: where, path, rule }) => `${rule} of ${where} ${path}`).join(', ')}`]
      : []),
    ...(notes.length > 0 ? [`notes ${notes.join(', ')}`] : []),
  ].join(' | ');
}
