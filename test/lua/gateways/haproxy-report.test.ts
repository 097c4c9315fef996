import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawAnswer, rawAnswers, startUpstream, unframed } from '../../gateways/support/raw-http.js';
import { type Behaviour, behaviours } from '../../gateways/support/upstreams.js';
import { withoutDecoding } from './support/behaviours.js';
import { ALL } from './support/contracts.js';
import { type Haproxy, hasHaproxy, RULES, startHaproxy } from './support/haproxy.js';
import { between, countsAt } from './support/metrics.js';
import { eventually } from './support/processes.js';

const numberOf = (name: string) => behaviours.findIndex((one) => one.name === name);

/** What HAProxy shows to Lua is less than what it sends. */
function wantedOf(behaviour: Behaviour): string[] {
  switch (behaviour.name) {
    // Whether chunks are complete is not shown.
    case 'chunks that break off':
      return ['unreadable'];
    // A stream is not read: the rules run before the first event, or wait for the last.
    case 'an event stream with an error status':
    case 'errors in an event stream of MCP, cut anywhere':
    case 'an event of MCP that is too large':
      return [];
    default:
      return withoutDecoding(behaviour);
  }
}

describe.skipIf(!hasHaproxy)('HAProxy', () => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  let keeping: Awaited<ReturnType<typeof startUpstream>>;
  let haproxy: Haproxy;
  beforeAll(async () => {
    upstream = await startUpstream(behaviours);
    keeping = await startUpstream(behaviours, { keeps: true });
    haproxy = await startHaproxy({
      options: `{
        contracts = ${ALL},
        bufferSize = 98304,
        routes = { ["/api"] = { vendor = "codens" }, ["/mcp"] = { mcp = true } },
      }`,
      proxies: [
        { upstream: upstream.port, rules: '' },
        { upstream: upstream.port, rules: RULES },
        { upstream: keeping.port, rules: '', keeps: true },
        { upstream: keeping.port, rules: RULES, keeps: true },
      ],
    });
  });
  afterAll(async () => {
    await haproxy?.stop();
    await Promise.all([keeping.close(), upstream.close()]);
  });

  const port = (at: number) => haproxy.ports[at] as number;
  const counts = () => countsAt(haproxy.metrics);

  it.each(behaviours.map((behaviour) => [behaviour.name, behaviour] as const))(
    'reports %s without a change',
    async (name, behaviour) => {
      const { method = 'GET', route = '/api' } = behaviour;
      const path = `${route}/${behaviours.indexOf(behaviour)}`;
      const before = await counts();
      const expected = await rawAnswer(port(0), method, path);
      const actual = await rawAnswer(port(1), method, path);
      // HAProxy cuts chunks as they come, and those of a body that waited come together.
      const comparable = /chunk|slow drip|event/.test(name) ? unframed : (answer: typeof actual) => answer;
      expect(comparable(actual)).toEqual(comparable(expected));
      const wanted = wantedOf(behaviour);
      const after = await eventually(counts, (now) => between(before, now).length >= wanted.length);
      expect(between(before, after)).toEqual(wanted);
    },
  );

  const whole = behaviours.filter(({ steps }) => !steps.includes('reset'));
  it.each(whole.map((behaviour) => [behaviour.name, behaviour] as const))(
    'answers a second request on the connection of %s',
    async (_name, { name, method = 'GET', route = '/api' }) => {
      const first = { method, path: `${route}/${numberOf(name)}` };
      const requests = [first, { method: 'GET', path: `/api/${numberOf('a documented error')}` }];
      const [expected, actual] = [await rawAnswers(port(2), requests), await rawAnswers(port(3), requests)];
      const body = (text: string) => unframed({ text, end: '' }).text;
      expect(actual.map(body)).toEqual(expected.map(body));
    },
  );

  it('warns of nothing', () => {
    expect(haproxy.output()).not.toMatch(/error-envelopes|lua function|runtime error/i);
  });
});
