import { type Answer, ERROR, SUCCESS } from '../gateway/traffic.js';
import { freePort, LUA, type Running, start } from './process.js';

const MODULES = ['ndk_http_module', 'ngx_http_lua_module'];
const FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
/** More than a measurement sends over a connection. */
const KEEPS = 'keepalive_requests 1000000000;';

/** A proxy in front of a port, with the gateway or without. */
export type Host = (upstream: number, isWatched: boolean) => Promise<Running>;

function nginx(port: number, http: string): Promise<Running> {
  const main = [
    ...MODULES.map((name) => `load_module /usr/lib/nginx/modules/${name}.so;`),
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off; worker_processes 1; pid nginx.pid; error_log stderr crit; events {}',
  ];
  const text = `${main.join('\n')}\nhttp { access_log off; ${FOLDERS.map((name) => `${name}_temp_path ${name};`).join(' ')}\n${http} }`;
  return start({ 'nginx.conf': text }, port, (folder) => ['nginx', '-p', folder, '-c', 'nginx.conf', '-e', 'stderr']);
}

/** An error whose body never comes again. */
const DISTINCT: Answer = { ...ERROR, body: ERROR.body.replace('this workspace', '$request_id') };

/** A server that answers `/error`, `/distinct` and `/success` with next to no work. */
export async function startUpstream(): Promise<Running> {
  const port = await freePort();
  const location = (path: string, { status, headers, body }: Answer) => {
    const { 'content-type': type, ...others } = headers;
    const lines = Object.entries(others).map(([name, value]) => `add_header ${name} ${value} always;`);
    return `location ${path} { default_type ${type}; ${lines.join(' ')} return ${status} '${body}'; }`;
  };
  const answers = { '/error': ERROR, '/distinct': DISTINCT, '/success': SUCCESS };
  const locations = Object.entries(answers)
    .map(([path, answer]) => location(path, answer))
    .join(' ');
  return nginx(port, `server { listen 127.0.0.1:${port}; ${KEEPS} ${locations} }`);
}

const nginxProxy: Host = async (upstream, isWatched) => {
  const port = await freePort();
  const gateway = `
    lua_package_path "${LUA}/?.lua;${LUA}/?/init.lua;;";
    lua_shared_dict error_envelopes 1m;
    init_by_lua_block {
      gateway = require("error_envelopes.nginx").new {
        contracts = { require "error_envelopes.contracts.codens" }, vendor = "codens",
      }
    }
    header_filter_by_lua_block { gateway:header_filter() }
    body_filter_by_lua_block { gateway:body_filter() }
    log_by_lua_block { gateway:log() }`;
  return nginx(
    port,
    `${isWatched ? gateway : ''}
    upstream api { server 127.0.0.1:${upstream}; keepalive 32; ${KEEPS} }
    server {
      listen 127.0.0.1:${port}; ${KEEPS}
      location / { proxy_pass http://api; proxy_http_version 1.1; proxy_set_header Connection ""; }
    }`,
  );
};

const haproxyProxy: Host = async (upstream, isWatched) => {
  const port = await freePort();
  const rules = `
  http-request set-var(txn.error_envelope_path) path
  http-response wait-for-body time 30s at-least 65537 if { status ge 400 }
  http-response lua.error_envelope if { status ge 400 }`;
  const load = `
  lua-prepend-path "${LUA}/?.lua"
  lua-prepend-path "${LUA}/?/init.lua"
  lua-load gateway.lua`;
  const configuration = `global
  nbthread 1${isWatched ? load : ''}
defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
listen api
  bind 127.0.0.1:${port}
  http-reuse always${isWatched ? rules : ''}
  server upstream 127.0.0.1:${upstream}
`;
  const gateway = `require("error_envelopes.haproxy").register {
    contracts = { require "error_envelopes.contracts.codens" }, vendor = "codens",
  }`;
  const files = { 'haproxy.cfg': configuration, 'gateway.lua': gateway };
  return start(files, port, () => ['haproxy', '-f', 'haproxy.cfg', '-db']);
};

export const HOSTS: Readonly<Record<string, Host>> = { nginx: nginxProxy, HAProxy: haproxyProxy };
