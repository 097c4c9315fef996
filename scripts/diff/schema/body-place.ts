import { EACH_ITEM } from '../../model/locator.js';

/** A place in a body, with `*` for the items of a list, as one text. */
export function bodyPlace(keys: readonly string[]): string {
  return JSON.stringify(keys.map((key) => (key === EACH_ITEM ? [key] : key)));
}
