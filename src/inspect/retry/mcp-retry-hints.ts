import { isObject } from '../../shared/json-object.js';

/** The members in which servers of MCP tell a wait, and how many of their units make a second. */
const MEMBERS: readonly [name: string, perSecond: number][] = [
  ['retry_after', 1],
  ['retryAfter', 1],
  ['retry_after_seconds', 1],
  ['retryAfterSeconds', 1],
  ['retry_after_ms', 1000],
  ['retryAfterMs', 1000],
];

/** The waits that a message of MCP tells in its data, in seconds; a value that is no number is handed on as it is. */
export function usualWaits(body: unknown): readonly unknown[] {
  if (!isObject(body)) return NONE;
  const { error, result } = body;
  const waits: unknown[] = [];
  if (isObject(error)) addWaits(waits, error.data);
  if (isObject(result)) {
    const { structuredContent, error: taskError } = result;
    if (isObject(taskError)) addWaits(waits, taskError.data);
    addWaits(waits, structuredContent);
    if (isObject(structuredContent)) addWaits(waits, structuredContent.error);
  }
  return waits;
}

const NONE: readonly unknown[] = [];

function addWaits(waits: unknown[], data: unknown): void {
  if (!isObject(data)) return;
  for (const [name, perSecond] of MEMBERS) {
    const told = data[name];
    if (told !== undefined && told !== null) waits.push(typeof told === 'number' ? told / perSecond : told);
  }
}
