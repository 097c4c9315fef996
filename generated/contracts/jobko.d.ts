import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Any error of Jobko over REST. Branch on the HTTP status, and on `detail.code` where it is a known one; codes that the page does not print exist.
 *
 * @example
 * ```json
 * {
 *   "detail": {
 *     "code": "EXAMPLE_CODE",
 *     "message": "Bad request"
 *   }
 * }
 * ```
 */
export interface JobkoErrorEnvelope {
  /**
   * What went wrong.
   */
  detail: {
    /**
     * Machine-readable code of the error.
     */
    code: JobkoErrorCode | (string & {});
    /**
     * Text for people.
     */
    message: string;
  };
}

/**
 * The account holds fewer credits than the operation costs. Waiting does not bring more. Add credits in the Jobko dashboard, then send the request again; `required_credits` and `available_credits` tell how many are missing.
 *
 * HTTP 402, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": {
 *     "code": "INSUFFICIENT_CREDITS",
 *     "message": "Insufficient credits for this operation",
 *     "required_credits": 2,
 *     "available_credits": 0
 *   }
 * }
 * ```
 */
export interface JobkoInsufficientCreditsError extends JobkoErrorEnvelope {
  /**
   * What went wrong.
   */
  detail: {
    /**
     * Machine-readable code of the error.
     */
    code: 'INSUFFICIENT_CREDITS';
    /**
     * Text for people.
     */
    message: string;
    /**
     * Credits that the operation costs.
     */
    required_credits: number;
    /**
     * Credits that the account holds.
     */
    available_credits: number;
  };
}

/**
 * The account holds fewer credits than the operation costs. Waiting does not bring more. Add credits in the Jobko dashboard, then send the request again; `required_credits` and `available_credits` tell how many are missing.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32003,
 *     "message": "Insufficient credits",
 *     "data": {
 *       "required_credits": 2,
 *       "available_credits": 0
 *     }
 *   }
 * }
 * ```
 */
export interface JobkoInsufficientCreditsRpcError extends JobkoRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32003;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * How many credits the operation costs and how many there are.
     */
    data: {
      /**
       * Credits that the operation costs.
       */
      required_credits: number;
      /**
       * Credits that the account holds.
       */
      available_credits: number;
    };
  };
}

/**
 * The request carries no usable API key: the `Authorization` header is absent or malformed, or the key is unknown or revoked. Check that the header carries the key. If the key no longer works, have a person generate a new one in the Jobko dashboard.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32001,
 *     "message": "Authentication required"
 *   }
 * }
 * ```
 */
export interface JobkoInvalidApiKeyRpcError extends JobkoRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32001;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; its type is open.
     */
    data?: unknown;
  };
}

/**
 * A parameter is missing or wrong. Correct the parameters and send the request again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32602,
 *     "message": "Invalid params"
 *   }
 * }
 * ```
 */
export interface JobkoInvalidParamsRpcError extends JobkoRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; its type is open.
     */
    data?: unknown;
  };
}

/**
 * The message is JSON but no valid JSON-RPC request. Build the message as a JSON-RPC 2.0 request and send it again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32600,
 *     "message": "Invalid request"
 *   }
 * }
 * ```
 */
export interface JobkoInvalidRequestRpcError extends JobkoRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32600;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; its type is open.
     */
    data?: unknown;
  };
}

/**
 * The server has no method of this name. Call a method that the server offers.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32601,
 *     "message": "Method not found"
 *   }
 * }
 * ```
 */
export interface JobkoMethodNotFoundRpcError extends JobkoRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32601;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; its type is open.
     */
    data?: unknown;
  };
}

/**
 * The message is not valid JSON. Correct how the message is serialized and send it again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32700,
 *     "message": "Parse error"
 *   }
 * }
 * ```
 */
export interface JobkoParseRpcError extends JobkoRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32700;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; its type is open.
     */
    data?: unknown;
  };
}

/**
 * Too many requests came in a short time. Wait for as long as the `Retry-After` header says, then send the request again.
 *
 * With any HTTP status or none, on mcp, with the header `Retry-After`.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32002,
 *     "message": "Rate limit exceeded"
 *   }
 * }
 * ```
 */
export interface JobkoRateLimitExceededRpcError extends JobkoRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32002;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; its type is open.
     */
    data?: unknown;
  };
}

/**
 * Any error of Jobko over MCP. Branch on `error.code`; the text of `error.message` may change.
 */
export interface JobkoRpcErrorEnvelope {
  /**
   * Version of the protocol.
   */
  jsonrpc: '2.0';
  /**
   * The id of the request, or null where it could not be read.
   */
  id?: unknown;
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: JobkoRpcErrorCode | (number & {});
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; its type is open.
     */
    data?: unknown;
  };
}

/**
 * The API key is valid but lacks the scope that the operation needs. Have a person add the scope to the key, or create a key that has it.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32004,
 *     "message": "Scope not allowed"
 *   }
 * }
 * ```
 */
export interface JobkoScopeNotAllowedRpcError extends JobkoRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32004;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; its type is open.
     */
    data?: unknown;
  };
}

/**
 * Jobko failed to carry the request out. Contact Jobko's support; the page does not advise another attempt.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "a-1",
 *   "error": {
 *     "code": -32603,
 *     "message": "Something broke",
 *     "data": {
 *       "trace": null
 *     }
 *   }
 * }
 * ```
 */
export interface JobkoServerRpcError extends JobkoRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32603;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; its type is open.
     */
    data?: unknown;
  };
}

/** The documented values of `detail.code` in {@link JobkoErrorEnvelope}; others exist. */
export type JobkoErrorCode = 'INSUFFICIENT_CREDITS';

/** The documented values of `error.code` in {@link JobkoRpcErrorEnvelope}; others exist. */
export type JobkoRpcErrorCode = -32001 | -32003 | -32004 | -32002 | -32603 | -32700 | -32600 | -32601 | -32602;

/** The body of any documented error of Jobko. Its codes are in `detail.code` and `error.code`. */
export type JobkoError =
  | JobkoErrorEnvelope
  | JobkoInvalidApiKeyRpcError
  | JobkoInsufficientCreditsError
  | JobkoInsufficientCreditsRpcError
  | JobkoScopeNotAllowedRpcError
  | JobkoRateLimitExceededRpcError
  | JobkoServerRpcError
  | JobkoParseRpcError
  | JobkoInvalidRequestRpcError
  | JobkoMethodNotFoundRpcError
  | JobkoInvalidParamsRpcError;

/** The documented bodies of Jobko by HTTP status. */
export interface JobkoErrorByStatus {
  400: JobkoErrorEnvelope;
  401: JobkoErrorEnvelope;
  402: JobkoInsufficientCreditsError;
  403: JobkoErrorEnvelope;
  429: JobkoErrorEnvelope;
  500: JobkoErrorEnvelope;
}

/** The ids of the documented errors of Jobko. */
export type JobkoErrorId =
  | 'bad-request'
  | 'invalid-api-key'
  | 'insufficient-credits'
  | 'scope-not-allowed'
  | 'rate-limit-exceeded'
  | 'server-error'
  | 'parse-error'
  | 'invalid-request'
  | 'method-not-found'
  | 'invalid-params'
  | 'user-profile-not-found';

/** Whether a parsed body is any documented error of Jobko. */
export declare const isJobkoError: Guard<JobkoError>;

/** Whether a parsed body is a {@link JobkoErrorEnvelope}. */
export declare const isJobkoErrorEnvelope: Guard<JobkoErrorEnvelope>;

/** Whether a parsed body is a {@link JobkoInsufficientCreditsError}. */
export declare const isJobkoInsufficientCreditsError: Guard<JobkoInsufficientCreditsError>;

/** Whether a parsed body is a {@link JobkoInsufficientCreditsRpcError}. */
export declare const isJobkoInsufficientCreditsRpcError: Guard<JobkoInsufficientCreditsRpcError>;

/** Whether a parsed body is a {@link JobkoInvalidApiKeyRpcError}. */
export declare const isJobkoInvalidApiKeyRpcError: Guard<JobkoInvalidApiKeyRpcError>;

/** Whether a parsed body is a {@link JobkoInvalidParamsRpcError}. */
export declare const isJobkoInvalidParamsRpcError: Guard<JobkoInvalidParamsRpcError>;

/** Whether a parsed body is a {@link JobkoInvalidRequestRpcError}. */
export declare const isJobkoInvalidRequestRpcError: Guard<JobkoInvalidRequestRpcError>;

/** Whether a parsed body is a {@link JobkoMethodNotFoundRpcError}. */
export declare const isJobkoMethodNotFoundRpcError: Guard<JobkoMethodNotFoundRpcError>;

/** Whether a parsed body is a {@link JobkoParseRpcError}. */
export declare const isJobkoParseRpcError: Guard<JobkoParseRpcError>;

/** Whether a parsed body is a {@link JobkoRateLimitExceededRpcError}. */
export declare const isJobkoRateLimitExceededRpcError: Guard<JobkoRateLimitExceededRpcError>;

/** Whether a parsed body is a {@link JobkoRpcErrorEnvelope}. */
export declare const isJobkoRpcErrorEnvelope: Guard<JobkoRpcErrorEnvelope>;

/** Whether a parsed body is a {@link JobkoScopeNotAllowedRpcError}. */
export declare const isJobkoScopeNotAllowedRpcError: Guard<JobkoScopeNotAllowedRpcError>;

/** Whether a parsed body is a {@link JobkoServerRpcError}. */
export declare const isJobkoServerRpcError: Guard<JobkoServerRpcError>;

/** The contract of Jobko, for `createInspector`. */
declare const table: ContractTable<'jobko', JobkoErrorId>;
export default table;
