import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, installPacked } from '../support/consumer.js';
import { PROJECT } from '../support/folders.js';

const LOG = '{"vendor":"codens","status":409,"body":{"error_code":"PLAN_FROZEN"}}\n';

/** A user's project: the package is installed, and nothing else of this repository is there. */
let project: Consumer;
beforeAll(() => {
  project = installPacked();
});
afterAll(() => project.remove());

test('names the one command that adds DuckDB, and counts when it is there', () => {
  expect(project.bin('error-envelopes', ['audit'], LOG)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: audit counts with DuckDB, which is not installed. Run: npm install @duckdb/node-api\n',
  });
  // The rows for ClickHouse need none.
  const rows = project.bin('error-envelopes', ['audit', '--rows'], LOG);
  expect(rows).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(rows.stdout)).toMatchObject({ contract: 'codens', status: 409 });

  mkdirSync(path.join(project.folder, 'node_modules'), { recursive: true });
  symlinkSync(path.join(PROJECT, 'node_modules/@duckdb'), path.join(project.folder, 'node_modules/@duckdb'));
  const { code, stdout, stderr } = project.bin('error-envelopes', ['audit'], LOG);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ errors: 1, contracts: [{ contract: 'codens', count: 1 }] });
});
