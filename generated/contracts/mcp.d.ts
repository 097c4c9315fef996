import type { ContractTable, Guard } from '../contract-table.js';

/**
 * A header that repeats part of the body is missing or malformed, or says something else than the body. Send `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and each `Mcp-Param-` header as the body has it.
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
 *     "message": "Header mismatch: Mcp-Name header value 'foo' does not match body value 'bar'"
 *   }
 * }
 * ```
 */
export interface McpHeaderMismatchRpcError extends McpRpcErrorEnvelope {
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
     * Further facts on the error; some codes say what.
     */
    data?: unknown;
  };
}

/**
 * The receiver failed while it handled the request. Try again after a short pause. If it goes on, tell whoever runs the server.
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
 *     "message": "Internal error"
 *   }
 * }
 * ```
 */
export interface McpInternalRpcError extends McpRpcErrorEnvelope {
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
     * Further facts on the error; some codes say what.
     */
    data?: unknown;
  };
}

/**
 * The parameters do not fit: an unknown tool or prompt, bad arguments, a bad cursor, level or task, and since 2026-07-28 also an unknown resource or a missing `_meta` member. Correct the parameters and send the request again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 3,
 *   "error": {
 *     "code": -32602,
 *     "message": "Unknown tool: invalid_tool_name"
 *   }
 * }
 * ```
 */
export interface McpInvalidParamsRpcError extends McpRpcErrorEnvelope {
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
     * Further facts on the error; some codes say what.
     */
    data?: unknown;
  };
}

/**
 * The message is JSON but no valid request. With tasks in 2025-11-25, also: the tool must be called as a task. Build the message as the protocol describes it and send it again.
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
 *     "message": "Task augmentation required for tools/call requests"
 *   }
 * }
 * ```
 */
export interface McpInvalidRequestRpcError extends McpRpcErrorEnvelope {
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
     * Further facts on the error; some codes say what.
     */
    data?: unknown;
  };
}

/**
 * The method does not exist, or belongs to a capability that the receiver does not advertise. Call a method of a capability that the other side advertises.
 *
 * HTTP 404, on mcp.
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
 *     "message": "Roots not supported",
 *     "data": {
 *       "reason": "Client does not have roots capability"
 *     }
 *   }
 * }
 * ```
 */
export interface McpMethodNotFoundRpcError extends McpRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32601;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; some codes say what.
     */
    data?: unknown;
  };
}

/**
 * The request needs a capability that the client did not declare in it. Declare what `data.requiredCapabilities` lists and send the request again, if the client has it.
 *
 * HTTP 400, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 12,
 *   "error": {
 *     "code": -32021,
 *     "message": "Missing required client capability",
 *     "data": {
 *       "requiredCapabilities": {
 *         "extensions": {
 *           "io.modelcontextprotocol/tasks": {}
 *         }
 *       }
 *     }
 *   }
 * }
 * ```
 */
export interface McpMissingRequiredClientCapabilityRpcError extends McpRpcErrorEnvelope {
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
 * The receiver could not parse the message as JSON. Correct how the message is serialized and send it again.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32700,
 *     "message": "Parse error"
 *   }
 * }
 * ```
 */
export interface McpParseRpcError extends McpRpcErrorEnvelope {
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
     * Further facts on the error; some codes say what.
     */
    data?: unknown;
  };
}

/**
 * The resource does not exist. List the resources and read one of those.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 5,
 *   "error": {
 *     "code": -32002,
 *     "message": "Resource not found",
 *     "data": {
 *       "uri": "file:///nonexistent.txt"
 *     }
 *   }
 * }
 * ```
 */
export interface McpResourceNotFoundRpcError extends McpRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -32002;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; some codes say what.
     */
    data?: unknown;
  };
}

/**
 * Any error that an MCP server or client reports as a JSON-RPC error object. Branch on `error.code`, and read the codes by the revision in use.
 */
export interface McpRpcErrorEnvelope {
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
    code: McpRpcErrorCode | (number & {});
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; some codes say what.
     */
    data?: unknown;
  };
}

/**
 * Any failed task: the state of a task whose `status` is `failed`. Since 2026-07-28 it holds the JSON-RPC error that ended it.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 4,
 *   "result": {
 *     "taskId": "786512e2-9e0d-44bd-8f29-789f820fe840",
 *     "status": "failed",
 *     "createdAt": "2025-11-25T10:30:00Z",
 *     "lastUpdatedAt": "2025-11-25T10:40:00Z",
 *     "ttl": 30000,
 *     "statusMessage": "Tool execution failed: API rate limit exceeded"
 *   }
 * }
 * ```
 */
export interface McpTaskErrorEnvelope {
  /**
   * Version of the protocol; absent where only the result is handed on.
   */
  jsonrpc?: '2.0';
  /**
   * The id of the request.
   */
  id?: unknown;
  /**
   * The state of the task.
   */
  result: {
    /**
     * Says that the task failed.
     */
    status: 'failed';
    /**
     * Name of the task.
     */
    taskId?: string;
    /**
     * Short text for people on the state of the task.
     */
    statusMessage?: string | null;
    /**
     * The JSON-RPC error that ended the task. Required since 2026-07-28; before, `tasks/result` answers with it.
     */
    error?: {
      /**
       * Number of the error.
       */
      code?: number;
      /**
       * Short text for people.
       */
      message?: string;
      /**
       * Further facts on the error.
       */
      data?: unknown;
    };
  };
}

/**
 * Any failed tool call: a result that says it is an error and tells it as content, for a model to read.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 4,
 *   "result": {
 *     "resultType": "complete",
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "Invalid departure date: must be in the future. Current date is 08/08/2025."
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface McpToolErrorEnvelope {
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
 * The server does not serve the protocol version that the request names. Take a version of `data.supported` that the client has and send the request again in it. If there is none, tell the user.
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
 *     "message": "Unsupported protocol version",
 *     "data": {
 *       "supported": [
 *         "2026-07-28",
 *         "2025-11-25"
 *       ],
 *       "requested": "1900-01-01"
 *     }
 *   }
 * }
 * ```
 */
export interface McpUnsupportedProtocolVersionRpcError extends McpRpcErrorEnvelope {
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
       * The version that the request named.
       */
      requested: string;
    };
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
 *   "id": 2,
 *   "error": {
 *     "code": -32042,
 *     "message": "This request requires more information.",
 *     "data": {
 *       "elicitations": [
 *         {
 *           "mode": "url",
 *           "elicitationId": "550e8400-e29b-41d4-a716-446655440000",
 *           "url": "https://mcp.example.com/connect?elicitationId=550e8400-e29b-41d4-a716-446655440000",
 *           "message": "Authorization is required to access your Example Co files."
 *         }
 *       ]
 *     }
 *   }
 * }
 * ```
 */
export interface McpUrlElicitationRequiredRpcError extends McpRpcErrorEnvelope {
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
      elicitations: {
        /**
         * How the input is gathered.
         */
        mode: 'url';
        /**
         * Name under which a notification tells that it is done.
         */
        elicitationId: string;
        /**
         * Address of the page.
         */
        url: string;
        /**
         * Why the page is to be opened, for people.
         */
        message: string;
      }[];
    };
  };
}

/**
 * The user of the client turned a sampling request down. The client sends it to the server. Go on without the answer of the model, and do not ask again for the same.
 *
 * With any HTTP status or none, on mcp.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 3,
 *   "error": {
 *     "code": -1,
 *     "message": "User rejected sampling request"
 *   }
 * }
 * ```
 */
export interface McpUserRejectedRpcError extends McpRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: -1;
    /**
     * Short text for people.
     */
    message: string;
    /**
     * Further facts on the error; some codes say what.
     */
    data?: unknown;
  };
}

/** The documented values of `error.code` in {@link McpRpcErrorEnvelope}; others exist. */
export type McpRpcErrorCode =
  -32700 | -32600 | -32601 | -32602 | -32603 | -32002 | -32042 | -32020 | -32021 | -32022 | -1;

/** The body of any documented error of Model Context Protocol. Its codes are in `error.code` and `result.error.code`. */
export type McpError =
  | McpParseRpcError
  | McpInvalidRequestRpcError
  | McpMethodNotFoundRpcError
  | McpInvalidParamsRpcError
  | McpInternalRpcError
  | McpResourceNotFoundRpcError
  | McpUrlElicitationRequiredRpcError
  | McpHeaderMismatchRpcError
  | McpMissingRequiredClientCapabilityRpcError
  | McpUnsupportedProtocolVersionRpcError
  | McpUserRejectedRpcError
  | McpToolErrorEnvelope
  | McpTaskErrorEnvelope;

/** The documented bodies of Model Context Protocol by HTTP status. */
export interface McpErrorByStatus {
  400: McpHeaderMismatchRpcError | McpMissingRequiredClientCapabilityRpcError | McpUnsupportedProtocolVersionRpcError;
  404: McpMethodNotFoundRpcError;
}

/** The ids of the documented errors of Model Context Protocol. */
export type McpErrorId =
  | 'parse-error'
  | 'invalid-request'
  | 'method-not-found'
  | 'invalid-params'
  | 'internal-error'
  | 'resource-not-found'
  | 'url-elicitation-required'
  | 'header-mismatch'
  | 'missing-required-client-capability'
  | 'unsupported-protocol-version'
  | 'user-rejected'
  | 'tool-execution-error'
  | 'task-failed';

/** Whether a parsed body is any documented error of Model Context Protocol. */
export declare const isMcpError: Guard<McpError>;

/** Whether a parsed body is a {@link McpHeaderMismatchRpcError}. */
export declare const isMcpHeaderMismatchRpcError: Guard<McpHeaderMismatchRpcError>;

/** Whether a parsed body is a {@link McpInternalRpcError}. */
export declare const isMcpInternalRpcError: Guard<McpInternalRpcError>;

/** Whether a parsed body is a {@link McpInvalidParamsRpcError}. */
export declare const isMcpInvalidParamsRpcError: Guard<McpInvalidParamsRpcError>;

/** Whether a parsed body is a {@link McpInvalidRequestRpcError}. */
export declare const isMcpInvalidRequestRpcError: Guard<McpInvalidRequestRpcError>;

/** Whether a parsed body is a {@link McpMethodNotFoundRpcError}. */
export declare const isMcpMethodNotFoundRpcError: Guard<McpMethodNotFoundRpcError>;

/** Whether a parsed body is a {@link McpMissingRequiredClientCapabilityRpcError}. */
export declare const isMcpMissingRequiredClientCapabilityRpcError: Guard<McpMissingRequiredClientCapabilityRpcError>;

/** Whether a parsed body is a {@link McpParseRpcError}. */
export declare const isMcpParseRpcError: Guard<McpParseRpcError>;

/** Whether a parsed body is a {@link McpResourceNotFoundRpcError}. */
export declare const isMcpResourceNotFoundRpcError: Guard<McpResourceNotFoundRpcError>;

/** Whether a parsed body is a {@link McpRpcErrorEnvelope}. */
export declare const isMcpRpcErrorEnvelope: Guard<McpRpcErrorEnvelope>;

/** Whether a parsed body is a {@link McpTaskErrorEnvelope}. */
export declare const isMcpTaskErrorEnvelope: Guard<McpTaskErrorEnvelope>;

/** Whether a parsed body is a {@link McpToolErrorEnvelope}. */
export declare const isMcpToolErrorEnvelope: Guard<McpToolErrorEnvelope>;

/** Whether a parsed body is a {@link McpUnsupportedProtocolVersionRpcError}. */
export declare const isMcpUnsupportedProtocolVersionRpcError: Guard<McpUnsupportedProtocolVersionRpcError>;

/** Whether a parsed body is a {@link McpUrlElicitationRequiredRpcError}. */
export declare const isMcpUrlElicitationRequiredRpcError: Guard<McpUrlElicitationRequiredRpcError>;

/** Whether a parsed body is a {@link McpUserRejectedRpcError}. */
export declare const isMcpUserRejectedRpcError: Guard<McpUserRejectedRpcError>;

/** The contract of Model Context Protocol, for `createInspector`. */
declare const table: ContractTable<'mcp', McpErrorId>;
export default table;
