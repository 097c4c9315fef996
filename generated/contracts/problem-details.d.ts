import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Any problem of RFC 9457. Branch on `type`; `title` and `detail` are for people.
 */
export interface ProblemDetailsErrorEnvelope {
  /**
   * Type of the problem, as a URI or a relative reference. Absent: `about:blank`.
   */
  type?: string;
  /**
   * Short summary for people, the same for every problem of the type.
   */
  title?: string;
  /**
   * The HTTP status that the sender chose.
   */
  status?: number;
  /**
   * Explanation of this one problem, for people.
   */
  detail?: string;
  /**
   * Identifier of this one problem, as a URI or a relative reference.
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
