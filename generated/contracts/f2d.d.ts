import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Any REST error of f2d, and some MCP errors. It has no code: the whole text identifies the error.
 */
export interface F2dErrorEnvelope {
  /**
   * The cause, as a fixed text.
   */
  error: F2dErrorText | (string & {});
}

/**
 * The server failed unexpectedly. Retry after a few seconds. If the error persists, the service may be down: try again later.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": "Internal server error"
 * }
 * ```
 */
export interface F2dInternalError extends F2dErrorEnvelope {
  error: 'Internal server error';
}

/**
 * The server failed unexpectedly. Retry after a few seconds. If the error persists, the service may be down: try again later.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32603,
 *     "message": "Internal error"
 *   },
 *   "id": 1
 * }
 * ```
 */
export interface F2dInternalJsonRpcError extends F2dJsonRpcErrorEnvelope {
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
     * Additional information; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * The `x-api-key` header is missing, or its key is not valid. Check the key, and that the header name is exactly `x-api-key` in lower case. If the key does not work, ask a person to set a new one; on the command line, `f2d configure` resets it. In an MCP client, use OAuth instead of the key.
 *
 * HTTP 403, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "Invalid API key"
 * }
 * ```
 */
export interface F2dInvalidApiKeyError extends F2dErrorEnvelope {
  error: 'Invalid API key';
}

/**
 * Any MCP error of f2d that is a JSON-RPC error object. The code alone does not always identify the error.
 */
export interface F2dJsonRpcErrorEnvelope {
  /**
   * JSON-RPC version.
   */
  jsonrpc: '2.0';
  /**
   * The id of the request, or null if the server rejected the request before reading it.
   */
  id?: unknown;
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: F2dJsonRpcErrorCode | (number & {});
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * The request has no search query. The parameter is `q` in REST and `query` in MCP. In REST, add `q` to the JSON body or the query string of `/v1/search`. In MCP, add `query` to `params.arguments` of the `tools/call` request, for example of `search_jobs`.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": "q is required"
 * }
 * ```
 */
export interface F2dMissingQueryError extends F2dErrorEnvelope {
  error: 'q is required';
}

/**
 * The request has no search query. The parameter is `q` in REST and `query` in MCP. In REST, add `q` to the JSON body or the query string of `/v1/search`. In MCP, add `query` to `params.arguments` of the `tools/call` request, for example of `search_jobs`.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "query is required"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface F2dMissingQueryResultError extends F2dResultErrorEnvelope {
  /**
   * The result of the tool call.
   */
  result: {
    /**
     * True: the tool call failed.
     */
    isError: true;
    /**
     * The content items of the result.
     */
    content: {
      /**
       * Type of the item; `text` for a text item.
       */
      type: string;
      /**
       * Text of a text item.
       */
      text?: string | null;
    }[];
  };
}

/**
 * The `Accept` header of the MCP request is missing or does not list both media types. Send `Accept: application/json, text/event-stream`.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32000,
 *     "message": "Not Acceptable: Client must accept both application/json and text/event-stream"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface F2dNotAcceptableJsonRpcError extends F2dJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32000;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * Too many requests in a short time. The limit applies per API key in REST and per user in MCP. Wait for the seconds in `Retry-After` or `retry_after`, then retry with exponential backoff.
 *
 * HTTP 429, on rest and mcp, with the header `Retry-After`.
 *
 * @example
 * ```json
 * {
 *   "error": "Rate limit exceeded",
 *   "retry_after": 12
 * }
 * ```
 */
export interface F2dRateLimitedError extends F2dErrorEnvelope {
  error: 'Rate limit exceeded';
  /**
   * Seconds to wait before the next attempt, with random jitter so that clients do not all retry at once.
   */
  retry_after: number;
}

/**
 * Any failed MCP tool call of f2d: a result with `isError: true` and a text.
 */
export interface F2dResultErrorEnvelope {
  /**
   * The result of the tool call.
   */
  result: {
    /**
     * True: the tool call failed.
     */
    isError: true;
    /**
     * The content items of the result.
     */
    content: {
      /**
       * Type of the item; `text` for a text item.
       */
      type: string;
      /**
       * Text of a text item.
       */
      text?: string | null;
    }[];
  };
}

/**
 * The MCP request has no bearer token. Run the OAuth login that the `WWW-Authenticate` header points to, then send the request again with the access token.
 *
 * HTTP 401, on mcp, with the header `WWW-Authenticate`.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32600,
 *     "message": "Unauthorized"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface F2dUnauthorizedJsonRpcError extends F2dJsonRpcErrorEnvelope {
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
    message: 'Unauthorized';
    /**
     * Additional information; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * The MCP request calls a tool that the server does not have. Call `tools/list` and use one of its tools. The page names `search_jobs` and `list_cities`.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "MCP error -32602: Tool nonexistent_tool not found"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface F2dUnknownToolResultError extends F2dResultErrorEnvelope {
  /**
   * The result of the tool call.
   */
  result: {
    /**
     * True: the tool call failed.
     */
    isError: true;
    /**
     * The content items of the result.
     */
    content: {
      /**
       * Type of the item; `text` for a text item.
       */
      type: string;
      /**
       * Text of a text item.
       */
      text?: string | null;
    }[];
  };
}

/** The documented values of `error` in {@link F2dErrorEnvelope}; others exist. */
export type F2dErrorText = 'q is required' | 'Invalid API key' | 'Rate limit exceeded' | 'Internal server error';

/** The documented values of `error.code` in {@link F2dJsonRpcErrorEnvelope}; others exist. */
export type F2dJsonRpcErrorCode = -32600 | -32603 | -32000;

/** The body of any documented error of f2d. Its codes are in `error.code`. */
export type F2dError =
  | F2dMissingQueryError
  | F2dMissingQueryResultError
  | F2dUnauthorizedJsonRpcError
  | F2dInvalidApiKeyError
  | F2dRateLimitedError
  | F2dInternalError
  | F2dInternalJsonRpcError
  | F2dNotAcceptableJsonRpcError
  | F2dUnknownToolResultError;

/** The documented bodies of f2d by HTTP status. */
export interface F2dErrorByStatus {
  400: F2dMissingQueryError;
  401: F2dUnauthorizedJsonRpcError;
  403: F2dInvalidApiKeyError;
  429: F2dRateLimitedError;
  500: F2dInternalError;
}

/** The ids of the documented errors of f2d. */
export type F2dErrorId =
  | 'missing-query'
  | 'unauthorized'
  | 'invalid-api-key'
  | 'rate-limited'
  | 'internal-error'
  | 'not-acceptable'
  | 'unknown-tool';

/** Whether a parsed body is any documented error of f2d. */
export declare const isF2dError: Guard<F2dError>;

/** Whether a parsed body is a {@link F2dErrorEnvelope}. */
export declare const isF2dErrorEnvelope: Guard<F2dErrorEnvelope>;

/** Whether a parsed body is a {@link F2dInternalError}. */
export declare const isF2dInternalError: Guard<F2dInternalError>;

/** Whether a parsed body is a {@link F2dInternalJsonRpcError}. */
export declare const isF2dInternalJsonRpcError: Guard<F2dInternalJsonRpcError>;

/** Whether a parsed body is a {@link F2dInvalidApiKeyError}. */
export declare const isF2dInvalidApiKeyError: Guard<F2dInvalidApiKeyError>;

/** Whether a parsed body is a {@link F2dJsonRpcErrorEnvelope}. */
export declare const isF2dJsonRpcErrorEnvelope: Guard<F2dJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link F2dMissingQueryError}. */
export declare const isF2dMissingQueryError: Guard<F2dMissingQueryError>;

/** Whether a parsed body is a {@link F2dMissingQueryResultError}. */
export declare const isF2dMissingQueryResultError: Guard<F2dMissingQueryResultError>;

/** Whether a parsed body is a {@link F2dNotAcceptableJsonRpcError}. */
export declare const isF2dNotAcceptableJsonRpcError: Guard<F2dNotAcceptableJsonRpcError>;

/** Whether a parsed body is a {@link F2dRateLimitedError}. */
export declare const isF2dRateLimitedError: Guard<F2dRateLimitedError>;

/** Whether a parsed body is a {@link F2dResultErrorEnvelope}. */
export declare const isF2dResultErrorEnvelope: Guard<F2dResultErrorEnvelope>;

/** Whether a parsed body is a {@link F2dUnauthorizedJsonRpcError}. */
export declare const isF2dUnauthorizedJsonRpcError: Guard<F2dUnauthorizedJsonRpcError>;

/** Whether a parsed body is a {@link F2dUnknownToolResultError}. */
export declare const isF2dUnknownToolResultError: Guard<F2dUnknownToolResultError>;

/** The contract of f2d, for `createInspector`. */
declare const table: ContractTable<'f2d', F2dErrorId>;
export default table;
