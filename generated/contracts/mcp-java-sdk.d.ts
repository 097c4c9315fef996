import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The `Accept` header does not include the response types of the server, or the session id is missing. The text lists what is missing. Send `Accept: application/json, text/event-stream`, and the `Mcp-Session-Id` header from the response to `initialize`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "cause": null,
 *   "stackTrace": [],
 *   "jsonRpcError": {
 *     "code": -32601,
 *     "message": "text/event-stream required in Accept header; Session ID required in mcp-session-id header",
 *     "data": null
 *   },
 *   "message": "text/event-stream required in Accept header; Session ID required in mcp-session-id header",
 *   "suppressed": [],
 *   "localizedMessage": "text/event-stream required in Accept header; Session ID required in mcp-session-id header"
 * }
 * ```
 */
export interface McpJavaSdkBadHeadersError extends McpJavaSdkErrorEnvelope {
  /**
   * The error object.
   */
  jsonRpcError: {
    /**
     * Error code of JSON-RPC.
     */
    code: -32601;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information.
     */
    data?: unknown;
  };
}

/**
 * An error of the transport: an exception as JSON.
 */
export interface McpJavaSdkErrorEnvelope {
  /**
   * The error object.
   */
  jsonRpcError: {
    /**
     * Error code of JSON-RPC.
     */
    code: McpJavaSdkErrorCode | (number & {});
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information.
     */
    data?: unknown;
  };
  /**
   * The message again.
   */
  message?: string | null;
  /**
   * The message again.
   */
  localizedMessage?: string | null;
  /**
   * The frames of the stack of the server.
   */
  stackTrace?: Record<string, unknown>[] | null;
}

/**
 * The server could not start the session. The text has the reason. Read the text, and correct `initialize` if it names a member.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * {
 *   "cause": null,
 *   "stackTrace": [],
 *   "jsonRpcError": {
 *     "code": -32603,
 *     "message": "Failed to initialize session: null",
 *     "data": null
 *   },
 *   "message": "Failed to initialize session: null",
 *   "suppressed": [],
 *   "localizedMessage": "Failed to initialize session: null"
 * }
 * ```
 */
export interface McpJavaSdkInitializationFailedError extends McpJavaSdkErrorEnvelope {
  /**
   * The error object.
   */
  jsonRpcError: {
    /**
     * Error code of JSON-RPC.
     */
    code: -32603;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information.
     */
    data?: unknown;
  };
}

/**
 * The reference of the completion is missing, has no type, or names an argument that does not exist. Correct `ref` and `argument`.
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
 *     "message": "Argument not found: city in resource: weather://{city}"
 *   }
 * }
 * ```
 */
export interface McpJavaSdkInvalidCompletionReferenceJsonRpcError extends McpJavaSdkJsonRpcErrorEnvelope {
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
 * The body of the request is not JSON, or not a message of the protocol. Correct how the client serializes the message and send it again.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "cause": null,
 *   "stackTrace": [],
 *   "jsonRpcError": {
 *     "code": -32600,
 *     "message": "Invalid message format: Cannot deserialize JSONRPCMessage: {}",
 *     "data": null
 *   },
 *   "message": "Invalid message format: Cannot deserialize JSONRPCMessage: {}",
 *   "suppressed": [],
 *   "localizedMessage": "Invalid message format: Cannot deserialize JSONRPCMessage: {}"
 * }
 * ```
 */
export interface McpJavaSdkInvalidJsonRpcMessageError extends McpJavaSdkErrorEnvelope {
  /**
   * The error object.
   */
  jsonRpcError: {
    /**
     * Error code of JSON-RPC.
     */
    code: -32600;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information.
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
 *   "id": 2,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "Tool (greet) input validation failed: Validation failed: [: required property 'age' not found]"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpJavaSdkInvalidToolArgumentsResultError extends McpJavaSdkResultErrorEnvelope {
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
 *   "id": 2,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "Response missing structured content which is expected when calling tool with non-empty outputSchema"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpJavaSdkInvalidToolOutputResultError extends McpJavaSdkResultErrorEnvelope {
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
export interface McpJavaSdkJsonRpcErrorEnvelope {
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
    code: McpJavaSdkJsonRpcErrorCode | (number & {});
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
 * The server does not accept this kind of message, for example a response from a client without a session. Send a request or a notification.
 *
 * HTTP 400 or 500, on mcp.
 *
 * @example
 * ```json
 * {
 *   "cause": null,
 *   "stackTrace": [],
 *   "jsonRpcError": {
 *     "code": -32600,
 *     "message": "The server accepts either requests or notifications",
 *     "data": null
 *   },
 *   "message": "The server accepts either requests or notifications",
 *   "suppressed": [],
 *   "localizedMessage": "The server accepts either requests or notifications"
 * }
 * ```
 */
export interface McpJavaSdkMessageNotAcceptedError extends McpJavaSdkErrorEnvelope {
  /**
   * The error object.
   */
  jsonRpcError: {
    /**
     * Error code of JSON-RPC.
     */
    code: -32600;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information.
     */
    data?: unknown;
  };
}

/**
 * The server has no handler for the method. Use the methods that the capabilities of the server allow.
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
 *     "message": "Method not found: tools/list"
 *   }
 * }
 * ```
 */
export interface McpJavaSdkMethodNotFoundJsonRpcError extends McpJavaSdkJsonRpcErrorEnvelope {
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
 * The transport failed while it handled the message. The text has the reason. Send the request again after a short delay.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * {
 *   "cause": null,
 *   "stackTrace": [],
 *   "jsonRpcError": {
 *     "code": -32603,
 *     "message": "Error processing message: null",
 *     "data": null
 *   },
 *   "message": "Error processing message: null",
 *   "suppressed": [],
 *   "localizedMessage": "Error processing message: null"
 * }
 * ```
 */
export interface McpJavaSdkProcessingFailedError extends McpJavaSdkErrorEnvelope {
  /**
   * The error object.
   */
  jsonRpcError: {
    /**
     * Error code of JSON-RPC.
     */
    code: -32603;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information.
     */
    data?: unknown;
  };
}

/**
 * Any failed tool call of a server built on the SDK: a result with `isError: true` and a text.
 */
export interface McpJavaSdkResultErrorEnvelope {
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
 * The arguments or the output of the tool do not match its schema. Some versions name the output schema for both. Correct the arguments if the text names one of them. Otherwise report it to the author of the server.
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
 *         "text": "Validation failed: structuredContent does not match tool outputSchema. Validation errors: [: required property 'age' not found]"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpJavaSdkSchemaNotMetResultError extends McpJavaSdkResultErrorEnvelope {
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
 * The session has ended or never existed. Drop the session id and start a new session with `initialize`.
 *
 * HTTP 404, on mcp.
 *
 * @example
 * ```json
 * {
 *   "cause": null,
 *   "stackTrace": [
 *     {
 *       "classLoaderName": null,
 *       "moduleName": null,
 *       "moduleVersion": null,
 *       "methodName": "doPost",
 *       "fileName": "HttpServletStreamableServerTransportProvider.java",
 *       "lineNumber": 453,
 *       "className": "io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider",
 *       "nativeMethod": false
 *     }
 *   ],
 *   "jsonRpcError": {
 *     "code": -32603,
 *     "message": "Session not found: 5e0f3b0a-8d2c-4d83-9a55-1d3a7c0d1f42",
 *     "data": null
 *   },
 *   "message": "Session not found: 5e0f3b0a-8d2c-4d83-9a55-1d3a7c0d1f42",
 *   "suppressed": [],
 *   "localizedMessage": "Session not found: 5e0f3b0a-8d2c-4d83-9a55-1d3a7c0d1f42"
 * }
 * ```
 */
export interface McpJavaSdkSessionNotFoundError extends McpJavaSdkErrorEnvelope {
  /**
   * The error object.
   */
  jsonRpcError: {
    /**
     * Error code of JSON-RPC.
     */
    code: -32603;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information.
     */
    data?: unknown;
  };
}

/**
 * The client sent a response that answers no request of the server. Send a response for an open request alone.
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
 *     "message": "Unexpected response for unknown id 7"
 *   }
 * }
 * ```
 */
export interface McpJavaSdkUnexpectedResponseJsonRpcError extends McpJavaSdkJsonRpcErrorEnvelope {
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
 *     "message": "Prompt not found: nope"
 *   }
 * }
 * ```
 */
export interface McpJavaSdkUnknownPromptJsonRpcError extends McpJavaSdkJsonRpcErrorEnvelope {
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
 * The server has no tool with this name. `data` repeats the name. Call `tools/list` and use one of its tools.
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
 *     "message": "Unknown tool: invalid_tool_name",
 *     "data": "Tool not found: nope"
 *   }
 * }
 * ```
 */
export interface McpJavaSdkUnknownToolJsonRpcError extends McpJavaSdkJsonRpcErrorEnvelope {
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
    message: 'Unknown tool: invalid_tool_name';
    /**
     * The name in the request.
     */
    data: string;
  };
}

/** The documented values of `error.code` in {@link McpJavaSdkJsonRpcErrorEnvelope}; others exist. */
export type McpJavaSdkJsonRpcErrorCode = -32601 | -32602 | -32603;

/** The documented values of `jsonRpcError.code` in {@link McpJavaSdkErrorEnvelope}; others exist. */
export type McpJavaSdkErrorCode = -32603 | -32601 | -32600;

/** The body of any documented error of MCP Java SDK. Its codes are in `error.code` and `jsonRpcError.code`. */
export type McpJavaSdkError =
  | McpJavaSdkSessionNotFoundError
  | McpJavaSdkBadHeadersError
  | McpJavaSdkInitializationFailedError
  | McpJavaSdkInvalidJsonRpcMessageError
  | McpJavaSdkMessageNotAcceptedError
  | McpJavaSdkProcessingFailedError
  | McpJavaSdkMethodNotFoundJsonRpcError
  | McpJavaSdkUnknownToolJsonRpcError
  | McpJavaSdkUnknownPromptJsonRpcError
  | McpJavaSdkInvalidCompletionReferenceJsonRpcError
  | McpJavaSdkUnexpectedResponseJsonRpcError
  | McpJavaSdkInvalidToolArgumentsResultError
  | McpJavaSdkSchemaNotMetResultError
  | McpJavaSdkInvalidToolOutputResultError;

/** The documented bodies of MCP Java SDK by HTTP status. */
export interface McpJavaSdkErrorByStatus {
  400: McpJavaSdkBadHeadersError | McpJavaSdkInvalidJsonRpcMessageError | McpJavaSdkMessageNotAcceptedError;
  404: McpJavaSdkSessionNotFoundError;
  500: McpJavaSdkInitializationFailedError | McpJavaSdkMessageNotAcceptedError | McpJavaSdkProcessingFailedError;
}

/** The ids of the documented errors of MCP Java SDK. */
export type McpJavaSdkErrorId =
  | 'session-not-found'
  | 'bad-headers'
  | 'initialization-failed'
  | 'invalid-json-rpc-message'
  | 'message-not-accepted'
  | 'processing-failed'
  | 'method-not-found'
  | 'unknown-tool'
  | 'unknown-prompt'
  | 'invalid-completion-reference'
  | 'unexpected-response'
  | 'invalid-tool-arguments'
  | 'schema-not-met'
  | 'invalid-tool-output';

/** Whether a parsed body is any documented error of MCP Java SDK. */
export declare const isMcpJavaSdkError: Guard<McpJavaSdkError>;

/** Whether a parsed body is a {@link McpJavaSdkBadHeadersError}. */
export declare const isMcpJavaSdkBadHeadersError: Guard<McpJavaSdkBadHeadersError>;

/** Whether a parsed body is a {@link McpJavaSdkErrorEnvelope}. */
export declare const isMcpJavaSdkErrorEnvelope: Guard<McpJavaSdkErrorEnvelope>;

/** Whether a parsed body is a {@link McpJavaSdkInitializationFailedError}. */
export declare const isMcpJavaSdkInitializationFailedError: Guard<McpJavaSdkInitializationFailedError>;

/** Whether a parsed body is a {@link McpJavaSdkInvalidCompletionReferenceJsonRpcError}. */
export declare const isMcpJavaSdkInvalidCompletionReferenceJsonRpcError: Guard<McpJavaSdkInvalidCompletionReferenceJsonRpcError>;

/** Whether a parsed body is a {@link McpJavaSdkInvalidJsonRpcMessageError}. */
export declare const isMcpJavaSdkInvalidJsonRpcMessageError: Guard<McpJavaSdkInvalidJsonRpcMessageError>;

/** Whether a parsed body is a {@link McpJavaSdkInvalidToolArgumentsResultError}. */
export declare const isMcpJavaSdkInvalidToolArgumentsResultError: Guard<McpJavaSdkInvalidToolArgumentsResultError>;

/** Whether a parsed body is a {@link McpJavaSdkInvalidToolOutputResultError}. */
export declare const isMcpJavaSdkInvalidToolOutputResultError: Guard<McpJavaSdkInvalidToolOutputResultError>;

/** Whether a parsed body is a {@link McpJavaSdkJsonRpcErrorEnvelope}. */
export declare const isMcpJavaSdkJsonRpcErrorEnvelope: Guard<McpJavaSdkJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link McpJavaSdkMessageNotAcceptedError}. */
export declare const isMcpJavaSdkMessageNotAcceptedError: Guard<McpJavaSdkMessageNotAcceptedError>;

/** Whether a parsed body is a {@link McpJavaSdkMethodNotFoundJsonRpcError}. */
export declare const isMcpJavaSdkMethodNotFoundJsonRpcError: Guard<McpJavaSdkMethodNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link McpJavaSdkProcessingFailedError}. */
export declare const isMcpJavaSdkProcessingFailedError: Guard<McpJavaSdkProcessingFailedError>;

/** Whether a parsed body is a {@link McpJavaSdkResultErrorEnvelope}. */
export declare const isMcpJavaSdkResultErrorEnvelope: Guard<McpJavaSdkResultErrorEnvelope>;

/** Whether a parsed body is a {@link McpJavaSdkSchemaNotMetResultError}. */
export declare const isMcpJavaSdkSchemaNotMetResultError: Guard<McpJavaSdkSchemaNotMetResultError>;

/** Whether a parsed body is a {@link McpJavaSdkSessionNotFoundError}. */
export declare const isMcpJavaSdkSessionNotFoundError: Guard<McpJavaSdkSessionNotFoundError>;

/** Whether a parsed body is a {@link McpJavaSdkUnexpectedResponseJsonRpcError}. */
export declare const isMcpJavaSdkUnexpectedResponseJsonRpcError: Guard<McpJavaSdkUnexpectedResponseJsonRpcError>;

/** Whether a parsed body is a {@link McpJavaSdkUnknownPromptJsonRpcError}. */
export declare const isMcpJavaSdkUnknownPromptJsonRpcError: Guard<McpJavaSdkUnknownPromptJsonRpcError>;

/** Whether a parsed body is a {@link McpJavaSdkUnknownToolJsonRpcError}. */
export declare const isMcpJavaSdkUnknownToolJsonRpcError: Guard<McpJavaSdkUnknownToolJsonRpcError>;

/** The contract of MCP Java SDK, for `createInspector`. */
declare const table: ContractTable<'mcp-java-sdk', McpJavaSdkErrorId>;
export default table;
