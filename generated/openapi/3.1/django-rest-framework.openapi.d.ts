import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "DjangoRestFrameworkBodyUnreadableError" | "DjangoRestFrameworkCredentialsMalformedError" | "DjangoRestFrameworkCredentialsWrongError" | "DjangoRestFrameworkCsrfFailedError" | "DjangoRestFrameworkErrorEnvelope" | "DjangoRestFrameworkLoginWrongError" | "DjangoRestFrameworkMalformedRequestError" | "DjangoRestFrameworkMethodNotAllowedError" | "DjangoRestFrameworkNotAcceptableError" | "DjangoRestFrameworkNotAuthenticatedError" | "DjangoRestFrameworkPermissionDeniedError" | "DjangoRestFrameworkServerError" | "DjangoRestFrameworkThrottledError" | "DjangoRestFrameworkUnsupportedMediaTypeError" | "DjangoRestFrameworkUserInactiveError",
  "DjangoRestFrameworkNotAuthenticated" | "DjangoRestFrameworkCredentialsWrong" | "DjangoRestFrameworkCredentialsMalformed" | "DjangoRestFrameworkLoginWrong" | "DjangoRestFrameworkUserInactive" | "DjangoRestFrameworkCsrfFailed" | "DjangoRestFrameworkPermissionDenied" | "DjangoRestFrameworkMethodNotAllowed" | "DjangoRestFrameworkNotAcceptable" | "DjangoRestFrameworkUnsupportedMediaType" | "DjangoRestFrameworkBodyUnreadable" | "DjangoRestFrameworkMalformedRequest" | "DjangoRestFrameworkThrottled" | "DjangoRestFrameworkServerErrorResponse" | "DjangoRestFrameworkRest400" | "DjangoRestFrameworkRest403" | "DjangoRestFrameworkRest4XX" | "DjangoRestFrameworkRest5XX" | "DjangoRestFrameworkRestDefault",
  "DjangoRestFrameworkOptionalWwwAuthenticate" | "DjangoRestFrameworkOptionalRetryAfter"
>;
export default document;
