import { isObject, type JsonObject, pointerTo } from '../../model/json.js';
import { lean } from './strip-annotations.js';

/** Which members of a body a guard looks at, by JSON Pointer. */
export interface PlacesAsked {
  all: string[];
  /** Those of which more counts than the JSON type, and whether a number is negative or whole. */
  values: string[];
}

const ASKING_TYPES = ['type', 'properties', 'required'];
const ASKING_LITERALS = ['const', 'enum', 'pattern'];

/** @param told the members whose literal tells the error: it is known when the guard is asked */
export function placesAsked(flat: JsonObject, told: readonly (readonly string[])[]): PlacesAsked {
  const toldAt = told.map((keys) => pointerTo('', ...keys));
  const all: string[] = [];
  const values: string[] = [];
  const walk = (schema: JsonObject, at: string): void => {
    const asksValue = Object.entries(schema).some(
      ([keyword, expected]) =>
        !ASKING_TYPES.includes(keyword) &&
        !(keyword === 'minimum' && expected === 0) &&
        !(toldAt.includes(at) && ASKING_LITERALS.includes(keyword)),
    );
    if (asksValue) values.push(at);
    const members = isObject(schema.properties) ? (schema.properties as Record<string, JsonObject>) : {};
    for (const name of new Set([...Object.keys(members), ...((schema.required ?? []) as string[])])) {
      all.push(pointerTo(at, name));
      const member = members[name];
      if (member) walk(member, pointerTo(at, name));
    }
  };
  walk(lean(flat, ''), '');
  return { all, values };
}
