import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "MicrosoftGraphAccessDeniedError" | "MicrosoftGraphActivityLimitReachedError" | "MicrosoftGraphErrorEnvelope" | "MicrosoftGraphExtensionError" | "MicrosoftGraphGeneralExceptionError" | "MicrosoftGraphInvalidRangeError" | "MicrosoftGraphInvalidRequestError" | "MicrosoftGraphItemNotFoundError" | "MicrosoftGraphMalwareDetectedError" | "MicrosoftGraphNameAlreadyExistsError" | "MicrosoftGraphNotAllowedError" | "MicrosoftGraphNotSupportedError" | "MicrosoftGraphQuotaLimitReachedError" | "MicrosoftGraphResourceModifiedError" | "MicrosoftGraphResyncRequiredError" | "MicrosoftGraphServiceNotAvailableError" | "MicrosoftGraphUnauthenticatedError",
  "MicrosoftGraphAccessDenied" | "MicrosoftGraphActivityLimitReached" | "MicrosoftGraphExtensionErrorResponse" | "MicrosoftGraphGeneralException" | "MicrosoftGraphInvalidRange" | "MicrosoftGraphInvalidRequest" | "MicrosoftGraphItemNotFound" | "MicrosoftGraphMalwareDetected" | "MicrosoftGraphNameAlreadyExists" | "MicrosoftGraphNotAllowed" | "MicrosoftGraphNotSupported" | "MicrosoftGraphResourceModified" | "MicrosoftGraphResyncRequired" | "MicrosoftGraphServiceNotAvailable" | "MicrosoftGraphQuotaLimitReached" | "MicrosoftGraphUnauthenticated" | "MicrosoftGraphPaymentRequired" | "MicrosoftGraphLocked" | "MicrosoftGraphBandwidthLimitExceeded" | "MicrosoftGraphRest4XX" | "MicrosoftGraphRest5XX" | "MicrosoftGraphRestDefault",
  "MicrosoftGraphOptionalRequestId"
>;
export default document;
