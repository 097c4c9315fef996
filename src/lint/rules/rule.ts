import type { Catalog, KnownResponse } from '../contracts/catalog.js';
import type { Copy } from '../contracts/find-copy.js';
import type { EnvelopeMatch } from '../contracts/match-envelopes.js';
import type { Selection } from '../contracts/select-contracts.js';
import type { Description } from '../description/description.js';
import type { Location } from '../description/location.js';
import type { ResolvedResponse } from '../description/resolve-response.js';

/** What is wrong, where, and what to do. */
export interface Problem {
  message: string;
  location: Location;
}

/** A response, as a rule gets it. */
export interface CheckedResponse {
  response: ResolvedResponse;
  /** The keys of the response, and the operations that have it; several when it is a component. */
  uses: readonly { status: string; operation: string }[];
  match: EnvelopeMatch;
  copy: Copy | undefined;
  /** The response of this package that it refers to or is a copy of. */
  known: KnownResponse | undefined;
}

/** A description, as a rule gets it. */
export interface RuleInput extends Selection {
  /** All contracts. */
  all: Catalog;
  description: Description;
  responses: readonly CheckedResponse[];
  /** Parts of the description in files that the linter has not read. */
  unread: readonly { ref: string; location: Location }[];
}

export type Rule = (input: RuleInput) => Problem[];
