// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  McpGoSdkAlreadyInitializedJsonRpcError,
  McpGoSdkBatchNotSupportedTextError,
  McpGoSdkClientClosingJsonRpcError,
  McpGoSdkConnectionFailedTextError,
  McpGoSdkEmptyBodyTextError,
  McpGoSdkHeaderMismatchJsonRpcError,
  McpGoSdkInsufficientScopeTextError,
  McpGoSdkInvalidHostTextError,
  McpGoSdkInvalidMetaJsonRpcError,
  McpGoSdkInvalidParamsJsonRpcError,
  McpGoSdkInvalidRequestIdJsonRpcError,
  McpGoSdkInvalidToolArgumentsResultError,
  McpGoSdkInvalidToolOutputJsonRpcError,
  McpGoSdkJsonRpcErrorEnvelope,
  McpGoSdkMalformedPayloadTextError,
  McpGoSdkMethodNotAllowedTextError,
  McpGoSdkMethodRemovedJsonRpcError,
  McpGoSdkNoServerTextError,
  McpGoSdkNotAcceptableTextError,
  McpGoSdkNotInitializedJsonRpcError,
  McpGoSdkParamsMissingJsonRpcError,
  McpGoSdkPayloadTooLargeTextError,
  McpGoSdkRejectedByTransportJsonRpcError,
  McpGoSdkReplayFailedTextError,
  McpGoSdkRequestInFlightJsonRpcError,
  McpGoSdkResourceWithoutContentJsonRpcError,
  McpGoSdkResultErrorEnvelope,
  McpGoSdkServerBugJsonRpcError,
  McpGoSdkServerClosingJsonRpcError,
  McpGoSdkSessionClosingTextError,
  McpGoSdkSessionIdMissingTextError,
  McpGoSdkSessionNotFoundTextError,
  McpGoSdkSessionOfAnotherUserTextError,
  McpGoSdkStreamConflictTextError,
  McpGoSdkSubscriptionsNotSupportedJsonRpcError,
  McpGoSdkTextErrorEnvelope,
  McpGoSdkTokenInvalidTextError,
  McpGoSdkTokenMissingTextError,
  McpGoSdkUnknownPromptJsonRpcError,
  McpGoSdkUnknownToolJsonRpcError,
  McpGoSdkUnsupportedMediaTypeTextError,
  McpGoSdkUnsupportedMethodJsonRpcError,
  McpGoSdkUnsupportedMethodTextError,
  McpGoSdkUnsupportedProtocolVersionJsonRpcError,
  McpGoSdkUnsupportedVersionHeaderTextError,
} from '../contracts/mcp-go-sdk.js';

/** Ajv's validator of a {@link McpGoSdkAlreadyInitializedJsonRpcError}. */
export declare const validateMcpGoSdkAlreadyInitializedJsonRpcError: ValidateFunction<McpGoSdkAlreadyInitializedJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkBatchNotSupportedTextError}. */
export declare const validateMcpGoSdkBatchNotSupportedTextError: ValidateFunction<McpGoSdkBatchNotSupportedTextError>;

/** Ajv's validator of a {@link McpGoSdkClientClosingJsonRpcError}. */
export declare const validateMcpGoSdkClientClosingJsonRpcError: ValidateFunction<McpGoSdkClientClosingJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkConnectionFailedTextError}. */
export declare const validateMcpGoSdkConnectionFailedTextError: ValidateFunction<McpGoSdkConnectionFailedTextError>;

/** Ajv's validator of a {@link McpGoSdkEmptyBodyTextError}. */
export declare const validateMcpGoSdkEmptyBodyTextError: ValidateFunction<McpGoSdkEmptyBodyTextError>;

/** Ajv's validator of a {@link McpGoSdkHeaderMismatchJsonRpcError}. */
export declare const validateMcpGoSdkHeaderMismatchJsonRpcError: ValidateFunction<McpGoSdkHeaderMismatchJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkInsufficientScopeTextError}. */
export declare const validateMcpGoSdkInsufficientScopeTextError: ValidateFunction<McpGoSdkInsufficientScopeTextError>;

/** Ajv's validator of a {@link McpGoSdkInvalidHostTextError}. */
export declare const validateMcpGoSdkInvalidHostTextError: ValidateFunction<McpGoSdkInvalidHostTextError>;

/** Ajv's validator of a {@link McpGoSdkInvalidMetaJsonRpcError}. */
export declare const validateMcpGoSdkInvalidMetaJsonRpcError: ValidateFunction<McpGoSdkInvalidMetaJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkInvalidParamsJsonRpcError}. */
export declare const validateMcpGoSdkInvalidParamsJsonRpcError: ValidateFunction<McpGoSdkInvalidParamsJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkInvalidRequestIdJsonRpcError}. */
export declare const validateMcpGoSdkInvalidRequestIdJsonRpcError: ValidateFunction<McpGoSdkInvalidRequestIdJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkInvalidToolArgumentsResultError}. */
export declare const validateMcpGoSdkInvalidToolArgumentsResultError: ValidateFunction<McpGoSdkInvalidToolArgumentsResultError>;

/** Ajv's validator of a {@link McpGoSdkInvalidToolOutputJsonRpcError}. */
export declare const validateMcpGoSdkInvalidToolOutputJsonRpcError: ValidateFunction<McpGoSdkInvalidToolOutputJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkJsonRpcErrorEnvelope}. */
export declare const validateMcpGoSdkJsonRpcErrorEnvelope: ValidateFunction<McpGoSdkJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link McpGoSdkMalformedPayloadTextError}. */
export declare const validateMcpGoSdkMalformedPayloadTextError: ValidateFunction<McpGoSdkMalformedPayloadTextError>;

/** Ajv's validator of a {@link McpGoSdkMethodNotAllowedTextError}. */
export declare const validateMcpGoSdkMethodNotAllowedTextError: ValidateFunction<McpGoSdkMethodNotAllowedTextError>;

/** Ajv's validator of a {@link McpGoSdkMethodRemovedJsonRpcError}. */
export declare const validateMcpGoSdkMethodRemovedJsonRpcError: ValidateFunction<McpGoSdkMethodRemovedJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkNoServerTextError}. */
export declare const validateMcpGoSdkNoServerTextError: ValidateFunction<McpGoSdkNoServerTextError>;

/** Ajv's validator of a {@link McpGoSdkNotAcceptableTextError}. */
export declare const validateMcpGoSdkNotAcceptableTextError: ValidateFunction<McpGoSdkNotAcceptableTextError>;

/** Ajv's validator of a {@link McpGoSdkNotInitializedJsonRpcError}. */
export declare const validateMcpGoSdkNotInitializedJsonRpcError: ValidateFunction<McpGoSdkNotInitializedJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkParamsMissingJsonRpcError}. */
export declare const validateMcpGoSdkParamsMissingJsonRpcError: ValidateFunction<McpGoSdkParamsMissingJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkPayloadTooLargeTextError}. */
export declare const validateMcpGoSdkPayloadTooLargeTextError: ValidateFunction<McpGoSdkPayloadTooLargeTextError>;

/** Ajv's validator of a {@link McpGoSdkRejectedByTransportJsonRpcError}. */
export declare const validateMcpGoSdkRejectedByTransportJsonRpcError: ValidateFunction<McpGoSdkRejectedByTransportJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkReplayFailedTextError}. */
export declare const validateMcpGoSdkReplayFailedTextError: ValidateFunction<McpGoSdkReplayFailedTextError>;

/** Ajv's validator of a {@link McpGoSdkRequestInFlightJsonRpcError}. */
export declare const validateMcpGoSdkRequestInFlightJsonRpcError: ValidateFunction<McpGoSdkRequestInFlightJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkResourceWithoutContentJsonRpcError}. */
export declare const validateMcpGoSdkResourceWithoutContentJsonRpcError: ValidateFunction<McpGoSdkResourceWithoutContentJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkResultErrorEnvelope}. */
export declare const validateMcpGoSdkResultErrorEnvelope: ValidateFunction<McpGoSdkResultErrorEnvelope>;

/** Ajv's validator of a {@link McpGoSdkServerBugJsonRpcError}. */
export declare const validateMcpGoSdkServerBugJsonRpcError: ValidateFunction<McpGoSdkServerBugJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkServerClosingJsonRpcError}. */
export declare const validateMcpGoSdkServerClosingJsonRpcError: ValidateFunction<McpGoSdkServerClosingJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkSessionClosingTextError}. */
export declare const validateMcpGoSdkSessionClosingTextError: ValidateFunction<McpGoSdkSessionClosingTextError>;

/** Ajv's validator of a {@link McpGoSdkSessionIdMissingTextError}. */
export declare const validateMcpGoSdkSessionIdMissingTextError: ValidateFunction<McpGoSdkSessionIdMissingTextError>;

/** Ajv's validator of a {@link McpGoSdkSessionNotFoundTextError}. */
export declare const validateMcpGoSdkSessionNotFoundTextError: ValidateFunction<McpGoSdkSessionNotFoundTextError>;

/** Ajv's validator of a {@link McpGoSdkSessionOfAnotherUserTextError}. */
export declare const validateMcpGoSdkSessionOfAnotherUserTextError: ValidateFunction<McpGoSdkSessionOfAnotherUserTextError>;

/** Ajv's validator of a {@link McpGoSdkStreamConflictTextError}. */
export declare const validateMcpGoSdkStreamConflictTextError: ValidateFunction<McpGoSdkStreamConflictTextError>;

/** Ajv's validator of a {@link McpGoSdkSubscriptionsNotSupportedJsonRpcError}. */
export declare const validateMcpGoSdkSubscriptionsNotSupportedJsonRpcError: ValidateFunction<McpGoSdkSubscriptionsNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkTextErrorEnvelope}. */
export declare const validateMcpGoSdkTextErrorEnvelope: ValidateFunction<McpGoSdkTextErrorEnvelope>;

/** Ajv's validator of a {@link McpGoSdkTokenInvalidTextError}. */
export declare const validateMcpGoSdkTokenInvalidTextError: ValidateFunction<McpGoSdkTokenInvalidTextError>;

/** Ajv's validator of a {@link McpGoSdkTokenMissingTextError}. */
export declare const validateMcpGoSdkTokenMissingTextError: ValidateFunction<McpGoSdkTokenMissingTextError>;

/** Ajv's validator of a {@link McpGoSdkUnknownPromptJsonRpcError}. */
export declare const validateMcpGoSdkUnknownPromptJsonRpcError: ValidateFunction<McpGoSdkUnknownPromptJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkUnknownToolJsonRpcError}. */
export declare const validateMcpGoSdkUnknownToolJsonRpcError: ValidateFunction<McpGoSdkUnknownToolJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkUnsupportedMediaTypeTextError}. */
export declare const validateMcpGoSdkUnsupportedMediaTypeTextError: ValidateFunction<McpGoSdkUnsupportedMediaTypeTextError>;

/** Ajv's validator of a {@link McpGoSdkUnsupportedMethodJsonRpcError}. */
export declare const validateMcpGoSdkUnsupportedMethodJsonRpcError: ValidateFunction<McpGoSdkUnsupportedMethodJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkUnsupportedMethodTextError}. */
export declare const validateMcpGoSdkUnsupportedMethodTextError: ValidateFunction<McpGoSdkUnsupportedMethodTextError>;

/** Ajv's validator of a {@link McpGoSdkUnsupportedProtocolVersionJsonRpcError}. */
export declare const validateMcpGoSdkUnsupportedProtocolVersionJsonRpcError: ValidateFunction<McpGoSdkUnsupportedProtocolVersionJsonRpcError>;

/** Ajv's validator of a {@link McpGoSdkUnsupportedVersionHeaderTextError}. */
export declare const validateMcpGoSdkUnsupportedVersionHeaderTextError: ValidateFunction<McpGoSdkUnsupportedVersionHeaderTextError>;
