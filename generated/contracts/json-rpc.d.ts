import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The server failed inside its JSON-RPC layer. Try again after a short pause. If it goes on, tell whoever runs the server.
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
export interface JsonRpcInternalRpcError extends JsonRpcRpcErrorEnvelope {
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
 * The parameters do not fit the method. Correct the parameters and send the request again.
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
export interface JsonRpcInvalidParamsRpcError extends JsonRpcRpcErrorEnvelope {
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
 * The message is JSON but no valid request object. Build the message as a JSON-RPC 2.0 request and send it again.
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
export interface JsonRpcInvalidRequestRpcError extends JsonRpcRpcErrorEnvelope {
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
export interface JsonRpcMethodNotFoundRpcError extends JsonRpcRpcErrorEnvelope {
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
     * Further facts on the error, as the server chooses.
     */
    data?: unknown;
  };
}

/**
 * The server could not parse the message as JSON. Correct how the message is serialized and send it again.
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
export interface JsonRpcParseRpcError extends JsonRpcRpcErrorEnvelope {
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
 * Any JSON-RPC 2.0 error response. Branch on `error.code`.
 */
export interface JsonRpcRpcErrorEnvelope {
  /**
   * Version of the protocol.
   */
  jsonrpc: '2.0';
  /**
   * The id of the request, or null where it could not be read.
   */
  id?: unknown;
  /**
   * What went wrong.
   */
  error: {
    /**
     * Number of the error.
     */
    code: JsonRpcRpcErrorCode | (number & {});
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

/** The documented values of `error.code` in {@link JsonRpcRpcErrorEnvelope}; others exist. */
export type JsonRpcRpcErrorCode = -32700 | -32600 | -32601 | -32602 | -32603;

/** The body of any documented error of JSON-RPC 2.0. Its codes are in `error.code`. */
export type JsonRpcError =
  | JsonRpcParseRpcError
  | JsonRpcInvalidRequestRpcError
  | JsonRpcMethodNotFoundRpcError
  | JsonRpcInvalidParamsRpcError
  | JsonRpcInternalRpcError;

/** The ids of the documented errors of JSON-RPC 2.0. */
export type JsonRpcErrorId =
  'parse-error' | 'invalid-request' | 'method-not-found' | 'invalid-params' | 'internal-error';

/** Whether a parsed body is any documented error of JSON-RPC 2.0. */
export declare const isJsonRpcError: Guard<JsonRpcError>;

/** Whether a parsed body is a {@link JsonRpcInternalRpcError}. */
export declare const isJsonRpcInternalRpcError: Guard<JsonRpcInternalRpcError>;

/** Whether a parsed body is a {@link JsonRpcInvalidParamsRpcError}. */
export declare const isJsonRpcInvalidParamsRpcError: Guard<JsonRpcInvalidParamsRpcError>;

/** Whether a parsed body is a {@link JsonRpcInvalidRequestRpcError}. */
export declare const isJsonRpcInvalidRequestRpcError: Guard<JsonRpcInvalidRequestRpcError>;

/** Whether a parsed body is a {@link JsonRpcMethodNotFoundRpcError}. */
export declare const isJsonRpcMethodNotFoundRpcError: Guard<JsonRpcMethodNotFoundRpcError>;

/** Whether a parsed body is a {@link JsonRpcParseRpcError}. */
export declare const isJsonRpcParseRpcError: Guard<JsonRpcParseRpcError>;

/** Whether a parsed body is a {@link JsonRpcRpcErrorEnvelope}. */
export declare const isJsonRpcRpcErrorEnvelope: Guard<JsonRpcRpcErrorEnvelope>;

/** The contract of JSON-RPC 2.0, for `createInspector`. */
declare const table: ContractTable<'json-rpc', JsonRpcErrorId>;
export default table;
