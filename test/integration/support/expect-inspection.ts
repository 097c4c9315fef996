import { expect } from 'vitest';
import all from '../../../generated/all.js';
import { createInspector, type Inspection } from '../../../src/index.js';
import { type Expected, MATCHES, VERDICTS } from '../expected/expected.js';

export const inspect = createInspector(all);

/** Compares an inspection with a row of a table. */
export function expectInspection(
  inspection: Inspection,
  [status, kind, code, message, category, when]: Expected,
): void {
  expect(inspection.status, 'status').toBe(status);
  expect(inspection.code, 'code').toBe(code);
  if (message === null) expect(inspection.message).toBeNull();
  else expect(inspection.message, 'message').toContain(message);
  expect(VERDICTS[kind], `verdict of ${kind}`).toContain(inspection.verdict);
  expect(MATCHES[kind], `contract of ${kind}`).toContain(inspection.match?.contract ?? null);
  expect(inspection.reason, 'reason').toBe(kind === 'text' ? 'not-json' : null);
  expect(inspection.violations, 'violations').toEqual([]);
  if (category !== null) expect(inspection.category, 'category').toBe(category);
  if (when !== null) expect(inspection.retry?.when, 'retry.when').toBe(when);
}
