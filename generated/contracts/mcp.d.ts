import type { ContractTable, Guard } from '../contract-table.js';

/**
 * A header that repeats part of the body is missing or malformed, or differs from the body. Send `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and each `Mcp-Param-` header with the values of the body.
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
export interface McpHeaderMismatchJsonRpcError extends McpJsonRpcErrorEnvelope {
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
     * Additional information; some codes define its content.
     */
    data?: unknown;
  };
}

/**
 * The receiver failed while it handled the request. Retry after a short delay. If the error persists, contact the operator of the server.
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
export interface McpInternalJsonRpcError extends McpJsonRpcErrorEnvelope {
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
     * Additional information; some codes define its content.
     */
    data?: unknown;
  };
}

/**
 * The parameters are invalid: an unknown tool or prompt, wrong arguments, a wrong cursor, level or task and, since 2026-07-28, also an unknown resource or a missing `_meta` member. Correct the parameters and send the request again.
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
export interface McpInvalidParamsJsonRpcError extends McpJsonRpcErrorEnvelope {
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
     * Additional information; some codes define its content.
     */
    data?: unknown;
  };
}

/**
 * The message is JSON, but not a valid request. With tasks in 2025-11-25 it can also mean that the tool must run as a task. Build the message as the protocol describes it and send it again.
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
export interface McpInvalidRequestJsonRpcError extends McpJsonRpcErrorEnvelope {
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
     * Additional information; some codes define its content.
     */
    data?: unknown;
  };
}

/**
 * Any error that an MCP server or client reports as a JSON-RPC error object. Branch on `error.code`; the protocol revision in use defines the codes.
 */
export interface McpJsonRpcErrorEnvelope {
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
    code: McpJsonRpcErrorCode | (number & {});
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information; some codes define its content.
     */
    data?: unknown;
  };
}

/**
 * The method does not exist or belongs to a capability that the receiver does not advertise. Call a method of a capability that the receiver advertises.
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
export interface McpMethodNotFoundJsonRpcError extends McpJsonRpcErrorEnvelope {
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
     * Additional information; some codes define its content.
     */
    data?: unknown;
  };
}

/**
 * The request needs a capability that the client did not declare in it. If the client has the capabilities in `data.requiredCapabilities`, declare them and send the request again.
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
export interface McpMissingRequiredClientCapabilityJsonRpcError extends McpJsonRpcErrorEnvelope {
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
 * The receiver could not parse the message as JSON. Correct how the client serializes the message and send it again.
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
export interface McpParseJsonRpcError extends McpJsonRpcErrorEnvelope {
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
     * Additional information; some codes define its content.
     */
    data?: unknown;
  };
}

/**
 * The resource does not exist. List the resources and read one of them.
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
export interface McpResourceNotFoundJsonRpcError extends McpJsonRpcErrorEnvelope {
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
     * Additional information; some codes define its content.
     */
    data?: unknown;
  };
}

/**
 * Any failed tool call: a result with `isError: true` and content that a model can read.
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
export interface McpResultErrorEnvelope {
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
 * Any failed task: the state of a task with the `status` `failed`. Since 2026-07-28 it contains the JSON-RPC error that ended the task.
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
export interface McpTaskResultErrorEnvelope {
  /**
   * JSON-RPC version. Absent when a client passes on the result alone.
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
     * `failed`: the task failed.
     */
    status: 'failed';
    /**
     * The id of the task.
     */
    taskId?: string;
    /**
     * Short message for people about the state of the task.
     */
    statusMessage?: string | null;
    /**
     * The JSON-RPC error that ended the task. Required since 2026-07-28; before, `tasks/result` returns it.
     */
    error?: {
      /**
       * Error code.
       */
      code?: number;
      /**
       * Short message for people.
       */
      message?: string;
      /**
       * Additional information.
       */
      data?: unknown;
    };
  };
}

/**
 * The server does not support the protocol version of the request. Choose a version from `data.supported` that the client supports and send the request again with it. If there is none, inform the user.
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
export interface McpUnsupportedProtocolVersionJsonRpcError extends McpJsonRpcErrorEnvelope {
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
       * The version in the request.
       */
      requested: string;
    };
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
export interface McpUrlElicitationRequiredJsonRpcError extends McpJsonRpcErrorEnvelope {
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
      elicitations: {
        /**
         * How the person gives the input; `url` for a web page.
         */
        mode: 'url';
        /**
         * The id that a notification repeats when the person is done.
         */
        elicitationId: string;
        /**
         * Address of the page.
         */
        url: string;
        /**
         * The reason to open the page, for people.
         */
        message: string;
      }[];
    };
  };
}

/**
 * The user of the client rejected a sampling request. The client sends this error to the server. Continue without the model's answer, and do not ask again for the same.
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
export interface McpUserRejectedJsonRpcError extends McpJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -1;
    /**
     * Short message for people.
     */
    message: string;
    /**
     * Additional information; some codes define its content.
     */
    data?: unknown;
  };
}

/** The documented values of `error.code` in {@link McpJsonRpcErrorEnvelope}; others exist. */
export type McpJsonRpcErrorCode =
  -32700 | -32600 | -32601 | -32602 | -32603 | -32002 | -32042 | -32020 | -32021 | -32022 | -1;

/** The body of any documented error of Model Context Protocol. Its codes are in `error.code` and `result.error.code`. */
export type McpError =
  | McpParseJsonRpcError
  | McpInvalidRequestJsonRpcError
  | McpMethodNotFoundJsonRpcError
  | McpInvalidParamsJsonRpcError
  | McpInternalJsonRpcError
  | McpResourceNotFoundJsonRpcError
  | McpUrlElicitationRequiredJsonRpcError
  | McpHeaderMismatchJsonRpcError
  | McpMissingRequiredClientCapabilityJsonRpcError
  | McpUnsupportedProtocolVersionJsonRpcError
  | McpUserRejectedJsonRpcError
  | McpResultErrorEnvelope
  | McpTaskResultErrorEnvelope;

/** The documented bodies of Model Context Protocol by HTTP status. */
export interface McpErrorByStatus {
  400:
    | McpHeaderMismatchJsonRpcError
    | McpMissingRequiredClientCapabilityJsonRpcError
    | McpUnsupportedProtocolVersionJsonRpcError;
  404: McpMethodNotFoundJsonRpcError;
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

/** Whether a parsed body is a {@link McpHeaderMismatchJsonRpcError}. */
export declare const isMcpHeaderMismatchJsonRpcError: Guard<McpHeaderMismatchJsonRpcError>;

/** Whether a parsed body is a {@link McpInternalJsonRpcError}. */
export declare const isMcpInternalJsonRpcError: Guard<McpInternalJsonRpcError>;

/** Whether a parsed body is a {@link McpInvalidParamsJsonRpcError}. */
export declare const isMcpInvalidParamsJsonRpcError: Guard<McpInvalidParamsJsonRpcError>;

/** Whether a parsed body is a {@link McpInvalidRequestJsonRpcError}. */
export declare const isMcpInvalidRequestJsonRpcError: Guard<McpInvalidRequestJsonRpcError>;

/** Whether a parsed body is a {@link McpJsonRpcErrorEnvelope}. */
export declare const isMcpJsonRpcErrorEnvelope: Guard<McpJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link McpMethodNotFoundJsonRpcError}. */
export declare const isMcpMethodNotFoundJsonRpcError: Guard<McpMethodNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link McpMissingRequiredClientCapabilityJsonRpcError}. */
export declare const isMcpMissingRequiredClientCapabilityJsonRpcError: Guard<McpMissingRequiredClientCapabilityJsonRpcError>;

/** Whether a parsed body is a {@link McpParseJsonRpcError}. */
export declare const isMcpParseJsonRpcError: Guard<McpParseJsonRpcError>;

/** Whether a parsed body is a {@link McpResourceNotFoundJsonRpcError}. */
export declare const isMcpResourceNotFoundJsonRpcError: Guard<McpResourceNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link McpResultErrorEnvelope}. */
export declare const isMcpResultErrorEnvelope: Guard<McpResultErrorEnvelope>;

/** Whether a parsed body is a {@link McpTaskResultErrorEnvelope}. */
export declare const isMcpTaskResultErrorEnvelope: Guard<McpTaskResultErrorEnvelope>;

/** Whether a parsed body is a {@link McpUnsupportedProtocolVersionJsonRpcError}. */
export declare const isMcpUnsupportedProtocolVersionJsonRpcError: Guard<McpUnsupportedProtocolVersionJsonRpcError>;

/** Whether a parsed body is a {@link McpUrlElicitationRequiredJsonRpcError}. */
export declare const isMcpUrlElicitationRequiredJsonRpcError: Guard<McpUrlElicitationRequiredJsonRpcError>;

/** Whether a parsed body is a {@link McpUserRejectedJsonRpcError}. */
export declare const isMcpUserRejectedJsonRpcError: Guard<McpUserRejectedJsonRpcError>;

/** The contract of Model Context Protocol, for `createInspector`. */
declare const table: ContractTable<'mcp', McpErrorId>;
export default table;
