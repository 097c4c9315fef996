import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "RocketpunchBadRequestError" | "RocketpunchErrorEnvelope" | "RocketpunchForbiddenError" | "RocketpunchInternalServerError" | "RocketpunchNotFoundError" | "RocketpunchRateLimitExceededError" | "RocketpunchServiceUnavailableError" | "RocketpunchUnauthorizedError" | "RocketpunchUnprocessableEntityError",
  "RocketpunchBadRequest" | "RocketpunchUnauthorized" | "RocketpunchForbidden" | "RocketpunchNotFound" | "RocketpunchUnprocessableEntity" | "RocketpunchRateLimitExceeded" | "RocketpunchInternalServerErrorResponse" | "RocketpunchServiceUnavailable" | "RocketpunchRest4XX" | "RocketpunchRest5XX" | "RocketpunchRestDefault",
  "RocketpunchRetryAfter" | "RocketpunchOptionalRetryAfter"
>;
export default document;
