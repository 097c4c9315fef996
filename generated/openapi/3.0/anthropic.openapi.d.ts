import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "AnthropicAuthenticationError" | "AnthropicBareErrorEnvelope" | "AnthropicBillingError" | "AnthropicConflictError" | "AnthropicCreditBalanceTooLowError" | "AnthropicErrorEnvelope" | "AnthropicInternalError" | "AnthropicInvalidRequestError" | "AnthropicNotFoundError" | "AnthropicOverloadedError" | "AnthropicPermissionError" | "AnthropicRateLimitedError" | "AnthropicRequestTooLargeError" | "AnthropicSpendLimitReachedError" | "AnthropicTierSpendCapError" | "AnthropicTimeoutError",
  "AnthropicInvalidRequest" | "AnthropicCreditBalanceTooLow" | "AnthropicSpendLimitReached" | "AnthropicAuthentication" | "AnthropicBilling" | "AnthropicPermission" | "AnthropicNotFound" | "AnthropicConflict" | "AnthropicRequestTooLarge" | "AnthropicRateLimited" | "AnthropicTierSpendCap" | "AnthropicInternal" | "AnthropicTimeout" | "AnthropicOverloaded" | "AnthropicRest200" | "AnthropicRest429" | "AnthropicRest4XX" | "AnthropicRest5XX" | "AnthropicRestDefault",
  "AnthropicOptionalRetryAfterMs" | "AnthropicOptionalRequestId"
>;
export default document;
