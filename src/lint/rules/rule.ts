import type { Catalog, Surroundings } from '../contracts/catalog.js';
import type { Resemblance } from '../contracts/match-envelopes.js';
import type { Traced } from '../description/resolve-response.js';

/** All that a rule is told of one response. */
export interface Subject {
  /** The response's key in the description. */
  status: string;
  traced: Traced;
  resemblance: Resemblance;
  /** The configured contracts. */
  catalog: Catalog;
  /** All contracts that there are. */
  all: Catalog;
  surroundings: Surroundings;
}

/** What is wrong with a response; undefined where nothing is. */
export type Rule = (subject: Subject) => string | undefined;
