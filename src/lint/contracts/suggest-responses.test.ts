import { describe, expect, test } from 'vitest';
import { SMALL } from '../../../test/support/small-spec.js';
import type { Catalog, KnownResponse } from './catalog.js';
import { suggestResponses } from './suggest-responses.js';

const context = { version: '3.1.0', follow: () => undefined, base: '' };

/** The suggestion for a status, with each reference cut to its name. */
function suggestion(status: string, responses: readonly KnownResponse[] = SMALL.responses): string {
  const catalog: Catalog = { ...SMALL, responses };
  return suggestResponses(status, catalog, context).replace(/generated\S+\/(\w+)'/g, "$1'");
}

const [any] = SMALL.responses as [KnownResponse];
const single = (name: string, ...status: number[]): KnownResponse => ({ ...any, name, status, group: false });
const group = (name: string, ...status: number[]): KnownResponse => ({ ...any, name, status, group: true });

describe('suggestResponses', () => {
  test('names three responses and counts the others', () => {
    const limited = ['A', 'B', 'C', 'D', 'E'].map((name) => single(name, 429));
    expect(suggestion('429', limited.slice(0, 1))).toBe("Use 'A'.");
    expect(suggestion('429', limited.slice(0, 2))).toBe("Use one of 'A', 'B'.");
    expect(suggestion('429', limited.slice(0, 3))).toBe("Use one of 'A', 'B', 'C'.");
    expect(suggestion('429', limited.slice(0, 4))).toBe("Use one of 'A', 'B', 'C', or one of 1 more.");
    expect(suggestion('429', limited)).toBe("Use one of 'A', 'B', 'C', or one of 2 more.");
  });

  test('says that no configured contract lists the status', () => {
    const missing = 'No response of the configured contracts (north, south, west) lists 404.';
    expect(suggestion('404', [single('A', 429)])).toBe(missing);
  });

  test('names REST responses before those of other surfaces', () => {
    expect(suggestion('429')).toBe("Use one of 'NorthRateLimited', 'SouthQuota', 'North4XX', or one of 1 more.");
    const rpc = { ...single('Rpc', 429), surfaces: ['json-rpc'] };
    for (const status of ['429', '4XX', 'default']) {
      expect(suggestion(status, [rpc, single('Http', 429)]), status).toBe("Use one of 'Http', 'Rpc'.");
    }
  });

  test('names the response with the fewest statuses first for a single status', () => {
    const all = [group('Group', 404, 429), single('Both', 404, 429), single('One', 404)];
    expect(suggestion('404', all)).toBe("Use one of 'One', 'Both', 'Group'.");
  });

  test('names the group with the most statuses first for a range, and the group of any status for `default`', () => {
    const all = [single('One', 404), group('Some', 404, 429), group('Most', 400, 404, 429), group('Any')];
    expect(suggestion('4XX', all)).toBe("Use one of 'Most', 'Some', 'One'.");
    expect(suggestion('default', all)).toBe("Use one of 'Any', 'Some', 'Most', or one of 1 more.");
  });

  test('names a response without a status for `default` alone, and only when it is a group', () => {
    const all = [group('Any'), single('Bare')];
    expect(suggestion('default', all)).toBe("Use 'Any'.");
    for (const status of ['404', '4XX']) expect(suggestion(status, all), status).toMatch(/^No response of .* lists /);
  });
});
