import { linesOf, type ResponseHeaders } from '../http/headers.js';
import { LongestWait, secondsUntil } from '../http/retry-after.js';

/** A reset from here on is a Unix time, and from the second on one in milliseconds. */
const UNIX_TIME = 1e9;
const UNIX_TIME_MS = 1e12;

/** As many limits of a header are read. */
const MOST_LIMITS = 64;

/**
 * The seconds until a used-up limit is available again (draft-ietf-httpapi-ratelimit-headers): the longest of
 * `RateLimit: "policy";r=0;t=60` (draft 8 on), `RateLimit: limit=1, remaining=0, reset=60` (draft 7) and
 * `RateLimit-Reset: 60` beside `RateLimit-Remaining` (before).
 */
export function readRateLimits(headers: ResponseHeaders, now: () => number): LongestWait {
  const wait = new LongestWait();
  for (const { remaining, reset } of [...limitsOf(headers), separateFields(headers)]) {
    if (reset === undefined || (remaining !== undefined && Number(remaining) !== 0)) continue;
    wait.add(secondsOf(reset, headers, now));
  }
  return wait;
}

interface Limit {
  remaining: string | undefined;
  reset: string | undefined;
}

function limitsOf(headers: ResponseHeaders): Limit[] {
  return linesOf(headers.values('ratelimit')).flatMap((line) => {
    const policies = line.includes(';') ? line.split(',', MOST_LIMITS) : [line.replaceAll(',', ';')];
    return policies.map((policy) => {
      const parameters = policy.split(';', MOST_LIMITS);
      return { remaining: parameter(parameters, 'r', 'remaining'), reset: parameter(parameters, 't', 'reset') };
    });
  });
}

function separateFields(headers: ResponseHeaders): Limit {
  return { remaining: headers.first('ratelimit-remaining')?.trim(), reset: headers.first('ratelimit-reset')?.trim() };
}

function parameter(parameters: readonly string[], ...names: string[]): string | undefined {
  for (const part of parameters) {
    const equals = part.indexOf('=');
    if (equals >= 0 && names.includes(part.slice(0, equals).trim().toLowerCase())) return part.slice(equals + 1).trim();
  }
  return undefined;
}

function secondsOf(reset: string, headers: ResponseHeaders, now: () => number): number | undefined {
  if (!/^\d{1,15}(?:\.\d{1,15})?$/.test(reset)) return undefined;
  const value = Number(reset);
  if (value < UNIX_TIME) return value;
  return secondsUntil(value < UNIX_TIME_MS ? value * 1000 : value, headers, now);
}
