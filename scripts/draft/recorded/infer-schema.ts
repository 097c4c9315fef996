import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** Deeper members vary with the request. */
const DEEPEST = 4;

/** An object with more members is a map: its keys are values. */
const MOST_MEMBERS = 40;

/** A tolerant schema of all values: the members that each has are required, and any other is allowed. */
export function inferSchema(values: readonly Json[], depth = 0): JsonObject {
  const types = [...new Set(values.map(typeOf))];
  if (types.includes('number')) types.splice(0, types.length, ...types.filter((type) => type !== 'integer'));
  if (types.length === 0) return {};
  const [first, ...others] = types.filter((type) => type !== 'null');
  // Ajv's strict mode refuses a list of types: null goes with the last one.
  if (first !== undefined && others.length > 0)
    return {
      anyOf: [first, ...others].map((type) =>
        inferSchema(
          values.filter((value) => isOf(typeOf(value), type) || (value === null && type === others.at(-1))),
          depth,
        ),
      ),
    };
  const schema: JsonObject = { type: types.length === 1 ? (types[0] as string) : types };
  if (depth >= DEEPEST) return schema;
  if (types.includes('object')) Object.assign(schema, membersOf(values.filter(isObject), depth));
  const items = values.flatMap((value) => (Array.isArray(value) ? value : []));
  if (items.length > 0) schema.items = inferSchema(items, depth + 1);
  return schema;
}

function membersOf(objects: readonly JsonObject[], depth: number): JsonObject {
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  if (names.length === 0 || names.length > MOST_MEMBERS) return {};
  const required = names.filter((name) => objects.every((object) => Object.hasOwn(object, name)));
  const properties = names.map((name) => [
    name,
    inferSchema(
      objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name] as Json] : [])),
      depth + 1,
    ),
  ]);
  return { ...(required.length > 0 && { required }), properties: Object.fromEntries(properties) };
}

function isOf(type: string, one: string): boolean {
  return type === one || (one === 'number' && type === 'integer');
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
