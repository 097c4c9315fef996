import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawAnswer, startUpstream } from '../../gateways/support/raw-http.js';
import { type Behaviour, behaviours as known } from '../../gateways/support/upstreams.js';
import { type Parsed, parsed, valuesOf, without } from './support/answers.js';
import { ALL } from './support/contracts.js';
import { hasHaproxy, RULES, startHaproxy } from './support/haproxy.js';
import { hasNginx, PHASES, startNginx } from './support/nginx.js';
import type { Host } from './support/processes.js';

const TAG = 'x-error-envelope';
const OPTIONS = `{
  contracts = ${ALL},
  routes = {
    ["/tag"] = { mode = "tag", vendor = "codens" },
    ["/rewrite"] = { mode = "rewrite", vendor = "codens" },
    ["/off"] = { mode = "off" },
    ["/mcp"] = { mode = "rewrite", mcp = true },
  },
}`;

const behaviours: readonly Behaviour[] = [
  ...known,
  {
    name: 'a huge error without a length',
    steps: [
      'HTTP/1.1 500 Oops\r\nContent-Type: text/plain\r\nRetry-After: 12\r\nTransfer-Encoding: chunked\r\n\r\n',
      ...Array.from({ length: 12 }, () => `2710\r\n${'x'.repeat(10_000)}\r\n`),
      '0\r\n\r\n',
    ],
    counts: ['unreadable'],
  },
];

/** Starts a host with a bare proxy first, and one with the gateway. */
type Start = (upstream: number) => Promise<Host & { ports: number[] }>;

const nginx: Start = (upstream) => {
  const pass = `proxy_pass http://127.0.0.1:${upstream}; proxy_http_version 1.1; proxy_set_header Connection "";`;
  return startNginx({
    options: OPTIONS,
    servers: `server { listen $PORT; location / { ${pass} } } server { listen $PORT; location / { ${pass} ${PHASES} } }`,
  });
};

/** Before the action, which sets the tag of errors. */
const REMOVES_TAGS = `
  http-response del-header ${TAG} if { var(txn.error_envelope_path) -m beg /tag }`;

const haproxy: Start = (upstream) =>
  startHaproxy({
    options: OPTIONS.replace('{', '{ bufferSize = 98304, '),
    proxies: [
      { upstream, rules: '' },
      { upstream, rules: REMOVES_TAGS + RULES },
    ],
  });

const hosts = [
  ['nginx', nginx, hasNginx],
  ['HAProxy', haproxy, hasHaproxy],
] as const;

describe.each(hosts.filter(([, , isHere]) => isHere))('%s', (host, start) => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  let running: Awaited<ReturnType<Start>>;
  beforeAll(async () => {
    upstream = await startUpstream(behaviours);
    running = await start(upstream.port);
  });
  afterAll(async () => {
    await running?.stop();
    await upstream.close();
  });

  async function through(route: string, name: string): Promise<{ was: Parsed; is: Parsed }> {
    const number = behaviours.findIndex((one) => one.name === name);
    const { method = 'GET' } = behaviours[number] ?? {};
    const [bare, watched] = running.ports as [number, number];
    const was = await rawAnswer(bare, method, `${route}/${number}`);
    return { was: parsed(was), is: parsed(await rawAnswer(watched, method, `${route}/${number}?limit=1`)) };
  }

  const needsBody =
    host === 'nginx'
      ? []
      : [
          ['a documented error', 'documented;codens/rate-limited'],
          ['a violation', 'violation;codens/rate-limited'],
          ['an error that is not documented', 'undocumented;codens'],
          ['a page of a proxy', 'unreadable;not-json'],
          ['chunks without a length', 'documented;codens/rate-limited'],
          ['a tag of its own', 'documented;codens/rate-limited'],
        ];
  it.each([...needsBody, ['an empty error', 'unreadable;empty'], ['a huge error', 'unreadable;too-large']])(
    'tags %s with %s, and changes nothing else',
    async (name, tag) => {
      const { was, is } = await through('/tag', name as string);
      expect(valuesOf(is, TAG)).toEqual([tag]);
      expect(without(is, TAG)).toEqual(without(was, TAG));
    },
  );

  it.each(['a success', 'HEAD', '204', 'another charset', 'an event stream', 'a connection that breaks in the body'])(
    'adds no tag to %s',
    async (name) => {
      const { was, is } = await through('/tag', name);
      expect(is).toEqual(was);
    },
  );

  it('removes a tag that the upstream sends, from errors and successes', async () => {
    const { is } = await through('/tag', 'a tag of its own');
    expect(valuesOf(is, TAG)).not.toContain('success');
  });

  it('keeps the header of an upstream in other modes', async () => {
    const { was, is } = await through('/off', 'a tag of its own');
    expect(is).toEqual(was);
    expect(valuesOf(is, TAG)).toEqual(['success']);
  });

  it.each(['a documented error', 'chunks without a length', 'a body up to the end of the connection', 'a slow drip'])(
    'rewrites %s to problem details, and keeps its wait and its status',
    async (name) => {
      const { was, is } = await through('/rewrite', name);
      expect([is.status, is.end]).toEqual([was.status, was.end]);
      expect(valuesOf(is, 'content-type')).toEqual(['application/problem+json']);
      expect(valuesOf(is, 'retry-after')).toEqual(['12']);
      expect(JSON.parse(is.body)).toMatchObject({
        title: 'Too many requests in the current period',
        status: 429,
        code: 'RATE_LIMITED',
        match: { contract: 'codens', error: 'rate-limited', surface: 'rest' },
        retry: { when: 'after-delay', seconds: 12 },
      });
      expect(is.body).not.toContain('Rate limit exceeded');
    },
  );

  it('rewrites a page of a proxy by its status', async () => {
    const { is } = await through('/rewrite', 'a page of a proxy');
    expect(JSON.parse(is.body)).toMatchObject({ status: 503, category: 'unavailable', match: null });
  });

  it('answers what it cannot read any more with the problem of the status, or with all of it', async () => {
    const { was, is } = await through('/rewrite', 'a huge error without a length');
    if (host !== 'nginx') {
      expect(is).toEqual(was);
      return;
    }
    expect([is.status, is.end, valuesOf(is, 'retry-after')]).toEqual([500, was.end, ['12']]);
    expect(JSON.parse(is.body)).toMatchObject({ status: 500, category: 'internal', code: null, match: null });
  });

  // HAProxy does not show whether chunks are complete.
  it.skipIf(host === 'HAProxy')('breaks the connection where the upstream breaks it', async () => {
    const { was, is } = await through('/rewrite', 'chunks that break off');
    expect([is.status, is.end]).toEqual([was.status, was.end]);
    expect(is.body).not.toContain('}');
  });

  it('keeps several lines of a header that it does not replace', async () => {
    const { is } = await through('/rewrite', 'headers in odd cases, repeated');
    expect(valuesOf(is, 'set-cookie')).toEqual(['a=1', 'b=2']);
    expect(valuesOf(is, 'x-twice')).toEqual(['1', '2']);
  });

  it.each([
    'problem details',
    'a success',
    'a huge error',
    'gzip',
    'another charset',
    'HEAD',
    '204',
    '304',
    'an event stream with an error status',
    'an event stream',
  ])('does not rewrite %s', async (name) => {
    const { was, is } = await through('/rewrite', name);
    expect(is).toEqual(was);
  });

  it('rewrites no answer of MCP: its clients read JSON-RPC', async () => {
    const { was, is } = await through('/mcp', 'a JSON-RPC error with the status 200');
    expect(is).toEqual(was);
  });
});
