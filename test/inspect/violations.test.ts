import { describe, expect, it } from 'vitest';
import type { ValidationIssue } from '../../generated/contract-table.js';
import type { ErrorResponse } from '../../src/index.js';
import {
  contract,
  type EnvelopeParts,
  type FormParts,
  form,
  guardBy,
  inspectBy,
} from '../fixtures/contract-builders.js';

/** R11: at most one violation of the body, then each header, then the status. */
function violations(parts: FormParts, response: ErrorResponse, envelope: EnvelopeParts = {}) {
  const acme = contract('acme', { envelopes: [{ ...envelope, forms: [form({ codes: ['FAILED'], ...parts })] }] });
  const inspection = inspectBy([acme], { vendor: 'acme', body: { code: 'FAILED' }, ...response });
  expect(inspection.verdict).toBe(inspection.violations.length > 0 ? 'violation' : 'documented');
  return inspection.violations.map(({ in: part, path, rule }) => `${part} ${path} ${rule}`);
}

describe('the body', () => {
  const schema = {
    required: ['code', 'a/b~c'],
    properties: { wait: { type: 'integer' }, kind: { enum: ['x'] }, list: { items: { required: ['id'] } } },
  };
  it.each<[string, object, string]>([
    ['a missing member', {}, 'body /a~1b~0c required'],
    ['a type', { 'a/b~c': 1, wait: 'soon' }, 'body /wait type'],
    ['a value', { 'a/b~c': 1, kind: 'y' }, 'body /kind enum'],
    ['a missing member of an item', { 'a/b~c': 1, list: [{ id: 1 }, {}] }, 'body /list/1/id required'],
  ])('has violations with JSON Pointer and keyword: %s', (_name, members, expected) => {
    expect(violations({ schema }, { body: { code: 'FAILED', ...members } })).toEqual([expected]);
  });
  it('has one violation, of several', () => {
    const found = violations({ schema }, { body: { code: 'FAILED', wait: 'x', kind: 'y' } });
    expect(found).toHaveLength(1);
  });
  it.each([undefined, null, []])('has a violation if its guard gives the reason %j', (errors) => {
    const guard = Object.assign(
      guardBy(() => false),
      { errors },
    ) as ReturnType<typeof guardBy>;
    expect(violations({ guard }, {})).toEqual(['body  type']);
  });
  it('never quotes the found value', () => {
    const acme = contract('acme', { envelopes: [{ forms: [form({ codes: ['FAILED'], schema })] }] });
    const body = { code: 'FAILED', 'a/b~c': 1, kind: 'sk-secret' };
    const { violations: found } = inspectBy([acme], { vendor: 'acme', body });
    expect(found[0]?.message).not.toContain('secret');
    expect(Object.keys(found[0] as object).sort()).toEqual(['in', 'message', 'path', 'rule']);
  });
});

describe('the member that repeats the status', () => {
  const mirror = (status: number | undefined, value: unknown, parts: FormParts = {}) =>
    violations(parts, { status, body: { code: 'FAILED', status: value } }, { statusMirror: '/status' });
  it('holds an integer or its decimal text', () => {
    expect(mirror(400, 400)).toEqual([]);
    expect(mirror(400, '400')).toEqual([]);
    expect(mirror(400, 404)).toEqual(['body /status mirror']);
    expect(mirror(400, '404')).toEqual(['body /status mirror']);
    expect(mirror(400, '400 ')).toEqual(['body /status mirror']);
    expect(mirror(400, 'Bad Request')).toEqual(['body /status mirror']);
  });
  it('breaks nothing if it or the status is missing', () => {
    expect(mirror(400, null)).toEqual([]);
    expect(mirror(400, undefined)).toEqual([]);
    expect(mirror(undefined, 404)).toEqual([]);
  });
  it('comes behind the schema', () => {
    const schema = { properties: { status: { type: 'integer' } } };
    expect(mirror(400, '400', { schema })).toEqual(['body /status type']);
    expect(mirror(400, 404, { schema })).toEqual(['body /status mirror']);
  });
});

describe('the headers', () => {
  const headers = [
    { name: 'x-all', onStatus: null },
    { name: 'x-limited', onStatus: [429, 503] },
    { name: 'x-also', onStatus: null },
  ];
  it('have to exist, each by its lower-case name, in the order of the form', () => {
    expect(violations({ headers }, { status: 400, headers: {} })).toEqual([
      'header x-all required',
      'header x-also required',
    ]);
    expect(violations({ headers }, { status: 429, headers: { 'X-All': '' } })).toEqual([
      'header x-limited required',
      'header x-also required',
    ]);
    expect(violations({ headers }, { status: 400, headers: new Headers({ 'x-all': '1', 'x-also': '1' }) })).toEqual([]);
  });
  it('need not exist if they are not known', () => {
    for (const absent of [undefined, null])
      expect(violations({ headers }, { status: 429, headers: absent })).toEqual([]);
  });
  it('have to exist without a status, except those of a status', () => {
    expect(violations({ headers }, { headers: { 'x-all': '1' } })).toEqual(['header x-also required']);
  });
  it.each([['soon'], ['-5'], [''], [['x', 'y']]])('have to have a readable Retry-After, not %j', (value) => {
    const parts = { headers: ['retry-after'] };
    expect(violations(parts, { status: 429, headers: { 'Retry-After': value } })).toEqual([
      'header retry-after format',
    ]);
    expect(violations({}, { status: 429, headers: { 'Retry-After': value } })).toEqual([]);
  });
  it.each(['5', '1.5', 'Fri, 20 Nov 2026 08:00:00 GMT', 'soon, 5'])('may have the Retry-After %s', (value) => {
    expect(violations({ headers: ['retry-after'] }, { status: 429, headers: { 'Retry-After': value } })).toEqual([]);
  });
});

it('names the status last, without a path', () => {
  const parts: FormParts = { schema: { required: ['x'] }, headers: ['x-one', 'x-two'], status: [400, 404] };
  expect(violations(parts, { status: 500, headers: {} })).toEqual([
    'body /x required',
    'header x-one required',
    'header x-two required',
    'status  enum',
  ]);
  expect(violations({ status: [400] }, { status: 400 })).toEqual([]);
  expect(violations({ status: [400] }, {})).toEqual([]);
  expect(violations({}, { status: 999 })).toEqual([]);
});

it('holds an error that is not listed against the schema of its envelope alone', () => {
  const acme = contract('acme', {
    envelopes: [{ statusMirror: '/status', forms: [form({ codes: ['X'], status: [400], headers: ['x-one'] })] }],
  });
  const response = { status: 500, vendor: 'acme', headers: {}, body: { code: 'NEW', status: 400 } };
  expect(inspectBy([acme], response)).toMatchObject({ verdict: 'undocumented', violations: [] });
});

it('gives the issue of each form and each call', () => {
  const issue: ValidationIssue = { instancePath: '/a', keyword: 'x', params: {}, message: 'no' };
  const guard = Object.assign(
    guardBy(() => false),
    { errors: [issue] },
  );
  expect(violations({ guard }, {})).toEqual(['body /a x']);
  issue.instancePath = '/b';
  expect(violations({ guard }, {})).toEqual(['body /b x']);
});
