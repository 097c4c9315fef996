import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "HuggingFaceCreditsExceededError" | "HuggingFaceErrorEnvelope",
  "HuggingFaceRepositoryNotFound" | "HuggingFaceRevisionNotFound" | "HuggingFaceEntryNotFound" | "HuggingFaceGatedRepository" | "HuggingFaceRepositoryDisabled" | "HuggingFaceModelLoading" | "HuggingFaceBadRequest" | "HuggingFaceUnauthenticated" | "HuggingFaceCreditsExceeded" | "HuggingFaceForbidden" | "HuggingFaceNotFound" | "HuggingFaceRateLimited" | "HuggingFaceServerErrorResponse" | "HuggingFaceUnavailable" | "HuggingFaceRest4XX" | "HuggingFaceRest5XX" | "HuggingFaceRestDefault",
  "HuggingFaceXErrorCode" | "HuggingFaceOptionalXErrorMessage" | "HuggingFaceOptionalXRequestId" | "HuggingFaceOptionalXAmznTraceId" | "HuggingFaceOptionalXAmzCfId" | "HuggingFaceRevisionNotFoundXErrorCode" | "HuggingFaceEntryNotFoundXErrorCode" | "HuggingFaceGatedRepositoryXErrorCode" | "HuggingFaceOptionalXErrorCode" | "HuggingFaceXErrorMessage" | "HuggingFaceRestDefaultXErrorCode" | "HuggingFaceRestDefaultXErrorMessage"
>;
export default document;
