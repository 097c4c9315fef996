import type { ErrorResponse, Inspect, Inspection, InspectOptions, UnreadReason } from '../../index.js';
import { isObject } from '../../shared/json-object.js';
import type { LineResult } from '../types.js';

type ResponseLine = ErrorResponse & { vendor?: string | null };

const SURFACES: ReadonlySet<unknown> = new Set(['rest', 'mcp', 'json-rpc']);

/** Inspects one line of input; null for a blank line. A line of null was over the limit. */
export function inspectLine(line: string | null, inspect: Inspect, defaults: InspectOptions): LineResult | null {
  if (line === null) return tooLong();
  const response = parseLine(line);
  if (response === null) return null;
  if (typeof response === 'string') return unreadable('not-json', response);
  return { inspection: inspect(response, optionsOf(response, defaults)), problem: null };
}

/** Inspects every error of the response in one line; empty for a blank line. */
export function inspectLineAll(line: string | null, inspect: Inspect, defaults: InspectOptions): LineResult[] {
  if (line === null) return [tooLong()];
  const response = parseLine(line);
  if (response === null) return [];
  if (typeof response === 'string') return [unreadable('not-json', response)];
  const inspections = inspect.all(response, optionsOf(response, defaults));
  return inspections.map((inspection) => ({ inspection, problem: null }));
}

/** The response; null for a blank line; a text that says why the line is not a response. */
function parseLine(line: string): ResponseLine | string | null {
  if (line.charCodeAt(0) !== 0x7b && line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the line is not JSON';
  }
  if (!isObject(value)) return 'the line is not a JSON object';
  return problemOf(value) ?? (value as ResponseLine);
}

/** The vendor and the protocol version of the line override those of the call. */
function optionsOf({ vendor, protocolVersion }: ResponseLine, defaults: InspectOptions): InspectOptions {
  if (vendor == null && protocolVersion == null) return defaults;
  return { vendor: vendor ?? defaults.vendor, protocolVersion: protocolVersion ?? defaults.protocolVersion };
}

/** The first member of a wrong type. Null counts as absent, except for the body, where it is a value. */
function problemOf({ vendor, protocolVersion, surface, status, headers }: Record<string, unknown>): string | null {
  if (vendor != null && typeof vendor !== 'string') return '"vendor" is not a string';
  if (protocolVersion != null && typeof protocolVersion !== 'string') return '"protocolVersion" is not a string';
  if (surface != null && !SURFACES.has(surface)) return '"surface" is not one of rest, mcp, json-rpc';
  if (status != null && !Number.isInteger(status)) return '"status" is not an integer';
  if (headers != null && !isObject(headers)) return '"headers" is not an object';
  return null;
}

function tooLong(): LineResult {
  return unreadable('too-large', 'the line is over 64 MiB');
}

function unreadable(reason: UnreadReason, problem: string): LineResult {
  const inspection: Inspection = {
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
  return { inspection, problem };
}
