import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IN_BAND_1, IN_BAND_2 } from './expected/in-band.js';
import { MODERN_2, VIOLATIONS_OF_THE_REVISION } from './expected/modern.js';
import { OVER_HTTP_1, OVER_HTTP_2 } from './expected/over-http.js';
import { BATCH, IN_BAND, OVER_HTTP, SUCCESSES } from './failures.js';
import { MODERN } from './modern-failures.js';
import { startSdk1 } from './servers/sdk1.js';
import { startSdk2 } from './servers/sdk2.js';
import { entriesOf } from './support/entries.js';
import { expectInspection, inspect } from './support/expect-inspection.js';
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
    it.each(entriesOf(OVER_HTTP))('reads %s', async (failure, request) => {
      expectInspection(inspect(await servers.send(request)), overHttp[failure]);
    });
  });

  describe.each(['json', 'sse'])('inside MCP, answered with %s', (path) => {
    it.each(entriesOf(IN_BAND))('reads %s', async (failure, rpc) => {
      const seen = await servers.send({ path, rpc, session: 'open' });
      expect(seen.headers.get('content-type')).toContain(path === 'sse' ? 'text/event-stream' : 'application/json');
      expectInspection(inspect(seen), inBand[failure]);
    });
  });

  it('reads every error of a batch', async () => {
    for (const path of ['json', 'sse']) {
      const inspections = inspect.all(await servers.send({ path, body: BATCH, session: 'open' }));
      expect(inspections, path).toHaveLength(2);
      inspections.forEach((inspection, at) => {
        expectInspection(inspection, inBand[at === 0 ? 'unknown method' : 'unknown tool']);
      });
    }
  });

  it('reads the answer to an empty batch', async () => {
    const inspection = inspect(await servers.send({ path: 'stateless', body: '[]' }));
    // SDK 1.x accepts it: HTTP 202, no body.
    if (name === 'SDK 1.x') expect(inspection).toMatchObject({ verdict: 'success', status: 202, reason: 'empty' });
    else expectInspection(inspection, [400, 'rpc', -32600, 'empty JSON-RPC batch', 'invalid-request', 'never']);
  });

  it('reads the wait from the headers of a rate limiter', async () => {
    const { retry } = inspect(await servers.send(OVER_HTTP['rate limit']));
    expect(retry).toMatchObject({ when: 'after-delay', retryable: true, remedy: 'wait', source: 'header' });
    expect(retry?.seconds).toBeGreaterThan(0);
    expect(retry?.seconds).toBeLessThanOrEqual(60);
  });

  it.each(Object.entries(SUCCESSES))('reads a success: %s', async (_name, request) => {
    expect(inspect(await servers.send(request))).toMatchObject({ verdict: 'success', match: null, retry: null });
  });
});

describe('a server of SDK 2.x in revision 2026-07-28', () => {
  let servers: Running;
  beforeAll(async () => {
    servers = await run(startSdk2);
  });
  afterAll(() => servers.close());

  it.each(entriesOf(MODERN))('reads %s', async (failure, request) => {
    const seen = await servers.send(request);
    expectInspection(inspect(seen), MODERN_2[failure]);
    const inspection = inspect(seen, { protocolVersion: '2026-07-28' });
    const violations = VIOLATIONS_OF_THE_REVISION[failure];
    if (violations && inspection.verdict === 'violation') expect(inspection.violations).toMatchObject(violations);
    else expectInspection(inspection, MODERN_2[failure]);
  });
});
