import { describe, expect, it } from 'vitest';
import { failedResult, oauthError, refusedResponse, responseInMessage, unauthorizedResponse } from './responses.js';

const text = 'Slow down';

describe('refusedResponse', () => {
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
  it.each(cases)('reads status %s and text %j', (status, body, expected) => {
    expect(refusedResponse(status, body)).toEqual(expected);
  });
});

describe('responseInMessage', () => {
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
  it.each(cases)('reads code %s and message "%s"', (code, message, expected) => {
    expect(responseInMessage(code, message)).toEqual(expected);
  });
});

describe('oauthError', () => {
  const invalid = 'Invalid OAuth error response: SyntaxError: x';
  const cases: [string, string | undefined, unknown, unknown][] = [
    ['with a description', 'Expired', undefined, { body: { error: 'odd', error_description: 'Expired' } }],
    ['without a description', undefined, undefined, { body: { error: 'odd' } }],
    ['with an empty description', '', undefined, { body: { error: 'odd', error_description: '' } }],
    ['with a page', undefined, 'https://x.example', { body: { error: 'odd', error_uri: 'https://x.example' } }],
    ['with a page that is not a string', undefined, 7, { body: { error: 'odd' } }],
    [
      'in another form',
      `HTTP 503: ${invalid}. Raw body: <h1>Down</h1>`,
      undefined,
      { status: 503, body: '<h1>Down</h1>' },
    ],
    [
      'in another form, twice',
      `HTTP 503: ${invalid}. Raw body: a. Raw body: b`,
      undefined,
      { status: 503, body: 'a. Raw body: b' },
    ],
    ['in another form without a status', `${invalid}. Raw body: x`, undefined, { body: 'x' }],
    ['in another form without a body', `HTTP 503: ${invalid}`, undefined, { status: 503 }],
    ['in another form with an empty body', `HTTP 502: ${invalid}. Raw body: `, undefined, { status: 502, body: '' }],
    [
      'whose description mentions a raw body',
      'No. Raw body: x',
      undefined,
      { body: { error: 'odd', error_description: 'No. Raw body: x' } },
    ],
    [
      'whose description begins like a status',
      'HTTP 503: No',
      undefined,
      { body: { error: 'odd', error_description: 'HTTP 503: No' } },
    ],
    [
      'whose description mentions an invalid response',
      `It is HTTP 503: ${invalid}`,
      undefined,
      { body: { error: 'odd', error_description: `It is HTTP 503: ${invalid}` } },
    ],
    [
      'in another form without a status and a body',
      invalid,
      undefined,
      { body: { error: 'odd', error_description: invalid } },
    ],
    ['for a redirect', 'HTTP 307: Redirect to x not followed', undefined, { status: 307 }],
    [
      'whose description mentions a redirect',
      'A HTTP 307: Redirect to x',
      undefined,
      { body: { error: 'odd', error_description: 'A HTTP 307: Redirect to x' } },
    ],
    ['that the client makes itself', 'clientMetadataUrl must be a valid HTTPS URL', undefined, null],
    [
      'whose description mentions a setting of the client',
      'The clientMetadataUrl must be x',
      undefined,
      { body: { error: 'odd', error_description: 'The clientMetadataUrl must be x' } },
    ],
  ];
  it.each(cases)('reads an error %s', (_name, description, uri, expected) => {
    expect(oauthError('odd', description, uri)).toEqual(expected);
  });
});

describe('unauthorizedResponse', () => {
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
  ])('reads "%s" as a 401: %s', (message, expected) => {
    expect(unauthorizedResponse(message)).toEqual(expected ? { status: 401 } : null);
  });
});

describe('failedResult', () => {
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
  it.each(cases)('reads %j as a failure: %s', (result, isFailed) => {
    expect(failedResult(result as Parameters<typeof failedResult>[0])).toEqual(
      isFailed ? { body: { jsonrpc: '2.0', result } } : null,
    );
  });
});
