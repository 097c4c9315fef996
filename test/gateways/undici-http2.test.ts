import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Agent, type Dispatcher, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import codens from '../../generated/contracts/codens.js';
import { gatewayInterceptor } from '../../src/adapters/undici/gateway-interceptor.js';
import { createGateway } from '../../src/gateway/index.js';
import { counted } from './support/counted.js';

/** A key and a certificate for one run; undefined without openssl. */
function certificate(): { key: string; cert: string } | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')] as const;
  const ofKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key];
  const { status } = spawnSync('openssl', ['req', '-x509', ...ofKey, '-out', cert, '-subj', '/CN=localhost']);
  const made = status === 0 ? { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } : undefined;
  rmSync(folder, { recursive: true });
  return made;
}

const identity = certificate();

describe.runIf(identity)('undici with an upstream in HTTP/2', () => {
  const BODY = '{"detail":"Slow down","error_code":"RATE_LIMITED","category":"transient","retry_after_seconds":12}';
  let server: http2.Http2SecureServer;
  beforeAll(async () => {
    server = http2.createSecureServer(identity ?? {}, ({ url }, response) => {
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '12' });
      response.write(BODY.slice(0, 20));
      // The upstream breaks off after a part.
      if (url === '/api/broken') setTimeout(() => response.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR), 20);
      else response.end(BODY.slice(20));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => server.close());

  it.each([
    ['/api/whole', 'documented codens/rate-limited'],
    ['/api/broken', 'skipped aborted'],
  ])('reports %s without a change', async (target, count) => {
    const gateway = createGateway({ contracts: [codens], vendor: 'codens' });
    const agent = new Agent({ allowH2: true, connect: { rejectUnauthorized: false } });
    const ask = async (dispatcher: Dispatcher) => {
      const { port } = server.address() as AddressInfo;
      const answer = await request(`https://127.0.0.1:${port}${target}`, { dispatcher });
      const { date: _, ...headers } = answer.headers;
      const body = await answer.body.text().catch((error: Error) => error.constructor.name);
      return { status: answer.statusCode, headers, body };
    };
    expect(await ask(agent.compose(gatewayInterceptor(gateway)))).toEqual(await ask(agent));
    expect(counted(gateway)).toEqual([count]);
    await agent.destroy();
  });
});
