import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Any JSON-RPC 2.0 error response. Branch on `error.code`.
 */
export interface JsonRpcErrorEnvelope {
  /**
   * JSON-RPC version.
   */
  jsonrpc: '2.0';
  /**
   * The id of the request, or null if the server could not read it.
   */
  id?: unknown;
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: JsonRpcErrorCode | (number & {});
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
 * The JSON-RPC implementation of the server failed. Retry after a short delay. If the error persists, contact the operator of the server.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32603,
 *     "message": "Internal error"
 *   }
 * }
 * ```
 */
export interface JsonRpcInternalError extends JsonRpcErrorEnvelope {
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
 * The parameters do not match the method. Correct the parameters and send the request again.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 7,
 *   "error": {
 *     "code": -32602,
 *     "message": "limit must be positive",
 *     "data": [
 *       "limit"
 *     ]
 *   }
 * }
 * ```
 */
export interface JsonRpcInvalidParamsError extends JsonRpcErrorEnvelope {
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
 * The message is JSON, but not a valid request object. Build the message as a JSON-RPC 2.0 request and send it again.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32600,
 *     "message": "Invalid Request"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface JsonRpcInvalidRequestError extends JsonRpcErrorEnvelope {
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
 * The method does not exist or is not available. Call a method that the server offers.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32601,
 *     "message": "Method not found"
 *   },
 *   "id": "1"
 * }
 * ```
 */
export interface JsonRpcMethodNotFoundError extends JsonRpcErrorEnvelope {
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
 * The server could not parse the message as JSON. Correct how the client serializes the message and send it again.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32700,
 *     "message": "Parse error"
 *   },
 *   "id": null
 * }
 * ```
 */
export interface JsonRpcParseError extends JsonRpcErrorEnvelope {
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

/** The documented values of `error.code` in {@link JsonRpcErrorEnvelope}; others exist. */
export type JsonRpcErrorCode = -32700 | -32600 | -32601 | -32602 | -32603;

/** The body of any documented error of JSON-RPC 2.0. Its codes are in `error.code`. */
export type JsonRpcError =
  | JsonRpcParseError
  | JsonRpcInvalidRequestError
  | JsonRpcMethodNotFoundError
  | JsonRpcInvalidParamsError
  | JsonRpcInternalError;

/** The ids of the documented errors of JSON-RPC 2.0. */
export type JsonRpcErrorId =
  'parse-error' | 'invalid-request' | 'method-not-found' | 'invalid-params' | 'internal-error';

/** Whether a parsed body is any documented error of JSON-RPC 2.0. */
export declare const isJsonRpcError: Guard<JsonRpcError>;

/** Whether a parsed body is a {@link JsonRpcErrorEnvelope}. */
export declare const isJsonRpcErrorEnvelope: Guard<JsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link JsonRpcInternalError}. */
export declare const isJsonRpcInternalError: Guard<JsonRpcInternalError>;

/** Whether a parsed body is a {@link JsonRpcInvalidParamsError}. */
export declare const isJsonRpcInvalidParamsError: Guard<JsonRpcInvalidParamsError>;

/** Whether a parsed body is a {@link JsonRpcInvalidRequestError}. */
export declare const isJsonRpcInvalidRequestError: Guard<JsonRpcInvalidRequestError>;

/** Whether a parsed body is a {@link JsonRpcMethodNotFoundError}. */
export declare const isJsonRpcMethodNotFoundError: Guard<JsonRpcMethodNotFoundError>;

/** Whether a parsed body is a {@link JsonRpcParseError}. */
export declare const isJsonRpcParseError: Guard<JsonRpcParseError>;

/** The contract of JSON-RPC 2.0, for `createInspector`. */
declare const table: ContractTable<'json-rpc', JsonRpcErrorId>;
export default table;
