// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  FastmcpAccessDeniedJsonRpcError,
  FastmcpAccessDeniedResultError,
  FastmcpErrorEnvelope,
  FastmcpInputNotSupportedJsonRpcError,
  FastmcpInsufficientScopeResultError,
  FastmcpInvalidTokenError,
  FastmcpInvalidToolArgumentsResultError,
  FastmcpJsonRpcErrorEnvelope,
  FastmcpPromptFailedJsonRpcError,
  FastmcpPromptFailedUncodedJsonRpcError,
  FastmcpRateLimitedJsonRpcError,
  FastmcpResourceFailedJsonRpcError,
  FastmcpResourceFailedUncodedJsonRpcError,
  FastmcpResourceNotFoundJsonRpcError,
  FastmcpResultErrorEnvelope,
  FastmcpTaskModeJsonRpcError,
  FastmcpToolFailedResultError,
  FastmcpToolTimedOutJsonRpcError,
  FastmcpUnknownPromptJsonRpcError,
  FastmcpUnknownPromptUncodedJsonRpcError,
  FastmcpUnknownResourceJsonRpcError,
  FastmcpUnknownToolResultError,
  FastmcpUpstreamRateLimitedJsonRpcError,
  FastmcpUpstreamRateLimitedResultError,
  FastmcpUpstreamTimedOutJsonRpcError,
  FastmcpUpstreamTimedOutResultError,
} from '../contracts/fastmcp.js';

/** Ajv's validator of a {@link FastmcpAccessDeniedJsonRpcError}. */
export declare const validateFastmcpAccessDeniedJsonRpcError: ValidateFunction<FastmcpAccessDeniedJsonRpcError>;

/** Ajv's validator of a {@link FastmcpAccessDeniedResultError}. */
export declare const validateFastmcpAccessDeniedResultError: ValidateFunction<FastmcpAccessDeniedResultError>;

/** Ajv's validator of a {@link FastmcpErrorEnvelope}. */
export declare const validateFastmcpErrorEnvelope: ValidateFunction<FastmcpErrorEnvelope>;

/** Ajv's validator of a {@link FastmcpInputNotSupportedJsonRpcError}. */
export declare const validateFastmcpInputNotSupportedJsonRpcError: ValidateFunction<FastmcpInputNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link FastmcpInsufficientScopeResultError}. */
export declare const validateFastmcpInsufficientScopeResultError: ValidateFunction<FastmcpInsufficientScopeResultError>;

/** Ajv's validator of a {@link FastmcpInvalidTokenError}. */
export declare const validateFastmcpInvalidTokenError: ValidateFunction<FastmcpInvalidTokenError>;

/** Ajv's validator of a {@link FastmcpInvalidToolArgumentsResultError}. */
export declare const validateFastmcpInvalidToolArgumentsResultError: ValidateFunction<FastmcpInvalidToolArgumentsResultError>;

/** Ajv's validator of a {@link FastmcpJsonRpcErrorEnvelope}. */
export declare const validateFastmcpJsonRpcErrorEnvelope: ValidateFunction<FastmcpJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link FastmcpPromptFailedJsonRpcError}. */
export declare const validateFastmcpPromptFailedJsonRpcError: ValidateFunction<FastmcpPromptFailedJsonRpcError>;

/** Ajv's validator of a {@link FastmcpPromptFailedUncodedJsonRpcError}. */
export declare const validateFastmcpPromptFailedUncodedJsonRpcError: ValidateFunction<FastmcpPromptFailedUncodedJsonRpcError>;

/** Ajv's validator of a {@link FastmcpRateLimitedJsonRpcError}. */
export declare const validateFastmcpRateLimitedJsonRpcError: ValidateFunction<FastmcpRateLimitedJsonRpcError>;

/** Ajv's validator of a {@link FastmcpResourceFailedJsonRpcError}. */
export declare const validateFastmcpResourceFailedJsonRpcError: ValidateFunction<FastmcpResourceFailedJsonRpcError>;

/** Ajv's validator of a {@link FastmcpResourceFailedUncodedJsonRpcError}. */
export declare const validateFastmcpResourceFailedUncodedJsonRpcError: ValidateFunction<FastmcpResourceFailedUncodedJsonRpcError>;

/** Ajv's validator of a {@link FastmcpResourceNotFoundJsonRpcError}. */
export declare const validateFastmcpResourceNotFoundJsonRpcError: ValidateFunction<FastmcpResourceNotFoundJsonRpcError>;

/** Ajv's validator of a {@link FastmcpResultErrorEnvelope}. */
export declare const validateFastmcpResultErrorEnvelope: ValidateFunction<FastmcpResultErrorEnvelope>;

/** Ajv's validator of a {@link FastmcpTaskModeJsonRpcError}. */
export declare const validateFastmcpTaskModeJsonRpcError: ValidateFunction<FastmcpTaskModeJsonRpcError>;

/** Ajv's validator of a {@link FastmcpToolFailedResultError}. */
export declare const validateFastmcpToolFailedResultError: ValidateFunction<FastmcpToolFailedResultError>;

/** Ajv's validator of a {@link FastmcpToolTimedOutJsonRpcError}. */
export declare const validateFastmcpToolTimedOutJsonRpcError: ValidateFunction<FastmcpToolTimedOutJsonRpcError>;

/** Ajv's validator of a {@link FastmcpUnknownPromptJsonRpcError}. */
export declare const validateFastmcpUnknownPromptJsonRpcError: ValidateFunction<FastmcpUnknownPromptJsonRpcError>;

/** Ajv's validator of a {@link FastmcpUnknownPromptUncodedJsonRpcError}. */
export declare const validateFastmcpUnknownPromptUncodedJsonRpcError: ValidateFunction<FastmcpUnknownPromptUncodedJsonRpcError>;

/** Ajv's validator of a {@link FastmcpUnknownResourceJsonRpcError}. */
export declare const validateFastmcpUnknownResourceJsonRpcError: ValidateFunction<FastmcpUnknownResourceJsonRpcError>;

/** Ajv's validator of a {@link FastmcpUnknownToolResultError}. */
export declare const validateFastmcpUnknownToolResultError: ValidateFunction<FastmcpUnknownToolResultError>;

/** Ajv's validator of a {@link FastmcpUpstreamRateLimitedJsonRpcError}. */
export declare const validateFastmcpUpstreamRateLimitedJsonRpcError: ValidateFunction<FastmcpUpstreamRateLimitedJsonRpcError>;

/** Ajv's validator of a {@link FastmcpUpstreamRateLimitedResultError}. */
export declare const validateFastmcpUpstreamRateLimitedResultError: ValidateFunction<FastmcpUpstreamRateLimitedResultError>;

/** Ajv's validator of a {@link FastmcpUpstreamTimedOutJsonRpcError}. */
export declare const validateFastmcpUpstreamTimedOutJsonRpcError: ValidateFunction<FastmcpUpstreamTimedOutJsonRpcError>;

/** Ajv's validator of a {@link FastmcpUpstreamTimedOutResultError}. */
export declare const validateFastmcpUpstreamTimedOutResultError: ValidateFunction<FastmcpUpstreamTimedOutResultError>;
