import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The arguments do not match the input schema of the tool. The text is that of the JSON Schema validator. Correct the arguments and call the tool again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 3,
 *   "result": {
 *     "_meta": null,
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "Input validation error: None is not of type 'string'",
 *         "annotations": null,
 *         "_meta": null
 *       }
 *     ],
 *     "structuredContent": null,
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpPythonSdkArgumentsNotInSchemaResultError extends McpPythonSdkResultErrorEnvelope {
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
 * The task needs sampling or elicitation, which the client does not support. Use a client that supports it, and declare the capability.
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
 *     "message": "Client does not support elicitation capability"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkCapabilityNotSupportedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The server stopped before it had answered. Connect again. Check whether the work was done before you send the request again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32000,
 *     "message": "Connection closed"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkConnectionClosedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Connection closed';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The connection was opened with `initialize`, and the request has the `_meta` members of the protocol 2026-07-28. Leave these members out, or open another connection without `initialize`.
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
 *     "message": "this connection serves the handshake protocol era; requests carrying the 2026-07-28 envelope are not accepted on it"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkEnvelopeNotAcceptedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'this connection serves the handshake protocol era; requests carrying the 2026-07-28 envelope are not accepted on it';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * A header that repeats a value of the body has another value, is missing, or appears twice. Take `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and the `Mcp-Param-*` headers from the body.
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
 *     "message": "mcp-method header does not match the request body's method"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkHeaderMismatchJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The request does not declare a JSON body. Send `Content-Type: application/json`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "Invalid Content-Type header"
 * ```
 */
export type McpPythonSdkInvalidContentTypeTextError = 'Invalid Content-Type header';

/**
 * A handler of the server returned a result that the protocol does not allow. Report it to the operator of the server.
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
 *     "message": "Handler returned an invalid result"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidHandlerResultJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Handler returned an invalid result';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `Host` header is not in the list of hosts that the server allows. This protects a server on a local machine from DNS rebinding. Use an allowed host name, or ask the operator of the server to allow the name.
 *
 * HTTP 421, on mcp.
 *
 * @example
 * ```json
 * "Invalid Host header"
 * ```
 */
export type McpPythonSdkInvalidHostTextError = 'Invalid Host header';

/**
 * The body of the request is not JSON. The text names the position. Correct how the client serializes the message and send it again.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "server-error",
 *   "error": {
 *     "code": -32700,
 *     "message": "Parse error: Expecting value: line 1 column 1 (char 0)"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidJsonJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The body of the request is JSON, but not a message of the protocol. The text lists what is wrong. Build the message as the protocol describes it: `jsonrpc` "2.0", a string or integer as `id`, an object as `params`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "server-error",
 *   "error": {
 *     "code": -32602,
 *     "message": "Validation error: 11 validation errors for JSONRPCMessage\nJSONRPCRequest.method\n  Field required [type=missing, input_value={'hello': 'world'}, input_type=dict]\n    For further information visit https://errors.pydantic.dev/2.11/v/missing"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidJsonRpcMessageJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The request lacks members of `_meta` that the protocol 2026-07-28 requires. The text names them. Send the protocol version and the client capabilities in `params._meta`.
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
 *     "message": "params._meta is missing the required envelope key(s): io.modelcontextprotocol/clientCapabilities"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidMetaJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The protocol version in `_meta` is not a string. Send the version as a string.
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
 *     "message": "the protocol-version envelope value must be a string"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidMetaVersionJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'the protocol-version envelope value must be a string';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `Origin` header is not in the list of origins that the server allows. Call from an allowed origin, or ask the operator of the server to allow the origin.
 *
 * HTTP 403, on mcp.
 *
 * @example
 * ```json
 * "Invalid Origin header"
 * ```
 */
export type McpPythonSdkInvalidOriginTextError = 'Invalid Origin header';

/**
 * The parameters of the method are wrong, or the method came before the end of the initialization. In 1.x also: the server does not know the method. Wait for the response to `initialize` and send `notifications/initialized`. Then compare method and parameters with the protocol.
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
 *     "message": "Invalid request parameters",
 *     "data": ""
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidParamsJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Invalid request parameters';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The body of the request is JSON, but neither one request nor one notification. Send one JSON-RPC request or notification in each body.
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
 *     "message": "Body must be a single JSON-RPC request or notification object"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidRequestBodyJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Body must be a single JSON-RPC request or notification object';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `requestState` in the request is too old, or another server or process issued it. Start again without it.
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
 *     "message": "Invalid or expired requestState",
 *     "data": {
 *       "reason": "invalid_request_state"
 *     }
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidRequestStateJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Invalid or expired requestState';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `Mcp-Session-Id` header is not that of this session. Start a new session with `initialize` and send its id.
 *
 * HTTP 404, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32600,
 *     "message": "Not Found: Invalid or expired session ID"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidSessionIdJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Not Found: Invalid or expired session ID';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The arguments do not match the parameters of the tool. The text names each. Correct the arguments and call the tool again.
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
 *         "text": "Error executing tool list_items_items__get: 1 validation error for list_items_items__getArguments\nkwargs\n  Field required [type=missing, input_value={'skip': 0, 'limit': 10}, input_type=dict]\n    For further information visit https://errors.pydantic.dev/2.10/v/missing"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidToolArgumentsResultError extends McpPythonSdkResultErrorEnvelope {
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
 *         "text": "Error executing tool get_weather: 1 validation error for WeatherData\nhumidity\n  Field required [type=missing, input_value={'temperature': 16.2, 'conditions': 'Overcast'}, input_type=dict]"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpPythonSdkInvalidToolOutputResultError extends McpPythonSdkResultErrorEnvelope {
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
export interface McpPythonSdkJsonRpcErrorEnvelope {
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
    code: McpPythonSdkJsonRpcErrorCode | (number & {});
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
 * The endpoint does not accept this HTTP method. Use a method of the `Allow` header.
 *
 * HTTP 405, on mcp, with the header `Allow`.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32600,
 *     "message": "Method Not Allowed"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkMethodNotAllowedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Method Not Allowed';
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
 *     "message": "Client did not declare the form elicitation capability required by resolver 'docs_src.troubleshooting.tutorial007:ask_to_confirm'",
 *     "data": {
 *       "requiredCapabilities": {
 *         "elicitation": {
 *           "form": {}
 *         }
 *       }
 *     }
 *   }
 * }
 * ```
 */
export interface McpPythonSdkMissingClientCapabilityJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: string;
    /**
     * What the client has to declare.
     */
    data: {
      /**
       * The capabilities.
       */
      requiredCapabilities: Record<string, unknown>;
    };
  };
}

/**
 * The prompt requires arguments that the request does not have. The text names them. Add the arguments and send the request again.
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
 *     "message": "Missing required arguments: {'name'}"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkMissingPromptArgumentsJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The session ended before the server had a response. Start a new session with `initialize`. Check whether the work was done before you send the request again.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "server-error",
 *   "error": {
 *     "code": -32600,
 *     "message": "Error processing request: No response received"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkNoResponseJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Error processing request: No response received';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `Accept` header of the request does not include the response types of the server. Send `Accept: application/json, text/event-stream`.
 *
 * HTTP 406, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "server-error",
 *   "error": {
 *     "code": -32600,
 *     "message": "Not Acceptable: Client must accept both application/json and text/event-stream"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkNotAcceptableJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The session already has a stream that was opened with GET. Use the open stream, or close it first.
 *
 * HTTP 409, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32600,
 *     "message": "Conflict: Only one SSE stream is allowed per session"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkOnlyOneStreamJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Conflict: Only one SSE stream is allowed per session';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
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
 *         "text": "Output validation error: outputSchema defined but no structured output returned"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpPythonSdkOutputNotInSchemaResultError extends McpPythonSdkResultErrorEnvelope {
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
 * The body of the request is larger than the server accepts; the default is 4 MiB. Send less in one request.
 *
 * HTTP 413, on mcp.
 *
 * @example
 * ```json
 * "Request body too large"
 * ```
 */
export type McpPythonSdkPayloadTooLargeTextError = 'Request body too large';

/**
 * The function behind the prompt raised an exception, often because an argument has the wrong type. Read the text, and correct the arguments if it names one.
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
 *     "message": "Error rendering prompt repeat: 1 validation error for repeat\ntimes\n  Input should be a valid integer, unable to parse string as an integer [type=int_parsing, input_value='x', input_type=str]"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkPromptFailedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The server could not send the events after `Last-Event-ID` again. Open a new stream without `Last-Event-ID`.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32603,
 *     "message": "Error replaying events"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkReplayFailedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Error replaying events';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The client cancelled the request. Ignore the response, or send the request again if it is still needed.
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
 *     "message": "Request cancelled"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkRequestCancelledJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Request cancelled';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The transport failed while it handled the request. Send the request again after a short delay.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32603,
 *     "message": "Error handling POST request"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkRequestFailedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The server asked the client for something and got no answer in time. Answer the requests of the server in time, then send the request again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": 408,
 *     "message": "Timed out while waiting for response to ServerRequest. Waited 5.0 seconds."
 *   }
 * }
 * ```
 */
export interface McpPythonSdkRequestTimedOut408JsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: 408;
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
 * The server asked the client for something and got no answer in time. Answer the requests of the server in time, then send the request again.
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
 *     "message": "Request 'sampling/createMessage' timed out"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkRequestTimedOutJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The function behind the resource raised an exception. The text does not name it in 2.x. Send the request again later. If it fails again, ask the operator of the server.
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
 *     "message": "Error reading resource demo://broken",
 *     "data": {
 *       "uri": "demo://broken"
 *     }
 *   }
 * }
 * ```
 */
export interface McpPythonSdkResourceFailedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The function behind the resource raised an exception. The text does not name it in 2.x. Send the request again later. If it fails again, ask the operator of the server.
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
 *     "message": "Error reading resource demo://broken: division by zero"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkResourceFailedUncodedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The function behind the resource template raised an exception. Check the values in the URI. If they are right, ask the operator of the server.
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
 *     "message": "Error creating resource from template demo://items/7",
 *     "data": {
 *       "uri": "demo://items/7"
 *     }
 *   }
 * }
 * ```
 */
export interface McpPythonSdkResourceTemplateFailedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The function behind the resource template raised an exception. Check the values in the URI. If they are right, ask the operator of the server.
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
 *     "message": "Error creating resource from template: no such item"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkResourceTemplateFailedUncodedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
export interface McpPythonSdkResultErrorEnvelope {
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
 *     "message": "Client does not support sampling tools capability"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkSamplingNotSupportedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Client does not support sampling tools capability';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server has no sessions, so the client cannot end one with DELETE. Leave out the DELETE request.
 *
 * HTTP 405, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32600,
 *     "message": "Method Not Allowed: Session termination not supported"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkSessionCannotBeEndedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Method Not Allowed: Session termination not supported';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The session ended while the server was working on the request. Start a new session with `initialize`. Check whether the work was done before you send the request again.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32603,
 *     "message": "Session terminated before the request completed"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkSessionEndedEarlyJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Session terminated before the request completed';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The client or the server ended the session before this request. Start a new session with `initialize`.
 *
 * HTTP 404, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32600,
 *     "message": "Not Found: Session has been terminated"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkSessionEndedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Not Found: Session has been terminated';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server uses sessions, and the request names none. Send the `Mcp-Session-Id` header from the response to `initialize`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "server-error",
 *   "error": {
 *     "code": -32600,
 *     "message": "Bad Request: Missing session ID"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkSessionIdMissingJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: Missing session ID';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The session in the `Mcp-Session-Id` header has ended, never existed, or belongs to another credential. Drop the session id and start a new session with `initialize`.
 *
 * HTTP 404, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": "server-error",
 *   "error": {
 *     "code": -32600,
 *     "message": "Session not found"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkSessionNotFoundJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Session not found';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `session_id` of the message to the old HTTP+SSE transport is not an id. Send messages to the address in the `endpoint` event.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "Invalid session ID"
 * ```
 */
export type McpPythonSdkSseSessionIdInvalidTextError = 'Invalid session ID';

/**
 * The message to the old HTTP+SSE transport has no `session_id`. Send messages to the address in the `endpoint` event.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "session_id is required"
 * ```
 */
export type McpPythonSdkSseSessionIdMissingTextError = 'session_id is required';

/**
 * The stream of the old HTTP+SSE transport has ended, or another process has it. Open the stream again and start with `initialize`.
 *
 * HTTP 404, on mcp.
 *
 * @example
 * ```json
 * "Could not find session"
 * ```
 */
export type McpPythonSdkSseSessionNotFoundTextError = 'Could not find session';

/**
 * The body of the message is not a JSON-RPC message. Correct how the client serializes the message and send it again.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * "Could not parse message"
 * ```
 */
export type McpPythonSdkSseUnreadableMessageTextError = 'Could not parse message';

/**
 * The server has reached its limit of subscriptions. Close subscriptions that you no longer need, or try again later.
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
 *     "message": "Subscription limit reached"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkSubscriptionLimitJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Subscription limit reached';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The message `subscriptions/listen` has no request id. Send it as a request with an `id`.
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
 *     "message": "subscriptions/listen requires a request id"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkSubscriptionWithoutIdJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'subscriptions/listen requires a request id';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The task has ended, so it cannot be cancelled. Read its result instead.
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
 *     "message": "Cannot cancel task in terminal state 'completed'"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkTaskAlreadyEndedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * An error of the transport as plain text.
 */
export type McpPythonSdkTextErrorEnvelope = string;

/**
 * The tool raised an exception. Its text follows the name of the tool, if the server does not mask it. Read the text, and correct the arguments if it names one.
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
 *         "text": "Error executing tool get_author: No book titled 'Nothing' in the catalog."
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpPythonSdkToolFailedResultError extends McpPythonSdkResultErrorEnvelope {
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
 * The tool of the server returned a type that the SDK cannot send. Report it to the author of the server.
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
 *         "text": "Unexpected return type from tool: int"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpPythonSdkUnexpectedToolReturnResultError extends McpPythonSdkResultErrorEnvelope {
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
 *     "code": 0,
 *     "message": "Unknown prompt: unknown"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkUnknownPromptJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The server has no resource with this URI, and no template matches it. Call `resources/list` and `resources/templates/list`, and use a URI from there.
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
 *     "message": "Unknown resource: manuals://../etc/passwd",
 *     "data": {
 *       "uri": "manuals://../etc/passwd"
 *     }
 *   }
 * }
 * ```
 */
export interface McpPythonSdkUnknownResourceJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The server has no resource with this URI, and no template matches it. Call `resources/list` and `resources/templates/list`, and use a URI from there.
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
 *     "message": "Unknown resource: unknown://missing"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkUnknownResourceUncodedJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 * The server has no task with this id, or no longer. Call `tasks/list` and use an id from there.
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
 *     "message": "Task not found: 786512e2-9e0d-44bd-8f29-789f320fe840"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkUnknownTaskJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
 *   "id": 2,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "Unknown tool: get_forecast"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpPythonSdkUnknownToolResultError extends McpPythonSdkResultErrorEnvelope {
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
 * The request does not declare a JSON body. Send `Content-Type: application/json`.
 *
 * HTTP 415, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32600,
 *     "message": "Unsupported Media Type: Content-Type must be application/json"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkUnsupportedMediaTypeJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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
    message: 'Unsupported Media Type: Content-Type must be application/json';
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
 * {
 *   "jsonrpc": "2.0",
 *   "id": "server-error",
 *   "error": {
 *     "code": -32600,
 *     "message": "Bad Request: Unsupported protocol version: 1.0. Supported versions: 2024-11-05, 2025-03-26, 2025-06-18, 2025-11-25"
 *   }
 * }
 * ```
 */
export interface McpPythonSdkUnsupportedVersionHeaderJsonRpcError extends McpPythonSdkJsonRpcErrorEnvelope {
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

/** The documented values of `error.code` in {@link McpPythonSdkJsonRpcErrorEnvelope}; others exist. */
export type McpPythonSdkJsonRpcErrorCode =
  -32600 | -32700 | -32602 | -32603 | 0 | -32000 | -32001 | 408 | -32020 | -32021;

/** The documented values of the text in {@link McpPythonSdkTextErrorEnvelope}; others exist. */
export type McpPythonSdkTextErrorText =
  | 'Invalid Host header'
  | 'Invalid Origin header'
  | 'Invalid Content-Type header'
  | 'Request body too large'
  | 'session_id is required'
  | 'Invalid session ID'
  | 'Could not find session'
  | 'Could not parse message';

/** The body of any documented error of MCP Python SDK. Its codes are in `error.code`. */
export type McpPythonSdkError =
  | McpPythonSdkSessionNotFoundJsonRpcError
  | McpPythonSdkSessionEndedJsonRpcError
  | McpPythonSdkInvalidSessionIdJsonRpcError
  | McpPythonSdkSessionIdMissingJsonRpcError
  | McpPythonSdkNotAcceptableJsonRpcError
  | McpPythonSdkUnsupportedMediaTypeJsonRpcError
  | McpPythonSdkInvalidJsonJsonRpcError
  | McpPythonSdkInvalidJsonRpcMessageJsonRpcError
  | McpPythonSdkMethodNotAllowedJsonRpcError
  | McpPythonSdkSessionCannotBeEndedJsonRpcError
  | McpPythonSdkOnlyOneStreamJsonRpcError
  | McpPythonSdkUnsupportedVersionHeaderJsonRpcError
  | McpPythonSdkSessionEndedEarlyJsonRpcError
  | McpPythonSdkRequestFailedJsonRpcError
  | McpPythonSdkNoResponseJsonRpcError
  | McpPythonSdkReplayFailedJsonRpcError
  | McpPythonSdkInvalidParamsJsonRpcError
  | McpPythonSdkRequestCancelledJsonRpcError
  | McpPythonSdkConnectionClosedJsonRpcError
  | McpPythonSdkRequestTimedOutJsonRpcError
  | McpPythonSdkRequestTimedOut408JsonRpcError
  | McpPythonSdkUnknownResourceJsonRpcError
  | McpPythonSdkUnknownResourceUncodedJsonRpcError
  | McpPythonSdkResourceFailedJsonRpcError
  | McpPythonSdkResourceFailedUncodedJsonRpcError
  | McpPythonSdkResourceTemplateFailedJsonRpcError
  | McpPythonSdkResourceTemplateFailedUncodedJsonRpcError
  | McpPythonSdkUnknownPromptJsonRpcError
  | McpPythonSdkMissingPromptArgumentsJsonRpcError
  | McpPythonSdkPromptFailedJsonRpcError
  | McpPythonSdkInvalidRequestBodyJsonRpcError
  | McpPythonSdkHeaderMismatchJsonRpcError
  | McpPythonSdkEnvelopeNotAcceptedJsonRpcError
  | McpPythonSdkInvalidMetaJsonRpcError
  | McpPythonSdkInvalidMetaVersionJsonRpcError
  | McpPythonSdkInvalidHandlerResultJsonRpcError
  | McpPythonSdkInvalidRequestStateJsonRpcError
  | McpPythonSdkSubscriptionLimitJsonRpcError
  | McpPythonSdkSubscriptionWithoutIdJsonRpcError
  | McpPythonSdkMissingClientCapabilityJsonRpcError
  | McpPythonSdkSamplingNotSupportedJsonRpcError
  | McpPythonSdkCapabilityNotSupportedJsonRpcError
  | McpPythonSdkUnknownTaskJsonRpcError
  | McpPythonSdkTaskAlreadyEndedJsonRpcError
  | McpPythonSdkUnknownToolResultError
  | McpPythonSdkInvalidToolArgumentsResultError
  | McpPythonSdkInvalidToolOutputResultError
  | McpPythonSdkToolFailedResultError
  | McpPythonSdkArgumentsNotInSchemaResultError
  | McpPythonSdkOutputNotInSchemaResultError
  | McpPythonSdkUnexpectedToolReturnResultError
  | McpPythonSdkInvalidHostTextError
  | McpPythonSdkInvalidOriginTextError
  | McpPythonSdkInvalidContentTypeTextError
  | McpPythonSdkPayloadTooLargeTextError
  | McpPythonSdkSseSessionIdMissingTextError
  | McpPythonSdkSseSessionIdInvalidTextError
  | McpPythonSdkSseSessionNotFoundTextError
  | McpPythonSdkSseUnreadableMessageTextError;

/** The documented bodies of MCP Python SDK by HTTP status. */
export interface McpPythonSdkErrorByStatus {
  400:
    | McpPythonSdkSessionIdMissingJsonRpcError
    | McpPythonSdkInvalidJsonJsonRpcError
    | McpPythonSdkInvalidJsonRpcMessageJsonRpcError
    | McpPythonSdkUnsupportedVersionHeaderJsonRpcError
    | McpPythonSdkInvalidRequestBodyJsonRpcError
    | McpPythonSdkHeaderMismatchJsonRpcError
    | McpPythonSdkInvalidMetaJsonRpcError
    | McpPythonSdkInvalidMetaVersionJsonRpcError
    | McpPythonSdkMissingClientCapabilityJsonRpcError
    | McpPythonSdkInvalidContentTypeTextError
    | McpPythonSdkSseSessionIdMissingTextError
    | McpPythonSdkSseSessionIdInvalidTextError
    | McpPythonSdkSseUnreadableMessageTextError;
  403: McpPythonSdkInvalidOriginTextError;
  404:
    | McpPythonSdkSessionNotFoundJsonRpcError
    | McpPythonSdkSessionEndedJsonRpcError
    | McpPythonSdkInvalidSessionIdJsonRpcError
    | McpPythonSdkSseSessionNotFoundTextError;
  405: McpPythonSdkMethodNotAllowedJsonRpcError | McpPythonSdkSessionCannotBeEndedJsonRpcError;
  406: McpPythonSdkNotAcceptableJsonRpcError;
  409: McpPythonSdkOnlyOneStreamJsonRpcError;
  413: McpPythonSdkPayloadTooLargeTextError;
  415: McpPythonSdkUnsupportedMediaTypeJsonRpcError;
  421: McpPythonSdkInvalidHostTextError;
  500:
    | McpPythonSdkSessionEndedEarlyJsonRpcError
    | McpPythonSdkRequestFailedJsonRpcError
    | McpPythonSdkNoResponseJsonRpcError
    | McpPythonSdkReplayFailedJsonRpcError;
}

/** The ids of the documented errors of MCP Python SDK. */
export type McpPythonSdkErrorId =
  | 'session-not-found'
  | 'session-ended'
  | 'invalid-session-id'
  | 'session-id-missing'
  | 'not-acceptable'
  | 'unsupported-media-type'
  | 'invalid-json'
  | 'invalid-json-rpc-message'
  | 'method-not-allowed'
  | 'session-cannot-be-ended'
  | 'only-one-stream'
  | 'unsupported-version-header'
  | 'session-ended-early'
  | 'request-failed'
  | 'no-response'
  | 'replay-failed'
  | 'invalid-params'
  | 'request-cancelled'
  | 'connection-closed'
  | 'request-timed-out'
  | 'request-timed-out-408'
  | 'unknown-resource'
  | 'unknown-resource-uncoded'
  | 'resource-failed'
  | 'resource-failed-uncoded'
  | 'resource-template-failed'
  | 'resource-template-failed-uncoded'
  | 'unknown-prompt'
  | 'missing-prompt-arguments'
  | 'prompt-failed'
  | 'invalid-request-body'
  | 'header-mismatch'
  | 'envelope-not-accepted'
  | 'invalid-meta'
  | 'invalid-meta-version'
  | 'invalid-handler-result'
  | 'invalid-request-state'
  | 'subscription-limit'
  | 'subscription-without-id'
  | 'missing-client-capability'
  | 'sampling-not-supported'
  | 'capability-not-supported'
  | 'unknown-task'
  | 'task-already-ended'
  | 'unknown-tool'
  | 'invalid-tool-arguments'
  | 'invalid-tool-output'
  | 'tool-failed'
  | 'arguments-not-in-schema'
  | 'output-not-in-schema'
  | 'unexpected-tool-return'
  | 'invalid-host'
  | 'invalid-origin'
  | 'invalid-content-type'
  | 'payload-too-large'
  | 'sse-session-id-missing'
  | 'sse-session-id-invalid'
  | 'sse-session-not-found'
  | 'sse-unreadable-message';

/** Whether a parsed body is any documented error of MCP Python SDK. */
export declare const isMcpPythonSdkError: Guard<McpPythonSdkError>;

/** Whether a parsed body is a {@link McpPythonSdkArgumentsNotInSchemaResultError}. */
export declare const isMcpPythonSdkArgumentsNotInSchemaResultError: Guard<McpPythonSdkArgumentsNotInSchemaResultError>;

/** Whether a parsed body is a {@link McpPythonSdkCapabilityNotSupportedJsonRpcError}. */
export declare const isMcpPythonSdkCapabilityNotSupportedJsonRpcError: Guard<McpPythonSdkCapabilityNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkConnectionClosedJsonRpcError}. */
export declare const isMcpPythonSdkConnectionClosedJsonRpcError: Guard<McpPythonSdkConnectionClosedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkEnvelopeNotAcceptedJsonRpcError}. */
export declare const isMcpPythonSdkEnvelopeNotAcceptedJsonRpcError: Guard<McpPythonSdkEnvelopeNotAcceptedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkHeaderMismatchJsonRpcError}. */
export declare const isMcpPythonSdkHeaderMismatchJsonRpcError: Guard<McpPythonSdkHeaderMismatchJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidContentTypeTextError}. */
export declare const isMcpPythonSdkInvalidContentTypeTextError: Guard<McpPythonSdkInvalidContentTypeTextError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidHandlerResultJsonRpcError}. */
export declare const isMcpPythonSdkInvalidHandlerResultJsonRpcError: Guard<McpPythonSdkInvalidHandlerResultJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidHostTextError}. */
export declare const isMcpPythonSdkInvalidHostTextError: Guard<McpPythonSdkInvalidHostTextError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidJsonJsonRpcError}. */
export declare const isMcpPythonSdkInvalidJsonJsonRpcError: Guard<McpPythonSdkInvalidJsonJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidJsonRpcMessageJsonRpcError}. */
export declare const isMcpPythonSdkInvalidJsonRpcMessageJsonRpcError: Guard<McpPythonSdkInvalidJsonRpcMessageJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidMetaJsonRpcError}. */
export declare const isMcpPythonSdkInvalidMetaJsonRpcError: Guard<McpPythonSdkInvalidMetaJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidMetaVersionJsonRpcError}. */
export declare const isMcpPythonSdkInvalidMetaVersionJsonRpcError: Guard<McpPythonSdkInvalidMetaVersionJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidOriginTextError}. */
export declare const isMcpPythonSdkInvalidOriginTextError: Guard<McpPythonSdkInvalidOriginTextError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidParamsJsonRpcError}. */
export declare const isMcpPythonSdkInvalidParamsJsonRpcError: Guard<McpPythonSdkInvalidParamsJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidRequestBodyJsonRpcError}. */
export declare const isMcpPythonSdkInvalidRequestBodyJsonRpcError: Guard<McpPythonSdkInvalidRequestBodyJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidRequestStateJsonRpcError}. */
export declare const isMcpPythonSdkInvalidRequestStateJsonRpcError: Guard<McpPythonSdkInvalidRequestStateJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidSessionIdJsonRpcError}. */
export declare const isMcpPythonSdkInvalidSessionIdJsonRpcError: Guard<McpPythonSdkInvalidSessionIdJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidToolArgumentsResultError}. */
export declare const isMcpPythonSdkInvalidToolArgumentsResultError: Guard<McpPythonSdkInvalidToolArgumentsResultError>;

/** Whether a parsed body is a {@link McpPythonSdkInvalidToolOutputResultError}. */
export declare const isMcpPythonSdkInvalidToolOutputResultError: Guard<McpPythonSdkInvalidToolOutputResultError>;

/** Whether a parsed body is a {@link McpPythonSdkJsonRpcErrorEnvelope}. */
export declare const isMcpPythonSdkJsonRpcErrorEnvelope: Guard<McpPythonSdkJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link McpPythonSdkMethodNotAllowedJsonRpcError}. */
export declare const isMcpPythonSdkMethodNotAllowedJsonRpcError: Guard<McpPythonSdkMethodNotAllowedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkMissingClientCapabilityJsonRpcError}. */
export declare const isMcpPythonSdkMissingClientCapabilityJsonRpcError: Guard<McpPythonSdkMissingClientCapabilityJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkMissingPromptArgumentsJsonRpcError}. */
export declare const isMcpPythonSdkMissingPromptArgumentsJsonRpcError: Guard<McpPythonSdkMissingPromptArgumentsJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkNoResponseJsonRpcError}. */
export declare const isMcpPythonSdkNoResponseJsonRpcError: Guard<McpPythonSdkNoResponseJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkNotAcceptableJsonRpcError}. */
export declare const isMcpPythonSdkNotAcceptableJsonRpcError: Guard<McpPythonSdkNotAcceptableJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkOnlyOneStreamJsonRpcError}. */
export declare const isMcpPythonSdkOnlyOneStreamJsonRpcError: Guard<McpPythonSdkOnlyOneStreamJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkOutputNotInSchemaResultError}. */
export declare const isMcpPythonSdkOutputNotInSchemaResultError: Guard<McpPythonSdkOutputNotInSchemaResultError>;

/** Whether a parsed body is a {@link McpPythonSdkPayloadTooLargeTextError}. */
export declare const isMcpPythonSdkPayloadTooLargeTextError: Guard<McpPythonSdkPayloadTooLargeTextError>;

/** Whether a parsed body is a {@link McpPythonSdkPromptFailedJsonRpcError}. */
export declare const isMcpPythonSdkPromptFailedJsonRpcError: Guard<McpPythonSdkPromptFailedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkReplayFailedJsonRpcError}. */
export declare const isMcpPythonSdkReplayFailedJsonRpcError: Guard<McpPythonSdkReplayFailedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkRequestCancelledJsonRpcError}. */
export declare const isMcpPythonSdkRequestCancelledJsonRpcError: Guard<McpPythonSdkRequestCancelledJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkRequestFailedJsonRpcError}. */
export declare const isMcpPythonSdkRequestFailedJsonRpcError: Guard<McpPythonSdkRequestFailedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkRequestTimedOut408JsonRpcError}. */
export declare const isMcpPythonSdkRequestTimedOut408JsonRpcError: Guard<McpPythonSdkRequestTimedOut408JsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkRequestTimedOutJsonRpcError}. */
export declare const isMcpPythonSdkRequestTimedOutJsonRpcError: Guard<McpPythonSdkRequestTimedOutJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkResourceFailedJsonRpcError}. */
export declare const isMcpPythonSdkResourceFailedJsonRpcError: Guard<McpPythonSdkResourceFailedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkResourceFailedUncodedJsonRpcError}. */
export declare const isMcpPythonSdkResourceFailedUncodedJsonRpcError: Guard<McpPythonSdkResourceFailedUncodedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkResourceTemplateFailedJsonRpcError}. */
export declare const isMcpPythonSdkResourceTemplateFailedJsonRpcError: Guard<McpPythonSdkResourceTemplateFailedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkResourceTemplateFailedUncodedJsonRpcError}. */
export declare const isMcpPythonSdkResourceTemplateFailedUncodedJsonRpcError: Guard<McpPythonSdkResourceTemplateFailedUncodedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkResultErrorEnvelope}. */
export declare const isMcpPythonSdkResultErrorEnvelope: Guard<McpPythonSdkResultErrorEnvelope>;

/** Whether a parsed body is a {@link McpPythonSdkSamplingNotSupportedJsonRpcError}. */
export declare const isMcpPythonSdkSamplingNotSupportedJsonRpcError: Guard<McpPythonSdkSamplingNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkSessionCannotBeEndedJsonRpcError}. */
export declare const isMcpPythonSdkSessionCannotBeEndedJsonRpcError: Guard<McpPythonSdkSessionCannotBeEndedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkSessionEndedEarlyJsonRpcError}. */
export declare const isMcpPythonSdkSessionEndedEarlyJsonRpcError: Guard<McpPythonSdkSessionEndedEarlyJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkSessionEndedJsonRpcError}. */
export declare const isMcpPythonSdkSessionEndedJsonRpcError: Guard<McpPythonSdkSessionEndedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkSessionIdMissingJsonRpcError}. */
export declare const isMcpPythonSdkSessionIdMissingJsonRpcError: Guard<McpPythonSdkSessionIdMissingJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkSessionNotFoundJsonRpcError}. */
export declare const isMcpPythonSdkSessionNotFoundJsonRpcError: Guard<McpPythonSdkSessionNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkSseSessionIdInvalidTextError}. */
export declare const isMcpPythonSdkSseSessionIdInvalidTextError: Guard<McpPythonSdkSseSessionIdInvalidTextError>;

/** Whether a parsed body is a {@link McpPythonSdkSseSessionIdMissingTextError}. */
export declare const isMcpPythonSdkSseSessionIdMissingTextError: Guard<McpPythonSdkSseSessionIdMissingTextError>;

/** Whether a parsed body is a {@link McpPythonSdkSseSessionNotFoundTextError}. */
export declare const isMcpPythonSdkSseSessionNotFoundTextError: Guard<McpPythonSdkSseSessionNotFoundTextError>;

/** Whether a parsed body is a {@link McpPythonSdkSseUnreadableMessageTextError}. */
export declare const isMcpPythonSdkSseUnreadableMessageTextError: Guard<McpPythonSdkSseUnreadableMessageTextError>;

/** Whether a parsed body is a {@link McpPythonSdkSubscriptionLimitJsonRpcError}. */
export declare const isMcpPythonSdkSubscriptionLimitJsonRpcError: Guard<McpPythonSdkSubscriptionLimitJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkSubscriptionWithoutIdJsonRpcError}. */
export declare const isMcpPythonSdkSubscriptionWithoutIdJsonRpcError: Guard<McpPythonSdkSubscriptionWithoutIdJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkTaskAlreadyEndedJsonRpcError}. */
export declare const isMcpPythonSdkTaskAlreadyEndedJsonRpcError: Guard<McpPythonSdkTaskAlreadyEndedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkTextErrorEnvelope}. */
export declare const isMcpPythonSdkTextErrorEnvelope: Guard<McpPythonSdkTextErrorEnvelope>;

/** Whether a parsed body is a {@link McpPythonSdkToolFailedResultError}. */
export declare const isMcpPythonSdkToolFailedResultError: Guard<McpPythonSdkToolFailedResultError>;

/** Whether a parsed body is a {@link McpPythonSdkUnexpectedToolReturnResultError}. */
export declare const isMcpPythonSdkUnexpectedToolReturnResultError: Guard<McpPythonSdkUnexpectedToolReturnResultError>;

/** Whether a parsed body is a {@link McpPythonSdkUnknownPromptJsonRpcError}. */
export declare const isMcpPythonSdkUnknownPromptJsonRpcError: Guard<McpPythonSdkUnknownPromptJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkUnknownResourceJsonRpcError}. */
export declare const isMcpPythonSdkUnknownResourceJsonRpcError: Guard<McpPythonSdkUnknownResourceJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkUnknownResourceUncodedJsonRpcError}. */
export declare const isMcpPythonSdkUnknownResourceUncodedJsonRpcError: Guard<McpPythonSdkUnknownResourceUncodedJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkUnknownTaskJsonRpcError}. */
export declare const isMcpPythonSdkUnknownTaskJsonRpcError: Guard<McpPythonSdkUnknownTaskJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkUnknownToolResultError}. */
export declare const isMcpPythonSdkUnknownToolResultError: Guard<McpPythonSdkUnknownToolResultError>;

/** Whether a parsed body is a {@link McpPythonSdkUnsupportedMediaTypeJsonRpcError}. */
export declare const isMcpPythonSdkUnsupportedMediaTypeJsonRpcError: Guard<McpPythonSdkUnsupportedMediaTypeJsonRpcError>;

/** Whether a parsed body is a {@link McpPythonSdkUnsupportedVersionHeaderJsonRpcError}. */
export declare const isMcpPythonSdkUnsupportedVersionHeaderJsonRpcError: Guard<McpPythonSdkUnsupportedVersionHeaderJsonRpcError>;

/** The contract of MCP Python SDK, for `createInspector`. */
declare const table: ContractTable<'mcp-python-sdk', McpPythonSdkErrorId>;
export default table;
