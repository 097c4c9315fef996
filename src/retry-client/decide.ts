import type { Remedy } from '../../generated/contract-table.js';
import type { Inspection, Retry } from '../inspection.js';
import { backOffWindow, jitteredWait } from './back-off.js';
import type { Decision, RenewableRemedy, StopDecision } from './decision.js';
import { type RetryLimits, type SettledLimits, settleLimits } from './limits.js';
import { isSafeToRepeat, provesNotProcessed, type RetryRequest } from './safe-to-repeat.js';

/** What has been done for a request. */
export interface Attempts {
  /** The attempts so far, at least 1. */
  readonly made: number;
  /** Milliseconds since the first attempt began. */
  readonly elapsed: number;
  /** Whether a renewal has been carried out: there is at most one for a request. */
  readonly renewed?: boolean | undefined;
  /** False if the requests to this host have used up its repeats. */
  readonly hostHasBudget?: boolean | undefined;
}

export interface DecideOptions {
  readonly limits?: RetryLimits | undefined;
  /** The remedies that the client can carry out; none by default. */
  readonly renewable?: readonly RenewableRemedy[] | undefined;
  /** A random number from 0 to 1, for the jitter; 1 by default, the longest wait. */
  readonly random?: number | undefined;
}

/** Without a response, the same request may succeed later. */
const NO_RESPONSE: Pick<Retry, 'when' | 'remedy' | 'seconds' | 'backoff'> = {
  when: 'after-delay',
  remedy: 'wait',
  seconds: null,
  backoff: null,
};

/**
 * Decides what to do after an attempt: wait, renew, or stop. It is a pure function: the same arguments give the same
 * decision.
 *
 * @param inspection of the response; null if there was none, because the connection failed
 * @throws RangeError if a limit is out of range
 */
export function decideRetry(
  inspection: Inspection | null,
  request: RetryRequest,
  attempts: Attempts,
  { limits, renewable = [], random = 1 }: DecideOptions = {},
): Decision {
  return decide(inspection, request, attempts, { limits: settleLimits(limits), renewable, random });
}

interface Settled {
  readonly limits: SettledLimits;
  readonly renewable: readonly RenewableRemedy[];
  readonly random: number;
}

/** The same with limits that are settled. */
export function decide(
  inspection: Inspection | null,
  request: RetryRequest,
  attempts: Attempts,
  { limits, renewable, random }: Settled,
): Decision {
  if (inspection?.verdict === 'success') return { action: 'stop', reason: 'success' };
  const { when, remedy, seconds, backoff } = inspection?.retry ?? NO_RESPONSE;
  if (when === 'never') return { action: 'stop', reason: 'never' };
  if (when === 'after-remedy') {
    if (!isRenewable(remedy, renewable)) return { action: 'stop', reason: 'needs-remedy', remedy };
    if (attempts.renewed) return { action: 'stop', reason: 'renewal-failed', remedy };
    // The server asks for a credential or a session before it processes a request.
    return obstacle(request, attempts, limits, 0) ?? { action: 'renew', remedy };
  }
  if (!isSafeToRepeat(request) && !provesNotProcessed(inspection)) {
    return { action: 'stop', reason: 'unsafe-to-repeat' };
  }
  const given = (seconds ?? 0) * 1000;
  const room = Math.min(limits.maxWait, limits.maxTotalTime - attempts.elapsed);
  return (
    obstacle(request, attempts, limits, given) ?? {
      action: 'wait',
      milliseconds: jitteredWait(given, backOffWindow(attempts.made, limits, backoff), room, random),
      reason: seconds === null ? 'back-off' : 'given-wait',
    }
  );
}

/** What stands against a repeat after a wait of so many milliseconds. */
function obstacle(
  { bodyCanBeRepeated = true }: RetryRequest,
  { made, elapsed, hostHasBudget = true }: Attempts,
  { maxAttempts, maxWait, maxTotalTime }: SettledLimits,
  given: number,
): StopDecision | undefined {
  if (!bodyCanBeRepeated) return { action: 'stop', reason: 'body-cannot-be-repeated' };
  if (made >= maxAttempts) return { action: 'stop', reason: 'out-of-attempts' };
  const seconds = given / 1000;
  if (given > maxWait) return { action: 'stop', reason: 'wait-too-long', seconds };
  if (elapsed + given > maxTotalTime) return { action: 'stop', reason: 'out-of-time', seconds: seconds || null };
  if (!hostHasBudget) return { action: 'stop', reason: 'host-budget' };
  return undefined;
}

function isRenewable(remedy: Remedy | null, renewable: readonly RenewableRemedy[]): remedy is RenewableRemedy {
  return renewable.some((known) => known === remedy);
}
