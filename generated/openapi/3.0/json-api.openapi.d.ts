import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "JsonApiErrorEnvelope",
  "JsonApiBadRequest" | "JsonApiForbidden" | "JsonApiNotFound" | "JsonApiNotAcceptable" | "JsonApiConflict" | "JsonApiUnsupportedMediaType" | "JsonApiUnprocessableContent" | "JsonApiInternalServerErrorResponse" | "JsonApiRest4XX" | "JsonApiRest5XX" | "JsonApiRestDefault",
  never
>;
export default document;
