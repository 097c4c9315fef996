import type { Json, JsonObject } from '../../model/json.js';

/** Why a guard is false, in the words of ajv. */
export interface Fault {
  /** The JSON Pointer of the value at fault, in pieces between which the index of an item goes. */
  readonly path: readonly string[];
  readonly keyword: string;
  readonly params: JsonObject;
  readonly message: string;
}

/** What is told where a condition fails: nothing, or another fault where there is no value at all. */
export interface Faults {
  readonly fault?: Fault;
  readonly missing?: Fault | undefined;
}

/** What each keyword says of a value that fails it. */
const WORDS: Readonly<Record<string, (expected: Json) => [params: JsonObject, message: string]>> = {
  type: (type) => [{ type }, `must be ${type}`],
  const: (allowedValue) => [{ allowedValue }, 'must be equal to constant'],
  enum: (allowedValues) => [{ allowedValues }, 'must be equal to one of the allowed values'],
  required: (missingProperty) => [{ missingProperty }, `must have required property '${missingProperty}'`],
  minItems: (limit) => [{ limit }, `must NOT have fewer than ${limit} items`],
  contains: () => [{ minContains: 1 }, 'must contain at least 1 valid item(s)'],
  minimum: (limit) => [{ comparison: '>=', limit }, `must be >= ${limit}`],
  maximum: (limit) => [{ comparison: '<=', limit }, `must be <= ${limit}`],
  pattern: (pattern) => [{ pattern }, `must match pattern "${pattern}"`],
  anyOf: () => [{}, 'must match a schema in anyOf'],
  oneOf: () => [{ passingSchemas: null }, 'must match exactly one schema in oneOf'],
};

export function faultOf(keyword: string, expected: Json, path: readonly string[]): Fault {
  const [params, message] = (WORDS[keyword] as (expected: Json) => [JsonObject, string])(expected);
  return { path, keyword, params, message };
}
