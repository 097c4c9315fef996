import { describe, expect, it } from 'vitest';
import type { Guard, ValidationIssue } from '../../../generated/contract-table.js';
import { envelope, form, sender } from '../../../test/fixtures/contract-builders.js';
import { createInspector, type ErrorResponse } from '../../index.js';

/** A guard that refuses all, for a reason. */
const refusing = (errors?: Partial<ValidationIssue>[] | null) =>
  Object.assign(() => false, { errors }) as unknown as Guard<unknown>;

function violations(
  parts: Parameters<typeof form>[1],
  response: ErrorResponse,
  changes: Parameters<typeof envelope>[1] = {},
) {
  const inspect = createInspector([sender('one', [envelope('one', { ...changes, forms: [form('one', parts)] })])]);
  const found = inspect({ body: { code: 'FAILED' }, ...response }, { vendor: 'one' });
  expect(found.verdict).toBe(found.violations.length > 0 ? 'violation' : 'documented');
  return found.violations;
}

describe('a violation of the body', () => {
  const at = (instancePath: string, keyword: string, params: Record<string, unknown> = {}) =>
    violations(
      { guard: refusing([{ instancePath, keyword, params, message: 'No' }, { instancePath: '/second' }]) },
      {},
    );
  it('names the member, and the keyword it fails by', () => {
    expect(at('/a/b', 'type')).toEqual([{ in: 'body', path: '/a/b', rule: 'type', message: 'No' }]);
  });
  it('names a missing member, as a JSON Pointer', () => {
    expect(at('/a', 'required', { missingProperty: 'b' })).toMatchObject([{ path: '/a/b', rule: 'required' }]);
    expect(at('', 'required', { missingProperty: 'x/y~z/~' })).toMatchObject([{ path: '/x~1y~0z~1~0' }]);
    expect(at('/a', 'required', { missingProperty: 5 })).toMatchObject([{ path: '/a' }]);
    expect(at('/a', 'dependentRequired', { missingProperty: 'b' })).toMatchObject([{ path: '/a' }]);
  });
  it.each([undefined, null, []])('is told where the guard says no reason: %o', (errors) => {
    expect(violations({ guard: refusing(errors) }, {})).toEqual([
      { in: 'body', path: '', rule: 'type', message: 'must have the shape of the error' },
    ]);
  });
});

describe('a violation of status and headers', () => {
  it('names the statuses that would do', () => {
    const expected = { in: 'status', path: '', rule: 'enum', message: 'must be 400 or 404' };
    expect(violations({ status: [400, 404] }, { status: 500 })).toEqual([expected]);
    expect(violations({ status: [400, 404] }, { status: 404 })).toEqual([]);
    expect(violations({ status: [400, 404] }, {})).toEqual([]);
    expect(violations({ status: null }, { status: 500 })).toEqual([]);
  });
  it('names each header that is missing', () => {
    const headers = [
      { name: 'retry-after', onStatus: [429] },
      { name: 'x-one', onStatus: null },
      { name: 'x-two', onStatus: [429, 503] },
    ];
    const missing = (response: ErrorResponse) => violations({ headers }, response).map(({ path }) => path);
    expect(missing({ status: 429, headers: {} })).toEqual(['retry-after', 'x-one', 'x-two']);
    expect(missing({ status: 503, headers: {} })).toEqual(['x-one', 'x-two']);
    expect(missing({ status: 500, headers: { 'X-One': '' } })).toEqual([]);
    expect(missing({ headers: {} })).toEqual([]);
    expect(missing({ status: 429 })).toEqual([]);
    expect(violations({ headers: headers.slice(1, 2) }, { status: 429, headers: {} })).toEqual([
      { in: 'header', path: 'x-one', rule: 'required', message: 'must have the header x-one' },
    ]);
  });
});

it('a member that mirrors the status is held against it where both are there', () => {
  const statusMirror = { accessor: (body: unknown) => (body as { status?: unknown }).status, pointer: '/status' };
  const mirrored = (status: number | undefined, more: object) =>
    violations({}, { status, body: { code: 'FAILED', ...more } }, { statusMirror });
  const expected = [{ in: 'body', path: '/status', rule: 'mirror', message: 'must equal the HTTP status' }];
  expect(mirrored(400, { status: 404 })).toEqual(expected);
  expect(mirrored(400, { status: '400' })).toEqual(expected);
  expect(mirrored(400, { status: 400 })).toEqual([]);
  expect(mirrored(400, {})).toEqual([]);
  expect(mirrored(undefined, { status: 404 })).toEqual([]);
});
