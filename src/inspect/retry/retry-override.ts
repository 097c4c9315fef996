import type { ContractTable } from '../../../generated/contract-table.js';
import type { Retry } from '../../inspection.js';
import type { ResponseHeaders } from '../http/headers.js';
import { AFTER_DELAY, DO_NOT_RETRY } from './status-defaults.js';

/** The advice after the header by which its sender overrules it (R7). */
export function overriddenAdvice(
  retry: Retry,
  override: ContractTable['retryOverride'],
  headers: ResponseHeaders | undefined,
): Retry {
  if (!override || !headers) return retry;
  const value = headers.first(override.header)?.trim();
  if (value === undefined) return retry;
  if (override.doNotRetry.includes(value)) return DO_NOT_RETRY;
  if (!override.retry.includes(value)) return retry;
  return retry.when === 'never' ? AFTER_DELAY : Object.freeze({ ...retry, retryable: true });
}
