import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { EACH_ITEM, isInBody, type LocatorModel } from '../../model/locator.js';
import type { ContractModel, SchemaModel } from '../../model/model.js';
import { literalsOf, schemaAt, typesOf } from '../../model/schema-at.js';
import { titleOfRef } from '../../model/title-of-ref.js';
import { literalTypes } from '../../model/type-names.js';

/**
 * Rewrites a body schema so that json-schema-to-typescript makes a readable type of it: references become
 * names, an extended envelope becomes `extends`, and keywords that a type cannot express are left out.
 */
export function typedSchema(contract: ContractModel, schema: SchemaModel, part: JsonObject): JsonObject {
  const { allOf, ...own } = part;
  const bases = baseSchemas(contract, part);
  const isObjectType = bases.length > 0 && schema.flat.type === 'object';
  const isListType = schema.flat.type === 'array';
  // An interface cannot extend the type of a text: its own keywords are all that a type can express.
  const alone = isListType ? schema.flat : own;
  const result = isObjectType ? derived(part, bases, schema.flat) : typed(bases.length > 0 ? alone : part);
  if (part.title !== schema.source.title) return result;
  for (const envelope of contract.envelopes.filter((envelope) => envelope.schema === schema)) {
    for (const { name, locators } of literalTypes(envelope))
      for (const locator of locators) nameLiterals(result, schema.flat, locator, name);
  }
  return result;

  function typed(value: JsonObject): JsonObject {
    const { description } = value;
    const says = description === undefined ? {} : { description };
    if (typeof value.$ref === 'string') return { ...says, tsType: titleOfRef(contract, schema.source, value.$ref) };
    const open = openEnum(value);
    if (open) return { ...says, tsType: open };
    // A member that cannot be merged with that of the envelope: its own keywords are all that a type can express.
    if (Array.isArray(value.allOf)) return { ...typed(value.allOf.at(-1) as JsonObject), ...says };
    const result: JsonObject = { ...says };
    for (const keyword of ['type', 'const', 'enum', 'required', 'anyOf', 'oneOf', 'items', 'properties'] as const) {
      const member = value[keyword];
      if (member !== undefined) result[keyword] = typedKeyword(keyword, member);
    }
    if (Object.keys(result).every((key) => key === 'description')) return { ...says, tsType: 'unknown' };
    if (result.type === 'object' && !result.properties) return { ...says, tsType: 'Record<string, unknown>' };
    if (result.type === 'array' && !result.items) return { ...says, tsType: 'unknown[]' };
    return result;
  }

  function typedKeyword(keyword: string, member: Json): Json {
    if (keyword === 'properties')
      return Object.fromEntries(
        Object.entries(member as JsonObject).map(([key, sub]) => [key, typed(sub as JsonObject)]),
      );
    if (keyword === 'items') return typed(member as JsonObject);
    if (keyword === 'anyOf' || keyword === 'oneOf') return (member as JsonObject[]).map(typed);
    return member;
  }

  /** An interface that extends others repeats only the members that it narrows. */
  function derived(value: JsonObject, bases: SchemaModel[], flat: JsonObject): JsonObject {
    const own = (value.properties ?? {}) as Record<string, JsonObject>;
    const whole = (flat.properties ?? {}) as Record<string, JsonObject>;
    const required = (flat.required ?? []) as string[];
    const inherited = new Set(bases.flatMap((base) => (base.flat.required ?? []) as string[]));
    const names = new Set([
      ...Object.keys(own),
      ...required.filter((key) => !inherited.has(key) && Object.hasOwn(whole, key)),
    ]);
    const properties = [...names].map((key): [string, JsonObject] => {
      const narrowed = own[key];
      const isScalar = narrowed !== undefined && narrowed.type !== 'object' && narrowed.type !== 'array';
      return [key, typed(isScalar ? narrowed : (whole[key] as JsonObject))];
    });
    return {
      type: 'object',
      extends: bases.map(({ source }) => ({ tsType: source.title, title: source.title })),
      required: required.filter((key) => names.has(key)),
      properties: Object.fromEntries(properties),
    };
  }
}

function baseSchemas({ schemas }: ContractModel, { allOf }: JsonObject): SchemaModel[] {
  if (!Array.isArray(allOf)) return [];
  return allOf.flatMap((part) => (isObject(part) && schemas.get(String(part.$ref))) || []);
}

/** The type of `anyOf: [{enum}, {type: string}]`: some values are known, others exist. Undefined for any other schema. */
export function openEnum(schema: JsonObject): string | undefined {
  if (!Array.isArray(schema.anyOf) || schema.anyOf.length !== 2 || !hasOnly(schema, 'anyOf')) return undefined;
  const [known, open] = schema.anyOf as [JsonObject, JsonObject];
  if (!Array.isArray(known.enum) || !hasOnly(known, 'enum', 'type')) return undefined;
  if (open.type === undefined || !hasOnly(open, 'type')) return undefined;
  const types = [open.type].flat() as string[];
  if (!known.enum.every((value) => typesOfValue(value).some((type) => types.includes(type)))) return undefined;
  const scalars = types.map((type) => (type === 'null' ? 'null' : `(${type === 'integer' ? 'number' : type} & {})`));
  return [...known.enum.map((value) => JSON.stringify(value)), ...scalars].join(' | ');
}

function hasOnly(schema: JsonObject, ...keywords: string[]): boolean {
  return Object.keys(schema).every((key) => key === 'description' || keywords.includes(key));
}

function typesOfValue(value: Json): string[] {
  if (value === null) return ['null'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

const OPEN_TYPES: Record<string, string> = {
  string: '(string & {})',
  number: '(number & {})',
  integer: '(number & {})',
  null: 'null',
};

/** Gives the member at a locator the type of its documented values, and of the others that the schema allows. */
function nameLiterals(typed: JsonObject, flat: JsonObject, locator: LocatorModel, name: string): void {
  const { after, before } = locator;
  if (!isInBody(locator) || locator.keys.length === 0 || after !== undefined || before !== undefined) return;
  const member = schemaAt(flat, locator.keys);
  const open = [...((member && typesOf(member)) ?? [])].map((type) => OPEN_TYPES[type]);
  if (!member || literalsOf(member) || open.length === 0 || open.includes(undefined)) return;
  replaceMember(typed, locator.keys, { tsType: [name, ...new Set(open)].join(' | ') });
}

/** Replaces a member of a typed schema. A member of another type, which it refers to by name, stays as it is. */
function replaceMember(typed: JsonObject, keys: readonly string[], replacement: JsonObject): void {
  let at: Json | undefined = typed;
  for (const key of keys.slice(0, -1)) {
    if (isObject(at)) at = key === EACH_ITEM ? at.items : (at.properties as JsonObject | undefined)?.[key];
  }
  const properties = isObject(at) ? at.properties : undefined;
  const last = keys.at(-1) as string;
  if (!isObject(properties) || !Object.hasOwn(properties, last)) return;
  const { description } = properties[last] as JsonObject;
  properties[last] = { ...(description === undefined ? {} : { description }), ...replacement };
}
