import { cutAtUnits } from '../../shared/text-units.js';
import { type HeaderValues, linesOf, type ResponseHeaders } from './headers.js';
import { parseHttpDate } from './http-date.js';

/** The longest wait that is believed, in seconds. */
export const LONGEST_WAIT = 2 ** 31 - 1;

const DIGIT_ZERO = 0x30;
const DELAY_SECONDS = /^\d{1,20}(?:\.\d{1,20})?$/;

/** As much of a field line as is read: a long list of items is not a wait. */
const LONGEST_LINE = 1024;

/** The longest of several waits in whole seconds, and whether one of them could not be read. */
export class LongestWait {
  seconds: number | undefined;
  isUnreadable = false;

  /** @param seconds undefined if the value is neither a number nor a date */
  add(seconds: number | undefined): void {
    if (seconds === undefined || !(seconds >= 0 && seconds <= LONGEST_WAIT)) this.isUnreadable = true;
    else if (this.seconds === undefined || seconds > this.seconds) this.seconds = Math.ceil(seconds);
  }
}

/** The longest wait of `Retry-After` (RFC 9110 section 10.2.3). */
export function readRetryAfter(headers: ResponseHeaders, now: () => number): LongestWait {
  const wait = new LongestWait();
  const values: HeaderValues = headers.values('retry-after');
  if (values === undefined) return wait;
  const plain = typeof values === 'string' ? wholeSeconds(values) : undefined;
  if (plain !== undefined) {
    wait.add(plain);
    return wait;
  }
  for (const line of linesOf(values)) {
    for (const item of listItems(cutAtUnits(line, LONGEST_LINE))) {
      wait.add(DELAY_SECONDS.test(item) ? Number(item) : secondsUntilDate(item, headers, now));
    }
  }
  return wait;
}

const atTheBeginning = () => 0;

/** Whether `Retry-After` can be read at all. */
export function hasReadableRetryAfter(headers: ResponseHeaders): boolean {
  return readRetryAfter(headers, atTheBeginning).seconds !== undefined;
}

/** Nearly all servers send up to nine digits, so nothing over the longest wait. A loop takes a third of a pattern's time. */
function wholeSeconds(text: string): number | undefined {
  // lua: ascii-length: a text with other characters than digits is refused below.
  if (text.length === 0 || text.length > 9) return undefined;
  let seconds = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - DIGIT_ZERO;
    if (digit < 0 || digit > 9) return undefined;
    seconds = seconds * 10 + digit;
  }
  return seconds;
}

/**
 * The items of a comma-separated line; empty ones do not count (RFC 9110 section 5.6.1), and the comma behind the day of
 * an HTTP-date does not separate.
 */
function listItems(line: string): string[] {
  const items: string[] = [];
  for (const part of line.split(',')) {
    const last = items.at(-1);
    if (last !== undefined && DAY.test(last)) items[items.length - 1] = `${last},${part.trimEnd()}`;
    else items.push(part.trim());
  }
  return items.filter((item) => item !== '');
}

const DAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}$/i;

/** Seconds from the response's own `Date`, else from the clock, to an HTTP-date; the past is 0. */
function secondsUntilDate(date: string, headers: ResponseHeaders, now: () => number): number | undefined {
  const until = parseHttpDate(date, now());
  return until === undefined ? undefined : secondsUntil(until, headers, now);
}

/** Seconds from the response's own `Date`, else from the clock, to a time in milliseconds since 1970; the past is 0. */
export function secondsUntil(time: number, headers: ResponseHeaders | undefined, now: () => number): number {
  const sent = headers?.first('date');
  const from = (sent === undefined ? undefined : parseHttpDate(sent.trim(), now())) ?? now();
  return Math.max(0, (time - from) / 1000);
}
