// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  McpJavaSdkBadHeadersError,
  McpJavaSdkErrorEnvelope,
  McpJavaSdkInitializationFailedError,
  McpJavaSdkInvalidCompletionReferenceJsonRpcError,
  McpJavaSdkInvalidJsonRpcMessageError,
  McpJavaSdkInvalidToolArgumentsResultError,
  McpJavaSdkInvalidToolOutputResultError,
  McpJavaSdkJsonRpcErrorEnvelope,
  McpJavaSdkMessageNotAcceptedError,
  McpJavaSdkMethodNotFoundJsonRpcError,
  McpJavaSdkProcessingFailedError,
  McpJavaSdkResultErrorEnvelope,
  McpJavaSdkSchemaNotMetResultError,
  McpJavaSdkSessionNotFoundError,
  McpJavaSdkUnexpectedResponseJsonRpcError,
  McpJavaSdkUnknownPromptJsonRpcError,
  McpJavaSdkUnknownToolJsonRpcError,
} from '../contracts/mcp-java-sdk.js';

/** Ajv's validator of a {@link McpJavaSdkBadHeadersError}. */
export declare const validateMcpJavaSdkBadHeadersError: ValidateFunction<McpJavaSdkBadHeadersError>;

/** Ajv's validator of a {@link McpJavaSdkErrorEnvelope}. */
export declare const validateMcpJavaSdkErrorEnvelope: ValidateFunction<McpJavaSdkErrorEnvelope>;

/** Ajv's validator of a {@link McpJavaSdkInitializationFailedError}. */
export declare const validateMcpJavaSdkInitializationFailedError: ValidateFunction<McpJavaSdkInitializationFailedError>;

/** Ajv's validator of a {@link McpJavaSdkInvalidCompletionReferenceJsonRpcError}. */
export declare const validateMcpJavaSdkInvalidCompletionReferenceJsonRpcError: ValidateFunction<McpJavaSdkInvalidCompletionReferenceJsonRpcError>;

/** Ajv's validator of a {@link McpJavaSdkInvalidJsonRpcMessageError}. */
export declare const validateMcpJavaSdkInvalidJsonRpcMessageError: ValidateFunction<McpJavaSdkInvalidJsonRpcMessageError>;

/** Ajv's validator of a {@link McpJavaSdkInvalidToolArgumentsResultError}. */
export declare const validateMcpJavaSdkInvalidToolArgumentsResultError: ValidateFunction<McpJavaSdkInvalidToolArgumentsResultError>;

/** Ajv's validator of a {@link McpJavaSdkInvalidToolOutputResultError}. */
export declare const validateMcpJavaSdkInvalidToolOutputResultError: ValidateFunction<McpJavaSdkInvalidToolOutputResultError>;

/** Ajv's validator of a {@link McpJavaSdkJsonRpcErrorEnvelope}. */
export declare const validateMcpJavaSdkJsonRpcErrorEnvelope: ValidateFunction<McpJavaSdkJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link McpJavaSdkMessageNotAcceptedError}. */
export declare const validateMcpJavaSdkMessageNotAcceptedError: ValidateFunction<McpJavaSdkMessageNotAcceptedError>;

/** Ajv's validator of a {@link McpJavaSdkMethodNotFoundJsonRpcError}. */
export declare const validateMcpJavaSdkMethodNotFoundJsonRpcError: ValidateFunction<McpJavaSdkMethodNotFoundJsonRpcError>;

/** Ajv's validator of a {@link McpJavaSdkProcessingFailedError}. */
export declare const validateMcpJavaSdkProcessingFailedError: ValidateFunction<McpJavaSdkProcessingFailedError>;

/** Ajv's validator of a {@link McpJavaSdkResultErrorEnvelope}. */
export declare const validateMcpJavaSdkResultErrorEnvelope: ValidateFunction<McpJavaSdkResultErrorEnvelope>;

/** Ajv's validator of a {@link McpJavaSdkSchemaNotMetResultError}. */
export declare const validateMcpJavaSdkSchemaNotMetResultError: ValidateFunction<McpJavaSdkSchemaNotMetResultError>;

/** Ajv's validator of a {@link McpJavaSdkSessionNotFoundError}. */
export declare const validateMcpJavaSdkSessionNotFoundError: ValidateFunction<McpJavaSdkSessionNotFoundError>;

/** Ajv's validator of a {@link McpJavaSdkUnexpectedResponseJsonRpcError}. */
export declare const validateMcpJavaSdkUnexpectedResponseJsonRpcError: ValidateFunction<McpJavaSdkUnexpectedResponseJsonRpcError>;

/** Ajv's validator of a {@link McpJavaSdkUnknownPromptJsonRpcError}. */
export declare const validateMcpJavaSdkUnknownPromptJsonRpcError: ValidateFunction<McpJavaSdkUnknownPromptJsonRpcError>;

/** Ajv's validator of a {@link McpJavaSdkUnknownToolJsonRpcError}. */
export declare const validateMcpJavaSdkUnknownToolJsonRpcError: ValidateFunction<McpJavaSdkUnknownToolJsonRpcError>;
