import { isObject, type JsonObject } from '../../shared/json-object.js';
import { pointerTo } from '../../shared/json-pointer.js';
import { objectAt } from '../description/json-members.js';
import type { Follow, Location } from '../description/location.js';

/** A response or schema of a description or of this package, and how to follow its references. */
export interface Side {
  value: unknown;
  location: Location;
  follow: Follow;
}

/** Keywords that say nothing about a body. */
const ANNOTATIONS = [
  'title',
  'description',
  'examples',
  'example',
  'externalDocs',
  'deprecated',
  'summary',
  '$comment',
];
const MAPS = ['content', 'headers', 'properties', 'patternProperties', '$defs'];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SINGLE = [
  'schema',
  'items',
  'contains',
  'not',
  'additionalProperties',
  'unevaluatedProperties',
  'if',
  'then',
  'else',
];
/** Lists whose order says nothing. */
const SETS = ['required', 'enum', 'type'];

const MAX_HOPS = 5;

/** The JSON Pointer of the first difference between two responses or schemas; undefined when they accept the same. */
export function findDifference(published: Side, copy: Side): string | undefined {
  return compare(published, copy, '', new Map());
}

function compare(
  publishedRef: Side,
  copyRef: Side,
  pointer: string,
  compared: Map<object, Set<object>>,
): string | undefined {
  const [published, copy] = [dereference(publishedRef), dereference(copyRef)];
  if (!isObject(published.value) || !isObject(copy.value)) {
    return published.value === copy.value ? undefined : pointer;
  }
  const [one, other] = [published.value, copy.value];
  // A recursive schema is compared once.
  if (compared.get(one)?.has(other)) return undefined;
  compared.set(one, (compared.get(one) ?? new Set()).add(other));
  const child = (key: string, ...keys: string[]): string | undefined =>
    compare(at(published, key, keys), at(copy, key, keys), pointerTo(pointer, key, ...keys), compared);

  for (const keyword of keysOf(one, other).filter(isConstraint)) {
    const [left, right] = [one[keyword], other[keyword]];
    let difference: string | undefined;
    if (MAPS.includes(keyword)) {
      difference = first(keysOf(objectAt(one, keyword), objectAt(other, keyword)), (key) => child(keyword, key));
    } else if (LISTS.includes(keyword) && Array.isArray(left) && Array.isArray(right)) {
      difference = first([...(left.length > right.length ? left : right).keys()], (at) => child(keyword, String(at)));
    } else if (SINGLE.includes(keyword)) {
      difference = child(keyword);
    } else if (canonical(left, keyword) !== canonical(right, keyword)) {
      difference = pointerTo(pointer, keyword);
    }
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isConstraint(keyword: string): boolean {
  return !ANNOTATIONS.includes(keyword) && !keyword.startsWith('x-');
}

function first<T>(values: readonly T[], find: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keysOf(one: JsonObject, other: JsonObject): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function at({ value, location, follow }: Side, key: string, keys: readonly string[]): Side {
  let below = value;
  for (const name of [key, ...keys]) {
    below = typeof below === 'object' && below !== null ? (below as JsonObject)[name] : undefined;
  }
  return { value: below, location, follow };
}

function dereference(side: Side): Side {
  let end = side;
  for (let hops = 0; hops < MAX_HOPS && isObject(end.value) && typeof end.value.$ref === 'string'; hops++) {
    const found = end.follow(end.value.$ref, end.location);
    if (!found) return end;
    end = { ...found, follow: end.follow };
  }
  return end;
}

function canonical(value: unknown, keyword: string): string | undefined {
  if (!SETS.includes(keyword)) return JSON.stringify(value);
  return JSON.stringify((Array.isArray(value) ? value : [value]).map((item) => JSON.stringify(item)).sort());
}
