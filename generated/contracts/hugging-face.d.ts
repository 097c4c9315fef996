import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The account used up the credits of the month for Inference Providers. Have a person buy credits or subscribe to a plan with more.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": "You have exceeded your monthly included credits for Inference Providers. Subscribe to PRO to get 20x more monthly included credits."
 * }
 * ```
 */
export interface HuggingFaceCreditsExceededError extends HuggingFaceErrorEnvelope {
  error: string;
}

/**
 * Any error of Hugging Face.
 *
 * @example
 * ```json
 * {
 *   "error": "Model distilbert-base-cased-distilled-squad is currently loading",
 *   "estimated_time": 20
 * }
 * ```
 */
export interface HuggingFaceErrorEnvelope {
  /**
   * Text for people.
   */
  error: string;
  /**
   * More text for people.
   */
  error_description?: string | null;
  /**
   * The seconds until the model is loaded.
   */
  estimated_time?: number | null;
  /**
   * Texts of warnings.
   */
  warnings?: unknown;
}

/** The documented values of the header `x-error-code` in {@link HuggingFaceErrorEnvelope}; others exist. */
export type HuggingFaceErrorCode = 'RepoNotFound' | 'RevisionNotFound' | 'EntryNotFound' | 'GatedRepo';

/** The body of any documented error of Hugging Face APIs. Its codes are in the header `x-error-code`. */
export type HuggingFaceError = HuggingFaceErrorEnvelope | HuggingFaceCreditsExceededError;

/** The documented bodies of Hugging Face APIs by HTTP status. */
export interface HuggingFaceErrorByStatus {
  400: HuggingFaceErrorEnvelope;
  401: HuggingFaceErrorEnvelope;
  403: HuggingFaceErrorEnvelope;
  404: HuggingFaceErrorEnvelope;
  429: HuggingFaceErrorEnvelope;
  500: HuggingFaceErrorEnvelope;
  502: HuggingFaceErrorEnvelope;
  503: HuggingFaceErrorEnvelope;
  504: HuggingFaceErrorEnvelope;
}

/** The ids of the documented errors of Hugging Face APIs. */
export type HuggingFaceErrorId =
  | 'repository-not-found'
  | 'revision-not-found'
  | 'entry-not-found'
  | 'gated-repository'
  | 'repository-disabled'
  | 'model-loading'
  | 'bad-request'
  | 'unauthenticated'
  | 'credits-exceeded'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'server-error'
  | 'unavailable';

/** Whether a parsed body is any documented error of Hugging Face APIs. */
export declare const isHuggingFaceError: Guard<HuggingFaceError>;

/** Whether a parsed body is a {@link HuggingFaceCreditsExceededError}. */
export declare const isHuggingFaceCreditsExceededError: Guard<HuggingFaceCreditsExceededError>;

/** Whether a parsed body is a {@link HuggingFaceErrorEnvelope}. */
export declare const isHuggingFaceErrorEnvelope: Guard<HuggingFaceErrorEnvelope>;

/** The contract of Hugging Face APIs, for `createInspector`. */
declare const table: ContractTable<'hugging-face', HuggingFaceErrorId>;
export default table;
