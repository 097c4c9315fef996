import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** A valid value of a plain schema: every member it describes, with short values. */
export function sampleOf(schema: JsonObject, depth = 0): Json {
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0] as Json;
  for (const list of [schema.anyOf, schema.oneOf])
    if (Array.isArray(list) && isObject(list[0])) return sampleOf(list[0], depth);
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return false;
  if (type === 'array') return depth < 4 && isObject(schema.items) ? [sampleOf(schema.items, depth + 1)] : [];
  if (type === 'object' || isObject(schema.properties)) {
    const members = Object.entries(isObject(schema.properties) ? schema.properties : {});
    return Object.fromEntries(members.map(([name, member]) => [name, sampleOf(member as JsonObject, depth + 1)]));
  }
  return 'text';
}
