import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ErrorResponse, Inspection } from '../../src/index.js';
import { inspect } from '../support/inspect.js';

/** A response from a public report, and what its reading has to say. */
interface ReadingCase {
  id: string;
  source: string;
  in: ErrorResponse;
  expect: Record<string, unknown>;
}

const cases = readFileSync(new URL('reading-cases.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as ReadingCase);

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key] ?? null, value);

describe('responses from public reports', () => {
  it.each(cases)('reads $id: $source', ({ in: response, expect: expected }) => {
    const inspection: Inspection = inspect(response);
    for (const [key, value] of Object.entries(expected)) {
      if (key === 'verdict_in') expect(value).toContain(inspection.verdict);
      else if (key === 'notes_has') expect(inspection.notes).toContain(value);
      else if (key === 'not')
        for (const [path, not] of Object.entries(value as object)) expect(valueAt(inspection, path)).not.toEqual(not);
      else if (key === 'violations') {
        const prefixes = value as [string, string][];
        expect(inspection.violations.length).toBe(prefixes.length);
        for (const [index, { in: part, path }] of inspection.violations.entries()) {
          expect([part, path.startsWith(prefixes[index]?.[1] ?? '')]).toEqual([prefixes[index]?.[0], true]);
        }
      } else expect([key, valueAt(inspection, key)]).toEqual([key, value]);
    }
  });
});
