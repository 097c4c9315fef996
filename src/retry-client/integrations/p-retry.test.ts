import pRetry, { AbortError } from 'p-retry';
import { describe, expect, it, vi } from 'vitest';
import { inspected } from '../../../test/fixtures/retry-inspections.js';
import { finish, useFakeTime } from '../../../test/support/fake-time.js';
import type { Inspection } from '../../inspection.js';
import type { RetryEvent, RetryOptions } from '../retry-run.js';
import { type PRetryCall, pRetryOptions } from './p-retry.js';

/** An error with the inspection of its response. */
class Refused extends Error {
  constructor(readonly inspection: Inspection | null | undefined) {
    super('Refused');
  }
}

const limited = (seconds: number) => new Refused(inspected(429, { 'retry-after': `${seconds}` }));

/** A function that fails as the script says, and then succeeds. */
function scripted(...errors: unknown[]) {
  const times: number[] = [];
  const start = performance.now();
  const run = vi.fn(async () => {
    const error = errors[times.length];
    times.push(performance.now() - start);
    if (error !== undefined) throw error;
    return 'done';
  });
  return { run, times };
}

function optionsFor(call: PRetryCall, options: RetryOptions = {}) {
  const readError = async (error: unknown) => (error instanceof Refused ? error.inspection : undefined);
  return pRetryOptions(readError, { random: () => 0, ...options })(call);
}

describe('pRetryOptions', () => {
  useFakeTime();

  it('waits as long as the sender says', async () => {
    const { run, times } = scripted(limited(12), limited(30));
    expect(await finish(pRetry(run, optionsFor({ method: 'POST' })))).toBe('done');
    expect(times).toEqual([0, 12_000, 42_000]);
  });

  it('backs off after a failed connection', async () => {
    const { run, times } = scripted(new Refused(null), new Refused(null));
    await finish(pRetry(run, optionsFor({ method: 'GET' }, { random: () => 1 })));
    expect(times).toEqual([0, 500, 1_500]);
  });

  it.each<[string, Error, PRetryCall]>([
    ['what no repeat resolves', new Refused(inspected(404)), { method: 'GET' }],
    ['what is unsafe to repeat', new Refused(inspected(503)), { method: 'POST' }],
    ['a wait over the limit', limited(61), { method: 'GET' }],
    ['an error of the program', new Refused(undefined), { method: 'GET' }],
  ])('throws the error at %s', async (_name, error, call) => {
    const { run } = scripted(error, error);
    await expect(finish(pRetry(run, optionsFor(call)))).rejects.toBe(error);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('throws the last error after the last attempt', async () => {
    const errors = Array.from({ length: 30 }, () => limited(0));
    const { run } = scripted(...errors);
    const many = { maxAttempts: 20, hostBudget: null };
    await expect(finish(pRetry(run, optionsFor({ method: 'GET' }, many)))).rejects.toBe(errors[19]);
  });

  it('counts the total time from the options on', async () => {
    const options = optionsFor({ method: 'GET' }, { maxTotalTime: 1_000 });
    vi.advanceTimersByTime(1_001);
    const { run } = scripted(limited(0));
    await expect(finish(pRetry(run, options))).rejects.toThrow('Refused');
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('renews once', async () => {
    const authenticate = vi.fn(() => undefined);
    const { run, times } = scripted(new Refused(inspected(401)));
    await finish(pRetry(run, optionsFor({ method: 'POST' }, { renew: { authenticate } })));
    expect(authenticate).toHaveBeenCalledTimes(1);
    expect(times).toEqual([0, 0]);
    const failed = scripted(new Refused(inspected(401)));
    const renew = { authenticate: () => Promise.reject(new Error('no')) };
    await expect(finish(pRetry(failed.run, optionsFor({ method: 'GET' }, { renew })))).rejects.toThrow('Refused');
  });

  it('ends at once with an abort', async () => {
    const controller = new AbortController();
    const { run } = scripted(limited(30));
    const retried = pRetry(run, optionsFor({ method: 'GET', signal: controller.signal }));
    const expected = expect(retried).rejects.toThrow('gone');
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(new Error('gone'));
    await expected;
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('does not decide after an abort', async () => {
    const controller = new AbortController();
    const onDecision = vi.fn();
    const { run } = scripted(limited(30));
    const readError = async () => {
      controller.abort(new Error('gone'));
      return inspected(503);
    };
    const options = pRetryOptions(readError, { onDecision })({ method: 'GET', signal: controller.signal });
    await expect(finish(pRetry(run, options))).rejects.toThrow('gone');
    expect(onDecision).not.toHaveBeenCalled();
  });

  it('leaves the `AbortError` of p-retry to p-retry', async () => {
    const { run } = scripted(new AbortError('stop'));
    await expect(finish(pRetry(run, optionsFor({ method: 'GET' })))).rejects.toThrow('stop');
  });

  it('shares the budget of a host between calls', async () => {
    const events: RetryEvent[] = [];
    const calls = pRetryOptions(() => inspected(503), { onDecision: (event) => events.push(event) });
    const failing = () => Promise.reject(new Error('no'));
    const all = Array.from({ length: 40 }, () => pRetry(failing, calls({ method: 'GET' })).catch(() => {}));
    await finish(Promise.all(all));
    expect(new Set(events.map(({ host }) => host))).toEqual(new Set(['any']));
    expect(events.some(({ decision }) => 'reason' in decision && decision.reason === 'host-budget')).toBe(true);
    await finish(pRetry(failing, calls({ method: 'GET', host: 'a.example' })).catch(() => {}));
    expect(events.at(-1)).toMatchObject({ host: 'a.example', decision: { reason: 'out-of-attempts' }, error: {} });
  });
});
