// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  SpringBootBadGatewayError,
  SpringBootBadRequestError,
  SpringBootConflictError,
  SpringBootContentTooLargeError,
  SpringBootErrorEnvelope,
  SpringBootForbiddenError,
  SpringBootGatewayTimeoutError,
  SpringBootInternalServerError,
  SpringBootMethodNotAllowedError,
  SpringBootNotAcceptableError,
  SpringBootNotFoundError,
  SpringBootServiceUnavailableError,
  SpringBootTooManyRequestsError,
  SpringBootUnauthorizedError,
  SpringBootUnprocessableError,
  SpringBootUnsupportedMediaTypeError,
} from '../contracts/spring-boot.js';

/** Ajv's validator of a {@link SpringBootBadGatewayError}. */
export declare const validateSpringBootBadGatewayError: ValidateFunction<SpringBootBadGatewayError>;

/** Ajv's validator of a {@link SpringBootBadRequestError}. */
export declare const validateSpringBootBadRequestError: ValidateFunction<SpringBootBadRequestError>;

/** Ajv's validator of a {@link SpringBootConflictError}. */
export declare const validateSpringBootConflictError: ValidateFunction<SpringBootConflictError>;

/** Ajv's validator of a {@link SpringBootContentTooLargeError}. */
export declare const validateSpringBootContentTooLargeError: ValidateFunction<SpringBootContentTooLargeError>;

/** Ajv's validator of a {@link SpringBootErrorEnvelope}. */
export declare const validateSpringBootErrorEnvelope: ValidateFunction<SpringBootErrorEnvelope>;

/** Ajv's validator of a {@link SpringBootForbiddenError}. */
export declare const validateSpringBootForbiddenError: ValidateFunction<SpringBootForbiddenError>;

/** Ajv's validator of a {@link SpringBootGatewayTimeoutError}. */
export declare const validateSpringBootGatewayTimeoutError: ValidateFunction<SpringBootGatewayTimeoutError>;

/** Ajv's validator of a {@link SpringBootInternalServerError}. */
export declare const validateSpringBootInternalServerError: ValidateFunction<SpringBootInternalServerError>;

/** Ajv's validator of a {@link SpringBootMethodNotAllowedError}. */
export declare const validateSpringBootMethodNotAllowedError: ValidateFunction<SpringBootMethodNotAllowedError>;

/** Ajv's validator of a {@link SpringBootNotAcceptableError}. */
export declare const validateSpringBootNotAcceptableError: ValidateFunction<SpringBootNotAcceptableError>;

/** Ajv's validator of a {@link SpringBootNotFoundError}. */
export declare const validateSpringBootNotFoundError: ValidateFunction<SpringBootNotFoundError>;

/** Ajv's validator of a {@link SpringBootServiceUnavailableError}. */
export declare const validateSpringBootServiceUnavailableError: ValidateFunction<SpringBootServiceUnavailableError>;

/** Ajv's validator of a {@link SpringBootTooManyRequestsError}. */
export declare const validateSpringBootTooManyRequestsError: ValidateFunction<SpringBootTooManyRequestsError>;

/** Ajv's validator of a {@link SpringBootUnauthorizedError}. */
export declare const validateSpringBootUnauthorizedError: ValidateFunction<SpringBootUnauthorizedError>;

/** Ajv's validator of a {@link SpringBootUnprocessableError}. */
export declare const validateSpringBootUnprocessableError: ValidateFunction<SpringBootUnprocessableError>;

/** Ajv's validator of a {@link SpringBootUnsupportedMediaTypeError}. */
export declare const validateSpringBootUnsupportedMediaTypeError: ValidateFunction<SpringBootUnsupportedMediaTypeError>;
