// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  NestjsErrorEnvelope,
  NestjsExceptionUnhandledError,
  NestjsResourceForbiddenError,
  NestjsRouteNotFoundError,
  NestjsTooManyRequestsError,
} from '../contracts/nestjs.js';

/** Ajv's validator of a {@link NestjsErrorEnvelope}. */
export declare const validateNestjsErrorEnvelope: ValidateFunction<NestjsErrorEnvelope>;

/** Ajv's validator of a {@link NestjsExceptionUnhandledError}. */
export declare const validateNestjsExceptionUnhandledError: ValidateFunction<NestjsExceptionUnhandledError>;

/** Ajv's validator of a {@link NestjsResourceForbiddenError}. */
export declare const validateNestjsResourceForbiddenError: ValidateFunction<NestjsResourceForbiddenError>;

/** Ajv's validator of a {@link NestjsRouteNotFoundError}. */
export declare const validateNestjsRouteNotFoundError: ValidateFunction<NestjsRouteNotFoundError>;

/** Ajv's validator of a {@link NestjsTooManyRequestsError}. */
export declare const validateNestjsTooManyRequestsError: ValidateFunction<NestjsTooManyRequestsError>;
