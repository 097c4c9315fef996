// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  LaravelBodyTooLargeError,
  LaravelCsrfTokenMismatchError,
  LaravelDataInvalidError,
  LaravelEmailNotVerifiedError,
  LaravelErrorEnvelope,
  LaravelMethodNotSupportedError,
  LaravelModelNotFoundError,
  LaravelRouteNotFoundError,
  LaravelTooManyAttemptsError,
  LaravelUnauthenticatedError,
  LaravelUnauthorizedError,
} from '../contracts/laravel.js';

/** Ajv's validator of a {@link LaravelBodyTooLargeError}. */
export declare const validateLaravelBodyTooLargeError: ValidateFunction<LaravelBodyTooLargeError>;

/** Ajv's validator of a {@link LaravelCsrfTokenMismatchError}. */
export declare const validateLaravelCsrfTokenMismatchError: ValidateFunction<LaravelCsrfTokenMismatchError>;

/** Ajv's validator of a {@link LaravelDataInvalidError}. */
export declare const validateLaravelDataInvalidError: ValidateFunction<LaravelDataInvalidError>;

/** Ajv's validator of a {@link LaravelEmailNotVerifiedError}. */
export declare const validateLaravelEmailNotVerifiedError: ValidateFunction<LaravelEmailNotVerifiedError>;

/** Ajv's validator of a {@link LaravelErrorEnvelope}. */
export declare const validateLaravelErrorEnvelope: ValidateFunction<LaravelErrorEnvelope>;

/** Ajv's validator of a {@link LaravelMethodNotSupportedError}. */
export declare const validateLaravelMethodNotSupportedError: ValidateFunction<LaravelMethodNotSupportedError>;

/** Ajv's validator of a {@link LaravelModelNotFoundError}. */
export declare const validateLaravelModelNotFoundError: ValidateFunction<LaravelModelNotFoundError>;

/** Ajv's validator of a {@link LaravelRouteNotFoundError}. */
export declare const validateLaravelRouteNotFoundError: ValidateFunction<LaravelRouteNotFoundError>;

/** Ajv's validator of a {@link LaravelTooManyAttemptsError}. */
export declare const validateLaravelTooManyAttemptsError: ValidateFunction<LaravelTooManyAttemptsError>;

/** Ajv's validator of a {@link LaravelUnauthenticatedError}. */
export declare const validateLaravelUnauthenticatedError: ValidateFunction<LaravelUnauthenticatedError>;

/** Ajv's validator of a {@link LaravelUnauthorizedError}. */
export declare const validateLaravelUnauthorizedError: ValidateFunction<LaravelUnauthorizedError>;
