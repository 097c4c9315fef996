import type { Wait } from '../../../generated/contract-table.js';
import type { Note } from '../../inspection.js';
import { readAnyItem } from '../contracts/locators.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { LongestWait } from '../http/retry-after.js';
import { readRetryHints } from './mcp-retry-hints.js';
import { readRateLimits } from './ratelimit-headers.js';
import { secondsIn } from './wait-units.js';

/** A wait, and where it comes from. */
export interface RetryDelay {
  seconds: number;
  source: 'header' | 'body';
}

/** The statuses at which a used-up limit is the likely cause. */
const RATE_LIMITED: readonly unknown[] = [403, 429, 503];

/**
 * The wait of a response (R9): the longer of `Retry-After` and of the waits that contracts list; only if there is
 * neither, that of the `RateLimit` headers and of the usual members of JSON-RPC and MCP.
 *
 * @param retryAfter that of the response
 * @param waits those of the identified, matched or candidate contracts
 * @param message the JSON-RPC or MCP message that the body was found in, if it was
 * @param notes receives that a wait could not be read, or that two are in conflict
 */
export function retryDelay(
  retryAfter: LongestWait | undefined,
  waits: readonly Wait[],
  response: DecodedResponse,
  message: unknown,
  now: () => number,
  notes: Note[],
): RetryDelay | undefined {
  let isUnreadable = retryAfter?.isUnreadable === true;
  let inHeader = retryAfter?.seconds;
  let inBody: number | undefined;
  if (waits.length > 0) {
    const header = new LongestWait();
    const body = new LongestWait();
    for (const wait of waits) {
      const value = readAnyItem(wait, response) ?? undefined;
      if (value === undefined) continue;
      const longest = wait.header === undefined ? body : header;
      longest.add(secondsIn(wait.unit, value, response.headers, now));
    }
    const listed = longer(header.seconds, body.seconds);
    if (inHeader !== undefined && listed !== undefined && Math.abs(inHeader - listed) > 1) {
      notes.push('retry-after-conflict');
    }
    inHeader = longer(inHeader, header.seconds);
    inBody = body.seconds;
    isUnreadable ||= header.isUnreadable || body.isUnreadable;
  }
  if (inHeader === undefined && inBody === undefined) {
    const { headers, status } = response;
    const limits = headers && RATE_LIMITED.includes(status) ? readRateLimits(headers, now) : undefined;
    const hints = message === undefined ? undefined : readRetryHints(message);
    isUnreadable ||= limits?.isUnreadable === true || hints?.isUnreadable === true;
    inHeader = limits?.seconds;
    inBody = hints?.seconds;
  }
  if (isUnreadable) notes.push('retry-after-unreadable');
  const seconds = longer(inHeader, inBody);
  // If both waits are equal, that of the header counts.
  return seconds === undefined ? undefined : { seconds, source: seconds === inHeader ? 'header' : 'body' };
}

function longer(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
