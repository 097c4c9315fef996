import { describe, expect, it } from 'vitest';
import { NOW } from '../../../test/support/inspect.js';
import { parseHttpDate } from './http-date.js';

/** What a text is read as, in ISO 8601; undefined if it is not an HTTP-date. */
const read = (text: string, now = NOW) => {
  const time = parseHttpDate(text, now);
  return time === undefined ? undefined : new Date(time).toISOString();
};

describe('an HTTP-date (RFC 9110 section 5.6.7)', () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  it.each(months.map((name, index) => [name, `${index + 1}`.padStart(2, '0')]))('of %s', (name, number) => {
    const expected = `2026-${number}-09T07:05:03.000Z`;
    expect(read(`Mon, 09 ${name} 2026 07:05:03 GMT`)).toBe(expected);
    expect(read(`Monday, 09-${name}-26 07:05:03 GMT`)).toBe(expected);
    expect(read(`Mon ${name}  9 07:05:03 2026`)).toBe(expected);
  });

  const dates: [string, string, string | undefined][] = [
    ['the example of the RFC', 'Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['its obsolete form', 'Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['that of asctime', 'Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
    ['a day of two digits', 'Wed Nov 16 08:49:37 1994', '1994-11-16T08:49:37.000Z'],
    ['the longest name of a day', 'Wednesday, 16-Nov-94 08:49:37 GMT', '1994-11-16T08:49:37.000Z'],
    ['the first second of a day', 'Sun, 06 Nov 1994 00:00:00 GMT', '1994-11-06T00:00:00.000Z'],
    ['the last one', 'Sun, 06 Nov 1994 23:59:59 GMT', '1994-11-06T23:59:59.000Z'],
    ['a leap second', 'Sat, 31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00.000Z'],
    ['a day of a leap year', 'Thu, 29 Feb 2024 00:00:00 GMT', '2024-02-29T00:00:00.000Z'],
    ['a year before 100', 'Sat, 01 Jan 0050 00:00:00 GMT', '0050-01-01T00:00:00.000Z'],
    ['an hour that is none', 'Sun, 06 Nov 1994 24:00:00 GMT', undefined],
    ['a minute that is none', 'Sun, 06 Nov 1994 08:60:00 GMT', undefined],
    ['a second that is none', 'Sun, 06 Nov 1994 08:49:61 GMT', undefined],
    ['a day that the year has not', 'Sun, 29 Feb 2026 00:00:00 GMT', undefined],
    ['a day that the month has not', 'Fri, 31 Apr 2026 00:00:00 GMT', undefined],
    ['a day that no month has', 'Sun, 32 Jan 2026 00:00:00 GMT', undefined],
    ['day 0', 'Wed, 00 Jan 2026 00:00:00 GMT', undefined],
    ['day 59 of January', 'Wed, 59 Jan 2026 00:00:00 GMT', undefined],
    ['a month that is none', 'Sun, 06 Nox 1994 08:49:37 GMT', undefined],
    ['a month of another language', 'Sun Okt  6 08:49:37 1994', undefined],
    ['nothing', '', undefined],
  ];
  it.each(dates)('%s', (_name, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  const forms = ['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'];
  it.each(forms)('fills the whole text, and lacks nothing: %s', (date) => {
    expect(read(` ${date}`)).toBeUndefined();
    expect(read(`${date}x`)).toBeUndefined();
    expect(read(`1${date}`)).toBeUndefined();
    expect(read(`${date}0`)).toBeUndefined();
    for (let at = 0; at < date.length; at++) {
      // The weekday says nothing: a name of another length in the obsolete form is still one.
      if (/[a-z]/i.test(date[at] as string) && date.startsWith('Sunday') && at < 6) continue;
      expect(read(date.slice(0, at) + date.slice(at + 1)), `without ${at}`).toBeUndefined();
    }
  });

  it.each(forms)('may have any case: %s', (date) => {
    expect(read(date.toLowerCase())).toBe('1994-11-06T08:49:37.000Z');
    expect(read(date.toUpperCase())).toBe('1994-11-06T08:49:37.000Z');
  });
});

describe('a year of two digits', () => {
  const at = (year: number) => Date.UTC(year, 5);
  // More than 50 years ahead is the most recent such year in the past; before that, the year that is near.
  const years: [number, string, string][] = [
    [2026, '00', '2000'],
    [2026, '26', '2026'],
    [2026, '27', '2027'],
    [2026, '76', '2076'],
    [2026, '77', '1977'],
    [2026, '99', '1999'],
    [2049, '99', '2099'],
    [2048, '99', '1999'],
    [2099, '00', '2100'],
    [2099, '98', '2098'],
    [2099, '60', '2060'],
    [2099, '50', '2050'],
    [2099, '49', '2149'],
    [2099, '48', '2148'],
    [2100, '99', '2099'],
  ];
  it.each(years)('seen in %s: %s is %s', (present, digits, year) => {
    expect(read(`Monday, 01-Jun-${digits} 00:00:00 GMT`, at(present))).toBe(`${year}-06-01T00:00:00.000Z`);
  });
});
