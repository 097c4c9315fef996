import type { Category } from '../interfaces/contract-table.js';

interface Words {
  title: string;
  meaning: string;
  action: string;
}

/** Words for an error of which only the category is known. A person who knows the sender writes better ones. */
export const USUAL_WORDS: Readonly<Record<Category, Words>> = {
  'invalid-request': words('Invalid request', 'The request is not valid.', 'Correct the request, then send it again.'),
  unauthenticated: words('Not authenticated', 'The request has no valid credential.', 'Send a valid credential.'),
  'permission-denied': words('Not permitted', 'The credential does not permit the request.', 'Ask for the permission.'),
  'not-found': words(
    'Not found',
    'There is nothing at the address.',
    'Correct the address, then send the request again.',
  ),
  conflict: words(
    'Conflict',
    'The request contradicts the state of the resource.',
    'Read the resource again, then decide.',
  ),
  'precondition-failed': words(
    'Precondition failed',
    'A condition of the request is not met.',
    'Read the resource again.',
  ),
  'rate-limited': words(
    'Rate limit exceeded',
    'The client sent too many requests.',
    'Wait, then send the request again.',
  ),
  'budget-exceeded': words('Budget used up', 'The account has no credits left.', 'Add credits.'),
  'not-supported': words('Not supported', 'The endpoint does not support the request.', 'Send another request.'),
  unavailable: words('Unavailable', 'The service is not available now.', 'Wait, then send the request again.'),
  internal: words('Internal error', 'The service failed.', 'Wait, then send the request again.'),
  unknown: words('Unknown error', 'The request failed.', 'Ask the support of the sender.'),
};

function words(title: string, meaning: string, action: string): Words {
  return { title, meaning, action };
}
