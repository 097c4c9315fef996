import { EACH_ITEM, isInBody, type LocatorModel, type WaitModel } from '../../model/locator.js';
import type { ConditionModel } from '../../model/model.js';
import { Accessor, type TableValue } from './table-value.js';

export function locatorValue(locator: LocatorModel): { [name: string]: TableValue } {
  const { after, before } = locator;
  const place = isInBody(locator) ? pointerValue(locator.pointer, locator.keys) : { header: locator.header };
  return { ...place, after, before };
}

export function waitValue(wait: WaitModel): TableValue {
  return { ...locatorValue(wait), unit: wait.unit };
}

export function conditionValue(condition: ConditionModel): TableValue {
  const { equals, present } = condition;
  return { ...locatorValue(condition), ...(equals === undefined ? { present } : { equals }) };
}

/** A pointer, its accessor and, if it has `*`, the accessor of the list. */
export function pointerValue(pointer: string, keys: readonly string[]): { [name: string]: TableValue } {
  const list = keys.indexOf(EACH_ITEM);
  return {
    pointer,
    accessor: new Accessor(keys),
    list: list === -1 ? undefined : new Accessor(keys.slice(0, list)),
  };
}
