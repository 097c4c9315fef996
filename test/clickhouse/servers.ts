import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Whether Debian's packages clickhouse-server and clickhouse-client are there. */
export const hasClickHouse = ['clickhouse-server', 'clickhouse-client'].every(
  (name) => spawnSync('which', [name]).status === 0,
);

/** Two servers on loopback, each a shard of the cluster `error_envelopes`, with the tables that the package ships. */
export interface Servers {
  /** The TCP port of each. */
  ports: readonly number[];
  /** Runs a statement on one of them. */
  run(sql: string, input?: string | Buffer, port?: number): string;
  stop(): Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clickhouse-'));
  const ports = await freePorts(6);
  const tcp = ports.slice(0, 2);
  const children = [0, 1].map((index) => startServer(path.join(folder, `${index}`), ports, index));
  const run = (sql: string, input: string | Buffer = '', port = tcp[0] as number): string =>
    execFileSync('clickhouse-client', ['--port', String(port), '--multiquery', '--query', sql], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(stopServer));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const port of tcp) await untilReady(() => run('SELECT 1', '', port));
    const tables = readFileSync(path.join(PROJECT, 'integrations/clickhouse/tables.sql'), 'utf8');
    for (const port of tcp) run(tables, '', port);
    return { ports: tcp, run, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startServer(folder: string, ports: readonly number[], index: number): ChildProcess {
  mkdirSync(folder, { recursive: true });
  const [tcp, http, interserver] = [index, index + 2, index + 4].map((at) => ports[at]);
  // The shipped configuration, with the addresses of this test.
  let shard = 0;
  const cluster = readFileSync(path.join(PROJECT, 'integrations/clickhouse/cluster.xml'), 'utf8')
    .replace(/<host>[^<]*<\/host>/g, '<host>127.0.0.1</host>')
    .replace(/<port>9000<\/port>/g, () => `<port>${ports[shard++]}</port>`)
    .replace(/^[\s\S]*<yandex>|<\/yandex>\s*$/g, '');
  writeFileSync(
    path.join(folder, 'config.xml'),
    `<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>${tcp}</tcp_port>
  <http_port>${http}</http_port>
  <interserver_http_port>${interserver}</interserver_http_port>
  <interserver_http_host>127.0.0.1</interserver_http_host>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size>
  ${cluster}
</yandex>`,
  );
  writeFileSync(
    path.join(folder, 'users.xml'),
    `<yandex>
  <profiles><default></default></profiles>
  <users><default>
    <password></password><networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile><quota>default</quota>
  </default></users>
  <quotas><default></default></quotas>
</yandex>`,
  );
  return spawn('clickhouse-server', ['--config-file=config.xml'], { cwd: folder, stdio: 'ignore' });
}

async function untilReady(check: () => void): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return check();
    } catch (error) {
      if (attempt === 100) throw error;
      await setTimeout(200);
    }
  }
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = new AbortController();
  setTimeout(10_000, null, { signal: late.signal }).then(
    () => child.kill('SIGKILL'),
    () => {},
  );
  await ended;
  late.abort();
}

/** Ports that nothing listens on at this moment. */
async function freePorts(number: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: number }, () => {
      const server = createServer();
      return new Promise<typeof server>((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
