import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The session was initialized before. Use the session, or open another one.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": 0,
 *     "message": "duplicate \"initialize\" received"
 *   }
 * }
 * ```
 */
export interface McpGoSdkAlreadyInitializedJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: 0;
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
 * The protocol version of the request has no batches. Send one message in each body.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "JSON-RPC batching is not supported in 2025-06-18 and later (request version: 2025-11-25)\n"
 * ```
 */
export type McpGoSdkBatchNotSupportedTextError = string;

/**
 * The client is closing the connection. Open a new connection.
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
 *     "message": "client is closing: client is closing"
 *   }
 * }
 * ```
 */
export interface McpGoSdkClientClosingJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server could not start a session. Send the request again after a short delay.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * "failed connection\n"
 * ```
 */
export type McpGoSdkConnectionFailedTextError = string;

/**
 * The request has no body. Send a JSON-RPC message.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "POST requires a non-empty body\n"
 * ```
 */
export type McpGoSdkEmptyBodyTextError = string;

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
 *     "message": "header mismatch: Mcp-Method header value 'prompts/get' does not match body value 'tools/call'"
 *   }
 * }
 * ```
 */
export interface McpGoSdkHeaderMismatchJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * The token lacks a scope that the server requires. Authorize the client with the scopes in the challenge.
 *
 * HTTP 403, on mcp.
 *
 * @example
 * ```json
 * "insufficient scope\n"
 * ```
 */
export type McpGoSdkInsufficientScopeTextError = string;

/**
 * The server listens on a local address, and the `Host` header names another one. This protects it from DNS rebinding. Use a local host name, or ask the operator of the server to allow others.
 *
 * HTTP 403, on mcp.
 *
 * @example
 * ```json
 * "Forbidden: invalid Host header \"evil.example\"\n"
 * ```
 */
export type McpGoSdkInvalidHostTextError = string;

/**
 * A member of `_meta` that the protocol 2026-07-28 requires is missing or has the wrong type. The text names it. Send the protocol version and the client capabilities in `params._meta`.
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
 *     "message": "invalid _meta field \"io.modelcontextprotocol/clientInfo\""
 *   }
 * }
 * ```
 */
export interface McpGoSdkInvalidMetaJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * The parameters are not of the form that the method requires. The text says what is wrong. Correct the parameters and send the request again.
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
 *     "message": "invalid params: unmarshaling \"{\\\"name\\\":1}\" into a *mcp.CallToolParamsRaw: json: cannot unmarshal number into Go struct field"
 *   }
 * }
 * ```
 */
export interface McpGoSdkInvalidParamsJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * A notification has an `id`, or a request has none. Send requests with an `id` and notifications without one.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 3,
 *   "error": {
 *     "code": -32600,
 *     "message": "invalid request: unexpected id for \"notifications/initialized\""
 *   }
 * }
 * ```
 */
export interface McpGoSdkInvalidRequestIdJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * The arguments do not match the input schema of the tool. The text names what is wrong. Correct the arguments and call the tool again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 8,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "validating \"arguments\": validating root: required: missing properties: [\"In\"]"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpGoSdkInvalidToolArgumentsResultError extends McpGoSdkResultErrorEnvelope {
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
 * The tool returned something that its output schema does not allow. Report it to the author of the server.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": 0,
 *     "message": "validating tool output: validating root: required: missing properties: [\"temperature\"]"
 *   }
 * }
 * ```
 */
export interface McpGoSdkInvalidToolOutputJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: 0;
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
export interface McpGoSdkJsonRpcErrorEnvelope {
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
    code: McpGoSdkJsonRpcErrorCode | (number & {});
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
 * The body of the request is not a JSON-RPC message. The text says what is wrong. Correct how the client serializes the message and send it again.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "malformed payload: invalid character 'x' looking for beginning of value\n"
 * ```
 */
export type McpGoSdkMalformedPayloadTextError = string;

/**
 * The endpoint does not accept this HTTP method. A server without sessions accepts POST alone. Use a method of the `Allow` header.
 *
 * HTTP 405, on mcp, with the header `Allow`.
 *
 * @example
 * ```json
 * "Method Not Allowed\n"
 * ```
 */
export type McpGoSdkMethodNotAllowedTextError = string;

/**
 * The method does not exist in the protocol version of the request. Use a method of that version, or another version.
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
 *     "message": "\"server/discover\" is only supported in protocol version >= 2026-07-28"
 *   }
 * }
 * ```
 */
export interface McpGoSdkMethodRemovedJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * The application chose no server for the request. Check the address of the endpoint.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "no server available\n"
 * ```
 */
export type McpGoSdkNoServerTextError = string;

/**
 * The `Accept` header of the request does not include the response types of the server. Send `Accept: application/json, text/event-stream`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "Accept must contain 'text/event-stream' for GET requests"
 * ```
 */
export type McpGoSdkNotAcceptableTextError = string;

/**
 * The request came before `initialize`, or without the id of the session that was initialized. Send `initialize` first, then send its `Mcp-Session-Id` with each request.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": 0,
 *     "message": "method \"tools/call\" is invalid during session initialization"
 *   }
 * }
 * ```
 */
export interface McpGoSdkNotInitializedJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: 0;
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
 * The method requires `params`, and the request has none. Add the parameters that the protocol describes for the method.
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
 *     "message": "invalid request: missing required \"params\""
 *   }
 * }
 * ```
 */
export interface McpGoSdkParamsMissingJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * The body of the request is larger than the server accepts. The text names the limit in bytes. Send less in one request.
 *
 * HTTP 413, on mcp.
 *
 * @example
 * ```json
 * "request body exceeds 4194304 bytes\n"
 * ```
 */
export type McpGoSdkPayloadTooLargeTextError = string;

/**
 * The transport refused the message, often because of its HTTP status. Read the text, and correct the request.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32005,
 *     "message": "rejected by transport: sending \"tools/call\": Unauthorized"
 *   }
 * }
 * ```
 */
export interface McpGoSdkRejectedByTransportJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32005;
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
 * The server cannot send the events after `Last-Event-ID` again. Open a new stream without `Last-Event-ID`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "malformed Last-Event-ID \"abc\"\n"
 * ```
 */
export type McpGoSdkReplayFailedTextError = string;

/**
 * Another request with the same id is not yet answered. Send each request with an id of its own.
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
 *     "message": "duplicate in-flight request ID 1"
 *   }
 * }
 * ```
 */
export interface McpGoSdkRequestInFlightJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * The handler of the resource returned nothing. Report it to the operator of the server.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": 0,
 *     "message": "reading resource file:///a.txt: read handler returned nil information"
 *   }
 * }
 * ```
 */
export interface McpGoSdkResourceWithoutContentJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: 0;
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
export interface McpGoSdkResultErrorEnvelope {
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
 * A handler of the server returned both content and questions for the client. Report it to the author of the server.
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
 *     "message": "server bug: result has both content and inputRequests"
 *   }
 * }
 * ```
 */
export interface McpGoSdkServerBugJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
    message: 'server bug: result has both content and inputRequests';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server is shutting down and takes no more requests. Connect again after a short delay.
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
 *     "message": "server is closing: EOF"
 *   }
 * }
 * ```
 */
export interface McpGoSdkServerClosingJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The session ends while the request arrives. Start a new session with `initialize`.
 *
 * HTTP 404, on mcp.
 *
 * @example
 * ```json
 * "session is closing\n"
 * ```
 */
export type McpGoSdkSessionClosingTextError = string;

/**
 * The request needs the id of a session, and names none. Send the `Mcp-Session-Id` header from the response to `initialize`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "Bad Request: DELETE requires an Mcp-Session-Id header\n"
 * ```
 */
export type McpGoSdkSessionIdMissingTextError = string;

/**
 * The session in the `Mcp-Session-Id` header has ended or never existed. Drop the session id and start a new session with `initialize`.
 *
 * HTTP 404, on mcp.
 *
 * @example
 * ```json
 * "session not found\n"
 * ```
 */
export type McpGoSdkSessionNotFoundTextError = string;

/**
 * The session belongs to another user than the token. Start a session of your own with `initialize`.
 *
 * HTTP 403, on mcp.
 *
 * @example
 * ```json
 * "session user mismatch\n"
 * ```
 */
export type McpGoSdkSessionOfAnotherUserTextError = string;

/**
 * Another request has the stream open. Use the open stream, or close it first.
 *
 * HTTP 409, on mcp.
 *
 * @example
 * ```json
 * "stream ID conflicts with ongoing stream\n"
 * ```
 */
export type McpGoSdkStreamConflictTextError = string;

/**
 * The server does not support subscriptions to resources. Read the resource again instead.
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
 *     "message": "method not found: server does not support resource subscriptions"
 *   }
 * }
 * ```
 */
export interface McpGoSdkSubscriptionsNotSupportedJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
    message: 'method not found: server does not support resource subscriptions';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * An error of the transport: one line of plain text.
 */
export type McpGoSdkTextErrorEnvelope = string;

/**
 * The bearer token has expired, has no expiry, or was refused. The text of a refused token begins with `invalid token`. Renew the token and send the request again.
 *
 * HTTP 401, on mcp.
 *
 * @example
 * ```json
 * "token expired\n"
 * ```
 */
export type McpGoSdkTokenInvalidTextError = string;

/**
 * The request has no bearer token. Authorize the client and send the token.
 *
 * HTTP 401, on mcp, with the header `WWW-Authenticate` (optional).
 *
 * @example
 * ```json
 * "no bearer token\n"
 * ```
 */
export type McpGoSdkTokenMissingTextError = string;

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
 *     "message": "unknown prompt \"nonexistent_prompt\""
 *   }
 * }
 * ```
 */
export interface McpGoSdkUnknownPromptJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 *     "message": "unknown tool \"nonexistent_tool\""
 *   }
 * }
 * ```
 */
export interface McpGoSdkUnknownToolJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * The request does not declare a JSON body. Send `Content-Type: application/json`.
 *
 * HTTP 415, on mcp.
 *
 * @example
 * ```json
 * "Content-Type must be 'application/json'\n"
 * ```
 */
export type McpGoSdkUnsupportedMediaTypeTextError = string;

/**
 * The server does not know the method. Use the methods that the capabilities of the server allow.
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
 *     "message": "JSON RPC not handled: \"foo/bar\" unsupported"
 *   }
 * }
 * ```
 */
export interface McpGoSdkUnsupportedMethodJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * The server does not know the method. Use the methods that the capabilities of the server allow.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "JSON RPC not handled: \"foo/bar\" unsupported\n"
 * ```
 */
export type McpGoSdkUnsupportedMethodTextError = string;

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
 *     "message": "protocol version \"2026-07-28\" is not supported by this server",
 *     "data": {
 *       "supported": [
 *         "2025-11-25",
 *         "2025-06-18",
 *         "2025-03-26",
 *         "2024-11-05"
 *       ],
 *       "requested": "2026-07-28"
 *     }
 *   }
 * }
 * ```
 */
export interface McpGoSdkUnsupportedProtocolVersionJsonRpcError extends McpGoSdkJsonRpcErrorEnvelope {
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
 * The `MCP-Protocol-Version` header names a version that the server does not support. The text lists those that it supports. Send a version that the server supports.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "Bad Request: Unsupported protocol version (supported versions: 2025-06-18,2025-03-26,2024-11-05)\n"
 * ```
 */
export type McpGoSdkUnsupportedVersionHeaderTextError = string;

/** The documented values of `error.code` in {@link McpGoSdkJsonRpcErrorEnvelope}; others exist. */
export type McpGoSdkJsonRpcErrorCode =
  0 | -32600 | -32601 | -32602 | -32603 | -32022 | -32020 | -32004 | -32003 | -32005;

/** The body of any documented error of MCP Go SDK. Its codes are in `error.code`. */
export type McpGoSdkError =
  | McpGoSdkNotInitializedJsonRpcError
  | McpGoSdkAlreadyInitializedJsonRpcError
  | McpGoSdkParamsMissingJsonRpcError
  | McpGoSdkInvalidRequestIdJsonRpcError
  | McpGoSdkUnsupportedMethodJsonRpcError
  | McpGoSdkUnsupportedMethodTextError
  | McpGoSdkMethodRemovedJsonRpcError
  | McpGoSdkSubscriptionsNotSupportedJsonRpcError
  | McpGoSdkInvalidParamsJsonRpcError
  | McpGoSdkUnknownToolJsonRpcError
  | McpGoSdkUnknownPromptJsonRpcError
  | McpGoSdkResourceWithoutContentJsonRpcError
  | McpGoSdkServerBugJsonRpcError
  | McpGoSdkInvalidToolOutputJsonRpcError
  | McpGoSdkRequestInFlightJsonRpcError
  | McpGoSdkUnsupportedProtocolVersionJsonRpcError
  | McpGoSdkHeaderMismatchJsonRpcError
  | McpGoSdkInvalidMetaJsonRpcError
  | McpGoSdkServerClosingJsonRpcError
  | McpGoSdkClientClosingJsonRpcError
  | McpGoSdkRejectedByTransportJsonRpcError
  | McpGoSdkInvalidToolArgumentsResultError
  | McpGoSdkSessionNotFoundTextError
  | McpGoSdkSessionClosingTextError
  | McpGoSdkSessionOfAnotherUserTextError
  | McpGoSdkSessionIdMissingTextError
  | McpGoSdkNotAcceptableTextError
  | McpGoSdkUnsupportedMediaTypeTextError
  | McpGoSdkMethodNotAllowedTextError
  | McpGoSdkUnsupportedVersionHeaderTextError
  | McpGoSdkPayloadTooLargeTextError
  | McpGoSdkEmptyBodyTextError
  | McpGoSdkMalformedPayloadTextError
  | McpGoSdkBatchNotSupportedTextError
  | McpGoSdkStreamConflictTextError
  | McpGoSdkReplayFailedTextError
  | McpGoSdkNoServerTextError
  | McpGoSdkConnectionFailedTextError
  | McpGoSdkInvalidHostTextError
  | McpGoSdkTokenMissingTextError
  | McpGoSdkTokenInvalidTextError
  | McpGoSdkInsufficientScopeTextError;

/** The documented bodies of MCP Go SDK by HTTP status. */
export interface McpGoSdkErrorByStatus {
  400:
    | McpGoSdkUnsupportedMethodTextError
    | McpGoSdkRequestInFlightJsonRpcError
    | McpGoSdkUnsupportedProtocolVersionJsonRpcError
    | McpGoSdkHeaderMismatchJsonRpcError
    | McpGoSdkSessionIdMissingTextError
    | McpGoSdkNotAcceptableTextError
    | McpGoSdkUnsupportedVersionHeaderTextError
    | McpGoSdkEmptyBodyTextError
    | McpGoSdkMalformedPayloadTextError
    | McpGoSdkBatchNotSupportedTextError
    | McpGoSdkReplayFailedTextError
    | McpGoSdkNoServerTextError;
  401: McpGoSdkTokenMissingTextError | McpGoSdkTokenInvalidTextError;
  403: McpGoSdkSessionOfAnotherUserTextError | McpGoSdkInvalidHostTextError | McpGoSdkInsufficientScopeTextError;
  404: McpGoSdkSessionNotFoundTextError | McpGoSdkSessionClosingTextError;
  405: McpGoSdkMethodNotAllowedTextError;
  409: McpGoSdkStreamConflictTextError;
  413: McpGoSdkPayloadTooLargeTextError;
  415: McpGoSdkUnsupportedMediaTypeTextError;
  500: McpGoSdkConnectionFailedTextError;
}

/** The ids of the documented errors of MCP Go SDK. */
export type McpGoSdkErrorId =
  | 'not-initialized'
  | 'already-initialized'
  | 'params-missing'
  | 'invalid-request-id'
  | 'unsupported-method'
  | 'method-removed'
  | 'subscriptions-not-supported'
  | 'invalid-params'
  | 'unknown-tool'
  | 'unknown-prompt'
  | 'resource-without-content'
  | 'server-bug'
  | 'invalid-tool-output'
  | 'request-in-flight'
  | 'unsupported-protocol-version'
  | 'header-mismatch'
  | 'invalid-meta'
  | 'server-closing'
  | 'client-closing'
  | 'rejected-by-transport'
  | 'invalid-tool-arguments'
  | 'session-not-found'
  | 'session-closing'
  | 'session-of-another-user'
  | 'session-id-missing'
  | 'not-acceptable'
  | 'unsupported-media-type'
  | 'method-not-allowed'
  | 'unsupported-version-header'
  | 'payload-too-large'
  | 'empty-body'
  | 'malformed-payload'
  | 'batch-not-supported'
  | 'stream-conflict'
  | 'replay-failed'
  | 'no-server'
  | 'connection-failed'
  | 'invalid-host'
  | 'token-missing'
  | 'token-invalid'
  | 'insufficient-scope';

/** Whether a parsed body is any documented error of MCP Go SDK. */
export declare const isMcpGoSdkError: Guard<McpGoSdkError>;

/** Whether a parsed body is a {@link McpGoSdkAlreadyInitializedJsonRpcError}. */
export declare const isMcpGoSdkAlreadyInitializedJsonRpcError: Guard<McpGoSdkAlreadyInitializedJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkBatchNotSupportedTextError}. */
export declare const isMcpGoSdkBatchNotSupportedTextError: Guard<McpGoSdkBatchNotSupportedTextError>;

/** Whether a parsed body is a {@link McpGoSdkClientClosingJsonRpcError}. */
export declare const isMcpGoSdkClientClosingJsonRpcError: Guard<McpGoSdkClientClosingJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkConnectionFailedTextError}. */
export declare const isMcpGoSdkConnectionFailedTextError: Guard<McpGoSdkConnectionFailedTextError>;

/** Whether a parsed body is a {@link McpGoSdkEmptyBodyTextError}. */
export declare const isMcpGoSdkEmptyBodyTextError: Guard<McpGoSdkEmptyBodyTextError>;

/** Whether a parsed body is a {@link McpGoSdkHeaderMismatchJsonRpcError}. */
export declare const isMcpGoSdkHeaderMismatchJsonRpcError: Guard<McpGoSdkHeaderMismatchJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkInsufficientScopeTextError}. */
export declare const isMcpGoSdkInsufficientScopeTextError: Guard<McpGoSdkInsufficientScopeTextError>;

/** Whether a parsed body is a {@link McpGoSdkInvalidHostTextError}. */
export declare const isMcpGoSdkInvalidHostTextError: Guard<McpGoSdkInvalidHostTextError>;

/** Whether a parsed body is a {@link McpGoSdkInvalidMetaJsonRpcError}. */
export declare const isMcpGoSdkInvalidMetaJsonRpcError: Guard<McpGoSdkInvalidMetaJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkInvalidParamsJsonRpcError}. */
export declare const isMcpGoSdkInvalidParamsJsonRpcError: Guard<McpGoSdkInvalidParamsJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkInvalidRequestIdJsonRpcError}. */
export declare const isMcpGoSdkInvalidRequestIdJsonRpcError: Guard<McpGoSdkInvalidRequestIdJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkInvalidToolArgumentsResultError}. */
export declare const isMcpGoSdkInvalidToolArgumentsResultError: Guard<McpGoSdkInvalidToolArgumentsResultError>;

/** Whether a parsed body is a {@link McpGoSdkInvalidToolOutputJsonRpcError}. */
export declare const isMcpGoSdkInvalidToolOutputJsonRpcError: Guard<McpGoSdkInvalidToolOutputJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkJsonRpcErrorEnvelope}. */
export declare const isMcpGoSdkJsonRpcErrorEnvelope: Guard<McpGoSdkJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link McpGoSdkMalformedPayloadTextError}. */
export declare const isMcpGoSdkMalformedPayloadTextError: Guard<McpGoSdkMalformedPayloadTextError>;

/** Whether a parsed body is a {@link McpGoSdkMethodNotAllowedTextError}. */
export declare const isMcpGoSdkMethodNotAllowedTextError: Guard<McpGoSdkMethodNotAllowedTextError>;

/** Whether a parsed body is a {@link McpGoSdkMethodRemovedJsonRpcError}. */
export declare const isMcpGoSdkMethodRemovedJsonRpcError: Guard<McpGoSdkMethodRemovedJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkNoServerTextError}. */
export declare const isMcpGoSdkNoServerTextError: Guard<McpGoSdkNoServerTextError>;

/** Whether a parsed body is a {@link McpGoSdkNotAcceptableTextError}. */
export declare const isMcpGoSdkNotAcceptableTextError: Guard<McpGoSdkNotAcceptableTextError>;

/** Whether a parsed body is a {@link McpGoSdkNotInitializedJsonRpcError}. */
export declare const isMcpGoSdkNotInitializedJsonRpcError: Guard<McpGoSdkNotInitializedJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkParamsMissingJsonRpcError}. */
export declare const isMcpGoSdkParamsMissingJsonRpcError: Guard<McpGoSdkParamsMissingJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkPayloadTooLargeTextError}. */
export declare const isMcpGoSdkPayloadTooLargeTextError: Guard<McpGoSdkPayloadTooLargeTextError>;

/** Whether a parsed body is a {@link McpGoSdkRejectedByTransportJsonRpcError}. */
export declare const isMcpGoSdkRejectedByTransportJsonRpcError: Guard<McpGoSdkRejectedByTransportJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkReplayFailedTextError}. */
export declare const isMcpGoSdkReplayFailedTextError: Guard<McpGoSdkReplayFailedTextError>;

/** Whether a parsed body is a {@link McpGoSdkRequestInFlightJsonRpcError}. */
export declare const isMcpGoSdkRequestInFlightJsonRpcError: Guard<McpGoSdkRequestInFlightJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkResourceWithoutContentJsonRpcError}. */
export declare const isMcpGoSdkResourceWithoutContentJsonRpcError: Guard<McpGoSdkResourceWithoutContentJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkResultErrorEnvelope}. */
export declare const isMcpGoSdkResultErrorEnvelope: Guard<McpGoSdkResultErrorEnvelope>;

/** Whether a parsed body is a {@link McpGoSdkServerBugJsonRpcError}. */
export declare const isMcpGoSdkServerBugJsonRpcError: Guard<McpGoSdkServerBugJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkServerClosingJsonRpcError}. */
export declare const isMcpGoSdkServerClosingJsonRpcError: Guard<McpGoSdkServerClosingJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkSessionClosingTextError}. */
export declare const isMcpGoSdkSessionClosingTextError: Guard<McpGoSdkSessionClosingTextError>;

/** Whether a parsed body is a {@link McpGoSdkSessionIdMissingTextError}. */
export declare const isMcpGoSdkSessionIdMissingTextError: Guard<McpGoSdkSessionIdMissingTextError>;

/** Whether a parsed body is a {@link McpGoSdkSessionNotFoundTextError}. */
export declare const isMcpGoSdkSessionNotFoundTextError: Guard<McpGoSdkSessionNotFoundTextError>;

/** Whether a parsed body is a {@link McpGoSdkSessionOfAnotherUserTextError}. */
export declare const isMcpGoSdkSessionOfAnotherUserTextError: Guard<McpGoSdkSessionOfAnotherUserTextError>;

/** Whether a parsed body is a {@link McpGoSdkStreamConflictTextError}. */
export declare const isMcpGoSdkStreamConflictTextError: Guard<McpGoSdkStreamConflictTextError>;

/** Whether a parsed body is a {@link McpGoSdkSubscriptionsNotSupportedJsonRpcError}. */
export declare const isMcpGoSdkSubscriptionsNotSupportedJsonRpcError: Guard<McpGoSdkSubscriptionsNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkTextErrorEnvelope}. */
export declare const isMcpGoSdkTextErrorEnvelope: Guard<McpGoSdkTextErrorEnvelope>;

/** Whether a parsed body is a {@link McpGoSdkTokenInvalidTextError}. */
export declare const isMcpGoSdkTokenInvalidTextError: Guard<McpGoSdkTokenInvalidTextError>;

/** Whether a parsed body is a {@link McpGoSdkTokenMissingTextError}. */
export declare const isMcpGoSdkTokenMissingTextError: Guard<McpGoSdkTokenMissingTextError>;

/** Whether a parsed body is a {@link McpGoSdkUnknownPromptJsonRpcError}. */
export declare const isMcpGoSdkUnknownPromptJsonRpcError: Guard<McpGoSdkUnknownPromptJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkUnknownToolJsonRpcError}. */
export declare const isMcpGoSdkUnknownToolJsonRpcError: Guard<McpGoSdkUnknownToolJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkUnsupportedMediaTypeTextError}. */
export declare const isMcpGoSdkUnsupportedMediaTypeTextError: Guard<McpGoSdkUnsupportedMediaTypeTextError>;

/** Whether a parsed body is a {@link McpGoSdkUnsupportedMethodJsonRpcError}. */
export declare const isMcpGoSdkUnsupportedMethodJsonRpcError: Guard<McpGoSdkUnsupportedMethodJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkUnsupportedMethodTextError}. */
export declare const isMcpGoSdkUnsupportedMethodTextError: Guard<McpGoSdkUnsupportedMethodTextError>;

/** Whether a parsed body is a {@link McpGoSdkUnsupportedProtocolVersionJsonRpcError}. */
export declare const isMcpGoSdkUnsupportedProtocolVersionJsonRpcError: Guard<McpGoSdkUnsupportedProtocolVersionJsonRpcError>;

/** Whether a parsed body is a {@link McpGoSdkUnsupportedVersionHeaderTextError}. */
export declare const isMcpGoSdkUnsupportedVersionHeaderTextError: Guard<McpGoSdkUnsupportedVersionHeaderTextError>;

/** The contract of MCP Go SDK, for `createInspector`. */
declare const table: ContractTable<'mcp-go-sdk', McpGoSdkErrorId>;
export default table;
