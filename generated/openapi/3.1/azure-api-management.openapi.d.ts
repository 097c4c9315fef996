import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "AzureApiManagementCallbackInvalidError" | "AzureApiManagementCallerAddressDeniedError" | "AzureApiManagementErrorEnvelope" | "AzureApiManagementHeaderRequiredError" | "AzureApiManagementOperationNotFoundError" | "AzureApiManagementQuotaExceededError" | "AzureApiManagementRateLimitedError" | "AzureApiManagementSubscriptionKeyInvalidError" | "AzureApiManagementSubscriptionKeyMissingError" | "AzureApiManagementTokenClaimMissingError" | "AzureApiManagementTokenMissingError",
  "AzureApiManagementQuotaExceeded" | "AzureApiManagementRateLimited" | "AzureApiManagementSubscriptionKeyMissing" | "AzureApiManagementSubscriptionKeyInvalid" | "AzureApiManagementOperationNotFound" | "AzureApiManagementTokenMissing" | "AzureApiManagementTokenClaimMissing" | "AzureApiManagementCallerAddressDenied" | "AzureApiManagementHeaderRequired" | "AzureApiManagementCallbackInvalid" | "AzureApiManagementRest4XX" | "AzureApiManagementRestDefault",
  "AzureApiManagementOptionalRetryAfter"
>;
export default document;
