import ky, { HTTPError } from 'ky';
import { describe, expect, it, vi } from 'vitest';
import { finish, useFakeTime } from '../../../test/support/fake-time.js';
import { createInspector } from '../../index.js';
import type { FetchWithRetryOptions } from '../fetch-with-retry.js';
import { kyOptions } from './ky.js';

const URL_1 = 'https://acme.example/plans';
const answer = (status: number, headers: HeadersInit = {}) => Response.json({ status }, { status, headers });

function client(script: (() => Response)[], options: FetchWithRetryOptions = {}) {
  const times: number[] = [];
  const bodies: string[] = [];
  const start = performance.now();
  const fetch = async (input: Request | URL | string, init?: RequestInit) => {
    const next = script[Math.min(times.length, script.length - 1)];
    times.push(performance.now() - start);
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    bodies.push(await request.text());
    return next?.() ?? Response.error();
  };
  return { api: ky.create(kyOptions(createInspector([]), { fetch, random: () => 0, ...options })), times, bodies };
}

describe('kyOptions', () => {
  useFakeTime();

  it('waits as long as the sender says, beyond the timeout of ky', async () => {
    const limited = () => answer(429, { 'retry-after': '50' });
    const { api, times, bodies } = client([limited, limited, () => answer(200)]);
    const sent = api.post(URL_1, { json: { order: 1 } });
    expect(await finish(sent.then((response) => response.json()))).toEqual({ status: 200 });
    expect(times).toEqual([0, 50_000, 100_000]);
    expect(bodies).toEqual(Array.from({ length: 3 }, () => '{"order":1}'));
  });

  it.each([
    [404, 'get', 1],
    [503, 'post', 1],
    [503, 'get', 4],
    [413, 'get', 1],
  ] as const)('throws the last response %i of %s after %i attempts', async (status, method, attempts) => {
    const { api, times } = client([() => answer(status)]);
    const sent = api(URL_1, { method });
    const error = await finish(Promise.resolve(sent).catch((thrown: unknown) => thrown));
    expect(error).toBeInstanceOf(HTTPError);
    expect(await (error as HTTPError).response.json()).toEqual({ status });
    expect(times).toHaveLength(attempts);
  });

  it('renews with the headers of the callback', async () => {
    const seen: (string | null)[] = [];
    const fetch = async (input: Request | URL | string, init?: RequestInit) => {
      seen.push(new Request(input, init).headers.get('authorization'));
      return answer(seen.length === 1 ? 401 : 200);
    };
    const { api } = client([], { fetch, renew: { authenticate: () => ({ authorization: 'new' }) } });
    await finish(Promise.resolve(api.get(URL_1, { headers: { authorization: 'old' } })));
    expect(seen).toEqual(['old', 'new']);
  });

  it('ends at once with an abort', async () => {
    const controller = new AbortController();
    const { api, times } = client([() => answer(429, { 'retry-after': '50' })]);
    const expected = expect(api.get(URL_1, { signal: controller.signal })).rejects.toThrow('gone');
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(new Error('gone'));
    await expected;
    expect(times).toHaveLength(1);
  });
});
