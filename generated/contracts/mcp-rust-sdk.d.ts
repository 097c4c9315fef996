import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The `Host` or `Origin` header is not in the list of those that the server allows. This protects a server on a local machine from DNS rebinding. Use an allowed host name, or ask the operator of the server to allow the name.
 *
 * HTTP 403, on mcp.
 *
 * @example
 * ```json
 * "Forbidden: Host header is not allowed"
 * ```
 */
export type McpRustSdkForbiddenHostTextError = string;

/**
 * A header that repeats a value of the body has another value or is missing. Take `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and the `Mcp-Param-*` headers from the body.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32020,
 *     "message": "request _meta protocolVersion requires MCP-Protocol-Version header"
 *   }
 * }
 * ```
 */
export interface McpRustSdkHeaderMismatchJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32020;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `MCP-Protocol-Version` header is not the version in `initialize`. Leave the header out of `initialize`, or send the same version.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32600,
 *     "message": "Invalid Request: MCP-Protocol-Version header (2025-06-18) does not match initialize params.protocolVersion (2025-11-25)"
 *   }
 * }
 * ```
 */
export interface McpRustSdkInitializeMismatchJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server wants to ask the client, which the protocol version of the session does not allow. Use the protocol version 2026-07-28 or newer.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32600,
 *     "message": "InputRequiredResult requires negotiated protocol version 2026-07-28 or newer"
 *   }
 * }
 * ```
 */
export interface McpRustSdkInputNotSupportedJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
    message: 'InputRequiredResult requires negotiated protocol version 2026-07-28 or newer';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The body of the request is not JSON, or not a message of the protocol. The status is that of a wrong media type. Correct how the client serializes the message and send it again.
 *
 * HTTP 415, on mcp.
 *
 * @example
 * ```json
 * "fail to deserialize request body expected value at line 1 column 1"
 * ```
 */
export type McpRustSdkInvalidJsonRpcMessageTextError = string;

/**
 * The request lacks members of `_meta` that its protocol version requires. The text names them. Send the protocol version and the client capabilities in `params._meta`.
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
 *     "message": "request _meta is missing or has malformed required fields: io.modelcontextprotocol/protocolVersion, io.modelcontextprotocol/clientCapabilities"
 *   }
 * }
 * ```
 */
export interface McpRustSdkInvalidMetaJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The arguments do not match the parameters of the prompt. The text names what is wrong. Correct the arguments and send the request again.
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
 *     "message": "Missing required parameters: missing field `language`"
 *   }
 * }
 * ```
 */
export interface McpRustSdkInvalidPromptArgumentsJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The arguments do not match the parameters of the tool. The text names what is wrong. Correct the arguments and call the tool again.
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
 *     "message": "failed to deserialize parameters: missing field `task_id`"
 *   }
 * }
 * ```
 */
export interface McpRustSdkInvalidToolArgumentsJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The arguments do not match the parameters of the tool. The text names what is wrong. Correct the arguments and call the tool again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 2,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "failed to deserialize parameters: missing field `project`"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpRustSdkInvalidToolArgumentsResultError extends McpRustSdkResultErrorEnvelope {
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
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * Any error that a server built on the SDK reports as a JSON-RPC error object. Code and message together identify it.
 */
export interface McpRustSdkJsonRpcErrorEnvelope {
  /**
   * JSON-RPC version.
   */
  jsonrpc: '2.0';
  /**
   * The id of the request. Absent, null or a fixed text if the server could not read it.
   */
  id?: unknown;
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: McpRustSdkJsonRpcErrorCode | (number & {});
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The endpoint does not accept this HTTP method. A server without sessions accepts POST alone. Use a method of the `Allow` header.
 *
 * HTTP 405, on mcp, with the header `Allow` (optional).
 *
 * @example
 * ```json
 * "Method Not Allowed"
 * ```
 */
export type McpRustSdkMethodNotAllowedTextError = 'Method Not Allowed';

/**
 * The `Accept` header of the request does not include the response types of the server. Send `Accept: application/json, text/event-stream`.
 *
 * HTTP 406, on mcp.
 *
 * @example
 * ```json
 * "Not Acceptable: Client must accept both application/json and text/event-stream"
 * ```
 */
export type McpRustSdkNotAcceptableTextError = string;

/**
 * The request names no session and is not `initialize`. Send `initialize` first, then send its `Mcp-Session-Id` with each request.
 *
 * HTTP 422, on mcp.
 *
 * @example
 * ```json
 * "Unexpected message, expect initialize request"
 * ```
 */
export type McpRustSdkNotInitializedTextError = string;

/**
 * The body of the request is larger than the server accepts. The text names the limit in bytes. Send less in one request.
 *
 * HTTP 413, on mcp.
 *
 * @example
 * ```json
 * "Payload Too Large: request body exceeds 4194304 bytes"
 * ```
 */
export type McpRustSdkPayloadTooLargeTextError = string;

/**
 * The server requires the protocol version in `_meta`, and the request has none. Send the protocol version in `params._meta`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32602,
 *     "message": "Invalid params: request requires protocolVersion in request _meta"
 *   }
 * }
 * ```
 */
export interface McpRustSdkProtocolVersionMissingJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
    message: 'Invalid params: request requires protocolVersion in request _meta';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * Any failed tool call of a server built on the SDK: a result with `isError: true` and a text.
 */
export interface McpRustSdkResultErrorEnvelope {
  /**
   * JSON-RPC version. Absent when a client passes on the result alone.
   */
  jsonrpc?: '2.0';
  /**
   * The id of the request.
   */
  id?: unknown;
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
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The server needs sampling with tools, which the client does not support. Use a client that supports it, and declare the capability.
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
 *     "message": "tools or toolChoice provided but client does not support sampling tools capability"
 *   }
 * }
 * ```
 */
export interface McpRustSdkSamplingNotSupportedJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
    message: 'tools or toolChoice provided but client does not support sampling tools capability';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The request needs the id of a session, and names none. Send the `Mcp-Session-Id` header from the response to `initialize`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "Bad Request: Session ID is required"
 * ```
 */
export type McpRustSdkSessionIdMissingTextError = 'Bad Request: Session ID is required';

/**
 * The session in the `Mcp-Session-Id` header has ended or never existed. Drop the session id and start a new session with `initialize`.
 *
 * HTTP 404 or 401, on mcp.
 *
 * @example
 * ```json
 * "Not Found: Session not found"
 * ```
 */
export type McpRustSdkSessionNotFoundTextError = string;

/**
 * The time of the task ended before it was done. Start the task again, with a longer time.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32603,
 *     "message": "task expired: TTL elapsed before completion"
 *   }
 * }
 * ```
 */
export interface McpRustSdkTaskExpiredJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * An error of the transport: one line of plain text.
 */
export type McpRustSdkTextErrorEnvelope = string;

/**
 * The transport failed while it handled the request. The text says at which step. Send the request again after a short delay.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * "Encounter an error when serialize json response: key must be a string"
 * ```
 */
export type McpRustSdkTransportFailedTextError = string;

/**
 * The server has no prompt with this name. Call `prompts/list` and use one of its prompts.
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
 *     "message": "prompt 'nope' not found",
 *     "data": {
 *       "available_prompts": [
 *         "greet"
 *       ]
 *     }
 *   }
 * }
 * ```
 */
export interface McpRustSdkUnknownPromptJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server has no task with this id, or no longer. Use an id that a request returned.
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
 *     "message": "unknown task: 3f1c"
 *   }
 * }
 * ```
 */
export interface McpRustSdkUnknownTaskJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server has no tool with this name, or has it disabled. Call `tools/list` and use one of its tools.
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
 *     "message": "tool not found"
 *   }
 * }
 * ```
 */
export interface McpRustSdkUnknownToolJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
    message: 'tool not found';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server sent a request to the client that belongs to no request of the client. Report it to the author of the server.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32600,
 *     "message": "SEP-2260: server-to-client requests must be associated with an originating client request"
 *   }
 * }
 * ```
 */
export interface McpRustSdkUnrelatedServerRequestJsonRpcError extends McpRustSdkJsonRpcErrorEnvelope {
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
    message: 'SEP-2260: server-to-client requests must be associated with an originating client request';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The request does not declare a JSON body. Send `Content-Type: application/json`.
 *
 * HTTP 415, on mcp.
 *
 * @example
 * ```json
 * "Unsupported Media Type: Content-Type must be application/json"
 * ```
 */
export type McpRustSdkUnsupportedMediaTypeTextError = 'Unsupported Media Type: Content-Type must be application/json';

/**
 * The `MCP-Protocol-Version` header is unreadable or names a version that the server does not support. Send a version that the server supports.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "Bad Request: Unsupported MCP-Protocol-Version: 1.0"
 * ```
 */
export type McpRustSdkUnsupportedVersionHeaderTextError = string;

/** The documented values of `error.code` in {@link McpRustSdkJsonRpcErrorEnvelope}; others exist. */
export type McpRustSdkJsonRpcErrorCode = -32602 | -32020 | -32600 | -32603;

/** The documented values of the text in {@link McpRustSdkTextErrorEnvelope}; others exist. */
export type McpRustSdkTextErrorText =
  | 'Bad Request: Session ID is required'
  | 'Unsupported Media Type: Content-Type must be application/json'
  | 'Method Not Allowed';

/** The body of any documented error of MCP Rust SDK. Its codes are in `error.code`. */
export type McpRustSdkError =
  | McpRustSdkUnknownToolJsonRpcError
  | McpRustSdkUnknownPromptJsonRpcError
  | McpRustSdkInvalidToolArgumentsJsonRpcError
  | McpRustSdkInvalidToolArgumentsResultError
  | McpRustSdkInvalidPromptArgumentsJsonRpcError
  | McpRustSdkInvalidMetaJsonRpcError
  | McpRustSdkProtocolVersionMissingJsonRpcError
  | McpRustSdkHeaderMismatchJsonRpcError
  | McpRustSdkInitializeMismatchJsonRpcError
  | McpRustSdkInputNotSupportedJsonRpcError
  | McpRustSdkUnrelatedServerRequestJsonRpcError
  | McpRustSdkSamplingNotSupportedJsonRpcError
  | McpRustSdkUnknownTaskJsonRpcError
  | McpRustSdkTaskExpiredJsonRpcError
  | McpRustSdkSessionNotFoundTextError
  | McpRustSdkSessionIdMissingTextError
  | McpRustSdkNotInitializedTextError
  | McpRustSdkNotAcceptableTextError
  | McpRustSdkUnsupportedMediaTypeTextError
  | McpRustSdkInvalidJsonRpcMessageTextError
  | McpRustSdkPayloadTooLargeTextError
  | McpRustSdkMethodNotAllowedTextError
  | McpRustSdkUnsupportedVersionHeaderTextError
  | McpRustSdkForbiddenHostTextError
  | McpRustSdkTransportFailedTextError;

/** The documented bodies of MCP Rust SDK by HTTP status. */
export interface McpRustSdkErrorByStatus {
  400:
    | McpRustSdkProtocolVersionMissingJsonRpcError
    | McpRustSdkHeaderMismatchJsonRpcError
    | McpRustSdkInitializeMismatchJsonRpcError
    | McpRustSdkSessionIdMissingTextError
    | McpRustSdkUnsupportedVersionHeaderTextError;
  401: McpRustSdkSessionNotFoundTextError;
  403: McpRustSdkForbiddenHostTextError;
  404: McpRustSdkSessionNotFoundTextError;
  405: McpRustSdkMethodNotAllowedTextError;
  406: McpRustSdkNotAcceptableTextError;
  413: McpRustSdkPayloadTooLargeTextError;
  415: McpRustSdkUnsupportedMediaTypeTextError | McpRustSdkInvalidJsonRpcMessageTextError;
  422: McpRustSdkNotInitializedTextError;
  500: McpRustSdkTransportFailedTextError;
}

/** The ids of the documented errors of MCP Rust SDK. */
export type McpRustSdkErrorId =
  | 'unknown-tool'
  | 'unknown-prompt'
  | 'invalid-tool-arguments'
  | 'invalid-prompt-arguments'
  | 'invalid-meta'
  | 'protocol-version-missing'
  | 'header-mismatch'
  | 'initialize-mismatch'
  | 'input-not-supported'
  | 'unrelated-server-request'
  | 'sampling-not-supported'
  | 'unknown-task'
  | 'task-expired'
  | 'session-not-found'
  | 'session-id-missing'
  | 'not-initialized'
  | 'not-acceptable'
  | 'unsupported-media-type'
  | 'invalid-json-rpc-message'
  | 'payload-too-large'
  | 'method-not-allowed'
  | 'unsupported-version-header'
  | 'forbidden-host'
  | 'transport-failed';

/** Whether a parsed body is any documented error of MCP Rust SDK. */
export declare const isMcpRustSdkError: Guard<McpRustSdkError>;

/** Whether a parsed body is a {@link McpRustSdkForbiddenHostTextError}. */
export declare const isMcpRustSdkForbiddenHostTextError: Guard<McpRustSdkForbiddenHostTextError>;

/** Whether a parsed body is a {@link McpRustSdkHeaderMismatchJsonRpcError}. */
export declare const isMcpRustSdkHeaderMismatchJsonRpcError: Guard<McpRustSdkHeaderMismatchJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkInitializeMismatchJsonRpcError}. */
export declare const isMcpRustSdkInitializeMismatchJsonRpcError: Guard<McpRustSdkInitializeMismatchJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkInputNotSupportedJsonRpcError}. */
export declare const isMcpRustSdkInputNotSupportedJsonRpcError: Guard<McpRustSdkInputNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkInvalidJsonRpcMessageTextError}. */
export declare const isMcpRustSdkInvalidJsonRpcMessageTextError: Guard<McpRustSdkInvalidJsonRpcMessageTextError>;

/** Whether a parsed body is a {@link McpRustSdkInvalidMetaJsonRpcError}. */
export declare const isMcpRustSdkInvalidMetaJsonRpcError: Guard<McpRustSdkInvalidMetaJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkInvalidPromptArgumentsJsonRpcError}. */
export declare const isMcpRustSdkInvalidPromptArgumentsJsonRpcError: Guard<McpRustSdkInvalidPromptArgumentsJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkInvalidToolArgumentsJsonRpcError}. */
export declare const isMcpRustSdkInvalidToolArgumentsJsonRpcError: Guard<McpRustSdkInvalidToolArgumentsJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkInvalidToolArgumentsResultError}. */
export declare const isMcpRustSdkInvalidToolArgumentsResultError: Guard<McpRustSdkInvalidToolArgumentsResultError>;

/** Whether a parsed body is a {@link McpRustSdkJsonRpcErrorEnvelope}. */
export declare const isMcpRustSdkJsonRpcErrorEnvelope: Guard<McpRustSdkJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link McpRustSdkMethodNotAllowedTextError}. */
export declare const isMcpRustSdkMethodNotAllowedTextError: Guard<McpRustSdkMethodNotAllowedTextError>;

/** Whether a parsed body is a {@link McpRustSdkNotAcceptableTextError}. */
export declare const isMcpRustSdkNotAcceptableTextError: Guard<McpRustSdkNotAcceptableTextError>;

/** Whether a parsed body is a {@link McpRustSdkNotInitializedTextError}. */
export declare const isMcpRustSdkNotInitializedTextError: Guard<McpRustSdkNotInitializedTextError>;

/** Whether a parsed body is a {@link McpRustSdkPayloadTooLargeTextError}. */
export declare const isMcpRustSdkPayloadTooLargeTextError: Guard<McpRustSdkPayloadTooLargeTextError>;

/** Whether a parsed body is a {@link McpRustSdkProtocolVersionMissingJsonRpcError}. */
export declare const isMcpRustSdkProtocolVersionMissingJsonRpcError: Guard<McpRustSdkProtocolVersionMissingJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkResultErrorEnvelope}. */
export declare const isMcpRustSdkResultErrorEnvelope: Guard<McpRustSdkResultErrorEnvelope>;

/** Whether a parsed body is a {@link McpRustSdkSamplingNotSupportedJsonRpcError}. */
export declare const isMcpRustSdkSamplingNotSupportedJsonRpcError: Guard<McpRustSdkSamplingNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkSessionIdMissingTextError}. */
export declare const isMcpRustSdkSessionIdMissingTextError: Guard<McpRustSdkSessionIdMissingTextError>;

/** Whether a parsed body is a {@link McpRustSdkSessionNotFoundTextError}. */
export declare const isMcpRustSdkSessionNotFoundTextError: Guard<McpRustSdkSessionNotFoundTextError>;

/** Whether a parsed body is a {@link McpRustSdkTaskExpiredJsonRpcError}. */
export declare const isMcpRustSdkTaskExpiredJsonRpcError: Guard<McpRustSdkTaskExpiredJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkTextErrorEnvelope}. */
export declare const isMcpRustSdkTextErrorEnvelope: Guard<McpRustSdkTextErrorEnvelope>;

/** Whether a parsed body is a {@link McpRustSdkTransportFailedTextError}. */
export declare const isMcpRustSdkTransportFailedTextError: Guard<McpRustSdkTransportFailedTextError>;

/** Whether a parsed body is a {@link McpRustSdkUnknownPromptJsonRpcError}. */
export declare const isMcpRustSdkUnknownPromptJsonRpcError: Guard<McpRustSdkUnknownPromptJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkUnknownTaskJsonRpcError}. */
export declare const isMcpRustSdkUnknownTaskJsonRpcError: Guard<McpRustSdkUnknownTaskJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkUnknownToolJsonRpcError}. */
export declare const isMcpRustSdkUnknownToolJsonRpcError: Guard<McpRustSdkUnknownToolJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkUnrelatedServerRequestJsonRpcError}. */
export declare const isMcpRustSdkUnrelatedServerRequestJsonRpcError: Guard<McpRustSdkUnrelatedServerRequestJsonRpcError>;

/** Whether a parsed body is a {@link McpRustSdkUnsupportedMediaTypeTextError}. */
export declare const isMcpRustSdkUnsupportedMediaTypeTextError: Guard<McpRustSdkUnsupportedMediaTypeTextError>;

/** Whether a parsed body is a {@link McpRustSdkUnsupportedVersionHeaderTextError}. */
export declare const isMcpRustSdkUnsupportedVersionHeaderTextError: Guard<McpRustSdkUnsupportedVersionHeaderTextError>;

/** The contract of MCP Rust SDK, for `createInspector`. */
declare const table: ContractTable<'mcp-rust-sdk', McpRustSdkErrorId>;
export default table;
