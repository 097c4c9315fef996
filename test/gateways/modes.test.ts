import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import all from '../../generated/all.js';
import { createGateway } from '../../src/gateway/index.js';
import { type Running, starts } from './support/gateways.js';
import { rawAnswer, startUpstream, unframed } from './support/raw-http.js';
import { behaviours } from './support/upstreams.js';

/** The headers of an answer, in lower case, and its body without chunks. */
function parsed(answer: { text: string; end: string }) {
  const { text, end } = unframed(answer);
  const at = text.indexOf('\r\n\r\n');
  const [line, ...fields] = text.slice(0, at).split('\r\n');
  const headers = fields.map((field) => field.replace(/^[^:]+/, (name) => name.toLowerCase()));
  return { status: Number(line?.split(' ')[1]), headers, body: text.slice(at + 4), end };
}

const numberOf = (name: string) => behaviours.findIndex((one) => one.name === name);

describe.each(Object.entries(starts))('%s', (_host, start) => {
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

  async function through(mode: 'tag' | 'rewrite', name: string, path = '/api') {
    const gateway = createGateway({
      contracts: all,
      holdTimeout: 60,
      routes: { '/api': { mode, vendor: 'codens' }, '/mcp': { mode, mcp: true } },
    });
    const running = await start(upstream.port, gateway);
    const { method = 'GET' } = behaviours[numberOf(name)] ?? {};
    const target = `${path}/${numberOf(name)}`;
    const [was, is] = [await rawAnswer(bare.port, method, target), await rawAnswer(running.port, method, target)];
    await running.close();
    return { was: parsed(was), is: parsed(is), gateway };
  }

  it.each([
    ['a documented error', 'documented;codens/rate-limited'],
    ['a violation', 'violation;codens/rate-limited'],
    ['an error that is not documented', 'undocumented;codens'],
    ['a page of a proxy', 'unreadable;not-json'],
    ['chunks without a length', 'documented;codens/rate-limited'],
    ['a tag of its own', 'documented;codens/rate-limited'],
  ])('tags %s with one header, and changes nothing else', async (name, tag) => {
    const { was, is } = await through('tag', name);
    const isOwn = (header: string) => header.startsWith('x-error-envelope:');
    expect(is.headers.filter(isOwn)).toEqual([`x-error-envelope: ${tag}`]);
    const rest = (answer: typeof is) => ({
      ...answer,
      headers: answer.headers.filter((header) => !isOwn(header)).sort(),
    });
    expect(rest(is)).toEqual(rest(was));
  });

  it.each([
    ['a success'],
    ['a huge error'],
    ['HEAD'],
    ['204'],
    ['another charset'],
    ['an event stream'],
    ['a connection that breaks in the body'],
    ['a slow drip'],
  ])('adds no tag to %s', async (name) => {
    const { was, is } = await through('tag', name);
    const sorted = (answer: typeof is) => ({ ...answer, headers: [...answer.headers].sort() });
    expect(sorted(is)).toEqual(sorted(was));
  });

  it('rewrites an error to problem details, and keeps its wait and its status', async () => {
    const { was, is } = await through('rewrite', 'a documented error');
    expect([is.status, is.end]).toEqual([was.status, was.end]);
    expect(is.headers).toEqual(expect.arrayContaining(['retry-after: 12', 'content-type: application/problem+json']));
    expect(is.headers.filter((header) => header.startsWith('content-type:')).length).toBe(1);
    expect(JSON.parse(is.body)).toMatchObject({
      title: 'Too many requests in the current period',
      status: 429,
      code: 'RATE_LIMITED',
      match: { contract: 'codens', error: 'rate-limited', surface: 'rest' },
      retry: { when: 'after-delay', seconds: 12 },
    });
    expect(is.body).not.toContain('Rate limit exceeded');
  });

  it.each([
    ['problem details'],
    ['a success'],
    ['a huge error'],
    ['a slow drip'],
    ['HEAD'],
    ['a connection that breaks in the body'],
  ])('does not rewrite %s', async (name) => {
    const { was, is } = await through('rewrite', name);
    const sorted = (answer: typeof is) => ({ ...answer, headers: [...answer.headers].sort() });
    expect(sorted(is)).toEqual(sorted(was));
  });

  it('rewrites no answer of MCP: its clients read JSON-RPC', async () => {
    const { was, is, gateway } = await through('rewrite', 'a JSON-RPC error with the status 200', '/mcp');
    expect(is.body).toBe(was.body);
    expect(gateway.counters.responses()).toHaveLength(1);
  });
});
