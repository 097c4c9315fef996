// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  GraphqlOverHttpBadRequestError,
  GraphqlOverHttpBadUserInputError,
  GraphqlOverHttpErrorEnvelope,
  GraphqlOverHttpForbiddenError,
  GraphqlOverHttpInternalServerError,
  GraphqlOverHttpOperationResolutionFailureError,
  GraphqlOverHttpParseFailedError,
  GraphqlOverHttpPersistedQueryNotFoundError,
  GraphqlOverHttpPersistedQueryNotSupportedError,
  GraphqlOverHttpUnauthenticatedError,
  GraphqlOverHttpValidationFailedError,
} from '../contracts/graphql-over-http.js';

/** Ajv's validator of a {@link GraphqlOverHttpBadRequestError}. */
export declare const validateGraphqlOverHttpBadRequestError: ValidateFunction<GraphqlOverHttpBadRequestError>;

/** Ajv's validator of a {@link GraphqlOverHttpBadUserInputError}. */
export declare const validateGraphqlOverHttpBadUserInputError: ValidateFunction<GraphqlOverHttpBadUserInputError>;

/** Ajv's validator of a {@link GraphqlOverHttpErrorEnvelope}. */
export declare const validateGraphqlOverHttpErrorEnvelope: ValidateFunction<GraphqlOverHttpErrorEnvelope>;

/** Ajv's validator of a {@link GraphqlOverHttpForbiddenError}. */
export declare const validateGraphqlOverHttpForbiddenError: ValidateFunction<GraphqlOverHttpForbiddenError>;

/** Ajv's validator of a {@link GraphqlOverHttpInternalServerError}. */
export declare const validateGraphqlOverHttpInternalServerError: ValidateFunction<GraphqlOverHttpInternalServerError>;

/** Ajv's validator of a {@link GraphqlOverHttpOperationResolutionFailureError}. */
export declare const validateGraphqlOverHttpOperationResolutionFailureError: ValidateFunction<GraphqlOverHttpOperationResolutionFailureError>;

/** Ajv's validator of a {@link GraphqlOverHttpParseFailedError}. */
export declare const validateGraphqlOverHttpParseFailedError: ValidateFunction<GraphqlOverHttpParseFailedError>;

/** Ajv's validator of a {@link GraphqlOverHttpPersistedQueryNotFoundError}. */
export declare const validateGraphqlOverHttpPersistedQueryNotFoundError: ValidateFunction<GraphqlOverHttpPersistedQueryNotFoundError>;

/** Ajv's validator of a {@link GraphqlOverHttpPersistedQueryNotSupportedError}. */
export declare const validateGraphqlOverHttpPersistedQueryNotSupportedError: ValidateFunction<GraphqlOverHttpPersistedQueryNotSupportedError>;

/** Ajv's validator of a {@link GraphqlOverHttpUnauthenticatedError}. */
export declare const validateGraphqlOverHttpUnauthenticatedError: ValidateFunction<GraphqlOverHttpUnauthenticatedError>;

/** Ajv's validator of a {@link GraphqlOverHttpValidationFailedError}. */
export declare const validateGraphqlOverHttpValidationFailedError: ValidateFunction<GraphqlOverHttpValidationFailedError>;
