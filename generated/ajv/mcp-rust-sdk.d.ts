// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  McpRustSdkForbiddenHostTextError,
  McpRustSdkHeaderMismatchJsonRpcError,
  McpRustSdkInitializeMismatchJsonRpcError,
  McpRustSdkInputNotSupportedJsonRpcError,
  McpRustSdkInvalidJsonRpcMessageTextError,
  McpRustSdkInvalidMetaJsonRpcError,
  McpRustSdkInvalidPromptArgumentsJsonRpcError,
  McpRustSdkInvalidToolArgumentsJsonRpcError,
  McpRustSdkInvalidToolArgumentsResultError,
  McpRustSdkJsonRpcErrorEnvelope,
  McpRustSdkMethodNotAllowedTextError,
  McpRustSdkNotAcceptableTextError,
  McpRustSdkNotInitializedTextError,
  McpRustSdkPayloadTooLargeTextError,
  McpRustSdkProtocolVersionMissingJsonRpcError,
  McpRustSdkResultErrorEnvelope,
  McpRustSdkSamplingNotSupportedJsonRpcError,
  McpRustSdkSessionIdMissingTextError,
  McpRustSdkSessionNotFoundTextError,
  McpRustSdkTaskExpiredJsonRpcError,
  McpRustSdkTextErrorEnvelope,
  McpRustSdkTransportFailedTextError,
  McpRustSdkUnknownPromptJsonRpcError,
  McpRustSdkUnknownTaskJsonRpcError,
  McpRustSdkUnknownToolJsonRpcError,
  McpRustSdkUnrelatedServerRequestJsonRpcError,
  McpRustSdkUnsupportedMediaTypeTextError,
  McpRustSdkUnsupportedVersionHeaderTextError,
} from '../contracts/mcp-rust-sdk.js';

/** Ajv's validator of a {@link McpRustSdkForbiddenHostTextError}. */
export declare const validateMcpRustSdkForbiddenHostTextError: ValidateFunction<McpRustSdkForbiddenHostTextError>;

/** Ajv's validator of a {@link McpRustSdkHeaderMismatchJsonRpcError}. */
export declare const validateMcpRustSdkHeaderMismatchJsonRpcError: ValidateFunction<McpRustSdkHeaderMismatchJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkInitializeMismatchJsonRpcError}. */
export declare const validateMcpRustSdkInitializeMismatchJsonRpcError: ValidateFunction<McpRustSdkInitializeMismatchJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkInputNotSupportedJsonRpcError}. */
export declare const validateMcpRustSdkInputNotSupportedJsonRpcError: ValidateFunction<McpRustSdkInputNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkInvalidJsonRpcMessageTextError}. */
export declare const validateMcpRustSdkInvalidJsonRpcMessageTextError: ValidateFunction<McpRustSdkInvalidJsonRpcMessageTextError>;

/** Ajv's validator of a {@link McpRustSdkInvalidMetaJsonRpcError}. */
export declare const validateMcpRustSdkInvalidMetaJsonRpcError: ValidateFunction<McpRustSdkInvalidMetaJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkInvalidPromptArgumentsJsonRpcError}. */
export declare const validateMcpRustSdkInvalidPromptArgumentsJsonRpcError: ValidateFunction<McpRustSdkInvalidPromptArgumentsJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkInvalidToolArgumentsJsonRpcError}. */
export declare const validateMcpRustSdkInvalidToolArgumentsJsonRpcError: ValidateFunction<McpRustSdkInvalidToolArgumentsJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkInvalidToolArgumentsResultError}. */
export declare const validateMcpRustSdkInvalidToolArgumentsResultError: ValidateFunction<McpRustSdkInvalidToolArgumentsResultError>;

/** Ajv's validator of a {@link McpRustSdkJsonRpcErrorEnvelope}. */
export declare const validateMcpRustSdkJsonRpcErrorEnvelope: ValidateFunction<McpRustSdkJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link McpRustSdkMethodNotAllowedTextError}. */
export declare const validateMcpRustSdkMethodNotAllowedTextError: ValidateFunction<McpRustSdkMethodNotAllowedTextError>;

/** Ajv's validator of a {@link McpRustSdkNotAcceptableTextError}. */
export declare const validateMcpRustSdkNotAcceptableTextError: ValidateFunction<McpRustSdkNotAcceptableTextError>;

/** Ajv's validator of a {@link McpRustSdkNotInitializedTextError}. */
export declare const validateMcpRustSdkNotInitializedTextError: ValidateFunction<McpRustSdkNotInitializedTextError>;

/** Ajv's validator of a {@link McpRustSdkPayloadTooLargeTextError}. */
export declare const validateMcpRustSdkPayloadTooLargeTextError: ValidateFunction<McpRustSdkPayloadTooLargeTextError>;

/** Ajv's validator of a {@link McpRustSdkProtocolVersionMissingJsonRpcError}. */
export declare const validateMcpRustSdkProtocolVersionMissingJsonRpcError: ValidateFunction<McpRustSdkProtocolVersionMissingJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkResultErrorEnvelope}. */
export declare const validateMcpRustSdkResultErrorEnvelope: ValidateFunction<McpRustSdkResultErrorEnvelope>;

/** Ajv's validator of a {@link McpRustSdkSamplingNotSupportedJsonRpcError}. */
export declare const validateMcpRustSdkSamplingNotSupportedJsonRpcError: ValidateFunction<McpRustSdkSamplingNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkSessionIdMissingTextError}. */
export declare const validateMcpRustSdkSessionIdMissingTextError: ValidateFunction<McpRustSdkSessionIdMissingTextError>;

/** Ajv's validator of a {@link McpRustSdkSessionNotFoundTextError}. */
export declare const validateMcpRustSdkSessionNotFoundTextError: ValidateFunction<McpRustSdkSessionNotFoundTextError>;

/** Ajv's validator of a {@link McpRustSdkTaskExpiredJsonRpcError}. */
export declare const validateMcpRustSdkTaskExpiredJsonRpcError: ValidateFunction<McpRustSdkTaskExpiredJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkTextErrorEnvelope}. */
export declare const validateMcpRustSdkTextErrorEnvelope: ValidateFunction<McpRustSdkTextErrorEnvelope>;

/** Ajv's validator of a {@link McpRustSdkTransportFailedTextError}. */
export declare const validateMcpRustSdkTransportFailedTextError: ValidateFunction<McpRustSdkTransportFailedTextError>;

/** Ajv's validator of a {@link McpRustSdkUnknownPromptJsonRpcError}. */
export declare const validateMcpRustSdkUnknownPromptJsonRpcError: ValidateFunction<McpRustSdkUnknownPromptJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkUnknownTaskJsonRpcError}. */
export declare const validateMcpRustSdkUnknownTaskJsonRpcError: ValidateFunction<McpRustSdkUnknownTaskJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkUnknownToolJsonRpcError}. */
export declare const validateMcpRustSdkUnknownToolJsonRpcError: ValidateFunction<McpRustSdkUnknownToolJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkUnrelatedServerRequestJsonRpcError}. */
export declare const validateMcpRustSdkUnrelatedServerRequestJsonRpcError: ValidateFunction<McpRustSdkUnrelatedServerRequestJsonRpcError>;

/** Ajv's validator of a {@link McpRustSdkUnsupportedMediaTypeTextError}. */
export declare const validateMcpRustSdkUnsupportedMediaTypeTextError: ValidateFunction<McpRustSdkUnsupportedMediaTypeTextError>;

/** Ajv's validator of a {@link McpRustSdkUnsupportedVersionHeaderTextError}. */
export declare const validateMcpRustSdkUnsupportedVersionHeaderTextError: ValidateFunction<McpRustSdkUnsupportedVersionHeaderTextError>;
