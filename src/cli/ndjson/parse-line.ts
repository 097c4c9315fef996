import type { ErrorResponse, Inspect, Inspection, InspectOptions, UnreadReason } from '../../index.js';

/** One line's inspection, and in words what kept the line from being a response at all (cards show it). */
export interface LineResult {
  found: Inspection;
  fault: string | null;
}

type ResponseLine = ErrorResponse & { vendor?: string | null };

const SURFACES: ReadonlySet<unknown> = new Set(['rest', 'mcp', 'json-rpc']);

/** The inspection of one line of input; null for a blank line. A line that is null was too long to be kept. */
export function inspectLine(line: string | null, inspect: Inspect, defaults: InspectOptions): LineResult | null {
  if (line === null) return tooLong();
  const response = responseIn(line);
  if (response === null) return null;
  if (typeof response === 'string') return unreadable('not-json', response);
  return { found: inspect(response, optionsOf(response, defaults)), fault: null };
}

/** The inspections of all errors that the response in one line holds; none for a blank line. */
export function inspectLineWhole(line: string | null, inspect: Inspect, defaults: InspectOptions): LineResult[] {
  if (line === null) return [tooLong()];
  const response = responseIn(line);
  if (response === null) return [];
  if (typeof response === 'string') return [unreadable('not-json', response)];
  return inspect.all(response, optionsOf(response, defaults)).map((found) => ({ found, fault: null }));
}

/** The response; null in a blank line; in words what keeps the line from being one. */
function responseIn(line: string): ResponseLine | string | null {
  if (line.charCodeAt(0) !== 0x7b && line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the line is not JSON';
  }
  if (!isPlainObject(value)) return 'the line is not a JSON object';
  // Without a fault every member the inspector reads has its type, and it reads no other.
  return faultOf(value) ?? (value as ResponseLine);
}

/** What the line names counts before what the call names. */
function optionsOf({ vendor, protocolVersion }: ResponseLine, defaults: InspectOptions): InspectOptions {
  if (vendor == null && protocolVersion == null) return defaults;
  return { vendor: vendor ?? defaults.vendor, protocolVersion: protocolVersion ?? defaults.protocolVersion };
}

/** Null counts as absent, except for the body, where it is a parsed value. */
function faultOf({ vendor, protocolVersion, surface, status, headers }: Record<string, unknown>): string | null {
  if (vendor != null && typeof vendor !== 'string') return '"vendor" is not a string';
  if (protocolVersion != null && typeof protocolVersion !== 'string') return '"protocolVersion" is not a string';
  if (surface != null && !SURFACES.has(surface)) return '"surface" is none of rest, mcp, json-rpc';
  if (status != null && !Number.isInteger(status)) return '"status" is not an integer';
  if (headers != null && !isPlainObject(headers)) return '"headers" is not an object';
  return null;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tooLong(): LineResult {
  return unreadable('too-large', 'the line is over 64 MiB');
}

function unreadable(reason: UnreadReason, fault: string): LineResult {
  const found: Inspection = {
    verdict: 'unreadable',
    reason,
    match: null,
    candidates: [],
    status: null,
    code: null,
    message: null,
    category: 'unknown',
    retry: { when: 'never', retryable: false, remedy: null, seconds: null, source: null, backoff: null },
    violations: [],
    notes: [],
  };
  return { found, fault };
}
