import type { Wait } from '../interfaces/contract-table.js';
import type { LocatorJson, WaitJson } from './contract-json.js';
import { pointerKeys } from './json.js';

/** The token of a pointer that stands for each item of a list. */
export const EACH_ITEM = '*';

interface Part {
  after?: string;
  before?: string;
}

/** Where a value is in the body. One of the keys may be `EACH_ITEM`. */
export interface BodyLocatorModel extends Part {
  pointer: string;
  keys: string[];
  header?: undefined;
}

/** The header that has a value. */
export interface HeaderLocatorModel extends Part {
  /** In lower case. */
  header: string;
  pointer?: undefined;
}

export type LocatorModel = BodyLocatorModel | HeaderLocatorModel;

export type WaitModel = LocatorModel & { unit: Wait['unit'] };

/** Resolves a locator of `contract.json`: a pointer alone, or an object. */
export function locatorOf(json: LocatorJson): LocatorModel {
  if (typeof json === 'string') return { pointer: json, keys: pointerKeys(json) };
  const { after, before } = json;
  const part = { ...(after !== undefined && { after }), ...(before !== undefined && { before }) };
  if (json.header !== undefined) return { header: json.header.toLowerCase(), ...part };
  return { pointer: json.pointer, keys: pointerKeys(json.pointer), ...part };
}

/** Resolves a locator or several; none if it is left out. */
export function locatorsOf(json: LocatorJson | LocatorJson[] | undefined): LocatorModel[] {
  return json === undefined ? [] : [json].flat().map(locatorOf);
}

export function waitOf({ unit, ...locator }: WaitJson): WaitModel {
  return { ...locatorOf(locator), unit };
}

/** The part of a text that a locator selects. */
export function partOf(text: string, { after, before }: LocatorModel): string {
  if (after !== undefined && text.includes(after)) return text.slice(text.lastIndexOf(after) + after.length);
  if (before !== undefined && text.includes(before)) return text.slice(0, text.indexOf(before));
  return text;
}

/** Whether a locator is a pointer into the body. */
export function isInBody(locator: LocatorModel): locator is BodyLocatorModel {
  return locator.header === undefined;
}
