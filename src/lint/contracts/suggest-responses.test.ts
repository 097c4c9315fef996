import { expect, test } from 'vitest';
import { SMALL } from '../../../test/support/small-spec.js';
import type { Catalog, KnownResponse } from './catalog.js';
import { advice, refOf } from './suggest-responses.js';

const surroundings = { version: '3.1.0', follow: () => undefined, base: '' };

/** The names that the advice for a status gives, in their order, and the words around them. */
function said(status: string, responses: readonly KnownResponse[] = SMALL.responses): string {
  const catalog: Catalog = { ...SMALL, responses };
  return advice(status, catalog, surroundings).replace(/generated\S+\/(\w+)'/g, "$1'");
}

const [any] = SMALL.responses as [KnownResponse];
const single = (name: string, ...status: number[]): KnownResponse => ({ ...any, name, status, group: false });
const group = (name: string, ...status: number[]): KnownResponse => ({ ...any, name, status, group: true });

test('the reference is into the edition of OpenAPI that the description is written in', () => {
  const [response] = SMALL.responses as [KnownResponse];
  const into = (version: string) => refOf(response, { ...surroundings, version, base: '../' });
  const at = (edition: string) =>
    `../generated/openapi/${edition}/north.openapi.json#/components/responses/NorthDefault`;
  expect(['3.0', '3.0.0', '3.0.4'].map(into)).toEqual(Array(3).fill(at('3.0')));
  // A later edition, or one that is not known, is nearer to 3.1.
  expect(['3.1', '3.1.0', '3.2.0', ''].map(into)).toEqual(Array(4).fill(at('3.1')));
});

test('one is recommended, of a few one, and of many the first three and how many more there are', () => {
  const limited = ['A', 'B', 'C', 'D', 'E'].map((name) => single(name, 429));
  expect(said('429', limited.slice(0, 1))).toBe("Use 'A'.");
  expect(said('429', limited.slice(0, 2))).toBe("Use one of 'A', 'B'.");
  expect(said('429', limited.slice(0, 3))).toBe("Use one of 'A', 'B', 'C'.");
  expect(said('429', limited.slice(0, 4))).toBe("Use one of 'A', 'B', 'C', or one of 1 more.");
  expect(said('429', limited)).toBe("Use one of 'A', 'B', 'C', or one of 2 more.");
  expect(said('404', limited)).toBe('No response of the configured contracts (north, south, west) lists 404.');
});

test('what HTTP answers comes before what other surfaces do', () => {
  expect(said('429')).toBe("Use one of 'NorthRateLimited', 'SouthQuota', 'North4XX', or one of 1 more.");
  const rpc = { ...single('Rpc', 429), surfaces: ['json-rpc'] };
  for (const status of ['429', '4XX', 'default'])
    expect(said(status, [rpc, single('Http', 429)]), status).toBe("Use one of 'Http', 'Rpc'.");
});

test('for one status what is said of fewest statuses comes first', () => {
  const all = [group('Group', 404, 429), single('Both', 404, 429), single('One', 404)];
  expect(said('404', all)).toBe("Use one of 'One', 'Both', 'Group'.");
});

test('for a range the group of most statuses comes first, for `default` that of any', () => {
  const all = [single('One', 404), group('Some', 404, 429), group('Most', 400, 404, 429), group('Any')];
  expect(said('4XX', all)).toBe("Use one of 'Most', 'Some', 'One'.");
  expect(said('default', all)).toBe("Use one of 'Any', 'Some', 'Most', or one of 1 more.");
});

test('what lists no status is recommended for `default` alone, and only where it stands for several errors', () => {
  const all = [group('Any'), single('Bare')];
  expect(said('default', all)).toBe("Use 'Any'.");
  for (const status of ['404', '4XX']) expect(said(status, all), status).toMatch(/^No response of .* lists /);
});
