import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const LUA = fileURLToPath(new URL('../../../generated/lua', import.meta.url));
const MODULES = '/usr/lib/nginx/modules';

/** A Lua that answers lines of tasks with lines of results. */
export interface Host {
  name: string;
  isInstalled: boolean;
  answer(lines: readonly string[], contracts: readonly string[], now: number): Promise<string[]>;
}

const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

function plainLua(command: string): Host {
  return {
    name: command,
    isInstalled: has(command),
    answer: async (lines, contracts, now) => {
      const program = [path.join(HERE, 'batch.lua'), LUA, HERE, `${now / 1000}`, ...contracts];
      const { stdout, stderr, status } = spawnSync(command, program, {
        input: `${lines.join('\n')}\n`,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      });
      if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(0, 2000)}`);
      return stdout.trimEnd().split('\n');
    },
  };
}

/** LuaJIT as nginx has it: thousands of lines a request. */
const nginx: Host = {
  name: 'LuaJIT in nginx',
  isInstalled: has('nginx') && existsSync(path.join(MODULES, 'ngx_http_lua_module.so')),
  answer: (lines, contracts, now) =>
    withServer(lines, async (folder, port) => {
      await writeFile(
        path.join(folder, 'nginx.conf'),
        `load_module ${MODULES}/ndk_http_module.so;
load_module ${MODULES}/ngx_http_lua_module.so;
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 64; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  client_max_body_size 64m;
  client_body_buffer_size 64m;
  lua_package_path "${LUA}/?.lua;${LUA}/?/init.lua;${HERE}?.lua;;";
  init_by_lua_block {
    NOW = ${now / 1000}
    CONTRACTS = "${contracts.join(' ')}"
    require("lines")
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      content_by_lua_block {
        ngx.req.read_body()
        local answer = require("lines")
        for line in string.gmatch(ngx.req.get_body_data(), "[^\\n]+") do
          ngx.print(answer(line), "\\n")
        end
      }
    }
  }
}
`,
      );
      return spawn('nginx', ['-c', `${folder}/nginx.conf`, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    }),
};

/** Lua as HAProxy has it, in a service. */
const haproxy: Host = {
  name: 'Lua in HAProxy',
  isInstalled: has('haproxy'),
  answer: (lines, contracts, now) =>
    withServer(lines, async (folder, port) => {
      await writeFile(
        path.join(folder, 'service.lua'),
        `NOW = ${now / 1000}
CONTRACTS = "${contracts.join(' ')}"
local answer = require("lines")
core.register_service("answers", "http", function(applet)
  local parts = {}
  for line in string.gmatch(applet:receive(), "[^\\n]+") do
    parts[#parts + 1] = answer(line) .. "\\n"
  end
  local text = table.concat(parts)
  applet:set_status(200)
  applet:add_header("content-length", tostring(#text))
  applet:start_response()
  applet:send(text)
end)
`,
      );
      await writeFile(
        path.join(folder, 'haproxy.cfg'),
        `global
  tune.lua.service-timeout 300s
  lua-prepend-path ${LUA}/?.lua
  lua-prepend-path ${LUA}/?/init.lua
  lua-prepend-path ${HERE}?.lua
  lua-load ${folder}/service.lua
defaults
  mode http
  timeout connect 10s
  timeout client 300s
  timeout server 300s
frontend answers
  bind 127.0.0.1:${port}
  http-request use-service lua.answers
`,
      );
      return spawn('haproxy', ['-f', `${folder}/haproxy.cfg`], { stdio: ['ignore', 'ignore', 'pipe'] });
    }),
};

export const hosts: readonly Host[] = [plainLua('lua5.1'), plainLua('lua5.3'), nginx, haproxy];

const LINES_A_REQUEST = 2000;

/** Starts a server in a folder of its own, sends the lines in parts, and stops it. */
async function withServer(
  lines: readonly string[],
  start: (folder: string, port: number) => Promise<ChildProcess>,
): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lua-parity-'));
  const port = await freePort();
  const server = await start(folder, port);
  let log = '';
  server.stderr?.on('data', (text) => {
    log += text;
  });
  try {
    const answers: string[] = [];
    for (let at = 0; at < lines.length; at += LINES_A_REQUEST) {
      const body = lines.slice(at, at + LINES_A_REQUEST).join('\n');
      const text = await post(`http://127.0.0.1:${port}/`, body, server);
      answers.push(...text.trimEnd().split('\n'));
    }
    return answers;
  } catch (error) {
    throw new Error(`The server failed: ${log.slice(0, 2000)}`, { cause: error });
  } finally {
    server.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sends a request; until the server listens, again. */
async function post(url: string, body: string, server: ChildProcess): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await fetch(url, { method: 'POST', body });
      const text = await response.text();
      if (response.ok) return text;
      throw new Error(`It answered ${response.status}: ${text.slice(0, 500)}`);
    } catch (error) {
      const isStarting = attempt < 100 && server.exitCode === null && (error as Error).message === 'fetch failed';
      if (!isStarting) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
