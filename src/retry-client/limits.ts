/** Timers with a longer delay fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

export interface RetryLimits {
  /** The attempts of a request, the first one included; 4 by default. */
  maxAttempts?: number | undefined;
  /**
   * The longest single wait in milliseconds; 60,000 by default, at most 2^31-1. A request whose sender gives a longer
   * wait stops at once.
   */
  maxWait?: number | undefined;
  /** Milliseconds after the beginning of the first attempt within which the last one begins; 120,000 by default. */
  maxTotalTime?: number | undefined;
  /** The longest first wait in milliseconds if the sender gives none; 500 by default. It doubles with each attempt. */
  backOff?: number | undefined;
  /** Where the doubling ends, in milliseconds; 20,000 by default. */
  maxBackOff?: number | undefined;
}

export type SettledLimits = { readonly [K in keyof RetryLimits]-?: number };

const DEFAULTS: SettledLimits = {
  maxAttempts: 4,
  maxWait: 60_000,
  maxTotalTime: 120_000,
  backOff: 500,
  maxBackOff: 20_000,
};

/**
 * The limits with the defaults for what is absent.
 *
 * @throws RangeError if one is not a number, or is below its least value
 */
export function settleLimits(limits: RetryLimits = {}): SettledLimits {
  const settle = (name: keyof RetryLimits, least: number): number => {
    const value = limits[name] ?? DEFAULTS[name];
    if (typeof value === 'number' && value >= least) return value;
    throw new RangeError(`Expected ${name} to be a number of at least ${least}, got ${String(value)}.`);
  };
  return {
    maxAttempts: settle('maxAttempts', 1),
    maxWait: Math.min(settle('maxWait', 0), MAX_TIMER),
    maxTotalTime: settle('maxTotalTime', 0),
    backOff: settle('backOff', 0),
    maxBackOff: Math.min(settle('maxBackOff', 0), MAX_TIMER),
  };
}
