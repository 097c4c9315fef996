import { describe, expect, it } from 'vitest';
import type { Wait } from '../../generated/contract-table.js';
import type { ErrorResponse } from '../../src/index.js';
import { contract, form, inspectAllBy, inspectBy, wait } from '../fixtures/contract-builders.js';
import { NOW } from '../support/inspect.js';

/** R9: the waits that contracts list, in each unit, in body and header. */
const later = (seconds: number) => new Date(NOW + seconds * 1000);
const acme = (waits: readonly Wait[]) =>
  contract('acme', { envelopes: [{ waits, forms: [form({ codes: ['FAILED'] })] }] });
function read(waits: readonly Wait[], response: ErrorResponse = {}, options = { vendor: 'acme' as string | null }) {
  const body = { code: 'FAILED', ...(response.body as object) };
  const { retry, notes } = inspectBy([acme(waits)], { status: 500, ...response, body }, options);
  return [retry?.seconds, retry?.source, ...notes];
}
const unreadable = [null, null, 'retry-after-unreadable'];
const units: [Wait['unit'], unknown, unknown][] = [
  ['seconds', 12, 12],
  ['seconds', 0, 0],
  ['seconds', 1.05, 2],
  ['seconds', '12', 12],
  ['seconds', ' 1.5 ', 2],
  ['seconds', 2147483647, 2147483647],
  ['seconds', 2147483648, null],
  ['seconds', -1, null],
  ['seconds', '-1', null],
  ['seconds', 'soon', null],
  ['seconds', '', null],
  ['seconds', true, null],
  ['seconds', [], null],
  ['seconds', {}, null],
  ['milliseconds', 1500, 2],
  ['milliseconds', '2001', 3],
  ['milliseconds', 0.5, 1],
  ['milliseconds', -1, null],
  ['milliseconds', 2147483647000, 2147483647],
  ['milliseconds', 2147483647001, null],
  ['duration', '12.5s', 13],
  ['duration', '500ms', 1],
  ['duration', '6m0s', 360],
  ['duration', '1h2m3s', 3723],
  ['duration', '1h', 3600],
  ['duration', '0s', 0],
  ['duration', 'PT5S', 5],
  ['duration', 'PT0.5S', 1],
  ['duration', 'PT1H2M3S', 3723],
  ['duration', 'P1DT2H', 93_600],
  ['duration', 'P1D', 86_400],
  ['duration', 'P2W', 1_209_600],
  ['duration', ' PT5S ', 5],
  ['duration', '-5s', null],
  ['duration', '-PT5S', null],
  ['duration', 'P', null],
  ['duration', 'PT', null],
  ['duration', '5', null],
  ['duration', '5 s', null],
  ['duration', '5s later', null],
  ['duration', '5d', null],
  ['duration', '', null],
  ['duration', 5, null],
  ['duration', '999999999h', null],
  ['epoch-seconds', NOW / 1000 + 30, 30],
  ['epoch-seconds', `${NOW / 1000 + 30}`, 30],
  ['epoch-seconds', NOW / 1000 + 0.5, 1],
  ['epoch-seconds', NOW / 1000 - 30, 0],
  ['epoch-seconds', 0, 0],
  ['epoch-seconds', -5, null],
  ['epoch-seconds', 1e15, null],
  ['epoch-seconds', 'soon', null],
  ['date-time', later(30).toISOString(), 30],
  ['date-time', '2026-11-20T09:00:30+01:00', 30],
  ['date-time', '2026-11-20T03:00:30-05:00', 30],
  ['date-time', '2026-11-20t08:00:00.5z', 1],
  ['date-time', later(-30).toISOString(), 0],
  ['date-time', '2026-02-30T08:00:00Z', null],
  ['date-time', '2026-11-20T25:00:00Z', null],
  ['date-time', '2026-11-20T08:00:00', null],
  ['date-time', '2026-11-20', null],
  ['date-time', 'soon', null],
  ['date-time', NOW, null],
];

describe('a unit', () => {
  it.each(units)('%s reads %j as %s', (unit, value, seconds) => {
    const expected = (source: string) => (seconds === null ? unreadable : [seconds, source]);
    expect(read([wait('/wait', unit)], { body: { wait: value } })).toEqual(expected('body'));
    if (typeof value !== 'string' && typeof value !== 'number') return;
    if (typeof value === 'number' && unit !== 'duration' && unit !== 'date-time') {
      expect(read([wait({ header: 'x-wait' }, unit)], { headers: { 'X-Wait': `${value}` } })).toEqual(
        expected('header'),
      );
    }
    if (typeof value === 'string') {
      expect(read([wait({ header: 'x-wait' }, unit)], { headers: { 'X-Wait': value } })).toEqual(expected('header'));
    }
  });
  it.each(['epoch-seconds', 'date-time'] as const)('%s counts from `Date`', (unit) => {
    const value = unit === 'date-time' ? later(30).toISOString() : NOW / 1000 + 30;
    const headers = { date: later(10).toUTCString() };
    expect(read([wait('/wait', unit)], { headers, body: { wait: value } })).toEqual([20, 'body']);
  });
});

describe('a locator', () => {
  it('reads nothing from an absent or null value', () => {
    for (const body of [{}, { wait: null }]) expect(read([wait('/wait', 'seconds')], { body })).toEqual([null, null]);
    expect(read([wait({ header: 'x-wait' }, 'seconds')], { headers: {} })).toEqual([null, null]);
  });
  it('reads a part of a text', () => {
    expect(read([wait({ pointer: '/wait', before: ' seconds' }, 'seconds')], { body: { wait: '7 seconds' } })).toEqual([
      7,
      'body',
    ]);
    expect(read([wait({ header: 'x-wait', after: '=' }, 'seconds')], { headers: { 'x-wait': 'a=5;b=9' } })).toEqual([
      9,
      'header',
    ]);
  });
  it('reads the first item of a list that has the value, whichever item is read', () => {
    const listed = contract('acme', {
      envelopes: [
        {
          code: '/errors/*/code',
          message: '/errors/*/message',
          waits: [wait('/errors/*/wait', 'seconds')],
          forms: [form({ codes: ['FAILED'] })],
        },
      ],
    });
    const body = { errors: [{ code: 'FAILED' }, { code: 'X', wait: 5 }, { code: 'Y', wait: 9 }] };
    const response = { status: 500, vendor: 'acme', body };
    expect(inspectBy([listed], response).retry).toMatchObject({ seconds: 5, source: 'body' });
    expect(inspectAllBy([listed], response).map(({ retry }) => retry?.seconds)).toEqual([5, 5, 5]);
  });
});

describe('several waits', () => {
  const both = [wait('/a', 'seconds'), wait({ header: 'x-wait' }, 'seconds')];
  const of = (retryAfter: string | undefined, a: unknown, header?: string) => {
    const headers = { ...(retryAfter && { 'retry-after': retryAfter }), ...(header && { 'x-wait': header }) };
    return read(both, { headers, body: { a } });
  };
  it.each<[string | undefined, unknown, string | undefined, unknown[]]>([
    [undefined, 9, '7', [9, 'body']],
    [undefined, 7, '9', [9, 'header']],
    [undefined, 9, '9', [9, 'header']],
    ['12', 12, undefined, [12, 'header']],
    ['12', 13, undefined, [13, 'body']],
    ['12', 14, undefined, [14, 'body', 'retry-after-conflict']],
    ['14', 12, undefined, [14, 'header', 'retry-after-conflict']],
    ['12', undefined, '14', [14, 'header', 'retry-after-conflict']],
    ['12', 5, '12', [12, 'header']],
    ['soon', 12, undefined, [12, 'body', 'retry-after-unreadable']],
    ['12', 'soon', undefined, [12, 'header', 'retry-after-unreadable']],
    ['12', 14, 'soon', [14, 'body', 'retry-after-conflict', 'retry-after-unreadable']],
    ['soon', -1, undefined, unreadable],
  ])('Retry-After %s, body %s and header %s give %j', (retryAfter, a, header, expected) => {
    expect(of(retryAfter, a, header)).toEqual(expected);
  });
  it('leave out the RateLimit fields', () => {
    const headers = { 'RateLimit-Reset': '90' };
    expect(read(both, { status: 429, headers, body: { a: 5 } })).toEqual([5, 'body']);
    expect(read(both, { status: 429, headers, body: { a: 'x' } })).toEqual([90, 'header', 'retry-after-unreadable']);
  });
});

describe('the contracts whose waits count', () => {
  const body = { code: 'FAILED', a: 5, b: 7 };
  const one = (id: string, parts: object = {}) =>
    contract(id, {
      envelopes: [
        {
          waits: [wait(`/${id}`, 'seconds')],
          forms: [form({ codes: ['FAILED'], text: 'No' }), form({ codes: ['FAILED'] })],
        },
      ],
      ...parts,
    });
  it('include the candidates', () => {
    expect(inspectBy([one('a'), one('b')], { status: 400, body }).retry).toMatchObject({ seconds: 7, source: 'body' });
    expect(inspectBy([one('a')], { status: 400, body }).retry).toMatchObject({ seconds: 5 });
  });
  it('include the candidates of a matched implementation and of an unrecognized response', () => {
    const text = { status: 400, body: { ...body, message: 'No' } };
    const library = one('b', { kind: 'implementation' });
    expect(inspectBy([library], text)).toMatchObject({ verdict: 'documented', retry: { seconds: 7 } });
    expect(
      inspectBy(
        [{ ...library, id: 'c' }, one('a')].map((each) => each),
        { ...text, body: { ...text.body, b: 3 } },
      ).retry,
    ).toMatchObject({ seconds: 5 });
    expect(inspectBy([one('a')], { status: 400, body: { code: 'NEW', a: 5 } })).toMatchObject({
      verdict: 'unrecognized',
      retry: { seconds: 5 },
    });
  });
  it('include the identified sender, also if the error is not listed, or the body not read', () => {
    const header = contract('h', { envelopes: [{ waits: [wait({ header: 'x-wait' }, 'seconds')] }] });
    const response = { status: 500, vendor: 'h', headers: { 'x-wait': '5' } };
    for (const more of [{ body: { code: 'NEW' } }, { body: '<html>' }, { body: '' }]) {
      expect(inspectBy([header], { ...response, ...more }).retry).toMatchObject({ seconds: 5, source: 'header' });
    }
  });
  it('include what the identified sender sends besides, if that matches', () => {
    const own = contract('own', {
      alsoSends: ['a'],
      envelopes: [{ waits: [wait('/own', 'seconds')], schema: { required: ['own'] } }],
    });
    const response = { status: 400, vendor: 'own', body: { ...body, own: 1 } };
    expect(inspectBy([own, one('a')], response)).toMatchObject({ match: { contract: 'a' }, retry: { seconds: 5 } });
  });
  it('do not include others', () => {
    expect(inspectBy([one('a'), one('b')], { status: 400, vendor: 'a', body }).retry).toMatchObject({ seconds: 5 });
  });
});
