import { isObject, type JsonObject } from '../../shared/json-object.js';
import { childOf, type Located } from './location.js';

/** The value of a member when it is an object, else an empty object. */
export function objectAt(value: unknown, member: string): JsonObject {
  const found = isObject(value) ? value[member] : undefined;
  return isObject(found) ? found : {};
}

/** The value of a member when it is a list, else an empty list. */
export function listAt(value: unknown, member: string): unknown[] {
  const found = isObject(value) ? value[member] : undefined;
  return Array.isArray(found) ? found : [];
}

/** The members of an object, each with its location; none when the value is not an object. */
export function entriesAt({ value, location }: Located): [name: string, member: Located][] {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, member]) => [name, { value: member, location: childOf(location, name) }]);
}
