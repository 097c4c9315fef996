import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "KubernetesAlreadyExistsError" | "KubernetesBadRequestError" | "KubernetesConflictError" | "KubernetesErrorEnvelope" | "KubernetesExpiredError" | "KubernetesForbiddenError" | "KubernetesGoneError" | "KubernetesInternalError" | "KubernetesInvalidError" | "KubernetesMethodNotAllowedError" | "KubernetesNotAcceptableError" | "KubernetesNotFoundError" | "KubernetesRequestEntityTooLargeError" | "KubernetesServerOverloadedTextError" | "KubernetesServerTimeoutError" | "KubernetesServiceUnavailableError" | "KubernetesStorageReadError" | "KubernetesTextErrorEnvelope" | "KubernetesTimeoutError" | "KubernetesTooManyRequestsError" | "KubernetesUnauthorizedError" | "KubernetesUnsupportedMediaTypeError" | "KubernetesWatchErrorEnvelope" | "KubernetesWatchExpiredError" | "KubernetesWatchFailedError",
  "KubernetesUnauthorized" | "KubernetesForbidden" | "KubernetesNotFound" | "KubernetesAlreadyExists" | "KubernetesConflict" | "KubernetesGone" | "KubernetesExpired" | "KubernetesInvalid" | "KubernetesBadRequest" | "KubernetesMethodNotAllowed" | "KubernetesNotAcceptable" | "KubernetesRequestEntityTooLarge" | "KubernetesUnsupportedMediaType" | "KubernetesTooManyRequests" | "KubernetesServerOverloadedText" | "KubernetesServerTimeout" | "KubernetesTimeout" | "KubernetesServiceUnavailable" | "KubernetesInternalErrorResponse" | "KubernetesStorageReadErrorResponse" | "KubernetesWatchExpired" | "KubernetesWatchFailed" | "KubernetesRest409" | "KubernetesRest410" | "KubernetesRest429" | "KubernetesRest500" | "KubernetesRest4XX" | "KubernetesRest5XX" | "KubernetesRestDefault",
  "KubernetesOptionalAuditId" | "KubernetesRetryAfter" | "KubernetesOptionalRetryAfter"
>;
export default document;
