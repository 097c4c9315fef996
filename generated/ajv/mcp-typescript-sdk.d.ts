// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  McpTypescriptSdkAlreadyInitializedJsonRpcError,
  McpTypescriptSdkBatchNotSupportedJsonRpcError,
  McpTypescriptSdkBatchTooLongJsonRpcError,
  McpTypescriptSdkConnectionClosedJsonRpcError,
  McpTypescriptSdkConnectionClosedResultError,
  McpTypescriptSdkEmptyBatchJsonRpcError,
  McpTypescriptSdkErrorEnvelope,
  McpTypescriptSdkHeaderMismatchJsonRpcError,
  McpTypescriptSdkHeaderWithoutMetaJsonRpcError,
  McpTypescriptSdkInputNotSupportedJsonRpcError,
  McpTypescriptSdkInputNotSupportedResultError,
  McpTypescriptSdkInternalServerJsonRpcError,
  McpTypescriptSdkInvalidBatchItemJsonRpcError,
  McpTypescriptSdkInvalidCompletionReferenceJsonRpcError,
  McpTypescriptSdkInvalidElicitationResponseResultError,
  McpTypescriptSdkInvalidEventIdJsonRpcError,
  McpTypescriptSdkInvalidHandlerResultJsonRpcError,
  McpTypescriptSdkInvalidHostJsonRpcError,
  McpTypescriptSdkInvalidJsonJsonRpcError,
  McpTypescriptSdkInvalidJsonRpcMessageJsonRpcError,
  McpTypescriptSdkInvalidMetaJsonRpcError,
  McpTypescriptSdkInvalidMethodParamsJsonRpcError,
  McpTypescriptSdkInvalidOriginJsonRpcError,
  McpTypescriptSdkInvalidPromptArgumentsJsonRpcError,
  McpTypescriptSdkInvalidRequestBodyJsonRpcError,
  McpTypescriptSdkInvalidRequestStateJsonRpcError,
  McpTypescriptSdkInvalidResourceUriJsonRpcError,
  McpTypescriptSdkInvalidSubscriptionFilterJsonRpcError,
  McpTypescriptSdkInvalidToolArgumentsResultError,
  McpTypescriptSdkInvalidToolCallJsonRpcError,
  McpTypescriptSdkInvalidToolOutputResultError,
  McpTypescriptSdkInvalidToolResultJsonRpcError,
  McpTypescriptSdkJsonRpcErrorEnvelope,
  McpTypescriptSdkMalformedParamsJsonRpcError,
  McpTypescriptSdkMethodNotAllowedError,
  McpTypescriptSdkMethodNotAllowedJsonRpcError,
  McpTypescriptSdkMissingClientCapabilityJsonRpcError,
  McpTypescriptSdkMissingClientCapabilityResultError,
  McpTypescriptSdkMissingHostJsonRpcError,
  McpTypescriptSdkMissingMetaJsonRpcError,
  McpTypescriptSdkNoValidSessionJsonRpcError,
  McpTypescriptSdkNotAcceptableJsonRpcError,
  McpTypescriptSdkOnlyOneStreamJsonRpcError,
  McpTypescriptSdkPayloadTooLargeJsonRpcError,
  McpTypescriptSdkPromptDisabledJsonRpcError,
  McpTypescriptSdkReplayFailedJsonRpcError,
  McpTypescriptSdkRequestTimedOutJsonRpcError,
  McpTypescriptSdkRequestTimedOutResultError,
  McpTypescriptSdkResourceDisabledJsonRpcError,
  McpTypescriptSdkResourceNotFoundJsonRpcError,
  McpTypescriptSdkResponseNotAcceptedJsonRpcError,
  McpTypescriptSdkResultErrorEnvelope,
  McpTypescriptSdkServerNotInitializedJsonRpcError,
  McpTypescriptSdkSessionIdMissingJsonRpcError,
  McpTypescriptSdkSessionNotFoundJsonRpcError,
  McpTypescriptSdkSeveralInitializationsJsonRpcError,
  McpTypescriptSdkStreamInUseJsonRpcError,
  McpTypescriptSdkStreamsNotResumableJsonRpcError,
  McpTypescriptSdkSubscriptionLimitJsonRpcError,
  McpTypescriptSdkTaskAlreadyEndedJsonRpcError,
  McpTypescriptSdkTaskRequiredResultError,
  McpTypescriptSdkTooManyRequestsError,
  McpTypescriptSdkTooManyToolArgumentsResultError,
  McpTypescriptSdkToolDisabledJsonRpcError,
  McpTypescriptSdkToolDisabledResultError,
  McpTypescriptSdkUnknownPromptJsonRpcError,
  McpTypescriptSdkUnknownResourceJsonRpcError,
  McpTypescriptSdkUnknownResourceTemplateJsonRpcError,
  McpTypescriptSdkUnknownTaskJsonRpcError,
  McpTypescriptSdkUnknownToolJsonRpcError,
  McpTypescriptSdkUnknownToolResultError,
  McpTypescriptSdkUnreadableBodyJsonRpcError,
  McpTypescriptSdkUnsupportedMediaTypeJsonRpcError,
  McpTypescriptSdkUnsupportedProtocolVersionJsonRpcError,
  McpTypescriptSdkUnsupportedVersionHeaderJsonRpcError,
  McpTypescriptSdkUrlElicitationMisusedJsonRpcError,
  McpTypescriptSdkUrlElicitationRequiredJsonRpcError,
} from '../contracts/mcp-typescript-sdk.js';

/** Ajv's validator of a {@link McpTypescriptSdkAlreadyInitializedJsonRpcError}. */
export declare const validateMcpTypescriptSdkAlreadyInitializedJsonRpcError: ValidateFunction<McpTypescriptSdkAlreadyInitializedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkBatchNotSupportedJsonRpcError}. */
export declare const validateMcpTypescriptSdkBatchNotSupportedJsonRpcError: ValidateFunction<McpTypescriptSdkBatchNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkBatchTooLongJsonRpcError}. */
export declare const validateMcpTypescriptSdkBatchTooLongJsonRpcError: ValidateFunction<McpTypescriptSdkBatchTooLongJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkConnectionClosedJsonRpcError}. */
export declare const validateMcpTypescriptSdkConnectionClosedJsonRpcError: ValidateFunction<McpTypescriptSdkConnectionClosedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkConnectionClosedResultError}. */
export declare const validateMcpTypescriptSdkConnectionClosedResultError: ValidateFunction<McpTypescriptSdkConnectionClosedResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkEmptyBatchJsonRpcError}. */
export declare const validateMcpTypescriptSdkEmptyBatchJsonRpcError: ValidateFunction<McpTypescriptSdkEmptyBatchJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkErrorEnvelope}. */
export declare const validateMcpTypescriptSdkErrorEnvelope: ValidateFunction<McpTypescriptSdkErrorEnvelope>;

/** Ajv's validator of a {@link McpTypescriptSdkHeaderMismatchJsonRpcError}. */
export declare const validateMcpTypescriptSdkHeaderMismatchJsonRpcError: ValidateFunction<McpTypescriptSdkHeaderMismatchJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkHeaderWithoutMetaJsonRpcError}. */
export declare const validateMcpTypescriptSdkHeaderWithoutMetaJsonRpcError: ValidateFunction<McpTypescriptSdkHeaderWithoutMetaJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInputNotSupportedJsonRpcError}. */
export declare const validateMcpTypescriptSdkInputNotSupportedJsonRpcError: ValidateFunction<McpTypescriptSdkInputNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInputNotSupportedResultError}. */
export declare const validateMcpTypescriptSdkInputNotSupportedResultError: ValidateFunction<McpTypescriptSdkInputNotSupportedResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkInternalServerJsonRpcError}. */
export declare const validateMcpTypescriptSdkInternalServerJsonRpcError: ValidateFunction<McpTypescriptSdkInternalServerJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidBatchItemJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidBatchItemJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidBatchItemJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidCompletionReferenceJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidCompletionReferenceJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidCompletionReferenceJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidElicitationResponseResultError}. */
export declare const validateMcpTypescriptSdkInvalidElicitationResponseResultError: ValidateFunction<McpTypescriptSdkInvalidElicitationResponseResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidEventIdJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidEventIdJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidEventIdJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidHandlerResultJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidHandlerResultJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidHandlerResultJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidHostJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidHostJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidHostJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidJsonJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidJsonJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidJsonJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidJsonRpcMessageJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidJsonRpcMessageJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidJsonRpcMessageJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidMetaJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidMetaJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidMetaJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidMethodParamsJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidMethodParamsJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidMethodParamsJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidOriginJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidOriginJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidOriginJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidPromptArgumentsJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidPromptArgumentsJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidPromptArgumentsJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidRequestBodyJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidRequestBodyJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidRequestBodyJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidRequestStateJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidRequestStateJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidRequestStateJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidResourceUriJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidResourceUriJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidResourceUriJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidSubscriptionFilterJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidSubscriptionFilterJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidSubscriptionFilterJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidToolArgumentsResultError}. */
export declare const validateMcpTypescriptSdkInvalidToolArgumentsResultError: ValidateFunction<McpTypescriptSdkInvalidToolArgumentsResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidToolCallJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidToolCallJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidToolCallJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidToolOutputResultError}. */
export declare const validateMcpTypescriptSdkInvalidToolOutputResultError: ValidateFunction<McpTypescriptSdkInvalidToolOutputResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidToolResultJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidToolResultJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidToolResultJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkJsonRpcErrorEnvelope}. */
export declare const validateMcpTypescriptSdkJsonRpcErrorEnvelope: ValidateFunction<McpTypescriptSdkJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link McpTypescriptSdkMalformedParamsJsonRpcError}. */
export declare const validateMcpTypescriptSdkMalformedParamsJsonRpcError: ValidateFunction<McpTypescriptSdkMalformedParamsJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkMethodNotAllowedError}. */
export declare const validateMcpTypescriptSdkMethodNotAllowedError: ValidateFunction<McpTypescriptSdkMethodNotAllowedError>;

/** Ajv's validator of a {@link McpTypescriptSdkMethodNotAllowedJsonRpcError}. */
export declare const validateMcpTypescriptSdkMethodNotAllowedJsonRpcError: ValidateFunction<McpTypescriptSdkMethodNotAllowedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkMissingClientCapabilityJsonRpcError}. */
export declare const validateMcpTypescriptSdkMissingClientCapabilityJsonRpcError: ValidateFunction<McpTypescriptSdkMissingClientCapabilityJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkMissingClientCapabilityResultError}. */
export declare const validateMcpTypescriptSdkMissingClientCapabilityResultError: ValidateFunction<McpTypescriptSdkMissingClientCapabilityResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkMissingHostJsonRpcError}. */
export declare const validateMcpTypescriptSdkMissingHostJsonRpcError: ValidateFunction<McpTypescriptSdkMissingHostJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkMissingMetaJsonRpcError}. */
export declare const validateMcpTypescriptSdkMissingMetaJsonRpcError: ValidateFunction<McpTypescriptSdkMissingMetaJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkNoValidSessionJsonRpcError}. */
export declare const validateMcpTypescriptSdkNoValidSessionJsonRpcError: ValidateFunction<McpTypescriptSdkNoValidSessionJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkNotAcceptableJsonRpcError}. */
export declare const validateMcpTypescriptSdkNotAcceptableJsonRpcError: ValidateFunction<McpTypescriptSdkNotAcceptableJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkOnlyOneStreamJsonRpcError}. */
export declare const validateMcpTypescriptSdkOnlyOneStreamJsonRpcError: ValidateFunction<McpTypescriptSdkOnlyOneStreamJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkPayloadTooLargeJsonRpcError}. */
export declare const validateMcpTypescriptSdkPayloadTooLargeJsonRpcError: ValidateFunction<McpTypescriptSdkPayloadTooLargeJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkPromptDisabledJsonRpcError}. */
export declare const validateMcpTypescriptSdkPromptDisabledJsonRpcError: ValidateFunction<McpTypescriptSdkPromptDisabledJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkReplayFailedJsonRpcError}. */
export declare const validateMcpTypescriptSdkReplayFailedJsonRpcError: ValidateFunction<McpTypescriptSdkReplayFailedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkRequestTimedOutJsonRpcError}. */
export declare const validateMcpTypescriptSdkRequestTimedOutJsonRpcError: ValidateFunction<McpTypescriptSdkRequestTimedOutJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkRequestTimedOutResultError}. */
export declare const validateMcpTypescriptSdkRequestTimedOutResultError: ValidateFunction<McpTypescriptSdkRequestTimedOutResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkResourceDisabledJsonRpcError}. */
export declare const validateMcpTypescriptSdkResourceDisabledJsonRpcError: ValidateFunction<McpTypescriptSdkResourceDisabledJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkResourceNotFoundJsonRpcError}. */
export declare const validateMcpTypescriptSdkResourceNotFoundJsonRpcError: ValidateFunction<McpTypescriptSdkResourceNotFoundJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkResponseNotAcceptedJsonRpcError}. */
export declare const validateMcpTypescriptSdkResponseNotAcceptedJsonRpcError: ValidateFunction<McpTypescriptSdkResponseNotAcceptedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkResultErrorEnvelope}. */
export declare const validateMcpTypescriptSdkResultErrorEnvelope: ValidateFunction<McpTypescriptSdkResultErrorEnvelope>;

/** Ajv's validator of a {@link McpTypescriptSdkServerNotInitializedJsonRpcError}. */
export declare const validateMcpTypescriptSdkServerNotInitializedJsonRpcError: ValidateFunction<McpTypescriptSdkServerNotInitializedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkSessionIdMissingJsonRpcError}. */
export declare const validateMcpTypescriptSdkSessionIdMissingJsonRpcError: ValidateFunction<McpTypescriptSdkSessionIdMissingJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkSessionNotFoundJsonRpcError}. */
export declare const validateMcpTypescriptSdkSessionNotFoundJsonRpcError: ValidateFunction<McpTypescriptSdkSessionNotFoundJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkSeveralInitializationsJsonRpcError}. */
export declare const validateMcpTypescriptSdkSeveralInitializationsJsonRpcError: ValidateFunction<McpTypescriptSdkSeveralInitializationsJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkStreamInUseJsonRpcError}. */
export declare const validateMcpTypescriptSdkStreamInUseJsonRpcError: ValidateFunction<McpTypescriptSdkStreamInUseJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkStreamsNotResumableJsonRpcError}. */
export declare const validateMcpTypescriptSdkStreamsNotResumableJsonRpcError: ValidateFunction<McpTypescriptSdkStreamsNotResumableJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkSubscriptionLimitJsonRpcError}. */
export declare const validateMcpTypescriptSdkSubscriptionLimitJsonRpcError: ValidateFunction<McpTypescriptSdkSubscriptionLimitJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkTaskAlreadyEndedJsonRpcError}. */
export declare const validateMcpTypescriptSdkTaskAlreadyEndedJsonRpcError: ValidateFunction<McpTypescriptSdkTaskAlreadyEndedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkTaskRequiredResultError}. */
export declare const validateMcpTypescriptSdkTaskRequiredResultError: ValidateFunction<McpTypescriptSdkTaskRequiredResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkTooManyRequestsError}. */
export declare const validateMcpTypescriptSdkTooManyRequestsError: ValidateFunction<McpTypescriptSdkTooManyRequestsError>;

/** Ajv's validator of a {@link McpTypescriptSdkTooManyToolArgumentsResultError}. */
export declare const validateMcpTypescriptSdkTooManyToolArgumentsResultError: ValidateFunction<McpTypescriptSdkTooManyToolArgumentsResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkToolDisabledJsonRpcError}. */
export declare const validateMcpTypescriptSdkToolDisabledJsonRpcError: ValidateFunction<McpTypescriptSdkToolDisabledJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkToolDisabledResultError}. */
export declare const validateMcpTypescriptSdkToolDisabledResultError: ValidateFunction<McpTypescriptSdkToolDisabledResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownPromptJsonRpcError}. */
export declare const validateMcpTypescriptSdkUnknownPromptJsonRpcError: ValidateFunction<McpTypescriptSdkUnknownPromptJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownResourceJsonRpcError}. */
export declare const validateMcpTypescriptSdkUnknownResourceJsonRpcError: ValidateFunction<McpTypescriptSdkUnknownResourceJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownResourceTemplateJsonRpcError}. */
export declare const validateMcpTypescriptSdkUnknownResourceTemplateJsonRpcError: ValidateFunction<McpTypescriptSdkUnknownResourceTemplateJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownTaskJsonRpcError}. */
export declare const validateMcpTypescriptSdkUnknownTaskJsonRpcError: ValidateFunction<McpTypescriptSdkUnknownTaskJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownToolJsonRpcError}. */
export declare const validateMcpTypescriptSdkUnknownToolJsonRpcError: ValidateFunction<McpTypescriptSdkUnknownToolJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownToolResultError}. */
export declare const validateMcpTypescriptSdkUnknownToolResultError: ValidateFunction<McpTypescriptSdkUnknownToolResultError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnreadableBodyJsonRpcError}. */
export declare const validateMcpTypescriptSdkUnreadableBodyJsonRpcError: ValidateFunction<McpTypescriptSdkUnreadableBodyJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnsupportedMediaTypeJsonRpcError}. */
export declare const validateMcpTypescriptSdkUnsupportedMediaTypeJsonRpcError: ValidateFunction<McpTypescriptSdkUnsupportedMediaTypeJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnsupportedProtocolVersionJsonRpcError}. */
export declare const validateMcpTypescriptSdkUnsupportedProtocolVersionJsonRpcError: ValidateFunction<McpTypescriptSdkUnsupportedProtocolVersionJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnsupportedVersionHeaderJsonRpcError}. */
export declare const validateMcpTypescriptSdkUnsupportedVersionHeaderJsonRpcError: ValidateFunction<McpTypescriptSdkUnsupportedVersionHeaderJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUrlElicitationMisusedJsonRpcError}. */
export declare const validateMcpTypescriptSdkUrlElicitationMisusedJsonRpcError: ValidateFunction<McpTypescriptSdkUrlElicitationMisusedJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUrlElicitationRequiredJsonRpcError}. */
export declare const validateMcpTypescriptSdkUrlElicitationRequiredJsonRpcError: ValidateFunction<McpTypescriptSdkUrlElicitationRequiredJsonRpcError>;
