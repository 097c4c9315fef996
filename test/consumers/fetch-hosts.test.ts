import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawAnswer, startUpstream, unframed } from '../gateways/support/raw-http.js';
import { behaviours } from '../gateways/support/upstreams.js';
import { type Host, hosts } from './hosts/start.js';

/** The headers of an answer in any order: Deno sorts those of a response that a program makes. */
function comparable(answer: { text: string; end: string }) {
  const { text, end } = unframed(answer);
  const at = text.indexOf('\r\n\r\n');
  const [line, ...fields] = text.slice(0, at).split('\r\n');
  return { line, fields: fields.sort(), body: text.slice(at), end };
}

describe.each(hosts)('$name', ({ name, start, hidden }) => {
  if (!start) {
    it.skip(`runs the gateway: npm has no binary of ${name} for this machine`);
    return;
  }
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  let host: Host;
  beforeAll(async () => {
    upstream = await startUpstream(behaviours);
    host = await start(`http://127.0.0.1:${upstream.port}`);
  });
  afterAll(async () => {
    await host?.close();
    await upstream?.close();
  });

  const json = async (path: string) => (await fetch(`http://127.0.0.1:${host.port}${path}`)).json();

  async function through(mode: string, named: string) {
    const index = behaviours.findIndex((one) => one.name === named);
    const { method = 'GET', route = '/api' } = behaviours[index] ?? {};
    return rawAnswer(host.port, method, `/${mode}${route}/${index}`, { leaves: true });
  }

  it.each(behaviours.map((behaviour) => [behaviour.name, behaviour] as const))(
    'reports %s',
    async (named, { counts }) => {
      const bare = await through('bare', named);
      await json('/counted');
      const watched = await through('report', named);
      expect(comparable(watched)).toEqual(comparable(bare));
      expect(await json('/counted')).toEqual([...(hidden[named] ?? counts)].sort());
    },
  );

  it('tags an error with one header', async () => {
    const { bare, watched } = {
      bare: await through('bare', 'a violation'),
      watched: await through('tag', 'a violation'),
    };
    const { fields, ...rest } = comparable(watched);
    const tag = 'x-error-envelope: violation;codens/rate-limited';
    expect(fields.filter((field) => field.toLowerCase() !== tag)).toEqual(comparable(bare).fields);
    expect(rest).toMatchObject({ line: comparable(bare).line, body: comparable(bare).body });
  });

  it.each(['gzip', 'brotli', 'a slow drip', 'a huge error'])(
    'tags or passes %s so that a client reads it',
    async (named) => {
      const index = behaviours.findIndex((one) => one.name === named);
      const read = async (mode: string) => {
        const answer = await fetch(`http://127.0.0.1:${host.port}/${mode}/api/${index}`);
        return { status: answer.status, body: await answer.text() };
      };
      expect(await read('tag')).toEqual(await read('bare'));
    },
  );

  it('rewrites an error to problem details', async () => {
    const index = behaviours.findIndex((one) => one.name === 'gzip');
    const answer = await fetch(`http://127.0.0.1:${host.port}/rewrite/api/${index}`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('retry-after')]).toEqual([
      429,
      'application/problem+json',
      '12',
    ]);
    expect(await answer.json()).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('makes no code out of text, and does not need it', async () => {
    expect(await json('/code-from-text')).toBe('EvalError');
  });
});
