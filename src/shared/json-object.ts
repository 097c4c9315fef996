export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The values of an object's members, or the items of a list. */
export function valuesOf(value: object): unknown[] {
  return Object.values(value);
}

/** An object as JSON.parse makes it: all that can be read of it is its own and enumerable. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * The items of a list, none if the value is not a list. They are a list of our own: a list that a caller gives may have
 * members that its methods read, such as `constructor`.
 */
export function copyOfList(value: unknown): unknown[] {
  const items: unknown[] = [];
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) items.push(value[index]);
  return items;
}
