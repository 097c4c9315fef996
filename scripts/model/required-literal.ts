import { isObject, type Json, type JsonObject } from './json.js';

/** A value that a body must have for a schema to accept it. */
export type Requirement = 'text' | 'literal' | 'list';

/**
 * Whether each valid value has, at some required member, one of the given things: a literal text (`text`), any literal
 * (`literal`), or a list with an item (`list`). What a list must contain counts, too. A pattern counts as a text if it
 * begins with a certain character.
 *
 * @param schema a flat schema
 */
export function requiresSome(schema: JsonObject, requirements: readonly Requirement[]): boolean {
  if (isRequirement(schema, requirements)) return true;
  const { required, properties, allOf, anyOf, oneOf, type, contains, minContains } = schema;
  if (type === 'array' && isObject(contains) && minContains !== 0 && requiresSome(contains, requirements)) return true;
  const all = (list: Json | undefined) =>
    Array.isArray(list) && list.length > 0 && list.every((part) => requiresSome(part as JsonObject, requirements));
  if (all(anyOf) || all(oneOf)) return true;
  const names = Array.isArray(required) ? (required as string[]) : [];
  const members = isObject(properties) ? properties : {};
  return (
    names.some((name) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      return isObject(member) && requiresSome(member, requirements);
    }) ||
    (Array.isArray(allOf) && allOf.some((part) => requiresSome(part as JsonObject, requirements)))
  );
}

function isRequirement(schema: JsonObject, requirements: readonly Requirement[]): boolean {
  const { minItems, contains, pattern } = schema;
  const literals = schema.const === undefined ? ((schema.enum as Json[] | undefined) ?? []) : [schema.const];
  const isText =
    (literals.length > 0 && literals.every((value) => typeof value === 'string' && value !== '')) ||
    (typeof pattern === 'string' && /^\^(?:[\w <{["]|\\[^\w\s])/.test(pattern));
  const isLiteral = isText || (literals.length > 0 && !literals.includes(null));
  const isList = contains !== undefined || Number(minItems ?? 0) > 0;
  return (
    (isText && requirements.includes('text')) ||
    (isLiteral && requirements.includes('literal')) ||
    (isList && requirements.includes('list'))
  );
}
