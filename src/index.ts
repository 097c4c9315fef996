export type {
  Category,
  ContractTable,
  Guard,
  Remedy,
  RetryAdvice,
  Surface,
  ValidationIssue,
} from '../generated/contract-table.js';
export { createInspector, type Inspect, type InspectorOptions } from './create-inspector.js';
export type {
  AmbiguousInspection,
  DocumentedInspection,
  DocumentedMatch,
  IdentifiedBy,
  Inspection,
  Match,
  Note,
  Retry,
  SuccessInspection,
  UndocumentedInspection,
  UnreadableInspection,
  UnreadReason,
  UnrecognizedInspection,
  Verdict,
  Violation,
  ViolationInspection,
} from './inspection.js';
export type { ErrorResponse, HeadersInput, HeadersLike, InspectOptions } from './response.js';
export { type Problem, toProblem } from './to-problem.js';
