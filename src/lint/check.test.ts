import { describe, expect, test } from 'vitest';
import { checkSmall, refTo } from '../../test/support/small-spec.js';
import { RULE_NAMES } from './rules/index.js';

describe('check', () => {
  test('reports the key of the response', () => {
    const problems = checkSmall('error-response-ref', { 200: {}, 204: {}, 302: {}, 404: {}, '5xx': {} });
    expect(problems.map(({ status }) => status)).toEqual(['404', '5xx']);
  });

  test('skips an extension among the responses', () => {
    expect(checkSmall('error-status', { 'x-other': { $ref: refTo('NorthNotFound') } })).toEqual([]);
    expect(checkSmall('error-status', { 'odd-x-': { $ref: refTo('NorthNotFound') } })).toHaveLength(1);
  });

  test.each([[null], [[]], ['x'], [1]])('skips responses that are not an object: %j', (responses) => {
    for (const rule of RULE_NAMES) expect(checkSmall(rule, responses)).toEqual([]);
  });
});
