// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  KongAdminAlreadyExistsError,
  KongAdminDataInvalidError,
  KongAdminDatabaseError,
  KongAdminErrorEnvelope,
  KongAdminNotFoundError,
  KongAdminReferenceMissingError,
  KongAdminStillReferencedError,
  KongApiKeyMissingError,
  KongApiKeyRepeatedError,
  KongBadUpstreamResponseError,
  KongCustomErrorEnvelope,
  KongEarlyErrorEnvelope,
  KongErrorEnvelope,
  KongExpiredErrorEnvelope,
  KongForbiddenError,
  KongGrpcRequiredError,
  KongHmacInvalidError,
  KongInternalError,
  KongIpNotAllowedError,
  KongJwtClaimsUnknownError,
  KongJwtUnreadableError,
  KongLengthRequiredError,
  KongMalformedRequestError,
  KongMethodNotAllowedError,
  KongNameResolutionFailedError,
  KongNoHealthyTargetError,
  KongNotFoundError,
  KongNotInAllowedGroupError,
  KongOauthErrorEnvelope,
  KongOauthMethodInvalidError,
  KongPreconditionFailedError,
  KongProtocolRequiredError,
  KongProvisionKeyInvalidError,
  KongRateLimitedError,
  KongRequestTimeoutError,
  KongRequestTooLargeError,
  KongResponseRateLimitedError,
  KongRouteNotFoundError,
  KongTokenExpiredError,
  KongTokenNotYetValidError,
  KongUnauthorizedError,
  KongUpstreamTimeoutError,
  KongUpstreamUnavailableError,
} from '../contracts/kong.js';

/** Ajv's validator of a {@link KongAdminAlreadyExistsError}. */
export declare const validateKongAdminAlreadyExistsError: ValidateFunction<KongAdminAlreadyExistsError>;

/** Ajv's validator of a {@link KongAdminDataInvalidError}. */
export declare const validateKongAdminDataInvalidError: ValidateFunction<KongAdminDataInvalidError>;

/** Ajv's validator of a {@link KongAdminDatabaseError}. */
export declare const validateKongAdminDatabaseError: ValidateFunction<KongAdminDatabaseError>;

/** Ajv's validator of a {@link KongAdminErrorEnvelope}. */
export declare const validateKongAdminErrorEnvelope: ValidateFunction<KongAdminErrorEnvelope>;

/** Ajv's validator of a {@link KongAdminNotFoundError}. */
export declare const validateKongAdminNotFoundError: ValidateFunction<KongAdminNotFoundError>;

/** Ajv's validator of a {@link KongAdminReferenceMissingError}. */
export declare const validateKongAdminReferenceMissingError: ValidateFunction<KongAdminReferenceMissingError>;

/** Ajv's validator of a {@link KongAdminStillReferencedError}. */
export declare const validateKongAdminStillReferencedError: ValidateFunction<KongAdminStillReferencedError>;

/** Ajv's validator of a {@link KongApiKeyMissingError}. */
export declare const validateKongApiKeyMissingError: ValidateFunction<KongApiKeyMissingError>;

/** Ajv's validator of a {@link KongApiKeyRepeatedError}. */
export declare const validateKongApiKeyRepeatedError: ValidateFunction<KongApiKeyRepeatedError>;

/** Ajv's validator of a {@link KongBadUpstreamResponseError}. */
export declare const validateKongBadUpstreamResponseError: ValidateFunction<KongBadUpstreamResponseError>;

/** Ajv's validator of a {@link KongCustomErrorEnvelope}. */
export declare const validateKongCustomErrorEnvelope: ValidateFunction<KongCustomErrorEnvelope>;

/** Ajv's validator of a {@link KongEarlyErrorEnvelope}. */
export declare const validateKongEarlyErrorEnvelope: ValidateFunction<KongEarlyErrorEnvelope>;

/** Ajv's validator of a {@link KongErrorEnvelope}. */
export declare const validateKongErrorEnvelope: ValidateFunction<KongErrorEnvelope>;

/** Ajv's validator of a {@link KongExpiredErrorEnvelope}. */
export declare const validateKongExpiredErrorEnvelope: ValidateFunction<KongExpiredErrorEnvelope>;

/** Ajv's validator of a {@link KongForbiddenError}. */
export declare const validateKongForbiddenError: ValidateFunction<KongForbiddenError>;

/** Ajv's validator of a {@link KongGrpcRequiredError}. */
export declare const validateKongGrpcRequiredError: ValidateFunction<KongGrpcRequiredError>;

/** Ajv's validator of a {@link KongHmacInvalidError}. */
export declare const validateKongHmacInvalidError: ValidateFunction<KongHmacInvalidError>;

/** Ajv's validator of a {@link KongInternalError}. */
export declare const validateKongInternalError: ValidateFunction<KongInternalError>;

/** Ajv's validator of a {@link KongIpNotAllowedError}. */
export declare const validateKongIpNotAllowedError: ValidateFunction<KongIpNotAllowedError>;

/** Ajv's validator of a {@link KongJwtClaimsUnknownError}. */
export declare const validateKongJwtClaimsUnknownError: ValidateFunction<KongJwtClaimsUnknownError>;

/** Ajv's validator of a {@link KongJwtUnreadableError}. */
export declare const validateKongJwtUnreadableError: ValidateFunction<KongJwtUnreadableError>;

/** Ajv's validator of a {@link KongLengthRequiredError}. */
export declare const validateKongLengthRequiredError: ValidateFunction<KongLengthRequiredError>;

/** Ajv's validator of a {@link KongMalformedRequestError}. */
export declare const validateKongMalformedRequestError: ValidateFunction<KongMalformedRequestError>;

/** Ajv's validator of a {@link KongMethodNotAllowedError}. */
export declare const validateKongMethodNotAllowedError: ValidateFunction<KongMethodNotAllowedError>;

/** Ajv's validator of a {@link KongNameResolutionFailedError}. */
export declare const validateKongNameResolutionFailedError: ValidateFunction<KongNameResolutionFailedError>;

/** Ajv's validator of a {@link KongNoHealthyTargetError}. */
export declare const validateKongNoHealthyTargetError: ValidateFunction<KongNoHealthyTargetError>;

/** Ajv's validator of a {@link KongNotFoundError}. */
export declare const validateKongNotFoundError: ValidateFunction<KongNotFoundError>;

/** Ajv's validator of a {@link KongNotInAllowedGroupError}. */
export declare const validateKongNotInAllowedGroupError: ValidateFunction<KongNotInAllowedGroupError>;

/** Ajv's validator of a {@link KongOauthErrorEnvelope}. */
export declare const validateKongOauthErrorEnvelope: ValidateFunction<KongOauthErrorEnvelope>;

/** Ajv's validator of a {@link KongOauthMethodInvalidError}. */
export declare const validateKongOauthMethodInvalidError: ValidateFunction<KongOauthMethodInvalidError>;

/** Ajv's validator of a {@link KongPreconditionFailedError}. */
export declare const validateKongPreconditionFailedError: ValidateFunction<KongPreconditionFailedError>;

/** Ajv's validator of a {@link KongProtocolRequiredError}. */
export declare const validateKongProtocolRequiredError: ValidateFunction<KongProtocolRequiredError>;

/** Ajv's validator of a {@link KongProvisionKeyInvalidError}. */
export declare const validateKongProvisionKeyInvalidError: ValidateFunction<KongProvisionKeyInvalidError>;

/** Ajv's validator of a {@link KongRateLimitedError}. */
export declare const validateKongRateLimitedError: ValidateFunction<KongRateLimitedError>;

/** Ajv's validator of a {@link KongRequestTimeoutError}. */
export declare const validateKongRequestTimeoutError: ValidateFunction<KongRequestTimeoutError>;

/** Ajv's validator of a {@link KongRequestTooLargeError}. */
export declare const validateKongRequestTooLargeError: ValidateFunction<KongRequestTooLargeError>;

/** Ajv's validator of a {@link KongResponseRateLimitedError}. */
export declare const validateKongResponseRateLimitedError: ValidateFunction<KongResponseRateLimitedError>;

/** Ajv's validator of a {@link KongRouteNotFoundError}. */
export declare const validateKongRouteNotFoundError: ValidateFunction<KongRouteNotFoundError>;

/** Ajv's validator of a {@link KongTokenExpiredError}. */
export declare const validateKongTokenExpiredError: ValidateFunction<KongTokenExpiredError>;

/** Ajv's validator of a {@link KongTokenNotYetValidError}. */
export declare const validateKongTokenNotYetValidError: ValidateFunction<KongTokenNotYetValidError>;

/** Ajv's validator of a {@link KongUnauthorizedError}. */
export declare const validateKongUnauthorizedError: ValidateFunction<KongUnauthorizedError>;

/** Ajv's validator of a {@link KongUpstreamTimeoutError}. */
export declare const validateKongUpstreamTimeoutError: ValidateFunction<KongUpstreamTimeoutError>;

/** Ajv's validator of a {@link KongUpstreamUnavailableError}. */
export declare const validateKongUpstreamUnavailableError: ValidateFunction<KongUpstreamUnavailableError>;
