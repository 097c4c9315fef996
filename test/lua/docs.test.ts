import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasHaproxy } from './gateways/support/haproxy.js';
import { hasNginx, MAIN, OWN_FOLDERS } from './gateways/support/nginx.js';
import { isInstalled, LUA, makeFolder, ROOT } from './gateways/support/processes.js';

/** The fenced blocks of a language on a page of `docs/`, with the modules where they are. */
function blocks(page: string, language: string): string[] {
  const text = readFileSync(join(ROOT, 'docs', page), 'utf8');
  const found = [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) =>
    code.replaceAll(/\/(?:opt|usr\/share)\/error-envelopes\/lua|\/etc\/envoy\/lua/g, LUA),
  );
  if (found.length === 0) throw new Error(`docs/${page} has no block in ${language}.`);
  return found;
}

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

const PATH = `package.path = "${LUA}/?.lua;${LUA}/?/init.lua"\n`;

describe.each(['lua5.1', 'lua5.3'])('%s', (interpreter) => {
  const isMissing = !isInstalled(interpreter, '-v');

  it.skipIf(isMissing)('reads a response as the page of the engine shows', () => {
    const before = `${PATH}ngx = { time = os.time, NOTICE = 6, log = function(_, text) print(text) end }
      local body = '{"detail":"Slow down","error_code":"RATE_LIMITED","category":"transient","retry_after_seconds":12}'\n`;
    const { status, output } = run(interpreter, '-e', before + blocks('lua.md', 'lua').join('\n'));
    expect(output).toMatch(/^\{"verdict":"documented",.*"error":"rate-limited".*"seconds":12,.*\}\n$/);
    expect(status).toBe(0);
  });

  it.skipIf(isMissing)('names an issue as the page of contracts shows', () => {
    const { status, output } = run(interpreter, '-e', PATH + blocks('lua-contracts.md', 'lua').join('\n'));
    expect(output).toBe('/error_code\tconst\tmust be equal to constant\n');
    expect(status).toBe(0);
  });

  it.skipIf(isMissing)('loads the code for Envoy', () => {
    const code = `${blocks('lua-gateways.md', 'lua').at(-1)}\nprint(type(envoy_on_request), type(envoy_on_response))`;
    expect(run(interpreter, '-e', code)).toEqual({ status: 0, output: 'function\tfunction\n' });
  });
});

it.skipIf(!hasNginx)('accepts the lines for nginx', () => {
  const [http = '', ...server] = blocks('lua-gateways.md', 'nginx');
  const check = (text: string) => {
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${MAIN}\nevents {}\nhttp { ${OWN_FOLDERS}\n${text.replaceAll('/var/log/nginx/', '')} }`,
    );
    return run('nginx', '-t', '-p', folder, '-c', 'nginx.conf', '-e', 'stderr');
  };
  const servers = `server { listen 127.0.0.1:8080;\n${server.join('\n')} }`;
  expect(check(`${http}\n${servers}`)).toMatchObject({ status: 0 });
  // The second block needs the first one: what is called is there.
  expect(check(servers)).toMatchObject({ status: 1, output: expect.stringContaining('verdicts') });

  const paths = ['lua.md', 'lua-contracts.md'].flatMap((page) => blocks(page, 'nginx'));
  for (const path of paths)
    expect(check(`${path} init_by_lua_block { require("error_envelopes") }`)).toMatchObject({ status: 0 });
});

it.skipIf(!hasHaproxy)('accepts the lines for HAProxy', () => {
  mkdirSync(join(folder, 'haproxy'));
  const [gateway = ''] = blocks('lua-gateways.md', 'lua');
  writeFileSync(join(folder, 'haproxy/gateway.lua'), gateway);
  const [text = ''] = blocks('lua-gateways.md', 'haproxy');
  const sections = {
    frontend: 'frontend api\n  bind 127.0.0.1:8080\n  default_backend upstreams',
    metrics: 'frontend metrics\n  bind 127.0.0.1:8404',
    backend: 'backend upstreams\n  server upstream 127.0.0.1:8081',
  };
  const whole = text
    .replace('/etc/haproxy/', `${folder}/haproxy/`)
    .replace(
      'frontend api',
      `defaults\n  mode http\n  timeout client 1s\n  timeout server 1s\n  timeout connect 1s\n${sections.frontend}`,
    )
    .replace('frontend metrics', sections.metrics)
    .replace('backend upstreams\n  acl', `${sections.backend}\n  acl`);
  writeFileSync(join(folder, 'haproxy.cfg'), whole);
  expect(run('haproxy', '-c', '-f', 'haproxy.cfg')).toMatchObject({ status: 0 });
});
