import type { RetryAdvice } from '../../generated/contract-table.js';
import type { SettledLimits } from './limits.js';

/** The share of a given wait over which the clients of a fleet spread. */
const SPREAD = 0.1;

/** The window doubles at most this often, so that the number stays finite. */
const MAX_DOUBLINGS = 50;

/**
 * The milliseconds after an attempt within which the client chooses its wait at random ("full jitter"). It doubles with
 * each attempt, except if the sender asks for short waits.
 */
export function backOffWindow(
  made: number,
  { backOff, maxBackOff }: SettledLimits,
  hint: RetryAdvice['backoff'],
): number {
  const doublings = hint === 'short' ? 0 : Math.min(made - 1, MAX_DOUBLINGS);
  return Math.min(backOff * 2 ** doublings, maxBackOff);
}

/**
 * The wait before the next attempt in whole milliseconds: never shorter than the given one, with jitter on top as far as
 * the room allows.
 *
 * @param given milliseconds that the sender gives; 0 if it gives none
 * @param window milliseconds of back-off
 * @param room milliseconds that the limits leave; at least the given ones
 * @param random from 0 to 1
 */
export function jitteredWait(given: number, window: number, room: number, random: number): number {
  const jitter = random * Math.max(window, given * SPREAD);
  return given + Math.floor(Math.min(jitter, room - given));
}
