// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  AspnetCoreBadGatewayError,
  AspnetCoreBadRequestError,
  AspnetCoreConcurrentChangeError,
  AspnetCoreConflictError,
  AspnetCoreErrorEnvelope,
  AspnetCoreExceptionUnhandledError,
  AspnetCoreForbiddenError,
  AspnetCoreGatewayTimeoutError,
  AspnetCoreIdentityFailedError,
  AspnetCoreListErrorEnvelope,
  AspnetCoreLockedOutError,
  AspnetCoreMethodNotAllowedError,
  AspnetCoreNameInvalidError,
  AspnetCoreNameTakenError,
  AspnetCoreNotAcceptableError,
  AspnetCoreNotFoundError,
  AspnetCorePasswordMismatchError,
  AspnetCorePasswordTooWeakError,
  AspnetCorePreconditionFailedError,
  AspnetCoreRecoveryCodeInvalidError,
  AspnetCoreRequestTimeoutError,
  AspnetCoreResetCodeInvalidError,
  AspnetCoreServiceUnavailableError,
  AspnetCoreSignInFailedError,
  AspnetCoreSignInNotAllowedError,
  AspnetCoreStateUnsuitableError,
  AspnetCoreTokenInvalidError,
  AspnetCoreTwoFactorCodeInvalidError,
  AspnetCoreTwoFactorRequiredError,
  AspnetCoreUnauthorizedError,
  AspnetCoreUnprocessableError,
  AspnetCoreUnsupportedMediaTypeError,
  AspnetCoreUpgradeRequiredError,
  AspnetCoreUserNameTakenError,
  AspnetCoreValidationErrorEnvelope,
  AspnetCoreValidationFailedError,
} from '../contracts/aspnet-core.js';

/** Ajv's validator of a {@link AspnetCoreBadGatewayError}. */
export declare const validateAspnetCoreBadGatewayError: ValidateFunction<AspnetCoreBadGatewayError>;

/** Ajv's validator of a {@link AspnetCoreBadRequestError}. */
export declare const validateAspnetCoreBadRequestError: ValidateFunction<AspnetCoreBadRequestError>;

/** Ajv's validator of a {@link AspnetCoreConcurrentChangeError}. */
export declare const validateAspnetCoreConcurrentChangeError: ValidateFunction<AspnetCoreConcurrentChangeError>;

/** Ajv's validator of a {@link AspnetCoreConflictError}. */
export declare const validateAspnetCoreConflictError: ValidateFunction<AspnetCoreConflictError>;

/** Ajv's validator of a {@link AspnetCoreErrorEnvelope}. */
export declare const validateAspnetCoreErrorEnvelope: ValidateFunction<AspnetCoreErrorEnvelope>;

/** Ajv's validator of a {@link AspnetCoreExceptionUnhandledError}. */
export declare const validateAspnetCoreExceptionUnhandledError: ValidateFunction<AspnetCoreExceptionUnhandledError>;

/** Ajv's validator of a {@link AspnetCoreForbiddenError}. */
export declare const validateAspnetCoreForbiddenError: ValidateFunction<AspnetCoreForbiddenError>;

/** Ajv's validator of a {@link AspnetCoreGatewayTimeoutError}. */
export declare const validateAspnetCoreGatewayTimeoutError: ValidateFunction<AspnetCoreGatewayTimeoutError>;

/** Ajv's validator of a {@link AspnetCoreIdentityFailedError}. */
export declare const validateAspnetCoreIdentityFailedError: ValidateFunction<AspnetCoreIdentityFailedError>;

/** Ajv's validator of a {@link AspnetCoreListErrorEnvelope}. */
export declare const validateAspnetCoreListErrorEnvelope: ValidateFunction<AspnetCoreListErrorEnvelope>;

/** Ajv's validator of a {@link AspnetCoreLockedOutError}. */
export declare const validateAspnetCoreLockedOutError: ValidateFunction<AspnetCoreLockedOutError>;

/** Ajv's validator of a {@link AspnetCoreMethodNotAllowedError}. */
export declare const validateAspnetCoreMethodNotAllowedError: ValidateFunction<AspnetCoreMethodNotAllowedError>;

/** Ajv's validator of a {@link AspnetCoreNameInvalidError}. */
export declare const validateAspnetCoreNameInvalidError: ValidateFunction<AspnetCoreNameInvalidError>;

/** Ajv's validator of a {@link AspnetCoreNameTakenError}. */
export declare const validateAspnetCoreNameTakenError: ValidateFunction<AspnetCoreNameTakenError>;

/** Ajv's validator of a {@link AspnetCoreNotAcceptableError}. */
export declare const validateAspnetCoreNotAcceptableError: ValidateFunction<AspnetCoreNotAcceptableError>;

/** Ajv's validator of a {@link AspnetCoreNotFoundError}. */
export declare const validateAspnetCoreNotFoundError: ValidateFunction<AspnetCoreNotFoundError>;

/** Ajv's validator of a {@link AspnetCorePasswordMismatchError}. */
export declare const validateAspnetCorePasswordMismatchError: ValidateFunction<AspnetCorePasswordMismatchError>;

/** Ajv's validator of a {@link AspnetCorePasswordTooWeakError}. */
export declare const validateAspnetCorePasswordTooWeakError: ValidateFunction<AspnetCorePasswordTooWeakError>;

/** Ajv's validator of a {@link AspnetCorePreconditionFailedError}. */
export declare const validateAspnetCorePreconditionFailedError: ValidateFunction<AspnetCorePreconditionFailedError>;

/** Ajv's validator of a {@link AspnetCoreRecoveryCodeInvalidError}. */
export declare const validateAspnetCoreRecoveryCodeInvalidError: ValidateFunction<AspnetCoreRecoveryCodeInvalidError>;

/** Ajv's validator of a {@link AspnetCoreRequestTimeoutError}. */
export declare const validateAspnetCoreRequestTimeoutError: ValidateFunction<AspnetCoreRequestTimeoutError>;

/** Ajv's validator of a {@link AspnetCoreResetCodeInvalidError}. */
export declare const validateAspnetCoreResetCodeInvalidError: ValidateFunction<AspnetCoreResetCodeInvalidError>;

/** Ajv's validator of a {@link AspnetCoreServiceUnavailableError}. */
export declare const validateAspnetCoreServiceUnavailableError: ValidateFunction<AspnetCoreServiceUnavailableError>;

/** Ajv's validator of a {@link AspnetCoreSignInFailedError}. */
export declare const validateAspnetCoreSignInFailedError: ValidateFunction<AspnetCoreSignInFailedError>;

/** Ajv's validator of a {@link AspnetCoreSignInNotAllowedError}. */
export declare const validateAspnetCoreSignInNotAllowedError: ValidateFunction<AspnetCoreSignInNotAllowedError>;

/** Ajv's validator of a {@link AspnetCoreStateUnsuitableError}. */
export declare const validateAspnetCoreStateUnsuitableError: ValidateFunction<AspnetCoreStateUnsuitableError>;

/** Ajv's validator of a {@link AspnetCoreTokenInvalidError}. */
export declare const validateAspnetCoreTokenInvalidError: ValidateFunction<AspnetCoreTokenInvalidError>;

/** Ajv's validator of a {@link AspnetCoreTwoFactorCodeInvalidError}. */
export declare const validateAspnetCoreTwoFactorCodeInvalidError: ValidateFunction<AspnetCoreTwoFactorCodeInvalidError>;

/** Ajv's validator of a {@link AspnetCoreTwoFactorRequiredError}. */
export declare const validateAspnetCoreTwoFactorRequiredError: ValidateFunction<AspnetCoreTwoFactorRequiredError>;

/** Ajv's validator of a {@link AspnetCoreUnauthorizedError}. */
export declare const validateAspnetCoreUnauthorizedError: ValidateFunction<AspnetCoreUnauthorizedError>;

/** Ajv's validator of a {@link AspnetCoreUnprocessableError}. */
export declare const validateAspnetCoreUnprocessableError: ValidateFunction<AspnetCoreUnprocessableError>;

/** Ajv's validator of a {@link AspnetCoreUnsupportedMediaTypeError}. */
export declare const validateAspnetCoreUnsupportedMediaTypeError: ValidateFunction<AspnetCoreUnsupportedMediaTypeError>;

/** Ajv's validator of a {@link AspnetCoreUpgradeRequiredError}. */
export declare const validateAspnetCoreUpgradeRequiredError: ValidateFunction<AspnetCoreUpgradeRequiredError>;

/** Ajv's validator of a {@link AspnetCoreUserNameTakenError}. */
export declare const validateAspnetCoreUserNameTakenError: ValidateFunction<AspnetCoreUserNameTakenError>;

/** Ajv's validator of a {@link AspnetCoreValidationErrorEnvelope}. */
export declare const validateAspnetCoreValidationErrorEnvelope: ValidateFunction<AspnetCoreValidationErrorEnvelope>;

/** Ajv's validator of a {@link AspnetCoreValidationFailedError}. */
export declare const validateAspnetCoreValidationFailedError: ValidateFunction<AspnetCoreValidationFailedError>;
