import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Any problem of RFC 9457. Branch on `type`; the texts are for people.
 */
export interface ProblemDetailsErrorEnvelope {
  /**
   * Kind of the problem, as a URI or a relative reference; absent: `about:blank`.
   */
  type?: string;
  /**
   * Short text for people, the same for every problem of the type.
   */
  title?: string;
  /**
   * The HTTP status that the sender chose.
   */
  status?: number;
  /**
   * Text for people on this one problem.
   */
  detail?: string;
  /**
   * Name of this one problem, as a URI or a relative reference.
   */
  instance?: string;
}

/** The body of any documented error of Problem Details for HTTP APIs. It narrows on `type`. */
export type ProblemDetailsError = never;

/** The ids of the documented errors of Problem Details for HTTP APIs. */
export type ProblemDetailsErrorId = never;

/** Whether a parsed body is a {@link ProblemDetailsErrorEnvelope}. */
export declare const isProblemDetailsErrorEnvelope: Guard<ProblemDetailsErrorEnvelope>;

/** The contract of Problem Details for HTTP APIs, for `createInspector`. */
declare const table: ContractTable<'problem-details', ProblemDetailsErrorId>;
export default table;
