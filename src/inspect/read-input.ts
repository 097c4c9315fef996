import type { HeadersInput } from '../response.js';

/** The members of a response, each read once. */
export interface Input {
  url: unknown;
  status: number | null;
  headers: HeadersInput | undefined;
  body: unknown;
  vendor: unknown;
  surface: unknown;
  protocolVersion: unknown;
}

/** Reads the members of a response; undefined if one of them throws when it is read, as a getter or a proxy may. */
export function readInput(response: unknown): Input | undefined {
  try {
    const { url, status, headers, body, vendor, surface, protocolVersion } = (response ?? {}) as {
      readonly [name: string]: unknown;
    };
    return {
      url,
      status: Number.isSafeInteger(status) ? (status as number) : null,
      headers: isHeaders(headers) ? headers : undefined,
      body,
      vendor,
      surface,
      protocolVersion,
    };
  } catch {
    return undefined;
  }
}

function isHeaders(value: unknown): value is HeadersInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As many values are read: more than a body within the limits holds. */
const MOST_VALUES = 65_536;

/** Whether a parsed value can be read without an exception: a getter may throw, and so may a revoked proxy. */
export function canBeRead(value: unknown): boolean {
  const seen = new Set<object>();
  const open: unknown[] = [value];
  try {
    while (open.length > 0 && seen.size < MOST_VALUES) {
      const next = open.pop();
      if (typeof next !== 'object' || next === null || seen.has(next)) continue;
      seen.add(next);
      // A proxy may throw for a name that it does not list.
      for (const name of ['jsonrpc', ...Object.getOwnPropertyNames(next)]) open.push((next as JsonLike)[name]);
    }
    return true;
  } catch {
    return false;
  }
}

interface JsonLike {
  readonly [name: string]: unknown;
}
