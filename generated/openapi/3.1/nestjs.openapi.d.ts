import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "NestjsErrorEnvelope" | "NestjsExceptionUnhandledError" | "NestjsResourceForbiddenError" | "NestjsRouteNotFoundError" | "NestjsTooManyRequestsError",
  "NestjsRouteNotFound" | "NestjsResourceForbidden" | "NestjsTooManyRequests" | "NestjsExceptionUnhandled" | "NestjsRest4XX" | "NestjsRest5XX" | "NestjsRestDefault",
  never
>;
export default document;
