import type { Json, JsonObject } from '../../../model/json.js';

/** Whether a flat schema accepts a text, number, boolean or null. */
export function acceptsScalar(schema: JsonObject, value: Json): boolean {
  const { type, enum: values, minimum, maximum, pattern, allOf, anyOf, oneOf } = schema;
  const parts = (list: Json | undefined) => (list ?? []) as JsonObject[];
  const accepted = (list: Json | undefined) => parts(list).filter((part) => acceptsScalar(part, value)).length;
  if (type !== undefined && !([type].flat() as string[]).some((one) => isOfType(value, one))) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  if (values !== undefined && !(values as Json[]).includes(value)) return false;
  if (typeof value === 'number' && (value < Number(minimum ?? value) || value > Number(maximum ?? value))) return false;
  if (typeof value === 'string' && pattern !== undefined && !new RegExp(pattern as string, 'u').test(value))
    return false;
  if (accepted(allOf) < parts(allOf).length) return false;
  return (anyOf === undefined || accepted(anyOf) > 0) && (oneOf === undefined || accepted(oneOf) === 1);
}

/** The JSON type of a scalar, the narrowest one. */
export function scalarType(value: Json): string {
  if (value === null) return 'null';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

function isOfType(value: Json, type: string): boolean {
  return scalarType(value) === type || (type === 'number' && typeof value === 'number');
}
