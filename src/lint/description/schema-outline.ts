import { isObject, type JsonObject } from '../../shared/json-object.js';
import { listAt, objectAt } from './json-members.js';
import type { Follow, Location } from './location.js';
import { addPart, memberAt, mergeChoices, type OutlineMembers } from './outline-members.js';
import { type PackageReference, parsePackageReference } from './package-reference.js';

/** The values that a body schema describes. */
export interface SchemaOutline {
  members: OutlineMembers;
  /** The schemas of this package that it refers to. */
  packageSchemas: PackageReference[];
}

/** Where a schema stands. */
interface Position {
  from: Location;
  path: string[];
  hops: number;
  /** Whether every body has the value, and satisfies this schema. */
  isCertain: boolean;
}

/** Limits: a description may be recursive. */
const MAX_DEPTH = 3;
const MAX_HOPS = 5;
const MAX_SCHEMAS = 2_000;

/** Collects the values that a schema describes, in all its branches. */
export function outlineOf(schema: unknown, follow: Follow, from: Location): SchemaOutline {
  const packageSchemas: PackageReference[] = [];
  let schemas = 0;

  const visit = (value: unknown, position: Position, members: OutlineMembers): void => {
    if (!isObject(value) || ++schemas > MAX_SCHEMAS) return;
    const { path, hops, isCertain } = position;
    if (typeof value.$ref === 'string') {
      const reference = parsePackageReference(value.$ref);
      if (reference && path.length === 0) packageSchemas.push(reference);
      const found = reference || hops >= MAX_HOPS ? undefined : follow(value.$ref, position.from);
      if (found) visit(found.value, { ...position, from: found.location, hops: hops + 1 }, members);
    }
    const literals = new Set(literalsOf(value));
    addPart(memberAt(members, path.join('/')), {
      types: new Set(typesOf(value)),
      literals,
      isClosed: literals.size > 0,
      required: false,
    });
    for (const branch of listAt(value, 'allOf')) visit(branch, position, members);
    for (const keyword of ['anyOf', 'oneOf']) visitChoices(listAt(value, keyword), position, members);
    if (path.length >= MAX_DEPTH) return;
    for (const name of isCertain ? listAt(value, 'required') : [])
      if (typeof name === 'string') memberAt(members, [...path, name].join('/')).required = true;
    for (const [name, below] of Object.entries(objectAt(value, 'properties'))) {
      const { required } = memberAt(members, [...path, name].join('/'));
      visit(below, { ...position, path: [...path, name], isCertain: isCertain && required }, members);
    }
    if (isObject(value.items)) visit(value.items, { ...position, path: [...path, '*'], isCertain: false }, members);
  };

  const visitChoices = (choices: readonly unknown[], position: Position, members: OutlineMembers): void => {
    const branches = choices.filter(isNotNull).map((choice) => {
      const branch: OutlineMembers = new Map();
      visit(choice, { ...position, isCertain: false }, branch);
      return branch;
    });
    for (const [path, member] of mergeChoices(branches)) addPart(memberAt(members, path), member);
  };

  const members: OutlineMembers = new Map();
  visit(schema, { from, path: [], hops: 0, isCertain: true }, members);
  return { members, packageSchemas };
}

/** Whether a schema allows more than null, which the types and literals of an outline leave out. */
function isNotNull(schema: unknown): boolean {
  if (!isObject(schema)) return true;
  return schema.type !== 'null' && !('const' in schema && schema.const === null);
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
