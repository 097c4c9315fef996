import { isObject as isAnyObject } from '../../src/shared/json-object.js';

export { keysOf as pointerKeys, pointerTo } from '../../src/shared/json-pointer.js';

/** A parsed JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type JsonObject = { [key: string]: Json };

/** Whether a value is an object: neither an array nor null. */
export const isObject = isAnyObject as (value: unknown) => value is JsonObject;

/** The value at the end of some keys; undefined if there is none. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as JsonObject)[key];
  }
  return at;
}

/** Compares by code unit: unlike `localeCompare`, it gives the same order in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
