import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "AwsJsonAddressErrorEnvelope" | "AwsJsonErrorEnvelope" | "AwsJsonHeaderErrorEnvelope",
  "AwsJsonThrottling" | "AwsJsonTransient" | "AwsJsonAccessDenied" | "AwsJsonExpiredToken" | "AwsJsonUnrecognizedClient" | "AwsJsonInvalidSignature" | "AwsJsonRequestExpired" | "AwsJsonOptInRequired" | "AwsJsonValidation" | "AwsJsonRequestTooLarge" | "AwsJsonUnknownOperation" | "AwsJsonServiceUnavailable" | "AwsJsonInternalFailure" | "AwsJsonNotFound" | "AwsJsonConflict" | "AwsJsonConditionFailed" | "AwsJsonQuotaExceeded" | "AwsJsonRestDefault",
  "AwsJsonOptionalXAmzRetryAfter" | "AwsJsonOptionalXAmznRequestid" | "AwsJsonOptionalXAmzRequestId" | "AwsJsonOptionalXAmznErrortype"
>;
export default document;
