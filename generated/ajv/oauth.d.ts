// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  OauthAccessDeniedError,
  OauthAuthorizationPendingError,
  OauthErrorEnvelope,
  OauthExpiredTokenError,
  OauthInsufficientScopeError,
  OauthInvalidClientError,
  OauthInvalidClientMetadataError,
  OauthInvalidDpopProofError,
  OauthInvalidGrantError,
  OauthInvalidRedirectUriError,
  OauthInvalidRequestError,
  OauthInvalidScopeError,
  OauthInvalidSoftwareStatementError,
  OauthInvalidTargetError,
  OauthInvalidTokenError,
  OauthServerError,
  OauthSlowDownError,
  OauthTemporarilyUnavailableError,
  OauthUnapprovedSoftwareStatementError,
  OauthUnauthorizedClientError,
  OauthUnsupportedGrantTypeError,
  OauthUnsupportedResponseTypeError,
  OauthUnsupportedTokenTypeError,
  OauthUseDpopNonceError,
} from '../contracts/oauth.js';

/** Ajv's validator of a {@link OauthAccessDeniedError}. */
export declare const validateOauthAccessDeniedError: ValidateFunction<OauthAccessDeniedError>;

/** Ajv's validator of a {@link OauthAuthorizationPendingError}. */
export declare const validateOauthAuthorizationPendingError: ValidateFunction<OauthAuthorizationPendingError>;

/** Ajv's validator of a {@link OauthErrorEnvelope}. */
export declare const validateOauthErrorEnvelope: ValidateFunction<OauthErrorEnvelope>;

/** Ajv's validator of a {@link OauthExpiredTokenError}. */
export declare const validateOauthExpiredTokenError: ValidateFunction<OauthExpiredTokenError>;

/** Ajv's validator of a {@link OauthInsufficientScopeError}. */
export declare const validateOauthInsufficientScopeError: ValidateFunction<OauthInsufficientScopeError>;

/** Ajv's validator of a {@link OauthInvalidClientError}. */
export declare const validateOauthInvalidClientError: ValidateFunction<OauthInvalidClientError>;

/** Ajv's validator of a {@link OauthInvalidClientMetadataError}. */
export declare const validateOauthInvalidClientMetadataError: ValidateFunction<OauthInvalidClientMetadataError>;

/** Ajv's validator of a {@link OauthInvalidDpopProofError}. */
export declare const validateOauthInvalidDpopProofError: ValidateFunction<OauthInvalidDpopProofError>;

/** Ajv's validator of a {@link OauthInvalidGrantError}. */
export declare const validateOauthInvalidGrantError: ValidateFunction<OauthInvalidGrantError>;

/** Ajv's validator of a {@link OauthInvalidRedirectUriError}. */
export declare const validateOauthInvalidRedirectUriError: ValidateFunction<OauthInvalidRedirectUriError>;

/** Ajv's validator of a {@link OauthInvalidRequestError}. */
export declare const validateOauthInvalidRequestError: ValidateFunction<OauthInvalidRequestError>;

/** Ajv's validator of a {@link OauthInvalidScopeError}. */
export declare const validateOauthInvalidScopeError: ValidateFunction<OauthInvalidScopeError>;

/** Ajv's validator of a {@link OauthInvalidSoftwareStatementError}. */
export declare const validateOauthInvalidSoftwareStatementError: ValidateFunction<OauthInvalidSoftwareStatementError>;

/** Ajv's validator of a {@link OauthInvalidTargetError}. */
export declare const validateOauthInvalidTargetError: ValidateFunction<OauthInvalidTargetError>;

/** Ajv's validator of a {@link OauthInvalidTokenError}. */
export declare const validateOauthInvalidTokenError: ValidateFunction<OauthInvalidTokenError>;

/** Ajv's validator of a {@link OauthServerError}. */
export declare const validateOauthServerError: ValidateFunction<OauthServerError>;

/** Ajv's validator of a {@link OauthSlowDownError}. */
export declare const validateOauthSlowDownError: ValidateFunction<OauthSlowDownError>;

/** Ajv's validator of a {@link OauthTemporarilyUnavailableError}. */
export declare const validateOauthTemporarilyUnavailableError: ValidateFunction<OauthTemporarilyUnavailableError>;

/** Ajv's validator of a {@link OauthUnapprovedSoftwareStatementError}. */
export declare const validateOauthUnapprovedSoftwareStatementError: ValidateFunction<OauthUnapprovedSoftwareStatementError>;

/** Ajv's validator of a {@link OauthUnauthorizedClientError}. */
export declare const validateOauthUnauthorizedClientError: ValidateFunction<OauthUnauthorizedClientError>;

/** Ajv's validator of a {@link OauthUnsupportedGrantTypeError}. */
export declare const validateOauthUnsupportedGrantTypeError: ValidateFunction<OauthUnsupportedGrantTypeError>;

/** Ajv's validator of a {@link OauthUnsupportedResponseTypeError}. */
export declare const validateOauthUnsupportedResponseTypeError: ValidateFunction<OauthUnsupportedResponseTypeError>;

/** Ajv's validator of a {@link OauthUnsupportedTokenTypeError}. */
export declare const validateOauthUnsupportedTokenTypeError: ValidateFunction<OauthUnsupportedTokenTypeError>;

/** Ajv's validator of a {@link OauthUseDpopNonceError}. */
export declare const validateOauthUseDpopNonceError: ValidateFunction<OauthUseDpopNonceError>;
