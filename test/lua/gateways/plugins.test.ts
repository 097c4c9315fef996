import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listen } from '../../gateways/support/raw-http.js';
import { between, countsAt } from './support/metrics.js';
import { hasNginx, type Nginx, startNginx } from './support/nginx.js';
import { eventually, LUA, makeFolder, ROOT } from './support/processes.js';

const read = (file: string) => parse(readFileSync(join(ROOT, 'integrations', file), 'utf8'));

/** A value of JSON in Lua. */
function lua(value: unknown): string {
  if (Array.isArray(value)) return `{ ${value.map(lua).join(', ')} }`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, one]) => `[${JSON.stringify(name)}] = ${lua(one)}`)
    .join(', ')} }`;
}

const phasesOf = (call: (phase: string) => string) =>
  ['header_filter', 'body_filter', 'log'].map((phase) => `${phase}_by_lua_block { ${call(phase)} }`).join('\n');

// Kong and APISIX themselves are not here: nginx calls the functions of the plugins as they do.
describe.skipIf(!hasNginx)('the plugins', () => {
  const kong = read('kong/kong.yml').services[0].plugins[0];
  const apisix = read('apisix/apisix.yaml').routes[0].plugins['error-envelopes'];
  let upstream: http.Server;
  let nginx: Nginx;
  beforeAll(async () => {
    upstream = http.createServer((_request, response) => {
      response
        .writeHead(429, { 'content-type': 'application/json' })
        .end('{"detail":"No","error_code":"RATE_LIMITED","category":"transient"}');
    });
    const pass = `proxy_pass http://127.0.0.1:${await listen(upstream)};`;
    const folder = makeFolder();
    for (const part of ['kong/plugins', 'apisix/plugins']) mkdirSync(join(folder, part), { recursive: true });
    cpSync(join(LUA, 'error_envelopes/kong'), join(folder, 'kong/plugins/error-envelopes'), {
      recursive: true,
      dereference: true,
    });
    cpSync(join(LUA, 'error_envelopes/apisix'), join(folder, 'apisix/plugins'), { recursive: true, dereference: true });
    nginx = await startNginx({
      options: '{ contracts = {} }',
      http: `init_worker_by_lua_block {
          package.path = "${folder}/?.lua;" .. package.path
          package.loaded["apisix.core"] = { schema = { check = function() return true end } }
          kong_plugin, kong_conf = require("kong.plugins.error-envelopes.handler"), ${lua(kong.config)}
          apisix_plugin, apisix_conf = require("apisix.plugins.error-envelopes"), ${lua(apisix)}
          wrong = { contracts = { "codens" }, vendor = "nobody" }
        }`,
      servers: `
        server { listen $PORT; location / { ${pass} ${phasesOf((phase) => `kong_plugin:${phase}(kong_conf)`)} }
          location /wrong { ${pass} ${phasesOf((phase) => `kong_plugin:${phase}(wrong)`)} }
          location /metrics { content_by_lua_block { require("kong.plugins.error-envelopes.api")["/error-envelopes/metrics"].GET() } } }
        server { listen $PORT; location / { ${pass} ${phasesOf((phase) => `apisix_plugin.${phase}(apisix_conf, {})`)} }
          location /metrics { content_by_lua_block { apisix_plugin.control_api()[1].handler() } }
          location /check { content_by_lua_block {
            ngx.say(tostring(apisix_plugin.check_schema(apisix_conf)))
            ngx.say(select(2, apisix_plugin.check_schema(wrong)))
          } }
          location /fields { content_by_lua_block {
            local record = require("kong.plugins.error-envelopes.schema").fields[1].config
            for _, field in ipairs(record.fields) do ngx.say((next(field))) end
          } } }`,
    });
  });
  afterAll(async () => {
    await nginx?.stop();
    upstream.close();
  });

  it.each([
    ['Kong', 0],
    ['APISIX', 1],
  ])('count what an upstream of %s sends', async (_name, at) => {
    const origin = `http://127.0.0.1:${nginx.ports[at]}`;
    const counts = () => countsAt(`${origin}/metrics`);
    const before = await counts();
    const answer = await fetch(`${origin}/codens/plans`);
    expect([answer.status, (await answer.json()).error_code]).toEqual([429, 'RATE_LIMITED']);
    const after = await eventually(counts, (now) => between(before, now).length > 0);
    expect(between(before, after)).toEqual(['violation codens/rate-limited']);
    await eventually(nginx.errors, (text) => text.includes('"verdict":"violation"'));
    expect(nginx.errors()).toContain('{"level":"warn","message":"violation response of codens"');
  });

  it('lets answers pass under a wrong configuration, and say what is wrong', async () => {
    const answer = await fetch(`http://127.0.0.1:${nginx.ports[0]}/wrong`);
    expect([answer.status, (await answer.json()).error_code]).toEqual([429, 'RATE_LIMITED']);
    const message = 'Expected the vendor of the gateway to be a contract (codens), got "nobody".';
    expect(nginx.errors()).toContain(message);
    const checked = await (await fetch(`http://127.0.0.1:${nginx.ports[1]}/check`)).text();
    expect(checked).toBe(`true\n${message}\n`);
  });

  it('take the options of their examples', async () => {
    const fields = (await (await fetch(`http://127.0.0.1:${nginx.ports[1]}/fields`)).text()).trim().split('\n');
    expect(kong.name).toBe('error-envelopes');
    expect(fields).toEqual(expect.arrayContaining(Object.keys(kong.config)));
  });
});
