import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "AzureAuthorizationFailedError" | "AzureConflictError" | "AzureDisallowedByPolicyError" | "AzureErrorEnvelope" | "AzureInternalError" | "AzureInvalidAuthenticationTokenError" | "AzureInvalidRequestError" | "AzureMissingApiVersionError" | "AzureNotFoundError" | "AzureOperationInProgressError" | "AzurePreconditionFailedError" | "AzureQuotaExceededError" | "AzureSkuNotAvailableError" | "AzureSubscriptionNotRegisteredError" | "AzureThrottledError" | "AzureUnavailableError" | "AzureUnsupportedApiVersionError",
  "AzureMissingApiVersion" | "AzureUnsupportedApiVersion" | "AzureInvalidRequest" | "AzureInvalidAuthenticationToken" | "AzureAuthorizationFailed" | "AzureDisallowedByPolicy" | "AzureSubscriptionNotRegistered" | "AzureNotFound" | "AzureOperationInProgress" | "AzureConflict" | "AzurePreconditionFailed" | "AzureQuotaExceeded" | "AzureSkuNotAvailable" | "AzureThrottled" | "AzureInternal" | "AzureUnavailable" | "AzureRest4XX" | "AzureRestDefault",
  "AzureOptionalXMsErrorCode" | "AzureOptionalRetryAfterMs" | "AzureOptionalXMsRetryAfterMs" | "AzureOptionalXMsRequestId" | "AzureUnsupportedApiVersionXMsErrorCode" | "AzureInvalidRequestXMsErrorCode" | "AzureInvalidAuthenticationTokenXMsErrorCode" | "AzureAuthorizationFailedXMsErrorCode" | "AzureDisallowedByPolicyXMsErrorCode" | "AzureSubscriptionNotRegisteredXMsErrorCode" | "AzureNotFoundXMsErrorCode" | "AzureOperationInProgressXMsErrorCode" | "AzureConflictXMsErrorCode" | "AzurePreconditionFailedXMsErrorCode" | "AzureQuotaExceededXMsErrorCode" | "AzureSkuNotAvailableXMsErrorCode" | "AzureThrottledXMsErrorCode" | "AzureInternalXMsErrorCode" | "AzureUnavailableXMsErrorCode" | "AzureRestDefaultXMsErrorCode"
>;
export default document;
