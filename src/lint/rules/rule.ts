import type { Catalog } from '../contracts/catalog.js';
import type { EnvelopeMatch } from '../contracts/match-envelopes.js';
import type { DescriptionContext } from '../description/context.js';
import type { ResolvedResponse } from '../description/resolve-response.js';

/** One response of an operation, as a rule gets it. */
export interface RuleInput {
  /** The response's key in the description. */
  status: string;
  response: ResolvedResponse;
  match: EnvelopeMatch;
  /** The configured contracts. */
  catalog: Catalog;
  /** All contracts. */
  all: Catalog;
  context: DescriptionContext;
}

/** Returns the message of a problem, or undefined when the response follows the rule. */
export type Rule = (input: RuleInput) => string | undefined;
