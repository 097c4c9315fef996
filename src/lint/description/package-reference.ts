import type { Follow } from '../contracts/catalog.js';
import { isObject, type JsonObject } from './json-members.js';

/** A reference into one of this package's OpenAPI documents. */
export interface OurReference {
  /** What stands before `generated/`. */
  base: string;
  /** The document's name: a contract's id, or `all`. */
  document: string;
  kind: 'responses' | 'schemas' | 'headers';
  name: string;
}

const OURS =
  /^(?<base>.*)generated\/openapi\/3\.[01]\/(?<document>[A-Za-z0-9_-]+)\.openapi\.json#\/components\/(?<kind>responses|schemas|headers)\/(?<name>[A-Za-z0-9]+)$/;

/** The reference into this package that a `$ref` is; undefined where it is none. */
export function ourReference(ref: string): OurReference | undefined {
  const found = OURS.exec(ref);
  return found ? { ...(found.groups as unknown as OurReference) } : undefined;
}

/** RFC 6901 section 4. */
const LIST_INDEX = /^(?:0|[1-9]\d*)$/;

/** Follows references within one document. */
export function localFollow(document: unknown): Follow {
  const follow: Follow = (ref) => {
    if (!ref.startsWith('#/')) return undefined;
    let value: unknown = document;
    for (const key of ref.slice(2).split('/').map(unescapeKey)) {
      if (Array.isArray(value) && LIST_INDEX.test(key) && Number(key) < value.length) value = value[Number(key)];
      else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
      else return undefined;
    }
    return { value, follow };
  };
  return follow;
}

function unescapeKey(key: string): string {
  let text = key;
  try {
    text = decodeURIComponent(key);
  } catch {
    // A stray percent sign: the key as it is written.
  }
  return text.replace(/~1/g, '/').replace(/~0/g, '~');
}

const bases = new WeakMap<object, string>();

/** Where the tools of most projects find this package, seen from their root. */
const DEFAULT_BASE = 'node_modules/error-envelopes/';

/** What stands before `generated/` in the first reference to this package, so that advice is written like what is there. */
export function baseIn(document: unknown): string {
  if (!isObject(document)) return DEFAULT_BASE;
  const known = bases.get(document);
  if (known !== undefined) return known;
  const base = findBase(document) ?? DEFAULT_BASE;
  bases.set(document, base);
  return base;
}

function findBase(document: JsonObject): string | undefined {
  const open: object[] = [document];
  const seen = new Set<object>();
  for (let value = open.pop(); value; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    const ref = isObject(value) ? value.$ref : undefined;
    const base = typeof ref === 'string' ? ourReference(ref)?.base : undefined;
    if (base !== undefined) return base;
    open.push(...Object.values(value).filter((item) => typeof item === 'object' && item !== null));
  }
  return undefined;
}
