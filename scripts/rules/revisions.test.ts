import type { Change } from '../../test/fixtures/acme.js';
import { type Case, testProblems } from '../../test/support/problems.js';

const ERROR = 'contract.json#/errors/slow-down';
const FORM = `${ERROR}/forms/0`;
const revisions: Change = ['contract.json#/revisions', ['2024', '2025', '2026']];
const retired = (since: string): Change => [`${ERROR}/retired`, { since, reason: 'Another took its place.' }];

const finds = (at: string, says: RegExp, ...changes: Change[]): Case => ({ changes, finds: [[at, says]] });
const fine = (...changes: Change[]): Case => ({ changes: [revisions, ...changes], finds: [] });

const unknown = /`2023` is none of the contract's revisions/;
const outside = /begins before the error, or ends after it or before it begins/;

testProblems('revisions', {
  'an error of an unknown revision': finds(`${ERROR}/since`, unknown, revisions, [`${ERROR}/since`, '2023']),
  'an error that an unknown revision retired': finds(`${ERROR}/retired/since`, unknown, revisions, retired('2023')),
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
  'an error of the last revision is fine': fine([`${ERROR}/since`, '2026']),
  'an error retired by the last revision is fine': fine(retired('2026')),
  'a form of one revision is fine': fine([`${FORM}/since`, '2025'], [`${FORM}/until`, '2025']),
  'a form as long as its error is fine': fine(retired('2026'), [`${FORM}/until`, '2025']),
});
