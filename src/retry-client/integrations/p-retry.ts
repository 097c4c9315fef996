import type { Inspection } from '../../inspection.js';
import { RetryClient, type RetryOptions, RetryRun } from '../retry-run.js';
import { ANY_HOST, type ReadError, type RetriedCall } from './call.js';

/** The options of p-retry 7 that `pRetryOptions` sets. */
export interface PRetryOptions {
  retries: number;
  minTimeout: number;
  factor: number;
  randomize: false;
  shouldRetry: (context: { readonly error: Error }) => Promise<boolean>;
  signal?: AbortSignal;
}

export interface PRetryCall extends RetriedCall {
  /** Ends a wait at once, and no further attempt begins. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes options for p-retry: `pRetry(run, optionsFor({ method: 'GET' }))`, new ones for each call. The calls share the
 * renewals and the budgets of the hosts.
 *
 * @param readError reads what `run` throws
 * @throws RangeError if a limit is out of range
 */
export function pRetryOptions(
  readError: ReadError<Inspection | null | undefined | Promise<Inspection | null | undefined>>,
  options?: RetryOptions,
): (call: PRetryCall) => PRetryOptions {
  const client = new RetryClient(options);
  return ({ host = ANY_HOST, signal, ...request }) => {
    const run = new RetryRun(client, request, host);
    run.begin();
    return {
      // The decision has the limits and the wait: p-retry adds none of its own.
      retries: Number.POSITIVE_INFINITY,
      minTimeout: 0,
      factor: 1,
      randomize: false,
      async shouldRetry({ error }) {
        const inspection = await readError(error);
        signal?.throwIfAborted();
        if (inspection === undefined) return false;
        const decision = run.decide(inspection, error);
        if (decision.action === 'stop' || (await run.follow(decision, inspection, signal))) return false;
        run.begin();
        return true;
      },
      ...(signal ? { signal } : {}),
    };
  };
}
