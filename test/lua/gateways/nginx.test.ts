import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../gateways/support/raw-http.js';
import { ALL } from './support/contracts.js';
import { between, countsAt } from './support/metrics.js';
import { hasNginx, type Nginx, PHASES, startNginx } from './support/nginx.js';
import { eventually } from './support/processes.js';

const LIMITED = JSON.stringify({
  detail: 'Rate limit exceeded',
  error_code: 'RATE_LIMITED',
  category: 'transient',
  retry_after_seconds: 12,
});
const DOCUMENTED = 'documented codens/rate-limited';

describe.skipIf(!hasNginx)('nginx', () => {
  let upstream: http.Server;
  let nginx: Nginx;
  let origin: string;
  beforeAll(async () => {
    upstream = http.createServer(({ url = '' }, response) => {
      if (url.endsWith('/ok')) response.setHeader('content-type', 'text/html').end('<p>fine</p>');
      else if (url.endsWith('/endless')) {
        response.writeHead(500, { 'content-type': 'application/json' }).write('{"a":');
      } else response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '12' }).end(LIMITED);
    });
    const port = await listen(upstream);
    const pass = `proxy_pass http://127.0.0.1:${port}; proxy_http_version 1.1; proxy_set_header Connection "";`;
    nginx = await startNginx({
      workers: 2,
      options: `{
        contracts = ${ALL},
        vendor = "codens",
        routes = { ["/sub"] = { mode = "rewrite" } },
        log = function(line) ngx.log(ngx.WARN, tostring(line)) end,
      }`,
      http: `
        log_format verdicts '$request_uri $status $error_envelope';
        proxy_intercept_errors off;`,
      servers: `server {
        listen $PORT reuseport;
        set $error_envelope "";
        access_log access.log verdicts;
        ${PHASES}
        location /api/ { ${pass} }
        location /off-line { proxy_pass http://127.0.0.1:9; }
        location /own { return 404; }
        location /sub/ { content_by_lua_block {
          local answer = ngx.location.capture("/api/inner")
          ngx.status = 200
          ngx.print(answer.status, answer.header["Content-Type"], answer.body)
        } }
        location /checked/ { auth_request /api/auth; ${pass} }
        location /redirected/ { proxy_intercept_errors on; error_page 429 = /fallback; ${pass} }
        location /fallback { return 503 '{"detail":"Down","error_code":"RATE_LIMITED"}'; default_type application/json; }
        location /lua/ { content_by_lua_block {
          ngx.status = 429
          ngx.header["content-type"] = "application/json"
          ngx.header["retry-after"] = 12
          ngx.print('${LIMITED}')
        } }
        location /packed/ { gzip on; gzip_types *; gzip_min_length 1; gzip_proxied any; ${pass} }
        location = /metrics { content_by_lua_block { gateway:metrics() } }
      }`,
    });
    origin = `http://127.0.0.1:${nginx.ports[0]}`;
  });
  afterAll(async () => {
    await nginx?.stop();
    upstream.closeAllConnections();
    upstream.close();
  });

  const counts = () => countsAt(`${origin}/metrics`);
  const accessLog = () => readFileSync(join(nginx.folder, 'access.log'), 'utf8');

  async function countedFor(work: () => Promise<unknown>, expected: number): Promise<string[]> {
    const before = await counts();
    await work();
    return between(before, await eventually(counts, (now) => between(before, now).length >= expected));
  }

  const get = async (path: string, headers = {}) => {
    const answer = await fetch(`${origin}${path}`, { headers });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };

  it('writes the verdict into the access log and a line into the error log', async () => {
    expect(await countedFor(() => get('/api/x?key=1'), 1)).toEqual([DOCUMENTED]);
    await eventually(accessLog, (text) => text.includes('/api/x?key=1'));
    expect(accessLog()).toContain('/api/x?key=1 429 documented;codens/rate-limited\n');
    const [line] = /\{"level".*"violations":\[\]\}/.exec(nginx.errors()) ?? [];
    expect(JSON.parse(line ?? '')).toEqual({
      level: 'info',
      message: 'documented response of codens',
      route: '',
      status: 429,
      verdict: 'documented',
      contract: 'codens',
      error: 'rate-limited',
      surface: 'rest',
      category: 'rate-limited',
      requestId: null,
      violations: [],
    });
  });

  it('counts in both workers', async () => {
    const many = Array.from({ length: 40 }, () => get('/api/x', { connection: 'close' }));
    expect(await countedFor(() => Promise.all(many), 40)).toHaveLength(40);
  });

  it('counts a client that leaves as aborted', async () => {
    const leave = async () => {
      const socket = connect(nginx.ports[0] as number, '127.0.0.1');
      socket.write('GET /api/endless HTTP/1.1\r\nHost: x\r\n\r\n');
      await once(socket, 'data');
      socket.destroy();
    };
    expect(await countedFor(leave, 1)).toEqual(['skipped aborted']);
    await eventually(accessLog, (text) => text.includes('/api/endless'));
    expect(accessLog()).toContain('/api/endless 500 skipped;aborted\n');
  });

  it('hands the first part of an answer on before the last one comes', async () => {
    const socket = connect(nginx.ports[0] as number, '127.0.0.1');
    socket.write('GET /api/endless HTTP/1.1\r\nHost: x\r\n\r\n');
    let text = '';
    socket.on('data', (chunk) => (text += chunk));
    expect(
      await eventually(
        () => text,
        (now) => now.includes('{"a":'),
      ),
    ).toContain('{"a":');
    socket.destroy();
  });

  it('leaves the error pages of nginx itself alone', async () => {
    expect(await countedFor(async () => expect((await get('/own')).status).toBe(404), 0)).toEqual([]);
    expect(await countedFor(async () => expect((await get('/off-line')).status).toBe(502), 0)).toEqual([]);
  });

  it('leaves subrequests alone', async () => {
    const captured = `429application/json${LIMITED}`;
    expect(await countedFor(async () => expect((await get('/sub/x')).body).toBe(captured), 0)).toEqual([]);
    expect(await countedFor(async () => expect((await get('/checked/ok')).status).toBe(500), 0)).toEqual([]);
  });

  it('reads the answer that the client gets after an internal redirect', async () => {
    const read = await countedFor(async () => expect((await get('/redirected/x')).status).toBe(503), 1);
    expect(read).toEqual(['violation codens/rate-limited']);
  });

  it('reads answers that Lua makes', async () => {
    expect(await countedFor(() => get('/lua/x'), 1)).toEqual([DOCUMENTED]);
  });

  it('reads what nginx compresses for the client', async () => {
    const work = async () => expect((await get('/packed/x', { 'accept-encoding': 'gzip' })).body).toBe(LIMITED);
    expect(await countedFor(work, 1)).toEqual([DOCUMENTED]);
  });

  it('keeps the counters over a reload', async () => {
    const before = await counts();
    process.kill(nginx.pid, 'SIGHUP');
    await wait(300);
    expect(await counts()).toEqual(before);
    expect(await countedFor(() => get('/api/x'), 1)).toEqual([DOCUMENTED]);
  });
});
