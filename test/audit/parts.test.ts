import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport, QUERIES, type QueryName } from '../../src/cli/audit/report/build-report.js';
import type { AuditReport } from '../../src/cli/audit/report/report.js';
import { LINE_KINDS } from '../../src/cli/audit/rows/line-kind.js';
import type { Row } from '../../src/cli/audit/rows/row.js';
import { readPart, writePart } from '../../src/cli/audit/store/parts.js';
import { type ResultRow, RowStore } from '../../src/cli/audit/store/row-store.js';
import { PROJECT, temporaryFolder } from '../support/folders.js';
import { runCli } from './run-cli.js';
import { writeSyntheticLog } from './synthetic-log.js';

const INTEGRATIONS = new URL(`file://${path.join(PROJECT, 'integrations')}/`);

async function withStore<T>(use: (store: RowStore) => Promise<T>): Promise<T> {
  const store = await RowStore.open(INTEGRATIONS, PROJECT);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function reportOf(store: RowStore, incomplete: readonly string[] = []): Promise<AuditReport> {
  const results: Partial<Record<QueryName, ResultRow[]>> = {};
  for (const name of QUERIES) results[name] = await store.query(name);
  return buildReport(results as Record<QueryName, ResultRow[]>, incomplete);
}

const ndjson = (rows: readonly Row[]) => Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** Few values of each column, so that rows are equal in many of them; times close together. */
const row: fc.Arbitrary<Omit<Row, 'line'>> = fc.record({
  file: fc.constantFrom('a.ndjson', 'b.ndjson', "it's [*].ndjson"),
  input: fc.constantFrom('response' as const, 'response' as const, ...LINE_KINDS),
  verdict: fc.constantFrom('documented', 'undocumented', 'violation', 'success', 'unreadable'),
  reason: fc.constantFrom('', 'not-json'),
  contract: fc.constantFrom('', 'acme', 'other'),
  error: fc.constantFrom('', 'too-fast'),
  status: fc.constantFrom(0, 402, 429),
  code: fc.constantFrom('', 'A', 'é"\\', '12'),
  category: fc.constantFrom('budget-exceeded', 'rate-limited', 'internal'),
  retry: fc.constantFrom('after-delay', 'after-remedy', 'never'),
  remedy: fc.constantFrom('', 'wait'),
  retryable: fc.constantFrom(0 as const, 1 as const),
  wait: fc.nat(3),
  wait_source: fc.constantFrom('', 'header', 'body'),
  request: fc.constantFrom('', 'aaaa', 'bbbb'),
  started: fc.nat(9000),
  ended: fc.nat(9000),
  violations: fc.array(fc.constantFrom('body enum /code', 'header required retry-after'), { maxLength: 2 }),
});

/** The waits of rows by their definition, apart from SQL. */
function waitsOf(rows: readonly Row[]): Pick<AuditReport['waits'], 'stated' | 'kept' | 'early' | 'open' | 'unknown'> {
  const waits = { stated: 0, kept: 0, early: 0, open: 0, unknown: 0 };
  const responses = rows.filter(({ input }) => input === 'response');
  for (const { wait_source, request, ended, wait } of responses) {
    if (wait_source === '') continue;
    waits.stated += 1;
    const later = responses.filter((other) => other.request === request && other.started > ended);
    const next = Math.min(...later.map(({ started }) => started));
    if (request === '') waits.unknown += 1;
    else if (later.length === 0) waits.open += 1;
    else if (next >= ended + 1000 * wait) waits.kept += 1;
    else waits.early += 1;
  }
  return waits;
}

/** Each run makes several databases, which takes a second or two. */
const RUNS = Math.min(Number(process.env.PROPERTY_RUNS ?? 10), 100);

test(
  'reports parts, in any order, as the whole',
  async () => {
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 60 }),
        fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }),
        async (made, places) => {
          const rows = made.map((one, at): Row => ({ ...one, line: at + 1 }));
          const whole = await withStore(async (store) => {
            await store.add(ndjson(rows));
            return reportOf(store);
          });
          expect(whole.waits).toMatchObject(waitsOf(rows));
          const parts = [2, 0, 1].map((part) => rows.filter((_, at) => places[at] === part));
          for (const [at, part] of parts.entries()) {
            await withStore(async (store) => {
              await store.add(ndjson(part));
              await writePart(path.join(folder, `${at}`), [], store);
            });
          }
          const merged = await withStore(async (store) => {
            for (const at of parts.keys()) await readPart(path.join(folder, `${at}`), at, store);
            return reportOf(store);
          });
          expect(merged).toEqual(whole);
        },
      ),
      { numRuns: RUNS },
    );
  },
  RUNS * 30_000,
);

test('merges the parts of two files, one of them interrupted, by the command line', async () => {
  const folder = await temporaryFolder();
  const file = (name: string) => path.join(folder, name);
  await writeSyntheticLog(file('a.ndjson'), 2000, 1);
  await writeSyntheticLog(file('b [1].ndjson'), 2000, 2);
  const logs = [file('a.ndjson'), file('b [1].ndjson')];
  const whole = await runCli(['audit', ...logs]);
  for (const [at, log] of logs.entries()) {
    expect(await runCli(['audit', '--partial', file(`${at} [*].part`), log])).toMatchObject({ code: 0 });
  }
  const parts = [file('1 [*].part'), file('0 [*].part')];
  const merged = await runCli(['audit', 'merge', ...parts]);
  expect(merged).toMatchObject({ code: 0, stdout: whole.stdout });
  await runCli(['audit', 'merge', '--partial', file('both.part'), ...parts]);
  expect(await runCli(['audit', 'merge', '--json', file('both.part')])).toMatchObject({ stdout: whole.stdout });

  const broken = await runCli(['audit', '--partial', file('broken.part'), file('a.ndjson'), file('missing')]);
  expect(broken.code).toBe(2);
  const { incomplete, lines } = JSON.parse((await runCli(['audit', 'merge', file('broken.part')])).stdout);
  expect(incomplete).toEqual([`cannot read ${file('missing')}: no such file or directory`]);
  expect(lines.total).toBe(2000);
});
