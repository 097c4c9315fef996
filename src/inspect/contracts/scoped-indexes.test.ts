import { expect, it } from 'vitest';
import all from '../../../generated/all.js';
import { ScopedIndexes } from './scoped-indexes.js';

const directories = () => new ScopedIndexes(all);

it.each([
  [undefined, undefined],
  ['rest', undefined],
  ['mcp', undefined],
  ['json-rpc', undefined],
  [undefined, '2025-06-18'],
  ['mcp', '2026-07-28'],
])('what a caller may name is made once: %s %s', (surface, revision) => {
  const held = directories();
  expect(held.in(surface, revision)).toBe(held.in(surface, revision));
});

// A caller may name anything, again and again: what exists nowhere must not pile up.
it.each([
  ['soap', undefined],
  ['', undefined],
  [undefined, '1999-01-01'],
  ['mcp', '1999-01-01'],
  ['soap', '2025-06-18'],
])('what exists nowhere is not kept: %s %s', (surface, revision) => {
  const held = directories();
  expect(held.in(surface, revision)).not.toBe(held.in(surface, revision));
});

it('a revision is known where a contract tells it apart', () => {
  const held = directories();
  expect(['2025-06-18', '2026-07-28'].every((revision) => held.knows(revision))).toBe(true);
  expect(['1999-01-01', '', 'mcp'].some((revision) => held.knows(revision))).toBe(false);
});
