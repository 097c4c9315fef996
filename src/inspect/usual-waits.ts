import { isObject, type JsonObject } from './members.js';

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
export function usualWaits(body: unknown): unknown[] {
  return places(body).flatMap((data) =>
    MEMBERS.flatMap(([name, perSecond]) => {
      const told = data[name];
      if (told === undefined || told === null) return [];
      return [typeof told === 'number' ? told / perSecond : told];
    }),
  );
}

/** The `data` of an error or of a failed task, and a tool result's structured content. */
function places(body: unknown): JsonObject[] {
  if (!isObject(body)) return [];
  const error = isObject(body.error) ? body.error : {};
  const result = isObject(body.result) ? body.result : {};
  const taskError = isObject(result.error) ? result.error : {};
  const structured = isObject(result.structuredContent) ? result.structuredContent : {};
  return [error.data, taskError.data, structured, structured.error].filter(isObject);
}
