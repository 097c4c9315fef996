import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The caller may not use the tool. Have the access granted, and call the tool again.
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
 *     "message": "Authorization failed for resource 'data://secret': insufficient permissions"
 *   }
 * }
 * ```
 */
export interface FastmcpAccessDeniedJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 * The caller may not use the tool. Have the access granted, and call the tool again.
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
 *         "text": "Authorization failed for tool 'delete_user': insufficient permissions"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface FastmcpAccessDeniedResultError extends FastmcpResultErrorEnvelope {
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
 * An error of the check of the token, as OAuth describes it.
 */
export interface FastmcpErrorEnvelope {
  /**
   * Error code of OAuth.
   */
  error: FastmcpErrorCode | (string & {});
  /**
   * Text for people.
   */
  error_description?: string | null;
}

/**
 * The tool, resource or prompt asks the client for input in a way that the protocol version of the connection does not have. Use the protocol version 2026-07-28 or newer.
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
 *     "message": "Tool 'ask' returned an InputRequiredResult to request client input, but the multi-round-trip result type (SEP-2322) only exists at MCP 2026-07-28; this connection negotiated '2025-11-25'. Use ctx.elicit() for server-initiated input on handshake-era connections."
 *   }
 * }
 * ```
 */
export interface FastmcpInputNotSupportedJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 * The token lacks a scope that the tool requires. The text names it. Authorize the client with that scope.
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
 *         "text": "Insufficient scope. Required: admin"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface FastmcpInsufficientScopeResultError extends FastmcpResultErrorEnvelope {
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
 * The bearer token is wrong or has expired, or the server no longer knows it. Drop the tokens of this server and authorize the client again.
 *
 * HTTP 401, on rest and mcp, with the header `WWW-Authenticate` (optional).
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_token",
 *   "error_description": "Authentication failed. The provided bearer token is invalid, expired, or no longer recognized by the server. To resolve: clear authentication tokens in your MCP client and reconnect. Your client should automatically re-register and obtain new tokens."
 * }
 * ```
 */
export interface FastmcpInvalidTokenError extends FastmcpErrorEnvelope {
  error: 'invalid_token';
  error_description: string;
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
 *         "text": "1 validation error for call[keyword_search]\nsearch_type\n  Unexpected keyword argument [type=unexpected_keyword_argument, input_value='keyword', input_type=str]\n    For further information visit https://errors.pydantic.dev/2.12/v/unexpected_keyword_argument"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface FastmcpInvalidToolArgumentsResultError extends FastmcpResultErrorEnvelope {
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
 * Any error that a server built on the framework reports as a JSON-RPC error object. Code and message together identify it.
 */
export interface FastmcpJsonRpcErrorEnvelope {
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
    code: FastmcpJsonRpcErrorCode | (number & {});
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
 * The function behind the prompt raised an exception. Its text follows the name of the prompt, if the server does not mask it. Read the text, and correct the arguments if it names one.
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
 *     "message": "Error rendering prompt 'greet': missing name"
 *   }
 * }
 * ```
 */
export interface FastmcpPromptFailedJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 * The function behind the prompt raised an exception. Its text follows the name of the prompt, if the server does not mask it. Read the text, and correct the arguments if it names one.
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
 *     "message": "Error rendering prompt 'greet': missing name"
 *   }
 * }
 * ```
 */
export interface FastmcpPromptFailedUncodedJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 * The client, or all clients together, sent too many requests. Wait, then send the request again.
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
 *     "message": "Rate limit exceeded for client: global"
 *   }
 * }
 * ```
 */
export interface FastmcpRateLimitedJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 * The function behind the resource raised an exception. Its text follows the URI, if the server does not mask it. Send the request again later. If it fails again, ask the operator of the server.
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
 *     "message": "Error reading resource 'data://broken': division by zero"
 *   }
 * }
 * ```
 */
export interface FastmcpResourceFailedJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 * The function behind the resource raised an exception. Its text follows the URI, if the server does not mask it. Send the request again later. If it fails again, ask the operator of the server.
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
 *     "message": "Error reading resource 'data://broken': division by zero"
 *   }
 * }
 * ```
 */
export interface FastmcpResourceFailedUncodedJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 *     "code": -32002,
 *     "message": "Resource not found: 'data://nope'"
 *   }
 * }
 * ```
 */
export interface FastmcpResourceNotFoundJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 * Any failed tool call of a server built on the framework: a result with `isError: true` and a text.
 */
export interface FastmcpResultErrorEnvelope {
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
 * The tool, resource or prompt may be used only as a task, or never as one. Read `execution.taskSupport` of the tool and call it in that mode.
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
 *     "message": "FunctionTool 'slow' requires task-augmented execution"
 *   }
 * }
 * ```
 */
export interface FastmcpTaskModeJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 *         "text": "Error calling tool 'hello': No module named 'fastmcp.server.tasks.routing'"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface FastmcpToolFailedResultError extends FastmcpResultErrorEnvelope {
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
 * The tool ran longer than its limit. Ask for less in one call, or call the tool as a task.
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
 *     "message": "Tool 'report' execution timed out after 30.0s"
 *   }
 * }
 * ```
 */
export interface FastmcpToolTimedOutJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
export interface FastmcpUnknownPromptJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 *     "message": "Unknown prompt: 'nope'"
 *   }
 * }
 * ```
 */
export interface FastmcpUnknownPromptUncodedJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 *     "message": "Resource not found: 'data://nope'",
 *     "data": {
 *       "uri": "data://nope"
 *     }
 *   }
 * }
 * ```
 */
export interface FastmcpUnknownResourceJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
 *   "id": 2,
 *   "result": {
 *     "content": [
 *       {
 *         "type": "text",
 *         "text": "Unknown tool: 'nope'"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface FastmcpUnknownToolResultError extends FastmcpResultErrorEnvelope {
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
 * The API behind the tool or resource answered with 429. Wait, then send the request again.
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
 *     "message": "Rate limited by upstream API, please retry later"
 *   }
 * }
 * ```
 */
export interface FastmcpUpstreamRateLimitedJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
    message: 'Rate limited by upstream API, please retry later';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The API behind the tool or resource answered with 429. Wait, then send the request again.
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
 *         "text": "Rate limited by upstream API, please retry later"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface FastmcpUpstreamRateLimitedResultError extends FastmcpResultErrorEnvelope {
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
 * The API behind the tool or resource did not answer in time. Send the request again after a short delay.
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
 *     "message": "Upstream request timed out, please retry"
 *   }
 * }
 * ```
 */
export interface FastmcpUpstreamTimedOutJsonRpcError extends FastmcpJsonRpcErrorEnvelope {
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
    message: 'Upstream request timed out, please retry';
    /**
     * Additional information; the server decides its content.
     */
    data?: unknown;
  };
}

/**
 * The API behind the tool or resource did not answer in time. Send the request again after a short delay.
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
 *         "text": "Upstream request timed out, please retry"
 *       }
 *     ],
 *     "isError": true
 *   }
 * }
 * ```
 */
export interface FastmcpUpstreamTimedOutResultError extends FastmcpResultErrorEnvelope {
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

/** The documented values of `error.code` in {@link FastmcpJsonRpcErrorEnvelope}; others exist. */
export type FastmcpJsonRpcErrorCode = -32603 | -32000 | -32602 | -32002 | 0 | -32601;

/** The documented values of `error` in {@link FastmcpErrorEnvelope}; others exist. */
export type FastmcpErrorCode = 'invalid_token';

/** The body of any documented error of FastMCP. Its codes are in `error.code` and `error`. */
export type FastmcpError =
  | FastmcpUnknownToolResultError
  | FastmcpToolFailedResultError
  | FastmcpInvalidToolArgumentsResultError
  | FastmcpUpstreamRateLimitedResultError
  | FastmcpUpstreamRateLimitedJsonRpcError
  | FastmcpUpstreamTimedOutResultError
  | FastmcpUpstreamTimedOutJsonRpcError
  | FastmcpRateLimitedJsonRpcError
  | FastmcpToolTimedOutJsonRpcError
  | FastmcpAccessDeniedResultError
  | FastmcpAccessDeniedJsonRpcError
  | FastmcpInsufficientScopeResultError
  | FastmcpUnknownResourceJsonRpcError
  | FastmcpResourceNotFoundJsonRpcError
  | FastmcpResourceFailedJsonRpcError
  | FastmcpResourceFailedUncodedJsonRpcError
  | FastmcpUnknownPromptJsonRpcError
  | FastmcpUnknownPromptUncodedJsonRpcError
  | FastmcpPromptFailedJsonRpcError
  | FastmcpPromptFailedUncodedJsonRpcError
  | FastmcpTaskModeJsonRpcError
  | FastmcpInputNotSupportedJsonRpcError
  | FastmcpInvalidTokenError;

/** The documented bodies of FastMCP by HTTP status. */
export interface FastmcpErrorByStatus {
  401: FastmcpInvalidTokenError;
}

/** The ids of the documented errors of FastMCP. */
export type FastmcpErrorId =
  | 'unknown-tool'
  | 'tool-failed'
  | 'invalid-tool-arguments'
  | 'upstream-rate-limited'
  | 'upstream-timed-out'
  | 'rate-limited'
  | 'tool-timed-out'
  | 'access-denied'
  | 'insufficient-scope'
  | 'unknown-resource'
  | 'resource-not-found'
  | 'resource-failed'
  | 'resource-failed-uncoded'
  | 'unknown-prompt'
  | 'unknown-prompt-uncoded'
  | 'prompt-failed'
  | 'prompt-failed-uncoded'
  | 'task-mode'
  | 'input-not-supported'
  | 'invalid-token';

/** Whether a parsed body is any documented error of FastMCP. */
export declare const isFastmcpError: Guard<FastmcpError>;

/** Whether a parsed body is a {@link FastmcpAccessDeniedJsonRpcError}. */
export declare const isFastmcpAccessDeniedJsonRpcError: Guard<FastmcpAccessDeniedJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpAccessDeniedResultError}. */
export declare const isFastmcpAccessDeniedResultError: Guard<FastmcpAccessDeniedResultError>;

/** Whether a parsed body is a {@link FastmcpErrorEnvelope}. */
export declare const isFastmcpErrorEnvelope: Guard<FastmcpErrorEnvelope>;

/** Whether a parsed body is a {@link FastmcpInputNotSupportedJsonRpcError}. */
export declare const isFastmcpInputNotSupportedJsonRpcError: Guard<FastmcpInputNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpInsufficientScopeResultError}. */
export declare const isFastmcpInsufficientScopeResultError: Guard<FastmcpInsufficientScopeResultError>;

/** Whether a parsed body is a {@link FastmcpInvalidTokenError}. */
export declare const isFastmcpInvalidTokenError: Guard<FastmcpInvalidTokenError>;

/** Whether a parsed body is a {@link FastmcpInvalidToolArgumentsResultError}. */
export declare const isFastmcpInvalidToolArgumentsResultError: Guard<FastmcpInvalidToolArgumentsResultError>;

/** Whether a parsed body is a {@link FastmcpJsonRpcErrorEnvelope}. */
export declare const isFastmcpJsonRpcErrorEnvelope: Guard<FastmcpJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link FastmcpPromptFailedJsonRpcError}. */
export declare const isFastmcpPromptFailedJsonRpcError: Guard<FastmcpPromptFailedJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpPromptFailedUncodedJsonRpcError}. */
export declare const isFastmcpPromptFailedUncodedJsonRpcError: Guard<FastmcpPromptFailedUncodedJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpRateLimitedJsonRpcError}. */
export declare const isFastmcpRateLimitedJsonRpcError: Guard<FastmcpRateLimitedJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpResourceFailedJsonRpcError}. */
export declare const isFastmcpResourceFailedJsonRpcError: Guard<FastmcpResourceFailedJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpResourceFailedUncodedJsonRpcError}. */
export declare const isFastmcpResourceFailedUncodedJsonRpcError: Guard<FastmcpResourceFailedUncodedJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpResourceNotFoundJsonRpcError}. */
export declare const isFastmcpResourceNotFoundJsonRpcError: Guard<FastmcpResourceNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpResultErrorEnvelope}. */
export declare const isFastmcpResultErrorEnvelope: Guard<FastmcpResultErrorEnvelope>;

/** Whether a parsed body is a {@link FastmcpTaskModeJsonRpcError}. */
export declare const isFastmcpTaskModeJsonRpcError: Guard<FastmcpTaskModeJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpToolFailedResultError}. */
export declare const isFastmcpToolFailedResultError: Guard<FastmcpToolFailedResultError>;

/** Whether a parsed body is a {@link FastmcpToolTimedOutJsonRpcError}. */
export declare const isFastmcpToolTimedOutJsonRpcError: Guard<FastmcpToolTimedOutJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpUnknownPromptJsonRpcError}. */
export declare const isFastmcpUnknownPromptJsonRpcError: Guard<FastmcpUnknownPromptJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpUnknownPromptUncodedJsonRpcError}. */
export declare const isFastmcpUnknownPromptUncodedJsonRpcError: Guard<FastmcpUnknownPromptUncodedJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpUnknownResourceJsonRpcError}. */
export declare const isFastmcpUnknownResourceJsonRpcError: Guard<FastmcpUnknownResourceJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpUnknownToolResultError}. */
export declare const isFastmcpUnknownToolResultError: Guard<FastmcpUnknownToolResultError>;

/** Whether a parsed body is a {@link FastmcpUpstreamRateLimitedJsonRpcError}. */
export declare const isFastmcpUpstreamRateLimitedJsonRpcError: Guard<FastmcpUpstreamRateLimitedJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpUpstreamRateLimitedResultError}. */
export declare const isFastmcpUpstreamRateLimitedResultError: Guard<FastmcpUpstreamRateLimitedResultError>;

/** Whether a parsed body is a {@link FastmcpUpstreamTimedOutJsonRpcError}. */
export declare const isFastmcpUpstreamTimedOutJsonRpcError: Guard<FastmcpUpstreamTimedOutJsonRpcError>;

/** Whether a parsed body is a {@link FastmcpUpstreamTimedOutResultError}. */
export declare const isFastmcpUpstreamTimedOutResultError: Guard<FastmcpUpstreamTimedOutResultError>;

/** The contract of FastMCP, for `createInspector`. */
declare const table: ContractTable<'fastmcp', FastmcpErrorId>;
export default table;
