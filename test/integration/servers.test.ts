import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IN_BAND_1, IN_BAND_2 } from './expected/in-band.js';
import { AGAINST_THE_REVISION, MODERN_2 } from './expected/modern.js';
import { OVER_HTTP_1, OVER_HTTP_2 } from './expected/over-http.js';
import { BATCH, FINE, IN_BAND, OVER_HTTP } from './failures.js';
import { MODERN } from './modern-failures.js';
import { startSdk1 } from './servers/sdk1.js';
import { startSdk2 } from './servers/sdk2.js';
import { entriesOf } from './support/entries.js';
import { expectFound, inspect } from './support/expect-found.js';
import { type Running, run } from './support/running.js';

const generations = [
  { name: 'SDK 1.x', start: startSdk1, overHttp: OVER_HTTP_1, inBand: IN_BAND_1 },
  { name: 'SDK 2.x', start: startSdk2, overHttp: OVER_HTTP_2, inBand: IN_BAND_2 },
];

describe.each(generations)('servers of $name', ({ name, start, overHttp, inBand }) => {
  let servers: Running;
  beforeAll(async () => {
    servers = await run(start);
  });
  afterAll(() => servers.close());

  describe('in front of MCP', () => {
    it.each(entriesOf(OVER_HTTP))('%s', async (failure, request) => {
      expectFound(inspect(await servers.send(request)), overHttp[failure]);
    });
  });

  describe.each(['json', 'sse'])('inside MCP, answered with %s', (path) => {
    it.each(entriesOf(IN_BAND))('%s', async (failure, rpc) => {
      const seen = await servers.send({ path, rpc, session: 'begun' });
      expect(seen.headers.get('content-type')).toContain(path === 'sse' ? 'text/event-stream' : 'application/json');
      expectFound(inspect(seen), inBand[failure]);
    });
  });

  it('every error of a batch', async () => {
    for (const path of ['json', 'sse']) {
      const found = inspect.all(await servers.send({ path, body: BATCH, session: 'begun' }));
      expect(found, path).toHaveLength(2);
      found.forEach((one, at) => {
        expectFound(one, inBand[at === 0 ? 'unknown method' : 'unknown tool']);
      });
    }
  });

  it('an empty batch', async () => {
    const found = inspect(await servers.send({ path: 'stateless', body: '[]' }));
    // SDK 1.x takes it for accepted: HTTP 202, no body.
    if (name === 'SDK 1.x') expect(found).toMatchObject({ verdict: 'success', status: 202, reason: 'empty' });
    else expectFound(found, [400, 'rpc', -32600, 'empty JSON-RPC batch', 'invalid-request', 'never']);
  });

  it('tells how long to wait where a limiter says it', async () => {
    const { retry } = inspect(await servers.send(OVER_HTTP['rate limit']));
    expect(retry).toMatchObject({ when: 'after-delay', retryable: true, remedy: 'wait', source: 'header' });
    expect(retry?.seconds).toBeGreaterThan(0);
    expect(retry?.seconds).toBeLessThanOrEqual(60);
  });

  it.each(Object.entries(FINE))('no error in: %s', async (_name, request) => {
    expect(inspect(await servers.send(request))).toMatchObject({ verdict: 'success', match: null, retry: null });
  });
});

describe('a server of SDK 2.x in revision 2026-07-28', () => {
  let servers: Running;
  beforeAll(async () => {
    servers = await run(startSdk2);
  });
  afterAll(() => servers.close());

  it.each(entriesOf(MODERN))('%s', async (failure, request) => {
    const seen = await servers.send(request);
    expectFound(inspect(seen), MODERN_2[failure]);
    const found = inspect(seen, { protocolVersion: '2026-07-28' });
    const broken = AGAINST_THE_REVISION[failure];
    if (broken && found.verdict === 'violation') expect(found.violations).toMatchObject(broken);
    else expectFound(found, MODERN_2[failure]);
  });
});
