import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Parameters are missing or not valid. Nodes also use the code for errors of an execution. Read the text, and correct the parameters.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32000,
 *     "message": "Invalid input"
 *   }
 * }
 * ```
 */
export interface Eip1474InvalidInputJsonRpcError extends Eip1474JsonRpcErrorEnvelope {
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
 * Any error response of a node.
 */
export interface Eip1474JsonRpcErrorEnvelope {
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
    code: Eip1474JsonRpcErrorCode | (number & {});
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
 * The request exceeds a limit of the node: too many requests, or a query with too many results. Wait, then send the request again. If the text names the results, ask for a smaller range.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32005,
 *     "message": "daily request count exceeded, request rate limited"
 *   }
 * }
 * ```
 */
export interface Eip1474LimitExceededJsonRpcError extends Eip1474JsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32005;
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
 * The node does not implement the method. Use another method, or another node.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32004,
 *     "message": "Method not supported"
 *   }
 * }
 * ```
 */
export interface Eip1474MethodNotSupportedJsonRpcError extends Eip1474JsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32004;
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
 * What the request asks for, such as a block, does not exist. Check the identifier, or ask for a block that the node has.
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
 *     "message": "Resource not found"
 *   }
 * }
 * ```
 */
export interface Eip1474ResourceNotFoundJsonRpcError extends Eip1474JsonRpcErrorEnvelope {
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
 * What the request asks for exists, but is not available now. Send the request again later.
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
 *     "message": "Resource unavailable"
 *   }
 * }
 * ```
 */
export interface Eip1474ResourceUnavailableJsonRpcError extends Eip1474JsonRpcErrorEnvelope {
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
 * The node did not create the transaction. Read the text, and correct the transaction.
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "id": 1337,
 *   "jsonrpc": "2.0",
 *   "error": {
 *     "code": -32003,
 *     "message": "Transaction rejected"
 *   }
 * }
 * ```
 */
export interface Eip1474TransactionRejectedJsonRpcError extends Eip1474JsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32003;
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
 * The node does not support the version of JSON-RPC in the request. Send `jsonrpc` "2.0".
 *
 * With any HTTP status or none, on json-rpc.
 *
 * @example
 * ```json
 * {
 *   "jsonrpc": "2.0",
 *   "id": 1,
 *   "error": {
 *     "code": -32006,
 *     "message": "JSON-RPC version not supported"
 *   }
 * }
 * ```
 */
export interface Eip1474VersionNotSupportedJsonRpcError extends Eip1474JsonRpcErrorEnvelope {
  /**
   * The error object.
   */
  error: {
    /**
     * Error code.
     */
    code: -32006;
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

/** The documented values of `error.code` in {@link Eip1474JsonRpcErrorEnvelope}; others exist. */
export type Eip1474JsonRpcErrorCode = -32000 | -32001 | -32002 | -32003 | -32004 | -32005 | -32006;

/** The body of any documented error of EIP-1474. Its codes are in `error.code`. */
export type Eip1474Error =
  | Eip1474InvalidInputJsonRpcError
  | Eip1474ResourceNotFoundJsonRpcError
  | Eip1474ResourceUnavailableJsonRpcError
  | Eip1474TransactionRejectedJsonRpcError
  | Eip1474MethodNotSupportedJsonRpcError
  | Eip1474LimitExceededJsonRpcError
  | Eip1474VersionNotSupportedJsonRpcError;

/** The ids of the documented errors of EIP-1474. */
export type Eip1474ErrorId =
  | 'invalid-input'
  | 'resource-not-found'
  | 'resource-unavailable'
  | 'transaction-rejected'
  | 'method-not-supported'
  | 'limit-exceeded'
  | 'version-not-supported';

/** Whether a parsed body is any documented error of EIP-1474. */
export declare const isEip1474Error: Guard<Eip1474Error>;

/** Whether a parsed body is a {@link Eip1474InvalidInputJsonRpcError}. */
export declare const isEip1474InvalidInputJsonRpcError: Guard<Eip1474InvalidInputJsonRpcError>;

/** Whether a parsed body is a {@link Eip1474JsonRpcErrorEnvelope}. */
export declare const isEip1474JsonRpcErrorEnvelope: Guard<Eip1474JsonRpcErrorEnvelope>;

/** Whether a parsed body is a {@link Eip1474LimitExceededJsonRpcError}. */
export declare const isEip1474LimitExceededJsonRpcError: Guard<Eip1474LimitExceededJsonRpcError>;

/** Whether a parsed body is a {@link Eip1474MethodNotSupportedJsonRpcError}. */
export declare const isEip1474MethodNotSupportedJsonRpcError: Guard<Eip1474MethodNotSupportedJsonRpcError>;

/** Whether a parsed body is a {@link Eip1474ResourceNotFoundJsonRpcError}. */
export declare const isEip1474ResourceNotFoundJsonRpcError: Guard<Eip1474ResourceNotFoundJsonRpcError>;

/** Whether a parsed body is a {@link Eip1474ResourceUnavailableJsonRpcError}. */
export declare const isEip1474ResourceUnavailableJsonRpcError: Guard<Eip1474ResourceUnavailableJsonRpcError>;

/** Whether a parsed body is a {@link Eip1474TransactionRejectedJsonRpcError}. */
export declare const isEip1474TransactionRejectedJsonRpcError: Guard<Eip1474TransactionRejectedJsonRpcError>;

/** Whether a parsed body is a {@link Eip1474VersionNotSupportedJsonRpcError}. */
export declare const isEip1474VersionNotSupportedJsonRpcError: Guard<Eip1474VersionNotSupportedJsonRpcError>;

/** The contract of EIP-1474, for `createInspector`. */
declare const table: ContractTable<'eip-1474', Eip1474ErrorId>;
export default table;
