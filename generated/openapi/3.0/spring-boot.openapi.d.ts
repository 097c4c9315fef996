import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "SpringBootBadGatewayError" | "SpringBootBadRequestError" | "SpringBootConflictError" | "SpringBootContentTooLargeError" | "SpringBootErrorEnvelope" | "SpringBootForbiddenError" | "SpringBootGatewayTimeoutError" | "SpringBootInternalServerError" | "SpringBootMethodNotAllowedError" | "SpringBootNotAcceptableError" | "SpringBootNotFoundError" | "SpringBootServiceUnavailableError" | "SpringBootTooManyRequestsError" | "SpringBootUnauthorizedError" | "SpringBootUnprocessableError" | "SpringBootUnsupportedMediaTypeError",
  "SpringBootBadRequest" | "SpringBootUnauthorized" | "SpringBootForbidden" | "SpringBootNotFound" | "SpringBootMethodNotAllowed" | "SpringBootNotAcceptable" | "SpringBootConflict" | "SpringBootContentTooLarge" | "SpringBootUnsupportedMediaType" | "SpringBootUnprocessable" | "SpringBootTooManyRequests" | "SpringBootInternalServerErrorResponse" | "SpringBootBadGateway" | "SpringBootServiceUnavailable" | "SpringBootGatewayTimeout" | "SpringBootRest4XX" | "SpringBootRest5XX" | "SpringBootRestDefault",
  never
>;
export default document;
