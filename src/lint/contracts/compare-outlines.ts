import type { OutlineMember } from '../description/outline-members.js';
import type { SchemaOutline } from '../description/schema-outline.js';

/** Whether one body can satisfy both schemas: each value that both describe may have the same type and literal. */
export function areCompatible(one: SchemaOutline, other: SchemaOutline): boolean {
  return [...one.members].every(([path, member]) => {
    const same = other.members.get(path);
    return !same || (overlap(member.types, same.types) && overlap(closedLiterals(member), closedLiterals(same)));
  });
}

/** The literals of a value that has no other. */
function closedLiterals({ literals, isClosed }: OutlineMember): Set<unknown> {
  return isClosed ? literals : new Set();
}

function overlap(one: OutlineMember['literals'], other: OutlineMember['literals']): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((value) => other.has(value));
}

/** How much two schemas have in common, from 0 to 1: the shared paths among all paths. */
export function similarity(one: SchemaOutline, other: SchemaOutline): number {
  const shared = sharedPaths(one, other).length;
  return shared / Math.max(1, pathsOf(one).length + pathsOf(other).length - shared);
}

/** The paths that both schemas describe. */
export function sharedPaths(one: SchemaOutline, other: SchemaOutline): string[] {
  return pathsOf(one).filter((path) => other.members.has(path));
}

/** The paths of the values that every body has. */
export function requiredPaths({ members }: SchemaOutline): string[] {
  return [...members].filter(([, { required }]) => required).map(([path]) => path);
}

/** The paths of required values with fixed literals, such as `jsonrpc`. */
export function literalPaths(outline: SchemaOutline): string[] {
  return requiredPaths(outline).filter((path) => {
    const member = outline.members.get(path);
    return member !== undefined && closedLiterals(member).size === 1;
  });
}

function pathsOf({ members }: SchemaOutline): string[] {
  return [...members.keys()].filter((path) => path !== '');
}
