import type { MemberPath } from '../../generated/contract-table.js';

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member; what every object inherits is no member of a body. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The value at a path of member names; undefined where there is none. */
export function memberAt(body: unknown, path: MemberPath): unknown {
  let at = body;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = own(at as JsonObject, key);
  }
  return at;
}
