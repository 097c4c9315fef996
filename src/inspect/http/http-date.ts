import { utcTime, utcYear } from './utc-time.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The three formats that a recipient must accept: RFC 9110 section 5.6.7. */
const IMF_FIXDATE = /^[a-z]{3}, (\d\d) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) gmt$/i;
const RFC_850 = /^[a-z]{6,9}, (\d\d)-([a-z]{3})-(\d\d) (\d\d):(\d\d):(\d\d) gmt$/i;
const ASCTIME = /^[a-z]{3} ([a-z]{3}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})$/i;

/**
 * The time of an HTTP-date in milliseconds since 1970; undefined for another text.
 *
 * @param now the present, in milliseconds: a year of two digits is the one within 50 years of it
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  let parts = IMF_FIXDATE.exec(text);
  if (parts) return time(Number(parts[3]), parts[2], parts[1], parts.slice(4));
  parts = RFC_850.exec(text);
  if (parts) return time(fullYear(Number(parts[3]), now), parts[2], parts[1], parts.slice(4));
  parts = ASCTIME.exec(text);
  return parts ? time(Number(parts[6]), parts[1], parts[2], parts.slice(3, 6)) : undefined;
}

function time(year: number, monthName = '', dayText = '', clock: string[]): number | undefined {
  const month = MONTHS.indexOf(monthName.toLowerCase());
  const day = Number(dayText);
  const [hours = 0, minutes = 0, seconds = 0] = clock.map((part) => Number(part));
  if (month === -1 || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  return utcTime(year, month, day, hours, minutes, seconds);
}

function fullYear(twoDigits: number, now: number): number {
  const present = utcYear(now);
  const year = present - (present % 100) + twoDigits;
  if (year > present + 50) return year - 100;
  return year <= present - 50 ? year + 100 : year;
}
