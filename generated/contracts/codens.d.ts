import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The account has no credits left. Waiting does not bring them back. Top up on the Pricing page or in the Auth Codens dashboard, then send the request again.
 *
 * HTTP 402, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "Out of credits",
 *   "error_code": "CREDIT_INSUFFICIENT",
 *   "category": "budget_exceeded",
 *   "suggested_action": "top_up_credit"
 * }
 * ```
 */
export interface CodensCreditInsufficientError extends CodensErrorEnvelope {
  error_code: 'CREDIT_INSUFFICIENT';
}

/**
 * Any error of Codens, from every REST and MCP endpoint. Branch on `error_code`; it may be a code that the page does not list.
 */
export interface CodensErrorEnvelope {
  /**
   * The cause. For a validation error it contains information about the invalid fields. Its type is open.
   */
  detail: unknown;
  /**
   * Machine-readable error code.
   */
  error_code: CodensErrorCode | (string & {});
  /**
   * Coarse class of the error. A `transient` error passes with time, a `permanent` one does not.
   */
  category: 'permanent' | 'transient' | 'unauthorized' | 'budget_exceeded';
  /**
   * Hint for an agent about the next step.
   */
  suggested_action?:
    'refresh_token' | 'top_up_credit' | 'exponential_backoff' | 'fix_request_payload' | (string & {}) | null;
  /**
   * Seconds to wait before the next attempt.
   */
  retry_after_seconds?: number | null;
}

/**
 * The client sent the same `Idempotency-Key` again with a different payload. Use a new key, or send the same payload as in the first request.
 *
 * HTTP 409, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "Payload differs",
 *   "error_code": "IDEMPOTENCY_CONFLICT",
 *   "category": "permanent",
 *   "retry_after_seconds": null
 * }
 * ```
 */
export interface CodensIdempotencyConflictError extends CodensErrorEnvelope {
  error_code: 'IDEMPOTENCY_CONFLICT';
}

/**
 * The server failed unexpectedly. Retry after a short delay. If the error persists, contact support with `detail` and the request id.
 *
 * HTTP 500 or 503, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "Unexpected error",
 *   "error_code": "INTERNAL_ERROR",
 *   "category": "transient"
 * }
 * ```
 */
export interface CodensInternalError extends CodensErrorEnvelope {
  error_code: 'INTERNAL_ERROR';
}

/**
 * The token that one service sent to another has expired. Get a new token from Auth Codens and send the request again.
 *
 * HTTP 401, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "The token has expired",
 *   "error_code": "JWT_EXPIRED",
 *   "category": "unauthorized",
 *   "suggested_action": "refresh_token"
 * }
 * ```
 */
export interface CodensJwtExpiredError extends CodensErrorEnvelope {
  error_code: 'JWT_EXPIRED';
}

/**
 * The token that one service sent to another failed verification. Get a new token from Auth Codens and send the request again.
 *
 * HTTP 401, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "The token does not verify",
 *   "error_code": "JWT_INVALID",
 *   "category": "unauthorized",
 *   "suggested_action": "refresh_token"
 * }
 * ```
 */
export interface CodensJwtInvalidError extends CodensErrorEnvelope {
  error_code: 'JWT_INVALID';
}

/**
 * The token that one service sent to another was already used. Get a new token from Auth Codens for each request.
 *
 * HTTP 401, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "The token was used before",
 *   "error_code": "JWT_REPLAYED",
 *   "category": "unauthorized",
 *   "suggested_action": "refresh_token"
 * }
 * ```
 */
export interface CodensJwtReplayedError extends CodensErrorEnvelope {
  error_code: 'JWT_REPLAYED';
}

/**
 * This service does not know the organization id in the request. Red, Blue, Green and Purple each issue their own ids. Remove `organization_id` from the request: the server resolves the organization from your credentials. `codens-mcp` 0.7.5 and later does this through `/api/v1/auth/me`.
 *
 * HTTP 403 or 404, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "The organization is unknown",
 *   "error_code": "ORG_NOT_FOUND",
 *   "category": "permanent",
 *   "suggested_action": "fix_request_payload"
 * }
 * ```
 */
export interface CodensOrgNotFoundError extends CodensErrorEnvelope {
  error_code: 'ORG_NOT_FOUND';
}

/**
 * The organization id in the request is not linked to the account. Remove `organization_id` from the request: the server resolves the organization from your credentials. `codens-mcp` 0.7.5 and later does this through `/api/v1/auth/me`.
 *
 * HTTP 403 or 404, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "The organization is not linked",
 *   "error_code": "ORG_NOT_LINKED_TO_AUTH",
 *   "category": "permanent",
 *   "suggested_action": "fix_request_payload"
 * }
 * ```
 */
export interface CodensOrgNotLinkedToAuthError extends CodensErrorEnvelope {
  error_code: 'ORG_NOT_LINKED_TO_AUTH';
}

/**
 * The client exceeded the rate limit. Wait for the time in `Retry-After` or `retry_after_seconds`, then retry with exponential backoff.
 *
 * HTTP 429, on rest and mcp, with the header `Retry-After`.
 *
 * @example
 * ```json
 * {
 *   "detail": "Rate limit exceeded",
 *   "error_code": "RATE_LIMITED",
 *   "category": "transient",
 *   "retry_after_seconds": 12,
 *   "suggested_action": "exponential_backoff"
 * }
 * ```
 */
export interface CodensRateLimitedError extends CodensErrorEnvelope {
  error_code: 'RATE_LIMITED';
  /**
   * Seconds to wait before the next attempt.
   */
  retry_after_seconds: number;
}

/**
 * The resource does not exist, or it belongs to another organization. Correct the identifier.
 *
 * HTTP 404, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "No such resource",
 *   "error_code": "RESOURCE_NOT_FOUND",
 *   "category": "permanent",
 *   "suggested_action": "check_identifier"
 * }
 * ```
 */
export interface CodensResourceNotFoundError extends CodensErrorEnvelope {
  error_code: 'RESOURCE_NOT_FOUND';
}

/**
 * The service is disabled for this organization. Do not send the request again for this organization. The page gives no remedy.
 *
 * HTTP 403, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "Service disabled",
 *   "error_code": "SERVICE_DISABLED",
 *   "category": "permanent"
 * }
 * ```
 */
export interface CodensServiceDisabledError extends CodensErrorEnvelope {
  error_code: 'SERVICE_DISABLED';
}

/**
 * The token is invalid or expired, it lacks a scope, or the request names an organization of another Codens service. Run `codens-mcp login` and send the request again. If the new token fails too, check its scopes and remove `organization_id` from the request.
 *
 * HTTP 401 or 403, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "Token expired",
 *   "error_code": "UNAUTHORIZED",
 *   "category": "unauthorized",
 *   "suggested_action": "refresh_token"
 * }
 * ```
 */
export interface CodensUnauthorizedError extends CodensErrorEnvelope {
  error_code: 'UNAUTHORIZED';
}

/**
 * The body or the query failed validation. Read `detail` for the invalid fields, correct the request and send it again.
 *
 * HTTP 400 or 422, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "detail": "name must not be empty",
 *   "error_code": "VALIDATION_ERROR",
 *   "category": "permanent"
 * }
 * ```
 */
export interface CodensValidationError extends CodensErrorEnvelope {
  error_code: 'VALIDATION_ERROR';
}

/** The documented values of `error_code` in {@link CodensErrorEnvelope}; others exist. */
export type CodensErrorCode =
  | 'VALIDATION_ERROR'
  | 'UNAUTHORIZED'
  | 'CREDIT_INSUFFICIENT'
  | 'RESOURCE_NOT_FOUND'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'IDEMPOTENCY_CONFLICT'
  | 'JWT_EXPIRED'
  | 'JWT_INVALID'
  | 'JWT_REPLAYED'
  | 'ORG_NOT_LINKED_TO_AUTH'
  | 'ORG_NOT_FOUND'
  | 'SERVICE_DISABLED';

/** The body of any documented error of Codens. It narrows on `error_code`. */
export type CodensError =
  | CodensValidationError
  | CodensUnauthorizedError
  | CodensCreditInsufficientError
  | CodensResourceNotFoundError
  | CodensRateLimitedError
  | CodensInternalError
  | CodensIdempotencyConflictError
  | CodensJwtExpiredError
  | CodensJwtInvalidError
  | CodensJwtReplayedError
  | CodensOrgNotLinkedToAuthError
  | CodensOrgNotFoundError
  | CodensServiceDisabledError;

/** The documented bodies of Codens by HTTP status. */
export interface CodensErrorByStatus {
  400: CodensValidationError;
  401: CodensUnauthorizedError | CodensJwtExpiredError | CodensJwtInvalidError | CodensJwtReplayedError;
  402: CodensCreditInsufficientError;
  403: CodensUnauthorizedError | CodensOrgNotLinkedToAuthError | CodensOrgNotFoundError | CodensServiceDisabledError;
  404: CodensResourceNotFoundError | CodensOrgNotLinkedToAuthError | CodensOrgNotFoundError;
  409: CodensIdempotencyConflictError;
  422: CodensValidationError;
  429: CodensRateLimitedError;
  500: CodensInternalError;
  503: CodensInternalError;
}

/** The ids of the documented errors of Codens. */
export type CodensErrorId =
  | 'validation-error'
  | 'unauthorized'
  | 'credit-insufficient'
  | 'resource-not-found'
  | 'rate-limited'
  | 'internal-error'
  | 'idempotency-conflict'
  | 'jwt-expired'
  | 'jwt-invalid'
  | 'jwt-replayed'
  | 'org-not-linked-to-auth'
  | 'org-not-found'
  | 'service-disabled';

/** Whether a parsed body is any documented error of Codens. */
export declare const isCodensError: Guard<CodensError>;

/** Whether a parsed body is a {@link CodensCreditInsufficientError}. */
export declare const isCodensCreditInsufficientError: Guard<CodensCreditInsufficientError>;

/** Whether a parsed body is a {@link CodensErrorEnvelope}. */
export declare const isCodensErrorEnvelope: Guard<CodensErrorEnvelope>;

/** Whether a parsed body is a {@link CodensIdempotencyConflictError}. */
export declare const isCodensIdempotencyConflictError: Guard<CodensIdempotencyConflictError>;

/** Whether a parsed body is a {@link CodensInternalError}. */
export declare const isCodensInternalError: Guard<CodensInternalError>;

/** Whether a parsed body is a {@link CodensJwtExpiredError}. */
export declare const isCodensJwtExpiredError: Guard<CodensJwtExpiredError>;

/** Whether a parsed body is a {@link CodensJwtInvalidError}. */
export declare const isCodensJwtInvalidError: Guard<CodensJwtInvalidError>;

/** Whether a parsed body is a {@link CodensJwtReplayedError}. */
export declare const isCodensJwtReplayedError: Guard<CodensJwtReplayedError>;

/** Whether a parsed body is a {@link CodensOrgNotFoundError}. */
export declare const isCodensOrgNotFoundError: Guard<CodensOrgNotFoundError>;

/** Whether a parsed body is a {@link CodensOrgNotLinkedToAuthError}. */
export declare const isCodensOrgNotLinkedToAuthError: Guard<CodensOrgNotLinkedToAuthError>;

/** Whether a parsed body is a {@link CodensRateLimitedError}. */
export declare const isCodensRateLimitedError: Guard<CodensRateLimitedError>;

/** Whether a parsed body is a {@link CodensResourceNotFoundError}. */
export declare const isCodensResourceNotFoundError: Guard<CodensResourceNotFoundError>;

/** Whether a parsed body is a {@link CodensServiceDisabledError}. */
export declare const isCodensServiceDisabledError: Guard<CodensServiceDisabledError>;

/** Whether a parsed body is a {@link CodensUnauthorizedError}. */
export declare const isCodensUnauthorizedError: Guard<CodensUnauthorizedError>;

/** Whether a parsed body is a {@link CodensValidationError}. */
export declare const isCodensValidationError: Guard<CodensValidationError>;

/** The contract of Codens, for `createInspector`. */
declare const table: ContractTable<'codens', CodensErrorId>;
export default table;
