import { isObject, type JsonObject } from '../../model/json.js';
import type { Pair } from '../change.js';

/** Compares the descriptions of a schema and of the parts that both have. */
export function compareTexts(
  { before, after }: Pair<JsonObject>,
  keys: readonly string[],
  onChange: (keys: readonly string[], before: unknown, after: unknown) => void,
): void {
  for (const [key, old] of Object.entries(before)) {
    const now = Object.hasOwn(after, key) ? after[key] : undefined;
    const at = [...keys, key];
    if (isObject(old) && isObject(now)) compareTexts({ before: old, after: now }, at, onChange);
    if (Array.isArray(old) && Array.isArray(now))
      compareTexts(
        { before: Object.fromEntries(old.entries()), after: Object.fromEntries(now.entries()) },
        at,
        onChange,
      );
    if (isText(key, keys) && old !== now) onChange(at, old, now);
  }
  const { description } = after;
  if (isText('description', keys) && before.description === undefined && description !== undefined)
    onChange([...keys, 'description'], undefined, description);
}

/** A description; a member of that name is below `properties`. */
function isText(key: string, keys: readonly string[]): boolean {
  return key === 'description' && keys.at(-1) !== 'properties' && !['const', 'enum'].includes(keys.at(-1) ?? '');
}
