import { expect, it } from 'vitest';
import type { Inspection } from '../inspection.js';
import { TAG_HEADER, tagOf } from './tag.js';

const inspection = (members: object) => ({ match: null, reason: null, ...members }) as Inspection;
const long = 'x'.repeat(50);

it.each([
  [{ verdict: 'success' }, undefined],
  [{ verdict: 'violation', match: { contract: 'acme', error: 'slow-down' } }, 'violation;acme/slow-down'],
  [{ verdict: 'undocumented', match: { contract: 'acme', error: null } }, 'undocumented;acme'],
  [{ verdict: 'unreadable', reason: 'not-json' }, 'unreadable;not-json'],
  [{ verdict: 'unrecognized' }, 'unrecognized'],
  [{ verdict: 'violation', match: { contract: 'acme', error: long } }, 'violation;acme'],
  [{ verdict: 'violation', match: { contract: `${long}xxxx`, error: 'slow' } }, `violation;${long}xxxx`],
  [{ verdict: 'violation', match: { contract: `${long}xxxxx`, error: 'slow' } }, 'violation'],
])('gives %o a tag of at most 64 bytes', (members, tag) => {
  expect(tagOf(inspection(members))).toBe(tag);
  expect((tag ?? '').length).toBeLessThanOrEqual(64);
});

it('names its header in lower case', () => expect(TAG_HEADER).toBe('x-error-envelope'));
