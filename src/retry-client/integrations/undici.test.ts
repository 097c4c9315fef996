import { Readable } from 'node:stream';
import { Dispatcher, interceptors, RetryAgent } from 'undici';
import { describe, expect, it, vi } from 'vitest';
import { finish, useFakeTime } from '../../../test/support/fake-time.js';
import { createInspector } from '../../index.js';
import type { ErrorResponse } from '../../response.js';
import type { RetryEvent } from '../retry-run.js';
import { type UndiciRetryOptions, undiciRetry } from './undici.js';

type Options = Dispatcher.DispatchOptions;
type Step = (handler: Dispatcher.DispatchHandler, controller: Dispatcher.DispatchController) => void;
/** What a server sends for an attempt, step by step. */
type Answer = readonly Step[];

const ORIGIN = 'https://acme.example:8443';
const inspect = createInspector([]);

const head =
  (status: number, headers: Record<string, string> = {}): Step =>
  (handler, controller) =>
    handler.onResponseStart?.(controller, status, headers, 'Text');
const body =
  (text: string): Step =>
  (handler, controller) =>
    handler.onResponseData?.(controller, Buffer.from(text));
const end: Step = (handler, controller) => handler.onResponseEnd?.(controller, {});
const broken =
  (message = 'other side closed'): Step =>
  (handler, controller) =>
    handler.onResponseError?.(controller, new Error(message));

const answer = (status: number, headers: Record<string, string> = {}, text = `{"status":${status}}`): Answer => [
  head(status, headers),
  body(text.slice(0, 3)),
  body(text.slice(3)),
  end,
];
const limited = (seconds: number) => answer(429, { 'retry-after': `${seconds}` });

/** A connection that answers as the script says, and with the last answer from then on. */
class Scripted extends Dispatcher {
  readonly times: number[] = [];
  readonly sent: Options[] = [];
  readonly controllers: { pause: unknown; resume: unknown }[] = [];
  readonly #start = performance.now();

  constructor(readonly script: readonly Answer[]) {
    super();
  }

  override dispatch(options: Options, handler: Dispatcher.DispatchHandler): boolean {
    const steps = this.script[Math.min(this.times.length, this.script.length - 1)] ?? [];
    this.times.push(performance.now() - this.#start);
    this.sent.push(options);
    const state = { aborted: false, paused: false, reason: null, pause: vi.fn(), resume: vi.fn(), abort: vi.fn() };
    this.controllers.push(state);
    const controller = state as unknown as Dispatcher.DispatchController;
    queueMicrotask(async () => {
      handler.onRequestStart?.(controller, {});
      for (const step of steps) {
        step(handler, controller);
        await Promise.resolve();
      }
    });
    return true;
  }
}

function client(script: readonly Answer[], options: UndiciRetryOptions = {}) {
  const events: RetryEvent[] = [];
  const onDecision = (event: RetryEvent) => void events.push(event);
  const retry = undiciRetry(inspect, { random: () => 0, onDecision, ...options });
  const server = new Scripted(script);
  const agent = new RetryAgent(server.compose(retry.interceptor), retry.options);
  const request = (more: Partial<Dispatcher.RequestOptions> = {}) =>
    agent.request({ origin: ORIGIN, path: '/plans', method: 'GET', ...more });
  const reasons = () => events.map(({ decision }) => (decision.action === 'renew' ? 'renew' : decision.reason));
  return { request, server, events, reasons, times: server.times };
}

const textOf = async (sent: Promise<Dispatcher.ResponseData>) => {
  const { statusCode, body: stream } = await sent;
  return [statusCode, await stream.text()];
};

describe('undiciRetry', () => {
  useFakeTime();

  it('waits as long as the sender says, then passes the success on', async () => {
    const { request, times, events } = client([limited(12), limited(30), answer(200)]);
    expect(await finish(textOf(request({ method: 'POST', body: 'x' })))).toEqual([200, '{"status":200}']);
    expect(times).toEqual([0, 12_000, 42_000]);
    expect(events).toMatchObject([
      { host: 'acme.example:8443', attempt: 1, error: undefined },
      { inspection: { status: 429 }, attempt: 2 },
    ]);
  });

  it('works as the interceptor `retry` too', async () => {
    const retry = undiciRetry(inspect, { random: () => 0 });
    const server = new Scripted([limited(12), answer(200)]);
    const agent = server.compose(retry.interceptor, interceptors.retry(retry.options));
    const sent = agent.request({ origin: ORIGIN, path: '/', method: 'GET' });
    expect(await finish(textOf(sent))).toEqual([200, '{"status":200}']);
    expect(server.times).toEqual([0, 12_000]);
  });

  it('reads the body, the URL and the headers of an error', async () => {
    const seen = vi.fn((_response: ErrorResponse, _options?: object) => inspect({ status: 404 }));
    const retry = undiciRetry(seen, { vendor: 'acme' });
    const agent = new RetryAgent(new Scripted([answer(404, { a: 'b' })]).compose(retry.interceptor), retry.options);
    await finish(textOf(agent.request({ origin: new URL(ORIGIN), path: '/plans?a=b', method: 'GET' })));
    const url = expect.stringMatching(/^https:\/\/acme\.example:8443\/+plans\?a=b$/);
    const bytes = new TextEncoder().encode('{"status":404}');
    expect(seen.mock.calls).toEqual([
      [
        { url, status: 404, headers: { a: 'b' }, body: bytes },
        { vendor: 'acme', surface: undefined, protocolVersion: undefined },
      ],
    ]);
  });

  it.each<[number, string, Dispatcher.HttpMethod]>([
    [404, 'never', 'GET'],
    [402, 'needs-remedy', 'GET'],
    [503, 'unsafe-to-repeat', 'POST'],
    [503, 'unsafe-to-repeat', 'PATCH'],
  ])('passes the response on, status %i, %s', async (status, reason, method) => {
    const { request, reasons, times } = client([answer(status)]);
    expect(await finish(textOf(request({ method })))).toEqual([status, `{"status":${status}}`]);
    expect(reasons()).toEqual([reason]);
    expect(times).toHaveLength(1);
  });

  it('passes the last response on', async () => {
    const { request, reasons } = client([answer(503)]);
    expect(await finish(textOf(request()))).toEqual([503, '{"status":503}']);
    expect(reasons()).toEqual(['back-off', 'back-off', 'back-off', 'out-of-attempts']);
  });

  it('passes an error without a body on', async () => {
    const { request } = client([[head(404), end]]);
    expect(await finish(textOf(request()))).toEqual([404, '']);
  });

  it('repeats a GET whose connection broke, and no POST', async () => {
    const failing = [broken()];
    const { request, times } = client([failing, answer(200)]);
    expect(await finish(textOf(request()))).toEqual([200, '{"status":200}']);
    expect(times).toHaveLength(2);
    const post = client([failing]);
    await expect(finish(post.request({ method: 'POST' }))).rejects.toThrow('other side closed');
    expect(post.events).toMatchObject([{ inspection: null, error: { message: 'other side closed' } }]);
  });

  it('counts the wait of a response whose body broke', async () => {
    const { request, times, events } = client([[head(429, { 'retry-after': '20' }), body('{'), broken()], answer(200)]);
    expect(await finish(textOf(request()))).toEqual([200, '{"status":200}']);
    expect(times).toEqual([0, 20_000]);
    expect(events).toMatchObject([{ inspection: { status: 429, reason: 'not-read' }, error: undefined }]);
  });

  it('passes a body that is too large on, and does not repeat', async () => {
    const text = 'x'.repeat(70_000);
    const steps = [head(503), body(text), body('y'), end];
    const { request, server, events } = client([steps]);
    expect(await finish(textOf(request()))).toEqual([503, `${text}y`]);
    expect(events).toEqual([]);
    expect(server.times).toHaveLength(1);
  });

  it('accepts the largest body', async () => {
    const { request, events } = client([answer(404, {}, `"${'x'.repeat(65_534)}"`)]);
    await finish(textOf(request()));
    expect(events).toMatchObject([{ inspection: { verdict: 'unrecognized' } }]);
  });

  it('passes a body that is too slow on, and does not repeat', async () => {
    const slow: Step = async (handler, controller) => {
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      body('late')(handler, controller);
      end(handler, controller);
    };
    const { request, events } = client([[head(503), body('early '), slow]]);
    expect(await finish(textOf(request()))).toEqual([503, 'early late']);
    expect(events).toEqual([]);
  });

  it('passes a redirect on', async () => {
    const { request, events } = client([[head(302, { location: '/' }), end]]);
    expect(await finish(textOf(request()))).toEqual([302, '']);
    expect(events).toEqual([]);
  });

  it('renews with the headers of the callback', async () => {
    const renew = { authenticate: () => ({ Authorization: 'new' }) };
    const { request, server, reasons } = client([answer(401), answer(200)], { renew });
    await finish(textOf(request({ headers: { authorization: 'old', accept: 'a' } })));
    expect(server.sent.map(({ headers }) => headers)).toEqual([
      { authorization: 'old', accept: 'a' },
      { authorization: 'new', accept: 'a' },
    ]);
    expect(reasons()).toEqual(['renew']);
  });

  it('passes the response on if the renewal fails', async () => {
    const { request, reasons } = client([answer(401)], { renew: { authenticate: () => Promise.reject(new Error()) } });
    expect(await finish(textOf(request()))).toEqual([401, '{"status":401}']);
    expect(reasons()).toEqual(['renew', 'renewal-failed']);
  });

  it('sends a stream once', async () => {
    const { request, reasons } = client([limited(1)]);
    expect((await finish(request({ method: 'PUT', body: Readable.from(['x']) }))).statusCode).toBe(429);
    expect(reasons()).toEqual(['body-cannot-be-repeated']);
  });

  it('repeats with an idempotency key', async () => {
    const { request, times } = client([answer(503), answer(200)]);
    await finish(textOf(request({ method: 'POST', headers: ['Idempotency-Key', 'k'] })));
    expect(times).toHaveLength(2);
  });

  it.each([
    ['a response', limited(30)],
    ['a broken connection', [broken()]],
  ])('ends at once with an abort after %s', async (_name, first) => {
    const controller = new AbortController();
    const { request, times } = client([first], { backOff: 20_000, random: () => 1 });
    const expected = expect(request({ signal: controller.signal })).rejects.toThrow('gone');
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(new Error('gone'));
    await expected;
    expect(times).toHaveLength(1);
  });

  it('has a budget for each host, which successes fill', async () => {
    const script = [...Array.from({ length: 50 }, () => answer(503)), answer(200), answer(200)];
    const { request, reasons } = client([...script, answer(503)], { maxAttempts: 60, backOff: 0 });
    await finish(textOf(request()));
    await finish(textOf(request()));
    await finish(textOf(request()));
    expect(reasons().at(-1)).toBe('host-budget');
  });

  it('leaves what the interceptor did not see to undici', async () => {
    const { options } = undiciRetry(inspect);
    const agent = new RetryAgent(new Scripted([answer(503)]), options);
    expect(await finish(textOf(agent.request({ origin: ORIGIN, path: '/', method: 'GET' })))).toEqual([
      503,
      '{"status":503}',
    ]);
    const failing = new RetryAgent(new Scripted([[broken()]]), options);
    await expect(finish(failing.request({ origin: ORIGIN, path: '/', method: 'GET' }))).rejects.toThrow('closed');
  });
});
