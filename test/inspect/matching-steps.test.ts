import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, type EnvelopeParts, form, inspectBy, when } from '../fixtures/contract-builders.js';
import { rpcError, toolError, violationTexts } from '../support/inspect.js';

/** R5.1 and R5.2: the form that a response of an identified sender matches, and whether it is valid. */
function read(envelopes: readonly EnvelopeParts[], response: ErrorResponse) {
  const inspection = inspectBy([contract('acme', { envelopes })], { vendor: 'acme', ...response });
  return [inspection.verdict, inspection.match?.error ?? null, ...violationTexts(inspection)];
}

describe('the order of the steps', () => {
  const envelopes: EnvelopeParts[] = [
    {
      forms: [
        form({ error: 'by-status', byStatus: true, status: [400] }),
        form({ error: 'by-shape' }),
        form({ error: 'by-field', conditions: [when('/kind', { equals: 'x' })] }),
        form({ error: 'by-header', conditions: [when({ header: 'x-kind' }, { equals: 'x' })] }),
        form({ error: 'by-pattern', pattern: /^No [a-z]{1,9}$/ }),
        form({ error: 'by-text', text: 'No' }),
      ],
    },
    { forms: [form({ error: 'by-code', codes: ['FAILED'] })] },
  ];
  const all = { code: 'FAILED', message: 'No', kind: 'x' };
  it.each<[string, ErrorResponse, string]>([
    ['the code first, of any envelope', { status: 400, body: all }, 'by-code'],
    ['the whole text', { status: 400, body: { ...all, code: 'X' } }, 'by-text'],
    ['the pattern of the text', { status: 400, body: { ...all, code: 'X', message: 'No luck' } }, 'by-pattern'],
    ['a field alone', { status: 400, body: { kind: 'x' } }, 'by-field'],
    ['a header alone', { status: 400, headers: { 'X-Kind': 'x' }, body: {} }, 'by-header'],
    ['the status', { status: 400, body: {} }, 'by-status'],
    ['the shape', { status: 404, body: {} }, 'by-shape'],
    ['the shape without a status', { body: {} }, 'by-shape'],
  ])('takes %s', (_name, response, error) => {
    expect(read(envelopes, response)).toEqual(['documented', error]);
  });
  it.each([
    ['a code of another type', { code: ['FAILED'] }],
    ['a code in another case', { code: 'failed' }],
    ['a text in another case', { message: 'no' }],
    ['a text with white space', { message: 'No ' }],
    ['a part of a text', { message: 'Oh: No' }],
    ['a pattern within a text', { message: 'Oh: No luck' }],
    ['a text that is not a string', { message: { No: 1 } }],
    ['a list with the text', { message: ['No'] }],
    ['a value of another type', { kind: true }],
  ])('does not match %s', (_name, body) => {
    expect(read(envelopes, { status: 404, body })).toEqual(['documented', 'by-shape']);
  });
  it('needs a valid envelope for status and shape, and for nothing else', () => {
    const strict = envelopes.map((envelope) => ({ ...envelope, schema: { required: ['id'] } }));
    expect(read(strict, { status: 400, body: { kind: 'x' } })).toEqual(['documented', 'by-field']);
    expect(read(strict, { status: 400, body: {} })).toEqual(['violation', null, 'required of body /id']);
    expect(read(strict, { status: 400, body: { id: 1 } })).toEqual(['documented', 'by-status']);
    expect(read(strict, { status: 404, body: { id: 1 } })).toEqual(['documented', 'by-shape']);
  });
});

describe('several conditions', () => {
  const one = (parts: Parameters<typeof form>[0]): EnvelopeParts[] => [{ forms: [form({ error: 'one', ...parts })] }];
  const matches = (parts: Parameters<typeof form>[0], response: ErrorResponse) =>
    read(one(parts), { status: 400, ...response })[1] === 'one';
  it('hold together', () => {
    const parts = {
      codes: ['FAILED'],
      text: 'No',
      conditions: [when('/a', { present: true }), when('/b', { equals: 5 })],
    };
    const body = { code: 'FAILED', message: 'No', a: 0, b: 5 };
    expect(matches(parts, { body })).toBe(true);
    for (const name of Object.keys(body)) expect(matches(parts, { body: { ...body, [name]: null } })).toBe(false);
  });
  it('ask whether a value other than null is there', () => {
    const present = { codes: ['FAILED'], conditions: [when('/a/b', { present: true })] };
    const absent = { codes: ['FAILED'], conditions: [when('/a/b', { present: false })] };
    for (const value of [0, '', false, {}, []]) {
      expect(matches(present, { body: { code: 'FAILED', a: { b: value } } })).toBe(true);
      expect(matches(absent, { body: { code: 'FAILED', a: { b: value } } })).toBe(false);
    }
    for (const a of [undefined, null, {}, { b: null }, 'b']) {
      expect(matches(present, { body: { code: 'FAILED', a } })).toBe(false);
      expect(matches(absent, { body: { code: 'FAILED', a } })).toBe(true);
    }
  });
  it.each<[string | number | boolean, unknown, boolean]>([
    ['5', '5', true],
    ['5', 5, false],
    [5, 5, true],
    [5, '5', false],
    [true, true, true],
    [true, 'true', false],
    [false, null, false],
  ])('compare %j and %j exactly: %s', (equals, value, expected) => {
    expect(matches({ conditions: [when('/a', { equals })] }, { body: { a: value } })).toBe(expected);
  });
  it('compare a header as text', () => {
    const parts = { codes: ['FAILED'], conditions: [when({ header: 'x-kind' }, { equals: 5 })] };
    const body = { code: 'FAILED' };
    expect(matches(parts, { body, headers: { 'X-Kind': '5' } })).toBe(true);
    expect(matches(parts, { body, headers: { 'x-kind': '50' } })).toBe(false);
    expect(matches(parts, { body, headers: {} })).toBe(false);
    expect(matches(parts, { body })).toBe(false);
  });
  it('include the status if `matchBy` does', () => {
    const parts = { codes: ['FAILED'], byStatus: true as const, status: [400, 409] };
    expect(matches(parts, { status: 409, body: { code: 'FAILED' } })).toBe(true);
    expect(matches(parts, { status: 404, body: { code: 'FAILED' } })).toBe(false);
    expect(matches(parts, { status: null, body: { code: 'FAILED' } })).toBe(false);
  });
  it('take any of several codes, with their types', () => {
    const parts = { codes: ['A', 'B', 7] };
    for (const code of ['A', 'B', 7]) expect(matches(parts, { body: { code } })).toBe(true);
    for (const code of ['C', '7', 7.5, null]) expect(matches(parts, { body: { code } })).toBe(false);
  });
});

describe('several forms that match', () => {
  const forms = [
    form({ error: 'first', codes: ['FAILED'], status: [400], schema: { required: ['a'] } }),
    form({ error: 'second', codes: ['FAILED'], status: [400, 404], schema: { required: ['b'] } }),
  ];
  it.each<[string, ErrorResponse, unknown[]]>([
    ['the first if both are valid', { status: 400, body: { a: 1, b: 1 } }, ['documented', 'first']],
    ['the second if it alone is valid', { status: 400, body: { b: 1 } }, ['documented', 'second']],
    ['the second by its status', { status: 404, body: { a: 1, b: 1 } }, ['documented', 'second']],
    ['the first if none is valid', { status: 400, body: {} }, ['violation', 'first', 'required of body /a']],
    [
      'the first at an unlisted status',
      { status: 500, body: { a: 1, b: 1 } },
      ['violation', 'first', 'enum of status'],
    ],
  ])('give %s', (_name, response, expected) => {
    const body = { code: 'FAILED', ...(response.body as object) };
    expect(read([{ forms }], { ...response, body })).toEqual(expected);
    expect(
      read(
        forms.map((one) => ({ forms: [one] })),
        { ...response, body },
      ),
    ).toEqual(expected);
  });
});

describe('the shape of the response', () => {
  const envelopes: EnvelopeParts[] = [
    { forms: [form({ error: 'rest', codes: [-5] }), form({ error: 'rest-shape' })] },
    { shape: 'json-rpc-error', forms: [form({ error: 'rpc', codes: [-5] })] },
    { shape: 'tool-result', forms: [form({ error: 'tool', codes: [-5] }), form({ error: 'tool-shape' })] },
    { shape: 'task-result', forms: [form({ error: 'task', codes: [-5] })] },
  ];
  it.each<[string, unknown, string]>([
    ['a body', { code: -5 }, 'rest'],
    ['a JSON-RPC error', rpcError(-5, 'No', { code: -5 }), 'rpc'],
    ['a tool result', { ...toolError('MCP error -5: No'), code: -5 }, 'tool'],
    ['another tool result', { ...toolError('No'), code: -5 }, 'tool-shape'],
    ['a failed task', { result: { status: 'failed', taskId: 't', error: { code: -5, message: 'No' } } }, 'task'],
  ])('selects the envelope: %s', (_name, body, error) => {
    expect(read(envelopes, { body })[1]).toBe(error);
  });
});
