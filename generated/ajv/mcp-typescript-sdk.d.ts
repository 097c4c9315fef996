// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  McpTypescriptSdkAlreadyInitializedRpcError,
  McpTypescriptSdkBatchNotSupportedRpcError,
  McpTypescriptSdkBatchTooLongRpcError,
  McpTypescriptSdkConnectionClosedRpcError,
  McpTypescriptSdkConnectionClosedToolError,
  McpTypescriptSdkEmptyBatchRpcError,
  McpTypescriptSdkErrorEnvelope,
  McpTypescriptSdkHeaderMismatchRpcError,
  McpTypescriptSdkHeaderWithoutMetaRpcError,
  McpTypescriptSdkInputNotSupportedRpcError,
  McpTypescriptSdkInputNotSupportedToolError,
  McpTypescriptSdkInternalServerRpcError,
  McpTypescriptSdkInvalidBatchItemRpcError,
  McpTypescriptSdkInvalidCompletionReferenceRpcError,
  McpTypescriptSdkInvalidElicitationResponseToolError,
  McpTypescriptSdkInvalidEventIdRpcError,
  McpTypescriptSdkInvalidHandlerResultRpcError,
  McpTypescriptSdkInvalidHostRpcError,
  McpTypescriptSdkInvalidJsonRpcError,
  McpTypescriptSdkInvalidJsonRpcMessageRpcError,
  McpTypescriptSdkInvalidMetaRpcError,
  McpTypescriptSdkInvalidMethodParamsRpcError,
  McpTypescriptSdkInvalidOriginRpcError,
  McpTypescriptSdkInvalidPromptArgumentsRpcError,
  McpTypescriptSdkInvalidRequestBodyRpcError,
  McpTypescriptSdkInvalidRequestStateRpcError,
  McpTypescriptSdkInvalidResourceUriRpcError,
  McpTypescriptSdkInvalidSubscriptionFilterRpcError,
  McpTypescriptSdkInvalidToolArgumentsToolError,
  McpTypescriptSdkInvalidToolCallRpcError,
  McpTypescriptSdkInvalidToolOutputToolError,
  McpTypescriptSdkInvalidToolResultRpcError,
  McpTypescriptSdkMalformedParamsRpcError,
  McpTypescriptSdkMethodNotAllowedError,
  McpTypescriptSdkMethodNotAllowedRpcError,
  McpTypescriptSdkMissingClientCapabilityRpcError,
  McpTypescriptSdkMissingClientCapabilityToolError,
  McpTypescriptSdkMissingHostRpcError,
  McpTypescriptSdkMissingMetaRpcError,
  McpTypescriptSdkNoValidSessionRpcError,
  McpTypescriptSdkNotAcceptableRpcError,
  McpTypescriptSdkOnlyOneStreamRpcError,
  McpTypescriptSdkPayloadTooLargeRpcError,
  McpTypescriptSdkPromptDisabledRpcError,
  McpTypescriptSdkReplayFailedRpcError,
  McpTypescriptSdkRequestTimedOutRpcError,
  McpTypescriptSdkRequestTimedOutToolError,
  McpTypescriptSdkResourceDisabledRpcError,
  McpTypescriptSdkResourceNotFoundRpcError,
  McpTypescriptSdkResponseNotAcceptedRpcError,
  McpTypescriptSdkRpcErrorEnvelope,
  McpTypescriptSdkServerNotInitializedRpcError,
  McpTypescriptSdkSessionIdMissingRpcError,
  McpTypescriptSdkSessionNotFoundRpcError,
  McpTypescriptSdkSeveralInitializationsRpcError,
  McpTypescriptSdkStreamInUseRpcError,
  McpTypescriptSdkStreamsNotResumableRpcError,
  McpTypescriptSdkSubscriptionLimitRpcError,
  McpTypescriptSdkTaskAlreadyEndedRpcError,
  McpTypescriptSdkTaskRequiredToolError,
  McpTypescriptSdkTooManyRequestsError,
  McpTypescriptSdkTooManyToolArgumentsToolError,
  McpTypescriptSdkToolDisabledRpcError,
  McpTypescriptSdkToolDisabledToolError,
  McpTypescriptSdkToolErrorEnvelope,
  McpTypescriptSdkUnknownPromptRpcError,
  McpTypescriptSdkUnknownResourceRpcError,
  McpTypescriptSdkUnknownResourceTemplateRpcError,
  McpTypescriptSdkUnknownTaskRpcError,
  McpTypescriptSdkUnknownToolRpcError,
  McpTypescriptSdkUnknownToolToolError,
  McpTypescriptSdkUnreadableBodyRpcError,
  McpTypescriptSdkUnsupportedMediaTypeRpcError,
  McpTypescriptSdkUnsupportedProtocolVersionRpcError,
  McpTypescriptSdkUnsupportedVersionHeaderRpcError,
  McpTypescriptSdkUrlElicitationMisusedRpcError,
  McpTypescriptSdkUrlElicitationRequiredRpcError,
} from '../contracts/mcp-typescript-sdk.js';

/** Ajv's validator of a {@link McpTypescriptSdkAlreadyInitializedRpcError}. */
export declare const validateMcpTypescriptSdkAlreadyInitializedRpcError: ValidateFunction<McpTypescriptSdkAlreadyInitializedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkBatchNotSupportedRpcError}. */
export declare const validateMcpTypescriptSdkBatchNotSupportedRpcError: ValidateFunction<McpTypescriptSdkBatchNotSupportedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkBatchTooLongRpcError}. */
export declare const validateMcpTypescriptSdkBatchTooLongRpcError: ValidateFunction<McpTypescriptSdkBatchTooLongRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkConnectionClosedRpcError}. */
export declare const validateMcpTypescriptSdkConnectionClosedRpcError: ValidateFunction<McpTypescriptSdkConnectionClosedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkConnectionClosedToolError}. */
export declare const validateMcpTypescriptSdkConnectionClosedToolError: ValidateFunction<McpTypescriptSdkConnectionClosedToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkEmptyBatchRpcError}. */
export declare const validateMcpTypescriptSdkEmptyBatchRpcError: ValidateFunction<McpTypescriptSdkEmptyBatchRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkErrorEnvelope}. */
export declare const validateMcpTypescriptSdkErrorEnvelope: ValidateFunction<McpTypescriptSdkErrorEnvelope>;

/** Ajv's validator of a {@link McpTypescriptSdkHeaderMismatchRpcError}. */
export declare const validateMcpTypescriptSdkHeaderMismatchRpcError: ValidateFunction<McpTypescriptSdkHeaderMismatchRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkHeaderWithoutMetaRpcError}. */
export declare const validateMcpTypescriptSdkHeaderWithoutMetaRpcError: ValidateFunction<McpTypescriptSdkHeaderWithoutMetaRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInputNotSupportedRpcError}. */
export declare const validateMcpTypescriptSdkInputNotSupportedRpcError: ValidateFunction<McpTypescriptSdkInputNotSupportedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInputNotSupportedToolError}. */
export declare const validateMcpTypescriptSdkInputNotSupportedToolError: ValidateFunction<McpTypescriptSdkInputNotSupportedToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkInternalServerRpcError}. */
export declare const validateMcpTypescriptSdkInternalServerRpcError: ValidateFunction<McpTypescriptSdkInternalServerRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidBatchItemRpcError}. */
export declare const validateMcpTypescriptSdkInvalidBatchItemRpcError: ValidateFunction<McpTypescriptSdkInvalidBatchItemRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidCompletionReferenceRpcError}. */
export declare const validateMcpTypescriptSdkInvalidCompletionReferenceRpcError: ValidateFunction<McpTypescriptSdkInvalidCompletionReferenceRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidElicitationResponseToolError}. */
export declare const validateMcpTypescriptSdkInvalidElicitationResponseToolError: ValidateFunction<McpTypescriptSdkInvalidElicitationResponseToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidEventIdRpcError}. */
export declare const validateMcpTypescriptSdkInvalidEventIdRpcError: ValidateFunction<McpTypescriptSdkInvalidEventIdRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidHandlerResultRpcError}. */
export declare const validateMcpTypescriptSdkInvalidHandlerResultRpcError: ValidateFunction<McpTypescriptSdkInvalidHandlerResultRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidHostRpcError}. */
export declare const validateMcpTypescriptSdkInvalidHostRpcError: ValidateFunction<McpTypescriptSdkInvalidHostRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidJsonRpcError}. */
export declare const validateMcpTypescriptSdkInvalidJsonRpcError: ValidateFunction<McpTypescriptSdkInvalidJsonRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidJsonRpcMessageRpcError}. */
export declare const validateMcpTypescriptSdkInvalidJsonRpcMessageRpcError: ValidateFunction<McpTypescriptSdkInvalidJsonRpcMessageRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidMetaRpcError}. */
export declare const validateMcpTypescriptSdkInvalidMetaRpcError: ValidateFunction<McpTypescriptSdkInvalidMetaRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidMethodParamsRpcError}. */
export declare const validateMcpTypescriptSdkInvalidMethodParamsRpcError: ValidateFunction<McpTypescriptSdkInvalidMethodParamsRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidOriginRpcError}. */
export declare const validateMcpTypescriptSdkInvalidOriginRpcError: ValidateFunction<McpTypescriptSdkInvalidOriginRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidPromptArgumentsRpcError}. */
export declare const validateMcpTypescriptSdkInvalidPromptArgumentsRpcError: ValidateFunction<McpTypescriptSdkInvalidPromptArgumentsRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidRequestBodyRpcError}. */
export declare const validateMcpTypescriptSdkInvalidRequestBodyRpcError: ValidateFunction<McpTypescriptSdkInvalidRequestBodyRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidRequestStateRpcError}. */
export declare const validateMcpTypescriptSdkInvalidRequestStateRpcError: ValidateFunction<McpTypescriptSdkInvalidRequestStateRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidResourceUriRpcError}. */
export declare const validateMcpTypescriptSdkInvalidResourceUriRpcError: ValidateFunction<McpTypescriptSdkInvalidResourceUriRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidSubscriptionFilterRpcError}. */
export declare const validateMcpTypescriptSdkInvalidSubscriptionFilterRpcError: ValidateFunction<McpTypescriptSdkInvalidSubscriptionFilterRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidToolArgumentsToolError}. */
export declare const validateMcpTypescriptSdkInvalidToolArgumentsToolError: ValidateFunction<McpTypescriptSdkInvalidToolArgumentsToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidToolCallRpcError}. */
export declare const validateMcpTypescriptSdkInvalidToolCallRpcError: ValidateFunction<McpTypescriptSdkInvalidToolCallRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidToolOutputToolError}. */
export declare const validateMcpTypescriptSdkInvalidToolOutputToolError: ValidateFunction<McpTypescriptSdkInvalidToolOutputToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkInvalidToolResultRpcError}. */
export declare const validateMcpTypescriptSdkInvalidToolResultRpcError: ValidateFunction<McpTypescriptSdkInvalidToolResultRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkMalformedParamsRpcError}. */
export declare const validateMcpTypescriptSdkMalformedParamsRpcError: ValidateFunction<McpTypescriptSdkMalformedParamsRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkMethodNotAllowedError}. */
export declare const validateMcpTypescriptSdkMethodNotAllowedError: ValidateFunction<McpTypescriptSdkMethodNotAllowedError>;

/** Ajv's validator of a {@link McpTypescriptSdkMethodNotAllowedRpcError}. */
export declare const validateMcpTypescriptSdkMethodNotAllowedRpcError: ValidateFunction<McpTypescriptSdkMethodNotAllowedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkMissingClientCapabilityRpcError}. */
export declare const validateMcpTypescriptSdkMissingClientCapabilityRpcError: ValidateFunction<McpTypescriptSdkMissingClientCapabilityRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkMissingClientCapabilityToolError}. */
export declare const validateMcpTypescriptSdkMissingClientCapabilityToolError: ValidateFunction<McpTypescriptSdkMissingClientCapabilityToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkMissingHostRpcError}. */
export declare const validateMcpTypescriptSdkMissingHostRpcError: ValidateFunction<McpTypescriptSdkMissingHostRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkMissingMetaRpcError}. */
export declare const validateMcpTypescriptSdkMissingMetaRpcError: ValidateFunction<McpTypescriptSdkMissingMetaRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkNoValidSessionRpcError}. */
export declare const validateMcpTypescriptSdkNoValidSessionRpcError: ValidateFunction<McpTypescriptSdkNoValidSessionRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkNotAcceptableRpcError}. */
export declare const validateMcpTypescriptSdkNotAcceptableRpcError: ValidateFunction<McpTypescriptSdkNotAcceptableRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkOnlyOneStreamRpcError}. */
export declare const validateMcpTypescriptSdkOnlyOneStreamRpcError: ValidateFunction<McpTypescriptSdkOnlyOneStreamRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkPayloadTooLargeRpcError}. */
export declare const validateMcpTypescriptSdkPayloadTooLargeRpcError: ValidateFunction<McpTypescriptSdkPayloadTooLargeRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkPromptDisabledRpcError}. */
export declare const validateMcpTypescriptSdkPromptDisabledRpcError: ValidateFunction<McpTypescriptSdkPromptDisabledRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkReplayFailedRpcError}. */
export declare const validateMcpTypescriptSdkReplayFailedRpcError: ValidateFunction<McpTypescriptSdkReplayFailedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkRequestTimedOutRpcError}. */
export declare const validateMcpTypescriptSdkRequestTimedOutRpcError: ValidateFunction<McpTypescriptSdkRequestTimedOutRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkRequestTimedOutToolError}. */
export declare const validateMcpTypescriptSdkRequestTimedOutToolError: ValidateFunction<McpTypescriptSdkRequestTimedOutToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkResourceDisabledRpcError}. */
export declare const validateMcpTypescriptSdkResourceDisabledRpcError: ValidateFunction<McpTypescriptSdkResourceDisabledRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkResourceNotFoundRpcError}. */
export declare const validateMcpTypescriptSdkResourceNotFoundRpcError: ValidateFunction<McpTypescriptSdkResourceNotFoundRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkResponseNotAcceptedRpcError}. */
export declare const validateMcpTypescriptSdkResponseNotAcceptedRpcError: ValidateFunction<McpTypescriptSdkResponseNotAcceptedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkRpcErrorEnvelope}. */
export declare const validateMcpTypescriptSdkRpcErrorEnvelope: ValidateFunction<McpTypescriptSdkRpcErrorEnvelope>;

/** Ajv's validator of a {@link McpTypescriptSdkServerNotInitializedRpcError}. */
export declare const validateMcpTypescriptSdkServerNotInitializedRpcError: ValidateFunction<McpTypescriptSdkServerNotInitializedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkSessionIdMissingRpcError}. */
export declare const validateMcpTypescriptSdkSessionIdMissingRpcError: ValidateFunction<McpTypescriptSdkSessionIdMissingRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkSessionNotFoundRpcError}. */
export declare const validateMcpTypescriptSdkSessionNotFoundRpcError: ValidateFunction<McpTypescriptSdkSessionNotFoundRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkSeveralInitializationsRpcError}. */
export declare const validateMcpTypescriptSdkSeveralInitializationsRpcError: ValidateFunction<McpTypescriptSdkSeveralInitializationsRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkStreamInUseRpcError}. */
export declare const validateMcpTypescriptSdkStreamInUseRpcError: ValidateFunction<McpTypescriptSdkStreamInUseRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkStreamsNotResumableRpcError}. */
export declare const validateMcpTypescriptSdkStreamsNotResumableRpcError: ValidateFunction<McpTypescriptSdkStreamsNotResumableRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkSubscriptionLimitRpcError}. */
export declare const validateMcpTypescriptSdkSubscriptionLimitRpcError: ValidateFunction<McpTypescriptSdkSubscriptionLimitRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkTaskAlreadyEndedRpcError}. */
export declare const validateMcpTypescriptSdkTaskAlreadyEndedRpcError: ValidateFunction<McpTypescriptSdkTaskAlreadyEndedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkTaskRequiredToolError}. */
export declare const validateMcpTypescriptSdkTaskRequiredToolError: ValidateFunction<McpTypescriptSdkTaskRequiredToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkTooManyRequestsError}. */
export declare const validateMcpTypescriptSdkTooManyRequestsError: ValidateFunction<McpTypescriptSdkTooManyRequestsError>;

/** Ajv's validator of a {@link McpTypescriptSdkTooManyToolArgumentsToolError}. */
export declare const validateMcpTypescriptSdkTooManyToolArgumentsToolError: ValidateFunction<McpTypescriptSdkTooManyToolArgumentsToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkToolDisabledRpcError}. */
export declare const validateMcpTypescriptSdkToolDisabledRpcError: ValidateFunction<McpTypescriptSdkToolDisabledRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkToolDisabledToolError}. */
export declare const validateMcpTypescriptSdkToolDisabledToolError: ValidateFunction<McpTypescriptSdkToolDisabledToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkToolErrorEnvelope}. */
export declare const validateMcpTypescriptSdkToolErrorEnvelope: ValidateFunction<McpTypescriptSdkToolErrorEnvelope>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownPromptRpcError}. */
export declare const validateMcpTypescriptSdkUnknownPromptRpcError: ValidateFunction<McpTypescriptSdkUnknownPromptRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownResourceRpcError}. */
export declare const validateMcpTypescriptSdkUnknownResourceRpcError: ValidateFunction<McpTypescriptSdkUnknownResourceRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownResourceTemplateRpcError}. */
export declare const validateMcpTypescriptSdkUnknownResourceTemplateRpcError: ValidateFunction<McpTypescriptSdkUnknownResourceTemplateRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownTaskRpcError}. */
export declare const validateMcpTypescriptSdkUnknownTaskRpcError: ValidateFunction<McpTypescriptSdkUnknownTaskRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownToolRpcError}. */
export declare const validateMcpTypescriptSdkUnknownToolRpcError: ValidateFunction<McpTypescriptSdkUnknownToolRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnknownToolToolError}. */
export declare const validateMcpTypescriptSdkUnknownToolToolError: ValidateFunction<McpTypescriptSdkUnknownToolToolError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnreadableBodyRpcError}. */
export declare const validateMcpTypescriptSdkUnreadableBodyRpcError: ValidateFunction<McpTypescriptSdkUnreadableBodyRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnsupportedMediaTypeRpcError}. */
export declare const validateMcpTypescriptSdkUnsupportedMediaTypeRpcError: ValidateFunction<McpTypescriptSdkUnsupportedMediaTypeRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnsupportedProtocolVersionRpcError}. */
export declare const validateMcpTypescriptSdkUnsupportedProtocolVersionRpcError: ValidateFunction<McpTypescriptSdkUnsupportedProtocolVersionRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUnsupportedVersionHeaderRpcError}. */
export declare const validateMcpTypescriptSdkUnsupportedVersionHeaderRpcError: ValidateFunction<McpTypescriptSdkUnsupportedVersionHeaderRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUrlElicitationMisusedRpcError}. */
export declare const validateMcpTypescriptSdkUrlElicitationMisusedRpcError: ValidateFunction<McpTypescriptSdkUrlElicitationMisusedRpcError>;

/** Ajv's validator of a {@link McpTypescriptSdkUrlElicitationRequiredRpcError}. */
export declare const validateMcpTypescriptSdkUrlElicitationRequiredRpcError: ValidateFunction<McpTypescriptSdkUrlElicitationRequiredRpcError>;
