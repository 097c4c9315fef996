import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawAnswer, rawAnswers, startUpstream, unframed } from '../../gateways/support/raw-http.js';
import { behaviours } from '../../gateways/support/upstreams.js';
import { withoutDecoding } from './support/behaviours.js';
import { ALL } from './support/contracts.js';
import { between, countsAt } from './support/metrics.js';
import { hasNginx, type Nginx, PHASES, startNginx } from './support/nginx.js';
import { eventually } from './support/processes.js';

const numberOf = (name: string) => behaviours.findIndex((one) => one.name === name);

describe.skipIf(!hasNginx)('nginx', () => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  let keeping: Awaited<ReturnType<typeof startUpstream>>;
  let nginx: Nginx;
  beforeAll(async () => {
    upstream = await startUpstream(behaviours);
    keeping = await startUpstream(behaviours, { keeps: true });
    const pass = (port: number, more = '') => `server { listen $PORT; location / {
      proxy_pass http://127.0.0.1:${port}; proxy_http_version 1.1; proxy_set_header Connection ""; ${more}
    } }`;
    nginx = await startNginx({
      options: `{
        contracts = ${ALL},
        routes = { ["/api"] = { vendor = "codens" }, ["/mcp"] = { mcp = true } },
      }`,
      servers: `
        ${pass(upstream.port)}
        ${pass(upstream.port, PHASES)}
        ${pass(keeping.port)}
        ${pass(keeping.port, PHASES)}
        server { listen $PORT; location / { content_by_lua_block { gateway:metrics() } } }`,
    });
  });
  afterAll(async () => {
    await nginx?.stop();
    await Promise.all([keeping.close(), upstream.close()]);
  });

  const port = (at: number) => nginx.ports[at] as number;
  const counts = () => countsAt(`http://127.0.0.1:${port(4)}/`);

  it.each(behaviours.map((behaviour) => [behaviour.name, behaviour] as const))(
    'reports %s without a change',
    async (name, behaviour) => {
      const { method = 'GET', route = '/api' } = behaviour;
      const path = `${route}/${behaviours.indexOf(behaviour)}`;
      const before = await counts();
      const expected = await rawAnswer(port(0), method, path);
      const actual = await rawAnswer(port(1), method, path);
      // How nginx cuts chunks depends on when they come.
      const comparable = /slow drip|event/.test(name) ? unframed : (answer: typeof actual) => answer;
      expect(comparable(actual)).toEqual(comparable(expected));
      // nginx 1.22 takes early hints for the answer.
      const wanted = name === 'early hints' ? [] : withoutDecoding(behaviour);
      const after = await eventually(counts, (now) => between(before, now).length >= wanted.length);
      expect(between(before, after)).toEqual(wanted);
    },
  );

  // nginx 1.22 takes early hints for the answer, and then waits for its end.
  const whole = behaviours.filter(({ name, steps }) => !steps.includes('reset') && name !== 'early hints');
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

  it('writes nothing into the error log but what nginx itself writes', () => {
    expect(nginx.errors()).not.toMatch(/lua|error-envelopes/);
  });
});
