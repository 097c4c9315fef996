import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, form, inspectBy } from '../fixtures/contract-builders.js';
import { verdictOf } from '../support/inspect.js';

/** R2: text that is not JSON, of a sender that lists text bodies (shape `text`). */
const acme = contract('acme', {
  hosts: ['api.acme.example'],
  envelopes: [
    { forms: [form({ error: 'coded', codes: ['FAILED'], status: [400] })] },
    {
      shape: 'text',
      schema: { type: 'string', pattern: '^ERR' },
      forms: [
        form({ error: 'exact', text: 'ERR_BUSY', status: [503] }),
        form({ error: 'by-pattern', pattern: /^ERR_[A-Z]{1,9}: / }),
      ],
    },
  ],
});
const other = contract('other');
const read = (body: unknown, response: ErrorResponse = {}) =>
  inspectBy([acme, other], { url: 'https://api.acme.example', status: 503, body, ...response });

describe('a text body', () => {
  it('matches by the whole text or by its pattern', () => {
    expect(read('ERR_BUSY')).toMatchObject({ verdict: 'documented', reason: null, message: 'ERR_BUSY', code: null });
    expect(verdictOf(read('ERR_FULL: disk'))).toBe('documented acme/by-pattern');
    expect(verdictOf(read('ERR_BUSY', { status: 500 }))).toBe('violation acme/exact');
  });
  it('comes from bytes, too, and without the byte-order mark', () => {
    expect(verdictOf(read(new TextEncoder().encode('\ufeffERR_BUSY')))).toBe('documented acme/exact');
  });
  it('counts as undocumented if only the envelope is valid', () => {
    expect(read('ERR unknown')).toMatchObject({ verdict: 'undocumented', message: 'ERR unknown' });
  });
  it('breaks the contract at a status that the contract lists', () => {
    expect(verdictOf(read('Service Unavailable'))).toBe('violation acme/-');
  });
  it('counts as unreadable, of nobody, at another status: a proxy answered', () => {
    const expected = { verdict: 'unreadable', reason: 'not-json', identifiedBy: null, message: null };
    expect(read('<html>Bad Gateway</html>', { status: 502 })).toMatchObject(expected);
  });
  it.each(['', ' ', 'x'.repeat(65_537), '['.repeat(40)])(
    'does not match if it is unreadable for another reason',
    (text) => {
      expect(read(text)).toMatchObject({ verdict: 'unreadable', match: null });
    },
  );
  it('does not consist of JSON', () => {
    expect(read('{"code":"FAILED"}', { status: 400 })).toMatchObject({ match: { error: 'coded' } });
    expect(verdictOf(read('"ERR_BUSY"'))).toBe('violation acme/-');
  });
  it('stays unreadable for a sender that lists none, and for nobody', () => {
    expect(read('ERR_BUSY', { vendor: 'other' })).toMatchObject({ verdict: 'unreadable', reason: 'not-json' });
    expect(read('ERR_BUSY', { url: null })).toMatchObject({ verdict: 'unreadable', reason: 'not-json' });
  });
  it('makes an error below 400 if it matches a form, else a success', () => {
    expect(verdictOf(read('ERR_BUSY', { status: 200 }))).toBe('violation acme/exact');
    expect(verdictOf(read('ERR_FULL: disk', { status: 200 }))).toBe('documented acme/by-pattern');
    expect(verdictOf(read('ERR unknown', { status: 200 }))).toBe('success');
    expect(read('Hello', { status: 200 })).toMatchObject({ verdict: 'success' });
  });
});
