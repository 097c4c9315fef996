import { describe, expect, it } from 'vitest';
import type { ContractTable } from '../../generated/contract-table.js';
import f2d from '../../generated/contracts/f2d.js';
import { createInspector } from '../../src/index.js';
import { inspect, NOW } from '../support/inspect.js';

const later = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString();

/** A rate limit of a vendor that documents `retry_after` beside the header. */
const wait = (headers: Record<string, string | string[]>, retry_after: unknown = undefined) => {
  const body = retry_after === undefined ? { error: 'Slow down' } : { error: 'Rate limit exceeded', retry_after };
  const { retry, notes } = inspect({ status: 429, headers, body }, { vendor: 'f2d' });
  return [retry?.seconds, retry?.source, ...notes];
};

describe('Retry-After', () => {
  const cases: [string, string | string[], unknown[]][] = [
    ['seconds', '12', [12, 'header']],
    ['no wait', '0', [0, 'header']],
    ['a fraction', '1.2', [2, 'header']],
    ['the longest believed', '2147483647', [2147483647, 'header']],
    ['too long', '2147483648', [null, null, 'retry-after-unreadable']],
    ['far too long', '9'.repeat(400), [null, null, 'retry-after-unreadable']],
    ['negative', '-5', [null, null, 'retry-after-unreadable']],
    ['words', 'soon', [null, null, 'retry-after-unreadable']],
    ['hexadecimal', '0x10', [null, null, 'retry-after-unreadable']],
    ['an exponent', '1e3', [null, null, 'retry-after-unreadable']],
    ['surrounded by white space', ' 7 ', [7, 'header']],
    ['several lines', ['5', '9', '7'], [9, 'header']],
    ['several in one line', '5, 9,7', [9, 'header']],
    ['empty items', ', 9,', [9, 'header']],
    ['nothing', '', [null, null]],
    ['one of several unreadable', 'soon, 9', [9, 'header', 'retry-after-unreadable']],
    ['an IMF-fixdate', later(90), [90, 'header']],
    ['a date and seconds', `5, ${later(90)}, 7`, [90, 'header']],
    ['a date in the past', later(-90), [0, 'header']],
    ['an RFC 850 date', 'Friday, 20-Nov-26 08:01:00 GMT', [60, 'header']],
    ['an asctime date', 'Fri Nov 20 08:01:00 2026', [60, 'header']],
    ['an asctime date with one digit', 'Tue Dec  1 08:00:00 2026', [11 * 86_400, 'header']],
    ['an ISO date', '2026-11-20T08:01:00Z', [null, null, 'retry-after-unreadable']],
    ['a day that is none', 'Mon, 30 Feb 2026 08:01:00 GMT', [null, null, 'retry-after-unreadable']],
    ['a slash', '1/2', [null, null, 'retry-after-unreadable']],
    ['a colon', '1:2', [null, null, 'retry-after-unreadable']],
    ['a digit behind a word', 'x7', [null, null, 'retry-after-unreadable']],
    ['a digit before a word', '7x', [null, null, 'retry-after-unreadable']],
    ['a fraction without a whole', '.5', [null, null, 'retry-after-unreadable']],
    ['a fraction without digits', '5.', [null, null, 'retry-after-unreadable']],
    ['a fraction of several digits', '1.05', [2, 'header']],
    ['nine digits', '123456789', [123456789, 'header']],
    ['ten digits', '1234567890', [1234567890, 'header']],
    ['a fraction over the longest', '2147483647.5', [null, null, 'retry-after-unreadable']],
    ['two that are unreadable', 'soon, later', [null, null, 'retry-after-unreadable']],
    ['a word that ends like a day', 'lemon, 9', [9, 'header', 'retry-after-unreadable']],
    ['a word longer than a day', 'frightfully, 9', [9, 'header', 'retry-after-unreadable']],
    ['white space between lines', [' 5', '6 '], [6, 'header']],
    ['another zone', 'Fri, 20 Nov 2026 08:01:00 +0000', [null, null, 'retry-after-unreadable']],
  ];
  it.each(cases)('%s', (_name, value, expected) => {
    expect(wait({ 'Retry-After': value })).toEqual(expected);
  });

  // The comma behind the day separates nothing, whatever comes before it or after.
  it.each(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'])('a date of %s among several', (day) => {
    expect(wait({ 'retry-after': `5,${day}, 20 Nov 2026 08:01:00 GMT,7` })).toEqual([60, 'header']);
    expect(wait({ 'retry-after': `${day.toUpperCase()}, 20 Nov 2026 08:01:00 GMT, 7` })).toEqual([60, 'header']);
  });
  it.each(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'])(
    'an obsolete date of %s among several',
    (day) => {
      expect(wait({ 'retry-after': `5, ${day}, 20-Nov-26 08:01:00 GMT, 7` })).toEqual([60, 'header']);
    },
  );

  it('rounds the milliseconds of the clock up', () => {
    const headers = { 'retry-after': later(90) };
    const { retry } = createInspector([f2d], { now: () => NOW + 1 })({ status: 429, headers, body: {} });
    expect(retry?.seconds).toBe(90);
  });

  it('counts a date from the `Date` of the response, where that can be read', () => {
    expect(wait({ 'retry-after': later(90), date: later(60) })).toEqual([30, 'header']);
    expect(wait({ 'retry-after': later(90), date: ` ${later(60)} ` })).toEqual([30, 'header']);
    expect(wait({ 'retry-after': later(90), date: [later(60), later(80)] })).toEqual([30, 'header']);
    expect(wait({ 'retry-after': later(90), date: later(120) })).toEqual([0, 'header']);
    expect(wait({ 'retry-after': later(90), date: 'yesterday' })).toEqual([90, 'header']);
  });

  it('is read from a Headers as from a plain object', () => {
    const headers = new Headers({ 'Retry-After': '5' });
    headers.append('Retry-After', '8');
    expect(inspect({ status: 503, headers, body: {} }).retry).toMatchObject({ seconds: 8, source: 'header' });
  });
});

describe('header and body', () => {
  const cases: [string | undefined, unknown, unknown[]][] = [
    [undefined, 9, [9, 'body']],
    [undefined, 9.1, [10, 'body']],
    ['12', 12, [12, 'header']],
    ['12', 13, [13, 'body']],
    ['12', 14, [14, 'body', 'retry-after-conflict']],
    ['14', 12, [14, 'header', 'retry-after-conflict']],
    ['9', '12', [9, 'header', 'retry-after-unreadable']],
    ['soon', 12, [12, 'body', 'retry-after-unreadable']],
    ['soon', -1, [null, null, 'retry-after-unreadable']],
    ['12', null, [12, 'header']],
    ['12', 3e9, [12, 'header', 'retry-after-unreadable']],
  ];
  it.each(cases)('%s and %s', (header, member, expected) => {
    expect(wait(header === undefined ? {} : { 'retry-after': header }, member)).toEqual(expected);
  });
});

it('tells no seconds where waiting does not help', () => {
  const body = { detail: 'x', error_code: 'CREDIT_INSUFFICIENT', category: 'budget_exceeded' };
  const { retry } = inspect({ status: 402, headers: { 'retry-after': '60' }, body }, { vendor: 'codens' });
  expect(retry).toMatchObject({ when: 'after-remedy', seconds: null, source: null });
});

it('takes the wait of an ambiguous response from where all candidates name it', () => {
  const body = { error: 'rate limit exceeded', limit_per_minute: 120, retry_after_seconds: 60 };
  const { verdict, retry } = inspect({ status: 429, headers: {}, body });
  expect([verdict, retry?.seconds, retry?.source]).toEqual(['ambiguous', 60, 'body']);
});

describe('members that several candidates name', () => {
  /** Two senders of one text, of which each tells its wait in a member of its own. */
  const two = createInspector<ContractTable>(
    ['a', 'b'].map((id) => ({
      ...f2d,
      id,
      envelopes: f2d.envelopes.map((envelope) => ({
        ...envelope,
        waits: [
          {
            pointer: `/${id}`,
            accessor: (body: unknown) => (body as Record<string, unknown>)[id],
            unit: 'seconds' as const,
          },
        ],
      })),
    })),
    { now: () => NOW },
  );
  const cases: [object, unknown[]][] = [
    [{ a: 5, b: 5 }, [5, 'body']],
    [{ a: 4.5, b: 5 }, [5, 'body']],
    [{ a: 5, b: 6 }, [null, null]],
    [{ a: 6, b: 5 }, [null, null]],
    [{ a: 5 }, [null, null]],
    [{ b: 5 }, [null, null]],
    [{ a: null }, [null, null]],
    [{ a: 'soon', b: -1 }, [null, null, 'retry-after-unreadable']],
  ];
  it.each(cases)('%o', (waits, expected) => {
    const body = { error: 'Rate limit exceeded', retry_after: 60, ...waits };
    const { verdict, retry, notes } = two({ status: 429, body });
    expect([verdict, retry?.seconds, retry?.source, ...notes]).toEqual(['ambiguous', ...expected]);
  });
});
