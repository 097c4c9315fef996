import type { Follow } from '../contracts/catalog.js';
import { isObject, listAt, objectAt } from './json-members.js';
import { ourReference } from './package-reference.js';

/** What a body schema describes. */
export interface Shape {
  /** Paths of the members: `detail`, `detail/code`. */
  members: Set<string>;
  /** The names of this package's schemas that it refers to. */
  ours: Set<string>;
}

/** How deep members and references are followed, and how many schemas are looked at: a description may be recursive. */
const DEEPEST = 3;
const MOST_HOPS = 5;
const MOST_SCHEMAS = 2_000;

/** Collects the members that a schema describes, in all its branches. */
export function shapeOf(schema: unknown, follow: Follow): Shape {
  const shape: Shape = { members: new Set(), ours: new Set() };
  let schemas = 0;
  const visit = (value: unknown, follow: Follow, path: string[], hops: number): void => {
    if (!isObject(value) || ++schemas > MOST_SCHEMAS) return;
    if (typeof value.$ref === 'string') {
      const ours = ourReference(value.$ref);
      if (ours && path.length === 0) shape.ours.add(ours.name);
      const found = ours || hops >= MOST_HOPS ? undefined : follow(value.$ref);
      if (found) visit(found.value, found.follow, path, hops + 1);
    }
    for (const branch of ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listAt(value, keyword)))
      visit(branch, follow, path, hops);
    if (path.length >= DEEPEST) return;
    for (const [name, member] of Object.entries(objectAt(value, 'properties'))) {
      shape.members.add([...path, name].join('/'));
      visit(member, follow, [...path, name], hops);
    }
  };
  visit(schema, follow, [], 0);
  return shape;
}
