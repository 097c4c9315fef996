import type { Guard, ValidationIssue } from '../../../generated/contract-table.js';

/** Why the last call of a guard returned false. */
export function issueOf(guard: Guard<unknown>): ValidationIssue | undefined {
  return guard.errors?.[0];
}
