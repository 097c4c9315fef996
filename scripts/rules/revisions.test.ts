import type { Change } from '../../test/fixtures/acme.js';
import { type Case, testProblems } from '../../test/support/problems.js';

const ERROR = 'contract.json#/errors/slow-down';
const FORM = `${ERROR}/forms/0`;
const revisions: Change = ['contract.json#/revisions', ['2024', '2025', '2026']];
const retired = (since: string): Change => [`${ERROR}/retired`, { since, reason: 'Another error replaced it.' }];

const finds = (at: string, says: RegExp, ...changes: Change[]): Case => ({ changes, finds: [[at, says]] });
const fine = (...changes: Change[]): Case => ({ changes: [revisions, ...changes], finds: [] });

const unknown = /`2023` is not in `revisions`/;
const outside = /begins before its error, ends after it, or ends before it begins/;

testProblems('revisions', {
  'an error of an unknown revision': finds(`${ERROR}/since`, unknown, revisions, [`${ERROR}/since`, '2023']),
  'an error retired in an unknown revision': finds(`${ERROR}/retired/since`, unknown, revisions, retired('2023')),
  'a form of an unknown revision': finds(`${FORM}/since`, unknown, revisions, [`${FORM}/since`, '2023']),
  'a form until an unknown revision': finds(`${FORM}/until`, unknown, revisions, [`${FORM}/until`, '2023']),
  'a revision of a contract that has none': finds(`${ERROR}/since`, unknown, [`${ERROR}/since`, '2023']),
  'an error retired by the revision that brought it': {
    changes: [revisions, [`${ERROR}/since`, '2025'], retired('2025')],
    finds: [
      [`${ERROR}/retired/since`, /retired before it begins/],
      [FORM, outside],
    ],
  },
  'an error retired by the first revision': {
    changes: [revisions, retired('2024')],
    finds: [
      [`${ERROR}/retired/since`, /retired before it begins/],
      [FORM, outside],
    ],
  },
  'a form before its error': finds(FORM, outside, revisions, [`${ERROR}/since`, '2025'], [`${FORM}/since`, '2024']),
  'a form after its error': finds(FORM, outside, revisions, retired('2026'), [`${FORM}/until`, '2026']),
  'a form that ends before it begins': finds(
    FORM,
    outside,
    revisions,
    [`${FORM}/since`, '2026'],
    [`${FORM}/until`, '2025'],
  ),
  'accepts an error of the last revision': fine([`${ERROR}/since`, '2026']),
  'accepts an error retired by the last revision': fine(retired('2026')),
  'accepts a form of one revision': fine([`${FORM}/since`, '2025'], [`${FORM}/until`, '2025']),
  'accepts a form as long as its error': fine(retired('2026'), [`${FORM}/until`, '2025']),
});
