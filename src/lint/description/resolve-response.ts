import { isObject, type JsonObject } from '../../shared/json-object.js';
import type { Follow, Located, Location } from './location.js';
import { type PackageReference, parsePackageReference } from './package-reference.js';

/** The number of the description's own references that are followed to a response. */
const MAX_HOPS = 5;

/** One response of an operation, after its references were followed. */
export interface ResolvedResponse {
  /** The component that has the response, or the operation's own response when it is written there. */
  location: Location;
  /** The last reference that was followed: the component with the response. */
  component?: string;
  /** The response of this package that it refers to in the end. */
  reference?: PackageReference;
  /** The response itself, when it is written in the description. */
  inline?: JsonObject;
  /** A reference that could not be followed. */
  unresolved?: string;
  /** Objects with headers or content beside a `$ref`, which replace those of the response. */
  overrides: JsonObject[];
}

/** Follows a response's references through the description's own components. */
export function resolveResponse(response: Located, follow: Follow): ResolvedResponse {
  const resolved: ResolvedResponse = { location: response.location, overrides: [] };
  let { value, location } = response;
  for (let hops = 0; isObject(value); hops++) {
    // What a component is overridden with is written at its use.
    if (resolved.overrides.length === 0) resolved.location = location;
    const { $ref, ...siblings } = value;
    if (typeof $ref !== 'string') return { ...resolved, inline: value };
    if ('headers' in siblings || 'content' in siblings) resolved.overrides.push(siblings);
    const reference = parsePackageReference($ref);
    if (reference) return { ...resolved, reference };
    const found = hops < MAX_HOPS ? follow($ref, location) : undefined;
    if (!found) return { ...resolved, unresolved: $ref };
    resolved.component = $ref;
    ({ value, location } = found);
  }
  return resolved;
}
