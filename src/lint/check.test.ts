import { describe, expect, test } from 'vitest';
import { checkDescription, described, refTo, withMembers } from '../../test/support/small-spec.js';
import { RULE_NAMES, type RuleName } from './rules/index.js';

const NOT_FOUND = { description: 'Not found.' };
const keysOf = (description: object, rule: RuleName = 'error-response-ref') =>
  checkDescription(rule, description).map(({ location }) => location.keys.join(' '));

describe('check', () => {
  test('reports the key of the response', () => {
    const responses = { 200: {}, 204: {}, 302: {}, 404: {}, '5xx': {} };
    expect(keysOf(described(responses))).toEqual(['paths /a get responses 404', 'paths /a get responses 5xx']);
  });

  test('skips an extension among the responses', () => {
    const $ref = refTo('NorthNotFound');
    expect(keysOf(described({ 'x-other': { $ref } }), 'error-status')).toEqual([]);
    expect(keysOf(described({ 'odd-x-': { $ref } }), 'error-status')).toHaveLength(1);
  });

  test.each([[null], [[]], ['x'], [1]])('skips responses that are not an object: %j', (responses) => {
    for (const rule of RULE_NAMES) expect(checkDescription(rule, described(responses))).toEqual([]);
  });

  test.each([[null], [[]], ['x'], [1], [{}], [undefined]])('accepts a description without operations: %j', (root) => {
    for (const rule of RULE_NAMES) expect(checkDescription(rule, root)).toEqual([]);
  });

  test('reports a component once, with the operations that use it', () => {
    const responses = { 404: { $ref: '#/components/responses/Mine' }, 410: { $ref: '#/components/responses/Mine' } };
    const components = { responses: { Mine: NOT_FOUND } };
    const paths = { '/a': { get: { responses }, put: { responses } }, '/b': { get: { responses } } };
    const [problem, ...others] = checkDescription('error-response-ref', { paths, components });
    expect(others).toEqual([]);
    expect(problem?.location.keys).toEqual(['components', 'responses', 'Mine']);
    expect(problem?.message).toMatch(/^The response for 404, 410 must .* Used by GET \/a and 2 other operations\.$/);
  });

  test('counts one other operation, and none', () => {
    const use = { get: { responses: { 404: { $ref: '#/components/responses/Mine' } } } };
    const components = { responses: { Mine: NOT_FOUND } };
    const messageFor = (paths: object) => checkDescription('error-response-ref', { paths, components })[0]?.message;
    expect(messageFor({ '/a': use })).toMatch(/ Used by GET \/a\.$/);
    expect(messageFor({ '/a': use, '/b': use })).toMatch(/ Used by GET \/a and 1 other operation\.$/);
  });

  test('names only the operations that use a component as an error', () => {
    const $ref = '#/components/responses/Mine';
    const use = (status: string) => ({ get: { responses: { [status]: { $ref } } } });
    const paths = { '/a': use('200'), '/b': use('404'), '/c': use('200') };
    const [problem] = checkDescription('error-response-ref', { paths, components: { responses: { Mine: NOT_FOUND } } });
    expect(problem?.message).toMatch(/^The 404 response .* Used by GET \/b\.$/);
  });

  test('reads the same description again for other contracts', () => {
    const description = described({ 404: {} });
    const message = (contracts?: string[]) =>
      checkDescription('error-response-ref', description, contracts ? { contracts } : {})[0]?.message;
    expect(message()).toContain('Name the contracts');
    expect(message(['north'])).toContain('NorthNotFound');
    expect(message(['north', 'south', 'west'])).toContain('NorthNotFound');
    expect(message()).toContain('Name the contracts');
  });

  test('reports what stands beside a reference at its use', () => {
    const used = {
      $ref: '#/components/responses/Mine',
      content: withMembers(['error', 'error/code', 'trace']).content,
    };
    const components = { responses: { Mine: { $ref: refTo('NorthNotFound') } } };
    const description = described({ 404: used }, { components });
    expect(keysOf(description, 'error-envelope-redefined')).toEqual(['paths /a get responses 404']);
  });

  test('reports a response of another error once', () => {
    const redrawn = described({ 404: withMembers(['error', 'error/code', 'trace']) });
    expect(RULE_NAMES.filter((rule) => checkDescription(rule, redrawn).length > 0)).toEqual([
      'error-envelope-redefined',
    ]);
  });
});
