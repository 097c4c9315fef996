import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type Host, LUA, makeFolder, startHost } from './processes.js';

const MODULES = ['ndk_http_module', 'ngx_http_lua_module'].map((name) => `/usr/lib/nginx/modules/${name}.so`);

/** Whether nginx runs Lua here, by the packages of Debian. */
export const hasNginx = MODULES.every((file) => existsSync(file));
if (!hasNginx)
  console.warn('Its tests are skipped: nginx with Lua is missing. Install nginx and libnginx-mod-http-lua.');

export const PHASES = `
  header_filter_by_lua_block { gateway:header_filter() }
  body_filter_by_lua_block { gateway:body_filter() }
  log_by_lua_block { gateway:log() }`;

export const LOAD = MODULES.map((file) => `load_module ${file};`).join('\n');

/** Paths that a user who is not root may write. */
export const OWN_FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((name) => `${name}_temp_path ${name};`)
  .join(' ');

/** Lines of `main` for a server that this process owns. */
export const MAIN = `${LOAD}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid nginx.pid;
error_log error.log warn;`;

interface Settings {
  /** The argument of `new`, in Lua. */
  options: string;
  /** Servers, with `$PORT` for a free port each. */
  servers: string;
  http?: string;
  workers?: number;
}

export interface Nginx extends Host {
  ports: number[];
  errors(): string;
}

/** Starts nginx with a gateway, which the phases call `gateway`. */
export async function startNginx({ options, servers, http = '', workers = 1 }: Settings): Promise<Nginx> {
  const folder = makeFolder();
  const ports: number[] = [];
  let text = servers;
  while (text.includes('$PORT')) {
    const port = await freePort();
    ports.push(port);
    text = text.replace('$PORT', `127.0.0.1:${port}`);
  }
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${MAIN}
worker_processes ${workers};
events {}
http {
  ${OWN_FOLDERS}
  access_log off;
  lua_package_path "${LUA}/?.lua;${LUA}/?/init.lua;;";
  lua_shared_dict error_envelopes 1m;
  init_by_lua_block { gateway = require("error_envelopes.nginx").new(${options}) }
  ${http}
  ${text}
}`,
  );
  const host = await startHost(folder, ports[0] as number, [
    'nginx',
    '-p',
    folder,
    '-c',
    'nginx.conf',
    '-e',
    'error.log',
  ]);
  return { ...host, ports, errors: () => readFileSync(join(folder, 'error.log'), 'utf8') };
}
