import { errorContracts } from './error-contracts.js';
import { errorEdition } from './error-edition.js';
import { errorEnvelopeRedefined } from './error-envelope-redefined.js';
import { errorResponseRef } from './error-response-ref.js';
import { errorRetryAfter } from './error-retry-after.js';
import { errorStatus } from './error-status.js';
import type { Rule } from './rule.js';

export const RULE_NAMES = [
  'error-response-ref',
  'error-envelope-redefined',
  'error-retry-after',
  'error-status',
  'error-edition',
  'error-contracts',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

export const RULES: Record<RuleName, Rule> = {
  'error-response-ref': errorResponseRef,
  'error-envelope-redefined': errorEnvelopeRedefined,
  'error-retry-after': errorRetryAfter,
  'error-status': errorStatus,
  'error-edition': errorEdition,
  'error-contracts': errorContracts,
};
