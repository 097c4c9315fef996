import { detectFormat } from '../cli/input/detect-format.js';
import { isObject } from '../shared/json-object.js';
import type { PasteFormat } from './paste.js';

/** Characters in which the beginning of `curl -i` output and of HAR is recognized. */
const START = 2048;
const RESPONSE_MEMBERS: ReadonlySet<string> = new Set([
  ...['url', 'status', 'headers', 'body'],
  ...['vendor', 'surface', 'protocolVersion'],
]);

/** The format of a pasted text, by its beginning, and where it is a JSON object, by its members. */
export function detectPaste(text: string): PasteFormat {
  const start = detectFormat(new TextEncoder().encode(text.slice(0, START)), true);
  if (start === 'curl' || start === 'har') return start;
  if (!/^[\ufeff\s]*\{/.test(text)) return 'body';
  const value = parseJson(text);
  if (!isObject(value)) return 'body';
  if (isHar(value) || isHarEntry(value)) return 'har';
  return isResponse(value) ? 'response' : 'body';
}

/** An entry of HAR 1.2, as a browser copies one. */
export function isHarEntry(value: unknown): boolean {
  return isObject(value) && isObject(value.request) && isObject(value.response) && 'content' in value.response;
}

/** Undefined for text that is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isHar({ log }: { readonly log?: unknown }): boolean {
  return isObject(log) && Array.isArray(log.entries);
}

/** A body can have `status`, too. Headers, or a body beside other members, are those of a response only. */
function isResponse(value: { readonly [name: string]: unknown }): boolean {
  const names = Object.keys(value);
  if (!names.every((name) => RESPONSE_MEMBERS.has(name))) return false;
  return isObject(value.headers) || ('body' in value && names.length > 1);
}
