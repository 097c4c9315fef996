import { describe, expect, it } from 'vitest';
import { inspect, rpcError } from '../../../test/support/inspect.js';
import {
  challenge,
  failedResult,
  inspectRecovered,
  isLocal,
  isOfClass,
  type LocalText,
  OUTPUT_CHECKS,
  oauthError,
  refused,
  toldInText,
} from './recover.js';

const text = 'Slow down';

describe('a refused response', () => {
  const cases: [unknown, unknown, unknown][] = [
    [299, text, null],
    [300, text, { status: 300, body: text }],
    [599, text, { status: 599, body: text }],
    [600, text, null],
    ['429', text, null],
    [429.5, text, null],
    [undefined, text, null],
    [429, undefined, { status: 429 }],
    [429, '', { status: 429, body: '' }],
    [429, 'null', { status: 429 }],
    [429, 'undefined', { status: 429 }],
    [429, 'nullable', { status: 429, body: 'nullable' }],
    [429, { a: 1 }, { status: 429 }],
    [399, 'Redirect to x', { status: 399 }],
    [399, 'Redirected', { status: 399, body: 'Redirected' }],
    [307, 'A Redirect to x', { status: 307, body: 'A Redirect to x' }],
    [400, 'Redirect to x', { status: 400, body: 'Redirect to x' }],
  ];
  it.each(cases)('%s with %j', (status, body, expected) => {
    expect(refused(status, body)).toEqual(expected);
  });
});

describe('what a transport says in a text', () => {
  const cases: [unknown, string, unknown][] = [
    [503, 'SSE error: Non-200 status code (503)', { status: 503 }],
    [503, 'An SSE error: x', null],
    [503, 'SSE error', null],
    [200, 'SSE error: x', null],
    [undefined, 'Error POSTing to endpoint (HTTP 429): Slow down', { status: 429, body: text }],
    [undefined, 'Error POSTing to endpoint (HTTP 429): ', { status: 429, body: '' }],
    [undefined, 'Error POSTing to endpoint (HTTP 200): x', null],
    [undefined, 'Error POSTing to endpoint (HTTP 42): x', null],
    [undefined, 'Error POSTing to endpoint (HTTP 4290): x', null],
    [undefined, 'The Error POSTing to endpoint (HTTP 429): x', null],
    [undefined, 'HTTP 404 trying to load well-known OAuth metadata', { status: 404 }],
    [undefined, 'HTTP 40 trying to load x', null],
    [undefined, 'HTTP 4040 trying to load x', null],
    [undefined, 'Got HTTP 404 trying to load x', null],
    [undefined, 'HTTP 200 trying to load x', null],
    [undefined, 'HTTP 404 trying to load', null],
    [500, 'Something else', null],
  ];
  it.each(cases)('%s: %s', (code, message, expected) => {
    expect(toldInText(code, message)).toEqual(expected);
  });
});

describe('an error of an authorization server', () => {
  const invalid = 'Invalid OAuth error response: SyntaxError: x';
  const cases: [string, string | undefined, unknown, unknown][] = [
    ['with a description', 'Expired', undefined, { body: { error: 'odd', error_description: 'Expired' } }],
    ['without one', undefined, undefined, { body: { error: 'odd' } }],
    ['with an empty one', '', undefined, { body: { error: 'odd', error_description: '' } }],
    ['with a page', undefined, 'https://x.example', { body: { error: 'odd', error_uri: 'https://x.example' } }],
    ['with a page that is none', undefined, 7, { body: { error: 'odd' } }],
    [
      'of another form',
      `HTTP 503: ${invalid}. Raw body: <h1>Down</h1>`,
      undefined,
      { status: 503, body: '<h1>Down</h1>' },
    ],
    [
      'of another form, twice',
      `HTTP 503: ${invalid}. Raw body: a. Raw body: b`,
      undefined,
      { status: 503, body: 'a. Raw body: b' },
    ],
    ['of another form without a status', `${invalid}. Raw body: x`, undefined, { body: 'x' }],
    ['of another form without a body', `HTTP 503: ${invalid}`, undefined, { status: 503 }],
    ['of another form with an empty body', `HTTP 502: ${invalid}. Raw body: `, undefined, { status: 502, body: '' }],
    [
      'that speaks of a raw body itself',
      'No. Raw body: x',
      undefined,
      { body: { error: 'odd', error_description: 'No. Raw body: x' } },
    ],
    [
      'that speaks of a status itself',
      'HTTP 503: No',
      undefined,
      { body: { error: 'odd', error_description: 'HTTP 503: No' } },
    ],
    [
      'that speaks of one behind',
      `It is HTTP 503: ${invalid}`,
      undefined,
      { body: { error: 'odd', error_description: `It is HTTP 503: ${invalid}` } },
    ],
    [
      'of no form without a status and a body',
      invalid,
      undefined,
      { body: { error: 'odd', error_description: invalid } },
    ],
    ['for a redirect', 'HTTP 307: Redirect to x not followed', undefined, { status: 307 }],
    [
      'for what is no redirect',
      'A HTTP 307: Redirect to x',
      undefined,
      { body: { error: 'odd', error_description: 'A HTTP 307: Redirect to x' } },
    ],
    ['of the client’s own', 'clientMetadataUrl must be a valid HTTPS URL', undefined, null],
    [
      'that speaks of the same',
      'The clientMetadataUrl must be x',
      undefined,
      { body: { error: 'odd', error_description: 'The clientMetadataUrl must be x' } },
    ],
  ];
  it.each(cases)('%s', (_name, description, uri, expected) => {
    expect(oauthError('odd', description, uri)).toEqual(expected);
  });
});

it.each([
  ['Unauthorized', true],
  ['Unauthorized!', false],
  ['Authentication requires user authorization - redirect initiated', true],
  ['Authentication failed for x', true],
  ['Authentication failed', false],
  ['Failed to re-authenticate: x', true],
  ['It Failed to re-authenticate: x', false],
  ['My Authentication failed for x', false],
  ['No, Authentication requires user authorization', false],
  ['Failed to authorize', false],
  ['', false],
])('"%s" follows a 401: %s', (message, expected) => {
  expect(challenge(message)).toEqual(expected ? { status: 401 } : null);
});

describe('a result that says it failed', () => {
  const cases: [object, boolean][] = [
    [{ isError: true, content: [] }, true],
    [{ isError: true }, false],
    [{ isError: true, content: 'x' }, false],
    [{ isError: 'true', content: [] }, false],
    [{ content: [] }, false],
    [{ status: 'failed', taskId: 't' }, true],
    [{ status: 'failed', resultType: 'task' }, true],
    [{ status: 'failed', taskId: 5 }, false],
    [{ status: 'failed', resultType: 'tool' }, false],
    [{ status: 'failed' }, false],
    [{ status: 'completed', taskId: 't', resultType: 'task' }, false],
  ];
  it.each(cases)('%j: %s', (result, isFailed) => {
    expect(failedResult(result as Parameters<typeof failedResult>[0])).toEqual(
      isFailed ? { body: { jsonrpc: '2.0', result } } : null,
    );
  });
});

describe('a class', () => {
  const brands = Symbol.for('mcp.sdk.errorBrands');
  class SdkError extends Error {}
  const named = (value: object) => isOfClass(value as Parameters<typeof isOfClass>[0], 'SdkError');
  it('is known by a name, its constructor’s, or its brand', () => {
    expect(named({ name: 'SdkError' })).toBe(true);
    expect(named(new SdkError('x'))).toBe(true);
    expect(named({ [brands]: new Set(['mcp.SdkHttpError', 'mcp.SdkError']) })).toBe(true);
  });
  it('is not another', () => {
    expect(named({ name: 'SdkHttpError' })).toBe(false);
    expect(named(new Error('SdkError'))).toBe(false);
    expect(named({ [brands]: new Set(['SdkError', 'mcp.SdkHttpError']) })).toBe(false);
    expect(named({ [brands]: { has: () => true } })).toBe(false);
    expect(named({ constructor: undefined })).toBe(false);
    expect(named(Object.create(null))).toBe(false);
  });
});

describe('a text of the client’s own', () => {
  const texts: readonly LocalText[] = [[-1, /^Gone$/], ...OUTPUT_CHECKS];
  const cases: [number, string, unknown, boolean][] = [
    [-1, 'Gone', undefined, true],
    [-1, 'Gone', null, false],
    [-1, 'Gone', {}, false],
    [-2, 'Gone', undefined, false],
    [-1, 'gone', undefined, false],
    [-32600, 'Tool x y has an output schema but did not return structured content', undefined, true],
    [-32602, 'Tool x y has an output schema but did not return structured content', undefined, false],
    [-32600, 'A Tool x has an output schema but did not return structured content', undefined, false],
    [-32600, 'Tool x has an output schema but did not return structured content!', undefined, false],
    [-32602, "Structured content does not match the tool's output schema: x", undefined, true],
    [-32602, "The Structured content does not match the tool's output schema: x", undefined, false],
    [-32602, 'Failed to validate structured content: x', undefined, true],
    [-32602, 'It Failed to validate structured content: x', undefined, false],
    [-32600, 'Failed to validate structured content: x', undefined, false],
  ];
  it.each(cases)('%s %s %j: %s', (code, message, data, expected) => {
    expect(isLocal(texts, code, message, data)).toBe(expected);
  });
});

it('only of a message that was taken apart the lost id is no fault', () => {
  const { id: _, ...message } = rpcError(-32603, '');
  const notes = (body: unknown) => inspectRecovered(inspect, { body }, undefined)?.notes;
  expect(notes(message)).toEqual(['json-rpc:message-empty']);
  // A text is what the server wrote.
  expect(notes(JSON.stringify(message))).toEqual(['json-rpc:id-missing', 'json-rpc:message-empty']);
  expect(inspectRecovered(inspect, null, undefined)).toBeNull();
  expect(inspectRecovered(inspect, { status: 429 }, { vendor: 'nobody' })?.notes).toEqual(['unknown-vendor']);
});
