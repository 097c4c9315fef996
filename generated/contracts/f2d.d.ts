import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Any error of f2d over REST, and some over MCP. There is no code: the whole text tells the error.
 */
export interface F2dErrorEnvelope {
  /**
   * What went wrong, as a fixed text.
   */
  error: F2dErrorText | (string & {});
}

/**
 * The server failed unexpectedly. Try again after a few seconds. If it goes on, the service may be down: come back later.
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
 * The server failed unexpectedly. Try again after a few seconds. If it goes on, the service may be down: come back later.
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
export interface F2dInternalRpcError extends F2dRpcErrorEnvelope {
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
     * Further facts on the error; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * The `x-api-key` header is missing, or its key is not valid. Check the key and the spelling of the header. If the key does not work, have a person set a new one, or use OAuth where the client speaks MCP.
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
 * The request carries no search query: the parameter is `q` over REST and `query` over MCP. Add the query under the name that the interface uses and send the request again.
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
 * The request carries no search query: the parameter is `q` over REST and `query` over MCP. Add the query under the name that the interface uses and send the request again.
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
export interface F2dMissingQueryToolError extends F2dToolErrorEnvelope {
  /**
   * The result of the tool call.
   */
  result: {
    /**
     * Says that the tool call failed.
     */
    isError: true;
    /**
     * What the tool answered, item by item.
     */
    content: {
      /**
       * Kind of the item; `text` for a text.
       */
      type: string;
      /**
       * The text of a text item.
       */
      text?: string | null;
    }[];
  };
}

/**
 * The MCP request does not say that it accepts both types of response: its `Accept` header is missing or incomplete. Send `Accept: application/json, text/event-stream`.
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
export interface F2dNotAcceptableRpcError extends F2dRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32000;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * Too many requests came in a short time; the limit counts by API key over REST and by user over MCP. Wait for as long as `Retry-After` or `retry_after` says, then try again with exponentially growing delays.
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
   * Seconds to wait before the next attempt, with a random part so that clients do not all come back at once.
   */
  retry_after: number;
}

/**
 * Any error that f2d reports over MCP as a JSON-RPC error object. The code alone does not always tell the error.
 */
export interface F2dRpcErrorEnvelope {
  /**
   * Version of the protocol.
   */
  jsonrpc: '2.0';
  /**
   * The id of the request, or null where the request was turned down unread.
   */
  id?: unknown;
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: F2dRpcErrorCode | (number & {});
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * Any failed tool call of f2d over MCP: a result that says it is an error and tells it as text.
 */
export interface F2dToolErrorEnvelope {
  /**
   * The result of the tool call.
   */
  result: {
    /**
     * Says that the tool call failed.
     */
    isError: true;
    /**
     * What the tool answered, item by item.
     */
    content: {
      /**
       * Kind of the item; `text` for a text.
       */
      type: string;
      /**
       * The text of a text item.
       */
      text?: string | null;
    }[];
  };
}

/**
 * The MCP request carries no bearer token. Run the OAuth login that the `WWW-Authenticate` header points to, then send the request again with the token.
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
export interface F2dUnauthorizedRpcError extends F2dRpcErrorEnvelope {
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
    message: 'Unauthorized';
    /**
     * Further facts on the error; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * The MCP request calls a tool that the server does not have. List the tools with `tools/list` and call one of those.
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
export interface F2dUnknownToolToolError extends F2dToolErrorEnvelope {
  /**
   * The result of the tool call.
   */
  result: {
    /**
     * Says that the tool call failed.
     */
    isError: true;
    /**
     * What the tool answered, item by item.
     */
    content: {
      /**
       * Kind of the item; `text` for a text.
       */
      type: string;
      /**
       * The text of a text item.
       */
      text?: string | null;
    }[];
  };
}

/** The documented values of `error` in {@link F2dErrorEnvelope}; others exist. */
export type F2dErrorText = 'q is required' | 'Invalid API key' | 'Rate limit exceeded' | 'Internal server error';

/** The documented values of `error.code` in {@link F2dRpcErrorEnvelope}; others exist. */
export type F2dRpcErrorCode = -32600 | -32603 | -32000;

/** The body of any documented error of f2d. Its codes are in `error.code`. */
export type F2dError =
  | F2dMissingQueryError
  | F2dMissingQueryToolError
  | F2dUnauthorizedRpcError
  | F2dInvalidApiKeyError
  | F2dRateLimitedError
  | F2dInternalError
  | F2dInternalRpcError
  | F2dNotAcceptableRpcError
  | F2dUnknownToolToolError;

/** The documented bodies of f2d by HTTP status. */
export interface F2dErrorByStatus {
  400: F2dMissingQueryError;
  401: F2dUnauthorizedRpcError;
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

/** Whether a parsed body is a {@link F2dInternalRpcError}. */
export declare const isF2dInternalRpcError: Guard<F2dInternalRpcError>;

/** Whether a parsed body is a {@link F2dInvalidApiKeyError}. */
export declare const isF2dInvalidApiKeyError: Guard<F2dInvalidApiKeyError>;

/** Whether a parsed body is a {@link F2dMissingQueryError}. */
export declare const isF2dMissingQueryError: Guard<F2dMissingQueryError>;

/** Whether a parsed body is a {@link F2dMissingQueryToolError}. */
export declare const isF2dMissingQueryToolError: Guard<F2dMissingQueryToolError>;

/** Whether a parsed body is a {@link F2dNotAcceptableRpcError}. */
export declare const isF2dNotAcceptableRpcError: Guard<F2dNotAcceptableRpcError>;

/** Whether a parsed body is a {@link F2dRateLimitedError}. */
export declare const isF2dRateLimitedError: Guard<F2dRateLimitedError>;

/** Whether a parsed body is a {@link F2dRpcErrorEnvelope}. */
export declare const isF2dRpcErrorEnvelope: Guard<F2dRpcErrorEnvelope>;

/** Whether a parsed body is a {@link F2dToolErrorEnvelope}. */
export declare const isF2dToolErrorEnvelope: Guard<F2dToolErrorEnvelope>;

/** Whether a parsed body is a {@link F2dUnauthorizedRpcError}. */
export declare const isF2dUnauthorizedRpcError: Guard<F2dUnauthorizedRpcError>;

/** Whether a parsed body is a {@link F2dUnknownToolToolError}. */
export declare const isF2dUnknownToolToolError: Guard<F2dUnknownToolToolError>;

/** The contract of f2d, for `createInspector`. */
declare const table: ContractTable<'f2d', F2dErrorId>;
export default table;
