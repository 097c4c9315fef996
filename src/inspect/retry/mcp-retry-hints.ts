import { isObject } from '../../shared/json-object.js';
import { LongestWait } from '../http/retry-after.js';
import { numberOf } from './wait-units.js';

/** The members in which servers of JSON-RPC and MCP put a wait, and how many of their units make a second. */
const MEMBERS: readonly (readonly [name: string, perSecond: number])[] = [
  ['retry_after', 1],
  ['retryAfter', 1],
  ['retry_after_seconds', 1],
  ['retryAfterSeconds', 1],
  ['retry_after_ms', 1000],
  ['retryAfterMs', 1000],
];

/** The longest wait in the usual members of a JSON-RPC error or an MCP result. */
export function readRetryHints(message: unknown): LongestWait {
  const wait = new LongestWait();
  if (!isObject(message)) return wait;
  const { error, result } = message;
  if (isObject(error)) addHints(wait, error.data);
  if (isObject(result)) {
    const { structuredContent, error: taskError } = result;
    if (isObject(taskError)) addHints(wait, taskError.data);
    addHints(wait, structuredContent);
    if (isObject(structuredContent)) addHints(wait, structuredContent.error);
  }
  return wait;
}

function addHints(wait: LongestWait, data: unknown): void {
  if (!isObject(data)) return;
  for (const [name, perSecond] of MEMBERS) {
    const value = data[name];
    if (value === undefined || value === null) continue;
    const amount = numberOf(value);
    wait.add(amount === undefined ? undefined : amount / perSecond);
  }
}
