import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The session has been begun, and the request begins it again. Go on with the session, or begin another without its id.
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
export interface McpTypescriptSdkAlreadyInitializedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Invalid Request: Server already initialized';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The endpoint takes no batch, or none with a request of 2026-07-28 or later. Send each message on its own.
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
export interface McpTypescriptSdkBatchNotSupportedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The batch holds more messages than the server takes at once. Send fewer messages at once; the text names the limit.
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
export interface McpTypescriptSdkBatchTooLongRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The connection on which the server itself had asked was closed before the answer. Try again later.
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
export interface McpTypescriptSdkConnectionClosedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'MCP error -32000: Connection closed';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The connection on which the server itself had asked was closed before the answer. Try again later.
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
export interface McpTypescriptSdkConnectionClosedToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The batch holds no message. Send a message.
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
export interface McpTypescriptSdkEmptyBatchRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Bad Request: empty JSON-RPC batch';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * Any error of the OAuth endpoints of the SDK.
 */
export interface McpTypescriptSdkErrorEnvelope {
  /**
   * Code of the error.
   */
  error: McpTypescriptSdkErrorCode | (string & {});
  /**
   * Text for people.
   */
  error_description?: string;
  /**
   * Address of a page on the error.
   */
  error_uri?: string;
}

/**
 * A header that repeats part of the body is missing, cannot be read, or says something else than the body. The text says which. Send `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and each `Mcp-Param-` header as the body has it.
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
export interface McpTypescriptSdkHeaderMismatchRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32020;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * What disagrees.
     */
    data: {
      /**
       * The two sides.
       */
      mismatch: {
        /**
         * What the header says, its name, or `(missing)`.
         */
        header?: string;
        /**
         * What disagrees, in words.
         */
        body?: string;
      };
    };
  };
}

/**
 * The `MCP-Protocol-Version` header names a revision whose requests carry `_meta`, and the body lacks it or parts of it. Send `_meta` with what the text names, or the header of the revision that the body follows.
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
export interface McpTypescriptSdkHeaderWithoutMetaRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server asks for input of a kind that the client did not declare. Declare the capability that the text names, if the client has it, and send the request again.
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
export interface McpTypescriptSdkInputNotSupportedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32021;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * What the client must declare.
     */
    data: {
      /**
       * The missing capabilities, in the form in which a client declares its own.
       */
      requiredCapabilities: Record<string, unknown>;
    };
  };
}

/**
 * The server asks for input of a kind that the client did not declare. Declare the capability that the text names, if the client has it, and send the request again.
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
export interface McpTypescriptSdkInputNotSupportedToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The server failed outside any tool, prompt or resource, such as while it was set up for the request. Try again after a short pause. If it goes on, tell whoever runs the server.
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
export interface McpTypescriptSdkInternalServerRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Internal server error';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * One message of the batch is none that the protocol has. Correct the message, or send each on its own.
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
export interface McpTypescriptSdkInvalidBatchItemRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Bad Request: JSON-RPC batch contains an invalid message';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request completes something that is neither a prompt nor a resource. Refer to a prompt or a template of resources.
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
export interface McpTypescriptSdkInvalidCompletionReferenceRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The client answered a question of the server with content that does not fit the schema of the question. Answer with content that fits, and call the tool again.
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
export interface McpTypescriptSdkInvalidElicitationResponseToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The `Last-Event-ID` header names no event that the server keeps. Open a new stream without `Last-Event-ID`.
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
export interface McpTypescriptSdkInvalidEventIdRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Invalid event ID format';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * What the server made as the result is none that the protocol revision has. The text says why. Tell whoever runs the server: the fault is in its code.
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
export interface McpTypescriptSdkInvalidHandlerResultRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The `Host` header names none of the hosts that the server lets in, or cannot be read. A server on a local machine is guarded this way against pages that rebind its name. Address the server by a name that it lets in, or have its operator add the name.
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
export interface McpTypescriptSdkInvalidHostRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The body of the request is no JSON, or is empty. Correct how the message is serialized and send it again.
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
export interface McpTypescriptSdkInvalidJsonRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32700;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The body of the request is JSON but no message that the protocol has. Build the message as the protocol describes it: `jsonrpc` "2.0", a text or whole number as `id`, an object as `params`.
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
export interface McpTypescriptSdkInvalidJsonRpcMessageRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32700;
    /**
     * Short text for people.
     */
    message: 'Parse error: Invalid JSON-RPC message';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * A member of `_meta` is missing or not of the type that the revision gives. Correct the member that the text names.
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
export interface McpTypescriptSdkInvalidMetaRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The parameters do not fit the method, which the text names. Correct the parameters and send the request again.
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
export interface McpTypescriptSdkInvalidMethodParamsRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The `Origin` header names none of the origins that the server lets in, or cannot be read. Call from an origin that the server lets in, or have its operator add the origin.
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
export interface McpTypescriptSdkInvalidOriginRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The arguments do not fit the prompt. The text says where. Correct the arguments and ask again.
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
export interface McpTypescriptSdkInvalidPromptArgumentsRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The body of the request is JSON but no message that the protocol has. Build the message as the protocol describes it: `jsonrpc` "2.0", a text or whole number as `id`, an object as `params`.
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
export interface McpTypescriptSdkInvalidRequestBodyRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Bad Request: the request body is not a valid JSON-RPC message';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The `requestState` that the request brings back is none that the server gave out, or too old. Begin again without it.
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
export interface McpTypescriptSdkInvalidRequestStateRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: 'Invalid or expired requestState';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The address of the resource cannot be read as a URI. Correct the address.
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
export interface McpTypescriptSdkInvalidResourceUriRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * `subscriptions/listen` does not say what to listen to, or not in the form that the protocol gives. Send `notifications` as the protocol describes it.
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
export interface McpTypescriptSdkInvalidSubscriptionFilterRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter";
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The arguments do not fit the input schema of the tool. The text says where. Correct the arguments by the tool's input schema and call again.
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
export interface McpTypescriptSdkInvalidToolArgumentsToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * `tools/call` does not have the parameters that the protocol gives: the name of a tool as text, and arguments as an object. Correct the parameters and call again.
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
export interface McpTypescriptSdkInvalidToolCallRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The tool ran, and what it returned does not fit the output schema that the server gives for it. Tell whoever runs the server: the fault is in the tool.
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
export interface McpTypescriptSdkInvalidToolOutputToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * What the tool returned is no result that the protocol has. Tell whoever runs the server: the fault is in the tool.
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
export interface McpTypescriptSdkInvalidToolResultRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The parameters of the request do not have the form that the protocol gives. The server reports that as an internal error, with its validator's findings as the text. Read the findings, a JSON list with a `path` and a `message` each, and correct the parameters. Do not show them to people, and do not send the same request again.
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
export interface McpTypescriptSdkMalformedParamsRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The endpoint does not take this HTTP method. Where a server keeps no session it takes no GET and no DELETE either. Use one of the methods that the `Allow` header names; where there is none, POST.
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
 * The endpoint does not take this HTTP method. Where a server keeps no session it takes no GET and no DELETE either. Use one of the methods that the `Allow` header names; where there is none, POST.
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
export interface McpTypescriptSdkMethodNotAllowedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Method not allowed.';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server needs a capability that the client did not declare. Declare the capability, if the client has it, and send the request again.
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
export interface McpTypescriptSdkMissingClientCapabilityRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32021;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * What the client must declare.
     */
    data: {
      /**
       * The missing capabilities, in the form in which a client declares its own.
       */
      requiredCapabilities: Record<string, unknown>;
    };
  };
}

/**
 * The server needs a capability that the client did not declare. Declare the capability, if the client has it, and send the request again.
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
export interface McpTypescriptSdkMissingClientCapabilityToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
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
export interface McpTypescriptSdkMissingHostRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Missing Host header';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request carries no `_meta` of the protocol revision that the server speaks. Send `_meta` with the protocol version and the capabilities of the client.
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
export interface McpTypescriptSdkMissingMetaRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request neither begins a session nor names one that the server knows. Begin a session with `initialize`, and send its id with what follows.
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
export interface McpTypescriptSdkNoValidSessionRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Bad Request: No valid session ID provided';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request does not say that it accepts the types the server answers with. Send `Accept: application/json, text/event-stream`, or `text/event-stream` alone to open a stream.
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
export interface McpTypescriptSdkNotAcceptableRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The session has a stream open already. Use the stream that is open, or close it first.
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
export interface McpTypescriptSdkOnlyOneStreamRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Conflict: Only one SSE stream is allowed per session';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The body of the request is larger than the server takes. Send less in one request; the text names the limit in bytes.
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
export interface McpTypescriptSdkPayloadTooLargeRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server has the prompt and has switched it off. Use another prompt; list those that are on with `prompts/list`.
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
export interface McpTypescriptSdkPromptDisabledRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server failed while it replayed the events of a stream. Try again after a short pause, or open a new stream.
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
export interface McpTypescriptSdkReplayFailedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Error replaying events';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server itself had asked, the client or another server behind it, and got no answer in time. Try again later.
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
export interface McpTypescriptSdkRequestTimedOutRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32001;
    /**
     * Short text for people.
     */
    message: 'MCP error -32001: Request timed out';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server itself had asked, the client or another server behind it, and got no answer in time. Try again later.
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
export interface McpTypescriptSdkRequestTimedOutToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The server has the resource, or its template, and has switched it off. Read another resource; list those that are on with `resources/list`.
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
export interface McpTypescriptSdkResourceDisabledRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request reads a resource that the server does not have. List the resources with `resources/list` and `resources/templates/list`, and read one of those.
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
export interface McpTypescriptSdkResourceNotFoundRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Which resource.
     */
    data: {
      /**
       * The address that was asked for.
       */
      uri: string;
    };
  };
}

/**
 * The request posts a response, and the endpoint serves revisions only whose servers send no requests. Do not post responses: send the input that the server asks for with the next request.
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
export interface McpTypescriptSdkResponseNotAcceptedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Bad Request: JSON-RPC responses cannot be posted to this endpoint';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * Any error that a server built on the SDK reports as a JSON-RPC error object. Tell it by code and message together.
 */
export interface McpTypescriptSdkRpcErrorEnvelope {
  /**
   * Version of the protocol.
   */
  jsonrpc: '2.0';
  /**
   * The id of the request; absent or null where it could not be read.
   */
  id?: unknown;
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: McpTypescriptSdkRpcErrorCode | (number & {});
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The first request of a session was not `initialize`. Begin with `initialize`.
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
export interface McpTypescriptSdkServerNotInitializedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Bad Request: Server not initialized';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server keeps sessions, and the request names none. Send the `Mcp-Session-Id` header that the answer to `initialize` carried.
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
export interface McpTypescriptSdkSessionIdMissingRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Bad Request: Mcp-Session-Id header is required';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The session that the `Mcp-Session-Id` header names has ended, or never was. Drop the session id and begin a new session with `initialize`.
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
export interface McpTypescriptSdkSessionNotFoundRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32001;
    /**
     * Short text for people.
     */
    message: 'Session not found';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request holds `initialize` together with other messages. Send `initialize` alone.
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
export interface McpTypescriptSdkSeveralInitializationsRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Invalid Request: Only one initialization request is allowed';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The stream that the `Last-Event-ID` header belongs to is still connected. Close the old connection, or wait until the server notices that it is gone, and resume then.
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
export interface McpTypescriptSdkStreamInUseRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Conflict: Stream already has an active connection';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request resumes a stream, and the server keeps no events. Open a new stream without `Last-Event-ID`.
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
export interface McpTypescriptSdkStreamsNotResumableRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Event store not configured';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server holds as many subscriptions as it takes. Close subscriptions that are no longer needed, or try again later.
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
export interface McpTypescriptSdkSubscriptionLimitRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Subscription limit reached';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request cancels a task that has ended. Read what the task came to; there is nothing to cancel.
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
export interface McpTypescriptSdkTaskAlreadyEndedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The tool runs as a task only, and the request does not ask for one. Call the tool with `task` in the parameters.
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
export interface McpTypescriptSdkTaskRequiredToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * More requests came to the endpoint than its limit lets through: 20 in an hour for registration, 100 in a quarter of an hour for authorization and 50 for the rest, unless the server sets another limit. Wait for as long as `Retry-After` says, then try again.
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
 * The arguments hold more elements than the server takes. Send less in one call; the text names the limit.
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
export interface McpTypescriptSdkTooManyToolArgumentsToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The server has the tool and has switched it off. Call another tool; list those that are on with `tools/list`.
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
export interface McpTypescriptSdkToolDisabledRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server has the tool and has switched it off. Call another tool; list those that are on with `tools/list`.
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
export interface McpTypescriptSdkToolDisabledToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * Any failed tool call of a server built on the SDK: a result that says it is an error and tells it as text.
 */
export interface McpTypescriptSdkToolErrorEnvelope {
  /**
   * Version of the protocol; absent where only the result is handed on.
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The request asks for a prompt that the server does not have. List the prompts with `prompts/list` and ask for one of those.
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
export interface McpTypescriptSdkUnknownPromptRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request reads a resource that the server does not have, or completes a template that it does not have. List the resources with `resources/list` and `resources/templates/list`, and use one of those.
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
export interface McpTypescriptSdkUnknownResourceRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request completes a template of resources that the server does not have. List the templates with `resources/templates/list` and use one of those.
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
export interface McpTypescriptSdkUnknownResourceTemplateRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server has no such task, or none of this session. Use the id of a task that this session began and that has not expired.
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
export interface McpTypescriptSdkUnknownTaskRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request calls a tool that the server does not have. List the tools with `tools/list` and call one of those.
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
export interface McpTypescriptSdkUnknownToolRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32602;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request calls a tool that the server does not have. List the tools with `tools/list` and call one of those.
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
export interface McpTypescriptSdkUnknownToolToolError extends McpTypescriptSdkToolErrorEnvelope {
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
      text?: string;
    }[];
    /**
     * The same as JSON, where the tool gives it. No revision says how an error looks in it.
     */
    structuredContent?: unknown;
  };
}

/**
 * The body of the request could not be read to its end. Send the request again after a short pause.
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
export interface McpTypescriptSdkUnreadableBodyRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32700;
    /**
     * Short text for people.
     */
    message: 'Parse error: the request body could not be read';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request does not say that its body is JSON. Send `Content-Type: application/json`.
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
export interface McpTypescriptSdkUnsupportedMediaTypeRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
    message: 'Unsupported Media Type: Content-Type must be application/json';
    /**
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server does not serve the protocol version that the request names, or the request names none. Take a version of `data.supported` that the client has and send the request again in it. If there is none, tell the user.
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
export interface McpTypescriptSdkUnsupportedProtocolVersionRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32022;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Which versions there are.
     */
    data: {
      /**
       * The versions that the server serves.
       */
      supported: string[];
      /**
       * The version that the request named; absent where it named none.
       */
      requested?: string;
    };
  };
}

/**
 * The `MCP-Protocol-Version` header names a version that the server does not have. Send the version that the answer to `initialize` named; the text lists those that the server has.
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
export interface McpTypescriptSdkUnsupportedVersionHeaderRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * A tool of the server asks a person to open a page in the way of 2025-11-25, and the request is of a later revision. Tell whoever runs the server: the fault is in the tool.
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
export interface McpTypescriptSdkUrlElicitationMisusedRpcError extends McpTypescriptSdkRpcErrorEnvelope {
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
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The request needs something that a person does on a web page, such as a login at a third party. Show the person where each page of `data.elicitations` leads, let them open it, and send the request again once it is done.
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
export interface McpTypescriptSdkUrlElicitationRequiredRpcError extends McpTypescriptSdkRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32042;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * What is to be done first.
     */
    data: {
      /**
       * The pages to open, each with a text that says why.
       */
      elicitations: unknown[];
    };
  };
}

/** The documented values of `error.code` in {@link McpTypescriptSdkRpcErrorEnvelope}; others exist. */
export type McpTypescriptSdkRpcErrorCode =
  -32700 | -32600 | -32000 | -32001 | -32020 | -32022 | -32021 | -32602 | -32603 | -32042;

/** The documented values of `error` in {@link McpTypescriptSdkErrorEnvelope}; others exist. */
export type McpTypescriptSdkErrorCode = 'method_not_allowed' | 'too_many_requests';

/** The body of any documented error of MCP TypeScript SDK. Its codes are in `error.code` and `error`. */
export type McpTypescriptSdkError =
  | McpTypescriptSdkInvalidJsonRpcError
  | McpTypescriptSdkInvalidJsonRpcMessageRpcError
  | McpTypescriptSdkInvalidRequestBodyRpcError
  | McpTypescriptSdkUnreadableBodyRpcError
  | McpTypescriptSdkPayloadTooLargeRpcError
  | McpTypescriptSdkNotAcceptableRpcError
  | McpTypescriptSdkUnsupportedMediaTypeRpcError
  | McpTypescriptSdkMethodNotAllowedRpcError
  | McpTypescriptSdkMethodNotAllowedError
  | McpTypescriptSdkMissingHostRpcError
  | McpTypescriptSdkInvalidHostRpcError
  | McpTypescriptSdkInvalidOriginRpcError
  | McpTypescriptSdkSessionNotFoundRpcError
  | McpTypescriptSdkSessionIdMissingRpcError
  | McpTypescriptSdkNoValidSessionRpcError
  | McpTypescriptSdkServerNotInitializedRpcError
  | McpTypescriptSdkAlreadyInitializedRpcError
  | McpTypescriptSdkSeveralInitializationsRpcError
  | McpTypescriptSdkUnsupportedVersionHeaderRpcError
  | McpTypescriptSdkOnlyOneStreamRpcError
  | McpTypescriptSdkStreamInUseRpcError
  | McpTypescriptSdkStreamsNotResumableRpcError
  | McpTypescriptSdkInvalidEventIdRpcError
  | McpTypescriptSdkReplayFailedRpcError
  | McpTypescriptSdkBatchTooLongRpcError
  | McpTypescriptSdkEmptyBatchRpcError
  | McpTypescriptSdkBatchNotSupportedRpcError
  | McpTypescriptSdkInvalidBatchItemRpcError
  | McpTypescriptSdkResponseNotAcceptedRpcError
  | McpTypescriptSdkHeaderMismatchRpcError
  | McpTypescriptSdkUnsupportedProtocolVersionRpcError
  | McpTypescriptSdkMissingClientCapabilityRpcError
  | McpTypescriptSdkMissingClientCapabilityToolError
  | McpTypescriptSdkInputNotSupportedRpcError
  | McpTypescriptSdkInputNotSupportedToolError
  | McpTypescriptSdkMissingMetaRpcError
  | McpTypescriptSdkHeaderWithoutMetaRpcError
  | McpTypescriptSdkInvalidMetaRpcError
  | McpTypescriptSdkInvalidRequestStateRpcError
  | McpTypescriptSdkInvalidSubscriptionFilterRpcError
  | McpTypescriptSdkSubscriptionLimitRpcError
  | McpTypescriptSdkUnknownToolToolError
  | McpTypescriptSdkUnknownToolRpcError
  | McpTypescriptSdkToolDisabledToolError
  | McpTypescriptSdkToolDisabledRpcError
  | McpTypescriptSdkInvalidToolArgumentsToolError
  | McpTypescriptSdkTooManyToolArgumentsToolError
  | McpTypescriptSdkInvalidToolOutputToolError
  | McpTypescriptSdkTaskRequiredToolError
  | McpTypescriptSdkInvalidToolCallRpcError
  | McpTypescriptSdkMalformedParamsRpcError
  | McpTypescriptSdkInvalidToolResultRpcError
  | McpTypescriptSdkInvalidElicitationResponseToolError
  | McpTypescriptSdkRequestTimedOutRpcError
  | McpTypescriptSdkRequestTimedOutToolError
  | McpTypescriptSdkConnectionClosedRpcError
  | McpTypescriptSdkConnectionClosedToolError
  | McpTypescriptSdkUnknownPromptRpcError
  | McpTypescriptSdkPromptDisabledRpcError
  | McpTypescriptSdkInvalidPromptArgumentsRpcError
  | McpTypescriptSdkUnknownResourceRpcError
  | McpTypescriptSdkResourceNotFoundRpcError
  | McpTypescriptSdkUnknownResourceTemplateRpcError
  | McpTypescriptSdkResourceDisabledRpcError
  | McpTypescriptSdkInvalidResourceUriRpcError
  | McpTypescriptSdkInvalidCompletionReferenceRpcError
  | McpTypescriptSdkInvalidMethodParamsRpcError
  | McpTypescriptSdkUnknownTaskRpcError
  | McpTypescriptSdkTaskAlreadyEndedRpcError
  | McpTypescriptSdkUrlElicitationRequiredRpcError
  | McpTypescriptSdkUrlElicitationMisusedRpcError
  | McpTypescriptSdkInvalidHandlerResultRpcError
  | McpTypescriptSdkInternalServerRpcError
  | McpTypescriptSdkTooManyRequestsError;

/** The documented bodies of MCP TypeScript SDK by HTTP status. */
export interface McpTypescriptSdkErrorByStatus {
  400:
    | McpTypescriptSdkInvalidJsonRpcError
    | McpTypescriptSdkInvalidJsonRpcMessageRpcError
    | McpTypescriptSdkInvalidRequestBodyRpcError
    | McpTypescriptSdkUnreadableBodyRpcError
    | McpTypescriptSdkSessionIdMissingRpcError
    | McpTypescriptSdkNoValidSessionRpcError
    | McpTypescriptSdkServerNotInitializedRpcError
    | McpTypescriptSdkAlreadyInitializedRpcError
    | McpTypescriptSdkSeveralInitializationsRpcError
    | McpTypescriptSdkUnsupportedVersionHeaderRpcError
    | McpTypescriptSdkStreamsNotResumableRpcError
    | McpTypescriptSdkInvalidEventIdRpcError
    | McpTypescriptSdkBatchTooLongRpcError
    | McpTypescriptSdkEmptyBatchRpcError
    | McpTypescriptSdkBatchNotSupportedRpcError
    | McpTypescriptSdkInvalidBatchItemRpcError
    | McpTypescriptSdkResponseNotAcceptedRpcError
    | McpTypescriptSdkHeaderMismatchRpcError
    | McpTypescriptSdkUnsupportedProtocolVersionRpcError
    | McpTypescriptSdkMissingClientCapabilityRpcError
    | McpTypescriptSdkInputNotSupportedRpcError
    | McpTypescriptSdkHeaderWithoutMetaRpcError;
  403:
    McpTypescriptSdkMissingHostRpcError | McpTypescriptSdkInvalidHostRpcError | McpTypescriptSdkInvalidOriginRpcError;
  404: McpTypescriptSdkSessionNotFoundRpcError;
  405: McpTypescriptSdkMethodNotAllowedRpcError | McpTypescriptSdkMethodNotAllowedError;
  406: McpTypescriptSdkNotAcceptableRpcError;
  409: McpTypescriptSdkOnlyOneStreamRpcError | McpTypescriptSdkStreamInUseRpcError;
  413: McpTypescriptSdkPayloadTooLargeRpcError;
  415: McpTypescriptSdkUnsupportedMediaTypeRpcError;
  429: McpTypescriptSdkTooManyRequestsError;
  500: McpTypescriptSdkReplayFailedRpcError | McpTypescriptSdkInternalServerRpcError;
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

/** Whether a parsed body is a {@link McpTypescriptSdkAlreadyInitializedRpcError}. */
export declare const isMcpTypescriptSdkAlreadyInitializedRpcError: Guard<McpTypescriptSdkAlreadyInitializedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkBatchNotSupportedRpcError}. */
export declare const isMcpTypescriptSdkBatchNotSupportedRpcError: Guard<McpTypescriptSdkBatchNotSupportedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkBatchTooLongRpcError}. */
export declare const isMcpTypescriptSdkBatchTooLongRpcError: Guard<McpTypescriptSdkBatchTooLongRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkConnectionClosedRpcError}. */
export declare const isMcpTypescriptSdkConnectionClosedRpcError: Guard<McpTypescriptSdkConnectionClosedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkConnectionClosedToolError}. */
export declare const isMcpTypescriptSdkConnectionClosedToolError: Guard<McpTypescriptSdkConnectionClosedToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkEmptyBatchRpcError}. */
export declare const isMcpTypescriptSdkEmptyBatchRpcError: Guard<McpTypescriptSdkEmptyBatchRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkErrorEnvelope}. */
export declare const isMcpTypescriptSdkErrorEnvelope: Guard<McpTypescriptSdkErrorEnvelope>;

/** Whether a parsed body is a {@link McpTypescriptSdkHeaderMismatchRpcError}. */
export declare const isMcpTypescriptSdkHeaderMismatchRpcError: Guard<McpTypescriptSdkHeaderMismatchRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkHeaderWithoutMetaRpcError}. */
export declare const isMcpTypescriptSdkHeaderWithoutMetaRpcError: Guard<McpTypescriptSdkHeaderWithoutMetaRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInputNotSupportedRpcError}. */
export declare const isMcpTypescriptSdkInputNotSupportedRpcError: Guard<McpTypescriptSdkInputNotSupportedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInputNotSupportedToolError}. */
export declare const isMcpTypescriptSdkInputNotSupportedToolError: Guard<McpTypescriptSdkInputNotSupportedToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInternalServerRpcError}. */
export declare const isMcpTypescriptSdkInternalServerRpcError: Guard<McpTypescriptSdkInternalServerRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidBatchItemRpcError}. */
export declare const isMcpTypescriptSdkInvalidBatchItemRpcError: Guard<McpTypescriptSdkInvalidBatchItemRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidCompletionReferenceRpcError}. */
export declare const isMcpTypescriptSdkInvalidCompletionReferenceRpcError: Guard<McpTypescriptSdkInvalidCompletionReferenceRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidElicitationResponseToolError}. */
export declare const isMcpTypescriptSdkInvalidElicitationResponseToolError: Guard<McpTypescriptSdkInvalidElicitationResponseToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidEventIdRpcError}. */
export declare const isMcpTypescriptSdkInvalidEventIdRpcError: Guard<McpTypescriptSdkInvalidEventIdRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidHandlerResultRpcError}. */
export declare const isMcpTypescriptSdkInvalidHandlerResultRpcError: Guard<McpTypescriptSdkInvalidHandlerResultRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidHostRpcError}. */
export declare const isMcpTypescriptSdkInvalidHostRpcError: Guard<McpTypescriptSdkInvalidHostRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidJsonRpcError}. */
export declare const isMcpTypescriptSdkInvalidJsonRpcError: Guard<McpTypescriptSdkInvalidJsonRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidJsonRpcMessageRpcError}. */
export declare const isMcpTypescriptSdkInvalidJsonRpcMessageRpcError: Guard<McpTypescriptSdkInvalidJsonRpcMessageRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidMetaRpcError}. */
export declare const isMcpTypescriptSdkInvalidMetaRpcError: Guard<McpTypescriptSdkInvalidMetaRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidMethodParamsRpcError}. */
export declare const isMcpTypescriptSdkInvalidMethodParamsRpcError: Guard<McpTypescriptSdkInvalidMethodParamsRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidOriginRpcError}. */
export declare const isMcpTypescriptSdkInvalidOriginRpcError: Guard<McpTypescriptSdkInvalidOriginRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidPromptArgumentsRpcError}. */
export declare const isMcpTypescriptSdkInvalidPromptArgumentsRpcError: Guard<McpTypescriptSdkInvalidPromptArgumentsRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidRequestBodyRpcError}. */
export declare const isMcpTypescriptSdkInvalidRequestBodyRpcError: Guard<McpTypescriptSdkInvalidRequestBodyRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidRequestStateRpcError}. */
export declare const isMcpTypescriptSdkInvalidRequestStateRpcError: Guard<McpTypescriptSdkInvalidRequestStateRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidResourceUriRpcError}. */
export declare const isMcpTypescriptSdkInvalidResourceUriRpcError: Guard<McpTypescriptSdkInvalidResourceUriRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidSubscriptionFilterRpcError}. */
export declare const isMcpTypescriptSdkInvalidSubscriptionFilterRpcError: Guard<McpTypescriptSdkInvalidSubscriptionFilterRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidToolArgumentsToolError}. */
export declare const isMcpTypescriptSdkInvalidToolArgumentsToolError: Guard<McpTypescriptSdkInvalidToolArgumentsToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidToolCallRpcError}. */
export declare const isMcpTypescriptSdkInvalidToolCallRpcError: Guard<McpTypescriptSdkInvalidToolCallRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidToolOutputToolError}. */
export declare const isMcpTypescriptSdkInvalidToolOutputToolError: Guard<McpTypescriptSdkInvalidToolOutputToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkInvalidToolResultRpcError}. */
export declare const isMcpTypescriptSdkInvalidToolResultRpcError: Guard<McpTypescriptSdkInvalidToolResultRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMalformedParamsRpcError}. */
export declare const isMcpTypescriptSdkMalformedParamsRpcError: Guard<McpTypescriptSdkMalformedParamsRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMethodNotAllowedError}. */
export declare const isMcpTypescriptSdkMethodNotAllowedError: Guard<McpTypescriptSdkMethodNotAllowedError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMethodNotAllowedRpcError}. */
export declare const isMcpTypescriptSdkMethodNotAllowedRpcError: Guard<McpTypescriptSdkMethodNotAllowedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMissingClientCapabilityRpcError}. */
export declare const isMcpTypescriptSdkMissingClientCapabilityRpcError: Guard<McpTypescriptSdkMissingClientCapabilityRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMissingClientCapabilityToolError}. */
export declare const isMcpTypescriptSdkMissingClientCapabilityToolError: Guard<McpTypescriptSdkMissingClientCapabilityToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMissingHostRpcError}. */
export declare const isMcpTypescriptSdkMissingHostRpcError: Guard<McpTypescriptSdkMissingHostRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkMissingMetaRpcError}. */
export declare const isMcpTypescriptSdkMissingMetaRpcError: Guard<McpTypescriptSdkMissingMetaRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkNoValidSessionRpcError}. */
export declare const isMcpTypescriptSdkNoValidSessionRpcError: Guard<McpTypescriptSdkNoValidSessionRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkNotAcceptableRpcError}. */
export declare const isMcpTypescriptSdkNotAcceptableRpcError: Guard<McpTypescriptSdkNotAcceptableRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkOnlyOneStreamRpcError}. */
export declare const isMcpTypescriptSdkOnlyOneStreamRpcError: Guard<McpTypescriptSdkOnlyOneStreamRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkPayloadTooLargeRpcError}. */
export declare const isMcpTypescriptSdkPayloadTooLargeRpcError: Guard<McpTypescriptSdkPayloadTooLargeRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkPromptDisabledRpcError}. */
export declare const isMcpTypescriptSdkPromptDisabledRpcError: Guard<McpTypescriptSdkPromptDisabledRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkReplayFailedRpcError}. */
export declare const isMcpTypescriptSdkReplayFailedRpcError: Guard<McpTypescriptSdkReplayFailedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkRequestTimedOutRpcError}. */
export declare const isMcpTypescriptSdkRequestTimedOutRpcError: Guard<McpTypescriptSdkRequestTimedOutRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkRequestTimedOutToolError}. */
export declare const isMcpTypescriptSdkRequestTimedOutToolError: Guard<McpTypescriptSdkRequestTimedOutToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkResourceDisabledRpcError}. */
export declare const isMcpTypescriptSdkResourceDisabledRpcError: Guard<McpTypescriptSdkResourceDisabledRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkResourceNotFoundRpcError}. */
export declare const isMcpTypescriptSdkResourceNotFoundRpcError: Guard<McpTypescriptSdkResourceNotFoundRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkResponseNotAcceptedRpcError}. */
export declare const isMcpTypescriptSdkResponseNotAcceptedRpcError: Guard<McpTypescriptSdkResponseNotAcceptedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkRpcErrorEnvelope}. */
export declare const isMcpTypescriptSdkRpcErrorEnvelope: Guard<McpTypescriptSdkRpcErrorEnvelope>;

/** Whether a parsed body is a {@link McpTypescriptSdkServerNotInitializedRpcError}. */
export declare const isMcpTypescriptSdkServerNotInitializedRpcError: Guard<McpTypescriptSdkServerNotInitializedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkSessionIdMissingRpcError}. */
export declare const isMcpTypescriptSdkSessionIdMissingRpcError: Guard<McpTypescriptSdkSessionIdMissingRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkSessionNotFoundRpcError}. */
export declare const isMcpTypescriptSdkSessionNotFoundRpcError: Guard<McpTypescriptSdkSessionNotFoundRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkSeveralInitializationsRpcError}. */
export declare const isMcpTypescriptSdkSeveralInitializationsRpcError: Guard<McpTypescriptSdkSeveralInitializationsRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkStreamInUseRpcError}. */
export declare const isMcpTypescriptSdkStreamInUseRpcError: Guard<McpTypescriptSdkStreamInUseRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkStreamsNotResumableRpcError}. */
export declare const isMcpTypescriptSdkStreamsNotResumableRpcError: Guard<McpTypescriptSdkStreamsNotResumableRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkSubscriptionLimitRpcError}. */
export declare const isMcpTypescriptSdkSubscriptionLimitRpcError: Guard<McpTypescriptSdkSubscriptionLimitRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkTaskAlreadyEndedRpcError}. */
export declare const isMcpTypescriptSdkTaskAlreadyEndedRpcError: Guard<McpTypescriptSdkTaskAlreadyEndedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkTaskRequiredToolError}. */
export declare const isMcpTypescriptSdkTaskRequiredToolError: Guard<McpTypescriptSdkTaskRequiredToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkTooManyRequestsError}. */
export declare const isMcpTypescriptSdkTooManyRequestsError: Guard<McpTypescriptSdkTooManyRequestsError>;

/** Whether a parsed body is a {@link McpTypescriptSdkTooManyToolArgumentsToolError}. */
export declare const isMcpTypescriptSdkTooManyToolArgumentsToolError: Guard<McpTypescriptSdkTooManyToolArgumentsToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkToolDisabledRpcError}. */
export declare const isMcpTypescriptSdkToolDisabledRpcError: Guard<McpTypescriptSdkToolDisabledRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkToolDisabledToolError}. */
export declare const isMcpTypescriptSdkToolDisabledToolError: Guard<McpTypescriptSdkToolDisabledToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkToolErrorEnvelope}. */
export declare const isMcpTypescriptSdkToolErrorEnvelope: Guard<McpTypescriptSdkToolErrorEnvelope>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownPromptRpcError}. */
export declare const isMcpTypescriptSdkUnknownPromptRpcError: Guard<McpTypescriptSdkUnknownPromptRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownResourceRpcError}. */
export declare const isMcpTypescriptSdkUnknownResourceRpcError: Guard<McpTypescriptSdkUnknownResourceRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownResourceTemplateRpcError}. */
export declare const isMcpTypescriptSdkUnknownResourceTemplateRpcError: Guard<McpTypescriptSdkUnknownResourceTemplateRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownTaskRpcError}. */
export declare const isMcpTypescriptSdkUnknownTaskRpcError: Guard<McpTypescriptSdkUnknownTaskRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownToolRpcError}. */
export declare const isMcpTypescriptSdkUnknownToolRpcError: Guard<McpTypescriptSdkUnknownToolRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnknownToolToolError}. */
export declare const isMcpTypescriptSdkUnknownToolToolError: Guard<McpTypescriptSdkUnknownToolToolError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnreadableBodyRpcError}. */
export declare const isMcpTypescriptSdkUnreadableBodyRpcError: Guard<McpTypescriptSdkUnreadableBodyRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnsupportedMediaTypeRpcError}. */
export declare const isMcpTypescriptSdkUnsupportedMediaTypeRpcError: Guard<McpTypescriptSdkUnsupportedMediaTypeRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnsupportedProtocolVersionRpcError}. */
export declare const isMcpTypescriptSdkUnsupportedProtocolVersionRpcError: Guard<McpTypescriptSdkUnsupportedProtocolVersionRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUnsupportedVersionHeaderRpcError}. */
export declare const isMcpTypescriptSdkUnsupportedVersionHeaderRpcError: Guard<McpTypescriptSdkUnsupportedVersionHeaderRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUrlElicitationMisusedRpcError}. */
export declare const isMcpTypescriptSdkUrlElicitationMisusedRpcError: Guard<McpTypescriptSdkUrlElicitationMisusedRpcError>;

/** Whether a parsed body is a {@link McpTypescriptSdkUrlElicitationRequiredRpcError}. */
export declare const isMcpTypescriptSdkUrlElicitationRequiredRpcError: Guard<McpTypescriptSdkUrlElicitationRequiredRpcError>;

/** The contract of MCP TypeScript SDK, for `createInspector`. */
declare const table: ContractTable<'mcp-typescript-sdk', McpTypescriptSdkErrorId>;
export default table;
