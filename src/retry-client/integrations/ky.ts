import type { Inspection } from '../../inspection.js';
import type { ErrorResponse, InspectOptions } from '../../response.js';
import { type Fetch, type FetchWithRetryOptions, fetchWithRetry } from '../fetch-with-retry.js';

/** The options of ky 1 that `kyOptions` sets. */
export interface KyRetryOptions {
  fetch: Fetch;
  /** The attempts of ky itself: it would not know what is safe to repeat. */
  retry: 0;
  /** The timeout of ky would end the waits. */
  timeout: false;
}

/**
 * Options for ky: `ky.create(kyOptions(inspect))`. ky throws its `HTTPError` for the last response.
 *
 * @throws RangeError if a limit is out of range
 */
export function kyOptions<VendorId extends string>(
  inspect: (response: ErrorResponse, options?: InspectOptions<VendorId>) => Inspection,
  options?: FetchWithRetryOptions<VendorId>,
): KyRetryOptions {
  return { fetch: fetchWithRetry(inspect, options), retry: 0, timeout: false };
}
