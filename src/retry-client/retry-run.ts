import type { Inspection } from '../inspection.js';
import { decide } from './decide.js';
import type { Decision, StopDecision } from './decision.js';
import { HostBudget } from './host-budget.js';
import { type RetryLimits, type SettledLimits, settleLimits } from './limits.js';
import { Renewals, type RenewCallbacks, type RenewedHeaders } from './renewals.js';
import type { RetryRequest } from './safe-to-repeat.js';
import { unlessAborted, wait } from './wait.js';

/** What a client decided after an attempt that failed. */
export interface RetryEvent {
  readonly decision: Decision;
  /** Null if there was no response. */
  readonly inspection: Inspection | null;
  /** What the request or the renewal threw, if it did. */
  readonly error: unknown;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** The host with its port. */
  readonly host: string;
}

export interface RetryOptions extends RetryLimits {
  /** Renews a credential or a session, if the sender asks for it. Without a callback such a request stops. */
  renew?: RenewCallbacks | undefined;
  /** The repeats that each host has: one for several clients, or null for no such limit. By default each client has one. */
  hostBudget?: HostBudget | null | undefined;
  /** Receives each decision after a failure. What it throws is ignored. */
  onDecision?: ((event: RetryEvent) => void) | undefined;
  /** A random number from 0 to 1, for the jitter; `Math.random` by default. */
  random?: (() => number) | undefined;
  /** Milliseconds of a clock that never goes back; `performance.now` by default. */
  now?: (() => number) | undefined;
}

/** What all requests of a client share. */
export class RetryClient {
  readonly limits: SettledLimits;
  readonly renewals: Renewals;
  readonly hostBudget: HostBudget | null;
  readonly random: () => number;
  readonly now: () => number;
  readonly #onDecision: (event: RetryEvent) => void;

  /** @throws RangeError if a limit is out of range */
  constructor({ renew, hostBudget, onDecision, random, now, ...limits }: RetryOptions = {}) {
    this.limits = settleLimits(limits);
    this.renewals = new Renewals(renew);
    this.hostBudget = hostBudget === undefined ? new HostBudget() : hostBudget;
    this.random = random ?? Math.random;
    this.now = now ?? (() => performance.now());
    this.#onDecision = onDecision ?? (() => {});
  }

  report(event: RetryEvent): void {
    try {
      this.#onDecision(event);
    } catch {
      // An observer does not change what becomes of a request.
    }
  }
}

/** The attempts of one request. */
export class RetryRun {
  /** The headers that a renewal gave for the further attempts. */
  renewedHeaders: RenewedHeaders | undefined;
  readonly #client: RetryClient;
  readonly #request: RetryRequest;
  readonly #host: string;
  #made = 0;
  #startedAt = 0;
  #renewed = false;
  #renewalsBefore = 0;

  /** @param host the host with its port */
  constructor(client: RetryClient, request: RetryRequest, host: string) {
    this.#client = client;
    this.#request = request;
    this.#host = host;
  }

  /** Counts an attempt that begins. */
  begin(): void {
    const { now, renewals } = this.#client;
    if (this.#made === 0) this.#startedAt = now();
    this.#made++;
    this.#renewalsBefore = renewals.ended;
  }

  /** Counts a success. */
  succeed(): StopDecision {
    const { hostBudget, now } = this.#client;
    hostBudget?.succeed(this.#host, now());
    return { action: 'stop', reason: 'success' };
  }

  /**
   * Decides what to do after an attempt that failed, and takes a repeat from the budget of the host.
   *
   * @param inspection null if there was no response
   * @param error what the attempt threw
   */
  decide(inspection: Inspection | null, error?: unknown): Decision {
    if (inspection?.verdict === 'success') return this.succeed();
    const { limits, renewals, hostBudget, random, now } = this.#client;
    const time = now();
    const attempts = {
      made: this.#made,
      elapsed: time - this.#startedAt,
      renewed: this.#renewed,
      hostHasBudget: hostBudget?.has(this.#host, time),
    };
    const settled = { limits, renewable: renewals.remedies, random: random() };
    const decision = decide(inspection, this.#request, attempts, settled);
    if (decision.action !== 'stop') hostBudget?.take(this.#host, time);
    this.#report(decision, inspection, error);
    return decision;
  }

  /**
   * Carries the decision out: waits or renews.
   *
   * @returns the decision to stop if the renewal failed; else undefined, for the next attempt
   * @throws the reason of the signal as soon as it is aborted
   */
  async follow(
    decision: Exclude<Decision, StopDecision>,
    inspection: Inspection | null,
    signal: AbortSignal | null | undefined,
  ): Promise<StopDecision | undefined> {
    if (decision.action === 'wait') {
      await wait(decision.milliseconds, signal);
      return undefined;
    }
    const { remedy } = decision;
    const context = { remedy, host: this.#host, inspection: inspection as Inspection };
    this.#renewed = true;
    try {
      const renewal = this.#client.renewals.renew(context, this.#renewalsBefore);
      this.renewedHeaders = await unlessAborted(renewal, signal);
      return undefined;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const stop = { action: 'stop', reason: 'renewal-failed', remedy } as const;
      this.#report(stop, inspection, error);
      return stop;
    }
  }

  #report(decision: Decision, inspection: Inspection | null, error: unknown): void {
    this.#client.report({ decision, inspection, error, attempt: this.#made, host: this.#host });
  }
}
