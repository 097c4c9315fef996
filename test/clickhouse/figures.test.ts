import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildReport, QUERIES, type QueryName } from '../../src/cli/audit/report/build-report.js';
import { type ResultRow, RowStore } from '../../src/cli/audit/store/row-store.js';
import { writeSyntheticLog } from '../audit/synthetic-log.js';
import { PROJECT, temporaryFolder } from '../support/folders.js';
import { hasClickHouse, type Servers, startServers } from './servers.js';

const LINES = 20_000;
const FOLDER = path.join(PROJECT, 'integrations/clickhouse');

/** The result of a shipped query, as the servers give it. */
function clickHouse(servers: Servers, name: string, port?: number): ResultRow[] {
  const sql = readFileSync(path.join(FOLDER, `queries/${name}.sql`), 'utf8');
  const settings = 'USE error_envelopes; SET output_format_json_quote_64bit_integers = 0;';
  return servers
    .run(`${settings}\n${sql}\nFORMAT JSONEachRow`, '', port)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe.skipIf(!hasClickHouse)('two ClickHouse servers (skipped without them)', () => {
  let servers: Servers;
  let store: RowStore;
  let folder: string;

  beforeAll(async () => {
    servers = await startServers();
    folder = await temporaryFolder();
    const log = path.join(folder, "it's a log.ndjson");
    await writeSyntheticLog(log, LINES, Number(process.env.PROPERTY_SEED ?? 1));
    // The installed command, as load.sh calls it.
    mkdirSync(path.join(folder, 'bin'));
    symlinkSync(path.join(PROJECT, 'dist/cli.js'), path.join(folder, 'bin/error-envelopes'));
    const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` };
    const load = ['load.sh', '--port', String(servers.ports[0]), '--', '--jobs', '2', log];
    const loaded = spawnSync('sh', load, { cwd: FOLDER, env, encoding: 'utf8' });
    if (loaded.status !== 0) throw new Error(loaded.stderr);
    store = await RowStore.open(pathToFileURL(path.join(PROJECT, 'integrations/')), PROJECT);
    const rows = ['dist/cli.js', 'audit', '--rows', log];
    await store.add(execFileSync(process.execPath, rows, { cwd: PROJECT, maxBuffer: 1 << 28, stdio: 'pipe' }));
  });
  afterAll(async () => {
    await store?.close();
    await servers?.stop();
  });

  test('hold a part of the rows each', () => {
    const counts = servers.ports.map((port) =>
      Number(servers.run('SELECT count() FROM error_envelopes.responses_shard', '', port)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(LINES);
    for (const count of counts) expect(count).toBeGreaterThan(LINES / 3);
  });

  test('answer every query of the package', () => {
    expect(readdirSync(path.join(FOLDER, 'queries')).sort()).toEqual(QUERIES.map((name) => `${name}.sql`).sort());
  });

  test.each(QUERIES)('give the same rows for %s as DuckDB, whichever is asked', async (name) => {
    const expected = await store.query(name);
    expect(expected.length).toBeGreaterThan(0);
    for (const port of servers.ports) expect(clickHouse(servers, name, port)).toEqual(expected);
  });

  test('give the same report as DuckDB', async () => {
    const results = (query: (name: QueryName) => ResultRow[] | Promise<ResultRow[]>) =>
      Promise.all(QUERIES.map(async (name) => [name, await query(name)] as const));
    const report = async (query: (name: QueryName) => ResultRow[] | Promise<ResultRow[]>) =>
      buildReport(Object.fromEntries(await results(query)) as Record<QueryName, ResultRow[]>, []);
    expect(await report((name) => clickHouse(servers, name))).toEqual(await report((name) => store.query(name)));
  });

  test('print the rows of every query by report.sh', () => {
    const printed = execFileSync('sh', ['report.sh', '--port', String(servers.ports[1])], {
      cwd: FOLDER,
      encoding: 'utf8',
    });
    expect(printed.match(/^== \w+$/gm)).toEqual([...QUERIES].sort().map((name) => `== ${name}`));
    expect(printed).toContain('"violation":"status enum');
  });

  test('load what could be read, and fail for a log that could not', () => {
    const log = path.join(folder, 'short.ndjson');
    writeFileSync(log, '{"status":500}\n');
    const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` };
    const load = ['load.sh', '--port', String(servers.ports[0]), '--', log, path.join(folder, 'missing')];
    const { status, stderr } = spawnSync('sh', load, { cwd: FOLDER, env, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('no such file or directory');
    expect(Number(servers.run('SELECT count() FROM error_envelopes.responses'))).toBe(LINES + 1);
  });
});
