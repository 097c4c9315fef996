import type { ResponseHeaders } from '../http/headers.js';
import { linesOf } from '../http/headers.js';
import type { ScopedContract } from './scoped-contract.js';

/** A header that only one sender sends. */
interface Evidence {
  sender: ScopedContract;
  name: string;
  pattern: RegExp | undefined;
}

/** Contracts by the headers that only their senders send. */
export class HeaderEvidence {
  readonly #evidence: readonly Evidence[];

  constructor(contracts: readonly ScopedContract[]) {
    this.#evidence = contracts.flatMap((sender) =>
      (sender.contract.identifyingHeaders ?? []).map(({ name, pattern }) => ({ sender, name, pattern })),
    );
  }

  /** The one contract whose headers a response has; undefined if there is none, or if there are several. */
  find(headers: ResponseHeaders | undefined): ScopedContract | undefined {
    if (!headers) return undefined;
    let found: ScopedContract | undefined;
    for (const { sender, name, pattern } of this.#evidence) {
      if (sender === found) continue;
      const values = headers.values(name);
      if (values === undefined) continue;
      if (!linesOf(values).some((line) => pattern === undefined || pattern.test(line))) continue;
      if (found) return undefined;
      found = sender;
    }
    return found;
  }
}
