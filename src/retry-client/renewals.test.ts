import { describe, expect, it, vi } from 'vitest';
import { inspected } from '../../test/fixtures/retry-inspections.js';
import { Renewals, type RenewContext } from './renewals.js';

const contextOf = (host: string, remedy: RenewContext['remedy'] = 'authenticate'): RenewContext => ({
  remedy,
  host,
  inspection: inspected(401),
});

describe('Renewals', () => {
  it('names the remedies that have a callback', () => {
    expect(new Renewals().remedies).toEqual([]);
    expect(new Renewals({ 'renew-session': () => undefined, authenticate: undefined }).remedies).toEqual([
      'renew-session',
    ]);
  });

  it('gives the callback its context, and the headers back', async () => {
    const authenticate = vi.fn(async () => ({ authorization: 'new' }));
    const context = contextOf('a');
    expect(await new Renewals({ authenticate }).renew(context, 0)).toEqual({ authorization: 'new' });
    expect(authenticate).toHaveBeenCalledExactlyOnceWith(context);
  });

  it('shares a renewal in flight, for each host and remedy', async () => {
    const authenticate = vi.fn(async () => undefined);
    const session = vi.fn(() => undefined);
    const renewals = new Renewals({ authenticate, 'renew-session': session });
    const { ended } = renewals;
    await Promise.all([
      renewals.renew(contextOf('a'), ended),
      renewals.renew(contextOf('a'), ended),
      renewals.renew(contextOf('b'), ended),
      renewals.renew(contextOf('a', 'renew-session'), ended),
    ]);
    expect(authenticate).toHaveBeenCalledTimes(2);
    expect(session).toHaveBeenCalledTimes(1);
    expect(renewals.ended).toBe(3);
  });

  it('shares a renewal that ended after the attempt began, and no older one', async () => {
    let count = 0;
    const renewals = new Renewals({ authenticate: () => ({ authorization: `${++count}` }) });
    const before = renewals.ended;
    await renewals.renew(contextOf('a'), before);
    expect(await renewals.renew(contextOf('a'), before)).toEqual({ authorization: '1' });
    expect(await renewals.renew(contextOf('a'), renewals.ended)).toEqual({ authorization: '2' });
  });

  it('tries anew after a renewal that failed', async () => {
    const authenticate = vi.fn().mockImplementationOnce(() => {
      throw new Error('no');
    });
    const renewals = new Renewals({ authenticate });
    const first = renewals.renew(contextOf('a'), 0);
    const shared = renewals.renew(contextOf('a'), 0);
    await expect(first).rejects.toThrow('no');
    await expect(shared).rejects.toThrow('no');
    await expect(renewals.renew(contextOf('a'), 0)).resolves.toBeUndefined();
    expect(authenticate).toHaveBeenCalledTimes(2);
  });
});
