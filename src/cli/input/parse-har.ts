import { addTo } from '../../shared/group-by.js';
import { isObject } from '../../shared/json-object.js';
import { badInput } from '../ndjson/parse-response.js';
import type { Entry, InputResponse, RecordedRequest, Warning } from '../types.js';
import { bytesOfBase64 } from './bytes-as-text.js';
import { durationOf, momentOf, recordedTimes } from './record-time.js';

const NO_CONTENT: Warning = {
  kind: 'har-content',
  message: 'Found no content.text, so the body is missing. Export the HAR file with content.',
};

/** The responses in HAR 1.2; null when the value is not HAR. */
export function parseHar(value: unknown): Entry[] | null {
  const log = isObject(value) ? value.log : undefined;
  const entries = isObject(log) ? log.entries : undefined;
  return Array.isArray(entries) ? entries.map(parseEntry) : null;
}

function parseEntry(entry: unknown): Entry {
  const { request, response, startedDateTime, time } = isObject(entry) ? entry : {};
  const status = isObject(response) ? response.status : undefined;
  // A browser writes status 0 for a request that it blocked or that got no answer.
  if (!isObject(response) || !Number.isInteger(status) || (status as number) < 100) {
    return { problem: badInput('har-response', 'Expected a response with a status of at least 100.') };
  }
  const { text, encoding, size } = isObject(response.content) ? response.content : {};
  const bytes = encoding === 'base64' ? bytesOfBase64(typeof text === 'string' ? text : '=') : null;
  if (bytes === undefined) {
    return { problem: badInput('har-base64', 'Expected content.text to be base64, as content.encoding says.') };
  }
  const { url, method } = isObject(request) ? request : {};
  const parsed: InputResponse = {
    ...(typeof url === 'string' && { url }),
    status: status as number,
    headers: headersOf(response.headers),
    ...(typeof text === 'string' && { body: bytes ?? text }),
  };
  return {
    response: parsed,
    ...recordedRequest(method, momentOf(startedDateTime), durationOf(time, 'milliseconds')),
    ...(typeof text !== 'string' && Number(size) > 0 && { warnings: [NO_CONTENT] }),
  };
}

/** HAR is the record of one client. */
function recordedRequest(
  method: unknown,
  start: number | null,
  duration: number | null,
): { request?: RecordedRequest } {
  if (start === null) return {};
  const request = { client: null, method: typeof method === 'string' ? method : null };
  return { request: { ...request, ...recordedTimes(start, null, duration) } };
}

/**
 * The list of names and values as an object, by lower-case name. `content-encoding` is left out: HAR has the decoded
 * body (HAR 1.2, content).
 */
function headersOf(list: unknown): Record<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const header of Array.isArray(list) ? list : []) {
    const { name, value } = isObject(header) ? header : {};
    if (typeof name !== 'string' || typeof value !== 'string') continue;
    const key = name.toLowerCase();
    if (key === 'content-encoding') continue;
    addTo(headers, key, value);
  }
  return Object.fromEntries(headers);
}
