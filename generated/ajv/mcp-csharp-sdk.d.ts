// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  McpCsharpSdkAccessForbiddenJsonRpcError,
  McpCsharpSdkHandlerFailedJsonRpcError,
  McpCsharpSdkHeaderMismatchJsonRpcError,
  McpCsharpSdkInvalidJsonRpcMessageJsonRpcError,
  McpCsharpSdkInvalidMetaJsonRpcError,
  McpCsharpSdkJsonRpcErrorEnvelope,
  McpCsharpSdkMethodNotAllowedJsonRpcError,
  McpCsharpSdkMethodNotAvailableJsonRpcError,
  McpCsharpSdkMissingClientCapabilityJsonRpcError,
  McpCsharpSdkMissingInputResponseJsonRpcError,
  McpCsharpSdkNoJsonRpcMessageJsonRpcError,
  McpCsharpSdkNotAcceptableJsonRpcError,
  McpCsharpSdkNotInitializedJsonRpcError,
  McpCsharpSdkOnlyOneStreamJsonRpcError,
  McpCsharpSdkProtocolVersionChangedJsonRpcError,
  McpCsharpSdkReplayFailedJsonRpcError,
  McpCsharpSdkReservedMetaJsonRpcError,
  McpCsharpSdkResourceNotFoundJsonRpcError,
  McpCsharpSdkResultErrorEnvelope,
  McpCsharpSdkSessionIdMissingJsonRpcError,
  McpCsharpSdkSessionNotFoundJsonRpcError,
  McpCsharpSdkSessionNotSupportedJsonRpcError,
  McpCsharpSdkSessionOfAnotherUserJsonRpcError,
  McpCsharpSdkTaskModeJsonRpcError,
  McpCsharpSdkToolFailedResultError,
  McpCsharpSdkUnknownPromptJsonRpcError,
  McpCsharpSdkUnknownResourceJsonRpcError,
  McpCsharpSdkUnknownTaskJsonRpcError,
  McpCsharpSdkUnknownToolJsonRpcError,
  McpCsharpSdkUnparsedRequestJsonRpcError,
  McpCsharpSdkUnsupportedProtocolVersionJsonRpcError,
  McpCsharpSdkUnsupportedVersionHeaderJsonRpcError,
} from '../contracts/mcp-csharp-sdk.js';

/** Ajv's validator of a {@link McpCsharpSdkAccessForbiddenJsonRpcError}. */
export declare const validateMcpCsharpSdkAccessForbiddenJsonRpcError: ValidateFunction<McpCsharpSdkAccessForbiddenJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkHandlerFailedJsonRpcError}. */
export declare const validateMcpCsharpSdkHandlerFailedJsonRpcError: ValidateFunction<McpCsharpSdkHandlerFailedJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkHeaderMismatchJsonRpcError}. */
export declare const validateMcpCsharpSdkHeaderMismatchJsonRpcError: ValidateFunction<McpCsharpSdkHeaderMismatchJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkInvalidJsonRpcMessageJsonRpcError}. */
export declare const validateMcpCsharpSdkInvalidJsonRpcMessageJsonRpcError: ValidateFunction<McpCsharpSdkInvalidJsonRpcMessageJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkInvalidMetaJsonRpcError}. */
export declare const validateMcpCsharpSdkInvalidMetaJsonRpcError: ValidateFunction<McpCsharpSdkInvalidMetaJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkJsonRpcErrorEnvelope}. */
export declare const validateMcpCsharpSdkJsonRpcErrorEnvelope: ValidateFunction<McpCsharpSdkJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link McpCsharpSdkMethodNotAllowedJsonRpcError}. */
export declare const validateMcpCsharpSdkMethodNotAllowedJsonRpcError: ValidateFunction<McpCsharpSdkMethodNotAllowedJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkMethodNotAvailableJsonRpcError}. */
export declare const validateMcpCsharpSdkMethodNotAvailableJsonRpcError: ValidateFunction<McpCsharpSdkMethodNotAvailableJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkMissingClientCapabilityJsonRpcError}. */
export declare const validateMcpCsharpSdkMissingClientCapabilityJsonRpcError: ValidateFunction<McpCsharpSdkMissingClientCapabilityJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkMissingInputResponseJsonRpcError}. */
export declare const validateMcpCsharpSdkMissingInputResponseJsonRpcError: ValidateFunction<McpCsharpSdkMissingInputResponseJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkNoJsonRpcMessageJsonRpcError}. */
export declare const validateMcpCsharpSdkNoJsonRpcMessageJsonRpcError: ValidateFunction<McpCsharpSdkNoJsonRpcMessageJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkNotAcceptableJsonRpcError}. */
export declare const validateMcpCsharpSdkNotAcceptableJsonRpcError: ValidateFunction<McpCsharpSdkNotAcceptableJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkNotInitializedJsonRpcError}. */
export declare const validateMcpCsharpSdkNotInitializedJsonRpcError: ValidateFunction<McpCsharpSdkNotInitializedJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkOnlyOneStreamJsonRpcError}. */
export declare const validateMcpCsharpSdkOnlyOneStreamJsonRpcError: ValidateFunction<McpCsharpSdkOnlyOneStreamJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkProtocolVersionChangedJsonRpcError}. */
export declare const validateMcpCsharpSdkProtocolVersionChangedJsonRpcError: ValidateFunction<McpCsharpSdkProtocolVersionChangedJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkReplayFailedJsonRpcError}. */
export declare const validateMcpCsharpSdkReplayFailedJsonRpcError: ValidateFunction<McpCsharpSdkReplayFailedJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkReservedMetaJsonRpcError}. */
export declare const validateMcpCsharpSdkReservedMetaJsonRpcError: ValidateFunction<McpCsharpSdkReservedMetaJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkResourceNotFoundJsonRpcError}. */
export declare const validateMcpCsharpSdkResourceNotFoundJsonRpcError: ValidateFunction<McpCsharpSdkResourceNotFoundJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkResultErrorEnvelope}. */
export declare const validateMcpCsharpSdkResultErrorEnvelope: ValidateFunction<McpCsharpSdkResultErrorEnvelope>;

/** Ajv's validator of a {@link McpCsharpSdkSessionIdMissingJsonRpcError}. */
export declare const validateMcpCsharpSdkSessionIdMissingJsonRpcError: ValidateFunction<McpCsharpSdkSessionIdMissingJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkSessionNotFoundJsonRpcError}. */
export declare const validateMcpCsharpSdkSessionNotFoundJsonRpcError: ValidateFunction<McpCsharpSdkSessionNotFoundJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkSessionNotSupportedJsonRpcError}. */
export declare const validateMcpCsharpSdkSessionNotSupportedJsonRpcError: ValidateFunction<McpCsharpSdkSessionNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkSessionOfAnotherUserJsonRpcError}. */
export declare const validateMcpCsharpSdkSessionOfAnotherUserJsonRpcError: ValidateFunction<McpCsharpSdkSessionOfAnotherUserJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkTaskModeJsonRpcError}. */
export declare const validateMcpCsharpSdkTaskModeJsonRpcError: ValidateFunction<McpCsharpSdkTaskModeJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkToolFailedResultError}. */
export declare const validateMcpCsharpSdkToolFailedResultError: ValidateFunction<McpCsharpSdkToolFailedResultError>;

/** Ajv's validator of a {@link McpCsharpSdkUnknownPromptJsonRpcError}. */
export declare const validateMcpCsharpSdkUnknownPromptJsonRpcError: ValidateFunction<McpCsharpSdkUnknownPromptJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkUnknownResourceJsonRpcError}. */
export declare const validateMcpCsharpSdkUnknownResourceJsonRpcError: ValidateFunction<McpCsharpSdkUnknownResourceJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkUnknownTaskJsonRpcError}. */
export declare const validateMcpCsharpSdkUnknownTaskJsonRpcError: ValidateFunction<McpCsharpSdkUnknownTaskJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkUnknownToolJsonRpcError}. */
export declare const validateMcpCsharpSdkUnknownToolJsonRpcError: ValidateFunction<McpCsharpSdkUnknownToolJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkUnparsedRequestJsonRpcError}. */
export declare const validateMcpCsharpSdkUnparsedRequestJsonRpcError: ValidateFunction<McpCsharpSdkUnparsedRequestJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkUnsupportedProtocolVersionJsonRpcError}. */
export declare const validateMcpCsharpSdkUnsupportedProtocolVersionJsonRpcError: ValidateFunction<McpCsharpSdkUnsupportedProtocolVersionJsonRpcError>;

/** Ajv's validator of a {@link McpCsharpSdkUnsupportedVersionHeaderJsonRpcError}. */
export declare const validateMcpCsharpSdkUnsupportedVersionHeaderJsonRpcError: ValidateFunction<McpCsharpSdkUnsupportedVersionHeaderJsonRpcError>;
