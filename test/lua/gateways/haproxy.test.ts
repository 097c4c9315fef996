import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawAnswer, startUpstream } from '../../gateways/support/raw-http.js';
import { type Behaviour, behaviours as known } from '../../gateways/support/upstreams.js';
import { parsed, valuesOf } from './support/answers.js';
import { ALL } from './support/contracts.js';
import { type Haproxy, hasHaproxy, startHaproxy } from './support/haproxy.js';
import { between, countsAt } from './support/metrics.js';

const chunk = `2710\r\n"${'x'.repeat(9998)}"\r\n`;
const behaviours: readonly Behaviour[] = [
  ...known,
  {
    name: 'more chunks than the buffer keeps',
    steps: ['HTTP/1.1 500 Oops\r\nTransfer-Encoding: chunked\r\n\r\n', chunk, chunk, chunk, '0\r\n\r\n'],
    counts: ['unreadable'],
  },
];

/** The default of HAProxy. */
const BUFFER = 16_384;

describe.skipIf(!hasHaproxy)('HAProxy with the fetch and a small buffer', () => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  let haproxy: Haproxy;
  beforeAll(async () => {
    upstream = await startUpstream(behaviours);
    const rules = `
  http-request set-var(txn.error_envelope_path) path
  http-response wait-for-body time 5s at-least 65537 if { status ge 400 }
  http-response set-var(txn.verdict) lua.error_envelope if { status ge 400 }
  http-response set-header x-verdict %[var(txn.verdict)]`;
    haproxy = await startHaproxy({
      options: `{ contracts = ${ALL}, vendor = "codens", routes = { ["/off"] = { mode = "off" } } }`,
      proxies: [{ upstream: upstream.port, rules }],
      bufferSize: BUFFER,
    });
  });
  afterAll(async () => {
    await haproxy?.stop();
    await upstream.close();
  });

  const verdictOf = async (name: string, route = '/api') => {
    const number = behaviours.findIndex((one) => one.name === name);
    const answer = parsed(await rawAnswer(haproxy.ports[0] as number, 'GET', `${route}/${number}`));
    return { verdict: valuesOf(answer, 'x-verdict')[0], length: answer.body.length };
  };

  it.each([
    ['a documented error', 'documented;codens/rate-limited'],
    ['an empty error', 'unreadable;empty'],
    ['another charset', 'skipped;charset'],
    ['a connection that breaks in the body', 'skipped;aborted'],
    ['a success', ''],
  ])('gives the verdict of %s', async (name, verdict) => {
    expect((await verdictOf(name)).verdict).toBe(verdict);
  });

  it('gives none on a route that is off', async () => {
    expect((await verdictOf('a documented error', '/off')).verdict).toBe('');
  });

  it.each([
    ['a huge error', 300_000],
    ['more chunks than the buffer keeps', 30_000],
  ])('calls %s too large, and passes all of it', async (name, length) => {
    expect(await verdictOf(name)).toEqual({ verdict: 'unreadable;too-large', length });
  });

  it('counts an answer once', async () => {
    const before = await countsAt(haproxy.metrics);
    await verdictOf('a documented error');
    expect(between(before, await countsAt(haproxy.metrics))).toEqual(['documented codens/rate-limited']);
  });
});
