// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  GoogleRpcAbortedError,
  GoogleRpcAccessTokenExpiredError,
  GoogleRpcAlreadyExistsError,
  GoogleRpcApiKeyInvalidError,
  GoogleRpcApiKeyRestrictedError,
  GoogleRpcBillingDisabledError,
  GoogleRpcCancelledError,
  GoogleRpcConsumerInvalidError,
  GoogleRpcConsumerSuspendedError,
  GoogleRpcDataLossError,
  GoogleRpcDeadlineExceededError,
  GoogleRpcErrorEnvelope,
  GoogleRpcFailedPreconditionError,
  GoogleRpcInternalError,
  GoogleRpcInvalidArgumentError,
  GoogleRpcListErrorEnvelope,
  GoogleRpcLocationTaxPolicyViolatedError,
  GoogleRpcNotFoundError,
  GoogleRpcOutOfRangeError,
  GoogleRpcPermissionDeniedError,
  GoogleRpcRateLimitExceededError,
  GoogleRpcResourceExhaustedError,
  GoogleRpcResourceQuotaExceededError,
  GoogleRpcSecurityPolicyViolatedError,
  GoogleRpcServiceDisabledError,
  GoogleRpcStatusErrorEnvelope,
  GoogleRpcUnauthenticatedError,
  GoogleRpcUnavailableError,
  GoogleRpcUnimplementedError,
  GoogleRpcUnknownError,
  GoogleRpcUserProjectDeniedError,
} from '../contracts/google-rpc.js';

/** Ajv's validator of a {@link GoogleRpcAbortedError}. */
export declare const validateGoogleRpcAbortedError: ValidateFunction<GoogleRpcAbortedError>;

/** Ajv's validator of a {@link GoogleRpcAccessTokenExpiredError}. */
export declare const validateGoogleRpcAccessTokenExpiredError: ValidateFunction<GoogleRpcAccessTokenExpiredError>;

/** Ajv's validator of a {@link GoogleRpcAlreadyExistsError}. */
export declare const validateGoogleRpcAlreadyExistsError: ValidateFunction<GoogleRpcAlreadyExistsError>;

/** Ajv's validator of a {@link GoogleRpcApiKeyInvalidError}. */
export declare const validateGoogleRpcApiKeyInvalidError: ValidateFunction<GoogleRpcApiKeyInvalidError>;

/** Ajv's validator of a {@link GoogleRpcApiKeyRestrictedError}. */
export declare const validateGoogleRpcApiKeyRestrictedError: ValidateFunction<GoogleRpcApiKeyRestrictedError>;

/** Ajv's validator of a {@link GoogleRpcBillingDisabledError}. */
export declare const validateGoogleRpcBillingDisabledError: ValidateFunction<GoogleRpcBillingDisabledError>;

/** Ajv's validator of a {@link GoogleRpcCancelledError}. */
export declare const validateGoogleRpcCancelledError: ValidateFunction<GoogleRpcCancelledError>;

/** Ajv's validator of a {@link GoogleRpcConsumerInvalidError}. */
export declare const validateGoogleRpcConsumerInvalidError: ValidateFunction<GoogleRpcConsumerInvalidError>;

/** Ajv's validator of a {@link GoogleRpcConsumerSuspendedError}. */
export declare const validateGoogleRpcConsumerSuspendedError: ValidateFunction<GoogleRpcConsumerSuspendedError>;

/** Ajv's validator of a {@link GoogleRpcDataLossError}. */
export declare const validateGoogleRpcDataLossError: ValidateFunction<GoogleRpcDataLossError>;

/** Ajv's validator of a {@link GoogleRpcDeadlineExceededError}. */
export declare const validateGoogleRpcDeadlineExceededError: ValidateFunction<GoogleRpcDeadlineExceededError>;

/** Ajv's validator of a {@link GoogleRpcErrorEnvelope}. */
export declare const validateGoogleRpcErrorEnvelope: ValidateFunction<GoogleRpcErrorEnvelope>;

/** Ajv's validator of a {@link GoogleRpcFailedPreconditionError}. */
export declare const validateGoogleRpcFailedPreconditionError: ValidateFunction<GoogleRpcFailedPreconditionError>;

/** Ajv's validator of a {@link GoogleRpcInternalError}. */
export declare const validateGoogleRpcInternalError: ValidateFunction<GoogleRpcInternalError>;

/** Ajv's validator of a {@link GoogleRpcInvalidArgumentError}. */
export declare const validateGoogleRpcInvalidArgumentError: ValidateFunction<GoogleRpcInvalidArgumentError>;

/** Ajv's validator of a {@link GoogleRpcListErrorEnvelope}. */
export declare const validateGoogleRpcListErrorEnvelope: ValidateFunction<GoogleRpcListErrorEnvelope>;

/** Ajv's validator of a {@link GoogleRpcLocationTaxPolicyViolatedError}. */
export declare const validateGoogleRpcLocationTaxPolicyViolatedError: ValidateFunction<GoogleRpcLocationTaxPolicyViolatedError>;

/** Ajv's validator of a {@link GoogleRpcNotFoundError}. */
export declare const validateGoogleRpcNotFoundError: ValidateFunction<GoogleRpcNotFoundError>;

/** Ajv's validator of a {@link GoogleRpcOutOfRangeError}. */
export declare const validateGoogleRpcOutOfRangeError: ValidateFunction<GoogleRpcOutOfRangeError>;

/** Ajv's validator of a {@link GoogleRpcPermissionDeniedError}. */
export declare const validateGoogleRpcPermissionDeniedError: ValidateFunction<GoogleRpcPermissionDeniedError>;

/** Ajv's validator of a {@link GoogleRpcRateLimitExceededError}. */
export declare const validateGoogleRpcRateLimitExceededError: ValidateFunction<GoogleRpcRateLimitExceededError>;

/** Ajv's validator of a {@link GoogleRpcResourceExhaustedError}. */
export declare const validateGoogleRpcResourceExhaustedError: ValidateFunction<GoogleRpcResourceExhaustedError>;

/** Ajv's validator of a {@link GoogleRpcResourceQuotaExceededError}. */
export declare const validateGoogleRpcResourceQuotaExceededError: ValidateFunction<GoogleRpcResourceQuotaExceededError>;

/** Ajv's validator of a {@link GoogleRpcSecurityPolicyViolatedError}. */
export declare const validateGoogleRpcSecurityPolicyViolatedError: ValidateFunction<GoogleRpcSecurityPolicyViolatedError>;

/** Ajv's validator of a {@link GoogleRpcServiceDisabledError}. */
export declare const validateGoogleRpcServiceDisabledError: ValidateFunction<GoogleRpcServiceDisabledError>;

/** Ajv's validator of a {@link GoogleRpcStatusErrorEnvelope}. */
export declare const validateGoogleRpcStatusErrorEnvelope: ValidateFunction<GoogleRpcStatusErrorEnvelope>;

/** Ajv's validator of a {@link GoogleRpcUnauthenticatedError}. */
export declare const validateGoogleRpcUnauthenticatedError: ValidateFunction<GoogleRpcUnauthenticatedError>;

/** Ajv's validator of a {@link GoogleRpcUnavailableError}. */
export declare const validateGoogleRpcUnavailableError: ValidateFunction<GoogleRpcUnavailableError>;

/** Ajv's validator of a {@link GoogleRpcUnimplementedError}. */
export declare const validateGoogleRpcUnimplementedError: ValidateFunction<GoogleRpcUnimplementedError>;

/** Ajv's validator of a {@link GoogleRpcUnknownError}. */
export declare const validateGoogleRpcUnknownError: ValidateFunction<GoogleRpcUnknownError>;

/** Ajv's validator of a {@link GoogleRpcUserProjectDeniedError}. */
export declare const validateGoogleRpcUserProjectDeniedError: ValidateFunction<GoogleRpcUserProjectDeniedError>;
