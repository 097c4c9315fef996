import { isObject, type Json, type JsonObject, pointerTo } from '../../model/json.js';
import { ContractError } from '../../model/problem.js';

export type Version = '3.1' | '3.0';

interface Place {
  file: string;
  /** The component that a `$ref` of the source goes to. */
  reference(ref: string): string;
}

/** Keywords that mean the same in JSON Schema 2020-12, OpenAPI 3.1 and OpenAPI 3.0. */
const SAME = new Set(['description', 'required', 'minItems', 'minimum', 'maximum', 'pattern']);

/**
 * A body schema as an OpenAPI schema of the version that judges every value alike.
 * A keyword without a faithful spelling stops the generator: nothing is widened silently.
 */
export function openApiSchema(schema: JsonObject, version: Version, place: Place, pointer = ''): JsonObject {
  const result: JsonObject = {};
  const refuse = (what: string): never => {
    const message = `OpenAPI ${version} has no faithful spelling for ${what}.`;
    const fix = 'Say it with another keyword, or in the description.';
    throw new ContractError([{ file: place.file, pointer, rule: 'openapi', message, fix }]);
  };
  const put = (keywords: JsonObject) => {
    for (const [keyword, value] of Object.entries(keywords)) {
      if (Object.hasOwn(result, keyword) && JSON.stringify(result[keyword]) !== JSON.stringify(value))
        refuse(`this together with another \`${keyword}\``);
      result[keyword] = value;
    }
  };
  const below = (sub: Json, ...keys: (string | number)[]) =>
    openApiSchema(sub as JsonObject, version, place, pointerTo(pointer, ...keys));

  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'required' && (value as Json[]).length === 0) continue; // OpenAPI 3.0 wants one at least.
    if (SAME.has(keyword)) put({ [keyword]: value });
    else if (keyword === '$ref') put({ $ref: place.reference(value as string) });
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
  // Said outright: some servers drop the members that a response schema does not name.
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

/** Literals with their type beside them, where the schema does not tell it and there is one. */
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

/** "Some item is" is, in 3.0, "not: every item is not". */
function containsOf(item: JsonObject, version: Version): JsonObject {
  return version === '3.1' ? { contains: item } : { not: { type: 'array', items: { not: item } } };
}

/** OpenAPI 3.0 ignores what stands beside a `$ref`. */
function withoutSiblings(schema: JsonObject, version: Version): JsonObject {
  const { $ref, ...rest } = schema;
  if ($ref === undefined || version === '3.1' || Object.keys(rest).length === 0) return schema;
  return { allOf: [{ $ref }], ...rest };
}
