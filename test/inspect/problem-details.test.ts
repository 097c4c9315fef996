import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { candidatesOf, inspect, verdictOf, violationTexts } from '../support/inspect.js';

/** R6.4: nobody identified, and problem details (RFC 9457) or an error of OAuth (RFC 6749 section 5.2). */
const read = (response: ErrorResponse) => {
  const inspection = inspect(response);
  return [verdictOf(inspection), ...violationTexts(inspection), ...candidatesOf(inspection)];
};

describe('problem details', () => {
  const problem = (body: unknown, status = 404, type = 'application/problem+json') =>
    read({ status, headers: { 'Content-Type': type }, body });
  const undocumented = ['undocumented problem-details/-'];
  it('count as undocumented by their media type', () => {
    expect(problem({ type: 'about:blank', title: 'No', status: 404, detail: 'x', instance: '/1' })).toEqual(
      undocumented,
    );
    expect(problem({})).toEqual(undocumented);
    expect(problem({ title: 'No', errors: [] })).toEqual(undocumented);
    expect(problem({ title: 'No' }, 404, 'Application/Problem+JSON; charset=utf-8')).toEqual(undocumented);
    expect(problem({ title: 'No', error_code: 'RATE_LIMITED' })).toEqual(undocumented);
  });
  it('stay unrecognized by another media type, or by their members', () => {
    const body = { type: 'about:blank', title: 'No', status: 404 };
    expect(problem(body, 404, 'application/json')[0]).toBe('unrecognized');
    expect(read({ status: 404, body })[0]).toBe('unrecognized');
  });
  it.each<[string, unknown, string]>([
    ['a status that is a text', { status: '404' }, 'type of body /status'],
    ['a null title', { title: null }, 'type of body /title'],
    ['a null detail', { detail: null }, 'type of body /detail'],
    ['a type that is a number', { type: 5 }, 'type of body /type'],
    ['a list', [], 'type of body'],
    ['a string', '"x"', 'type of body'],
  ])('break their contract with %s', (_name, body, violation) => {
    expect(problem(body)).toEqual(['violation problem-details/-', violation]);
  });
  it('give `type` as code and `detail`, else `title`, as message', () => {
    const of = (body: object) => {
      const { code, message } = inspect({ status: 400, headers: { 'content-type': 'application/problem+json' }, body });
      return [code, message];
    };
    expect(of({ type: 'urn:x', title: 'No', detail: 'No luck' })).toEqual(['urn:x', 'No luck']);
    expect(of({ type: 'urn:x', title: 'No' })).toEqual(['urn:x', 'No']);
    expect(of({ title: 'No', detail: 5 })).toEqual([null, 'No']);
    expect(of({ code: 'E', message: 'Oh' })).toEqual(['E', 'Oh']);
  });
});

describe('an error of OAuth', () => {
  const oauth = (body: object, status = 400, headers?: Record<string, string>) => read({ status, headers, body });
  it('counts as documented by a listed code', () => {
    expect(oauth({ error: 'invalid_grant' })).toEqual(['documented oauth/invalid-grant']);
    expect(oauth({ error: 'invalid_grant', error_description: 'x', error_uri: 'y' })).toEqual([
      'documented oauth/invalid-grant',
    ]);
    expect(read({ body: { error: 'slow_down' } })).toEqual(['documented oauth/slow-down']);
  });
  it('breaks its contract at another status, or if it is invalid', () => {
    expect(oauth({ error: 'invalid_grant' }, 401)).toEqual(['violation oauth/invalid-grant', 'enum of status']);
    expect(oauth({ error: 'invalid_grant', error_description: 5 })).toEqual([
      'violation oauth/invalid-grant',
      'type of body /error_description',
    ]);
    expect(oauth({ error: 'invalid_token' }, 401, {})).toEqual([
      'violation oauth/invalid-token',
      'required of header www-authenticate',
    ]);
    expect(oauth({ error: 'invalid_grant', error_description: 'x' }, 200)).toEqual([
      'violation oauth/invalid-grant',
      'enum of status',
    ]);
  });
  it('counts as undocumented by an unlisted code with a description', () => {
    expect(oauth({ error: 'interaction_required', error_description: 'x' })).toEqual(['undocumented oauth/-']);
    expect(oauth({ error: 'interaction_required', error_description: 'x' }, 200)).toEqual(['undocumented oauth/-']);
  });
  it('stays unrecognized by an unlisted code alone', () => {
    expect(oauth({ error: 'interaction_required' })[0]).toBe('unrecognized');
    expect(oauth({ error: 'interaction_required', error_description: 5 })[0]).toBe('unrecognized');
    expect(oauth({ error: 'Invalid_Grant' })[0]).toBe('unrecognized');
  });
});
