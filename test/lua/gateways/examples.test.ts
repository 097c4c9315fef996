import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasHaproxy } from './support/haproxy.js';
import { between, countsAt } from './support/metrics.js';
import { hasNginx, MAIN, OWN_FOLDERS } from './support/nginx.js';
import { eventually, freePort, isInstalled, LUA, makeFolder, ROOT, startHost } from './support/processes.js';

const INTEGRATIONS = join(ROOT, 'integrations');
const VIOLATION = 'violation codens/rate-limited';

/** A copy of an example with free ports, and with the modules where they are. */
async function copyOf(example: string, file: string, ports: readonly number[]) {
  const folder = makeFolder();
  cpSync(join(INTEGRATIONS, example), folder, { recursive: true });
  let text = readFileSync(join(folder, file), 'utf8').replaceAll(/[^\s";]*\.\.\/\.\.\/generated\/lua/g, LUA);
  const free: number[] = [];
  for (const port of ports) {
    const own = await freePort();
    free.push(own);
    text = text.replaceAll(`127.0.0.1:${port}`, `127.0.0.1:${own}`);
  }
  return { folder, free, text, save: (now: string) => writeFileSync(join(folder, file), now) };
}

it.skipIf(!hasNginx)('starts the example of nginx as it stands', async () => {
  const cwd = join(INTEGRATIONS, 'nginx');
  execFileSync('nginx', ['-t', '-p', cwd, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: 'pipe' });

  const { folder, free, text, save } = await copyOf('nginx', 'nginx.conf', [8080, 8081]);
  save(
    text
      .replaceAll(/^(?:load_module|pid|error_log) .*$/gm, '')
      .replace('events {}', `${MAIN}\nevents {}`)
      .replace('http {', `http { ${OWN_FOLDERS}`)
      .replace('/tmp/error-envelopes-access.log', 'access.log'),
  );
  const command = ['nginx', '-p', folder, '-c', 'nginx.conf', '-e', 'error.log'] as const;
  const host = await startHost(folder, free[0] as number, command);
  const origin = `http://127.0.0.1:${free[0]}`;
  const answer = await fetch(`${origin}/codens/plans`);
  expect(answer.status).toBe(429);
  await answer.text();
  const counts = await eventually(
    () => countsAt(`${origin}/metrics`),
    (now) => Object.keys(now).length > 0,
  );
  expect(between({}, counts)).toEqual([VIOLATION]);
  const accessLog = () => readFileSync(join(folder, 'access.log'), 'utf8');
  expect(await eventually(accessLog, (lines) => lines.includes('violation;'))).toContain(
    '"GET /codens/plans HTTP/1.1" 429 violation;codens/rate-limited',
  );
  await host.stop();
});

it.skipIf(!hasHaproxy)('starts the example of HAProxy as it stands', async () => {
  execFileSync('haproxy', ['-c', '-f', 'haproxy.cfg'], { cwd: join(INTEGRATIONS, 'haproxy'), stdio: 'pipe' });

  const { folder, free, text, save } = await copyOf('haproxy', 'haproxy.cfg', [8080, 8081, 8404]);
  save(text);
  const host = await startHost(folder, free[0] as number, ['haproxy', '-f', 'haproxy.cfg', '-db']);
  const answer = await fetch(`http://127.0.0.1:${free[0]}/codens/plans`);
  expect([answer.status, answer.headers.get('x-error-envelope')]).toEqual([429, 'violation;codens/rate-limited']);
  await answer.text();
  expect(between({}, await countsAt(`http://127.0.0.1:${free[2]}/metrics`))).toEqual([VIOLATION]);
  await eventually(host.output, (output) => output.includes('"GET'));
  expect(host.output()).toMatch(/"GET \/codens\/plans HTTP\/1.1" 429 violation;codens\/rate-limited/);
  await host.stop();
});

it.skipIf(!isInstalled('lua5.3', '-v'))('runs the code in the example of Envoy', () => {
  const yaml = parse(readFileSync(join(INTEGRATIONS, 'envoy/envoy.yaml'), 'utf8'));
  const [listener] = yaml.static_resources.listeners;
  const [lua, router] = listener.filter_chains[0].filters[0].typed_config.http_filters;
  expect(router.name).toBe('envoy.filters.http.router');
  const script = `${lua.typed_config.default_source_code.inline_string.replaceAll('/etc/envoy/lua', LUA)}
    local run = dofile("${join(ROOT, 'test/lua/gateways/support/envoy-handle.lua')}")
    local both = { on_request = function(_, handle) envoy_on_request(handle) end, on_response = function(_, handle) envoy_on_response(handle) end }
    run(both, { path = "/codens/plans" }, { status = 429, headers = { { "content-length", "18" } }, chunks = { '{"detail":"Slow."}' } }, print)`;
  const { stdout, stderr } = spawnSync('lua5.3', ['-'], { input: script, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('head x-error-envelope: violation;codens');
});
