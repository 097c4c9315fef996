import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '../../model/json.js';
import { stripAnnotations } from './strip-annotations.js';

/** As much of a hash as keeps a million schemas apart. */
const LENGTH = 12;

/** A name of what a flat schema demands: the same for schemas that differ in annotations or in the order of members alone. */
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
