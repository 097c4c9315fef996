import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The account has used up its credits. Waiting does not bring them back. Top up on the pricing page or in the Auth Codens dashboard, then send the request again.
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
 * Any error of Codens, on every REST and MCP endpoint. Branch on `error_code`; codes that the page does not list exist.
 */
export interface CodensErrorEnvelope {
  /**
   * What went wrong. For a validation error it holds information on the fields at fault; its type is open.
   */
  detail: unknown;
  /**
   * Machine-readable code of the error.
   */
  error_code: CodensErrorCode | (string & {});
  /**
   * Coarse class of the error. `transient` passes with time, `permanent` does not.
   */
  category: 'permanent' | 'transient' | 'unauthorized' | 'budget_exceeded';
  /**
   * Hint to an agent about its next step.
   */
  suggested_action?:
    'refresh_token' | 'top_up_credit' | 'exponential_backoff' | 'fix_request_payload' | (string & {}) | null;
  /**
   * Seconds to wait before the next attempt.
   */
  retry_after_seconds?: number | null;
}

/**
 * The same `Idempotency-Key` was sent before with a different payload. Use a new key, or send the payload that the key was first used with.
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
 * The server failed unexpectedly. Try again after a short pause. If it goes on, send `detail` and the request id to support.
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
 * The token one service presented to another has expired. Have Auth Codens issue a new token and send the request again.
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
 * The token one service presented to another did not pass verification. Have Auth Codens issue a new token and send the request again.
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
 * The token one service presented to another had been used before. Have Auth Codens issue a new token for each request.
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
 * The organization id in the request is unknown to this service; each service issues ids of its own. Leave `organization_id` out: the credentials tell the organization.
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
 * The organization id in the request is not linked to the account. Leave `organization_id` out: the credentials tell the organization.
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
 * Too many requests in the current period. Wait for as long as `Retry-After` or `retry_after_seconds` says, then try again with growing delays.
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
 * The service is switched off for this organization. Stop calling it for this organization. The page names no remedy.
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
 * The token is invalid or expired, lacks the scope, or the request names another service's organization. Log in again with `codens-mcp login`. If a fresh token fails too, check the scope and leave out the explicit organization id.
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
 * The body or the query did not pass validation. Read `detail` for the fields at fault, correct the request and send it again.
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
