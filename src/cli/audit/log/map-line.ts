import { isObject } from '../../../shared/json-object.js';
import { durationOf, momentOf, recordedTimes } from '../../input/record-time.js';
import { badInput, parseResponse } from '../../ndjson/parse-response.js';
import type { Entry, LogMapping, RecordedRequest } from '../../types.js';
import { valueAt } from './value-at.js';

/** `10.0.0.1:5123`, `[::1]:5123`: the port of a client changes with each connection. */
const ADDRESS_WITH_PORT = /^(\d+\.\d+\.\d+\.\d+|\[[^\]]*\]):\d+$/;

/** Reads one line of a log, which is a JSON value already, as a response. */
export function mapLine(line: unknown, mapping: LogMapping): Entry {
  if (!isObject(line)) return parseResponse(line);
  const response: Record<string, unknown> = {};
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) response[name] = value;
  };
  put('url', urlOf(line, mapping.url));
  put('status', integerOf(valueAt(line, mapping.status)));
  put('headers', headersOf(line, mapping.headers));
  put('body', valueAt(line, mapping.body));
  put('vendor', valueAt(line, mapping.vendor));
  put('surface', valueAt(line, mapping.surface));
  put('protocolVersion', valueAt(line, mapping.protocolVersion));
  if (response.status === undefined && response.body === undefined) {
    return { problem: badInput('log-line', 'Found neither the status nor the body of the mapping in the line.') };
  }
  const entry = parseResponse(response);
  return 'problem' in entry ? entry : { ...entry, request: requestOf(line, mapping) };
}

/** The request of a line, by the members of the mapping that say when and by whom it was sent. */
export function requestOf(line: unknown, mapping: LogMapping): RecordedRequest {
  const { duration } = mapping;
  const milliseconds = duration ? durationOf(valueAt(line, duration.pointer), duration.unit) : null;
  return {
    client: textOf(valueAt(line, mapping.client))?.replace(ADDRESS_WITH_PORT, '$1') ?? null,
    method: textOf(valueAt(line, mapping.method)),
    ...recordedTimes(momentOf(valueAt(line, mapping.start)), momentOf(valueAt(line, mapping.end)), milliseconds),
  };
}

/** Undefined if a part of the URL is missing. */
function urlOf(line: unknown, template = ''): string | undefined {
  let isComplete = template !== '';
  const url = template.replace(/\{([^{}]*)\}/g, (_, pointer: string) => {
    const part = textOf(valueAt(line, pointer));
    isComplete &&= part !== null;
    return part ?? '';
  });
  return isComplete ? url : undefined;
}

/** Logs write numbers as text, too. */
function integerOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function headersOf(line: unknown, headers: LogMapping['headers']): unknown {
  if (typeof headers === 'string') return valueAt(line, headers);
  const found: Record<string, unknown> = {};
  for (const [name, pointer] of Object.entries(headers ?? {})) {
    const value = valueAt(line, pointer);
    if (typeof value === 'string' || Array.isArray(value)) found[name] = value;
    else if (typeof value === 'number') found[name] = String(value);
  }
  // Without one of them, the log does not have the headers at all: nothing is required of them (R11).
  return Object.keys(found).length > 0 ? found : undefined;
}
