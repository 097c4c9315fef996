import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "CodensCreditInsufficientError" | "CodensErrorEnvelope" | "CodensIdempotencyConflictError" | "CodensInternalError" | "CodensJwtExpiredError" | "CodensJwtInvalidError" | "CodensJwtReplayedError" | "CodensOrgNotFoundError" | "CodensOrgNotLinkedToAuthError" | "CodensRateLimitedError" | "CodensResourceNotFoundError" | "CodensServiceDisabledError" | "CodensUnauthorizedError" | "CodensValidationError",
  "CodensValidationErrorResponse" | "CodensUnauthorized" | "CodensCreditInsufficient" | "CodensResourceNotFound" | "CodensRateLimited" | "CodensInternalErrorResponse" | "CodensIdempotencyConflict" | "CodensJwtExpired" | "CodensJwtInvalid" | "CodensJwtReplayed" | "CodensOrgNotLinkedToAuth" | "CodensOrgNotFound" | "CodensServiceDisabled" | "CodensRest401" | "CodensRest403" | "CodensRest404" | "CodensRest4XX" | "CodensRest5XX" | "CodensRestDefault" | "CodensMcp401" | "CodensMcp403" | "CodensMcp404" | "CodensMcp4XX" | "CodensMcp5XX" | "CodensMcpDefault",
  "CodensRetryAfter" | "CodensOptionalRetryAfter"
>;
export default document;
