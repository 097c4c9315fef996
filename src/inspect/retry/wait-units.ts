import type { Wait } from '../../../generated/contract-table.js';
import type { ResponseHeaders } from '../http/headers.js';
import { parseHttpDate } from '../http/http-date.js';
import { secondsUntil } from '../http/retry-after.js';

const NUMBER = /^-?\d{1,20}(?:\.\d{1,20})?$/;

/** A duration as Go writes it: `12.5s`, `1h2m3s`, `500ms`. */
const GO_DURATION = /^(?:\d{1,15}(?:\.\d{1,15})?(?:h|m|s|ms|us|µs|ns))+$/;
const GO_PART = /(\d+(?:\.\d+)?)(ms|us|µs|ns|h|m|s)/g;
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
    const [weeks, days, hours, minutes, seconds] = iso.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
    return ((((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  }
  if (text.length > 256 || !GO_DURATION.test(text)) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(GO_PART)) total += Number(amount) * (GO_UNITS[unit as string] ?? 0);
  return total;
}

/** The time of an RFC 3339 date-time, or of an HTTP-date, in milliseconds since 1970. */
function timeOf(text: string, now: number): number | undefined {
  const parts = DATE_TIME.exec(text);
  if (!parts) return parseHttpDate(text, now);
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1, 7).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const offset = (parts[8] === '-' ? -1 : 1) * (Number(parts[9] ?? 0) * 60 + Number(parts[10] ?? 0));
  return date.setUTCHours(hours, minutes, seconds) + Number(parts[7] ?? 0) * 1000 - offset * 60_000;
}
