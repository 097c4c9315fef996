import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "FhirOperationOutcomeBusinessRuleError" | "FhirOperationOutcomeContentInvalidError" | "FhirOperationOutcomeContentTooLongError" | "FhirOperationOutcomeDeletedError" | "FhirOperationOutcomeDuplicateError" | "FhirOperationOutcomeEditConflictError" | "FhirOperationOutcomeErrorEnvelope" | "FhirOperationOutcomeForbiddenError" | "FhirOperationOutcomeInternalError" | "FhirOperationOutcomeLoginRequiredError" | "FhirOperationOutcomeMultipleMatchesError" | "FhirOperationOutcomeNotFoundError" | "FhirOperationOutcomeNotSupportedError" | "FhirOperationOutcomeProcessingFailedError" | "FhirOperationOutcomeSecurityProblemError" | "FhirOperationOutcomeSessionExpiredError" | "FhirOperationOutcomeThrottledError" | "FhirOperationOutcomeTooCostlyError" | "FhirOperationOutcomeTransientProblemError" | "FhirOperationOutcomeUserUnknownError",
  "FhirOperationOutcomeContentInvalid" | "FhirOperationOutcomeContentTooLong" | "FhirOperationOutcomeSecurityProblem" | "FhirOperationOutcomeLoginRequired" | "FhirOperationOutcomeUserUnknown" | "FhirOperationOutcomeSessionExpired" | "FhirOperationOutcomeForbidden" | "FhirOperationOutcomeProcessingFailed" | "FhirOperationOutcomeNotSupported" | "FhirOperationOutcomeDuplicate" | "FhirOperationOutcomeMultipleMatches" | "FhirOperationOutcomeNotFound" | "FhirOperationOutcomeDeleted" | "FhirOperationOutcomeTooCostly" | "FhirOperationOutcomeBusinessRule" | "FhirOperationOutcomeEditConflict" | "FhirOperationOutcomeTransientProblem" | "FhirOperationOutcomeInternalErrorResponse" | "FhirOperationOutcomeThrottled" | "FhirOperationOutcomeRestDefault",
  never
>;
export default document;
