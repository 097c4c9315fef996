import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Any error document of JSON:API.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "title": "Bad Request",
 *       "detail": "This request is not supported.",
 *       "code": 400,
 *       "status": "400"
 *     }
 *   ]
 * }
 * ```
 */
export interface JsonApiErrorEnvelope {
  /**
   * What went wrong, one item for each problem.
   */
  errors: {
    /**
     * The id of this occurrence.
     */
    id?: unknown;
    /**
     * Links to more facts.
     */
    links?: unknown;
    /**
     * The HTTP status of the problem, as text.
     */
    status?: unknown;
    /**
     * A code of the application. Some servers send a number.
     */
    code?: unknown;
    /**
     * A short text, the same for each occurrence.
     */
    title?: string | null;
    /**
     * Text on this occurrence.
     */
    detail?: string | null;
    /**
     * The part of the request that caused the problem.
     */
    source?: unknown;
    /**
     * More facts.
     */
    meta?: unknown;
  }[];
  /**
   * The version of the server.
   */
  jsonapi?: unknown;
  /**
   * More facts on the response.
   */
  meta?: unknown;
}

/** The body of any documented error of JSON:API. Its codes are in `errors.*.code`. */
export type JsonApiError = JsonApiErrorEnvelope;

/** The documented bodies of JSON:API by HTTP status. */
export interface JsonApiErrorByStatus {
  400: JsonApiErrorEnvelope;
  403: JsonApiErrorEnvelope;
  404: JsonApiErrorEnvelope;
  406: JsonApiErrorEnvelope;
  409: JsonApiErrorEnvelope;
  415: JsonApiErrorEnvelope;
  422: JsonApiErrorEnvelope;
  500: JsonApiErrorEnvelope;
}

/** The ids of the documented errors of JSON:API. */
export type JsonApiErrorId =
  | 'bad-request'
  | 'forbidden'
  | 'not-found'
  | 'not-acceptable'
  | 'conflict'
  | 'unsupported-media-type'
  | 'unprocessable-content'
  | 'internal-server-error';

/** Whether a parsed body is any documented error of JSON:API. */
export declare const isJsonApiError: Guard<JsonApiError>;

/** Whether a parsed body is a {@link JsonApiErrorEnvelope}. */
export declare const isJsonApiErrorEnvelope: Guard<JsonApiErrorEnvelope>;

/** The contract of JSON:API, for `createInspector`. */
declare const table: ContractTable<'json-api', JsonApiErrorId>;
export default table;
