import type { Condition } from '../../../generated/contract-table.js';
import { codeInText } from '../../shared/code-in-text.js';
import { copyOfList } from '../../shared/json-object.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { firstText } from '../decode/error-shape.js';
import { readFirst, readLocator } from './locators.js';
import type { IndexedEnvelope, IndexedForm } from './scoped-contract.js';

/** The code at an envelope's locators; null if there is none, or it is neither a string nor an integer. */
export function codeOf(
  { envelope: { shape, code } }: IndexedEnvelope,
  response: DecodedResponse,
): string | number | null {
  if (shape === 'tool-result' && code.length === 0) {
    const text = firstText(response.body);
    return text === undefined ? null : (codeInText(text) ?? null);
  }
  const value = readFirst(code, response);
  return typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value)) ? value : null;
}

/** The whole text that a form is matched by; null if the first value at an envelope's locators is not a string. */
export function wholeTextOf(
  { envelope: { shape, message } }: IndexedEnvelope,
  response: DecodedResponse,
): string | null {
  if (shape === 'tool-result' && message.length === 0) return firstText(response.body) ?? null;
  const value = readFirst(message, response);
  return typeof value === 'string' ? value : null;
}

/** The message at an envelope's locators; null if there is none. The strings of a list are joined. */
export function messageOf({ envelope: { shape, message } }: IndexedEnvelope, response: DecodedResponse): string | null {
  if (shape === 'tool-result' && message.length === 0) return firstText(response.body) ?? null;
  for (const locator of message) {
    const text = textOf(readLocator(locator, response));
    if (text !== null) return text;
  }
  return null;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const strings = copyOfList(value).filter((item) => typeof item === 'string');
  return strings.length > 0 ? strings.join('; ') : null;
}

/** Whether all conditions of a form hold together. */
export function isMatched({ form, envelope, matchesByKeyAlone }: IndexedForm, response: DecodedResponse): boolean {
  if (matchesByKeyAlone) return true;
  const { codes, text, pattern, status, conditions } = form.matchBy;
  if (codes !== undefined && !codes.includes(codeOf(envelope, response) ?? Number.NaN)) return false;
  if (text !== undefined && wholeTextOf(envelope, response) !== text) return false;
  if (pattern !== undefined && !pattern.test(wholeTextOf(envelope, response) ?? '')) return false;
  if (status && !form.status?.includes(response.status ?? Number.NaN)) return false;
  return conditions === undefined || conditions.every((condition) => isMet(condition, response));
}

function isMet(condition: Condition, response: DecodedResponse): boolean {
  const value = readLocator(condition, response) ?? null;
  if (condition.present !== undefined) return condition.present === (value !== null);
  // A header holds text alone.
  return condition.header === undefined ? value === condition.equals : value === String(condition.equals);
}
