import { isDeepStrictEqual } from 'node:util';

/** Whether two JSON values are equal; the order of members does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}
