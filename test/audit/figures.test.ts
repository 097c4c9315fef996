import path from 'node:path';
import { expect, test } from 'vitest';
import type { AuditReport } from '../../src/cli/audit/report/report.js';
import { temporaryFolder } from '../support/folders.js';
import { runCli } from './run-cli.js';
import { countsOf, writeSyntheticLog } from './synthetic-log.js';

/** `npm run test:long` counts a million. */
const LINES = Number(process.env.AUDIT_LINES ?? 20_000);
const SEED = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);
const MOST_MEMORY = 400e6;
const MINUTES = 10 * 60_000;

test.each([1, 2])(
  'counts what the log was written with, with %d threads, below 400 MB with one',
  async (jobs) => {
    const log = path.join(await temporaryFolder(), 'log.ndjson');
    const expected = await writeSyntheticLog(log, LINES, SEED);
    const { code, stdout, stderr, peak } = await runCli(['audit', '--json', '--jobs', String(jobs), log]);
    expect(code, stderr).toBe(0);
    expect(countsOf(JSON.parse(stdout) as AuditReport), `seed ${SEED}`).toEqual(expected);
    // Each further thread has memory of its own.
    if (jobs === 1) expect(peak).toBeLessThan(MOST_MEMORY);
    expect(peak).toBeGreaterThan(50e6);
    // A report has codes and pointers, and no text of a body, no key and no URL.
    expect(stdout).not.toMatch(/secret|sk-live|codens\.example|script|A text/);
  },
  MINUTES,
);
