import type { Remedy, RetryAdvice } from '../../generated/contract-table.js';
import type { Retry } from '../inspection.js';
import { REMEDY_WORDS } from './general-words.js';
import { secondsInWords } from './seconds-in-words.js';

/** What to do by the retry advice alone. */
export function actionOf(retry: Retry | null): string {
  if (retry === null) return '';
  const { when, remedy, seconds, backoff } = retry;
  if (when === 'after-delay') {
    if (seconds !== null) return `Wait ${secondsInWords(seconds)}, then send the same request again.`;
    if (backoff === 'exponential') return 'Send the same request again later, with exponential backoff.';
    return `Send the same request again after a ${backoff === 'short' ? 'short ' : ''}delay.`;
  }
  return remedyAction(remedy) ?? 'Do not send the same request again.';
}

/** What the response adds to the documented action: the seconds to wait, or other advice than the documented one. */
export function addedAction(retry: Retry | null, documented: RetryAdvice): string {
  if (retry === null) return '';
  const { when, seconds } = retry;
  if (when === 'after-delay' && seconds !== null)
    return `The response asks you to wait ${secondsInWords(seconds)} before the next attempt.`;
  if (when === documented.when) return '';
  if (when === 'never') return 'The response says that a retry cannot succeed: do not send the same request again.';
  return actionOf(retry);
}

/** Remedies of later versions have no words here. */
function remedyAction(remedy: Remedy | null): string | undefined {
  return remedy === null || remedy === 'wait' ? undefined : REMEDY_WORDS[remedy];
}
