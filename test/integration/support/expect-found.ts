import { expect } from 'vitest';
import all from '../../../generated/all.js';
import { createInspector, type Inspection } from '../../../src/index.js';
import { type Expected, NAMED, VERDICTS } from '../expected/expected.js';

export const inspect = createInspector(all);

/** Holds an inspection against a row of a table. */
export function expectFound(found: Inspection, [status, kind, code, message, category, when]: Expected): void {
  expect(found.status, 'status').toBe(status);
  expect(found.code, 'code').toBe(code);
  if (message === null) expect(found.message).toBeNull();
  else expect(found.message, 'message').toContain(message);
  expect(VERDICTS[kind], `verdict of ${kind}`).toContain(found.verdict);
  expect(NAMED[kind], `contract of ${kind}`).toContain(found.match?.contract ?? null);
  expect(found.reason, 'reason').toBe(kind === 'text' ? 'not-json' : null);
  expect(found.violations, 'violations').toEqual([]);
  if (category !== null) expect(found.category, 'category').toBe(category);
  if (when !== null) expect(found.retry?.when, 'retry.when').toBe(when);
}
