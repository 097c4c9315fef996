import { isObject, type Json, pointerKeys } from '../../model/json.js';
import { EACH_ITEM } from '../../model/locator.js';

/** Where senders usually have a code, the most specific place first. */
const CODES = [
  ...['/error/code', '/code', '/error_code', '/errorCode', '/errors/*/code', '/detail/code', '/error/error_code'],
  ...['/error/type', '/error/reason', '/reason', '/__type', '/type', '/error', '/error/status', '/err/code'],
];

/** Where they usually have a text. */
const MESSAGES = [
  ...['/error/message', '/message', '/error_description', '/errors/*/message', '/errors/*/detail', '/detail/message'],
  ...['/detail', '/error/detail', '/error/msg', '/msg', '/errorMessage', '/title', '/error', '/description', '/reason'],
];

const STATUSES = [
  '/status',
  '/statusCode',
  '/status_code',
  '/error/status',
  '/error/code',
  '/code',
  '/error/statusCode',
];

/** The pointer to the code of a body: a word, or a number that is not its status. */
export function codePointer(body: Json, status: number | undefined): string | undefined {
  return CODES.find((pointer) => isCode(firstAt(body, pointer), status));
}

/** The pointer to the text of a body. */
export function messagePointer(body: Json, code: string | undefined): string | undefined {
  return MESSAGES.find((pointer) => pointer !== code && typeof firstAt(body, pointer) === 'string');
}

/** The pointer to a member that repeats the status in each body that has it; undefined if there is none. */
export function statusPointer(responses: readonly { status?: number; body: Json }[], code: string | undefined) {
  return STATUSES.find(
    (pointer) =>
      pointer !== code &&
      responses.some(({ body }) => firstAt(body, pointer) !== undefined) &&
      responses.every(({ status, body }) => {
        const value = firstAt(body, pointer);
        return value === undefined || (status !== undefined && String(value) === String(status));
      }),
  );
}

/** The value at a pointer; in a list, that of the first item that has one. */
export function firstAt(body: Json, pointer: string): Json | undefined {
  return firstAtKeys(body, pointerKeys(pointer));
}

function firstAtKeys(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined) return value;
  if (key === EACH_ITEM && Array.isArray(value)) {
    for (const item of value) {
      const found = firstAtKeys(item, rest);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return isObject(value) && Object.hasOwn(value, key) ? firstAtKeys(value[key], rest) : undefined;
}

const CODE = /^[A-Za-z][A-Za-z0-9]*(?:[._:/-][A-Za-z0-9]+)*$/;
const LONGEST_CODE = 64;

/** A word that a program compares, such as `RATE_LIMITED`, and no sentence. One capitalized word alone is a title. */
function isCode(value: Json | undefined, status: number | undefined): value is string | number {
  if (typeof value === 'number') return Number.isInteger(value) && value !== status;
  return typeof value === 'string' && value.length <= LONGEST_CODE && CODE.test(value) && !/^[A-Z][a-z]+$/.test(value);
}
