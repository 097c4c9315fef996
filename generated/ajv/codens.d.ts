// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  CodensCreditInsufficientError,
  CodensErrorEnvelope,
  CodensIdempotencyConflictError,
  CodensInternalError,
  CodensJwtExpiredError,
  CodensJwtInvalidError,
  CodensJwtReplayedError,
  CodensOrgNotFoundError,
  CodensOrgNotLinkedToAuthError,
  CodensRateLimitedError,
  CodensResourceNotFoundError,
  CodensServiceDisabledError,
  CodensUnauthorizedError,
  CodensValidationError,
} from '../contracts/codens.js';

/** Ajv's validator of a {@link CodensCreditInsufficientError}. */
export declare const validateCodensCreditInsufficientError: ValidateFunction<CodensCreditInsufficientError>;

/** Ajv's validator of a {@link CodensErrorEnvelope}. */
export declare const validateCodensErrorEnvelope: ValidateFunction<CodensErrorEnvelope>;

/** Ajv's validator of a {@link CodensIdempotencyConflictError}. */
export declare const validateCodensIdempotencyConflictError: ValidateFunction<CodensIdempotencyConflictError>;

/** Ajv's validator of a {@link CodensInternalError}. */
export declare const validateCodensInternalError: ValidateFunction<CodensInternalError>;

/** Ajv's validator of a {@link CodensJwtExpiredError}. */
export declare const validateCodensJwtExpiredError: ValidateFunction<CodensJwtExpiredError>;

/** Ajv's validator of a {@link CodensJwtInvalidError}. */
export declare const validateCodensJwtInvalidError: ValidateFunction<CodensJwtInvalidError>;

/** Ajv's validator of a {@link CodensJwtReplayedError}. */
export declare const validateCodensJwtReplayedError: ValidateFunction<CodensJwtReplayedError>;

/** Ajv's validator of a {@link CodensOrgNotFoundError}. */
export declare const validateCodensOrgNotFoundError: ValidateFunction<CodensOrgNotFoundError>;

/** Ajv's validator of a {@link CodensOrgNotLinkedToAuthError}. */
export declare const validateCodensOrgNotLinkedToAuthError: ValidateFunction<CodensOrgNotLinkedToAuthError>;

/** Ajv's validator of a {@link CodensRateLimitedError}. */
export declare const validateCodensRateLimitedError: ValidateFunction<CodensRateLimitedError>;

/** Ajv's validator of a {@link CodensResourceNotFoundError}. */
export declare const validateCodensResourceNotFoundError: ValidateFunction<CodensResourceNotFoundError>;

/** Ajv's validator of a {@link CodensServiceDisabledError}. */
export declare const validateCodensServiceDisabledError: ValidateFunction<CodensServiceDisabledError>;

/** Ajv's validator of a {@link CodensUnauthorizedError}. */
export declare const validateCodensUnauthorizedError: ValidateFunction<CodensUnauthorizedError>;

/** Ajv's validator of a {@link CodensValidationError}. */
export declare const validateCodensValidationError: ValidateFunction<CodensValidationError>;
