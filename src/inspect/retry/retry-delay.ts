import type { Accessor } from '../../../generated/contract-table.js';
import type { Note, Retry } from '../../inspection.js';
import type { HeadersInput } from '../../response.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { firstValue, headerValues, waitHeaders } from '../http/headers.js';
import { parseHttpDate } from '../http/http-date.js';
import { usualWaits } from './mcp-retry-hints.js';
import { rateLimitReset } from './ratelimit-headers.js';

/** The longest wait that is believed, in seconds. */
const LONGEST = 2 ** 31 - 1;
const DIGIT_ZERO = 0x30;
const DELAY_SECONDS = /^\d+(?:\.\d+)?$/;

/**
 * The longest wait that `Retry-After` (RFC 9110 section 10.2.3), the `RateLimit` headers of a 429, the contract's
 * members and, in a message of MCP, the usual members of its data tell.
 * What cannot be read, and a conflict of more than a second, is noted.
 *
 * @param retry gets the seconds and where they were told, where it asks for a delay
 */
export function tellWait(
  retry: Retry,
  { body, shape, status, headers }: DecodedResponse,
  members: readonly Accessor[],
  of: unknown,
  now: () => number,
  notes: Note[],
): void {
  const told = headers && waitHeaders(headers, status === 429);
  const retryAfter = told?.retryAfter === undefined ? null : headerSeconds(told.retryAfter, headers, now, notes);
  const fromBody = longer(bodySeconds(of, members, notes), usualSeconds(body, shape, notes));
  if (retryAfter !== null && fromBody !== null && Math.abs(retryAfter - fromBody) > 1)
    note(notes, 'retry-after-conflict');
  const fromHeader = longer(retryAfter, headers && told?.hasRateLimit ? (rateLimitReset(headers) ?? null) : null);
  const longest = longer(fromHeader, fromBody);
  if (longest === null || retry.when !== 'after-delay') return;
  retry.seconds = longest;
  retry.source = longest === fromHeader ? 'header' : 'body';
}

function headerSeconds(
  values: string | readonly string[],
  headers: HeadersInput | undefined,
  now: () => number,
  notes: Note[],
): number | null {
  const plain = typeof values === 'string' ? wholeSeconds(values) : undefined;
  if (plain !== undefined) return plain;
  let longest: number | null = null;
  for (const line of [values].flat()) {
    for (const value of listItems(line)) {
      const seconds = DELAY_SECONDS.test(value) ? Number(value) : secondsUntil(value, headers, now);
      longest = longer(longest, believed(seconds, notes));
    }
  }
  return longest;
}

/** What nearly all send: up to nine digits, so nothing over the longest wait. A loop takes a third of a pattern's time. */
function wholeSeconds(text: string): number | undefined {
  if (text.length === 0 || text.length > 9) return undefined;
  let seconds = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - DIGIT_ZERO;
    if (digit < 0 || digit > 9) return undefined;
    seconds = seconds * 10 + digit;
  }
  return seconds;
}

/** The items of a comma-separated line; empty ones do not count (RFC 9110 section 5.6.1), and the comma behind the day of an HTTP-date separates nothing. */
function listItems(line: string): string[] {
  return line
    .split(/,(?<!\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},)/i)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Seconds from the response's own `Date`, else from the clock, to an HTTP-date; the past is 0. */
function secondsUntil(date: string, headers: HeadersInput | undefined, now: () => number): number | undefined {
  const present = now();
  const until = parseHttpDate(date, present);
  if (until === undefined) return undefined;
  const sent = headers && firstValue(headerValues(headers, 'date'));
  const from = (sent === undefined ? undefined : parseHttpDate(sent.trim(), present)) ?? present;
  return Math.max(0, (until - from) / 1000);
}

/** Where several members may tell the wait, they count only if all tell the same. */
function bodySeconds(body: unknown, members: readonly Accessor[], notes: Note[]): number | null {
  let agreed: number | null | undefined;
  for (const member of members) {
    const told = member(body);
    const seconds = told === undefined || told === null ? null : believed(told, notes);
    if (agreed !== undefined && agreed !== seconds) return null;
    agreed = seconds;
  }
  return agreed ?? null;
}

/** What servers of MCP put into the data of an error, whatever their contract: the longest. */
function usualSeconds(body: unknown, shape: DecodedResponse['shape'], notes: Note[]): number | null {
  if (shape === undefined) return null;
  return usualWaits(body).reduce<number | null>((longest, told) => longer(longest, believed(told, notes)), null);
}

/** Whole seconds, rounded up; null, and noted, for what cannot be a wait. */
function believed(told: unknown, notes: Note[]): number | null {
  if (typeof told === 'number' && told >= 0 && told <= LONGEST) return Math.ceil(told);
  note(notes, 'retry-after-unreadable');
  return null;
}

function longer(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function note(notes: Note[], one: Note): void {
  if (!notes.includes(one)) notes.push(one);
}
