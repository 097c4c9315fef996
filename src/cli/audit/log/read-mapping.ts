import { readFileSync } from 'node:fs';
import { isObject } from '../../../shared/json-object.js';
import { UsageError } from '../../context.js';
import { reasonOf } from '../../input/read-chunks.js';
import { printable } from '../../render/terminal.js';
import type { LogMapping } from '../../types.js';

const isPointer = (value: unknown): boolean => typeof value === 'string' && /^(?:\/(?:[^~]|~[01])*)?$/.test(value);

interface Expected {
  what: string;
  accepts: (value: unknown) => boolean;
}

const POINTER: Expected = { what: 'a JSON Pointer such as "/status"', accepts: isPointer };

const EXPECTED: Record<keyof LogMapping, Expected> = {
  url: {
    what: 'a text with pointers in braces, such as "https://{/host}{/path}"',
    accepts: (value) =>
      typeof value === 'string' && [...value.matchAll(/\{([^{}]*)\}/g)].every(([, pointer]) => isPointer(pointer)),
  },
  status: POINTER,
  headers: {
    what: 'a JSON Pointer to an object, or an object of pointers by header name',
    accepts: (value) => isPointer(value) || (isObject(value) && Object.values(value).every(isPointer)),
  },
  body: POINTER,
  vendor: POINTER,
  surface: POINTER,
  protocolVersion: POINTER,
  client: POINTER,
  method: POINTER,
  start: POINTER,
  end: POINTER,
  duration: {
    what: 'an object with "pointer", and "unit": "seconds" or "milliseconds"',
    accepts: (value) => isObject(value) && isPointer(value.pointer) && /^(?:milli)?seconds$/.test(String(value.unit)),
  },
};

/**
 * Reads the mapping of a log from a file of JSON.
 *
 * @throws UsageError with what is wrong
 */
export function readMapping(file: string): LogMapping {
  const name = printable(file);
  const mapping = parse(file, name);
  if (!isObject(mapping)) throw new UsageError(`${name}: Expected an object.`);
  for (const [member, value] of Object.entries(mapping)) {
    const expected = Object.hasOwn(EXPECTED, member) ? EXPECTED[member as keyof LogMapping] : undefined;
    if (expected === undefined) {
      const known = Object.keys(EXPECTED).join(', ');
      throw new UsageError(`${name}: Unknown member ${printable(JSON.stringify(member), 100)}. Known: ${known}.`);
    }
    if (!expected.accepts(value)) throw new UsageError(`${name}: Expected "${member}" to be ${expected.what}.`);
  }
  if (mapping.status === undefined && mapping.body === undefined) {
    throw new UsageError(`${name}: Expected "status" or "body", got neither.`);
  }
  // Header names are looked up in lower case when a violation is compared with the mapping.
  const { headers } = mapping;
  if (!isObject(headers)) return mapping as LogMapping;
  const byName = Object.fromEntries(Object.entries(headers).map(([key, pointer]) => [key.toLowerCase(), pointer]));
  return { ...mapping, headers: byName } as LogMapping;
}

function parse(file: string, name: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${reasonOf(error)}`);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError(`${name}: Expected JSON.`);
  }
}
