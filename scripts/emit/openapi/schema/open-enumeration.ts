import type { Json, JsonObject } from '../../../model/json.js';
import { acceptsScalar } from './accepts-scalar.js';

/**
 * An open enumeration without `anyOf`: the part that accepts all known values, with these in `x-extensible-enum`.
 * Generators for OpenAPI 3.0 make no class of an `anyOf` of texts. Undefined for other parts.
 */
export function openEnumeration(parts: readonly JsonObject[]): JsonObject | undefined {
  const open = parts.filter((part) => part.enum === undefined);
  const known = parts.flatMap((part) => (part.enum ?? []) as Json[]);
  const [only, ...others] = open;
  if (only?.type === undefined || others.length > 0 || known.length === 0) return undefined;
  return known.every((value) => acceptsScalar(only, value)) ? { ...only, 'x-extensible-enum': known } : undefined;
}
