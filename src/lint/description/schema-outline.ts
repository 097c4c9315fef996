import { isObject } from '../../shared/json-object.js';
import type { Follow } from './follow.js';
import { listAt, objectAt } from './json-members.js';
import { parsePackageReference } from './package-reference.js';

/** The members that a body schema describes, without their types. */
export interface SchemaOutline {
  /** Paths: `detail`, `detail/code`. */
  members: Set<string>;
  /** The names of the schemas of this package that it refers to. */
  packageSchemas: Set<string>;
}

/** Limits: a description may be recursive. */
const MAX_DEPTH = 3;
const MAX_HOPS = 5;
const MAX_SCHEMAS = 2_000;

/** Collects the members that a schema describes, in all its branches. */
export function outlineOf(schema: unknown, follow: Follow): SchemaOutline {
  const outline: SchemaOutline = { members: new Set(), packageSchemas: new Set() };
  let schemas = 0;
  const visit = (value: unknown, follow: Follow, path: string[], hops: number): void => {
    if (!isObject(value) || ++schemas > MAX_SCHEMAS) return;
    if (typeof value.$ref === 'string') {
      const reference = parsePackageReference(value.$ref);
      if (reference && path.length === 0) outline.packageSchemas.add(reference.name);
      const found = reference || hops >= MAX_HOPS ? undefined : follow(value.$ref);
      if (found) visit(found.value, found.follow, path, hops + 1);
    }
    for (const branch of ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listAt(value, keyword))) {
      visit(branch, follow, path, hops);
    }
    if (path.length >= MAX_DEPTH) return;
    for (const [name, member] of Object.entries(objectAt(value, 'properties'))) {
      outline.members.add([...path, name].join('/'));
      visit(member, follow, [...path, name], hops);
    }
  };
  visit(schema, follow, [], 0);
  return outline;
}
