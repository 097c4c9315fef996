// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  DjangoRestFrameworkBodyUnreadableError,
  DjangoRestFrameworkCredentialsMalformedError,
  DjangoRestFrameworkCredentialsWrongError,
  DjangoRestFrameworkCsrfFailedError,
  DjangoRestFrameworkErrorEnvelope,
  DjangoRestFrameworkLoginWrongError,
  DjangoRestFrameworkMalformedRequestError,
  DjangoRestFrameworkMethodNotAllowedError,
  DjangoRestFrameworkNotAcceptableError,
  DjangoRestFrameworkNotAuthenticatedError,
  DjangoRestFrameworkPermissionDeniedError,
  DjangoRestFrameworkServerError,
  DjangoRestFrameworkThrottledError,
  DjangoRestFrameworkUnsupportedMediaTypeError,
  DjangoRestFrameworkUserInactiveError,
} from '../contracts/django-rest-framework.js';

/** Ajv's validator of a {@link DjangoRestFrameworkBodyUnreadableError}. */
export declare const validateDjangoRestFrameworkBodyUnreadableError: ValidateFunction<DjangoRestFrameworkBodyUnreadableError>;

/** Ajv's validator of a {@link DjangoRestFrameworkCredentialsMalformedError}. */
export declare const validateDjangoRestFrameworkCredentialsMalformedError: ValidateFunction<DjangoRestFrameworkCredentialsMalformedError>;

/** Ajv's validator of a {@link DjangoRestFrameworkCredentialsWrongError}. */
export declare const validateDjangoRestFrameworkCredentialsWrongError: ValidateFunction<DjangoRestFrameworkCredentialsWrongError>;

/** Ajv's validator of a {@link DjangoRestFrameworkCsrfFailedError}. */
export declare const validateDjangoRestFrameworkCsrfFailedError: ValidateFunction<DjangoRestFrameworkCsrfFailedError>;

/** Ajv's validator of a {@link DjangoRestFrameworkErrorEnvelope}. */
export declare const validateDjangoRestFrameworkErrorEnvelope: ValidateFunction<DjangoRestFrameworkErrorEnvelope>;

/** Ajv's validator of a {@link DjangoRestFrameworkLoginWrongError}. */
export declare const validateDjangoRestFrameworkLoginWrongError: ValidateFunction<DjangoRestFrameworkLoginWrongError>;

/** Ajv's validator of a {@link DjangoRestFrameworkMalformedRequestError}. */
export declare const validateDjangoRestFrameworkMalformedRequestError: ValidateFunction<DjangoRestFrameworkMalformedRequestError>;

/** Ajv's validator of a {@link DjangoRestFrameworkMethodNotAllowedError}. */
export declare const validateDjangoRestFrameworkMethodNotAllowedError: ValidateFunction<DjangoRestFrameworkMethodNotAllowedError>;

/** Ajv's validator of a {@link DjangoRestFrameworkNotAcceptableError}. */
export declare const validateDjangoRestFrameworkNotAcceptableError: ValidateFunction<DjangoRestFrameworkNotAcceptableError>;

/** Ajv's validator of a {@link DjangoRestFrameworkNotAuthenticatedError}. */
export declare const validateDjangoRestFrameworkNotAuthenticatedError: ValidateFunction<DjangoRestFrameworkNotAuthenticatedError>;

/** Ajv's validator of a {@link DjangoRestFrameworkPermissionDeniedError}. */
export declare const validateDjangoRestFrameworkPermissionDeniedError: ValidateFunction<DjangoRestFrameworkPermissionDeniedError>;

/** Ajv's validator of a {@link DjangoRestFrameworkServerError}. */
export declare const validateDjangoRestFrameworkServerError: ValidateFunction<DjangoRestFrameworkServerError>;

/** Ajv's validator of a {@link DjangoRestFrameworkThrottledError}. */
export declare const validateDjangoRestFrameworkThrottledError: ValidateFunction<DjangoRestFrameworkThrottledError>;

/** Ajv's validator of a {@link DjangoRestFrameworkUnsupportedMediaTypeError}. */
export declare const validateDjangoRestFrameworkUnsupportedMediaTypeError: ValidateFunction<DjangoRestFrameworkUnsupportedMediaTypeError>;

/** Ajv's validator of a {@link DjangoRestFrameworkUserInactiveError}. */
export declare const validateDjangoRestFrameworkUserInactiveError: ValidateFunction<DjangoRestFrameworkUserInactiveError>;
