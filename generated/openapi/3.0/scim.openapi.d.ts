import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "ScimErrorEnvelope" | "ScimFilterInvalidError" | "ScimNotMutableError" | "ScimNotUniqueError" | "ScimPathInvalidError" | "ScimSyntaxInvalidError" | "ScimTargetMissingError" | "ScimTooManyResultsError" | "ScimUriSensitiveError" | "ScimValueInvalidError" | "ScimVersionUnsupportedError",
  "ScimFilterInvalid" | "ScimTooManyResults" | "ScimNotUnique" | "ScimNotMutable" | "ScimSyntaxInvalid" | "ScimPathInvalid" | "ScimTargetMissing" | "ScimValueInvalid" | "ScimVersionUnsupported" | "ScimUriSensitive" | "ScimBadRequest" | "ScimUnauthorized" | "ScimForbidden" | "ScimNotFound" | "ScimConflict" | "ScimPreconditionFailed" | "ScimPayloadTooLarge" | "ScimInternalErrorResponse" | "ScimNotImplemented" | "ScimRest400" | "ScimRest403" | "ScimRest409" | "ScimRest4XX" | "ScimRest5XX" | "ScimRestDefault",
  never
>;
export default document;
