import { isObject } from '../../shared/json-object.js';
import type { Entry, InputResponse, Problem, Warning } from '../types.js';

/** The members of a response (docs/command-line.md). */
const MEMBERS = ['url', 'status', 'headers', 'body', 'vendor', 'surface', 'protocolVersion'];
const KNOWN: ReadonlySet<string> = new Set(MEMBERS);
const SURFACES: ReadonlySet<unknown> = new Set(['rest', 'mcp', 'json-rpc']);

/** Warnings about unknown members: their kind begins with this and ends with the name. */
export const UNKNOWN_MEMBER = 'unknown-member:';
/** A name in a message may have this many characters. */
const NAME_LIMIT = 100;

const WRAP_HINT = 'If it is a body alone, wrap it as {"body": ...}, for example with jq -c \'{body: .}\'.';

const NONE: ReadonlySet<string> = new Set();

/**
 * Checks that a JSON value is a response: an object whose members have the documented types.
 *
 * @param further members that the caller reads
 */
export function parseResponse(value: unknown, further = NONE): Entry {
  if (!isObject(value)) return { problem: badInput('type', `Expected a JSON object, got ${typeName(value)}.`) };
  const problem = wrongMember(value);
  if (problem !== null) return { problem };
  const response = value as InputResponse;
  // Most lines have known members only.
  let known = 0;
  let total = 0;
  for (const name in value) {
    total += 1;
    if (KNOWN.has(name)) known += 1;
    else if (further.has(name)) total -= 1;
  }
  if (known === total) return { response };
  if (known === 0) {
    return { problem: badInput('body-alone', `Expected at least one of ${MEMBERS.join(', ')}. ${WRAP_HINT}`) };
  }
  return { response, warnings: unknownMembers(value, further) };
}

/** Makes the problem of an entry that is not a response. */
export function badInput(kind: string, message: string): Problem {
  return { kind, message, reason: 'bad-input' };
}

/** The first member of a wrong type. Null counts as absent, except for the body, where it is a value. */
function wrongMember(value: Record<string, unknown>): Problem | null {
  const { url, status, headers, vendor, surface, protocolVersion } = value;
  if (url != null && typeof url !== 'string') return wrongType('url', 'a string', url);
  if (status != null && !Number.isInteger(status)) return wrongType('status', 'an integer', status);
  if (headers != null && !isObject(headers)) return wrongType('headers', 'an object', headers);
  if (vendor != null && typeof vendor !== 'string') return wrongType('vendor', 'a string', vendor);
  if (surface != null && !SURFACES.has(surface)) {
    return badInput('surface', 'Expected "surface" to be one of rest, mcp, json-rpc.');
  }
  if (protocolVersion != null && typeof protocolVersion !== 'string') {
    return wrongType('protocolVersion', 'a string', protocolVersion);
  }
  return null;
}

function wrongType(member: string, expected: string, value: unknown): Problem {
  return badInput(member, `Expected "${member}" to be ${expected}, got ${typeName(value)}.`);
}

function unknownMembers(value: Record<string, unknown>, further: ReadonlySet<string>): Warning[] {
  const names = Object.keys(value).filter((name) => !KNOWN.has(name) && !further.has(name));
  const warnings = names.map((name) => {
    const short = name.length > NAME_LIMIT ? `${name.slice(0, NAME_LIMIT)}…` : name;
    const message = `Unknown member ${JSON.stringify(short)} was ignored. Known members: ${MEMBERS.join(', ')}.`;
    return { kind: UNKNOWN_MEMBER + short, message };
  });
  return 'body' in value ? warnings : [...warnings, { kind: 'no-body', message: `Found no "body". ${WRAP_HINT}` }];
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'a number that is not an integer';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
