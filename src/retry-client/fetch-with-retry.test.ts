import { describe, expect, it, vi } from 'vitest';
import { finish, useFakeTime } from '../../test/support/fake-time.js';
import { createInspector } from '../index.js';
import { type FetchWithRetryOptions, fetchWithRetry } from './fetch-with-retry.js';
import { HostBudget } from './host-budget.js';
import type { RetryEvent } from './retry-run.js';

const URL_1 = 'https://acme.example/plans';
const inspect = createInspector([]);
const offline = () => new TypeError('fetch failed');
const limited = (seconds: number | string) => answer(429, { 'retry-after': `${seconds}` });

function answer(status: number, headers: HeadersInit = {}, body: BodyInit | null = '{"message":"No"}'): Response {
  return new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** A sender that answers each attempt as the script says, and the last answer from then on. */
function scripted(script: readonly (Response | Error | (() => Response | Promise<Response>))[]) {
  const times: number[] = [];
  const requests: Request[] = [];
  const inits: (RequestInit | undefined)[] = [];
  const start = performance.now();
  const fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    init?.signal?.throwIfAborted();
    const next = script[Math.min(times.length, script.length - 1)];
    times.push(performance.now() - start);
    inits.push(init);
    requests.push(new Request(input, { ...init, ...(init?.body instanceof ReadableStream ? { duplex: 'half' } : {}) }));
    if (next instanceof Error) throw next;
    return typeof next === 'function' ? next() : (next as Response);
  };
  return { fetch, times, requests, inits };
}

/** A client over the script, with the decisions that it reports. */
function client(script: Parameters<typeof scripted>[0], options: FetchWithRetryOptions = {}) {
  const sender = scripted(script);
  const events: RetryEvent[] = [];
  const onDecision = (event: RetryEvent) => void events.push(event);
  const send = fetchWithRetry(inspect, { fetch: sender.fetch, random: () => 0, onDecision, ...options });
  return { ...sender, send, events, reasons: () => events.map(({ decision }) => reasonOf(decision)) };
}

const reasonOf = (decision: RetryEvent['decision']) =>
  decision.action === 'renew' ? `renew ${decision.remedy}` : decision.reason;

describe('fetchWithRetry', () => {
  useFakeTime();

  it('returns a success at once, as it is', async () => {
    const success = answer(200);
    const { send, times, events } = client([success]);
    expect(await finish(send(URL_1))).toBe(success);
    expect(success.bodyUsed).toBe(false);
    expect(times).toEqual([0]);
    expect(events).toEqual([]);
  });

  it('waits as long as the sender says, then returns the success', async () => {
    const first = limited(12);
    const { send, times, reasons } = client([first, limited(30), answer(200)]);
    expect((await finish(send(URL_1))).status).toBe(200);
    expect(times).toEqual([0, 12_000, 42_000]);
    expect(reasons()).toEqual(['given-wait', 'given-wait']);
    expect(first.bodyUsed).toBe(true);
  });

  it('adds the jitter on top', async () => {
    const { send, times } = client([limited(12), answer(200)], { random: () => 0.5 });
    await finish(send(URL_1));
    expect(times).toEqual([0, 12_600]);
  });

  it('backs off at random if the sender gives no wait', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { send, times } = client([answer(503), answer(503), offline(), answer(200)], { random: undefined });
    await finish(send(URL_1));
    expect(times).toEqual([0, 250, 750, 1_750]);
    vi.mocked(Math.random).mockRestore();
  });

  it('returns the last response with its body unread', async () => {
    const { send, times, reasons } = client([() => answer(503)], { maxAttempts: 3 });
    const response = await finish(send(URL_1));
    expect(await response.json()).toEqual({ message: 'No' });
    expect(times).toHaveLength(3);
    expect(reasons()).toEqual(['back-off', 'back-off', 'out-of-attempts']);
  });

  it('rejects with the last network failure', async () => {
    const last = offline();
    const { send, events } = client([answer(503), last], { maxAttempts: 2 });
    await expect(finish(send(URL_1))).rejects.toBe(last);
    expect(events).toMatchObject([
      { inspection: { status: 503 }, error: undefined, attempt: 1, host: 'acme.example' },
      { inspection: null, error: last, attempt: 2, decision: { reason: 'out-of-attempts' } },
    ]);
  });

  it.each<[string, Response, object]>([
    ['what no repeat resolves', answer(404), { reason: 'never' }],
    ['what a person has to do', answer(402), { reason: 'needs-remedy', remedy: 'add-credits' }],
    ['a wait over the limit', limited(61), { reason: 'wait-too-long', seconds: 61 }],
  ])('stops at %s', async (_name, response, expected) => {
    const { send, times, events } = client([response]);
    expect(await finish(send(URL_1))).toBe(response);
    expect(response.bodyUsed).toBe(false);
    expect(times).toEqual([0]);
    expect(events).toMatchObject([{ decision: { action: 'stop', ...expected } }]);
  });

  it('stops when the total time is over', async () => {
    const { send, times, reasons } = client([() => limited(50)]);
    await finish(send(URL_1));
    expect(times).toEqual([0, 50_000, 100_000]);
    expect(reasons()).toEqual(['given-wait', 'given-wait', 'out-of-time']);
  });

  it('counts the time that the attempts take', async () => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(answer(503)), 70_000));
    const { send, reasons } = client([slow]);
    await finish(send(URL_1));
    expect(reasons()).toEqual(['back-off', 'out-of-time']);
  });

  it('reads an error with a status below 400, if it is JSON', async () => {
    const error = '{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"No","data":{"retry_after":1}}}';
    const { send, times } = client([answer(200, {}, error), answer(200)]);
    await finish(send(URL_1));
    expect(times).toHaveLength(2);
    const plain = client([answer(200, { 'content-type': 'text/event-stream' }, error)]);
    await finish(plain.send(URL_1));
    const untyped = client([new Response(new TextEncoder().encode(error))]);
    await finish(untyped.send(URL_1));
    expect([plain.times, untyped.times]).toEqual([[0], [0]]);
  });

  it.each([
    ['application/json; charset=utf-8', 2],
    ['application/problem+json', 2],
    ['APPLICATION/JSON', 2],
    ['application/jsonl', 1],
    ['text/application/json', 1],
    ['application/x;a+json', 1],
  ])('reads a success with the type %s in %i attempts', async (type, expected) => {
    const error = '{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"No","data":{"retry_after":1}}}';
    const { send, times } = client([answer(200, { 'content-type': type }, error), answer(200)]);
    await finish(send(URL_1));
    expect(times).toHaveLength(expected);
  });

  it.each([
    [503, {}],
    [400, { 'retry-after': '1' }],
  ])('reads an error %i that is not JSON', async (status, headers) => {
    const page = () => answer(status, { 'content-type': 'text/html', ...headers }, '<h1>No</h1>');
    const { send, times } = client([page, answer(200)]);
    expect((await finish(send(URL_1, { body: null }))).status).toBe(200);
    expect(times).toHaveLength(2);
  });

  it('frees the connection before it waits', async () => {
    const cancel = vi.fn();
    const large = new ReadableStream({ start: (source) => source.enqueue(new Uint8Array(70_000)), cancel });
    const { send, times } = client([answer(429, { 'retry-after': '30' }, large), answer(200)]);
    const sent = send(URL_1);
    await vi.advanceTimersByTimeAsync(10);
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(times).toHaveLength(1);
    await finish(sent);
  });

  it('inspects what the caller says', async () => {
    const { send, times } = client([answer(503)], { inspects: () => false });
    expect((await finish(send(URL_1))).status).toBe(503);
    expect(times).toHaveLength(1);
  });

  it('passes on the options of `inspect`', async () => {
    const seen = vi.fn(inspect);
    const options = { vendor: 'acme', surface: 'mcp', protocolVersion: '2025-11-25' } as const;
    await finish(fetchWithRetry(seen, { ...options, fetch: async () => answer(404) })(URL_1));
    expect(seen.mock.calls[0]?.[1]).toEqual(options);
  });

  it('uses the global fetch of the moment', async () => {
    const send = fetchWithRetry(inspect);
    const later = vi.fn(async () => answer(200));
    vi.stubGlobal('fetch', later);
    await finish(send(URL_1));
    expect(later).toHaveBeenCalledExactlyOnceWith(URL_1, undefined);
    vi.unstubAllGlobals();
  });

  it('repeats an error without a body, over HTTP without TLS too', async () => {
    const { send, times, events } = client([() => new Response(null, { status: 503 }), answer(200)]);
    await finish(send(new URL('http://acme.example:8080/plans')));
    expect(times).toHaveLength(2);
    expect(events).toMatchObject([{ host: 'acme.example:8080' }]);
  });

  it('sends what is not HTTP once, uninspected', async () => {
    const { send, times, events } = client([answer(503)]);
    expect((await finish(send('data:text/plain,https:'))).status).toBe(503);
    expect(times).toHaveLength(1);
    expect(events).toEqual([]);
  });

  it('repeats what rejects with a value that is not an error', async () => {
    const failing = vi.fn(() => Promise.reject(null));
    await expect(finish(fetchWithRetry(inspect, { fetch: failing, maxAttempts: 2 })(URL_1))).rejects.toBe(null);
    expect(failing).toHaveBeenCalledTimes(2);
  });

  it('counts the time by the clock of the caller', async () => {
    let time = 1_000_000;
    const now = () => {
      time += 50_000;
      return time;
    };
    const { send, reasons } = client([() => answer(503)], { now });
    await finish(send(URL_1));
    expect(reasons()).toEqual(['back-off', 'back-off', 'out-of-time']);
  });

  it('rejects limits that are out of range', () => {
    expect(() => fetchWithRetry(inspect, { maxAttempts: 0 })).toThrow(RangeError);
  });

  it('ignores what the observer throws', async () => {
    const onDecision = () => {
      throw new Error('observer');
    };
    const { send, times } = client([answer(503), answer(200)], { onDecision });
    expect((await finish(send(URL_1))).status).toBe(200);
    expect(times).toHaveLength(2);
  });

  it.each([
    'not a url',
    'data:text/plain,a',
    new Request(URL_1, { method: 'POST', body: 'x' }),
    'https://x:y@a.example',
  ])('leaves the report of what fetch rejects at once to fetch: %s', async (input) => {
    if (input instanceof Request) await input.text();
    const send = fetchWithRetry(inspect, { maxAttempts: 1e9 });
    const direct = await fetch(input instanceof Request ? input : input).then(String, (error: Error) => error.name);
    const ours = await finish(send(input).then(String, (error: Error) => error.name));
    expect(ours).toBe(direct);
  });
});

describe('a request that is unsafe to repeat', () => {
  useFakeTime();

  const post = { method: 'POST', body: 'x' };

  it.each<[string, Response | Error]>([
    ['an error', answer(503, { 'retry-after': '1' })],
    ['a network failure', offline()],
  ])('stops after %s', async (_name, outcome) => {
    const { send, times, reasons } = client([outcome]);
    await finish(send(URL_1, post).catch(() => {}));
    expect(times).toHaveLength(1);
    expect(reasons()).toEqual(['unsafe-to-repeat']);
  });

  it.each<[string, RequestInit | undefined, FetchWithRetryOptions]>([
    ['a key', { ...post, headers: { 'Idempotency-Key': 'k' } }, {}],
    ['a word of the caller', post, { safeToRepeat: ({ url, method }) => url === URL_1 && method === 'POST' }],
  ])('repeats with %s', async (_name, init, options) => {
    const { send, times } = client([answer(503), offline(), answer(200)], options);
    await finish(send(URL_1, init));
    expect(times).toHaveLength(3);
  });

  it('repeats if the error proves that it was not processed', async () => {
    const { send, times } = client([limited(1), answer(200)]);
    await finish(send(new Request(URL_1, post)));
    expect(times).toEqual([0, 1_000]);
  });

  it('has the method that `init` says', async () => {
    const { send, times } = client([answer(503)]);
    await finish(send(new Request(URL_1), { method: 'post' }));
    await finish(send(new Request(URL_1, { headers: { 'idempotency-key': 'k' } }), { method: 'POST', headers: {} }));
    expect(times).toHaveLength(2);
  });
});

describe('the body of a request', () => {
  useFakeTime();

  it.each<[string, BodyInit]>([
    ['text', 'x'],
    ['bytes', new Uint8Array([120])],
    ['a Blob', new Blob(['x'])],
  ])('goes with each attempt: %s', async (_name, body) => {
    const { send, requests } = client([answer(503), answer(200)]);
    await finish(send(URL_1, { method: 'PUT', body }));
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(['x', 'x']);
  });

  it('goes with each attempt from a `Request`, and is freed', async () => {
    const { send, requests } = client([answer(503), answer(200)]);
    const request = new Request(URL_1, { method: 'PUT', body: 'x' });
    await finish(send(request));
    expect(await Promise.all(requests.map((sent) => sent.text()))).toEqual(['x', 'x']);
    expect(request.bodyUsed).toBe(true);
  });

  it('comes from `init` first', async () => {
    const { send, requests } = client([answer(503), answer(200)]);
    const request = new Request(URL_1, { method: 'PUT', body: 'old' });
    await finish(send(request, { body: 'new' }));
    expect(await Promise.all(requests.map((sent) => sent.text()))).toEqual(['new', 'new']);
    expect(request.bodyUsed).toBe(false);
  });

  it.each([
    ['a stream', () => new Blob(['x']).stream()],
    ['what Node reads as a stream', async function* () {}],
    ['a stream that is not iterable', () => ({ getReader() {}, toString: () => 'x' })],
  ])('cannot be repeated: %s', async (_name, body) => {
    const { send, times, reasons } = client([limited(1)]);
    const init = { method: 'PUT', body: body() as BodyInit, duplex: 'half' } as RequestInit;
    const { status } = await finish(send(URL_1, init));
    expect(status).toBe(429);
    expect(times).toHaveLength(1);
    expect(reasons()).toEqual(['body-cannot-be-repeated']);
  });

  it('leaves `init` as it is', async () => {
    const { send, inits } = client([answer(503), answer(200)]);
    const init = { method: 'PUT', body: 'x', keepalive: true, redirect: 'manual' } as const;
    await finish(send(URL_1, init));
    expect(inits[0]).toBe(init);
    expect(inits[1]).toBe(init);
  });
});

describe('an abort', () => {
  useFakeTime();

  it('rejects at once while the client waits', async () => {
    const controller = new AbortController();
    const { send, times } = client([limited(30)]);
    const sent = send(URL_1, { signal: controller.signal });
    const expected = expect(sent).rejects.toBe('gone');
    await vi.advanceTimersByTimeAsync(10_000);
    controller.abort('gone');
    await expected;
    expect(vi.getTimerCount()).toBe(0);
    expect(times).toHaveLength(1);
  });

  it('counts too if it is of the signal of a `Request`, unless `init` has another one', async () => {
    const controller = new AbortController();
    const own = new AbortController();
    const { send } = client([() => limited(30)]);
    const ofRequest = send(new Request(URL_1, { signal: controller.signal }));
    const ofInit = send(new Request(URL_1, { signal: controller.signal }), { signal: own.signal });
    const ofNobody = send(new Request(URL_1, { signal: controller.signal }), { signal: null });
    const expected = expect(ofRequest).rejects.toBe('gone');
    const settled = vi.fn();
    for (const sent of [ofInit, ofNobody]) sent.then(settled, settled);
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort('gone');
    await expected;
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).not.toHaveBeenCalled();
    const expectedOwn = expect(ofInit).rejects.toBe('own');
    own.abort('own');
    await expectedOwn;
    await finish(ofNobody);
  });

  it('differs from a network failure', async () => {
    const controller = new AbortController();
    const failing = vi.fn(async () => {
      controller.abort('gone');
      throw offline();
    });
    await expect(fetchWithRetry(inspect, { fetch: failing })(URL_1, { signal: controller.signal })).rejects.toThrow(
      'fetch failed',
    );
    const aborting = vi.fn(async () => {
      throw new DOMException('gone', 'AbortError');
    });
    await expect(fetchWithRetry(inspect, { fetch: aborting })(URL_1)).rejects.toThrow('gone');
    expect([failing.mock.calls.length, aborting.mock.calls.length]).toEqual([1, 1]);
  });

  it('rejects while the body of an error is read, and frees the connection', async () => {
    const cancel = vi.fn();
    const controller = new AbortController();
    const { send, events } = client([answer(503, {}, new ReadableStream({ cancel }))]);
    const expected = expect(send(URL_1, { signal: controller.signal })).rejects.toBe('gone');
    await vi.advanceTimersByTimeAsync(10);
    controller.abort('gone');
    await expected;
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(events).toEqual([]);
  });
});

describe('a renewal', () => {
  useFakeTime();

  const refused = () => answer(401, { 'www-authenticate': 'Bearer' });

  it('repeats the request with the new headers', async () => {
    const authenticate = vi.fn(async () => ({ Authorization: 'Bearer new' }));
    const { send, requests, reasons } = client([refused, limited(3), answer(200)], { renew: { authenticate } });
    const headers = { authorization: 'Bearer old', accept: 'text/plain' };
    expect((await finish(send(URL_1, { method: 'POST', body: 'x', headers }))).status).toBe(200);
    expect(requests.map((request) => [request.headers.get('authorization'), request.headers.get('accept')])).toEqual([
      ['Bearer old', 'text/plain'],
      ['Bearer new', 'text/plain'],
      ['Bearer new', 'text/plain'],
    ]);
    expect(await requests[1]?.text()).toBe('x');
    expect(reasons()).toEqual(['renew authenticate', 'given-wait']);
    expect(authenticate.mock.calls).toMatchObject([
      [{ remedy: 'authenticate', host: 'acme.example', inspection: { status: 401 } }],
    ]);
  });

  it('keeps the headers and the body of a `Request`', async () => {
    const renew = { authenticate: () => ({ authorization: 'new' }) };
    const { send, requests } = client([refused, answer(200)], { renew });
    await finish(send(new Request(URL_1, { method: 'PUT', body: 'x', headers: { accept: 'text/plain' } })));
    expect(requests[1]?.headers.get('accept')).toBe('text/plain');
    expect(requests[1]?.headers.get('authorization')).toBe('new');
    expect(await requests[1]?.text()).toBe('x');
  });

  it('may change what the caller keeps elsewhere, and give no headers', async () => {
    const { send, inits } = client([refused, answer(200)], { renew: { authenticate: () => undefined } });
    const init = {};
    expect((await finish(send(URL_1, init))).status).toBe(200);
    expect(inits[1]).toBe(init);
  });

  it('happens once for a request', async () => {
    const authenticate = vi.fn(() => undefined);
    const { send, reasons } = client([refused], { renew: { authenticate } });
    const response = await finish(send(URL_1));
    expect(await response.json()).toEqual({ message: 'No' });
    expect(authenticate).toHaveBeenCalledTimes(1);
    expect(reasons()).toEqual(['renew authenticate', 'renewal-failed']);
  });

  it('returns the last response unread if it fails, and reports why', async () => {
    const error = new Error('no token');
    const { send, times, events } = client([refused], { renew: { authenticate: () => Promise.reject(error) } });
    const response = await finish(send(URL_1));
    expect(await response.json()).toEqual({ message: 'No' });
    expect(times).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({
      decision: { action: 'stop', reason: 'renewal-failed', remedy: 'authenticate' },
      inspection: { status: 401 },
      error,
    });
  });

  it('serves all requests of a host', async () => {
    let renewed = false;
    const authenticate = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      renewed = true;
      return undefined;
    });
    const { send, times } = client([() => (renewed ? answer(200) : refused())], { renew: { authenticate } });
    const responses = await finish(Promise.all([send(URL_1), send(URL_1), send('https://acme.example/jobs')]));
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(authenticate).toHaveBeenCalledTimes(1);
    expect(times).toHaveLength(6);
  });

  it('ends at once with an abort', async () => {
    const cancel = vi.fn();
    const controller = new AbortController();
    const stream = new ReadableStream({ start: (source) => source.enqueue(new Uint8Array(70_000)), cancel });
    const renew = { authenticate: () => new Promise<undefined>(() => {}) };
    const { send, times } = client([answer(401, {}, stream)], { renew });
    const expected = expect(send(URL_1, { signal: controller.signal })).rejects.toBe('gone');
    await vi.advanceTimersByTimeAsync(10);
    expect(cancel).not.toHaveBeenCalled();
    controller.abort('gone');
    await expected;
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(times).toHaveLength(1);
  });
});

describe('the budget of a host', () => {
  useFakeTime();

  it('ends the repeats of all its requests, and of no other host', async () => {
    const hostBudget = new HostBudget({ capacity: 2, perSecond: 0 });
    const first = client([() => answer(503)], { hostBudget });
    const second = client([() => answer(503)], { hostBudget });
    await finish(first.send(URL_1));
    await finish(second.send(URL_1));
    expect(first.reasons()).toEqual(['back-off', 'back-off', 'host-budget']);
    expect(second.reasons()).toEqual(['host-budget']);
    await finish(second.send('https://other.example'));
    expect(second.reasons()).toEqual(['host-budget', 'back-off', 'back-off', 'host-budget']);
  });

  it('fills with successes, inspected or not', async () => {
    const hostBudget = new HostBudget({ capacity: 1, perSecond: 0, perSuccess: 1 });
    const script = [answer(503), answer(200), answer(503), answer(200, { 'content-type': 'text/plain' }), answer(503)];
    const { send, reasons } = client([...script, answer(200)], { hostBudget });
    for (let request = 0; request < 3; request++) await finish(send(URL_1));
    expect(reasons()).toEqual(['back-off', 'back-off', 'back-off']);
  });

  it('exists by default, one for each client', async () => {
    const { send, times } = client([() => answer(503)], { maxAttempts: 1e6, maxTotalTime: 1, backOff: 0 });
    await finish(send(URL_1));
    expect(times).toHaveLength(51);
  });

  it('has a price for repeats only', async () => {
    const hostBudget = new HostBudget({ capacity: 1, perSecond: 0, perSuccess: 0 });
    const { send, reasons } = client([answer(404), answer(503), answer(200)], { hostBudget });
    await finish(send(URL_1));
    await finish(send(URL_1));
    expect(reasons()).toEqual(['never', 'back-off']);
  });

  it('can be left out', async () => {
    const limits = { maxAttempts: 80, backOff: 0 };
    const { send, times, reasons } = client([() => answer(503)], { ...limits, hostBudget: null });
    await finish(send(URL_1));
    expect(times).toHaveLength(80);
    expect(reasons().at(-1)).toBe('out-of-attempts');
    const succeeding = client([answer(200)], { hostBudget: null });
    expect((await finish(succeeding.send(URL_1))).status).toBe(200);
  });
});
