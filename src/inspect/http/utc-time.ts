/**
 * A time of the proleptic Gregorian calendar in milliseconds since 1970; undefined if the month has no such day.
 *
 * @param month 0 for January
 */
export function utcTime(
  year: number,
  month: number,
  day: number,
  hours: number,
  minutes: number,
  seconds: number,
): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day); // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return undefined;
  return date.setUTCHours(hours, minutes, seconds);
}

/** The year of a time in milliseconds since 1970. */
export function utcYear(time: number): number {
  return new Date(time).getUTCFullYear();
}
