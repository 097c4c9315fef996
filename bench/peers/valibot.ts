import * as v from 'valibot';
import { isObject, type JsonObject } from '../../scripts/model/json.js';

/** valibot does not read JSON Schema: this converts the keywords that the contracts use, as somebody would write them. */
export function valibotCheck(schema: JsonObject): (body: unknown) => boolean {
  const converted = convert(schema);
  return (body) => v.is(converted, body);
}

type Schema = v.GenericSchema<unknown>;

const KEYWORDS = new Set(
  'type const enum properties required items contains minItems minimum maximum pattern allOf anyOf oneOf'.split(' '),
);
const ANNOTATIONS = new Set('$schema $id $comment title description examples deprecated'.split(' '));

function convert(schema: JsonObject): Schema {
  const unknown = Object.keys(schema).filter((keyword) => !KEYWORDS.has(keyword) && !ANNOTATIONS.has(keyword));
  if (unknown.length > 0) throw new Error(`valibot: no conversion of ${unknown.join(', ')}.`);
  const parts = [ofType(schema), ...((schema.allOf ?? []) as JsonObject[]).map(convert)];
  if (Array.isArray(schema.anyOf)) parts.push(v.union((schema.anyOf as JsonObject[]).map(convert)));
  if (Array.isArray(schema.oneOf)) parts.push(exactlyOne((schema.oneOf as JsonObject[]).map(convert)));
  const types = parts.filter((part) => part.type !== 'unknown');
  return types.length > 1 ? v.intersect(types) : (types[0] ?? v.unknown());
}

function ofType(schema: JsonObject): Schema {
  if (schema.const !== undefined) return schema.const === null ? v.null() : v.literal(schema.const as string | number);
  if (Array.isArray(schema.enum)) return v.picklist(schema.enum as string[]);
  if (schema.type === undefined) {
    if (Object.keys(schema).some((key) => KEYWORDS.has(key) && !key.endsWith('Of')))
      throw new Error('valibot: no conversion without a type.');
    return v.unknown();
  }
  const types = [schema.type].flat() as string[];
  const some = types.filter((type) => type !== 'null').map((type) => OF_TYPE[type as keyof typeof OF_TYPE](schema));
  const one = some.length > 1 ? v.union(some) : some[0];
  if (!one) return v.null();
  return types.includes('null') ? v.nullable(one) : one;
}

const OF_TYPE = {
  boolean: () => v.boolean() as Schema,
  string: ({ pattern }: JsonObject): Schema =>
    typeof pattern === 'string' ? v.pipe(v.string(), v.regex(new RegExp(pattern, 'u'))) : v.string(),
  number: (schema: JsonObject) => limited(v.number(), schema),
  integer: (schema: JsonObject) => limited(v.pipe(v.number(), v.integer()), schema),
  array,
  object,
};

function limited(number: v.GenericSchema<number>, { minimum, maximum }: JsonObject): Schema {
  const low = typeof minimum === 'number' ? v.pipe(number, v.minValue(minimum)) : number;
  return typeof maximum === 'number' ? v.pipe(low, v.maxValue(maximum)) : low;
}

function array({ items, contains, minItems }: JsonObject): Schema {
  const list = v.array(isObject(items) ? convert(items) : v.unknown());
  const long = typeof minItems === 'number' ? v.pipe(list, v.minLength(minItems)) : list;
  if (!isObject(contains)) return long;
  const one = convert(contains);
  return v.pipe(
    long,
    v.someItem((item) => v.is(one, item)),
  );
}

function object({ properties = {}, required = [] }: JsonObject): Schema {
  const names = required as string[];
  const members = properties as Record<string, JsonObject>;
  const entries = Object.fromEntries(
    [...new Set([...Object.keys(members), ...names])].map((name) => {
      const member = convert(members[name] ?? {});
      return [name, names.includes(name) ? member : v.exactOptional(member)];
    }),
  );
  // looseObject accepts an array, and turns it into an object.
  return v.pipe(
    v.custom((value) => !Array.isArray(value)),
    v.looseObject(entries),
  );
}

function exactlyOne(branches: Schema[]): Schema {
  return v.custom((value) => branches.filter((branch) => v.is(branch, value)).length === 1);
}
