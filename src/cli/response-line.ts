import type { ErrorResponse, Inspect, Inspection, InspectOptions, UnreadReason } from '../index.js';

/** One line's inspection, and in words what kept the line from being a response at all (cards show it). */
export interface LineResult {
  found: Inspection;
  fault: string | null;
}

const SURFACES: ReadonlySet<unknown> = new Set(['rest', 'mcp', 'json-rpc']);

/** The inspection of one line of input; null for a blank line. A line that is null was too long to be kept. */
export function inspectLine(line: string | null, inspect: Inspect, defaults: InspectOptions): LineResult | null {
  return inspectLineWith(line, (response, options) => [inspect(response, options)], defaults)?.[0] ?? null;
}

/** The inspections of all errors that the response in one line holds; null for a blank line. */
export function inspectLineWhole(line: string | null, inspect: Inspect, defaults: InspectOptions): LineResult[] | null {
  return inspectLineWith(line, inspect.all, defaults);
}

function inspectLineWith(line: string | null, inspect: Inspect['all'], defaults: InspectOptions): LineResult[] | null {
  if (line === null) return [unreadable('too-large', 'the line is over 64 MiB')];
  if (line.charCodeAt(0) !== 0x7b && line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return [unreadable('not-json', 'the line is not JSON')];
  }
  if (!isPlainObject(value)) return [unreadable('not-json', 'the line is not a JSON object')];
  const fault = faultOf(value);
  if (fault !== null) return [unreadable('not-json', fault)];
  // Every member the inspector reads has its type by now, and it reads no other.
  const { vendor, protocolVersion } = value as { vendor?: string | null; protocolVersion?: string | null };
  const named = {
    ...(vendor != null && { vendor }),
    ...(protocolVersion != null && { protocolVersion }),
  };
  const options = vendor == null && protocolVersion == null ? defaults : { ...defaults, ...named };
  return inspect(value as ErrorResponse, options).map((found) => ({ found, fault: null }));
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
