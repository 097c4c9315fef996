import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "CloudflareAccessDeniedError" | "CloudflareAuthenticationFailedError" | "CloudflareCodedErrorEnvelope" | "CloudflareDatabaseLimitReachedError" | "CloudflareDatabaseNotFoundError" | "CloudflareEmailUnverifiedError" | "CloudflareErrorEnvelope" | "CloudflareNameTakenError" | "CloudflarePreviewTokenExpiredError" | "CloudflareRateLimitedError" | "CloudflareSubdomainRequiredError" | "CloudflareWorkerInvalidError" | "CloudflareWorkerTooLargeError",
  "CloudflareAuthenticationFailed" | "CloudflareAccessDenied" | "CloudflareRateLimited" | "CloudflareNameTaken" | "CloudflareDatabaseLimitReached" | "CloudflareDatabaseNotFound" | "CloudflareWorkerInvalid" | "CloudflareWorkerTooLarge" | "CloudflareSubdomainRequired" | "CloudflarePreviewTokenExpired" | "CloudflareEmailUnverified" | "CloudflareBadRequest" | "CloudflareUnauthorized" | "CloudflareForbidden" | "CloudflareNotFound" | "CloudflareMethodNotAllowed" | "CloudflareConflict" | "CloudflareUnprocessable" | "CloudflareTooManyRequests" | "CloudflareServerErrorResponse" | "CloudflareUnavailable" | "CloudflareRest429" | "CloudflareRest4XX" | "CloudflareRest5XX" | "CloudflareRestDefault",
  "CloudflareOptionalCfRay" | "CloudflareOptionalRetryAfter" | "CloudflareOptionalXRatelimitRemaining"
>;
export default document;
