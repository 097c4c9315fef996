import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "LaravelBodyTooLargeError" | "LaravelCsrfTokenMismatchError" | "LaravelDataInvalidError" | "LaravelEmailNotVerifiedError" | "LaravelErrorEnvelope" | "LaravelMethodNotSupportedError" | "LaravelModelNotFoundError" | "LaravelRouteNotFoundError" | "LaravelTooManyAttemptsError" | "LaravelUnauthenticatedError" | "LaravelUnauthorizedError",
  "LaravelUnauthenticated" | "LaravelUnauthorized" | "LaravelEmailNotVerified" | "LaravelRouteNotFound" | "LaravelModelNotFound" | "LaravelMethodNotSupported" | "LaravelBodyTooLarge" | "LaravelCsrfTokenMismatch" | "LaravelDataInvalid" | "LaravelTooManyAttempts" | "LaravelRest403" | "LaravelRest404" | "LaravelRest4XX" | "LaravelRestDefault",
  "LaravelOptionalRetryAfter"
>;
export default document;
