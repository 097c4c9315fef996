import { describe, expect, it } from 'vitest';
import { type ClientText, isClientText, OUTPUT_CHECKS } from './client-texts.js';

describe('isClientText', () => {
  const texts: readonly ClientText[] = [[-1, /^Gone$/], ...OUTPUT_CHECKS];
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
  it.each(cases)('compares code %s, text "%s" and data %j: %s', (code, message, data, expected) => {
    expect(isClientText(texts, code, message, data)).toBe(expected);
  });
});
