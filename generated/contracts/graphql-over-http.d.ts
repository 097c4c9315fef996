import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The request is not a well-formed GraphQL request. Correct the request.
 *
 * HTTP 200 or 400 or 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Something went wrong",
 *       "extensions": {
 *         "code": "BAD_REQUEST"
 *       }
 *     }
 *   ],
 *   "data": null
 * }
 * ```
 */
export interface GraphqlOverHttpBadRequestError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/**
 * An argument or a variable has a wrong value. Correct the value.
 *
 * HTTP 200 or 400 or 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Something went wrong",
 *       "extensions": {
 *         "code": "BAD_USER_INPUT"
 *       }
 *     }
 *   ],
 *   "data": null
 * }
 * ```
 */
export interface GraphqlOverHttpBadUserInputError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/**
 * Any response of a GraphQL server with errors.
 */
export interface GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
  /**
   * The part of the result that succeeded; null or absent if nothing did.
   */
  data?: unknown;
  /**
   * More facts on the response.
   */
  extensions?: unknown;
}

/**
 * The caller may not use the field or the operation. Have a person grant the permission.
 *
 * HTTP 200 or 403 or 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Something went wrong",
 *       "extensions": {
 *         "code": "FORBIDDEN"
 *       }
 *     }
 *   ],
 *   "data": null
 * }
 * ```
 */
export interface GraphqlOverHttpForbiddenError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/**
 * A resolver or the server failed. Send the request again with growing delays, if repeating it is harmless.
 *
 * HTTP 200 or 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Access denied! You need to be authorized to perform this action!",
 *       "locations": [
 *         {
 *           "line": 2,
 *           "column": 3
 *         }
 *       ],
 *       "path": [
 *         "user"
 *       ],
 *       "extensions": {
 *         "code": "INTERNAL_SERVER_ERROR"
 *       }
 *     }
 *   ],
 *   "data": {
 *     "user": null
 *   }
 * }
 * ```
 */
export interface GraphqlOverHttpInternalServerError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/**
 * The document does not have the operation that the request names, or has several and the request names none. Correct `operationName`.
 *
 * HTTP 200 or 400 or 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Something went wrong",
 *       "extensions": {
 *         "code": "OPERATION_RESOLUTION_FAILURE"
 *       }
 *     }
 *   ],
 *   "data": null
 * }
 * ```
 */
export interface GraphqlOverHttpOperationResolutionFailureError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/**
 * The document has a syntax error. Correct the document.
 *
 * HTTP 200 or 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Something went wrong",
 *       "extensions": {
 *         "code": "GRAPHQL_PARSE_FAILED"
 *       }
 *     }
 *   ],
 *   "data": null
 * }
 * ```
 */
export interface GraphqlOverHttpParseFailedError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/**
 * The server does not know the hash of the query. Send the whole query together with its hash.
 *
 * HTTP 200 or 400 or 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Something went wrong",
 *       "extensions": {
 *         "code": "PERSISTED_QUERY_NOT_FOUND"
 *       }
 *     }
 *   ],
 *   "data": null
 * }
 * ```
 */
export interface GraphqlOverHttpPersistedQueryNotFoundError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/**
 * The server does not store queries by their hashes. Send the whole query without a hash.
 *
 * HTTP 200 or 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Something went wrong",
 *       "extensions": {
 *         "code": "PERSISTED_QUERY_NOT_SUPPORTED"
 *       }
 *     }
 *   ],
 *   "data": null
 * }
 * ```
 */
export interface GraphqlOverHttpPersistedQueryNotSupportedError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/**
 * The request lacks valid credentials. Get a new token and send the request again.
 *
 * HTTP 200 or 400 or 401 or 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Something went wrong",
 *       "extensions": {
 *         "code": "UNAUTHENTICATED"
 *       }
 *     }
 *   ],
 *   "data": null
 * }
 * ```
 */
export interface GraphqlOverHttpUnauthenticatedError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/**
 * The document breaks the schema, or a further rule of the server. Correct the document.
 *
 * HTTP 200 or 400 or 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Something went wrong",
 *       "extensions": {
 *         "code": "GRAPHQL_VALIDATION_FAILED"
 *       }
 *     }
 *   ],
 *   "data": null
 * }
 * ```
 */
export interface GraphqlOverHttpValidationFailedError extends GraphqlOverHttpErrorEnvelope {
  /**
   * What went wrong, one item for each error.
   */
  errors: {
    /**
     * Text for developers.
     */
    message: string;
    /**
     * Where in the document it happened.
     */
    locations?: unknown;
    /**
     * The field that failed.
     */
    path?: unknown;
    /**
     * More facts, of any kind.
     */
    extensions?: {
      /**
       * The code of the error.
       */
      code?: unknown;
    };
  }[];
}

/** The documented values of `errors.*.extensions.code` in {@link GraphqlOverHttpErrorEnvelope}; others exist. */
export type GraphqlOverHttpErrorCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'MAX_RECURSIVE_SELECTIONS_EXCEEDED'
  | 'INTROSPECTION_DISABLED'
  | 'BAD_USER_INPUT'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'BAD_REQUEST'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR';

/** The body of any documented error of GraphQL over HTTP. Its codes are in `errors.*.extensions.code`. */
export type GraphqlOverHttpError =
  | GraphqlOverHttpParseFailedError
  | GraphqlOverHttpValidationFailedError
  | GraphqlOverHttpBadUserInputError
  | GraphqlOverHttpOperationResolutionFailureError
  | GraphqlOverHttpBadRequestError
  | GraphqlOverHttpPersistedQueryNotFoundError
  | GraphqlOverHttpPersistedQueryNotSupportedError
  | GraphqlOverHttpUnauthenticatedError
  | GraphqlOverHttpForbiddenError
  | GraphqlOverHttpInternalServerError;

/** The documented bodies of GraphQL over HTTP by HTTP status. */
export interface GraphqlOverHttpErrorByStatus {
  200:
    | GraphqlOverHttpParseFailedError
    | GraphqlOverHttpValidationFailedError
    | GraphqlOverHttpBadUserInputError
    | GraphqlOverHttpOperationResolutionFailureError
    | GraphqlOverHttpBadRequestError
    | GraphqlOverHttpPersistedQueryNotFoundError
    | GraphqlOverHttpPersistedQueryNotSupportedError
    | GraphqlOverHttpUnauthenticatedError
    | GraphqlOverHttpForbiddenError
    | GraphqlOverHttpInternalServerError;
  400:
    | GraphqlOverHttpParseFailedError
    | GraphqlOverHttpValidationFailedError
    | GraphqlOverHttpBadUserInputError
    | GraphqlOverHttpOperationResolutionFailureError
    | GraphqlOverHttpBadRequestError
    | GraphqlOverHttpPersistedQueryNotFoundError
    | GraphqlOverHttpPersistedQueryNotSupportedError
    | GraphqlOverHttpUnauthenticatedError;
  401: GraphqlOverHttpUnauthenticatedError;
  403: GraphqlOverHttpForbiddenError;
  404: GraphqlOverHttpPersistedQueryNotFoundError;
  422:
    | GraphqlOverHttpValidationFailedError
    | GraphqlOverHttpBadUserInputError
    | GraphqlOverHttpOperationResolutionFailureError
    | GraphqlOverHttpBadRequestError;
  500: GraphqlOverHttpUnauthenticatedError | GraphqlOverHttpForbiddenError | GraphqlOverHttpInternalServerError;
}

/** The ids of the documented errors of GraphQL over HTTP. */
export type GraphqlOverHttpErrorId =
  | 'parse-failed'
  | 'validation-failed'
  | 'bad-user-input'
  | 'operation-resolution-failure'
  | 'bad-request'
  | 'persisted-query-not-found'
  | 'persisted-query-not-supported'
  | 'unauthenticated'
  | 'forbidden'
  | 'internal-server-error';

/** Whether a parsed body is any documented error of GraphQL over HTTP. */
export declare const isGraphqlOverHttpError: Guard<GraphqlOverHttpError>;

/** Whether a parsed body is a {@link GraphqlOverHttpBadRequestError}. */
export declare const isGraphqlOverHttpBadRequestError: Guard<GraphqlOverHttpBadRequestError>;

/** Whether a parsed body is a {@link GraphqlOverHttpBadUserInputError}. */
export declare const isGraphqlOverHttpBadUserInputError: Guard<GraphqlOverHttpBadUserInputError>;

/** Whether a parsed body is a {@link GraphqlOverHttpErrorEnvelope}. */
export declare const isGraphqlOverHttpErrorEnvelope: Guard<GraphqlOverHttpErrorEnvelope>;

/** Whether a parsed body is a {@link GraphqlOverHttpForbiddenError}. */
export declare const isGraphqlOverHttpForbiddenError: Guard<GraphqlOverHttpForbiddenError>;

/** Whether a parsed body is a {@link GraphqlOverHttpInternalServerError}. */
export declare const isGraphqlOverHttpInternalServerError: Guard<GraphqlOverHttpInternalServerError>;

/** Whether a parsed body is a {@link GraphqlOverHttpOperationResolutionFailureError}. */
export declare const isGraphqlOverHttpOperationResolutionFailureError: Guard<GraphqlOverHttpOperationResolutionFailureError>;

/** Whether a parsed body is a {@link GraphqlOverHttpParseFailedError}. */
export declare const isGraphqlOverHttpParseFailedError: Guard<GraphqlOverHttpParseFailedError>;

/** Whether a parsed body is a {@link GraphqlOverHttpPersistedQueryNotFoundError}. */
export declare const isGraphqlOverHttpPersistedQueryNotFoundError: Guard<GraphqlOverHttpPersistedQueryNotFoundError>;

/** Whether a parsed body is a {@link GraphqlOverHttpPersistedQueryNotSupportedError}. */
export declare const isGraphqlOverHttpPersistedQueryNotSupportedError: Guard<GraphqlOverHttpPersistedQueryNotSupportedError>;

/** Whether a parsed body is a {@link GraphqlOverHttpUnauthenticatedError}. */
export declare const isGraphqlOverHttpUnauthenticatedError: Guard<GraphqlOverHttpUnauthenticatedError>;

/** Whether a parsed body is a {@link GraphqlOverHttpValidationFailedError}. */
export declare const isGraphqlOverHttpValidationFailedError: Guard<GraphqlOverHttpValidationFailedError>;

/** The contract of GraphQL over HTTP, for `createInspector`. */
declare const table: ContractTable<'graphql-over-http', GraphqlOverHttpErrorId>;
export default table;
