import type { HeadersInput, HeadersLike } from '../../response.js';
import { codingsIn, mediaTypeIn } from '../../shared/body-fields.js';

/** One value for each field line that was kept apart; undefined if the header is absent. */
export type HeaderValues = string | readonly string[] | undefined;

type PlainHeaders = { readonly [name: string]: unknown };

/** Up to so many headers of a plain object are searched at each look-up; more are indexed once. */
const MOST_SEARCHED = 64;

/** The headers of one response, by their lower-case names. */
export class ResponseHeaders {
  readonly #input: HeadersInput;
  readonly #index: ReadonlyMap<string, HeaderValues> | undefined;

  constructor(input: HeadersInput) {
    this.#input = input;
    this.#index = isHeaders(input) ? undefined : indexOfMany(input);
  }

  values(name: string): HeaderValues {
    const input = this.#input;
    if (isHeaders(input)) return valueFrom(input, name);
    return this.#index ? this.#index.get(name) : search(input, name);
  }

  first(name: string): string | undefined {
    const values = this.values(name);
    return typeof values === 'string' ? values : values?.[0];
  }
}

/** Most responses have the name once, in lower case, with one value. */
function search(input: PlainHeaders, name: string): HeaderValues {
  let found: HeaderValues;
  let count = 0;
  for (const key in input) {
    if (key.length !== name.length || (key !== name && key.toLowerCase() !== name)) continue;
    const value = headerAt(input, key);
    if (count === 0 && typeof value === 'string') found = value;
    else found = addValues(typeof found === 'string' ? [found] : ((found as string[] | undefined) ?? []), value);
    count++;
  }
  return typeof found === 'string' || found?.length !== 0 ? found : undefined;
}

/** An index of a plain object with many keys: there may be thousands of spellings of one name. */
function indexOfMany(input: PlainHeaders): Map<string, string[]> | undefined {
  let count = 0;
  for (const _ in input) if (++count > MOST_SEARCHED) break;
  if (count <= MOST_SEARCHED) return undefined;
  const index = new Map<string, string[]>();
  for (const key in input) {
    const name = key.toLowerCase();
    const values = addValues(index.get(name) ?? [], headerAt(input, key));
    if (values.length > 0) index.set(name, values);
  }
  return index;
}

function addValues(found: string[], value: unknown): string[] {
  for (const one of Array.isArray(value) ? value : [value]) {
    // Servers write numbers into their logs, too.
    if (typeof one === 'string' || typeof one === 'number') found.push(String(one));
  }
  return found;
}

function isHeaders(input: HeadersInput): input is HeadersLike {
  return typeof (input as HeadersLike).get === 'function';
}

/** `get` is a caller's function: it may return anything, and throw. A header that throws is absent. */
function valueFrom(input: HeadersLike, name: string): string | undefined {
  try {
    const value: unknown = input.get(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  } catch {
    return undefined;
  }
}

/** A header whose getter throws is absent. */
function headerAt(input: PlainHeaders, key: string): unknown {
  try {
    return input[key];
  } catch {
    return undefined;
  }
}

const JSON_TYPE = 'application/json';

/** The media type of the body, without parameters, in lower case; undefined if there is none. */
export function mediaTypeOf(headers: ResponseHeaders | undefined): string | undefined {
  const type = headers?.first('content-type');
  return type === undefined || type === JSON_TYPE ? type : mediaTypeIn(type);
}

/** Whether `content-encoding` (RFC 9110 section 8.4) names a coding that changes the bytes. */
export function namesContentCoding(headers: ResponseHeaders | undefined): boolean {
  return linesOf(headers?.values('content-encoding')).some((line) => codingsIn(line).length > 0);
}

/** The field lines of a header. */
export function linesOf(values: HeaderValues): readonly string[] {
  if (values === undefined) return [];
  return typeof values === 'string' ? [values] : values;
}
