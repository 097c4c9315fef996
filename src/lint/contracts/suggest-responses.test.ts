import { describe, expect, test } from 'vitest';
import { SMALL } from '../../../test/support/small-spec.js';
import { describeRoot } from '../description/description.js';
import { rootLocation } from '../description/follow.js';
import { outlineOf } from '../description/schema-outline.js';
import type { Catalog, KnownResponse } from './catalog.js';
import { suggestResponses } from './suggest-responses.js';

const root = { value: {}, location: rootLocation() };
const description = describeRoot(root, () => undefined);

/** The suggestion for a status, with each reference cut to its name. */
function suggestion(
  status: string,
  responses: readonly KnownResponse[] = SMALL.responses,
  contracts = SMALL.contracts,
) {
  const catalog: Catalog = { ...SMALL, responses };
  return suggestResponses([status], { catalog, description, contracts }).replace(/node_modules\S+\/(\w+)'/g, "$1'");
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
    const missing = 'No response of north, south, west lists 404.';
    expect(suggestion('404', [single('A', 429)])).toBe(missing);
  });

  test('names REST responses before those of other surfaces', () => {
    expect(suggestion('429')).toBe("Use one of 'NorthRateLimited', 'North4XX', 'NorthCalledOften', or one of 2 more.");
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
    expect(suggestion('4XX', all)).toBe("Use one of 'Most', 'Some', 'One', or one of 1 more.");
    expect(suggestion('default', all)).toBe("Use one of 'Any', 'Some', 'Most', or one of 1 more.");
  });

  test('names the group of any status for each status, and last except for `default`', () => {
    const all = [group('Any'), single('Bare'), single('One', 404)];
    expect(suggestion('default', all)).toBe("Use one of 'Any', 'One'.");
    for (const status of ['404', '4XX']) expect(suggestion(status, all), status).toBe("Use one of 'One', 'Any'.");
    expect(suggestion('418', all)).toBe("Use 'Any'.");
  });

  test('names the responses of the first contract first, and of no other than the given ones', () => {
    expect(suggestion('503', SMALL.responses, ['west', 'south'])).toBe(
      "Use one of 'WestBusy', 'SouthServer', 'SouthQuota'.",
    );
    expect(suggestion('429', SMALL.responses, ['south'])).toBe("Use 'SouthQuota'.");
  });

  test('says how to name the contracts when there are none to choose from', () => {
    expect(suggestion('429', SMALL.responses, [])).toBe(
      "Name the contracts of the API at the root of the description: 'x-error-envelopes: { contracts: [ID] }'. " +
        "'npx error-envelopes list' prints the ids.",
    );
  });

  test('names responses before others whose bodies are like the described one', () => {
    const bodies = [outlineOf({ properties: { error: { type: 'integer' } } }, () => undefined, rootLocation())];
    const named = suggestResponses(['429'], { catalog: SMALL, description, contracts: ['north'], bodies });
    expect(named).toMatch(/North4XX.*NorthCalledOften.*NorthDefault.*or one of 1 more/);
  });

  test('names responses that cover each of several statuses', () => {
    const named = (statuses: string[]) =>
      suggestResponses(statuses, { catalog: SMALL, description, contracts: ['north'] }).replace(
        /node_modules\S+\/(\w+)'/g,
        "$1'",
      );
    expect(named(['404', '429'])).toBe("Use one of 'North4XX', 'NorthDefault'.");
    expect(named(['404', '500'])).toBe("Use 'NorthDefault'.");
  });
});
