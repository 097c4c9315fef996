import { ProtocolError, SdkError, SdkErrorCode, SdkHttpError } from '@modelcontextprotocol/client';
import { StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, it, vi } from 'vitest';
import { finish, useFakeTime } from '../../../test/support/fake-time.js';
import { createInspector } from '../../index.js';
import type { RetryEvent } from '../retry-run.js';
import type { McpRetryOptions, ToolCall } from './mcp-client.js';
import { mcpRetry as mcpRetry1 } from './mcp-client-v1.js';
import { mcpRetry as mcpRetry2 } from './mcp-client-v2.js';

const URL_1 = 'https://mcp.acme.example/mcp';
const inspect = createInspector([]);
const READ = { annotations: { readOnlyHint: true } };
const DONE = { content: [] };

const toolError = (seconds: number) => ({ isError: true, content: [], structuredContent: { retry_after: seconds } });

const sdkHttpError = (status: number) =>
  new SdkHttpError(SdkErrorCode.ClientHttpNotImplemented, 'Error POSTing to endpoint: No', {
    status,
    statusText: '',
    text: 'No',
  });

const clients = [
  {
    name: 'client 1.x',
    mcpRetry: mcpRetry1,
    rpcError: (code: number, data?: unknown) => new McpError(code, 'No', data),
    httpError: (status: number) => new StreamableHTTPError(status, 'Error POSTing to endpoint: No'),
    ownError: McpError.fromError(-32001, 'Request timed out', { timeout: 1 }),
  },
  {
    name: 'client 2.x',
    mcpRetry: mcpRetry2,
    rpcError: (code: number, data?: unknown) => new ProtocolError(code, 'No', data),
    httpError: sdkHttpError,
    ownError: new SdkError(SdkErrorCode.RequestTimeout, 'Request timed out'),
  },
];

/** A tool that gives or throws what the script says, and then a result. */
function scripted(...outcomes: unknown[]) {
  const times: number[] = [];
  const start = performance.now();
  const call = async (): Promise<object> => {
    const outcome = outcomes[times.length];
    times.push(performance.now() - start);
    if (outcome instanceof Error) throw outcome;
    return (outcome as object) ?? DONE;
  };
  return { call, times };
}

describe.each(clients)('mcpRetry for $name', ({ mcpRetry, rpcError, httpError, ownError }) => {
  useFakeTime();

  const clientWith = (options: McpRetryOptions = {}) => {
    const events: RetryEvent[] = [];
    const onDecision = (event: RetryEvent) => void events.push(event);
    const retry = mcpRetry(inspect, { random: () => 0, onDecision, ...options });
    return { ...retry, events, reasons: () => events.map(({ decision }) => 'reason' in decision && decision.reason) };
  };

  it('returns a result at once', async () => {
    const { callTool, events } = clientWith();
    const result = { content: [], more: 1 };
    expect(await finish(callTool(scripted(result).call))).toBe(result);
    expect(events).toEqual([]);
  });

  it('waits as long as the server says in a tool result, an error and its data', async () => {
    const { call, times } = scripted(toolError(12), rpcError(-32000, { retryAfterMs: 3_000 }));
    expect(await finish(clientWith().callTool(call, READ))).toBe(DONE);
    expect(times).toEqual([0, 12_000, 15_000]);
  });

  it('returns the last result and throws the last error as they came', async () => {
    const { callTool } = clientWith({ maxAttempts: 2 });
    const last = toolError(1);
    expect(await finish(callTool(scripted(toolError(1), last).call, READ))).toBe(last);
    const error = rpcError(-32000, { retry_after: 1 });
    await expect(finish(callTool(scripted(toolError(1), error).call, READ))).rejects.toBe(error);
  });

  it.each<[string, ToolCall | undefined, number]>([
    ['without a hint', undefined, 1],
    ['with an empty hint', { annotations: {} }, 1],
    ['with a hint of the contrary', { annotations: { readOnlyHint: false, idempotentHint: false } }, 1],
    ['that only reads', { annotations: { readOnlyHint: true, idempotentHint: false } }, 2],
    ['that is idempotent', { annotations: { readOnlyHint: false, idempotentHint: true } }, 2],
    ['that the caller calls safe', { safeToRepeat: true }, 2],
    ['that the caller calls unsafe', { safeToRepeat: false, annotations: { readOnlyHint: true } }, 1],
  ])('calls a tool %s again only if it is safe', async (_name, tool, expected) => {
    const { call, times } = scripted(httpError(503));
    await finish(clientWith().callTool(call, tool)).catch(() => {});
    expect(times).toHaveLength(expected);
  });

  it('calls any tool again if the error proves that the call was not processed', async () => {
    const { call, times } = scripted(httpError(429));
    await finish(clientWith().callTool(call));
    expect(times).toHaveLength(2);
  });

  it('throws what no server sent, and does not decide', async () => {
    const { callTool, events } = clientWith();
    for (const error of [ownError, new TypeError('x is not a function'), new TypeError('fetch failed')]) {
      const { call, times } = scripted(error, error);
      await expect(finish(callTool(call, READ))).rejects.toBe(error);
      expect(times).toHaveLength(1);
    }
    expect(events).toEqual([]);
  });

  it('calls again after a failed connection that its `fetch` saw', async () => {
    const failed = new TypeError('fetch failed');
    const retry = clientWith({ fetch: () => Promise.reject(failed) });
    let calls = 0;
    const call = async () => (++calls < 3 ? await retry.fetch(URL_1) : DONE);
    expect(await finish(retry.callTool(call, READ))).toBe(DONE);
    expect(retry.events).toMatchObject([
      { inspection: null, error: failed },
      { inspection: null, error: failed },
    ]);
    calls = 0;
    await expect(finish(retry.callTool(call))).rejects.toBe(failed);
    expect(retry.reasons().at(-1)).toBe('unsafe-to-repeat');
    const text = clientWith({ fetch: () => Promise.reject('text') });
    await expect(finish(text.callTool(() => text.fetch(URL_1), READ))).rejects.toBe('text');
  });

  it('waits as long as the headers say that the client drops', async () => {
    const retry = clientWith({
      fetch: async () => new Response('No', { status: 429, headers: { 'retry-after': '20' } }),
    });
    const times: number[] = [];
    const start = performance.now();
    const call = async () => {
      times.push(performance.now() - start);
      if (times.length > 1) return DONE;
      const response = await retry.fetch(URL_1);
      expect(await response.text()).toBe('No');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      throw httpError(response.status);
    };
    expect(await finish(retry.callTool(call))).toBe(DONE);
    // 1.5 seconds have passed since the header was read, and seconds are whole.
    expect(times).toEqual([0, 1_500 + 19_000]);
    expect(retry.events).toMatchObject([{ inspection: { status: 429, retry: { seconds: 19, source: 'header' } } }]);
  });

  it('takes the longest wait of a status, while it lasts', async () => {
    const headers = ['30', '5', 'x'];
    const fetch = async () => new Response('No', { status: 503, headers: { 'retry-after': headers.shift() ?? '' } });
    const retry = clientWith({ fetch });
    for (let count = 0; count < 3; count++) await retry.fetch(URL_1);
    const first = scripted(httpError(503));
    await finish(retry.callTool(first.call, READ));
    expect(first.times).toEqual([0, 30_000]);
    const second = scripted(httpError(503));
    await finish(retry.callTool(second.call, READ));
    expect(second.times).toEqual([0, 0]);
    const other = scripted(httpError(502));
    await finish(retry.callTool(other.call, READ));
    expect(other.times).toEqual([0, 0]);
  });

  it('stops at a wait in a header that is over the limit', async () => {
    const fetch = async () => new Response('No', { status: 429, headers: { 'retry-after': '600' } });
    const retry = clientWith({ fetch });
    const call = async () => {
      await retry.fetch(URL_1);
      throw httpError(429);
    };
    await expect(finish(retry.callTool(call))).rejects.toThrow('No');
    expect(retry.events).toMatchObject([{ decision: { reason: 'wait-too-long', seconds: 600 } }]);
  });

  it('reads no success, and uses the global fetch of the moment', async () => {
    const seen = vi.fn(inspect);
    const retry = mcpRetry(Object.assign(seen, { all: inspect.all }));
    const global = vi.fn(async () => new Response('{}'));
    vi.stubGlobal('fetch', global);
    await retry.fetch(URL_1, { method: 'POST' });
    vi.unstubAllGlobals();
    expect(global).toHaveBeenCalledExactlyOnceWith(URL_1, { method: 'POST' });
    expect(seen).not.toHaveBeenCalled();
  });

  it('passes on the options of `inspect`', async () => {
    const seen = vi.fn(inspect);
    const options = { vendor: 'acme', surface: 'mcp', protocolVersion: '2025-11-25' } as const;
    const retry = mcpRetry(Object.assign(seen, { all: inspect.all }), {
      ...options,
      fetch: async () => new Response('', { status: 404 }),
    });
    await finish(retry.fetch(URL_1));
    await finish(retry.callTool(scripted(toolError(900)).call));
    expect(seen.mock.calls.map(([, given]) => given)).toEqual([options, options]);
  });

  it('renews once', async () => {
    const authenticate = vi.fn(() => undefined);
    const { callTool, events } = clientWith({ renew: { authenticate }, host: 'acme' });
    expect(await finish(callTool(scripted(httpError(401)).call))).toBe(DONE);
    expect(authenticate).toHaveBeenCalledTimes(1);
    expect(events).toMatchObject([{ host: 'acme', decision: { action: 'renew' } }]);
    const failing = clientWith({ renew: { authenticate: () => Promise.reject(new Error('login')) } });
    await expect(finish(failing.callTool(scripted(httpError(401)).call))).rejects.toThrow('No');
    expect(failing.events.map(({ host }) => host)).toEqual(['mcp', 'mcp']);
  });

  it('ends a wait at once with an abort', async () => {
    const controller = new AbortController();
    const { call, times } = scripted(toolError(30));
    const expected = expect(clientWith().callTool(call, { ...READ, signal: controller.signal })).rejects.toBe('gone');
    await vi.advanceTimersByTimeAsync(10);
    controller.abort('gone');
    await expected;
    expect(times).toHaveLength(1);
  });

  it('takes an abort that the client throws as an error of a server for an abort', async () => {
    const { callTool, events } = clientWith();
    const signal = AbortSignal.abort('gone');
    await expect(finish(callTool(scripted(rpcError(-32001)).call, { ...READ, signal }))).rejects.toBe('gone');
    expect(events).toEqual([]);
  });

  it('has a budget, which results fill', async () => {
    const limits = { backOff: 0, maxAttempts: 100 };
    const { callTool, reasons } = clientWith(limits);
    const failures = (count: number) => scripted(...Array.from({ length: count }, () => httpError(503)));
    await finish(callTool(failures(50).call, READ));
    for (let count = 0; count < 4; count++) await finish(callTool(scripted().call, READ));
    expect(await finish(callTool(failures(1).call, READ))).toBe(DONE);
    await expect(finish(callTool(failures(1).call, READ))).rejects.toThrow('No');
    expect(reasons().at(-1)).toBe('host-budget');
  });
});
