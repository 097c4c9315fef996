import type { Resemblance } from '../envelopes.js';
import type { Catalog, Surroundings } from '../model.js';
import type { Traced } from '../trace.js';

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
