import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "FastapiBodyUnreadableError" | "FastapiErrorEnvelope" | "FastapiFieldMissingError" | "FastapiFieldsErrorEnvelope" | "FastapiJsonInvalidError" | "FastapiNotAuthenticatedError" | "FastapiValueInvalidError",
  "FastapiFieldMissing" | "FastapiJsonInvalid" | "FastapiValueInvalid" | "FastapiNotAuthenticated" | "FastapiBodyUnreadable" | "FastapiRest422" | "FastapiRest4XX" | "FastapiRestDefault",
  "FastapiOptionalWwwAuthenticate"
>;
export default document;
