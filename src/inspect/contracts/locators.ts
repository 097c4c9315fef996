import type { BodyLocator, Locator } from '../../../generated/contract-table.js';
import { isList } from '../../shared/json-object.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { linesOf } from '../http/headers.js';

/** The value at a locator, or undefined. Under `*` it is that of `response.item`; if no item is chosen, that of the first item with one. */
export function readLocator(locator: Locator, response: DecodedResponse): unknown {
  if (locator.header !== undefined) return part(linesOf(response.headers?.values(locator.header))[0], locator);
  return part(readBody(locator, response), locator);
}

/** The same for waits and request ids: under `*` always that of the first item with one, read once for all items. */
export function readAnyItem(locator: Locator, response: DecodedResponse): unknown {
  const isChosen = response.item !== undefined && locator.pointer !== undefined && locator.list !== undefined;
  if (!isChosen) return readLocator(locator, response);
  response.itemCache ??= new Map();
  const cache = response.itemCache;
  if (!cache.has(locator)) cache.set(locator, readLocator(locator, { ...response, item: undefined }));
  return cache.get(locator);
}

/** The first value that some locators hold; null counts as none. */
export function readFirst(locators: readonly Locator[], response: DecodedResponse): unknown {
  for (const locator of locators) {
    const value = readLocator(locator, response) ?? undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function readBody({ accessor, list }: BodyLocator, { body, item }: DecodedResponse): unknown {
  if (list === undefined) return accessor(body);
  if (item !== undefined) return accessor(body, item);
  const items = itemsOf(list(body));
  for (let index = 0; index < items.length; index++) {
    const value = accessor(body, index) ?? undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The items of a list; none if it is not a list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

/** The part of a text before the first `before`, and of that the part after the last `after`; absent, the whole. */
function part(value: unknown, { after, before }: Locator): unknown {
  if (typeof value !== 'string') return value;
  const end = before === undefined ? -1 : value.indexOf(before);
  const beginning = end < 0 ? value : value.slice(0, end);
  const start = after === undefined ? -1 : beginning.lastIndexOf(after);
  return start < 0 ? beginning : beginning.slice(start + (after as string).length);
}

/** Equal for locators that read the same value. */
export function locatorKey(locator: Locator): string {
  const { pointer, header, after, before } = locator;
  return `${pointer}\0${header}\0${after}\0${before}`;
}
