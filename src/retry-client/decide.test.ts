import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advised, inspected } from '../../test/fixtures/retry-inspections.js';
import type { Inspection } from '../inspection.js';
import { decideRetry } from './decide.js';

const GET = { method: 'GET' };
const POST = { method: 'POST' };
const FIRST = { made: 1, elapsed: 0 };
const both = ['authenticate', 'renew-session'] as const;

describe('decideRetry', () => {
  it.each<[string, Inspection, object]>([
    ['a success', inspected(200), { reason: 'success' }],
    ['an error that no repeat resolves', inspected(404), { reason: 'never' }],
    ['a remedy of a person', inspected(402), { reason: 'needs-remedy', remedy: 'add-credits' }],
    ['a login without a callback', inspected(401), { reason: 'needs-remedy', remedy: 'authenticate' }],
    ['an unknown remedy', advised('unknown', { when: 'after-remedy' }), { reason: 'needs-remedy', remedy: null }],
  ])('stops after %s', (_name, inspection, expected) => {
    expect(decideRetry(inspection, GET, FIRST)).toEqual({ action: 'stop', ...expected });
  });

  it.each(both)('renews with a callback: %s', (remedy) => {
    const inspection = advised('unauthenticated', { when: 'after-remedy', remedy });
    expect(decideRetry(inspection, POST, FIRST, { renewable: [remedy] })).toEqual({ action: 'renew', remedy });
    const others = both.filter((other) => other !== remedy);
    expect(decideRetry(inspection, POST, FIRST, { renewable: others })).toMatchObject({ reason: 'needs-remedy' });
  });

  it('renews once', () => {
    const renewed = { ...FIRST, renewed: true };
    expect(decideRetry(inspected(401), GET, renewed, { renewable: both })).toEqual({
      action: 'stop',
      reason: 'renewal-failed',
      remedy: 'authenticate',
    });
    expect(decideRetry(inspected(503), GET, renewed, { renewable: both })).toMatchObject({ action: 'wait' });
  });

  it.each<[string, object, object, object]>([
    ['out-of-attempts', GET, { made: 4, elapsed: 0 }, {}],
    ['out-of-time', GET, { made: 1, elapsed: 120_001 }, { seconds: null }],
    ['host-budget', GET, { ...FIRST, hostHasBudget: false }, {}],
    ['body-cannot-be-repeated', { ...GET, bodyCanBeRepeated: false }, FIRST, {}],
  ])('stops with %s, before a wait and before a renewal', (reason, request, attempts, more) => {
    for (const inspection of [inspected(503), inspected(401), null]) {
      const decision = decideRetry(inspection, request as typeof GET, attempts as typeof FIRST, { renewable: both });
      expect(decision).toEqual({ action: 'stop', reason, ...more });
    }
  });

  it('waits up to the limits, and no further', () => {
    expect(decideRetry(inspected(503), GET, { made: 3, elapsed: 120_000, hostHasBudget: true })).toEqual({
      action: 'wait',
      milliseconds: 0,
      reason: 'back-off',
    });
    const limits = { maxAttempts: 1 };
    expect(decideRetry(inspected(503), GET, FIRST, { limits })).toMatchObject({ reason: 'out-of-attempts' });
  });

  it('waits as long as the sender says, with jitter on top', () => {
    const inspection = inspected(429, { 'retry-after': '30' });
    const waitOf = (random: number) => decideRetry(inspection, GET, FIRST, { random });
    expect(waitOf(0)).toEqual({ action: 'wait', milliseconds: 30_000, reason: 'given-wait' });
    expect(waitOf(1)).toEqual({ action: 'wait', milliseconds: 33_000, reason: 'given-wait' });
    expect(decideRetry(inspection, GET, FIRST)).toEqual(waitOf(1));
  });

  it('counts a given wait of zero seconds as given', () => {
    expect(decideRetry(inspected(429, { 'retry-after': '0' }), GET, FIRST)).toEqual({
      action: 'wait',
      milliseconds: 500,
      reason: 'given-wait',
    });
  });

  it('stops at a wait over the limit, and says how long it is', () => {
    const limits = { maxWait: 30_000 };
    const decide = (seconds: string) =>
      decideRetry(inspected(429, { 'retry-after': seconds }), GET, FIRST, { limits, random: 1 });
    expect(decide('30')).toEqual({ action: 'wait', milliseconds: 30_000, reason: 'given-wait' });
    expect(decide('31')).toEqual({ action: 'stop', reason: 'wait-too-long', seconds: 31 });
  });

  it('stops at a wait that ends after the total time', () => {
    const decide = (elapsed: number) =>
      decideRetry(inspected(429, { 'retry-after': '30' }), GET, { made: 1, elapsed }, { random: 1 });
    expect(decide(90_000)).toEqual({ action: 'wait', milliseconds: 30_000, reason: 'given-wait' });
    expect(decide(88_999.5)).toEqual({ action: 'wait', milliseconds: 31_000, reason: 'given-wait' });
    expect(decide(90_001)).toEqual({ action: 'stop', reason: 'out-of-time', seconds: 30 });
  });

  it('backs off with each attempt, except if the sender asks for short waits', () => {
    const short = advised('internal', { when: 'after-delay', backoff: 'short' });
    const waits = (inspection: Inspection | null) =>
      [1, 2, 3].map((made) => decideRetry(inspection, GET, { made, elapsed: 0 }));
    expect(waits(null)).toMatchObject([{ milliseconds: 500 }, { milliseconds: 1_000 }, { milliseconds: 2_000 }]);
    expect(waits(short)).toMatchObject([{ milliseconds: 500 }, { milliseconds: 500 }, { milliseconds: 500 }]);
  });

  it('repeats after a broken connection what is safe to repeat, and nothing else', () => {
    expect(decideRetry(null, GET, FIRST)).toMatchObject({ action: 'wait', reason: 'back-off' });
    expect(decideRetry(null, POST, FIRST)).toEqual({ action: 'stop', reason: 'unsafe-to-repeat' });
  });

  it('repeats an unsafe request only if the error proves that it was not processed', () => {
    expect(decideRetry(inspected(503, { 'retry-after': '1' }), POST, FIRST)).toEqual({
      action: 'stop',
      reason: 'unsafe-to-repeat',
    });
    expect(decideRetry(inspected(429), POST, FIRST)).toMatchObject({ action: 'wait' });
  });

  it('rejects limits that are out of range', () => {
    expect(() => decideRetry(null, GET, FIRST, { limits: { maxAttempts: 0 } })).toThrow(RangeError);
  });

  it('never waits shorter than given, nor longer than the limits allow', () => {
    const numbers = {
      seconds: fc.option(fc.nat(200)),
      made: fc.integer({ min: 1, max: 2_000 }),
      elapsed: fc.double({ min: 0, max: 200_000, noNaN: true }),
      random: fc.double({ min: 0, max: 1, noNaN: true }),
      maxWait: fc.integer({ min: 0, max: 2 ** 33 }),
      maxTotalTime: fc.integer({ min: 0, max: 200_000 }),
      backOff: fc.integer({ min: 0, max: 100_000 }),
    };
    fc.assert(
      fc.property(fc.record(numbers), ({ seconds, made, elapsed, random, ...limits }) => {
        const inspection = advised('rate-limited', { when: 'after-delay', ...(seconds === null ? {} : { seconds }) });
        const options = { limits: { ...limits, maxAttempts: Number.POSITIVE_INFINITY }, random };
        const decision = decideRetry(inspection, POST, { made, elapsed }, options);
        expect(decideRetry(inspection, POST, { made, elapsed }, options)).toEqual(decision);
        const given = (seconds ?? 0) * 1000;
        const most = Math.min(limits.maxWait, limits.maxTotalTime - elapsed);
        if (decision.action !== 'wait') {
          expect(given).toBeGreaterThan(most);
          return;
        }
        expect(Number.isInteger(decision.milliseconds)).toBe(true);
        expect(decision.milliseconds).toBeGreaterThanOrEqual(given);
        expect(decision.milliseconds).toBeLessThanOrEqual(most);
      }),
    );
  });
});
