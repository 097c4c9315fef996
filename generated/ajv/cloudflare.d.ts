// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  CloudflareAccessDeniedError,
  CloudflareAuthenticationFailedError,
  CloudflareCodedErrorEnvelope,
  CloudflareDatabaseLimitReachedError,
  CloudflareDatabaseNotFoundError,
  CloudflareEmailUnverifiedError,
  CloudflareErrorEnvelope,
  CloudflareNameTakenError,
  CloudflarePreviewTokenExpiredError,
  CloudflareRateLimitedError,
  CloudflareSubdomainRequiredError,
  CloudflareWorkerInvalidError,
  CloudflareWorkerTooLargeError,
} from '../contracts/cloudflare.js';

/** Ajv's validator of a {@link CloudflareAccessDeniedError}. */
export declare const validateCloudflareAccessDeniedError: ValidateFunction<CloudflareAccessDeniedError>;

/** Ajv's validator of a {@link CloudflareAuthenticationFailedError}. */
export declare const validateCloudflareAuthenticationFailedError: ValidateFunction<CloudflareAuthenticationFailedError>;

/** Ajv's validator of a {@link CloudflareCodedErrorEnvelope}. */
export declare const validateCloudflareCodedErrorEnvelope: ValidateFunction<CloudflareCodedErrorEnvelope>;

/** Ajv's validator of a {@link CloudflareDatabaseLimitReachedError}. */
export declare const validateCloudflareDatabaseLimitReachedError: ValidateFunction<CloudflareDatabaseLimitReachedError>;

/** Ajv's validator of a {@link CloudflareDatabaseNotFoundError}. */
export declare const validateCloudflareDatabaseNotFoundError: ValidateFunction<CloudflareDatabaseNotFoundError>;

/** Ajv's validator of a {@link CloudflareEmailUnverifiedError}. */
export declare const validateCloudflareEmailUnverifiedError: ValidateFunction<CloudflareEmailUnverifiedError>;

/** Ajv's validator of a {@link CloudflareErrorEnvelope}. */
export declare const validateCloudflareErrorEnvelope: ValidateFunction<CloudflareErrorEnvelope>;

/** Ajv's validator of a {@link CloudflareNameTakenError}. */
export declare const validateCloudflareNameTakenError: ValidateFunction<CloudflareNameTakenError>;

/** Ajv's validator of a {@link CloudflarePreviewTokenExpiredError}. */
export declare const validateCloudflarePreviewTokenExpiredError: ValidateFunction<CloudflarePreviewTokenExpiredError>;

/** Ajv's validator of a {@link CloudflareRateLimitedError}. */
export declare const validateCloudflareRateLimitedError: ValidateFunction<CloudflareRateLimitedError>;

/** Ajv's validator of a {@link CloudflareSubdomainRequiredError}. */
export declare const validateCloudflareSubdomainRequiredError: ValidateFunction<CloudflareSubdomainRequiredError>;

/** Ajv's validator of a {@link CloudflareWorkerInvalidError}. */
export declare const validateCloudflareWorkerInvalidError: ValidateFunction<CloudflareWorkerInvalidError>;

/** Ajv's validator of a {@link CloudflareWorkerTooLargeError}. */
export declare const validateCloudflareWorkerTooLargeError: ValidateFunction<CloudflareWorkerTooLargeError>;
