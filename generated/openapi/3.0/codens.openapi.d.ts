import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "CodensCreditInsufficientError" | "CodensErrorEnvelope" | "CodensIdempotencyConflictError" | "CodensInternalError" | "CodensJwtExpiredError" | "CodensJwtInvalidError" | "CodensJwtReplayedError" | "CodensOrgNotFoundError" | "CodensOrgNotLinkedToAuthError" | "CodensRateLimitedError" | "CodensResourceNotFoundError" | "CodensServiceDisabledError" | "CodensUnauthorizedError" | "CodensValidationError",
  "CodensValidation" | "CodensUnauthorized" | "CodensCreditInsufficient" | "CodensResourceNotFound" | "CodensRateLimited" | "CodensInternal" | "CodensIdempotencyConflict" | "CodensJwtExpired" | "CodensJwtInvalid" | "CodensJwtReplayed" | "CodensOrgNotLinkedToAuth" | "CodensOrgNotFound" | "CodensServiceDisabled" | "Codens401" | "Codens403" | "Codens404" | "Codens4XX" | "Codens5XX" | "CodensDefault",
  "CodensRateLimitedRetryAfter" | "Codens4XXRetryAfter" | "CodensDefaultRetryAfter"
>;
export default document;
