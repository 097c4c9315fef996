// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  RocketpunchBadRequestError,
  RocketpunchErrorEnvelope,
  RocketpunchForbiddenError,
  RocketpunchInternalServerError,
  RocketpunchNotFoundError,
  RocketpunchRateLimitExceededError,
  RocketpunchServiceUnavailableError,
  RocketpunchUnauthorizedError,
  RocketpunchUnprocessableEntityError,
} from '../contracts/rocketpunch.js';

/** Ajv's validator of a {@link RocketpunchBadRequestError}. */
export declare const validateRocketpunchBadRequestError: ValidateFunction<RocketpunchBadRequestError>;

/** Ajv's validator of a {@link RocketpunchErrorEnvelope}. */
export declare const validateRocketpunchErrorEnvelope: ValidateFunction<RocketpunchErrorEnvelope>;

/** Ajv's validator of a {@link RocketpunchForbiddenError}. */
export declare const validateRocketpunchForbiddenError: ValidateFunction<RocketpunchForbiddenError>;

/** Ajv's validator of a {@link RocketpunchInternalServerError}. */
export declare const validateRocketpunchInternalServerError: ValidateFunction<RocketpunchInternalServerError>;

/** Ajv's validator of a {@link RocketpunchNotFoundError}. */
export declare const validateRocketpunchNotFoundError: ValidateFunction<RocketpunchNotFoundError>;

/** Ajv's validator of a {@link RocketpunchRateLimitExceededError}. */
export declare const validateRocketpunchRateLimitExceededError: ValidateFunction<RocketpunchRateLimitExceededError>;

/** Ajv's validator of a {@link RocketpunchServiceUnavailableError}. */
export declare const validateRocketpunchServiceUnavailableError: ValidateFunction<RocketpunchServiceUnavailableError>;

/** Ajv's validator of a {@link RocketpunchUnauthorizedError}. */
export declare const validateRocketpunchUnauthorizedError: ValidateFunction<RocketpunchUnauthorizedError>;

/** Ajv's validator of a {@link RocketpunchUnprocessableEntityError}. */
export declare const validateRocketpunchUnprocessableEntityError: ValidateFunction<RocketpunchUnprocessableEntityError>;
