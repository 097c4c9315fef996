import type { Wait } from '../../../generated/contract-table.js';
import { isLongerInUnits } from '../../shared/text-units.js';
import type { ResponseHeaders } from '../http/headers.js';
import { parseHttpDate } from '../http/http-date.js';
import { secondsUntil } from '../http/retry-after.js';
import { utcTime } from '../http/utc-time.js';

const NUMBER = /^-?\d{1,20}(?:\.\d{1,20})?$/;

/** A duration as Go writes it: `12.5s`, `1h2m3s`, `500ms`. */
const GO_PART = /(\d{1,15}(?:\.\d{1,15})?)(ms|us|µs|ns|h|m|s)/y;
const GO_UNITS: { readonly [unit: string]: number } = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };

/** A duration of ISO 8601 in weeks, days, hours, minutes and seconds: `PT5S`, `P1DT2H`. */
const ISO_DURATION =
  /^P(?=.)(?:(\d{1,15})W)?(?:(\d{1,15})D)?(?:T(?=.)(?:(\d{1,15})H)?(?:(\d{1,15})M)?(?:(\d{1,15}(?:[.,]\d{1,15})?)S)?)?$/;

/** RFC 3339 section 5.6. */
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d{1,15})?(?:[Zz]|([+-])(\d\d):?(\d\d))$/;

/** The seconds that a value says to wait, in the unit of its locator; undefined if it cannot be read. */
export function secondsIn(
  unit: Wait['unit'],
  value: unknown,
  headers: ResponseHeaders | undefined,
  now: () => number,
): number | undefined {
  switch (unit) {
    case 'seconds':
      return numberOf(value);
    case 'milliseconds':
      return scaled(numberOf(value), 1 / 1000);
    case 'duration':
      return typeof value === 'string' ? durationOf(value.trim()) : undefined;
    case 'epoch-seconds': {
      const time = numberOf(value);
      return time === undefined || time < 0 ? time : secondsUntil(time * 1000, headers, now);
    }
    case 'date-time': {
      const time = typeof value === 'string' ? timeOf(value.trim(), now()) : undefined;
      return time === undefined ? undefined : secondsUntil(time, headers, now);
    }
  }
}

function scaled(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

/** A number, or its decimal text. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : undefined;
}

function durationOf(text: string): number | undefined {
  const iso = ISO_DURATION.exec(text);
  if (iso) {
    const days = numberIn(iso[1]) * 7 + numberIn(iso[2]);
    return ((days * 24 + numberIn(iso[3])) * 60 + numberIn(iso[4])) * 60 + numberIn(iso[5]);
  }
  if (text === '' || isLongerInUnits(text, 256)) return undefined;
  let total = 0;
  GO_PART.lastIndex = 0;
  do {
    const part = GO_PART.exec(text);
    if (!part) return undefined;
    total += numberIn(part[1]) * (GO_UNITS[part[2] as string] ?? 0);
  } while (GO_PART.lastIndex < text.length);
  return total;
}

/** The number of a part with digits; 0 if there is none. */
function numberIn(part: string | undefined): number {
  return part === undefined ? 0 : Number(part.replaceAll(',', '.'));
}

/** The time of an RFC 3339 date-time, or of an HTTP-date, in milliseconds since 1970. */
function timeOf(text: string, now: number): number | undefined {
  const parts = DATE_TIME.exec(text);
  if (!parts) return parseHttpDate(text, now);
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part));
  if (month < 1 || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const offset = (parts[8] === '-' ? -1 : 1) * (numberIn(parts[9]) * 60 + numberIn(parts[10]));
  const time = utcTime(year, month - 1, day, hours, minutes, seconds);
  return time === undefined ? undefined : time + numberIn(parts[7]) * 1000 - offset * 60_000;
}
