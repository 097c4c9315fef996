import type { KnownResponse } from '../../../src/lint/contracts/catalog.js';
import type { Relation } from './compare/relation.js';
import type { PublishedContract } from './contracts.js';
import type { Site } from './sites.js';

/** A response of the descriptions, and what was found about it. */
export interface Scanned {
  site: Site;
  relation: Relation;
  contracts: readonly PublishedContract[];
  /** The response of a contract that it refers to. */
  known: KnownResponse | undefined;
  /** How its file refers to the nearest published response. */
  ref: string | undefined;
}
