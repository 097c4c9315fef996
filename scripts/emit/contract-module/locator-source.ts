import { EACH_ITEM, isInBody, type LocatorModel, type WaitModel } from '../../model/locator.js';
import type { ConditionModel } from '../../model/model.js';
import { listSource, literalSource, memberSource, objectSource } from '../text/source-text.js';

export function locatorsSource(locators: readonly LocatorModel[]): string {
  return listSource(locators.map((locator) => objectSource(locatorMembers(locator))));
}

export function waitSource(wait: WaitModel): string {
  return objectSource({ ...locatorMembers(wait), unit: literalSource(wait.unit) });
}

export function conditionSource(condition: ConditionModel): string {
  const { equals, present } = condition;
  const demand = equals === undefined ? { present: literalSource(present) } : { equals: literalSource(equals) };
  return objectSource({ ...locatorMembers(condition), ...demand });
}

function locatorMembers(locator: LocatorModel): Record<string, string | undefined> {
  const { after, before } = locator;
  return {
    ...(isInBody(locator) ? pointerMembers(locator.pointer, locator.keys) : { header: literalSource(locator.header) }),
    after: after === undefined ? undefined : literalSource(after),
    before: before === undefined ? undefined : literalSource(before),
  };
}

/** A pointer, its accessor and, if it has `*`, the accessor of the list. */
export function pointerMembers(pointer: string, keys: readonly string[]): Record<string, string | undefined> {
  const list = keys.indexOf(EACH_ITEM);
  return {
    pointer: literalSource(pointer),
    accessor: accessorSource(keys),
    list: list === -1 ? undefined : accessorSource(keys.slice(0, list)),
  };
}

/** The accessor of some keys. The data rules refuse the names that every object inherits. */
function accessorSource(keys: readonly string[]): string {
  const value = keys.reduce(
    (holder, key) => (key === EACH_ITEM ? `${holder}?.[item]` : memberSource(holder, key, '?.')),
    'body',
  );
  return `${keys.includes(EACH_ITEM) ? '(body, item)' : '(body)'} => ${value}`;
}
