import { isObject, type JsonObject } from '../../shared/json-object.js';
import { isLongerInUnits } from '../../shared/text-units.js';
import { firstText } from './error-shape.js';
import { parseJson } from './parse-json.js';

/** An error inside a tool result: its value, and the JSON Pointer to where it stands. */
export interface NestedBody {
  value: JsonObject;
  pointer: string;
}

/** White space of JSON, and the beginning of an object, a list or a string. */
const BEGINS_LIKE_VALUE = /^[\t\n\r ]*[{["]/;

/** Longer texts are not errors that a server wrote for a client. */
const LONGEST_TEXT = 65_536;

/**
 * Where a tool result may hold a whole error body: as its structured content, as the `error` in that, or as JSON in
 * its first text.
 */
export function toolResultBodies(body: unknown): NestedBody[] {
  const result = isObject(body) ? body.result : undefined;
  if (!isObject(result)) return [];
  const { structuredContent } = result;
  const found: NestedBody[] = [];
  if (isObject(structuredContent)) {
    found.push({ value: structuredContent, pointer: '/result/structuredContent' });
    if (isObject(structuredContent.error)) {
      found.push({ value: structuredContent.error, pointer: '/result/structuredContent/error' });
    }
  }
  const text = firstText(body);
  const value = text === undefined ? undefined : parseJsonText(text);
  if (isObject(value)) found.push({ value, pointer: '/result/content' });
  return found;
}

/** The value of a text of a tool result that is JSON and more than one word; undefined for any other text. */
export function parseJsonText(text: string): unknown {
  return isLongerInUnits(text, LONGEST_TEXT) || !BEGINS_LIKE_VALUE.test(text) ? undefined : parseJson(text);
}
