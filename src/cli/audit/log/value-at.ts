import { keysOf } from '../../../shared/json-pointer.js';

/** What proxies write for an absent value. */
const ABSENT: ReadonlySet<unknown> = new Set([null, '', '-']);

/** The pointers of a mapping are few and are read for each line. */
const keys = new Map<string, readonly string[]>();

/** The value at a JSON Pointer; undefined if it is absent. */
export function valueAt(line: unknown, pointer: string | undefined): unknown {
  if (pointer === undefined) return undefined;
  const path = keys.get(pointer) ?? keysOf(pointer);
  keys.set(pointer, path);
  let value = line;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return ABSENT.has(value) ? undefined : value;
}
