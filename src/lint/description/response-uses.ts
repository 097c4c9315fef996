import { entriesAt } from './json-members.js';
import { type Follow, idOf, type Located, type Location } from './location.js';
import { operationsIn } from './operations.js';
import { type ResolvedResponse, resolveResponse } from './resolve-response.js';

/** A response, and the operations that use it: several when it is a component. */
export interface ResponseUse {
  response: ResolvedResponse;
  uses: { status: string; operation: string }[];
}

export interface Responses {
  responses: readonly ResponseUse[];
  /** Parts of the description in files that the linter has not read. */
  unread: readonly { ref: string; location: Location }[];
}

/** Collects the responses of all operations, each once. */
export function responsesIn(root: Located, follow: Follow): Responses {
  const { operations, unread } = operationsIn(root, follow);
  const byId = new Map<string, ResponseUse>();
  for (const { name: operation, responses } of operations) {
    for (const [status, located] of entriesAt(responses)) {
      if (status.startsWith('x-')) continue;
      const response = resolveResponse(located, follow);
      const id = idOf(response.location);
      const use = byId.get(id) ?? { response, uses: [] };
      use.uses.push({ status, operation });
      byId.set(id, use);
    }
  }
  return { responses: [...byId.values()], unread };
}
