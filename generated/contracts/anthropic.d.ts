import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The key is malformed, revoked or expired, or the organization may not call the API from a browser. Have a person create a new key. If the message names CORS, send the request from a server.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "authentication_error",
 *     "message": "invalid x-api-key"
 *   }
 * }
 * ```
 */
export interface AnthropicAuthenticationError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'authentication_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * An error of the front of the Claude API.
 */
export interface AnthropicBareErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: AnthropicBareErrorCode | (string & {});
    /**
     * Text for people.
     */
    message: string;
  };
  /**
   * The id of the request, which support asks for.
   */
  request_id?: string | null;
}

/**
 * Something is wrong with the billing or the payment information. Have a person check the payment details.
 *
 * HTTP 402, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "billing_error",
 *     "message": "Something went wrong"
 *   },
 *   "request_id": "req_example"
 * }
 * ```
 */
export interface AnthropicBillingError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'billing_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * The resource was changed at the same time, or a value that has to be unique is in use. Read the resource again, resolve the conflict, then send the request again.
 *
 * HTTP 409, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "conflict_error",
 *     "message": "Something went wrong"
 *   },
 *   "request_id": "req_example"
 * }
 * ```
 */
export interface AnthropicConflictError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'conflict_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * The account has too few credits for the API. Have a person buy credits.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "invalid_request_error",
 *     "message": "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."
 *   },
 *   "request_id": "req_011example"
 * }
 * ```
 */
export interface AnthropicCreditBalanceTooLowError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'invalid_request_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * Any error of the Claude API.
 */
export interface AnthropicErrorEnvelope {
  /**
   * Says that this is an error.
   */
  type: 'error';
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: AnthropicErrorCode | (string & {});
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
  /**
   * The id of the request, which support asks for.
   */
  request_id?: string | null;
}

/**
 * Something unexpected failed inside the systems of the API. Send the request again with growing delays.
 *
 * HTTP 500 or 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "api_error",
 *     "message": "Something went wrong"
 *   },
 *   "request_id": "req_example"
 * }
 * ```
 */
export interface AnthropicInternalError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'api_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * The request has a wrong format or content, or more tokens than the model accepts. Correct the request as the message says.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "invalid_request_error",
 *     "message": "Request size exceeds model context window"
 *   },
 *   "request_id": "req_011example"
 * }
 * ```
 */
export interface AnthropicInvalidRequestError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'invalid_request_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * The path, the model or another resource does not exist. Correct the path or the identifier.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "not_found_error",
 *     "message": "The requested resource could not be found."
 *   },
 *   "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
 * }
 * ```
 */
export interface AnthropicNotFoundError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'not_found_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * The API is overloaded for all users, for a time. Send the request again with growing delays.
 *
 * HTTP 529 or 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "overloaded_error",
 *     "message": "Overloaded"
 *   }
 * }
 * ```
 */
export interface AnthropicOverloadedError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'overloaded_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * The key may not use the resource. Have a person check the access of the organization and the workspace.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "permission_error",
 *     "message": "Something went wrong"
 *   },
 *   "request_id": "req_example"
 * }
 * ```
 */
export interface AnthropicPermissionError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'permission_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * The organization reached a rate limit, or its use grew too fast. Wait as long as `retry-after` says, then send the request again.
 *
 * HTTP 429 or 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "rate_limit_error",
 *     "message": "Something went wrong"
 *   },
 *   "request_id": "req_example"
 * }
 * ```
 */
export interface AnthropicRateLimitedError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'rate_limit_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * The request has more bytes than the endpoint accepts. Send a smaller request.
 *
 * HTTP 413, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "request_too_large",
 *     "message": "Request exceeds the maximum size"
 *   }
 * }
 * ```
 */
export interface AnthropicRequestTooLargeError extends AnthropicBareErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'request_too_large';
    /**
     * Text for people.
     */
    message: string;
  };
}

/**
 * The organization or workspace reached the spend limit that was set for it. The message says when access resumes. Have a person raise or remove the limit, or wait until the time in the message.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "invalid_request_error",
 *     "message": "You have reached your specified API usage limits. You will regain access on 2026-04-01 at 00:00 UTC."
 *   },
 *   "request_id": "req_011example"
 * }
 * ```
 */
export interface AnthropicSpendLimitReachedError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'invalid_request_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/**
 * The organization reached the monthly spend cap of its usage tier. The API pauses until the first day of the next month, and retries fail until then. Have a person ask for a higher limit, or wait until the time in the message.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "rate_limit_error",
 *     "message": "You have reached your API usage limits: your organization has crossed its monthly API usage threshold, set based on your organization's API tier. You will regain access on 2026-09-01 at 00:00 UTC.",
 *     "details": {
 *       "error_code": "enforced_spend_limit_reached"
 *     }
 *   },
 *   "request_id": "req_018EeWyXxfu5pfWkrYcMdjWG"
 * }
 * ```
 */
export interface AnthropicTierSpendCapError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'rate_limit_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * Which limit it is.
     */
    details?: {
      /**
       * Says that it is the cap of the tier.
       */
      error_code: 'enforced_spend_limit_reached';
    };
  };
}

/**
 * The request took too long. Send the request again, or use a stream for a long one.
 *
 * HTTP 504 or 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "error": {
 *     "type": "timeout_error",
 *     "message": "Something went wrong"
 *   },
 *   "request_id": "req_example"
 * }
 * ```
 */
export interface AnthropicTimeoutError extends AnthropicErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    type: 'timeout_error';
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, null or absent if there are none.
     */
    details?: unknown;
  };
}

/** The documented values of `error.type` in {@link AnthropicErrorEnvelope}; others exist. */
export type AnthropicErrorCode =
  | 'invalid_request_error'
  | 'authentication_error'
  | 'billing_error'
  | 'permission_error'
  | 'not_found_error'
  | 'conflict_error'
  | 'rate_limit_error'
  | 'api_error'
  | 'timeout_error'
  | 'overloaded_error';

/** The documented values of `error.type` in {@link AnthropicBareErrorEnvelope}; others exist. */
export type AnthropicBareErrorCode = 'request_too_large';

/** The body of any documented error of Claude API. Its codes are in `error.type`. */
export type AnthropicError =
  | AnthropicInvalidRequestError
  | AnthropicCreditBalanceTooLowError
  | AnthropicSpendLimitReachedError
  | AnthropicAuthenticationError
  | AnthropicBillingError
  | AnthropicPermissionError
  | AnthropicNotFoundError
  | AnthropicConflictError
  | AnthropicRequestTooLargeError
  | AnthropicRateLimitedError
  | AnthropicTierSpendCapError
  | AnthropicInternalError
  | AnthropicTimeoutError
  | AnthropicOverloadedError;

/** The documented bodies of Claude API by HTTP status. */
export interface AnthropicErrorByStatus {
  200: AnthropicRateLimitedError | AnthropicInternalError | AnthropicTimeoutError | AnthropicOverloadedError;
  400: AnthropicSpendLimitReachedError;
  401: AnthropicAuthenticationError;
  402: AnthropicBillingError;
  403: AnthropicPermissionError;
  404: AnthropicNotFoundError;
  409: AnthropicConflictError;
  413: AnthropicRequestTooLargeError;
  429: AnthropicRateLimitedError | AnthropicTierSpendCapError;
  500: AnthropicInternalError;
  504: AnthropicTimeoutError;
  529: AnthropicOverloadedError;
}

/** The ids of the documented errors of Claude API. */
export type AnthropicErrorId =
  | 'invalid-request'
  | 'credit-balance-too-low'
  | 'spend-limit-reached'
  | 'authentication'
  | 'billing'
  | 'permission'
  | 'not-found'
  | 'conflict'
  | 'request-too-large'
  | 'rate-limited'
  | 'tier-spend-cap'
  | 'internal'
  | 'timeout'
  | 'overloaded';

/** Whether a parsed body is any documented error of Claude API. */
export declare const isAnthropicError: Guard<AnthropicError>;

/** Whether a parsed body is a {@link AnthropicAuthenticationError}. */
export declare const isAnthropicAuthenticationError: Guard<AnthropicAuthenticationError>;

/** Whether a parsed body is a {@link AnthropicBareErrorEnvelope}. */
export declare const isAnthropicBareErrorEnvelope: Guard<AnthropicBareErrorEnvelope>;

/** Whether a parsed body is a {@link AnthropicBillingError}. */
export declare const isAnthropicBillingError: Guard<AnthropicBillingError>;

/** Whether a parsed body is a {@link AnthropicConflictError}. */
export declare const isAnthropicConflictError: Guard<AnthropicConflictError>;

/** Whether a parsed body is a {@link AnthropicCreditBalanceTooLowError}. */
export declare const isAnthropicCreditBalanceTooLowError: Guard<AnthropicCreditBalanceTooLowError>;

/** Whether a parsed body is a {@link AnthropicErrorEnvelope}. */
export declare const isAnthropicErrorEnvelope: Guard<AnthropicErrorEnvelope>;

/** Whether a parsed body is a {@link AnthropicInternalError}. */
export declare const isAnthropicInternalError: Guard<AnthropicInternalError>;

/** Whether a parsed body is a {@link AnthropicInvalidRequestError}. */
export declare const isAnthropicInvalidRequestError: Guard<AnthropicInvalidRequestError>;

/** Whether a parsed body is a {@link AnthropicNotFoundError}. */
export declare const isAnthropicNotFoundError: Guard<AnthropicNotFoundError>;

/** Whether a parsed body is a {@link AnthropicOverloadedError}. */
export declare const isAnthropicOverloadedError: Guard<AnthropicOverloadedError>;

/** Whether a parsed body is a {@link AnthropicPermissionError}. */
export declare const isAnthropicPermissionError: Guard<AnthropicPermissionError>;

/** Whether a parsed body is a {@link AnthropicRateLimitedError}. */
export declare const isAnthropicRateLimitedError: Guard<AnthropicRateLimitedError>;

/** Whether a parsed body is a {@link AnthropicRequestTooLargeError}. */
export declare const isAnthropicRequestTooLargeError: Guard<AnthropicRequestTooLargeError>;

/** Whether a parsed body is a {@link AnthropicSpendLimitReachedError}. */
export declare const isAnthropicSpendLimitReachedError: Guard<AnthropicSpendLimitReachedError>;

/** Whether a parsed body is a {@link AnthropicTierSpendCapError}. */
export declare const isAnthropicTierSpendCapError: Guard<AnthropicTierSpendCapError>;

/** Whether a parsed body is a {@link AnthropicTimeoutError}. */
export declare const isAnthropicTimeoutError: Guard<AnthropicTimeoutError>;

/** The contract of Claude API, for `createInspector`. */
declare const table: ContractTable<'anthropic', AnthropicErrorId>;
export default table;
