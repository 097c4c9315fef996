import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The message contains several requests, which the server does not accept. Send each request as a separate message.
 *
 * HTTP 400 (inferred), on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32600,
 *     "message": "batch requests are not supported"
 *   }
 * }
 * ```
 */
export interface AiWorkflowBatchNotSupportedJsonRpcError extends AiWorkflowJsonRpcErrorEnvelope {
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
    message: 'batch requests are not supported';
    /**
     * Additional information; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * Any REST error of AI Workflow MCP. It has no code: the status and the whole text identify the error.
 *
 * @example
 * ```json
 * {
 *   "error": "model not found"
 * }
 * ```
 */
export interface AiWorkflowErrorEnvelope {
  /**
   * The cause, as a short text.
   */
  error: AiWorkflowErrorText | (string & {});
}

/**
 * The API key has expired. Ask a person to create a new key and to revoke old keys that may have leaked.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": "expired API key"
 * }
 * ```
 */
export interface AiWorkflowExpiredApiKeyError extends AiWorkflowErrorEnvelope {
  error: 'expired API key';
}

/**
 * The API key is well-formed but unknown, revoked or deleted. Check that the key begins with `ak_` and that the header is `Authorization: Bearer <key>`. Ask a person to create a new key and to revoke old keys that may have leaked.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid API key"
 * }
 * ```
 */
export interface AiWorkflowInvalidApiKeyError extends AiWorkflowErrorEnvelope {
  error: 'invalid API key';
  /**
   * Absent: only a malformed key has a hint.
   */
  hint?: null;
}

/**
 * The message is not valid JSON. Correct how the client serializes the message and send it again.
 *
 * HTTP 400 (inferred), on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32700,
 *     "message": "invalid JSON"
 *   }
 * }
 * ```
 */
export interface AiWorkflowInvalidJsonJsonRpcError extends AiWorkflowJsonRpcErrorEnvelope {
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
     * Additional information; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * The request asks for a type that does not exist. Use one of the types in `allowed_types` and send the request again.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "allowed_types": [
 *     "DOC",
 *     "MCP_SERVER",
 *     "MODEL",
 *     "SKILL",
 *     "TOOL",
 *     "TUTORIAL"
 *   ],
 *   "error": "invalid type"
 * }
 * ```
 */
export interface AiWorkflowInvalidTypeError extends AiWorkflowErrorEnvelope {
  error: 'invalid type';
  /**
   * The allowed types. The page shows DOC, MCP_SERVER, MODEL, SKILL, TOOL and TUTORIAL.
   */
  allowed_types: string[];
}

/**
 * Any MCP error of AI Workflow MCP. Branch on `error.code`.
 */
export interface AiWorkflowJsonRpcErrorEnvelope {
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
    code: AiWorkflowJsonRpcErrorCode | (number & {});
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
 * The API key or the `Authorization` header has the wrong form; `hint` shows the right one. Send the header as `Authorization: Bearer <key>` and check that the key begins with `ak_`. If it does not, ask a person to create a new key.
 *
 * HTTP 401, on rest, with the header `cache-control`.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid API key",
 *   "hint": "Use Authorization: Bearer ak_..."
 * }
 * ```
 */
export interface AiWorkflowMalformedApiKeyError extends AiWorkflowErrorEnvelope {
  error: 'invalid API key';
  /**
   * The correct form of the header.
   */
  hint: string;
}

/**
 * The server does not have this JSON-RPC method. Call a method that the server offers.
 *
 * HTTP 404 (inferred), on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32601,
 *     "message": "method not found: example"
 *   }
 * }
 * ```
 */
export interface AiWorkflowMethodNotFoundJsonRpcError extends AiWorkflowJsonRpcErrorEnvelope {
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
     * Additional information; the page shows none.
     */
    data?: unknown;
  };
}

/**
 * The search request has no `q`. Add the search query as `q` and send the request again.
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
export interface AiWorkflowMissingQueryError extends AiWorkflowErrorEnvelope {
  error: 'q is required';
}

/**
 * The requests of this minute are used up. Requests with an API key have a higher limit than requests without one. Wait at least the seconds in `retry-after` or `retry_after_seconds`, then send the request again. If you use no API key, send one to get the higher limit.
 *
 * HTTP 429, on rest, with the header `retry-after`.
 *
 * @example
 * ```json
 * {
 *   "error": "rate limit exceeded",
 *   "limit_per_minute": 120,
 *   "retry_after_seconds": 60
 * }
 * ```
 */
export interface AiWorkflowRateLimitedError extends AiWorkflowErrorEnvelope {
  error: 'rate limit exceeded';
  /**
   * Requests allowed per minute.
   */
  limit_per_minute: number;
  /**
   * Minimum seconds to wait before the next attempt.
   */
  retry_after_seconds: number;
}

/**
 * A tool call failed, usually because the tool name or an argument is missing or wrong. Check the tool name with `tools/list`. Send an object in `params.arguments` and use the required argument names exactly as documented. Write concise English inputs for search tools.
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
 *     "message": "model_id is required"
 *   }
 * }
 * ```
 */
export interface AiWorkflowToolExecutionFailureJsonRpcError extends AiWorkflowJsonRpcErrorEnvelope {
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
     * Additional information; the page shows none.
     */
    data?: unknown;
  };
}

/** The documented values of `error` in {@link AiWorkflowErrorEnvelope}; others exist. */
export type AiWorkflowErrorText =
  'invalid API key' | 'expired API key' | 'q is required' | 'invalid type' | 'rate limit exceeded';

/** The documented values of `error.code` in {@link AiWorkflowJsonRpcErrorEnvelope}; others exist. */
export type AiWorkflowJsonRpcErrorCode = -32700 | -32600 | -32601 | -32602;

/** The body of any documented error of AI Workflow MCP. Its codes are in `error.code`. */
export type AiWorkflowError =
  | AiWorkflowMalformedApiKeyError
  | AiWorkflowInvalidApiKeyError
  | AiWorkflowExpiredApiKeyError
  | AiWorkflowMissingQueryError
  | AiWorkflowInvalidTypeError
  | AiWorkflowErrorEnvelope
  | AiWorkflowInvalidJsonJsonRpcError
  | AiWorkflowBatchNotSupportedJsonRpcError
  | AiWorkflowMethodNotFoundJsonRpcError
  | AiWorkflowToolExecutionFailureJsonRpcError
  | AiWorkflowRateLimitedError;

/** The documented bodies of AI Workflow MCP by HTTP status. */
export interface AiWorkflowErrorByStatus {
  400: AiWorkflowMissingQueryError | AiWorkflowInvalidTypeError;
  401: AiWorkflowMalformedApiKeyError | AiWorkflowInvalidApiKeyError | AiWorkflowExpiredApiKeyError;
  404: AiWorkflowErrorEnvelope;
  429: AiWorkflowRateLimitedError;
  500: AiWorkflowErrorEnvelope;
}

/** The ids of the documented errors of AI Workflow MCP. */
export type AiWorkflowErrorId =
  | 'malformed-api-key'
  | 'invalid-api-key'
  | 'expired-api-key'
  | 'missing-query'
  | 'invalid-type'
  | 'not-found'
  | 'invalid-json'
  | 'batch-not-supported'
  | 'method-not-found'
  | 'tool-execution-failure'
  | 'rate-limited'
  | 'unexpected-failure'
  | 'stale-data';

/** Whether a parsed body is any documented error of AI Workflow MCP. */
export declare const isAiWorkflowError: Guard<AiWorkflowError>;

/** Whether a parsed body is a {@link AiWorkflowBatchNotSupportedJsonRpcError}. */
export declare const isAiWorkflowBatchNotSupportedJsonRpcError: Guard<AiWorkflowBatchNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link AiWorkflowErrorEnvelope}. */
export declare const isAiWorkflowErrorEnvelope: Guard<AiWorkflowErrorEnvelope>;

/** Whether a parsed body is a {@link AiWorkflowExpiredApiKeyError}. */
export declare const isAiWorkflowExpiredApiKeyError: Guard<AiWorkflowExpiredApiKeyError>;

/** Whether a parsed body is a {@link AiWorkflowInvalidApiKeyError}. */
export declare const isAiWorkflowInvalidApiKeyError: Guard<AiWorkflowInvalidApiKeyError>;

/** Whether a parsed body is a {@link AiWorkflowInvalidJsonJsonRpcError}. */
export declare const isAiWorkflowInvalidJsonJsonRpcError: Guard<AiWorkflowInvalidJsonJsonRpcError>;

/** Whether a parsed body is a {@link AiWorkflowInvalidTypeError}. */
export declare const isAiWorkflowInvalidTypeError: Guard<AiWorkflowInvalidTypeError>;

/** Whether a parsed body is a {@link AiWorkflowJsonRpcErrorEnvelope}. */
export declare const isAiWorkflowJsonRpcErrorEnvelope: Guard<AiWorkflowJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link AiWorkflowMalformedApiKeyError}. */
export declare const isAiWorkflowMalformedApiKeyError: Guard<AiWorkflowMalformedApiKeyError>;

/** Whether a parsed body is a {@link AiWorkflowMethodNotFoundJsonRpcError}. */
export declare const isAiWorkflowMethodNotFoundJsonRpcError: Guard<AiWorkflowMethodNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link AiWorkflowMissingQueryError}. */
export declare const isAiWorkflowMissingQueryError: Guard<AiWorkflowMissingQueryError>;

/** Whether a parsed body is a {@link AiWorkflowRateLimitedError}. */
export declare const isAiWorkflowRateLimitedError: Guard<AiWorkflowRateLimitedError>;

/** Whether a parsed body is a {@link AiWorkflowToolExecutionFailureJsonRpcError}. */
export declare const isAiWorkflowToolExecutionFailureJsonRpcError: Guard<AiWorkflowToolExecutionFailureJsonRpcError>;

/** The contract of AI Workflow MCP, for `createInspector`. */
declare const table: ContractTable<'ai-workflow', AiWorkflowErrorId>;
export default table;
