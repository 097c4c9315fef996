import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The access token is wrong, or lacks the access scope of a field. Request the access scope and have the shop approve it.
 *
 * HTTP 200 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Access denied for orders field. Required access: `read_orders` access scope.",
 *       "extensions": {
 *         "code": "ACCESS_DENIED"
 *       }
 *     }
 *   ]
 * }
 * ```
 */
export interface ShopifyAccessDeniedError extends ShopifyGraphqlErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * What went wrong.
     */
    message: string;
    /**
     * More about the error.
     */
    extensions?: {
      /**
       * The error.
       */
      code?: string | null;
      /**
       * The id of the request.
       */
      requestId?: string | null;
    };
  }[];
}

/**
 * Any error of the REST API.
 *
 * @example
 * ```json
 * {
 *   "errors": "[API] Invalid API key or access token (unrecognized login or wrong password)"
 * }
 * ```
 */
export interface ShopifyErrorEnvelope {
  /**
   * A text, a list of texts, or an object with the texts of each field.
   */
  errors: unknown;
}

/**
 * A query that failed.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Field 'nothing' doesn't exist on type 'QueryRoot'",
 *       "locations": [
 *         {
 *           "line": 1,
 *           "column": 3
 *         }
 *       ],
 *       "path": [
 *         "query",
 *         "nothing"
 *       ]
 *     }
 *   ]
 * }
 * ```
 */
export interface ShopifyGraphqlErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * What went wrong.
     */
    message: string;
    /**
     * More about the error.
     */
    extensions?: {
      /**
       * The error.
       */
      code?: ShopifyGraphqlErrorCode | (string & {}) | null;
      /**
       * The id of the request.
       */
      requestId?: string | null;
    };
  }[];
}

/**
 * Shopify failed to process the query. Send the query again after a pause. Give the request id in the text to support if it keeps failing.
 *
 * HTTP 200 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Internal error. Looks like something went wrong on our end. Request ID: 1b355a21-7117-44c5-8d8b-8948082f40a8 (include this in support requests).",
 *       "extensions": {
 *         "code": "INTERNAL_SERVER_ERROR",
 *         "requestId": "1b355a21-7117-44c5-8d8b-8948082f40a8"
 *       }
 *     }
 *   ]
 * }
 * ```
 */
export interface ShopifyGraphqlInternalError extends ShopifyGraphqlErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * What went wrong.
     */
    message: string;
    /**
     * More about the error.
     */
    extensions?: {
      /**
       * The error.
       */
      code?: string | null;
      /**
       * The id of the request.
       */
      requestId?: string | null;
    };
  }[];
}

/**
 * The cost of this one query is higher than a query may have. Ask for less, split the query, or use a bulk operation.
 *
 * HTTP 200 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Query cost is 2003, which exceeds the single query max cost limit (1000).",
 *       "extensions": {
 *         "code": "MAX_COST_EXCEEDED",
 *         "cost": 2003,
 *         "maxCost": 1000
 *       }
 *     }
 *   ]
 * }
 * ```
 */
export interface ShopifyQueryTooExpensiveError extends ShopifyGraphqlErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * What went wrong.
     */
    message: string;
    /**
     * More about the error.
     */
    extensions?: {
      /**
       * The error.
       */
      code?: string | null;
      /**
       * The id of the request.
       */
      requestId?: string | null;
    };
  }[];
}

/**
 * The shop is not active, because it exceeded its limits repeatedly or may be a fraud. Have the owner of the shop ask support.
 *
 * HTTP 200 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "The shop is not active.",
 *       "extensions": {
 *         "code": "SHOP_INACTIVE"
 *       }
 *     }
 *   ]
 * }
 * ```
 */
export interface ShopifyShopInactiveError extends ShopifyGraphqlErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * What went wrong.
     */
    message: string;
    /**
     * More about the error.
     */
    extensions?: {
      /**
       * The error.
       */
      code?: string | null;
      /**
       * The id of the request.
       */
      requestId?: string | null;
    };
  }[];
}

/**
 * The app used the query cost that it may use for this shop. Wait until the cost of the query is restored: `extensions.cost.throttleStatus` has what is available and what is restored each second.
 *
 * HTTP 200 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "errors": [
 *     {
 *       "message": "Throttled",
 *       "extensions": {
 *         "code": "THROTTLED",
 *         "documentation": "https://shopify.dev/api/usage/rate-limits"
 *       }
 *     }
 *   ],
 *   "extensions": {
 *     "cost": {
 *       "requestedQueryCost": 752,
 *       "actualQueryCost": null,
 *       "throttleStatus": {
 *         "maximumAvailable": 1000,
 *         "currentlyAvailable": 666,
 *         "restoreRate": 50
 *       }
 *     }
 *   }
 * }
 * ```
 */
export interface ShopifyThrottledError extends ShopifyGraphqlErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * What went wrong.
     */
    message: string;
    /**
     * More about the error.
     */
    extensions?: {
      /**
       * The error.
       */
      code?: string | null;
      /**
       * The id of the request.
       */
      requestId?: string | null;
    };
  }[];
}

/** The documented values of `errors.*.extensions.code` in {@link ShopifyGraphqlErrorEnvelope}; others exist. */
export type ShopifyGraphqlErrorCode =
  'THROTTLED' | 'MAX_COST_EXCEEDED' | 'ACCESS_DENIED' | 'SHOP_INACTIVE' | 'INTERNAL_SERVER_ERROR';

/** The body of any documented error of Shopify Admin API. Its codes are in `errors.*.extensions.code`. */
export type ShopifyError =
  | ShopifyThrottledError
  | ShopifyQueryTooExpensiveError
  | ShopifyAccessDeniedError
  | ShopifyShopInactiveError
  | ShopifyGraphqlInternalError
  | ShopifyGraphqlErrorEnvelope
  | ShopifyErrorEnvelope;

/** The documented bodies of Shopify Admin API by HTTP status. */
export interface ShopifyErrorByStatus {
  200: ShopifyGraphqlErrorEnvelope;
  400: ShopifyErrorEnvelope;
  401: ShopifyErrorEnvelope;
  402: ShopifyErrorEnvelope;
  403: ShopifyErrorEnvelope;
  404: ShopifyErrorEnvelope;
  405: ShopifyErrorEnvelope;
  409: ShopifyErrorEnvelope;
  422: ShopifyErrorEnvelope;
  423: ShopifyErrorEnvelope;
  429: ShopifyErrorEnvelope;
  430: ShopifyErrorEnvelope;
  500: ShopifyErrorEnvelope;
  502: ShopifyErrorEnvelope;
  503: ShopifyErrorEnvelope;
  504: ShopifyErrorEnvelope;
}

/** The ids of the documented errors of Shopify Admin API. */
export type ShopifyErrorId =
  | 'throttled'
  | 'query-too-expensive'
  | 'access-denied'
  | 'shop-inactive'
  | 'graphql-internal-error'
  | 'query-failed'
  | 'bad-request'
  | 'unauthorized'
  | 'shop-frozen'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'conflict'
  | 'validation-failed'
  | 'shop-locked'
  | 'rate-limited'
  | 'security-rejection'
  | 'server-error'
  | 'unavailable';

/** Whether a parsed body is any documented error of Shopify Admin API. */
export declare const isShopifyError: Guard<ShopifyError>;

/** Whether a parsed body is a {@link ShopifyAccessDeniedError}. */
export declare const isShopifyAccessDeniedError: Guard<ShopifyAccessDeniedError>;

/** Whether a parsed body is a {@link ShopifyErrorEnvelope}. */
export declare const isShopifyErrorEnvelope: Guard<ShopifyErrorEnvelope>;

/** Whether a parsed body is a {@link ShopifyGraphqlErrorEnvelope}. */
export declare const isShopifyGraphqlErrorEnvelope: Guard<ShopifyGraphqlErrorEnvelope>;

/** Whether a parsed body is a {@link ShopifyGraphqlInternalError}. */
export declare const isShopifyGraphqlInternalError: Guard<ShopifyGraphqlInternalError>;

/** Whether a parsed body is a {@link ShopifyQueryTooExpensiveError}. */
export declare const isShopifyQueryTooExpensiveError: Guard<ShopifyQueryTooExpensiveError>;

/** Whether a parsed body is a {@link ShopifyShopInactiveError}. */
export declare const isShopifyShopInactiveError: Guard<ShopifyShopInactiveError>;

/** Whether a parsed body is a {@link ShopifyThrottledError}. */
export declare const isShopifyThrottledError: Guard<ShopifyThrottledError>;

/** The contract of Shopify Admin API, for `createInspector`. */
declare const table: ContractTable<'shopify', ShopifyErrorId>;
export default table;
