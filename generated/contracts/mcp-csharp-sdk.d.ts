import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The tool, resource or prompt requires an authorization that the caller does not have. Log in, or have the access granted, and send the request again.
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
 *     "message": "Access forbidden: This tool requires authorization."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkAccessForbiddenJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * A handler of the server threw an exception. The server hides its text. Send the request again after a short delay. If it fails again, ask the operator of the server.
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
 *     "message": "An error occurred."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkHandlerFailedJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
    message: 'An error occurred.';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

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
 *     "message": "Header mismatch: Mcp-Method header value 'tools/list' does not match body value 'tools/call'."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkHeaderMismatchJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * The body of the request is not JSON, or not a message of the protocol. Correct how the client serializes the message and send it again.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32600,
 *     "message": "Bad Request: The POST body did not contain a valid JSON-RPC message."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkInvalidJsonRpcMessageJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: The POST body did not contain a valid JSON-RPC message.';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

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
 *     "message": "The 'server/discover' request requires per-request metadata declaring a supported protocol version."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkInvalidMetaJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * Any error that a server built on the SDK reports as a JSON-RPC error object. Code and message together identify it.
 */
export interface McpCsharpSdkJsonRpcErrorEnvelope {
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
    code: McpCsharpSdkJsonRpcErrorCode | (number & {});
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
 * The protocol version of the request has no GET and no DELETE. Use POST.
 *
 * HTTP 405, on mcp, with the header `Allow`.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32000,
 *     "message": "Method Not Allowed: The GET endpoint is not supported by the 2026-07-28 and later protocol revisions. Use subscriptions/listen via POST instead."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkMethodNotAllowedJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server does not implement the method, or not in the protocol version of the request. Use the methods that the capabilities of the server allow.
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
 *     "message": "Method 'Prompting.Tools.EchoTool.Echo' is not available."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkMethodNotAvailableJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server needs a capability that the client did not declare. `data.requiredCapabilities` lists it. Use a client that supports the capability, and declare it.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32021,
 *     "message": "The request requires client capabilities that were not declared in _meta/clientCapabilities.",
 *     "data": {
 *       "requiredCapabilities": {
 *         "sampling": {}
 *       }
 *     }
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkMissingClientCapabilityJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32021;
    /**
     * Short message for people.
     */
    message: 'The request requires client capabilities that were not declared in _meta/clientCapabilities.';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server asked the client for an input, and the request does not have the answer. Send the answer for each key that the server asked for.
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
 *     "message": "Missing input response for key 'k1'."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkMissingInputResponseJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * The body of the request is null instead of a message of the protocol. Send a JSON-RPC message.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "",
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: The POST body did not contain a valid JSON-RPC message."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkNoJsonRpcMessageJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: The POST body did not contain a valid JSON-RPC message.';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `Accept` header of the request does not include the response types of the server. Send `Accept: application/json, text/event-stream`, or `text/event-stream` alone to open a stream.
 *
 * HTTP 406, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "",
 *   "error": {
 *     "code": -32000,
 *     "message": "Not Acceptable: Client must accept text/event-stream"
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkNotAcceptableJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The request names no session and does not start one. Send `initialize` first, then send its `Mcp-Session-Id` with each request.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: A new session can only be created by an initialize request. Include a valid Mcp-Session-Id header for non-initialize requests, or enable stateless mode by setting HttpServerTransportOptions.SessionMode = HttpServerSessionMode.Stateless if your server doesn't need sessions. See https://csharp.sdk.modelcontextprotocol.io/concepts/stateless/stateless.html for more details."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkNotInitializedJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The session already had a stream that was opened with GET. Start a new session, or resume the stream with `Last-Event-ID`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: This server does not support multiple GET requests. Start a new session or use Last-Event-ID header to resume."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkOnlyOneStreamJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: This server does not support multiple GET requests. Start a new session or use Last-Event-ID header to resume.';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The request has another protocol version than its session. Use the version of the session, or start a new session.
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
 *     "message": "The negotiated protocol version cannot change within a session. The session negotiated '2025-11-25', but a request specified '2026-07-28'."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkProtocolVersionChangedJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * The server cannot send the events after `Last-Event-ID` again: it does not store them, or the id is not known or belongs to another session. Open a new stream without `Last-Event-ID`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: The specified Last-Event-ID is either invalid or expired."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkReplayFailedJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The request has members of `_meta` that its protocol version does not have. Leave them out, or use a protocol version that has them.
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
 *     "message": "The reserved per-request metadata key '_meta/io.modelcontextprotocol/clientInfo' requires a protocol version that uses per-request metadata."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkReservedMetaJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * The server has no resource with this URI. Call `resources/list` and use a URI from there.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32002,
 *     "message": "Unknown resource URI: 'file:///nope'"
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkResourceNotFoundJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * Any failed tool call of a server built on the SDK: a result with `isError: true` and a text.
 */
export interface McpCsharpSdkResultErrorEnvelope {
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
 * The request needs the id of a session, and names none. Send the `Mcp-Session-Id` header from the response to `initialize`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: Mcp-Session-Id header is required for GET and DELETE requests when the server is using sessions. If your server doesn't need sessions, enable stateless mode by setting HttpServerTransportOptions.Stateless = true. See https://csharp.sdk.modelcontextprotocol.io/concepts/stateless/stateless.html for more details."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkSessionIdMissingJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The session in the `Mcp-Session-Id` header has ended or never existed. Drop the session id and start a new session with `initialize`.
 *
 * HTTP 404, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "",
 *   "error": {
 *     "code": -32001,
 *     "message": "Session not found"
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkSessionNotFoundJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
    message: 'Session not found';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server has no sessions, and the request names one. Leave out the `Mcp-Session-Id` header.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: The Mcp-Session-Id header is not supported in stateless mode"
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkSessionNotSupportedJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: The Mcp-Session-Id header is not supported in stateless mode';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The session belongs to another user than the credential. Start a session of your own with `initialize`.
 *
 * HTTP 403, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32000,
 *     "message": "Forbidden: The currently authenticated user does not match the user who initiated the session."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkSessionOfAnotherUserJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
    message: 'Forbidden: The currently authenticated user does not match the user who initiated the session.';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The tool may be called only as a task, or never as one. Read `execution.taskSupport` of the tool and call it in that mode.
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
 *     "message": "Tool 'slow' requires task-augmented execution. Include a 'task' parameter with the request."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkTaskModeJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * The tool threw an exception. The text has its message only if it is an McpException. Read the text, if there is one. Otherwise ask the operator of the server.
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
 *         "text": "An error occurred invoking 'edit'"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkToolFailedResultError extends McpCsharpSdkResultErrorEnvelope {
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
 *     "message": "Unknown prompt: 'nope'"
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkUnknownPromptJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * The server has no resource with this URI. Call `resources/list` and use a URI from there.
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
 *     "message": "Unknown resource URI: 'file:///nope'"
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkUnknownResourceJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 *     "message": "Unknown task: 'abc'"
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkUnknownTaskJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * The server has no tool with this name. Call `tools/list` and use one of its tools.
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
 *     "message": "Unknown tool: 'nope'"
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkUnknownToolJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
 * The server could not read the request, for example because it is nested too deeply. Correct how the client serializes the message and send it again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32700,
 *     "message": "Failed to parse the JSON-RPC request."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkUnparsedRequestJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
    message: 'Failed to parse the JSON-RPC request.';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server does not support the protocol version of the request. A server with sessions does not support 2026-07-28. Use a version in `data.supported`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32022,
 *     "message": "Bad Request: The MCP-Protocol-Version header value '1.0' is not supported.",
 *     "data": {
 *       "supported": [
 *         "2026-07-28",
 *         "2025-11-25"
 *       ],
 *       "requested": "1.0"
 *     }
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkUnsupportedProtocolVersionJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32022;
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
 * The `MCP-Protocol-Version` header names a version that the server does not support. Send a version that the server supports.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "",
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: The MCP-Protocol-Version header value '1.0' is not supported."
 *   }
 * }
 * ```
 */
export interface McpCsharpSdkUnsupportedVersionHeaderJsonRpcError extends McpCsharpSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/** The documented values of `error.code` in {@link McpCsharpSdkJsonRpcErrorEnvelope}; others exist. */
export type McpCsharpSdkJsonRpcErrorCode =
  -32001 | -32000 | -32600 | -32700 | -32022 | -32020 | -32602 | -32601 | -32002 | -32603 | -32021;

/** The body of any documented error of MCP C# SDK. Its codes are in `error.code`. */
export type McpCsharpSdkError =
  | McpCsharpSdkSessionNotFoundJsonRpcError
  | McpCsharpSdkSessionOfAnotherUserJsonRpcError
  | McpCsharpSdkSessionIdMissingJsonRpcError
  | McpCsharpSdkNotInitializedJsonRpcError
  | McpCsharpSdkSessionNotSupportedJsonRpcError
  | McpCsharpSdkNotAcceptableJsonRpcError
  | McpCsharpSdkInvalidJsonRpcMessageJsonRpcError
  | McpCsharpSdkNoJsonRpcMessageJsonRpcError
  | McpCsharpSdkUnparsedRequestJsonRpcError
  | McpCsharpSdkMethodNotAllowedJsonRpcError
  | McpCsharpSdkOnlyOneStreamJsonRpcError
  | McpCsharpSdkReplayFailedJsonRpcError
  | McpCsharpSdkUnsupportedProtocolVersionJsonRpcError
  | McpCsharpSdkUnsupportedVersionHeaderJsonRpcError
  | McpCsharpSdkHeaderMismatchJsonRpcError
  | McpCsharpSdkInvalidMetaJsonRpcError
  | McpCsharpSdkReservedMetaJsonRpcError
  | McpCsharpSdkProtocolVersionChangedJsonRpcError
  | McpCsharpSdkMethodNotAvailableJsonRpcError
  | McpCsharpSdkAccessForbiddenJsonRpcError
  | McpCsharpSdkUnknownToolJsonRpcError
  | McpCsharpSdkUnknownPromptJsonRpcError
  | McpCsharpSdkUnknownResourceJsonRpcError
  | McpCsharpSdkResourceNotFoundJsonRpcError
  | McpCsharpSdkHandlerFailedJsonRpcError
  | McpCsharpSdkMissingClientCapabilityJsonRpcError
  | McpCsharpSdkUnknownTaskJsonRpcError
  | McpCsharpSdkTaskModeJsonRpcError
  | McpCsharpSdkMissingInputResponseJsonRpcError
  | McpCsharpSdkToolFailedResultError;

/** The documented bodies of MCP C# SDK by HTTP status. */
export interface McpCsharpSdkErrorByStatus {
  400:
    | McpCsharpSdkSessionIdMissingJsonRpcError
    | McpCsharpSdkNotInitializedJsonRpcError
    | McpCsharpSdkSessionNotSupportedJsonRpcError
    | McpCsharpSdkInvalidJsonRpcMessageJsonRpcError
    | McpCsharpSdkNoJsonRpcMessageJsonRpcError
    | McpCsharpSdkOnlyOneStreamJsonRpcError
    | McpCsharpSdkReplayFailedJsonRpcError
    | McpCsharpSdkUnsupportedProtocolVersionJsonRpcError
    | McpCsharpSdkUnsupportedVersionHeaderJsonRpcError
    | McpCsharpSdkHeaderMismatchJsonRpcError
    | McpCsharpSdkMissingClientCapabilityJsonRpcError;
  403: McpCsharpSdkSessionOfAnotherUserJsonRpcError;
  404: McpCsharpSdkSessionNotFoundJsonRpcError;
  405: McpCsharpSdkMethodNotAllowedJsonRpcError;
  406: McpCsharpSdkNotAcceptableJsonRpcError;
}

/** The ids of the documented errors of MCP C# SDK. */
export type McpCsharpSdkErrorId =
  | 'session-not-found'
  | 'session-of-another-user'
  | 'session-id-missing'
  | 'not-initialized'
  | 'session-not-supported'
  | 'not-acceptable'
  | 'invalid-json-rpc-message'
  | 'no-json-rpc-message'
  | 'unparsed-request'
  | 'method-not-allowed'
  | 'only-one-stream'
  | 'replay-failed'
  | 'unsupported-protocol-version'
  | 'unsupported-version-header'
  | 'header-mismatch'
  | 'invalid-meta'
  | 'reserved-meta'
  | 'protocol-version-changed'
  | 'method-not-available'
  | 'access-forbidden'
  | 'unknown-tool'
  | 'unknown-prompt'
  | 'unknown-resource'
  | 'resource-not-found'
  | 'handler-failed'
  | 'missing-client-capability'
  | 'unknown-task'
  | 'task-mode'
  | 'missing-input-response'
  | 'tool-failed';

/** Whether a parsed body is any documented error of MCP C# SDK. */
export declare const isMcpCsharpSdkError: Guard<McpCsharpSdkError>;

/** Whether a parsed body is a {@link McpCsharpSdkAccessForbiddenJsonRpcError}. */
export declare const isMcpCsharpSdkAccessForbiddenJsonRpcError: Guard<McpCsharpSdkAccessForbiddenJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkHandlerFailedJsonRpcError}. */
export declare const isMcpCsharpSdkHandlerFailedJsonRpcError: Guard<McpCsharpSdkHandlerFailedJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkHeaderMismatchJsonRpcError}. */
export declare const isMcpCsharpSdkHeaderMismatchJsonRpcError: Guard<McpCsharpSdkHeaderMismatchJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkInvalidJsonRpcMessageJsonRpcError}. */
export declare const isMcpCsharpSdkInvalidJsonRpcMessageJsonRpcError: Guard<McpCsharpSdkInvalidJsonRpcMessageJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkInvalidMetaJsonRpcError}. */
export declare const isMcpCsharpSdkInvalidMetaJsonRpcError: Guard<McpCsharpSdkInvalidMetaJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkJsonRpcErrorEnvelope}. */
export declare const isMcpCsharpSdkJsonRpcErrorEnvelope: Guard<McpCsharpSdkJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link McpCsharpSdkMethodNotAllowedJsonRpcError}. */
export declare const isMcpCsharpSdkMethodNotAllowedJsonRpcError: Guard<McpCsharpSdkMethodNotAllowedJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkMethodNotAvailableJsonRpcError}. */
export declare const isMcpCsharpSdkMethodNotAvailableJsonRpcError: Guard<McpCsharpSdkMethodNotAvailableJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkMissingClientCapabilityJsonRpcError}. */
export declare const isMcpCsharpSdkMissingClientCapabilityJsonRpcError: Guard<McpCsharpSdkMissingClientCapabilityJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkMissingInputResponseJsonRpcError}. */
export declare const isMcpCsharpSdkMissingInputResponseJsonRpcError: Guard<McpCsharpSdkMissingInputResponseJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkNoJsonRpcMessageJsonRpcError}. */
export declare const isMcpCsharpSdkNoJsonRpcMessageJsonRpcError: Guard<McpCsharpSdkNoJsonRpcMessageJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkNotAcceptableJsonRpcError}. */
export declare const isMcpCsharpSdkNotAcceptableJsonRpcError: Guard<McpCsharpSdkNotAcceptableJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkNotInitializedJsonRpcError}. */
export declare const isMcpCsharpSdkNotInitializedJsonRpcError: Guard<McpCsharpSdkNotInitializedJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkOnlyOneStreamJsonRpcError}. */
export declare const isMcpCsharpSdkOnlyOneStreamJsonRpcError: Guard<McpCsharpSdkOnlyOneStreamJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkProtocolVersionChangedJsonRpcError}. */
export declare const isMcpCsharpSdkProtocolVersionChangedJsonRpcError: Guard<McpCsharpSdkProtocolVersionChangedJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkReplayFailedJsonRpcError}. */
export declare const isMcpCsharpSdkReplayFailedJsonRpcError: Guard<McpCsharpSdkReplayFailedJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkReservedMetaJsonRpcError}. */
export declare const isMcpCsharpSdkReservedMetaJsonRpcError: Guard<McpCsharpSdkReservedMetaJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkResourceNotFoundJsonRpcError}. */
export declare const isMcpCsharpSdkResourceNotFoundJsonRpcError: Guard<McpCsharpSdkResourceNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkResultErrorEnvelope}. */
export declare const isMcpCsharpSdkResultErrorEnvelope: Guard<McpCsharpSdkResultErrorEnvelope>;

/** Whether a parsed body is a {@link McpCsharpSdkSessionIdMissingJsonRpcError}. */
export declare const isMcpCsharpSdkSessionIdMissingJsonRpcError: Guard<McpCsharpSdkSessionIdMissingJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkSessionNotFoundJsonRpcError}. */
export declare const isMcpCsharpSdkSessionNotFoundJsonRpcError: Guard<McpCsharpSdkSessionNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkSessionNotSupportedJsonRpcError}. */
export declare const isMcpCsharpSdkSessionNotSupportedJsonRpcError: Guard<McpCsharpSdkSessionNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkSessionOfAnotherUserJsonRpcError}. */
export declare const isMcpCsharpSdkSessionOfAnotherUserJsonRpcError: Guard<McpCsharpSdkSessionOfAnotherUserJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkTaskModeJsonRpcError}. */
export declare const isMcpCsharpSdkTaskModeJsonRpcError: Guard<McpCsharpSdkTaskModeJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkToolFailedResultError}. */
export declare const isMcpCsharpSdkToolFailedResultError: Guard<McpCsharpSdkToolFailedResultError>;

/** Whether a parsed body is a {@link McpCsharpSdkUnknownPromptJsonRpcError}. */
export declare const isMcpCsharpSdkUnknownPromptJsonRpcError: Guard<McpCsharpSdkUnknownPromptJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkUnknownResourceJsonRpcError}. */
export declare const isMcpCsharpSdkUnknownResourceJsonRpcError: Guard<McpCsharpSdkUnknownResourceJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkUnknownTaskJsonRpcError}. */
export declare const isMcpCsharpSdkUnknownTaskJsonRpcError: Guard<McpCsharpSdkUnknownTaskJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkUnknownToolJsonRpcError}. */
export declare const isMcpCsharpSdkUnknownToolJsonRpcError: Guard<McpCsharpSdkUnknownToolJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkUnparsedRequestJsonRpcError}. */
export declare const isMcpCsharpSdkUnparsedRequestJsonRpcError: Guard<McpCsharpSdkUnparsedRequestJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkUnsupportedProtocolVersionJsonRpcError}. */
export declare const isMcpCsharpSdkUnsupportedProtocolVersionJsonRpcError: Guard<McpCsharpSdkUnsupportedProtocolVersionJsonRpcError>;

/** Whether a parsed body is a {@link McpCsharpSdkUnsupportedVersionHeaderJsonRpcError}. */
export declare const isMcpCsharpSdkUnsupportedVersionHeaderJsonRpcError: Guard<McpCsharpSdkUnsupportedVersionHeaderJsonRpcError>;

/** The contract of MCP C# SDK, for `createInspector`. */
declare const table: ContractTable<'mcp-csharp-sdk', McpCsharpSdkErrorId>;
export default table;
