import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '../../model/json.js';
import { stripAnnotations } from './strip-annotations.js';

/** Enough of a hash to distinguish a million schemas. */
const LENGTH = 12;

/** A key of a flat schema: equal for schemas that differ only in annotations or in the order of members. */
export function guardKey(flat: JsonObject): string {
  const text = JSON.stringify(ordered(stripAnnotations(flat, '')));
  return createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);
}

function ordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]): [string, Json] => [
    key,
    key === 'required' && Array.isArray(member) ? [...(member as string[])].sort() : ordered(member as Json),
  ]);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
