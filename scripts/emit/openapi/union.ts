import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { SchemaModel } from '../../model/model.js';
import { literalsOf } from '../../model/schema-at.js';
import type { Version } from './schema/schema.js';

type BodySchema = Pick<SchemaModel, 'source' | 'flat'>;

/**
 * Any of some body schemas. In 3.1, if a required text differs between all of them, it is the discriminator, so that tools
 * pick one schema by its value. Not in 3.0: TypeSpec and generators of Java, which read 3.0, write code that does not
 * compile for one, with or without a name.
 */
export function unionOf(schemas: readonly BodySchema[], version: Version): JsonObject {
  const distinct = [...new Set(schemas)];
  const references = distinct.map(({ source }) => ({ $ref: `#/components/schemas/${source.title}` }));
  if (references.length === 1) return references[0] as JsonObject;
  const discriminator = version === '3.1' ? discriminatorOf(distinct) : undefined;
  return discriminator ? { oneOf: references, discriminator } : { anyOf: references };
}

function discriminatorOf(schemas: readonly BodySchema[]): JsonObject | undefined {
  const [first] = schemas;
  for (const propertyName of (first?.flat.required ?? []) as string[]) {
    const texts = schemas.map(({ flat }) => textsOf(flat, propertyName));
    if (new Set(texts.flat()).size !== texts.flat().length || texts.some(({ length }) => length === 0)) continue;
    const mapping = schemas.flatMap(({ source }, index) =>
      (texts[index] as string[]).map((text): [string, string] => [text, `#/components/schemas/${source.title}`]),
    );
    return { propertyName, mapping: Object.fromEntries(mapping) };
  }
  return undefined;
}

/** The texts that a required member may have; none if it may have any other value. */
function textsOf({ type, required, properties }: JsonObject, name: string): string[] {
  const isRequired = type === 'object' && ((required ?? []) as string[]).includes(name);
  const member = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const literals: Json[] = (isRequired && isObject(member) && literalsOf(member)) || [];
  return literals.every((literal) => typeof literal === 'string') ? literals : [];
}
