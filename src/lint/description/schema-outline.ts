import { isObject, type JsonObject } from '../../shared/json-object.js';
import { listAt, objectAt } from './json-members.js';
import type { Follow, Location } from './location.js';
import { type PackageReference, parsePackageReference } from './package-reference.js';

/** What a schema says about one value of a body. */
export interface OutlineMember {
  /** JSON types without null, `integer` as `number`; empty: any. */
  types: Set<string>;
  /** The literals that it may be; empty: any value. */
  literals: Set<unknown>;
  /** Whether every body has it. */
  required: boolean;
}

/** The values that a body schema describes. */
export interface SchemaOutline {
  /** By path: `detail`, `detail/code`, `errors/*`; the body itself has the empty path. */
  members: Map<string, OutlineMember>;
  /** The schemas of this package that it refers to. */
  packageSchemas: PackageReference[];
}

/** Limits: a description may be recursive. */
const MAX_DEPTH = 3;
const MAX_HOPS = 5;
const MAX_SCHEMAS = 2_000;

/** Collects the values that a schema describes, in all its branches. */
export function outlineOf(schema: unknown, follow: Follow, from: Location): SchemaOutline {
  const outline: SchemaOutline = { members: new Map(), packageSchemas: [] };
  let schemas = 0;

  const memberAt = (path: string[]): OutlineMember => {
    const key = path.join('/');
    const member = outline.members.get(key) ?? { types: new Set(), literals: new Set(), required: false };
    outline.members.set(key, member);
    return member;
  };

  /** `isCertain`: every body has the value, and satisfies this schema. */
  const visit = (value: unknown, from: Location, path: string[], hops: number, isCertain: boolean): void => {
    if (!isObject(value) || ++schemas > MAX_SCHEMAS) return;
    if (typeof value.$ref === 'string') {
      const reference = parsePackageReference(value.$ref);
      if (reference && path.length === 0) outline.packageSchemas.push(reference);
      const found = reference || hops >= MAX_HOPS ? undefined : follow(value.$ref, from);
      if (found) visit(found.value, found.location, path, hops + 1, isCertain);
    }
    const member = memberAt(path);
    for (const type of typesOf(value)) member.types.add(type);
    for (const literal of literalsOf(value)) member.literals.add(literal);
    for (const branch of listAt(value, 'allOf')) visit(branch, from, path, hops, isCertain);
    for (const branch of ['anyOf', 'oneOf'].flatMap((keyword) => listAt(value, keyword))) {
      visit(branch, from, path, hops, false);
    }
    if (path.length >= MAX_DEPTH) return;
    for (const name of isCertain ? listAt(value, 'required') : [])
      if (typeof name === 'string') memberAt([...path, name]).required = true;
    for (const [name, below] of Object.entries(objectAt(value, 'properties'))) {
      const { required } = memberAt([...path, name]);
      visit(below, from, [...path, name], hops, isCertain && required);
    }
    if (isObject(value.items)) visit(value.items, from, [...path, '*'], hops, false);
  };

  visit(schema, from, [], 0, true);
  return outline;
}

function typesOf(schema: JsonObject): string[] {
  const stated = Array.isArray(schema.type) ? schema.type : [schema.type];
  const types = stated.filter((type) => typeof type === 'string' && type !== 'null');
  if (types.length > 0) return types.map((type) => (type === 'integer' ? 'number' : type));
  if (isObject(schema.properties)) return ['object'];
  if (isObject(schema.items)) return ['array'];
  return literalsOf(schema).map((literal) => (Array.isArray(literal) ? 'array' : typeof literal));
}

function literalsOf(schema: JsonObject): unknown[] {
  const literals = 'const' in schema ? [schema.const] : listAt(schema, 'enum');
  return literals.filter((literal) => literal !== null);
}
