import { handleAll, handleWhenResult, retry } from 'cockatiel';
import { describe, expect, it } from 'vitest';
import { inspected } from '../../../test/fixtures/retry-inspections.js';
import { finish, useFakeTime } from '../../../test/support/fake-time.js';
import type { Inspection } from '../../inspection.js';
import type { RetryEvent } from '../retry-run.js';
import { type CockatielOptions, cockatielOptions } from './cockatiel.js';

class Refused extends Error {
  constructor(readonly inspection: Inspection | null | undefined) {
    super('Refused');
  }
}

const limited = (seconds: number) => new Refused(inspected(429, { 'retry-after': `${seconds}` }));

function scripted(...errors: unknown[]) {
  const times: number[] = [];
  const start = performance.now();
  const run = async () => {
    const error = errors[times.length];
    times.push(performance.now() - start);
    if (error !== undefined) throw error;
    return 'done';
  };
  return { run, times };
}

function policyFor(call: Parameters<ReturnType<typeof cockatielOptions>>[0], options: CockatielOptions = {}) {
  const readError = (error: unknown) => (error instanceof Refused ? error.inspection : undefined);
  return retry(handleAll, cockatielOptions(readError, { random: () => 0, ...options })(call));
}

describe('cockatielOptions', () => {
  useFakeTime();

  it('waits no shorter than the sender says', async () => {
    const { run, times } = scripted(limited(12), limited(30));
    expect(await finish(policyFor({ method: 'POST' }).execute(run))).toBe('done');
    expect(times).toEqual([0, 12_001, 42_002]);
  });

  it('backs off after a failed connection', async () => {
    const { run, times } = scripted(new Refused(null), new Refused(null));
    await finish(policyFor({ method: 'GET' }, { random: () => 1 }).execute(run));
    expect(times).toEqual([0, 501, 1_502]);
  });

  it.each<[string, Error, string]>([
    ['what no repeat resolves', new Refused(inspected(404)), 'GET'],
    ['what it cannot renew', new Refused(inspected(401)), 'GET'],
    ['what is unsafe to repeat', new Refused(inspected(503)), 'POST'],
    ['a wait over the limit', limited(61), 'GET'],
    ['an error of the program', new Refused(undefined), 'GET'],
  ])('throws the error at %s', async (_name, error, method) => {
    const { run, times } = scripted(error, error);
    await expect(finish(policyFor({ method }).execute(run))).rejects.toBe(error);
    expect(times).toHaveLength(1);
  });

  it('counts attempts and time for each call of a policy', async () => {
    const policy = policyFor({ method: 'GET' }, { maxAttempts: 3 });
    const failing = () => scripted(...Array.from({ length: 9 }, () => limited(20)));
    for (const { run, times } of [failing(), failing()]) {
      await expect(finish(policy.execute(run))).rejects.toThrow('Refused');
      expect(times).toHaveLength(3);
    }
    const short = failing();
    await finish(policyFor({ method: 'GET' }, { maxTotalTime: 30_000 }).execute(short.run)).catch(() => {});
    expect(short.times).toHaveLength(2);
  });

  it('reports each decision, with the host', async () => {
    const events: RetryEvent[] = [];
    const onDecision = (event: RetryEvent) => void events.push(event);
    const error = limited(1);
    await finish(policyFor({ method: 'GET', host: 'a.example' }, { onDecision }).execute(scripted(error).run));
    await finish(policyFor({ method: 'GET' }, { onDecision }).execute(scripted(error).run));
    expect(events).toMatchObject([
      { host: 'a.example', attempt: 1, error, inspection: { status: 429 } },
      { host: 'any' },
    ]);
  });

  it('rejects a policy that handles results', async () => {
    const options = cockatielOptions(() => inspected(503))({ method: 'GET' });
    const policy = retry(
      handleWhenResult((value) => value === 503),
      options,
    );
    await expect(finish(policy.execute(() => 503))).rejects.toThrow(
      'Expected a policy that handles errors, got one that handles results.',
    );
  });
});
