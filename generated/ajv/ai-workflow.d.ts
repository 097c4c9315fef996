// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  AiWorkflowBatchNotSupportedRpcError,
  AiWorkflowErrorEnvelope,
  AiWorkflowExpiredApiKeyError,
  AiWorkflowInvalidApiKeyError,
  AiWorkflowInvalidJsonRpcError,
  AiWorkflowInvalidTypeError,
  AiWorkflowMalformedApiKeyError,
  AiWorkflowMethodNotFoundRpcError,
  AiWorkflowMissingQueryError,
  AiWorkflowRateLimitedError,
  AiWorkflowRpcErrorEnvelope,
  AiWorkflowToolExecutionFailureRpcError,
} from '../contracts/ai-workflow.js';

/** Ajv's validator of a {@link AiWorkflowBatchNotSupportedRpcError}. */
export declare const validateAiWorkflowBatchNotSupportedRpcError: ValidateFunction<AiWorkflowBatchNotSupportedRpcError>;

/** Ajv's validator of a {@link AiWorkflowErrorEnvelope}. */
export declare const validateAiWorkflowErrorEnvelope: ValidateFunction<AiWorkflowErrorEnvelope>;

/** Ajv's validator of a {@link AiWorkflowExpiredApiKeyError}. */
export declare const validateAiWorkflowExpiredApiKeyError: ValidateFunction<AiWorkflowExpiredApiKeyError>;

/** Ajv's validator of a {@link AiWorkflowInvalidApiKeyError}. */
export declare const validateAiWorkflowInvalidApiKeyError: ValidateFunction<AiWorkflowInvalidApiKeyError>;

/** Ajv's validator of a {@link AiWorkflowInvalidJsonRpcError}. */
export declare const validateAiWorkflowInvalidJsonRpcError: ValidateFunction<AiWorkflowInvalidJsonRpcError>;

/** Ajv's validator of a {@link AiWorkflowInvalidTypeError}. */
export declare const validateAiWorkflowInvalidTypeError: ValidateFunction<AiWorkflowInvalidTypeError>;

/** Ajv's validator of a {@link AiWorkflowMalformedApiKeyError}. */
export declare const validateAiWorkflowMalformedApiKeyError: ValidateFunction<AiWorkflowMalformedApiKeyError>;

/** Ajv's validator of a {@link AiWorkflowMethodNotFoundRpcError}. */
export declare const validateAiWorkflowMethodNotFoundRpcError: ValidateFunction<AiWorkflowMethodNotFoundRpcError>;

/** Ajv's validator of a {@link AiWorkflowMissingQueryError}. */
export declare const validateAiWorkflowMissingQueryError: ValidateFunction<AiWorkflowMissingQueryError>;

/** Ajv's validator of a {@link AiWorkflowRateLimitedError}. */
export declare const validateAiWorkflowRateLimitedError: ValidateFunction<AiWorkflowRateLimitedError>;

/** Ajv's validator of a {@link AiWorkflowRpcErrorEnvelope}. */
export declare const validateAiWorkflowRpcErrorEnvelope: ValidateFunction<AiWorkflowRpcErrorEnvelope>;

/** Ajv's validator of a {@link AiWorkflowToolExecutionFailureRpcError}. */
export declare const validateAiWorkflowToolExecutionFailureRpcError: ValidateFunction<AiWorkflowToolExecutionFailureRpcError>;
