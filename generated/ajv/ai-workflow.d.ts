// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  AiWorkflowBatchNotSupportedJsonRpcError,
  AiWorkflowErrorEnvelope,
  AiWorkflowExpiredApiKeyError,
  AiWorkflowInvalidApiKeyError,
  AiWorkflowInvalidJsonJsonRpcError,
  AiWorkflowInvalidTypeError,
  AiWorkflowJsonRpcErrorEnvelope,
  AiWorkflowMalformedApiKeyError,
  AiWorkflowMethodNotFoundJsonRpcError,
  AiWorkflowMissingQueryError,
  AiWorkflowRateLimitedError,
  AiWorkflowToolExecutionFailureJsonRpcError,
} from '../contracts/ai-workflow.js';

/** Ajv's validator of a {@link AiWorkflowBatchNotSupportedJsonRpcError}. */
export declare const validateAiWorkflowBatchNotSupportedJsonRpcError: ValidateFunction<AiWorkflowBatchNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link AiWorkflowErrorEnvelope}. */
export declare const validateAiWorkflowErrorEnvelope: ValidateFunction<AiWorkflowErrorEnvelope>;

/** Ajv's validator of a {@link AiWorkflowExpiredApiKeyError}. */
export declare const validateAiWorkflowExpiredApiKeyError: ValidateFunction<AiWorkflowExpiredApiKeyError>;

/** Ajv's validator of a {@link AiWorkflowInvalidApiKeyError}. */
export declare const validateAiWorkflowInvalidApiKeyError: ValidateFunction<AiWorkflowInvalidApiKeyError>;

/** Ajv's validator of a {@link AiWorkflowInvalidJsonJsonRpcError}. */
export declare const validateAiWorkflowInvalidJsonJsonRpcError: ValidateFunction<AiWorkflowInvalidJsonJsonRpcError>;

/** Ajv's validator of a {@link AiWorkflowInvalidTypeError}. */
export declare const validateAiWorkflowInvalidTypeError: ValidateFunction<AiWorkflowInvalidTypeError>;

/** Ajv's validator of a {@link AiWorkflowJsonRpcErrorEnvelope}. */
export declare const validateAiWorkflowJsonRpcErrorEnvelope: ValidateFunction<AiWorkflowJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link AiWorkflowMalformedApiKeyError}. */
export declare const validateAiWorkflowMalformedApiKeyError: ValidateFunction<AiWorkflowMalformedApiKeyError>;

/** Ajv's validator of a {@link AiWorkflowMethodNotFoundJsonRpcError}. */
export declare const validateAiWorkflowMethodNotFoundJsonRpcError: ValidateFunction<AiWorkflowMethodNotFoundJsonRpcError>;

/** Ajv's validator of a {@link AiWorkflowMissingQueryError}. */
export declare const validateAiWorkflowMissingQueryError: ValidateFunction<AiWorkflowMissingQueryError>;

/** Ajv's validator of a {@link AiWorkflowRateLimitedError}. */
export declare const validateAiWorkflowRateLimitedError: ValidateFunction<AiWorkflowRateLimitedError>;

/** Ajv's validator of a {@link AiWorkflowToolExecutionFailureJsonRpcError}. */
export declare const validateAiWorkflowToolExecutionFailureJsonRpcError: ValidateFunction<AiWorkflowToolExecutionFailureJsonRpcError>;
