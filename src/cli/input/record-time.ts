import type { RecordedRequest } from '../types.js';

/** Seconds since 1970 are below this until the year 5138, milliseconds are above it from 1973 on. */
const SECONDS_BELOW = 1e11;
/** The last moment that a date can have (ECMA-262, time values). */
const LAST = 8.64e15;

/** A moment in milliseconds since 1970: a date, or seconds or milliseconds as number or text; null for anything else. */
export function momentOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') {
    const moment = Math.round(number < SECONDS_BELOW ? number * 1000 : number);
    return moment > 0 && moment <= LAST ? moment : null;
  }
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return parsed > 0 ? parsed : null;
}

/** A duration in milliseconds; null if it is not a number of at least 0. */
export function durationOf(value: unknown, unit: 'seconds' | 'milliseconds'): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 0 && number < LAST)) return null;
  return Math.round(unit === 'seconds' ? number * 1000 : number);
}

/** Two of start, end and duration give the third; a single moment is both. */
export function recordedTimes(
  start: number | null,
  end: number | null,
  duration: number | null,
): Pick<RecordedRequest, 'started' | 'ended'> {
  const started = start ?? (end === null ? null : Math.max(end - (duration ?? 0), 1));
  return { started, ended: end ?? (started === null ? null : started + (duration ?? 0)) };
}
