import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Any REST error of Jobko. Branch on the HTTP status, and on `detail.code` if you know it; it may be a code that the page does not print.
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
   * The error object.
   */
  detail: {
    /**
     * Machine-readable error code.
     */
    code: JobkoErrorCode | (string & {});
    /**
     * Message for people.
     */
    message: string;
  };
}

/**
 * The account has fewer credits than the operation costs. Waiting does not add any. Add credits in the Jobko dashboard, then send the request again. You need `required_credits` and have `available_credits`.
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
   * The error object.
   */
  detail: {
    /**
     * Machine-readable error code.
     */
    code: 'INSUFFICIENT_CREDITS';
    /**
     * Message for people.
     */
    message: string;
    /**
     * Credits that the operation costs.
     */
    required_credits: number;
    /**
     * Credits that the account has.
     */
    available_credits: number;
  };
}

/**
 * The account has fewer credits than the operation costs. Waiting does not add any. Add credits in the Jobko dashboard, then send the request again. You need `required_credits` and have `available_credits`.
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
export interface JobkoInsufficientCreditsJsonRpcError extends JobkoJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32003;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * The credits that the operation costs and those that are available.
     */
    data: {
      /**
       * Credits that the operation costs.
       */
      required_credits: number;
      /**
       * Credits that the account has.
       */
      available_credits: number;
    };
  };
}

/**
 * The request has no valid API key: the `Authorization` header is missing or malformed, or the key is unknown or revoked. Check the key in the `Authorization` header. If the key no longer works, ask a person to generate a new one in the Jobko dashboard.
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
export interface JobkoInvalidApiKeyJsonRpcError extends JobkoJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32001;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information of any type.
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
export interface JobkoInvalidParamsJsonRpcError extends JobkoJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32602;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information of any type.
     */
    data?: unknown;
  };
}

/**
 * The message is JSON, but not a valid JSON-RPC request. Build the message as a JSON-RPC 2.0 request and send it again.
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
export interface JobkoInvalidRequestJsonRpcError extends JobkoJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32600;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information of any type.
     */
    data?: unknown;
  };
}

/**
 * Any MCP error of Jobko. Branch on `error.code`; the text of `error.message` may change.
 */
export interface JobkoJsonRpcErrorEnvelope {
  /**
   * JSON-RPC version.
   */
  jsonrpc: '2.0';
  /**
   * The id of the request, or null if the server could not read it.
   */
  id?: unknown;
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: JobkoJsonRpcErrorCode | (number & {});
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information of any type.
     */
    data?: unknown;
  };
}

/**
 * The server does not have this method. Call a method that the server offers.
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
export interface JobkoMethodNotFoundJsonRpcError extends JobkoJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32601;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information of any type.
     */
    data?: unknown;
  };
}

/**
 * The message is not valid JSON. Correct how the client serializes the message and send it again.
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
export interface JobkoParseJsonRpcError extends JobkoJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32700;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information of any type.
     */
    data?: unknown;
  };
}

/**
 * Too many requests in a short time. Wait for the time in the `Retry-After` header, then send the request again.
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
export interface JobkoRateLimitExceededJsonRpcError extends JobkoJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32002;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information of any type.
     */
    data?: unknown;
  };
}

/**
 * The API key is valid but lacks the scope that the operation needs. Ask a person to create an API key with the required scope, or to edit the permissions of the existing key.
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
export interface JobkoScopeNotAllowedJsonRpcError extends JobkoJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32004;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information of any type.
     */
    data?: unknown;
  };
}

/**
 * Jobko failed to process the request. Contact Jobko's support; the page does not advise a retry.
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
export interface JobkoServerJsonRpcError extends JobkoJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32603;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information of any type.
     */
    data?: unknown;
  };
}

/** The documented values of `detail.code` in {@link JobkoErrorEnvelope}; others exist. */
export type JobkoErrorCode = 'INSUFFICIENT_CREDITS';

/** The documented values of `error.code` in {@link JobkoJsonRpcErrorEnvelope}; others exist. */
export type JobkoJsonRpcErrorCode = -32001 | -32003 | -32004 | -32002 | -32603 | -32700 | -32600 | -32601 | -32602;

/** The body of any documented error of Jobko. Its codes are in `detail.code` and `error.code`. */
export type JobkoError =
  | JobkoErrorEnvelope
  | JobkoInvalidApiKeyJsonRpcError
  | JobkoInsufficientCreditsError
  | JobkoInsufficientCreditsJsonRpcError
  | JobkoScopeNotAllowedJsonRpcError
  | JobkoRateLimitExceededJsonRpcError
  | JobkoServerJsonRpcError
  | JobkoParseJsonRpcError
  | JobkoInvalidRequestJsonRpcError
  | JobkoMethodNotFoundJsonRpcError
  | JobkoInvalidParamsJsonRpcError;

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

/** Whether a parsed body is a {@link JobkoInsufficientCreditsJsonRpcError}. */
export declare const isJobkoInsufficientCreditsJsonRpcError: Guard<JobkoInsufficientCreditsJsonRpcError>;

/** Whether a parsed body is a {@link JobkoInvalidApiKeyJsonRpcError}. */
export declare const isJobkoInvalidApiKeyJsonRpcError: Guard<JobkoInvalidApiKeyJsonRpcError>;

/** Whether a parsed body is a {@link JobkoInvalidParamsJsonRpcError}. */
export declare const isJobkoInvalidParamsJsonRpcError: Guard<JobkoInvalidParamsJsonRpcError>;

/** Whether a parsed body is a {@link JobkoInvalidRequestJsonRpcError}. */
export declare const isJobkoInvalidRequestJsonRpcError: Guard<JobkoInvalidRequestJsonRpcError>;

/** Whether a parsed body is a {@link JobkoJsonRpcErrorEnvelope}. */
export declare const isJobkoJsonRpcErrorEnvelope: Guard<JobkoJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link JobkoMethodNotFoundJsonRpcError}. */
export declare const isJobkoMethodNotFoundJsonRpcError: Guard<JobkoMethodNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link JobkoParseJsonRpcError}. */
export declare const isJobkoParseJsonRpcError: Guard<JobkoParseJsonRpcError>;

/** Whether a parsed body is a {@link JobkoRateLimitExceededJsonRpcError}. */
export declare const isJobkoRateLimitExceededJsonRpcError: Guard<JobkoRateLimitExceededJsonRpcError>;

/** Whether a parsed body is a {@link JobkoScopeNotAllowedJsonRpcError}. */
export declare const isJobkoScopeNotAllowedJsonRpcError: Guard<JobkoScopeNotAllowedJsonRpcError>;

/** Whether a parsed body is a {@link JobkoServerJsonRpcError}. */
export declare const isJobkoServerJsonRpcError: Guard<JobkoServerJsonRpcError>;

/** The contract of Jobko, for `createInspector`. */
declare const table: ContractTable<'jobko', JobkoErrorId>;
export default table;
