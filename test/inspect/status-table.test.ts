import { describe, expect, it } from 'vitest';
import { inspect } from '../support/inspect.js';

/** R7.6: the category and the advice of a status alone, one row of the table after the other. */
const never = { when: 'never', retryable: false, remedy: null };
const wait = { when: 'after-delay', retryable: true, remedy: 'wait' };
const authenticate = { when: 'after-remedy', retryable: false, remedy: 'authenticate' };
const addCredits = { when: 'after-remedy', retryable: false, remedy: 'add-credits' };

const rows: [readonly (number | undefined)[], string, object][] = [
  [[400, 411, 413, 414, 416, 417, 418, 422, 424, 427, 430, 431, 440, 499], 'invalid-request', never],
  [[401, 407, 511], 'unauthenticated', authenticate],
  [[402], 'budget-exceeded', addCredits],
  [[403, 451], 'permission-denied', never],
  [[404, 410], 'not-found', never],
  [[405, 406, 415, 426, 501, 505], 'not-supported', never],
  [[409, 423], 'conflict', never],
  [[412, 428], 'precondition-failed', never],
  [[429], 'rate-limited', wait],
  [[408, 421, 425, 502, 503, 504, 520, 521, 522, 523, 524, 529, 530], 'unavailable', wait],
  [[500, 506, 507, 508, 510, 519, 525, 526, 527, 528, 531, 599], 'internal', wait],
  [[undefined, 600, 999], 'unknown', never],
];
const cases = rows.flatMap(([statuses, category, advice]) => statuses.map((status) => ({ status, category, advice })));

describe('the status', () => {
  it.each(cases)('$status gives $category', ({ status, category, advice }) => {
    const retry = { ...advice, seconds: null, source: null, backoff: null };
    expect(inspect({ status, body: { oops: 1 } })).toMatchObject({ verdict: 'unrecognized', category, retry });
    expect(inspect({ status, body: '' })).toMatchObject({ verdict: 'unreadable', category, retry });
  });
  it.each([0, 100, 200, 399])('%s of an error gives unknown', (status) => {
    const inspection = inspect({ status, body: 'event: error\ndata: {}\n\n' });
    expect(inspection).toMatchObject({ category: 'unknown', retry: { ...never, backoff: null } });
  });
});

describe('a challenge', () => {
  it.each([401, 407, 511])('makes %s retryable', (status) => {
    for (const name of ['WWW-Authenticate', 'proxy-authenticate']) {
      const { retry } = inspect({ status, headers: { [name]: 'Basic realm="x"' }, body: '' });
      expect(retry).toMatchObject({ when: 'after-remedy', remedy: 'authenticate', retryable: true });
    }
    expect(inspect({ status, headers: {}, body: '' }).retry?.retryable).toBe(false);
  });
  it.each([400, 402, 403, 404])('changes nothing at %s', (status) => {
    const headers = { 'www-authenticate': 'Basic realm="x"' };
    expect(inspect({ status, headers, body: '' }).retry).toEqual(inspect({ status, body: '' }).retry);
  });
});
