import { isObject, type Json, type JsonObject, pointerTo } from '../../model/json.js';
import { ContractError } from '../../model/problem.js';

export type Version = '3.1' | '3.0';

interface Location {
  file: string;
  /** The `$ref` in the result for one of the source. */
  reference(ref: string): string;
}

/** Keywords that mean the same in JSON Schema 2020-12, OpenAPI 3.1 and OpenAPI 3.0. */
const SAME = new Set(['description', 'required', 'minItems', 'minimum', 'maximum', 'pattern']);

/**
 * A body schema as an OpenAPI schema of a version, accepting the same values. A keyword without an equivalent stops
 * the generator: the result never accepts more than the source.
 */
export function openApiSchema(schema: JsonObject, version: Version, location: Location, pointer = ''): JsonObject {
  const result: JsonObject = {};
  const refuse = (what: string): never => {
    const message = `OpenAPI ${version} has no equivalent of ${what}.`;
    const fix = 'Use another keyword, or write it in the description.';
    throw new ContractError([{ file: location.file, pointer, rule: 'openapi', message, fix }]);
  };
  const put = (keywords: JsonObject) => {
    for (const [keyword, value] of Object.entries(keywords)) {
      if (Object.hasOwn(result, keyword) && JSON.stringify(result[keyword]) !== JSON.stringify(value))
        refuse(`this together with another \`${keyword}\``);
      result[keyword] = value;
    }
  };
  const below = (sub: Json, ...keys: (string | number)[]) =>
    openApiSchema(sub as JsonObject, version, location, pointerTo(pointer, ...keys));

  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'required' && (value as Json[]).length === 0) continue; // OpenAPI 3.0 requires at least one.
    if (SAME.has(keyword)) put({ [keyword]: value });
    else if (keyword === '$ref') put({ $ref: location.reference(value as string) });
    else if (keyword === 'type') put(typeOf(value, version));
    else if (keyword === 'const') put(enumOf([value], schema, version));
    else if (keyword === 'enum') put(enumOf(value as Json[], schema, version));
    else if (keyword === 'properties') {
      const members = Object.entries(value as JsonObject);
      put({ properties: Object.fromEntries(members.map(([key, sub]) => [key, below(sub, 'properties', key)])) });
    } else if (keyword === 'items') put({ items: below(value, 'items') });
    else if (keyword === 'contains') put(containsOf(below(value, 'contains'), version));
    else if (keyword === 'allOf' || keyword === 'anyOf' || keyword === 'oneOf') {
      put({ [keyword]: (value as Json[]).map((sub, index) => below(sub, keyword, index)) });
    } else if (keyword !== 'title' && keyword !== '$id' && keyword !== '$schema') {
      refuse(`\`${keyword}\``);
    }
  }
  // Explicit, because some servers drop the members that a response schema does not name.
  if (isObject(schema.properties) && !schema.allOf) result.additionalProperties = true;
  return withoutSiblings(result, version);
}

function typeOf(type: Json, version: Version): JsonObject {
  const types = [type].flat() as string[];
  const [first, ...others] = types.filter((one) => one !== 'null');
  if (others.length > 0) return { anyOf: types.map((one) => typeOf(one, version)) };
  if (version === '3.1') return { type };
  if (first === undefined) return { type: 'string', nullable: true, enum: [null] };
  return types.includes('null') ? { type: first, nullable: true } : { type: first };
}

/** Literals with their type, if the schema has none and they share one. */
function enumOf(values: Json[], { type }: JsonObject, version: Version): JsonObject {
  const names = [...new Set(values.map(typeName))];
  const scalars = names.filter((name) => name !== 'null');
  if (type !== undefined || scalars.length > 1) return { enum: values };
  return { ...typeOf(names.length === 1 ? (names[0] as string) : [...scalars, 'null'], version), enum: values };
}

function typeName(value: Json): string {
  if (value === null) return 'null';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

/** OpenAPI 3.0 has no `contains`: "some item is" becomes "not: every item is not". */
function containsOf(item: JsonObject, version: Version): JsonObject {
  return version === '3.1' ? { contains: item } : { not: { type: 'array', items: { not: item } } };
}

/** OpenAPI 3.0 ignores keywords beside a `$ref`. */
function withoutSiblings(schema: JsonObject, version: Version): JsonObject {
  const { $ref, ...rest } = schema;
  if ($ref === undefined || version === '3.1' || Object.keys(rest).length === 0) return schema;
  return { allOf: [{ $ref }], ...rest };
}
