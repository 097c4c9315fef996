import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasNginx, PHASES, startNginx } from './support/nginx.js';
import { isInstalled } from './support/processes.js';

/** Megabytes of memory that the workers of a server use. */
function memoryOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const sizes = children.map((child) => /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1]);
  return sizes.reduce((sum, size) => sum + Number(size) / 1024, 0);
}

// `npm run bench:lua` does the same with a million.
describe.skipIf(!hasNginx || !isInstalled('wrk', '-v'))('the memory of nginx', () => {
  it('stays the same under errors that all differ', async () => {
    const nginx = await startNginx({
      options: '{ contracts = { require "error_envelopes.contracts.codens" }, vendor = "codens" }',
      servers: `server { listen $PORT; keepalive_requests 1000000; default_type application/json; ${PHASES}
        location / { return 429 '{"detail":"$request_id","error_code":"RATE_LIMITED","category":"transient"}'; } }`,
    });
    const load = (seconds: number) =>
      spawnSync('wrk', ['-t1', '-c8', `-d${seconds}s`, `http://127.0.0.1:${nginx.ports[0]}/`]);
    load(4);
    const before = memoryOf(nginx.pid);
    load(6);
    const grown = memoryOf(nginx.pid) - before;
    await nginx.stop();
    expect(grown).toBeLessThan(3);
  });
});
