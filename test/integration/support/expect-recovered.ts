import { expect } from 'vitest';
import type { ErrorResponse, Inspection } from '../../../src/index.js';
import type { Seen } from './failure.js';

/** The parts of a failure that a client drops, besides headers, ids and the status of a 2xx, which it always drops. */
export interface Losses {
  body?: true;
  /** The client throws a JSON-RPC error with an HTTP error status in the same way as one with 200. */
  status?: true;
  /** The code by which the client replaces the server's. */
  code?: number;
  /** The member `resultType` of a result. */
  resultType?: true;
}

/** Compares a recovered response with the response on the wire. */
export function expectRecovered(recovered: ErrorResponse | null, seen: Seen, losses: Losses): void {
  expect(recovered, 'recovered').not.toBeNull();
  const inBand = seen.status < 300 || losses.status === true;
  expect(recovered?.status, 'status').toBe(inBand ? undefined : seen.status);
  expect(recovered?.headers, 'headers').toBeUndefined();
  if (losses.body) expect(recovered?.body, 'body').toBeUndefined();
  else if (inBand) expect(recovered?.body, 'body').toEqual(messageOf(seen, losses));
  else expect(recovered?.body, 'body').toBe(seen.body);
}

/** Compares the inspection of a recovered response with the inspection of the response on the wire. */
export function expectSameAdvice(recovered: Inspection | null, seen: Inspection, losses: Losses): void {
  expect(recovered?.retry?.source, 'source').not.toBe('header');
  expect(recovered?.notes.filter((note) => note.includes('id-missing') || note.startsWith('http:'))).toEqual([]);
  if (losses.code !== undefined) return;
  expect(recovered?.category, 'category').toBe(seen.category);
  if (losses.body) return;
  expect(recovered?.retry?.when, 'when').toBe(seen.retry?.when);
  expect(recovered?.retry?.remedy, 'remedy').toBe(seen.retry?.remedy);
  const error = ({ verdict, reason, match, code, message }: Inspection) => ({ verdict, reason, match, code, message });
  expect(recovered && error(recovered)).toEqual(error(seen));
}

/** The JSON-RPC message of an answer, without its id. */
function messageOf({ headers, body }: Seen, { code, resultType }: Losses): unknown {
  const isEventStream = headers.get('content-type')?.startsWith('text/event-stream');
  const { id: _id, ...message } = JSON.parse(isEventStream ? body.replace(/^[\s\S]*?^data: /m, '') : body);
  if (resultType) delete message.result?.resultType;
  if (code !== undefined) message.error.code = code;
  return message;
}
