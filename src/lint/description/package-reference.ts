import { isObject } from '../../shared/json-object.js';
import type { DescriptionContext } from './context.js';

/** A reference into one of this package's OpenAPI documents. */
export interface PackageReference {
  /** The text before `generated/`. */
  base: string;
  /** The document's name: a contract's id, or `all`. */
  document: string;
  kind: 'responses' | 'schemas' | 'headers';
  name: string;
}

const PACKAGE_REFERENCE =
  /^(?<base>.*)generated\/openapi\/3\.[01]\/(?<document>[A-Za-z0-9_-]+)\.openapi\.json#\/components\/(?<kind>responses|schemas|headers)\/(?<name>[A-Za-z0-9]+)$/;

/** Parses a `$ref` into this package; undefined for any other `$ref`. */
export function parsePackageReference(ref: string): PackageReference | undefined {
  const found = PACKAGE_REFERENCE.exec(ref);
  return found ? { ...(found.groups as unknown as PackageReference) } : undefined;
}

/** The `$ref` of a response of this package, in the edition of OpenAPI that the description is written in. */
export function responseRef(
  { contract, name }: { contract: string; name: string },
  { base, version }: DescriptionContext,
): string {
  const edition = version.startsWith('3.0') ? '3.0' : '3.1';
  return `${base}generated/openapi/${edition}/${contract}.openapi.json#/components/responses/${name}`;
}

const knownBases = new WeakMap<object, string>();

/** The path from the root of most projects to this package. */
const DEFAULT_BASE = 'node_modules/error-envelopes/';

/** The text before `generated/` in the description's first reference to this package, so that suggestions are spelled like it. */
export function baseIn(description: unknown): string {
  if (!isObject(description)) return DEFAULT_BASE;
  const known = knownBases.get(description);
  if (known !== undefined) return known;
  const base = findBase(description) ?? DEFAULT_BASE;
  knownBases.set(description, base);
  return base;
}

/** Searches depth first, in the description's order. Iterative: a description may nest deeper than the call stack. */
function findBase(description: object): string | undefined {
  const stack: object[] = [description];
  const seen = new Set<object>();
  for (let value = stack.pop(); value; value = stack.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    const ref = isObject(value) ? value.$ref : undefined;
    const base = typeof ref === 'string' ? parsePackageReference(ref)?.base : undefined;
    if (base !== undefined) return base;
    const children: unknown[] = Object.values(value);
    // Last in, first out: the first child is pushed last.
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (typeof child === 'object' && child !== null) stack.push(child);
    }
  }
  return undefined;
}
