import { describe, expect, it } from 'vitest';
import { inspect, NOW } from '../support/inspect.js';

/** R9: `Retry-After` and the fields of draft-ietf-httpapi-ratelimit-headers. */
const later = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString();
const wait = (headers: Record<string, string | string[]>, status = 429) => {
  const { retry, notes } = inspect({ status, headers, body: '' });
  return [retry?.seconds, retry?.source, ...notes];
};
const unreadable = [null, null, 'retry-after-unreadable'];

describe('Retry-After', () => {
  it.each<[string, string | string[], unknown[]]>([
    ['seconds', '12', [12, 'header']],
    ['no wait', '0', [0, 'header']],
    ['a fraction, rounded up', '1.05', [2, 'header']],
    ['white space around it', ' 7 ', [7, 'header']],
    ['the longest wait', '2147483647', [2147483647, 'header']],
    ['a second more', '2147483648', unreadable],
    ['a fraction more', '2147483647.5', unreadable],
    ['400 digits', '9'.repeat(400), unreadable],
    ['a negative number', '-5', unreadable],
    ['words', 'soon', unreadable],
    ['a hexadecimal number', '0x10', unreadable],
    ['an exponent', '1e3', unreadable],
    ['a number before a word', '7x', unreadable],
    ['a number behind a word', 'x7', unreadable],
    ['a fraction without digits', '5.', unreadable],
    ['a duration', 'PT5S', unreadable],
    ['an ISO date', '2026-11-20T08:01:00Z', unreadable],
    ['a day that does not exist', 'Mon, 30 Feb 2026 08:01:00 GMT', unreadable],
    ['another time zone', 'Fri, 20 Nov 2026 08:01:00 +0000', unreadable],
    ['an HTTP-date', later(90), [90, 'header']],
    ['an HTTP-date in the past', later(-90), [0, 'header']],
    ['an RFC 850 date', 'Friday, 20-Nov-26 08:01:00 GMT', [60, 'header']],
    ['an asctime date', 'Fri Nov 20 08:01:00 2026', [60, 'header']],
    ['several lines, the longest', ['5', '9', '7'], [9, 'header']],
    ['several values in a line, the longest', '5, 9,7', [9, 'header']],
    ['a date and seconds, the longest', `5, ${later(90)}, 7`, [90, 'header']],
    ['an obsolete date and seconds', '5,Friday, 20-Nov-26 08:01:00 GMT,7', [60, 'header']],
    ['empty values', ', 9,', [9, 'header']],
    ['no value', '', [null, null]],
    ['an unreadable value beside another', 'soon, 9', [9, 'header', 'retry-after-unreadable']],
    ['a word that ends like a day', 'lemon, 9', [9, 'header', 'retry-after-unreadable']],
  ])('may hold %s', (_name, value, expected) => {
    expect(wait({ 'Retry-After': value })).toEqual(expected);
  });
  it.each(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'])('may hold a date of %s among several values', (day) => {
    expect(wait({ 'retry-after': `5,${day}, 20 Nov 2026 08:01:00 GMT,7` })).toEqual([60, 'header']);
  });
  it('counts a date from `Date`, else from the clock', () => {
    expect(wait({ 'retry-after': later(90), date: later(60) })).toEqual([30, 'header']);
    expect(wait({ 'retry-after': later(90), date: ` ${later(60)} ` })).toEqual([30, 'header']);
    expect(wait({ 'retry-after': later(90), date: later(120) })).toEqual([0, 'header']);
    expect(wait({ 'retry-after': later(90), date: 'yesterday' })).toEqual([90, 'header']);
  });
});

describe('the RateLimit fields', () => {
  const unix = NOW / 1000;
  it.each<[string, Record<string, string | string[]>, unknown[]]>([
    ['an item with nothing remaining', { RateLimit: '"minute"; r=0; t=60' }, [60, 'header']],
    ['an item with something remaining', { RateLimit: '"minute";r=3;t=60' }, [null, null]],
    ['several items, the longest', { RateLimit: '"a";r=5;t=9, "b";r=0;t=60, "c";r=0;t=5' }, [60, 'header']],
    ['several lines', { RateLimit: ['"a";r=0;t=60', '"b";r=0;t=90'] }, [90, 'header']],
    ['an item without a reset', { RateLimit: '"a";r=0' }, [null, null]],
    ['the older form', { RateLimit: 'limit=1, remaining=0, reset=60' }, [60, 'header']],
    ['the older form with something remaining', { RateLimit: 'limit=9, remaining=2, reset=60' }, [null, null]],
    ['the oldest form', { 'RateLimit-Remaining': '0', 'RateLimit-Reset': ' 7 ' }, [7, 'header']],
    ['the oldest form with something remaining', { 'RateLimit-Remaining': '3', 'RateLimit-Reset': '7' }, [null, null]],
    ['the reset alone', { 'RateLimit-Reset': '7' }, [7, 'header']],
    ['several fields, the longest', { RateLimit: '"a";r=0;t=60', 'RateLimit-Reset': '90' }, [90, 'header']],
    ['a fraction', { 'RateLimit-Reset': '1.5' }, [2, 'header']],
    ['under 1e9: seconds', { 'RateLimit-Reset': '999999999' }, [999999999, 'header']],
    ['from 1e9: a Unix time', { 'RateLimit-Reset': `${unix + 30}` }, [30, 'header']],
    ['a Unix time in the past', { 'RateLimit-Reset': '1000000000' }, [0, 'header']],
    ['from 1e12: a Unix time in milliseconds', { 'RateLimit-Reset': `${NOW + 30_500}` }, [31, 'header']],
    ['a Unix time in milliseconds in the past', { 'RateLimit-Reset': '1000000000000' }, [0, 'header']],
    ['a Unix time from `Date`', { 'RateLimit-Reset': `${unix + 30}`, date: later(10) }, [20, 'header']],
    ['a Unix time of an item', { RateLimit: `"a";r=0;t=${unix + 30}` }, [30, 'header']],
    ['words', { 'RateLimit-Reset': 'soon' }, unreadable],
    ['a negative number', { 'RateLimit-Reset': '-5' }, unreadable],
    ['nothing that is a field', { RateLimit: ';;;,,,=t=r', 'X-RateLimit-Reset': '60' }, [null, null]],
  ])('may hold %s', (_name, headers, expected) => {
    for (const status of [403, 429, 503]) expect(wait(headers, status)).toEqual(expected);
  });
  it.each([400, 402, 404, 500, 502, 504])('give no wait at %s', (status) => {
    expect(wait({ RateLimit: '"a";r=0;t=60', 'RateLimit-Reset': '90' }, status)).toEqual([null, null]);
  });
  it('count only without a readable `Retry-After`', () => {
    expect(wait({ 'Retry-After': '5', 'RateLimit-Reset': '90' })).toEqual([5, 'header']);
    expect(wait({ 'Retry-After': 'soon', 'RateLimit-Reset': '90' })).toEqual([90, 'header', 'retry-after-unreadable']);
  });
});
