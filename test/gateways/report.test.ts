import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import all from '../../generated/all.js';
import { createGateway } from '../../src/gateway/index.js';
import { counted } from './support/counted.js';
import { type Running, starts } from './support/gateways.js';
import { rawAnswer, rawAnswers, startUpstream, unframed } from './support/raw-http.js';
import { behaviours } from './support/upstreams.js';

const numberOf = (name: string) => behaviours.findIndex((one) => one.name === name);
const options = { contracts: all, routes: { '/api': { vendor: 'codens' }, '/mcp': { mcp: true } } };

describe.each(Object.entries(starts))('%s', (host, start) => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  let bare: Running;
  let keeping: Awaited<ReturnType<typeof startUpstream>>;
  let bareKept: Running;
  /** One gateway for several requests: an answer must not disturb those that come later. */
  let kept: Running;
  beforeAll(async () => {
    upstream = await startUpstream(behaviours);
    bare = await start(upstream.port, undefined);
    keeping = await startUpstream(behaviours, { keeps: true });
    bareKept = await start(keeping.port, undefined);
    kept = await start(keeping.port, createGateway(options));
  });
  afterAll(async () => {
    await Promise.all([keeping.close(), upstream.close()]);
    await Promise.all([bare.close(), bareKept.close(), kept.close()]);
  });
  const seen = host === 'hono' ? behaviours.filter(({ onWireOnly }) => !onWireOnly) : behaviours;

  for (const behaviour of seen) {
    // A reset overtakes bytes that were sent before it, now and then, in the bare server too.
    const retry = behaviour.steps.includes('reset') ? 3 : 0;
    it(`reports ${behaviour.name} without a change`, { retry }, async () => {
      const { method = 'GET', route = '/api', counts } = behaviour;
      const path = `${route}/${behaviours.indexOf(behaviour)}`;
      const errors: unknown[] = [];
      const gateway = createGateway({ ...options, onInternalError: (error) => errors.push(error) });
      const watched = await start(upstream.port, gateway);
      const [expected, actual] = [
        await rawAnswer(bare.port, method, path),
        await rawAnswer(watched.port, method, path),
      ];
      await watched.close();
      expect(errors).toEqual([]);
      const comparable = host === 'hono' ? unframed : (answer: typeof actual) => answer;
      expect(comparable(actual)).toEqual(comparable(expected));
      expect(counted(gateway)).toEqual([...counts].sort());
    });
  }

  const whole = seen.filter(({ steps }) => !steps.includes('reset'));
  it.each(whole.map((behaviour) => [behaviour.name, behaviour] as const))(
    'answers a second request on the connection of %s',
    async (_name, { name, method = 'GET', route = '/api' }) => {
      const first = { method, path: `${route}/${numberOf(name)}` };
      const requests = [first, { method: 'GET', path: `/api/${numberOf('a documented error')}` }];
      const [expected, actual] = [await rawAnswers(bareKept.port, requests), await rawAnswers(kept.port, requests)];
      expect(actual).toHaveLength(2);
      const body = (text: string) => unframed({ text, end: '' }).text;
      expect(host === 'hono' ? actual.map(body) : actual).toEqual(host === 'hono' ? expected.map(body) : expected);
    },
  );
});
