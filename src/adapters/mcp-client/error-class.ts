import type { JsonObject } from '../../shared/json-object.js';

/** The 2.x packages list an error's classes under this symbol, so that copies of a package recognize each other's errors. */
const BRANDS = Symbol.for('mcp.sdk.errorBrands');

/** Whether a value is of a class, by its name, its constructor's name (unless minified) or its brand. */
export function isOfClass(value: JsonObject, name: string): boolean {
  if (value.name === name || (value.constructor as { name?: unknown } | undefined)?.name === name) return true;
  return brandsOf(value)?.has(`mcp.${name}`) ?? false;
}

/** The brands of an error of the 2.x packages: `mcp.ProtocolError`. */
export function brandsOf(value: JsonObject): ReadonlySet<unknown> | undefined {
  const brands = (value as { [BRANDS]?: unknown })[BRANDS];
  return brands instanceof Set ? brands : undefined;
}
