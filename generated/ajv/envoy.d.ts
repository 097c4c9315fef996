// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  EnvoyAccessDeniedTextError,
  EnvoyAudienceNotAllowedTextError,
  EnvoyNoHealthyUpstreamTextError,
  EnvoyOverloadedTextError,
  EnvoyProtocolTextError,
  EnvoyRateLimitedTextError,
  EnvoyRequestTimeoutTextError,
  EnvoyRetryBufferFullTextError,
  EnvoySigningKeysUnavailableTextError,
  EnvoyStreamTooLongTextError,
  EnvoyTextErrorEnvelope,
  EnvoyTokenExpiredTextError,
  EnvoyTokenInvalidTextError,
  EnvoyTokenMissingTextError,
  EnvoyTokenNotYetValidTextError,
  EnvoyUpstreamConnectTextError,
  EnvoyUpstreamOverflowTextError,
  EnvoyUpstreamTimeoutTextError,
} from '../contracts/envoy.js';

/** Ajv's validator of a {@link EnvoyAccessDeniedTextError}. */
export declare const validateEnvoyAccessDeniedTextError: ValidateFunction<EnvoyAccessDeniedTextError>;

/** Ajv's validator of a {@link EnvoyAudienceNotAllowedTextError}. */
export declare const validateEnvoyAudienceNotAllowedTextError: ValidateFunction<EnvoyAudienceNotAllowedTextError>;

/** Ajv's validator of a {@link EnvoyNoHealthyUpstreamTextError}. */
export declare const validateEnvoyNoHealthyUpstreamTextError: ValidateFunction<EnvoyNoHealthyUpstreamTextError>;

/** Ajv's validator of a {@link EnvoyOverloadedTextError}. */
export declare const validateEnvoyOverloadedTextError: ValidateFunction<EnvoyOverloadedTextError>;

/** Ajv's validator of a {@link EnvoyProtocolTextError}. */
export declare const validateEnvoyProtocolTextError: ValidateFunction<EnvoyProtocolTextError>;

/** Ajv's validator of a {@link EnvoyRateLimitedTextError}. */
export declare const validateEnvoyRateLimitedTextError: ValidateFunction<EnvoyRateLimitedTextError>;

/** Ajv's validator of a {@link EnvoyRequestTimeoutTextError}. */
export declare const validateEnvoyRequestTimeoutTextError: ValidateFunction<EnvoyRequestTimeoutTextError>;

/** Ajv's validator of a {@link EnvoyRetryBufferFullTextError}. */
export declare const validateEnvoyRetryBufferFullTextError: ValidateFunction<EnvoyRetryBufferFullTextError>;

/** Ajv's validator of a {@link EnvoySigningKeysUnavailableTextError}. */
export declare const validateEnvoySigningKeysUnavailableTextError: ValidateFunction<EnvoySigningKeysUnavailableTextError>;

/** Ajv's validator of a {@link EnvoyStreamTooLongTextError}. */
export declare const validateEnvoyStreamTooLongTextError: ValidateFunction<EnvoyStreamTooLongTextError>;

/** Ajv's validator of a {@link EnvoyTextErrorEnvelope}. */
export declare const validateEnvoyTextErrorEnvelope: ValidateFunction<EnvoyTextErrorEnvelope>;

/** Ajv's validator of a {@link EnvoyTokenExpiredTextError}. */
export declare const validateEnvoyTokenExpiredTextError: ValidateFunction<EnvoyTokenExpiredTextError>;

/** Ajv's validator of a {@link EnvoyTokenInvalidTextError}. */
export declare const validateEnvoyTokenInvalidTextError: ValidateFunction<EnvoyTokenInvalidTextError>;

/** Ajv's validator of a {@link EnvoyTokenMissingTextError}. */
export declare const validateEnvoyTokenMissingTextError: ValidateFunction<EnvoyTokenMissingTextError>;

/** Ajv's validator of a {@link EnvoyTokenNotYetValidTextError}. */
export declare const validateEnvoyTokenNotYetValidTextError: ValidateFunction<EnvoyTokenNotYetValidTextError>;

/** Ajv's validator of a {@link EnvoyUpstreamConnectTextError}. */
export declare const validateEnvoyUpstreamConnectTextError: ValidateFunction<EnvoyUpstreamConnectTextError>;

/** Ajv's validator of a {@link EnvoyUpstreamOverflowTextError}. */
export declare const validateEnvoyUpstreamOverflowTextError: ValidateFunction<EnvoyUpstreamOverflowTextError>;

/** Ajv's validator of a {@link EnvoyUpstreamTimeoutTextError}. */
export declare const validateEnvoyUpstreamTimeoutTextError: ValidateFunction<EnvoyUpstreamTimeoutTextError>;
