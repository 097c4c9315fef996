import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "GraphqlOverHttpBadRequestError" | "GraphqlOverHttpBadUserInputError" | "GraphqlOverHttpErrorEnvelope" | "GraphqlOverHttpForbiddenError" | "GraphqlOverHttpInternalServerError" | "GraphqlOverHttpOperationResolutionFailureError" | "GraphqlOverHttpParseFailedError" | "GraphqlOverHttpPersistedQueryNotFoundError" | "GraphqlOverHttpPersistedQueryNotSupportedError" | "GraphqlOverHttpUnauthenticatedError" | "GraphqlOverHttpValidationFailedError",
  "GraphqlOverHttpParseFailed" | "GraphqlOverHttpValidationFailed" | "GraphqlOverHttpBadUserInput" | "GraphqlOverHttpOperationResolutionFailure" | "GraphqlOverHttpBadRequest" | "GraphqlOverHttpPersistedQueryNotFound" | "GraphqlOverHttpPersistedQueryNotSupported" | "GraphqlOverHttpUnauthenticated" | "GraphqlOverHttpForbidden" | "GraphqlOverHttpInternalServerErrorResponse" | "GraphqlOverHttpRest200" | "GraphqlOverHttpRest400" | "GraphqlOverHttpRest422" | "GraphqlOverHttpRest500" | "GraphqlOverHttpRest4XX" | "GraphqlOverHttpRest5XX" | "GraphqlOverHttpRestDefault",
  never
>;
export default document;
