import { expect, test } from 'vitest';
import { editionOf } from './edition.js';

test.each(['3.0', '3.0.0', '3.0.4'])('refers to the edition 3.0 from a description in %s', (version) => {
  expect(editionOf(version)).toBe('3.0');
});

// A later or unknown edition is closer to 3.1.
test.each(['3.1', '3.1.0', '3.2.0', '3.01', ''])('refers to the edition 3.1 from a description in "%s"', (version) => {
  expect(editionOf(version)).toBe('3.1');
});
