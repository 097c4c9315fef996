import { RecentMap } from './recent-map.js';

export interface HostBudgetOptions {
  /** The repeats that a host has at the beginning, and at most; 50 by default. */
  capacity?: number | undefined;
  /** What a success adds, in repeats; 0.2 by default. */
  perSuccess?: number | undefined;
  /** What a second adds, in repeats; 0.5 by default. */
  perSecond?: number | undefined;
  /** The hosts that are remembered, those in use first; 1,000 by default. */
  maxHosts?: number | undefined;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * A budget of repeats for each host, a token bucket. While a host answers, its requests have repeats to spare. If it
 * fails all the time, the repeats end after a while, and most requests are sent once. Otherwise the clients of a fleet
 * multiply the load of a host that is down.
 */
export class HostBudget {
  readonly #capacity: number;
  readonly #perSuccess: number;
  readonly #perSecond: number;
  readonly #buckets: RecentMap<Bucket>;

  /** @throws RangeError if an option is not a number of at least 0 (of at least 1 for `maxHosts`) */
  constructor(options: HostBudgetOptions = {}) {
    this.#capacity = settle(options, 'capacity', 50, 0);
    this.#perSuccess = settle(options, 'perSuccess', 0.2, 0);
    this.#perSecond = settle(options, 'perSecond', 0.5, 0);
    this.#buckets = new RecentMap(settle(options, 'maxHosts', 1_000, 1));
  }

  /** Whether a host has a repeat left at a time in milliseconds. */
  has(host: string, now: number): boolean {
    return this.#bucket(host, now).tokens >= 1;
  }

  /** Takes a repeat. */
  take(host: string, now: number): void {
    this.#bucket(host, now).tokens -= 1;
  }

  /** Counts a success. */
  succeed(host: string, now: number): void {
    const bucket = this.#bucket(host, now);
    bucket.tokens = Math.min(this.#capacity, bucket.tokens + this.#perSuccess);
  }

  #bucket(host: string, now: number): Bucket {
    const known = this.#buckets.get(host);
    if (!known) {
      const full = { tokens: this.#capacity, filledAt: now };
      this.#buckets.set(host, full);
      return full;
    }
    const seconds = Math.max(0, now - known.filledAt) / 1000;
    known.tokens = Math.min(this.#capacity, known.tokens + seconds * this.#perSecond);
    known.filledAt = now;
    return known;
  }
}

function settle(options: HostBudgetOptions, name: keyof HostBudgetOptions, byDefault: number, least: number): number {
  const value = options[name] ?? byDefault;
  if (typeof value === 'number' && value >= least) return value;
  throw new RangeError(`Expected ${name} to be a number of at least ${least}, got ${String(value)}.`);
}
