import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The request initializes a session that is already initialized. Continue with the session, or start another one without its id.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32600,
 *     "message": "Invalid Request: Server already initialized"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkAlreadyInitializedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Invalid Request: Server already initialized';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The endpoint does not accept batches, or not with a request of 2026-07-28 or later. Send each message separately.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32600,
 *     "message": "Bad Request: JSON-RPC batches are not supported by this endpoint"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkBatchNotSupportedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The batch contains more messages than the server accepts. Send fewer messages in one batch. The text names the limit.
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
 *     "message": "Invalid Request: Batch must not exceed 100 messages"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkBatchTooLongJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The server sent a request of its own, and the connection closed before the answer. Try again later.
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
 *     "message": "MCP error -32000: Connection closed"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkConnectionClosedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'MCP error -32000: Connection closed';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server sent a request of its own, and the connection closed before the answer. Try again later.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "MCP error -32000: Connection closed"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkConnectionClosedResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The batch contains no message. Send at least one message.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32600,
 *     "message": "Bad Request: empty JSON-RPC batch"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkEmptyBatchJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: empty JSON-RPC batch';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * Any error of the OAuth endpoints of the SDK.
 */
export interface McpTypescriptSdkErrorEnvelope {
  /**
   * Error code.
   */
  error: McpTypescriptSdkErrorCode | (string & {});
  /**
   * Message for people.
   */
  error_description?: string;
  /**
   * Address of a page about the error.
   */
  error_uri?: string;
}

/**
 * A header that repeats part of the body is missing or unreadable, or differs from the body. The text names it. Send `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and each `Mcp-Param-` header with the values of the body.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32020,
 *     "message": "Bad Request: the request headers and body disagree: the body names method tools/list but the required Mcp-Method header is absent",
 *     "data": {
 *       "mismatch": {
 *         "header": "(missing)",
 *         "body": "the body names method tools/list but the required Mcp-Method header is absent"
 *       }
 *     }
 *   },
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkHeaderMismatchJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
     * The header and the body that disagree.
     */
    data: {
      /**
       * The two values that disagree.
       */
      mismatch: {
        /**
         * The value of the header, its name, or `(missing)`.
         */
        header?: string;
        /**
         * The difference, in words.
         */
        body?: string;
      };
    };
  };
}

/**
 * The `MCP-Protocol-Version` header names a revision that requires `_meta`, and the body lacks it or parts of it. Send `_meta` with the members in the text, or send the header of the revision that the body follows.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32602,
 *     "message": "Invalid params: the MCP-Protocol-Version header names protocol revision 2026-07-28, but the request is missing the required per-request envelope key(s): _meta",
 *     "data": {
 *       "envelope": {
 *         "missing": [
 *           "_meta"
 *         ]
 *       }
 *     }
 *   },
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkHeaderWithoutMetaJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The server asks for a kind of input that the client did not declare. If the client has the capability in the text, declare it and send the request again.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32021,
 *     "message": "Cannot request input 'a' (elicitation/create): the request's client capabilities do not declare the required capability",
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
export interface McpTypescriptSdkInputNotSupportedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
     * The capabilities that the client must declare.
     */
    data: {
      /**
       * The missing capabilities, in the form that a client uses to declare them.
       */
      requiredCapabilities: Record<string, unknown>;
    };
  };
}

/**
 * The server asks for a kind of input that the client did not declare. If the client has the capability in the text, declare it and send the request again.
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
 *         "text": "Cannot request input 'a' (elicitation/create): the client on this 2025-era connection did not declare the required capability (no client capabilities are available on this connection — per-request legacy serving cannot receive server-to-client requests)"
 *       }
 *     ],
 *     "isError": true
 *   },
 *   "jsonrpc": "2.0",
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkInputNotSupportedResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The server failed outside any tool, prompt or resource, for example while it prepared to handle the request. Retry after a short delay. If the error persists, contact the operator of the server.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32603,
 *     "message": "Internal server error"
 *   },
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkInternalServerJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Internal server error';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * A message of the batch is not a message of the protocol. Correct the message, or send each message separately.
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
 *     "message": "Bad Request: JSON-RPC batch contains an invalid message"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidBatchItemJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: JSON-RPC batch contains an invalid message';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The request asks for the completion of something other than a prompt or a resource. Use a reference to a prompt or a resource template.
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
 *     "message": "MCP error -32602: Invalid completion reference: [object Object]"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidCompletionReferenceJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The client answered a question of the server with content that does not match the schema of the question. Answer with content that matches the schema, and call the tool again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "MCP error -32602: Elicitation response content does not match requested schema: data must have required property 'name'"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidElicitationResponseResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The server has no event with the id in the `Last-Event-ID` header. Open a new stream without `Last-Event-ID`.
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
 *     "message": "Invalid event ID format"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidEventIdJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Invalid event ID format';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server built a result that the protocol revision does not allow. The text has the reason. Contact the operator of the server: the error is in its code.
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
 *     "message": "Handler for tools/call returned an input-required result with neither inputRequests nor requestState (every InputRequiredResult must include at least one of the two)"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidHandlerResultJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The `Host` header is unreadable or not in the list of hosts that the server allows. This protects a server on a local machine from DNS rebinding. Use an allowed host name, or ask the operator of the server to allow the name.
 *
 * HTTP 403, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32000,
 *     "message": "Invalid Host: evil.example"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidHostJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The body of the request is empty or not JSON. Correct how the client serializes the message and send it again.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32700,
 *     "message": "Parse error: Invalid JSON"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidJsonJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The body of the request is JSON, but not a message of the protocol. Build the message as the protocol describes it: `jsonrpc` "2.0", a string or integer as `id`, an object as `params`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32700,
 *     "message": "Parse error: Invalid JSON-RPC message"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidJsonRpcMessageJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Parse error: Invalid JSON-RPC message';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * A member of `_meta` is missing or has the wrong type. Correct the member in the text.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32602,
 *     "message": "Invalid _meta envelope for protocol revision 2026-07-28: io.modelcontextprotocol/clientCapabilities: missing",
 *     "data": {
 *       "envelope": {
 *         "key": "io.modelcontextprotocol/clientCapabilities",
 *         "problem": "missing"
 *       }
 *     }
 *   },
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidMetaJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The parameters do not match the method in the text. Correct the parameters and send the request again.
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
 *     "message": "Invalid params for acme/search: query: Invalid input: expected string, received undefined"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidMethodParamsJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The `Origin` header is unreadable or not in the list of origins that the server allows. Call from an allowed origin, or ask the operator of the server to allow the origin.
 *
 * HTTP 403, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32000,
 *     "message": "Invalid Origin: evil.example"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidOriginJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The arguments do not match the prompt. The text names the position. Correct the arguments and send the request again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32602,
 *     "message": "MCP error -32602: Invalid arguments for prompt p: Invalid input: expected string, received undefined at a"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidPromptArgumentsJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The body of the request is JSON, but not a message of the protocol. Build the message as the protocol describes it: `jsonrpc` "2.0", a string or integer as `id`, an object as `params`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32600,
 *     "message": "Bad Request: the request body is not a valid JSON-RPC message"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidRequestBodyJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: the request body is not a valid JSON-RPC message';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `requestState` in the request is too old or was not issued by the server. Start again without it.
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
export interface McpTypescriptSdkInvalidRequestStateJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The address of the resource is not a valid URI. Correct the URI.
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
 *     "message": "Resource URI nope is invalid",
 *     "data": {
 *       "uri": "nope",
 *       "reason": "invalid_uri"
 *     }
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidResourceUriJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * `subscriptions/listen` has no filter or a malformed one. Send `notifications` as the protocol describes it.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32602,
 *     "message": "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter"
 *   },
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidSubscriptionFilterJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter";
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The arguments do not match the input schema of the tool. The text names the position. Correct the arguments according to the tool's input schema and call it again.
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
 *         "text": "MCP error -32602: Input validation error: Invalid arguments for tool add: Invalid input: expected number, received string at n"
 *       }
 *     ],
 *     "isError": true
 *   },
 *   "jsonrpc": "2.0",
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidToolArgumentsResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * `tools/call` does not have the parameters of the protocol: the tool name as a string, and the arguments as an object. Correct the parameters and call the tool again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32602,
 *     "message": "Invalid tools/call request: [\n  {\n    \"expected\": \"string\",\n    \"code\": \"invalid_type\",\n    \"path\": [\n      \"params\",\n      \"name\"\n    ],\n    \"message\": \"Invalid input: expected string, received undefined\"\n  }\n]"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidToolCallJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The tool ran, and what it returned does not satisfy the output schema that the server gives for it. Report the bug in the tool to the operator of the server.
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
 *         "text": "MCP error -32602: Output validation error: Invalid structured content for tool badOut: Invalid input: expected boolean, received string at ok"
 *       }
 *     ],
 *     "isError": true
 *   },
 *   "jsonrpc": "2.0",
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidToolOutputResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The return value of the tool is not a result of the protocol. Contact the operator of the server: the error is in the tool.
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
 *     "message": "MCP error -32602: Invalid tools/call result: Invalid input: expected array, received string"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkInvalidToolResultJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
export interface McpTypescriptSdkJsonRpcErrorEnvelope {
  /**
   * JSON-RPC version.
   */
  jsonrpc: '2.0';
  /**
   * The id of the request. Absent or null if it could not be read.
   */
  id?: unknown;
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: McpTypescriptSdkJsonRpcErrorCode | (number & {});
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
 * The parameters of the request do not have the form that the protocol defines. The server reports this as an internal error, with its validator's report as the text. Read the report, a JSON list with a `path` and a `message` for each error, and correct the parameters. Do not show the report to people, and do not send the same request again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32603,
 *     "message": "[\n  {\n    \"expected\": \"string\",\n    \"code\": \"invalid_type\",\n    \"path\": [\n      \"params\",\n      \"name\"\n    ],\n    \"message\": \"Invalid input: expected string, received undefined\"\n  }\n]"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkMalformedParamsJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The endpoint does not accept this HTTP method. A server without sessions accepts neither GET nor DELETE. Use a method of the `Allow` header. If there is none, use POST.
 *
 * HTTP 405, on rest and mcp, with the header `Allow`.
 *
 * @example
 * ```json
 * {
 *   "error": "method_not_allowed",
 *   "error_description": "The method GET is not allowed for this endpoint"
 * }
 * ```
 */
export interface McpTypescriptSdkMethodNotAllowedError extends McpTypescriptSdkErrorEnvelope {
  error: 'method_not_allowed';
  error_description: string;
}

/**
 * The endpoint does not accept this HTTP method. A server without sessions accepts neither GET nor DELETE. Use a method of the `Allow` header. If there is none, use POST.
 *
 * HTTP 405, on mcp, with the header `Allow` (optional).
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32000,
 *     "message": "Method not allowed."
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkMethodNotAllowedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Method not allowed.';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server needs a capability that the client did not declare. If the client has the capability, declare it and send the request again.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32021,
 *     "message": "Missing required client capabilities: sampling",
 *     "data": {
 *       "requiredCapabilities": {
 *         "sampling": {}
 *       }
 *     }
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkMissingClientCapabilityJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
     * The capabilities that the client must declare.
     */
    data: {
      /**
       * The missing capabilities, in the form that a client uses to declare them.
       */
      requiredCapabilities: Record<string, unknown>;
    };
  };
}

/**
 * The server needs a capability that the client did not declare. If the client has the capability, declare it and send the request again.
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
 *         "text": "Client does not support form elicitation."
 *       }
 *     ],
 *     "isError": true
 *   },
 *   "jsonrpc": "2.0",
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkMissingClientCapabilityResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The request has no `Host` header. Send the `Host` header.
 *
 * HTTP 403, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32000,
 *     "message": "Missing Host header"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkMissingHostJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Missing Host header';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The request has no `_meta` of the server's protocol revision. Send `_meta` with the protocol version and the capabilities of the client.
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
 *     "message": "Request is missing the required _meta envelope for protocol revision 2026-07-28 (io.modelcontextprotocol/protocolVersion, io.modelcontextprotocol/clientCapabilities)"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkMissingMetaJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The request neither starts a session nor names one that the server knows. Start a session with `initialize` and send its id with all later requests.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: No valid session ID provided"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkNoValidSessionJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: No valid session ID provided';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The `Accept` header of the request does not include the server's response types. Send `Accept: application/json, text/event-stream`, or `text/event-stream` alone to open a stream.
 *
 * HTTP 406, on mcp.
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
export interface McpTypescriptSdkNotAcceptableJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The session already has an open stream. Use the open stream, or close it first.
 *
 * HTTP 409, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32000,
 *     "message": "Conflict: Only one SSE stream is allowed per session"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkOnlyOneStreamJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Conflict: Only one SSE stream is allowed per session';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The body of the request is larger than the server accepts. Send less in one request. The text names the limit in bytes.
 *
 * HTTP 413, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32000,
 *     "message": "Payload Too Large: Request body must not exceed 4194304 bytes"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkPayloadTooLargeJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The server has disabled the prompt. Call `prompts/list` and use one of its prompts.
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
 *     "message": "MCP error -32602: Prompt greet disabled"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkPromptDisabledJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The server failed while it replayed the events of a stream. Retry after a short delay, or open a new stream.
 *
 * HTTP 500, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32000,
 *     "message": "Error replaying events"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkReplayFailedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Error replaying events';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server sent a request of its own, to the client or to another server, and got no answer in time. Try again later.
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
 *     "message": "MCP error -32001: Request timed out",
 *     "data": {
 *       "timeout": 60000
 *     }
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkRequestTimedOutJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'MCP error -32001: Request timed out';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server sent a request of its own, to the client or to another server, and got no answer in time. Try again later.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "MCP error -32001: Request timed out"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkRequestTimedOutResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The server has disabled the resource or its template. Call `resources/list` and read one of its resources.
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
 *     "message": "MCP error -32602: Resource file:///a disabled"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkResourceDisabledJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The request reads a resource that the server does not have. Call `resources/list` or `resources/templates/list` and read one of the results.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32602,
 *     "message": "Resource not found: file:///nope",
 *     "data": {
 *       "uri": "file:///nope"
 *     }
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkResourceNotFoundJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
     * The requested resource.
     */
    data: {
      /**
       * URI of the requested resource.
       */
      uri: string;
    };
  };
}

/**
 * The request posts a response, but the endpoint supports only revisions without server requests. Do not post responses. Send the input that the server asks for with the next request.
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
 *     "message": "Bad Request: JSON-RPC responses cannot be posted to this endpoint"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkResponseNotAcceptedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: JSON-RPC responses cannot be posted to this endpoint';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * Any failed tool call of a server built on the SDK: a result with `isError: true` and a text.
 */
export interface McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The first request of the session was not `initialize`. Start with `initialize`.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: Server not initialized"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkServerNotInitializedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: Server not initialized';
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
 *   "id": null,
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: Mcp-Session-Id header is required"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkSessionIdMissingJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Bad Request: Mcp-Session-Id header is required';
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
 *   "error": {
 *     "code": -32001,
 *     "message": "Session not found"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkSessionNotFoundJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The request contains `initialize` together with other messages. Send `initialize` alone.
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
 *     "message": "Invalid Request: Only one initialization request is allowed"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkSeveralInitializationsJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Invalid Request: Only one initialization request is allowed';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The stream of the event in the `Last-Event-ID` header is still connected. Close the old connection, or wait until the server notices that it is closed, then resume.
 *
 * HTTP 409, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32000,
 *     "message": "Conflict: Stream already has an active connection"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkStreamInUseJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Conflict: Stream already has an active connection';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The request resumes a stream, but the server stores no events. Open a new stream without `Last-Event-ID`.
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
 *     "message": "Event store not configured"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkStreamsNotResumableJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Event store not configured';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

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
export interface McpTypescriptSdkSubscriptionLimitJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The request cancels a task that has already ended. Read the result of the task. You cannot cancel it.
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
 *     "message": "MCP error -32602: Cannot cancel task in terminal status: completed"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkTaskAlreadyEndedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The tool runs only as a task, and the request does not ask for one. Call the tool with `task` in the parameters.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "MCP error -32601: Tool report requires task augmentation (taskSupport: 'required')"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkTaskRequiredResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The endpoint received more requests than its limit allows: 20 per hour for registration, 100 per 15 minutes for authorization and 50 per 15 minutes for the rest, unless the server sets another limit. Wait for the time in `Retry-After`, then try again.
 *
 * HTTP 429, on rest and mcp, with the header `Retry-After` (optional).
 *
 * @example
 * ```json
 * {
 *   "error": "too_many_requests",
 *   "error_description": "You have exceeded the rate limit for token requests"
 * }
 * ```
 */
export interface McpTypescriptSdkTooManyRequestsError extends McpTypescriptSdkErrorEnvelope {
  error: 'too_many_requests';
  error_description: string;
}

/**
 * The arguments contain more elements than the server accepts. Send less in one call. The text names the limit.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "MCP error -32602: Invalid arguments for tool add: arguments contain more than the maximum of 10000 elements"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkTooManyToolArgumentsResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The server has disabled the tool. Call `tools/list` and use one of its tools.
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
 *     "message": "Tool add disabled"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkToolDisabledJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The server has disabled the tool. Call `tools/list` and use one of its tools.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "MCP error -32602: Tool add disabled"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkToolDisabledResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The request asks for a prompt that the server does not have. Call `prompts/list` and use one of its prompts.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32602,
 *     "message": "MCP error -32602: Prompt nope not found"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkUnknownPromptJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The request reads a resource, or completes a resource template, that the server does not have. Call `resources/list` or `resources/templates/list` and use one of the results.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32602,
 *     "message": "MCP error -32602: Resource file:///nope not found"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkUnknownResourceJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The request completes a resource template that the server does not have. Call `resources/templates/list` and use one of its templates.
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
 *     "message": "Resource template file:///{name} not found"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkUnknownResourceTemplateJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The server does not have the task, or not in this session. Use the id of an unexpired task of this session.
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
 *     "message": "MCP error -32602: Failed to retrieve task: Task not found"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkUnknownTaskJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The request calls a tool that the server does not have. Call `tools/list` and use one of its tools.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32602,
 *     "message": "Tool nope not found"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkUnknownToolJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The request calls a tool that the server does not have. Call `tools/list` and use one of its tools.
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
 *         "text": "MCP error -32602: Tool nope not found"
 *       }
 *     ],
 *     "isError": true
 *   },
 *   "jsonrpc": "2.0",
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkUnknownToolResultError extends McpTypescriptSdkResultErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The content as JSON, if the tool returns it. No revision defines the form of an error in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The server could not read the body of the request to its end. Send the request again after a short delay.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": null,
 *   "error": {
 *     "code": -32700,
 *     "message": "Parse error: the request body could not be read"
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkUnreadableBodyJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Parse error: the request body could not be read';
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
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32000,
 *     "message": "Unsupported Media Type: Content-Type must be application/json"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkUnsupportedMediaTypeJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
    message: 'Unsupported Media Type: Content-Type must be application/json';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The server does not support the protocol version of the request, or the request names none. Choose a version from `data.supported` that the client supports and send the request again with it. If there is none, inform the user.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32022,
 *     "message": "Unsupported protocol version: 2099-01-01",
 *     "data": {
 *       "supported": [
 *         "2026-07-28"
 *       ],
 *       "requested": "2099-01-01"
 *     }
 *   },
 *   "id": 7
 * }
 * ```
 */
export interface McpTypescriptSdkUnsupportedProtocolVersionJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
     * The supported versions and the requested one.
     */
    data: {
      /**
       * The versions that the server supports.
       */
      supported: string[];
      /**
       * The version in the request. Absent if the request named none.
       */
      requested?: string;
    };
  };
}

/**
 * The server does not support the version in the `MCP-Protocol-Version` header. Send the version from the response to `initialize`. The text lists the supported versions.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32000,
 *     "message": "Bad Request: Unsupported protocol version: 1999-01-01 (supported versions: 2025-11-25, 2025-06-18, 2025-03-26, 2024-11-05, 2024-10-07)"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface McpTypescriptSdkUnsupportedVersionHeaderJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * A tool of the server asks a person to open a page in the form of 2025-11-25, but the request is of a later revision. Contact the operator of the server: the error is in the tool.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32603,
 *     "message": "URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision 2026-07-28: return inputRequired({ inputRequests: { …: inputRequired.elicitUrl(...) } }) from the handler instead. The urlElicitationRequired error (-32042) of earlier revisions is not available on this revision."
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkUrlElicitationMisusedJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
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
 * The request needs a step that a person takes on a web page, such as a login at a third party. Show the person the address of each page in `data.elicitations`. Send the request again after the person has finished.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32042,
 *     "message": "MCP error -32042: URL elicitation required",
 *     "data": {
 *       "elicitations": [
 *         {
 *           "mode": "url",
 *           "message": "auth please",
 *           "url": "https://e.example/x",
 *           "elicitationId": "e1"
 *         }
 *       ]
 *     }
 *   }
 * }
 * ```
 */
export interface McpTypescriptSdkUrlElicitationRequiredJsonRpcError extends McpTypescriptSdkJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32042;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * The pages that a person must open first.
     */
    data: {
      /**
       * The pages to open, each with the reason.
       */
      elicitations: unknown[];
    };
  };
}

/** The documented values of `error.code` in {@link McpTypescriptSdkJsonRpcErrorEnvelope}; others exist. */
export type McpTypescriptSdkJsonRpcErrorCode =
  -32700 | -32600 | -32000 | -32001 | -32020 | -32022 | -32021 | -32602 | -32603 | -32042;

/** The documented values of `error` in {@link McpTypescriptSdkErrorEnvelope}; others exist. */
export type McpTypescriptSdkErrorCode = 'method_not_allowed' | 'too_many_requests';

/** The body of any documented error of MCP TypeScript SDK. Its codes are in `error.code` and `error`. */
export type McpTypescriptSdkError =
  | McpTypescriptSdkInvalidJsonJsonRpcError
  | McpTypescriptSdkInvalidJsonRpcMessageJsonRpcError
  | McpTypescriptSdkInvalidRequestBodyJsonRpcError
  | McpTypescriptSdkUnreadableBodyJsonRpcError
  | McpTypescriptSdkPayloadTooLargeJsonRpcError
  | McpTypescriptSdkNotAcceptableJsonRpcError
  | McpTypescriptSdkUnsupportedMediaTypeJsonRpcError
  | McpTypescriptSdkMethodNotAllowedJsonRpcError
  | McpTypescriptSdkMethodNotAllowedError
  | McpTypescriptSdkMissingHostJsonRpcError
  | McpTypescriptSdkInvalidHostJsonRpcError
  | McpTypescriptSdkInvalidOriginJsonRpcError
  | McpTypescriptSdkSessionNotFoundJsonRpcError
  | McpTypescriptSdkSessionIdMissingJsonRpcError
  | McpTypescriptSdkNoValidSessionJsonRpcError
  | McpTypescriptSdkServerNotInitializedJsonRpcError
  | McpTypescriptSdkAlreadyInitializedJsonRpcError
  | McpTypescriptSdkSeveralInitializationsJsonRpcError
  | McpTypescriptSdkUnsupportedVersionHeaderJsonRpcError
  | McpTypescriptSdkOnlyOneStreamJsonRpcError
  | McpTypescriptSdkStreamInUseJsonRpcError
  | McpTypescriptSdkStreamsNotResumableJsonRpcError
  | McpTypescriptSdkInvalidEventIdJsonRpcError
  | McpTypescriptSdkReplayFailedJsonRpcError
  | McpTypescriptSdkBatchTooLongJsonRpcError
  | McpTypescriptSdkEmptyBatchJsonRpcError
  | McpTypescriptSdkBatchNotSupportedJsonRpcError
  | McpTypescriptSdkInvalidBatchItemJsonRpcError
  | McpTypescriptSdkResponseNotAcceptedJsonRpcError
  | McpTypescriptSdkHeaderMismatchJsonRpcError
  | McpTypescriptSdkUnsupportedProtocolVersionJsonRpcError
  | McpTypescriptSdkMissingClientCapabilityJsonRpcError
  | McpTypescriptSdkMissingClientCapabilityResultError
  | McpTypescriptSdkInputNotSupportedJsonRpcError
  | McpTypescriptSdkInputNotSupportedResultError
  | McpTypescriptSdkMissingMetaJsonRpcError
  | McpTypescriptSdkHeaderWithoutMetaJsonRpcError
  | McpTypescriptSdkInvalidMetaJsonRpcError
  | McpTypescriptSdkInvalidRequestStateJsonRpcError
  | McpTypescriptSdkInvalidSubscriptionFilterJsonRpcError
  | McpTypescriptSdkSubscriptionLimitJsonRpcError
  | McpTypescriptSdkUnknownToolResultError
  | McpTypescriptSdkUnknownToolJsonRpcError
  | McpTypescriptSdkToolDisabledResultError
  | McpTypescriptSdkToolDisabledJsonRpcError
  | McpTypescriptSdkInvalidToolArgumentsResultError
  | McpTypescriptSdkTooManyToolArgumentsResultError
  | McpTypescriptSdkInvalidToolOutputResultError
  | McpTypescriptSdkTaskRequiredResultError
  | McpTypescriptSdkInvalidToolCallJsonRpcError
  | McpTypescriptSdkMalformedParamsJsonRpcError
  | McpTypescriptSdkInvalidToolResultJsonRpcError
  | McpTypescriptSdkInvalidElicitationResponseResultError
  | McpTypescriptSdkRequestTimedOutJsonRpcError
  | McpTypescriptSdkRequestTimedOutResultError
  | McpTypescriptSdkConnectionClosedJsonRpcError
  | McpTypescriptSdkConnectionClosedResultError
  | McpTypescriptSdkUnknownPromptJsonRpcError
  | McpTypescriptSdkPromptDisabledJsonRpcError
  | McpTypescriptSdkInvalidPromptArgumentsJsonRpcError
  | McpTypescriptSdkUnknownResourceJsonRpcError
  | McpTypescriptSdkResourceNotFoundJsonRpcError
  | McpTypescriptSdkUnknownResourceTemplateJsonRpcError
  | McpTypescriptSdkResourceDisabledJsonRpcError
  | McpTypescriptSdkInvalidResourceUriJsonRpcError
  | McpTypescriptSdkInvalidCompletionReferenceJsonRpcError
  | McpTypescriptSdkInvalidMethodParamsJsonRpcError
  | McpTypescriptSdkUnknownTaskJsonRpcError
  | McpTypescriptSdkTaskAlreadyEndedJsonRpcError
  | McpTypescriptSdkUrlElicitationRequiredJsonRpcError
  | McpTypescriptSdkUrlElicitationMisusedJsonRpcError
  | McpTypescriptSdkInvalidHandlerResultJsonRpcError
  | McpTypescriptSdkInternalServerJsonRpcError
  | McpTypescriptSdkTooManyRequestsError;

/** The documented bodies of MCP TypeScript SDK by HTTP status. */
export interface McpTypescriptSdkErrorByStatus {
  400:
    | McpTypescriptSdkInvalidJsonJsonRpcError
    | McpTypescriptSdkInvalidJsonRpcMessageJsonRpcError
    | McpTypescriptSdkInvalidRequestBodyJsonRpcError
    | McpTypescriptSdkUnreadableBodyJsonRpcError
    | McpTypescriptSdkSessionIdMissingJsonRpcError
    | McpTypescriptSdkNoValidSessionJsonRpcError
    | McpTypescriptSdkServerNotInitializedJsonRpcError
    | McpTypescriptSdkAlreadyInitializedJsonRpcError
    | McpTypescriptSdkSeveralInitializationsJsonRpcError
    | McpTypescriptSdkUnsupportedVersionHeaderJsonRpcError
    | McpTypescriptSdkStreamsNotResumableJsonRpcError
    | McpTypescriptSdkInvalidEventIdJsonRpcError
    | McpTypescriptSdkBatchTooLongJsonRpcError
    | McpTypescriptSdkEmptyBatchJsonRpcError
    | McpTypescriptSdkBatchNotSupportedJsonRpcError
    | McpTypescriptSdkInvalidBatchItemJsonRpcError
    | McpTypescriptSdkResponseNotAcceptedJsonRpcError
    | McpTypescriptSdkHeaderMismatchJsonRpcError
    | McpTypescriptSdkUnsupportedProtocolVersionJsonRpcError
    | McpTypescriptSdkMissingClientCapabilityJsonRpcError
    | McpTypescriptSdkInputNotSupportedJsonRpcError
    | McpTypescriptSdkHeaderWithoutMetaJsonRpcError;
  403:
    | McpTypescriptSdkMissingHostJsonRpcError
    | McpTypescriptSdkInvalidHostJsonRpcError
    | McpTypescriptSdkInvalidOriginJsonRpcError;
  404: McpTypescriptSdkSessionNotFoundJsonRpcError;
  405: McpTypescriptSdkMethodNotAllowedJsonRpcError | McpTypescriptSdkMethodNotAllowedError;
  406: McpTypescriptSdkNotAcceptableJsonRpcError;
  409: McpTypescriptSdkOnlyOneStreamJsonRpcError | McpTypescriptSdkStreamInUseJsonRpcError;
  413: McpTypescriptSdkPayloadTooLargeJsonRpcError;
  415: McpTypescriptSdkUnsupportedMediaTypeJsonRpcError;
  429: McpTypescriptSdkTooManyRequestsError;
  500: McpTypescriptSdkReplayFailedJsonRpcError | McpTypescriptSdkInternalServerJsonRpcError;
}

/** The ids of the documented errors of MCP TypeScript SDK. */
export type McpTypescriptSdkErrorId =
  | 'invalid-json'
  | 'invalid-json-rpc-message'
  | 'invalid-request-body'
  | 'unreadable-body'
  | 'payload-too-large'
  | 'not-acceptable'
  | 'unsupported-media-type'
  | 'method-not-allowed'
  | 'missing-host'
  | 'invalid-host'
  | 'invalid-origin'
  | 'session-not-found'
  | 'session-id-missing'
  | 'no-valid-session'
  | 'server-not-initialized'
  | 'already-initialized'
  | 'several-initializations'
  | 'unsupported-version-header'
  | 'only-one-stream'
  | 'stream-in-use'
  | 'streams-not-resumable'
  | 'invalid-event-id'
  | 'replay-failed'
  | 'batch-too-long'
  | 'empty-batch'
  | 'batch-not-supported'
  | 'invalid-batch-item'
  | 'response-not-accepted'
  | 'header-mismatch'
  | 'unsupported-protocol-version'
  | 'missing-client-capability'
  | 'input-not-supported'
  | 'missing-meta'
  | 'header-without-meta'
  | 'invalid-meta'
  | 'invalid-request-state'
  | 'invalid-subscription-filter'
  | 'subscription-limit'
  | 'unknown-tool'
  | 'tool-disabled'
  | 'invalid-tool-arguments'
  | 'too-many-tool-arguments'
  | 'invalid-tool-output'
  | 'task-required'
  | 'invalid-tool-call'
  | 'malformed-params'
  | 'invalid-tool-result'
  | 'invalid-elicitation-response'
  | 'request-timed-out'
  | 'connection-closed'
  | 'unknown-prompt'
  | 'prompt-disabled'
  | 'invalid-prompt-arguments'
  | 'unknown-resource'
  | 'resource-not-found'
  | 'unknown-resource-template'
  | 'resource-disabled'
  | 'invalid-resource-uri'
  | 'invalid-completion-reference'
  | 'invalid-method-params'
  | 'unknown-task'
  | 'task-already-ended'
  | 'url-elicitation-required'
  | 'url-elicitation-misused'
  | 'invalid-handler-result'
  | 'internal-server-error'
  | 'too-many-requests';

/** Whether a parsed body is any documented error of MCP TypeScript SDK. */
export declare const isMcpTypescriptSdkError: Guard<McpTypescriptSdkError>;

/** Whether a parsed body is a {@link McpTypescriptSdkAlreadyInitializedJsonRpcError}. */
export declare const isMcpTypescriptSdkAlreadyInitializedJsonRpcError: Guard<McpTypescriptSdkAlreadyInitializedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkBatchNotSupportedJsonRpcError}. */
export declare const isMcpTypescriptSdkBatchNotSupportedJsonRpcError: Guard<McpTypescriptSdkBatchNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkBatchTooLongJsonRpcError}. */
export declare const isMcpTypescriptSdkBatchTooLongJsonRpcError: Guard<McpTypescriptSdkBatchTooLongJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkConnectionClosedJsonRpcError}. */
export declare const isMcpTypescriptSdkConnectionClosedJsonRpcError: Guard<McpTypescriptSdkConnectionClosedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkConnectionClosedResultError}. */
export declare const isMcpTypescriptSdkConnectionClosedResultError: Guard<McpTypescriptSdkConnectionClosedResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkEmptyBatchJsonRpcError}. */
export declare const isMcpTypescriptSdkEmptyBatchJsonRpcError: Guard<McpTypescriptSdkEmptyBatchJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkErrorEnvelope}. */
export declare const isMcpTypescriptSdkErrorEnvelope: Guard<McpTypescriptSdkErrorEnvelope>;

/** Whether a parsed body is a {@link McpTypescriptSdkHeaderMismatchJsonRpcError}. */
export declare const isMcpTypescriptSdkHeaderMismatchJsonRpcError: Guard<McpTypescriptSdkHeaderMismatchJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkHeaderWithoutMetaJsonRpcError}. */
export declare const isMcpTypescriptSdkHeaderWithoutMetaJsonRpcError: Guard<McpTypescriptSdkHeaderWithoutMetaJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInputNotSupportedJsonRpcError}. */
export declare const isMcpTypescriptSdkInputNotSupportedJsonRpcError: Guard<McpTypescriptSdkInputNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInputNotSupportedResultError}. */
export declare const isMcpTypescriptSdkInputNotSupportedResultError: Guard<McpTypescriptSdkInputNotSupportedResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInternalServerJsonRpcError}. */
export declare const isMcpTypescriptSdkInternalServerJsonRpcError: Guard<McpTypescriptSdkInternalServerJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidBatchItemJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidBatchItemJsonRpcError: Guard<McpTypescriptSdkInvalidBatchItemJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidCompletionReferenceJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidCompletionReferenceJsonRpcError: Guard<McpTypescriptSdkInvalidCompletionReferenceJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidElicitationResponseResultError}. */
export declare const isMcpTypescriptSdkInvalidElicitationResponseResultError: Guard<McpTypescriptSdkInvalidElicitationResponseResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidEventIdJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidEventIdJsonRpcError: Guard<McpTypescriptSdkInvalidEventIdJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidHandlerResultJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidHandlerResultJsonRpcError: Guard<McpTypescriptSdkInvalidHandlerResultJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidHostJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidHostJsonRpcError: Guard<McpTypescriptSdkInvalidHostJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidJsonJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidJsonJsonRpcError: Guard<McpTypescriptSdkInvalidJsonJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidJsonRpcMessageJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidJsonRpcMessageJsonRpcError: Guard<McpTypescriptSdkInvalidJsonRpcMessageJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidMetaJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidMetaJsonRpcError: Guard<McpTypescriptSdkInvalidMetaJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidMethodParamsJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidMethodParamsJsonRpcError: Guard<McpTypescriptSdkInvalidMethodParamsJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidOriginJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidOriginJsonRpcError: Guard<McpTypescriptSdkInvalidOriginJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidPromptArgumentsJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidPromptArgumentsJsonRpcError: Guard<McpTypescriptSdkInvalidPromptArgumentsJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidRequestBodyJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidRequestBodyJsonRpcError: Guard<McpTypescriptSdkInvalidRequestBodyJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidRequestStateJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidRequestStateJsonRpcError: Guard<McpTypescriptSdkInvalidRequestStateJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidResourceUriJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidResourceUriJsonRpcError: Guard<McpTypescriptSdkInvalidResourceUriJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidSubscriptionFilterJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidSubscriptionFilterJsonRpcError: Guard<McpTypescriptSdkInvalidSubscriptionFilterJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidToolArgumentsResultError}. */
export declare const isMcpTypescriptSdkInvalidToolArgumentsResultError: Guard<McpTypescriptSdkInvalidToolArgumentsResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidToolCallJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidToolCallJsonRpcError: Guard<McpTypescriptSdkInvalidToolCallJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidToolOutputResultError}. */
export declare const isMcpTypescriptSdkInvalidToolOutputResultError: Guard<McpTypescriptSdkInvalidToolOutputResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidToolResultJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidToolResultJsonRpcError: Guard<McpTypescriptSdkInvalidToolResultJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkJsonRpcErrorEnvelope}. */
export declare const isMcpTypescriptSdkJsonRpcErrorEnvelope: Guard<McpTypescriptSdkJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link McpTypescriptSdkMalformedParamsJsonRpcError}. */
export declare const isMcpTypescriptSdkMalformedParamsJsonRpcError: Guard<McpTypescriptSdkMalformedParamsJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMethodNotAllowedError}. */
export declare const isMcpTypescriptSdkMethodNotAllowedError: Guard<McpTypescriptSdkMethodNotAllowedError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMethodNotAllowedJsonRpcError}. */
export declare const isMcpTypescriptSdkMethodNotAllowedJsonRpcError: Guard<McpTypescriptSdkMethodNotAllowedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMissingClientCapabilityJsonRpcError}. */
export declare const isMcpTypescriptSdkMissingClientCapabilityJsonRpcError: Guard<McpTypescriptSdkMissingClientCapabilityJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMissingClientCapabilityResultError}. */
export declare const isMcpTypescriptSdkMissingClientCapabilityResultError: Guard<McpTypescriptSdkMissingClientCapabilityResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMissingHostJsonRpcError}. */
export declare const isMcpTypescriptSdkMissingHostJsonRpcError: Guard<McpTypescriptSdkMissingHostJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMissingMetaJsonRpcError}. */
export declare const isMcpTypescriptSdkMissingMetaJsonRpcError: Guard<McpTypescriptSdkMissingMetaJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkNoValidSessionJsonRpcError}. */
export declare const isMcpTypescriptSdkNoValidSessionJsonRpcError: Guard<McpTypescriptSdkNoValidSessionJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkNotAcceptableJsonRpcError}. */
export declare const isMcpTypescriptSdkNotAcceptableJsonRpcError: Guard<McpTypescriptSdkNotAcceptableJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkOnlyOneStreamJsonRpcError}. */
export declare const isMcpTypescriptSdkOnlyOneStreamJsonRpcError: Guard<McpTypescriptSdkOnlyOneStreamJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkPayloadTooLargeJsonRpcError}. */
export declare const isMcpTypescriptSdkPayloadTooLargeJsonRpcError: Guard<McpTypescriptSdkPayloadTooLargeJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkPromptDisabledJsonRpcError}. */
export declare const isMcpTypescriptSdkPromptDisabledJsonRpcError: Guard<McpTypescriptSdkPromptDisabledJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkReplayFailedJsonRpcError}. */
export declare const isMcpTypescriptSdkReplayFailedJsonRpcError: Guard<McpTypescriptSdkReplayFailedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkRequestTimedOutJsonRpcError}. */
export declare const isMcpTypescriptSdkRequestTimedOutJsonRpcError: Guard<McpTypescriptSdkRequestTimedOutJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkRequestTimedOutResultError}. */
export declare const isMcpTypescriptSdkRequestTimedOutResultError: Guard<McpTypescriptSdkRequestTimedOutResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkResourceDisabledJsonRpcError}. */
export declare const isMcpTypescriptSdkResourceDisabledJsonRpcError: Guard<McpTypescriptSdkResourceDisabledJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkResourceNotFoundJsonRpcError}. */
export declare const isMcpTypescriptSdkResourceNotFoundJsonRpcError: Guard<McpTypescriptSdkResourceNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkResponseNotAcceptedJsonRpcError}. */
export declare const isMcpTypescriptSdkResponseNotAcceptedJsonRpcError: Guard<McpTypescriptSdkResponseNotAcceptedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkResultErrorEnvelope}. */
export declare const isMcpTypescriptSdkResultErrorEnvelope: Guard<McpTypescriptSdkResultErrorEnvelope>;

/** Whether a parsed body is a {@link McpTypescriptSdkServerNotInitializedJsonRpcError}. */
export declare const isMcpTypescriptSdkServerNotInitializedJsonRpcError: Guard<McpTypescriptSdkServerNotInitializedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkSessionIdMissingJsonRpcError}. */
export declare const isMcpTypescriptSdkSessionIdMissingJsonRpcError: Guard<McpTypescriptSdkSessionIdMissingJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkSessionNotFoundJsonRpcError}. */
export declare const isMcpTypescriptSdkSessionNotFoundJsonRpcError: Guard<McpTypescriptSdkSessionNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkSeveralInitializationsJsonRpcError}. */
export declare const isMcpTypescriptSdkSeveralInitializationsJsonRpcError: Guard<McpTypescriptSdkSeveralInitializationsJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkStreamInUseJsonRpcError}. */
export declare const isMcpTypescriptSdkStreamInUseJsonRpcError: Guard<McpTypescriptSdkStreamInUseJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkStreamsNotResumableJsonRpcError}. */
export declare const isMcpTypescriptSdkStreamsNotResumableJsonRpcError: Guard<McpTypescriptSdkStreamsNotResumableJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkSubscriptionLimitJsonRpcError}. */
export declare const isMcpTypescriptSdkSubscriptionLimitJsonRpcError: Guard<McpTypescriptSdkSubscriptionLimitJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkTaskAlreadyEndedJsonRpcError}. */
export declare const isMcpTypescriptSdkTaskAlreadyEndedJsonRpcError: Guard<McpTypescriptSdkTaskAlreadyEndedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkTaskRequiredResultError}. */
export declare const isMcpTypescriptSdkTaskRequiredResultError: Guard<McpTypescriptSdkTaskRequiredResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkTooManyRequestsError}. */
export declare const isMcpTypescriptSdkTooManyRequestsError: Guard<McpTypescriptSdkTooManyRequestsError>;

/** Whether a parsed body is a {@link McpTypescriptSdkTooManyToolArgumentsResultError}. */
export declare const isMcpTypescriptSdkTooManyToolArgumentsResultError: Guard<McpTypescriptSdkTooManyToolArgumentsResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkToolDisabledJsonRpcError}. */
export declare const isMcpTypescriptSdkToolDisabledJsonRpcError: Guard<McpTypescriptSdkToolDisabledJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkToolDisabledResultError}. */
export declare const isMcpTypescriptSdkToolDisabledResultError: Guard<McpTypescriptSdkToolDisabledResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownPromptJsonRpcError}. */
export declare const isMcpTypescriptSdkUnknownPromptJsonRpcError: Guard<McpTypescriptSdkUnknownPromptJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownResourceJsonRpcError}. */
export declare const isMcpTypescriptSdkUnknownResourceJsonRpcError: Guard<McpTypescriptSdkUnknownResourceJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownResourceTemplateJsonRpcError}. */
export declare const isMcpTypescriptSdkUnknownResourceTemplateJsonRpcError: Guard<McpTypescriptSdkUnknownResourceTemplateJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownTaskJsonRpcError}. */
export declare const isMcpTypescriptSdkUnknownTaskJsonRpcError: Guard<McpTypescriptSdkUnknownTaskJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownToolJsonRpcError}. */
export declare const isMcpTypescriptSdkUnknownToolJsonRpcError: Guard<McpTypescriptSdkUnknownToolJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownToolResultError}. */
export declare const isMcpTypescriptSdkUnknownToolResultError: Guard<McpTypescriptSdkUnknownToolResultError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnreadableBodyJsonRpcError}. */
export declare const isMcpTypescriptSdkUnreadableBodyJsonRpcError: Guard<McpTypescriptSdkUnreadableBodyJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnsupportedMediaTypeJsonRpcError}. */
export declare const isMcpTypescriptSdkUnsupportedMediaTypeJsonRpcError: Guard<McpTypescriptSdkUnsupportedMediaTypeJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnsupportedProtocolVersionJsonRpcError}. */
export declare const isMcpTypescriptSdkUnsupportedProtocolVersionJsonRpcError: Guard<McpTypescriptSdkUnsupportedProtocolVersionJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnsupportedVersionHeaderJsonRpcError}. */
export declare const isMcpTypescriptSdkUnsupportedVersionHeaderJsonRpcError: Guard<McpTypescriptSdkUnsupportedVersionHeaderJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUrlElicitationMisusedJsonRpcError}. */
export declare const isMcpTypescriptSdkUrlElicitationMisusedJsonRpcError: Guard<McpTypescriptSdkUrlElicitationMisusedJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUrlElicitationRequiredJsonRpcError}. */
export declare const isMcpTypescriptSdkUrlElicitationRequiredJsonRpcError: Guard<McpTypescriptSdkUrlElicitationRequiredJsonRpcError>;

/** The contract of MCP TypeScript SDK, for `createInspector`. */
declare const table: ContractTable<'mcp-typescript-sdk', McpTypescriptSdkErrorId>;
export default table;
