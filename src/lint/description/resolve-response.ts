import type { Follow } from '../contracts/catalog.js';
import { isObject, type JsonObject } from './json-members.js';
import { type OurReference, ourReference } from './package-reference.js';

/** How many references of the description's own lead to a response at most. */
const MOST_HOPS = 5;

/** Where a response of an operation comes from. */
export interface Traced {
  /** The response of this package that it refers to in the end. */
  ours?: OurReference;
  /** The response itself, where it is written in the description. */
  own?: JsonObject;
  /** The last reference that was followed: the component that the response is. */
  via?: string;
  /** A reference that could not be followed. */
  lost?: string;
  /** FieldAccessors beside a `$ref` that would replace those of the response. */
  overrides: JsonObject[];
  /** Follows references from where `own` stands. */
  follow: Follow;
}

/** Follows a response's references through the description's own components. */
export function trace(response: unknown, follow: Follow): Traced {
  const traced: Traced = { overrides: [], follow };
  let value = response;
  for (let hops = 0; isObject(value); hops++) {
    const { $ref, ...beside } = value as JsonObject & { $ref?: unknown };
    if (typeof $ref !== 'string') return { ...traced, own: value };
    if ('headers' in beside || 'content' in beside) traced.overrides.push(beside);
    const ours = ourReference($ref);
    if (ours) return { ...traced, ours };
    const found = hops < MOST_HOPS ? traced.follow($ref) : undefined;
    if (!found) return { ...traced, lost: $ref };
    traced.via = $ref;
    traced.follow = found.follow;
    value = found.value;
  }
  return traced;
}
