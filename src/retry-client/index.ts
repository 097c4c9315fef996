export type { Attempts, DecideOptions } from './decide.js';
export { decideRetry } from './decide.js';
export type {
  Decision,
  RenewableRemedy,
  RenewDecision,
  StopDecision,
  StopReason,
  WaitDecision,
} from './decision.js';
export { type Fetch, type FetchWithRetryOptions, fetchWithRetry } from './fetch-with-retry.js';
export { HostBudget, type HostBudgetOptions } from './host-budget.js';
export type { RetryLimits } from './limits.js';
export type { Renew, RenewCallbacks, RenewContext, RenewedHeaders } from './renewals.js';
export type { FetchInput } from './repeatable-request.js';
export type { RetryEvent, RetryOptions } from './retry-run.js';
export type { RetryRequest } from './safe-to-repeat.js';
