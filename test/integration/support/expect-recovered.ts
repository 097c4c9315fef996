import { expect } from 'vitest';
import type { ErrorResponse, Inspection } from '../../../src/index.js';
import type { Seen } from './failure.js';

/** What a client does not keep of a failure, besides what it never keeps: headers, ids and the status of a 2xx. */
export interface Losses {
  body?: true;
  /** A JSON-RPC error that came with an HTTP error is thrown like one that came with a 200. */
  status?: true;
  /** The code that the client puts in the place of the server's. */
  code?: number;
  /** The word that says that a result is complete. */
  resultType?: true;
}

/** Holds what was recovered from a client against what was on the wire. */
export function expectRecovered(recovered: ErrorResponse | null, seen: Seen, losses: Losses): void {
  expect(recovered, 'recovered').not.toBeNull();
  const inBand = seen.status < 300 || losses.status === true;
  expect(recovered?.status, 'status').toBe(inBand ? undefined : seen.status);
  expect(recovered?.headers, 'headers').toBeUndefined();
  if (losses.body) expect(recovered?.body, 'body').toBeUndefined();
  else if (inBand) expect(recovered?.body, 'body').toEqual(messageOf(seen, losses));
  else expect(recovered?.body, 'body').toBe(seen.body);
}

/** Holds the meaning of what was recovered against the meaning of what was on the wire. */
export function expectSameMeaning(recovered: Inspection | null, seen: Inspection, losses: Losses): void {
  expect(recovered?.retry?.source, 'source').not.toBe('header');
  expect(recovered?.notes.filter((note) => note.includes('id-missing') || note.startsWith('http:'))).toEqual([]);
  if (losses.code !== undefined) return;
  expect(recovered?.category, 'category').toBe(seen.category);
  if (losses.body) return;
  expect(recovered?.retry?.when, 'when').toBe(seen.retry?.when);
  expect(recovered?.retry?.remedy, 'remedy').toBe(seen.retry?.remedy);
  const told = ({ verdict, reason, match, code, message }: Inspection) => ({ verdict, reason, match, code, message });
  expect(recovered && told(recovered)).toEqual(told(seen));
}

/** The message of an answer, be it a stream of events or not, without its id. */
function messageOf({ headers, body }: Seen, { code, resultType }: Losses): unknown {
  const isStream = headers.get('content-type')?.startsWith('text/event-stream');
  const { id: _id, ...message } = JSON.parse(isStream ? body.replace(/^[\s\S]*?^data: /m, '') : body);
  if (resultType) delete message.result?.resultType;
  if (code !== undefined) message.error.code = code;
  return message;
}
