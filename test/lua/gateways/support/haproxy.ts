import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type Host, isInstalled, LUA, makeFolder, startHost } from './processes.js';

/** Whether HAProxy with Lua is here. */
export const hasHaproxy = isInstalled('haproxy', '-v');
if (!hasHaproxy) console.warn('Its tests are skipped: HAProxy is missing. Install haproxy.');

/** The rules that read an answer; `$READ` is a condition for those that are read. */
export const RULES = `
  http-request set-var(txn.error_envelope_path) path
  http-response wait-for-body time 5s at-least 65537 if $READ
  http-response lua.error_envelope if $READ`;

/** Errors, and MCP answers apart from streams. HAProxy has no body for the others. */
export const READ =
  '{ status ge 400 } !{ res.hdr(content-type) -m sub event-stream } or { var(txn.error_envelope_path) -m beg /mcp } { res.hdr(content-type) -m sub json }';

interface Settings {
  /** The argument of `register`, in Lua. */
  options: string;
  /** Proxies to a port: with rules, or bare. */
  proxies: readonly { upstream: number; rules: string; keeps?: boolean }[];
  bufferSize?: number;
}

export interface Haproxy extends Host {
  /** The ports of the proxies, in their order. */
  ports: number[];
  metrics: string;
}

/** Starts HAProxy with a gateway and a page of its counters. */
export async function startHaproxy({ options, proxies, bufferSize = 98_304 }: Settings): Promise<Haproxy> {
  const folder = makeFolder();
  writeFileSync(join(folder, 'gateway.lua'), `require("error_envelopes.haproxy").register(${options})`);
  const ports: number[] = [];
  for (const _ of proxies) ports.push(await freePort());
  const metrics = await freePort();
  const sections = proxies.map(
    ({ upstream, rules, keeps }, at) => `
listen proxy-${at}
  bind 127.0.0.1:${ports[at]}
  option ${keeps ? 'http-keep-alive' : 'http-server-close'}${rules.replaceAll('$READ', READ)}
  server upstream 127.0.0.1:${upstream}`,
  );
  writeFileSync(
    join(folder, 'haproxy.cfg'),
    `global
  tune.bufsize ${bufferSize}
  nbthread 1
  lua-prepend-path "${LUA}/?.lua"
  lua-prepend-path "${LUA}/?/init.lua"
  lua-load ${join(folder, 'gateway.lua')}
defaults
  mode http
  timeout connect 2s
  timeout client 10s
  timeout server 10s
${sections.join('\n')}
frontend metrics
  bind 127.0.0.1:${metrics}
  http-request use-service lua.error_envelope_metrics
`,
  );
  const host = await startHost(folder, ports[0] as number, ['haproxy', '-f', 'haproxy.cfg', '-db']);
  return { ...host, ports, metrics: `http://127.0.0.1:${metrics}/` };
}
