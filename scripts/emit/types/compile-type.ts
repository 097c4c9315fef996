import type { JSONSchema4 } from 'json-schema';
import { compile } from 'json-schema-to-typescript';
import { commentText } from '../../model/comment-text.js';
import type { JsonObject } from '../../model/json.js';

/** json-schema-to-typescript does not change this name; it would turn `A2bError` into `A2BError`. */
const PLACEHOLDER = 'PlaceholderOfTheName';

const OPTIONS = {
  bannerComment: '',
  format: false,
  unknownAny: true,
  additionalProperties: false,
  declareExternallyReferenced: false,
  ignoreMinAndMaxItems: true,
};

/** One exported type or interface for one prepared schema, with its documentation. */
export async function compileType(name: string, schema: JsonObject, documentation: string): Promise<string> {
  const bases = ((schema.extends ?? []) as { title: string }[]).map(({ title }) => title);
  const baseName = (index: number) => `${PLACEHOLDER}Base${String.fromCharCode(65 + index)}`;
  const extended = bases.map((_, index) => ({ tsType: baseName(index), title: baseName(index) }));
  const titled = { ...schema, extends: extended, title: PLACEHOLDER, description: documentation };
  const source = await compile(withSafeComments(titled) as JSONSchema4, PLACEHOLDER, OPTIONS);
  const exports = source.match(/^export /gm)?.length;
  if (exports !== 1) throw new Error(`${name}: expected one exported type, got ${exports}.`);
  const named = bases.reduce((text, base, index) => text.replaceAll(baseName(index), base), source);
  return named.replaceAll(PLACEHOLDER, name).trim();
}

/** A schema with every description safe inside a comment. */
function withSafeComments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSafeComments);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'description' && typeof member === 'string' ? commentText(member) : withSafeComments(member),
    ]),
  );
}
