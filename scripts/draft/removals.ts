import { isObject, type Json, pointerTo } from '../model/json.js';

/** A body without one of its members, or with a member of another type, and what was done to it. */
export interface BrokenBody {
  /** `detail-missing`, `category-wrong-type`: the name of the case. */
  case: string;
  summary: string;
  body: Json;
}

/** The deepest member that is changed: below, a sender's details vary. */
const DEEPEST = 3;

/** Every body that lacks one member of a body, and every one in which a scalar has another type. */
export function brokenBodies(body: Json): BrokenBody[] {
  return [...changesIn(body, [], body)];
}

function* changesIn(whole: Json, path: readonly string[], value: Json): Generator<BrokenBody> {
  if (path.length >= DEEPEST || typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const at = [...path, key];
    const name = at
      .map(caseName)
      .filter((word) => word !== '')
      .join('-');
    const title = `\`${at.length === 1 ? key : pointerTo('', ...at)}\``;
    yield { case: `${name}-missing`, summary: `${title} is missing.`, body: changed(whole, at, undefined) };
    if (typeof member === 'object' && member !== null) yield* changesIn(whole, at, member);
    else {
      const other = typeof member === 'string' ? 7 : 'another type';
      yield { case: `${name}-wrong-type`, summary: `${title} has another type.`, body: changed(whole, at, other) };
    }
  }
}

/** A copy of a body with another value at a path; undefined removes it. */
function changed(value: Json, [key, ...rest]: readonly string[], other: Json | undefined): Json {
  if (key === undefined) return other as Json;
  const copy = (Array.isArray(value) ? [...value] : { ...(isObject(value) ? value : {}) }) as Record<string, Json>;
  const next = rest.length > 0 ? changed(copy[key] as Json, rest, other) : other;
  if (next !== undefined) copy[key] = next;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy as unknown as Json;
}

/** `retryAfter_s` -> `retry-after-s`. */
function caseName(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
