import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import all from '../../generated/all.js';
import { createGateway } from '../../src/gateway/index.js';
import { counted } from './support/counted.js';
import { type Running, starts } from './support/gateways.js';
import { rawAnswer, startUpstream, unframed } from './support/raw-http.js';
import { behaviours } from './support/upstreams.js';

const options = { contracts: all, routes: { '/api': { vendor: 'codens' }, '/mcp': { mcp: true } } };

describe.each(Object.entries(starts))('%s', (host, start) => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  let bare: Running;
  beforeAll(async () => {
    upstream = await startUpstream(behaviours);
    bare = await start(upstream.port, undefined);
  });
  afterAll(async () => {
    await bare.close();
    await upstream.close();
  });
  const seen = host === 'hono' ? behaviours.filter(({ onWireOnly }) => !onWireOnly) : behaviours;

  it.each(seen.map((behaviour) => [behaviour.name, behaviour] as const))(
    'reports %s without a change',
    async (_name, behaviour) => {
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
    },
  );
});
