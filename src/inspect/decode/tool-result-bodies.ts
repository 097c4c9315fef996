import { isObject } from '../../shared/json-object.js';
import { firstText } from './error-shape.js';

/** An error inside a tool result: its value, and the JSON Pointer to where it stands. */
export interface NestedBody {
  value: unknown;
  pointer: string;
}

/** A text longer than this is no error that somebody wrote for a client. */
const LONGEST_TEXT = 65_536;

/**
 * Where a tool result may hold a whole error body: as its structured content, as the `error` in that, or as JSON in
 * its first text.
 */
export function nestedBodies(body: unknown): NestedBody[] {
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
  const value = text === undefined ? undefined : parseObject(text);
  if (value) found.push({ value, pointer: '/result/content' });
  return found;
}

/** The code that a tool result's structured content gives, where no contract says more; null without one. */
export function nestedCode(nested: readonly NestedBody[]): string | number | null {
  for (const { value } of nested) {
    const code = isObject(value) ? value.code : undefined;
    if (typeof code === 'string' || (typeof code === 'number' && Number.isInteger(code))) return code;
  }
  return null;
}

function parseObject(text: string): object | undefined {
  if (text.length > LONGEST_TEXT || !/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
