import type { ContractTable, Guard } from '../contract-table.js';

/**
 * A document changed while the server worked on the request, so the result would be out of date. Drop the request, or send it again for the new content. Do not show the error to the user.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": -32801,
 *     "message": "Content modified."
 *   },
 *   "id": 7,
 *   "jsonrpc": "2.0"
 * }
 * ```
 */
export interface LspContentModifiedJsonRpcError extends LspJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32801;
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
 * Any error response of a language server or client.
 */
export interface LspJsonRpcErrorEnvelope {
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
    code: LspJsonRpcErrorCode | (number & {});
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
 * The client cancelled the request. Ignore the response, or send the request again if it is still needed.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 9,
 *   "error": {
 *     "message": "Request cancelled",
 *     "code": -32800
 *   }
 * }
 * ```
 */
export interface LspRequestCancelledJsonRpcError extends LspJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32800;
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
 * The request was correct, but the server could not do what it asks for. The text says why. Show the text to the user.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32803,
 *     "message": "Cannot rename this symbol"
 *   }
 * }
 * ```
 */
export interface LspRequestFailedJsonRpcError extends LspJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32803;
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
 * The server cancelled a request that it may cancel, for example because newer ones came in. Send the request again if it is still needed. `data.retriggerRequest` of a diagnostics request says whether to.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32802,
 *     "message": "Server cancelled the request"
 *   }
 * }
 * ```
 */
export interface LspServerCancelledJsonRpcError extends LspJsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32802;
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
 * The request came before the server had received `initialize`. Send `initialize` and wait for its response, then send the request again.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32002,
 *     "message": "Server not initialized"
 *   }
 * }
 * ```
 */
export interface LspServerNotInitializedJsonRpcError extends LspJsonRpcErrorEnvelope {
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
 * The request failed, and the server has no code for the reason. Read the text.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32001,
 *     "message": "Unknown error"
 *   }
 * }
 * ```
 */
export interface LspUnknownErrorCodeJsonRpcError extends LspJsonRpcErrorEnvelope {
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

/** The documented values of `error.code` in {@link LspJsonRpcErrorEnvelope}; others exist. */
export type LspJsonRpcErrorCode = -32002 | -32001 | -32803 | -32802 | -32801 | -32800;

/** The body of any documented error of Language Server Protocol. Its codes are in `error.code`. */
export type LspError =
  | LspServerNotInitializedJsonRpcError
  | LspUnknownErrorCodeJsonRpcError
  | LspRequestFailedJsonRpcError
  | LspServerCancelledJsonRpcError
  | LspContentModifiedJsonRpcError
  | LspRequestCancelledJsonRpcError;

/** The ids of the documented errors of Language Server Protocol. */
export type LspErrorId =
  | 'server-not-initialized'
  | 'unknown-error-code'
  | 'request-failed'
  | 'server-cancelled'
  | 'content-modified'
  | 'request-cancelled';

/** Whether a parsed body is any documented error of Language Server Protocol. */
export declare const isLspError: Guard<LspError>;

/** Whether a parsed body is a {@link LspContentModifiedJsonRpcError}. */
export declare const isLspContentModifiedJsonRpcError: Guard<LspContentModifiedJsonRpcError>;

/** Whether a parsed body is a {@link LspJsonRpcErrorEnvelope}. */
export declare const isLspJsonRpcErrorEnvelope: Guard<LspJsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link LspRequestCancelledJsonRpcError}. */
export declare const isLspRequestCancelledJsonRpcError: Guard<LspRequestCancelledJsonRpcError>;

/** Whether a parsed body is a {@link LspRequestFailedJsonRpcError}. */
export declare const isLspRequestFailedJsonRpcError: Guard<LspRequestFailedJsonRpcError>;

/** Whether a parsed body is a {@link LspServerCancelledJsonRpcError}. */
export declare const isLspServerCancelledJsonRpcError: Guard<LspServerCancelledJsonRpcError>;

/** Whether a parsed body is a {@link LspServerNotInitializedJsonRpcError}. */
export declare const isLspServerNotInitializedJsonRpcError: Guard<LspServerNotInitializedJsonRpcError>;

/** Whether a parsed body is a {@link LspUnknownErrorCodeJsonRpcError}. */
export declare const isLspUnknownErrorCodeJsonRpcError: Guard<LspUnknownErrorCodeJsonRpcError>;

/** The contract of Language Server Protocol, for `createInspector`. */
declare const table: ContractTable<'lsp', LspErrorId>;
export default table;
