import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "OpenaiBillingHardLimitError" | "OpenaiBillingNotActiveError" | "OpenaiContextLengthExceededError" | "OpenaiCreditBalanceExhaustedError" | "OpenaiErrorEnvelope" | "OpenaiEventErrorEnvelope" | "OpenaiFailedErrorEnvelope" | "OpenaiGenerationFailedError" | "OpenaiInsufficientQuotaError" | "OpenaiInternalError" | "OpenaiInvalidApiKeyError" | "OpenaiInvalidRequestError" | "OpenaiMissingScopeError" | "OpenaiModelNotFoundError" | "OpenaiOrganizationSpendLimitError" | "OpenaiOrganizationUsageLimitError" | "OpenaiOverloadedError" | "OpenaiPolicyViolationError" | "OpenaiProjectSpendLimitError" | "OpenaiRateLimitedError" | "OpenaiResponseFailedError" | "OpenaiResponseRateLimitedError" | "OpenaiSlowDownError" | "OpenaiStreamError" | "OpenaiStreamRateLimitedError" | "OpenaiTypedErrorEnvelope" | "OpenaiUnsupportedRegionError",
  "OpenaiInvalidApiKey" | "OpenaiUnsupportedRegion" | "OpenaiCreditBalanceExhausted" | "OpenaiOrganizationSpendLimit" | "OpenaiProjectSpendLimit" | "OpenaiOrganizationUsageLimit" | "OpenaiBillingHardLimit" | "OpenaiBillingNotActive" | "OpenaiRateLimited" | "OpenaiSlowDown" | "OpenaiOverloaded" | "OpenaiContextLengthExceeded" | "OpenaiModelNotFound" | "OpenaiPolicyViolation" | "OpenaiGenerationFailed" | "OpenaiInvalidRequest" | "OpenaiInsufficientQuota" | "OpenaiInternal" | "OpenaiMissingScope" | "OpenaiAuthenticationFailed" | "OpenaiPermissionDenied" | "OpenaiResourceNotFound" | "OpenaiConflict" | "OpenaiStreamErrorResponse" | "OpenaiStreamRateLimited" | "OpenaiResponseFailed" | "OpenaiResponseRateLimited" | "OpenaiRest403" | "OpenaiRest429" | "OpenaiRest503" | "OpenaiRest4XX" | "OpenaiRest5XX" | "OpenaiRestDefault",
  "OpenaiOptionalRetryAfterMs" | "OpenaiOptionalXRequestId"
>;
export default document;
