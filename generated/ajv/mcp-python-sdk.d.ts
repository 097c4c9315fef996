// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  McpPythonSdkArgumentsNotInSchemaResultError,
  McpPythonSdkCapabilityNotSupportedJsonRpcError,
  McpPythonSdkConnectionClosedJsonRpcError,
  McpPythonSdkEnvelopeNotAcceptedJsonRpcError,
  McpPythonSdkHeaderMismatchJsonRpcError,
  McpPythonSdkInvalidContentTypeTextError,
  McpPythonSdkInvalidHandlerResultJsonRpcError,
  McpPythonSdkInvalidHostTextError,
  McpPythonSdkInvalidJsonJsonRpcError,
  McpPythonSdkInvalidJsonRpcMessageJsonRpcError,
  McpPythonSdkInvalidMetaJsonRpcError,
  McpPythonSdkInvalidMetaVersionJsonRpcError,
  McpPythonSdkInvalidOriginTextError,
  McpPythonSdkInvalidParamsJsonRpcError,
  McpPythonSdkInvalidRequestBodyJsonRpcError,
  McpPythonSdkInvalidRequestStateJsonRpcError,
  McpPythonSdkInvalidSessionIdJsonRpcError,
  McpPythonSdkInvalidToolArgumentsResultError,
  McpPythonSdkInvalidToolOutputResultError,
  McpPythonSdkJsonRpcErrorEnvelope,
  McpPythonSdkMethodNotAllowedJsonRpcError,
  McpPythonSdkMissingClientCapabilityJsonRpcError,
  McpPythonSdkMissingPromptArgumentsJsonRpcError,
  McpPythonSdkNoResponseJsonRpcError,
  McpPythonSdkNotAcceptableJsonRpcError,
  McpPythonSdkOnlyOneStreamJsonRpcError,
  McpPythonSdkOutputNotInSchemaResultError,
  McpPythonSdkPayloadTooLargeTextError,
  McpPythonSdkPromptFailedJsonRpcError,
  McpPythonSdkReplayFailedJsonRpcError,
  McpPythonSdkRequestCancelledJsonRpcError,
  McpPythonSdkRequestFailedJsonRpcError,
  McpPythonSdkRequestTimedOut408JsonRpcError,
  McpPythonSdkRequestTimedOutJsonRpcError,
  McpPythonSdkResourceFailedJsonRpcError,
  McpPythonSdkResourceFailedUncodedJsonRpcError,
  McpPythonSdkResourceTemplateFailedJsonRpcError,
  McpPythonSdkResourceTemplateFailedUncodedJsonRpcError,
  McpPythonSdkResultErrorEnvelope,
  McpPythonSdkSamplingNotSupportedJsonRpcError,
  McpPythonSdkSessionCannotBeEndedJsonRpcError,
  McpPythonSdkSessionEndedEarlyJsonRpcError,
  McpPythonSdkSessionEndedJsonRpcError,
  McpPythonSdkSessionIdMissingJsonRpcError,
  McpPythonSdkSessionNotFoundJsonRpcError,
  McpPythonSdkSseSessionIdInvalidTextError,
  McpPythonSdkSseSessionIdMissingTextError,
  McpPythonSdkSseSessionNotFoundTextError,
  McpPythonSdkSseUnreadableMessageTextError,
  McpPythonSdkSubscriptionLimitJsonRpcError,
  McpPythonSdkSubscriptionWithoutIdJsonRpcError,
  McpPythonSdkTaskAlreadyEndedJsonRpcError,
  McpPythonSdkTextErrorEnvelope,
  McpPythonSdkToolFailedResultError,
  McpPythonSdkUnexpectedToolReturnResultError,
  McpPythonSdkUnknownPromptJsonRpcError,
  McpPythonSdkUnknownResourceJsonRpcError,
  McpPythonSdkUnknownResourceUncodedJsonRpcError,
  McpPythonSdkUnknownTaskJsonRpcError,
  McpPythonSdkUnknownToolResultError,
  McpPythonSdkUnsupportedMediaTypeJsonRpcError,
  McpPythonSdkUnsupportedVersionHeaderJsonRpcError,
} from '../contracts/mcp-python-sdk.js';

/** Ajv's validator of a {@link McpPythonSdkArgumentsNotInSchemaResultError}. */
export declare const validateMcpPythonSdkArgumentsNotInSchemaResultError: ValidateFunction<McpPythonSdkArgumentsNotInSchemaResultError>;

/** Ajv's validator of a {@link McpPythonSdkCapabilityNotSupportedJsonRpcError}. */
export declare const validateMcpPythonSdkCapabilityNotSupportedJsonRpcError: ValidateFunction<McpPythonSdkCapabilityNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkConnectionClosedJsonRpcError}. */
export declare const validateMcpPythonSdkConnectionClosedJsonRpcError: ValidateFunction<McpPythonSdkConnectionClosedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkEnvelopeNotAcceptedJsonRpcError}. */
export declare const validateMcpPythonSdkEnvelopeNotAcceptedJsonRpcError: ValidateFunction<McpPythonSdkEnvelopeNotAcceptedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkHeaderMismatchJsonRpcError}. */
export declare const validateMcpPythonSdkHeaderMismatchJsonRpcError: ValidateFunction<McpPythonSdkHeaderMismatchJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidContentTypeTextError}. */
export declare const validateMcpPythonSdkInvalidContentTypeTextError: ValidateFunction<McpPythonSdkInvalidContentTypeTextError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidHandlerResultJsonRpcError}. */
export declare const validateMcpPythonSdkInvalidHandlerResultJsonRpcError: ValidateFunction<McpPythonSdkInvalidHandlerResultJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidHostTextError}. */
export declare const validateMcpPythonSdkInvalidHostTextError: ValidateFunction<McpPythonSdkInvalidHostTextError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidJsonJsonRpcError}. */
export declare const validateMcpPythonSdkInvalidJsonJsonRpcError: ValidateFunction<McpPythonSdkInvalidJsonJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidJsonRpcMessageJsonRpcError}. */
export declare const validateMcpPythonSdkInvalidJsonRpcMessageJsonRpcError: ValidateFunction<McpPythonSdkInvalidJsonRpcMessageJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidMetaJsonRpcError}. */
export declare const validateMcpPythonSdkInvalidMetaJsonRpcError: ValidateFunction<McpPythonSdkInvalidMetaJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidMetaVersionJsonRpcError}. */
export declare const validateMcpPythonSdkInvalidMetaVersionJsonRpcError: ValidateFunction<McpPythonSdkInvalidMetaVersionJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidOriginTextError}. */
export declare const validateMcpPythonSdkInvalidOriginTextError: ValidateFunction<McpPythonSdkInvalidOriginTextError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidParamsJsonRpcError}. */
export declare const validateMcpPythonSdkInvalidParamsJsonRpcError: ValidateFunction<McpPythonSdkInvalidParamsJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidRequestBodyJsonRpcError}. */
export declare const validateMcpPythonSdkInvalidRequestBodyJsonRpcError: ValidateFunction<McpPythonSdkInvalidRequestBodyJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidRequestStateJsonRpcError}. */
export declare const validateMcpPythonSdkInvalidRequestStateJsonRpcError: ValidateFunction<McpPythonSdkInvalidRequestStateJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidSessionIdJsonRpcError}. */
export declare const validateMcpPythonSdkInvalidSessionIdJsonRpcError: ValidateFunction<McpPythonSdkInvalidSessionIdJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidToolArgumentsResultError}. */
export declare const validateMcpPythonSdkInvalidToolArgumentsResultError: ValidateFunction<McpPythonSdkInvalidToolArgumentsResultError>;

/** Ajv's validator of a {@link McpPythonSdkInvalidToolOutputResultError}. */
export declare const validateMcpPythonSdkInvalidToolOutputResultError: ValidateFunction<McpPythonSdkInvalidToolOutputResultError>;

/** Ajv's validator of a {@link McpPythonSdkJsonRpcErrorEnvelope}. */
export declare const validateMcpPythonSdkJsonRpcErrorEnvelope: ValidateFunction<McpPythonSdkJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link McpPythonSdkMethodNotAllowedJsonRpcError}. */
export declare const validateMcpPythonSdkMethodNotAllowedJsonRpcError: ValidateFunction<McpPythonSdkMethodNotAllowedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkMissingClientCapabilityJsonRpcError}. */
export declare const validateMcpPythonSdkMissingClientCapabilityJsonRpcError: ValidateFunction<McpPythonSdkMissingClientCapabilityJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkMissingPromptArgumentsJsonRpcError}. */
export declare const validateMcpPythonSdkMissingPromptArgumentsJsonRpcError: ValidateFunction<McpPythonSdkMissingPromptArgumentsJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkNoResponseJsonRpcError}. */
export declare const validateMcpPythonSdkNoResponseJsonRpcError: ValidateFunction<McpPythonSdkNoResponseJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkNotAcceptableJsonRpcError}. */
export declare const validateMcpPythonSdkNotAcceptableJsonRpcError: ValidateFunction<McpPythonSdkNotAcceptableJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkOnlyOneStreamJsonRpcError}. */
export declare const validateMcpPythonSdkOnlyOneStreamJsonRpcError: ValidateFunction<McpPythonSdkOnlyOneStreamJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkOutputNotInSchemaResultError}. */
export declare const validateMcpPythonSdkOutputNotInSchemaResultError: ValidateFunction<McpPythonSdkOutputNotInSchemaResultError>;

/** Ajv's validator of a {@link McpPythonSdkPayloadTooLargeTextError}. */
export declare const validateMcpPythonSdkPayloadTooLargeTextError: ValidateFunction<McpPythonSdkPayloadTooLargeTextError>;

/** Ajv's validator of a {@link McpPythonSdkPromptFailedJsonRpcError}. */
export declare const validateMcpPythonSdkPromptFailedJsonRpcError: ValidateFunction<McpPythonSdkPromptFailedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkReplayFailedJsonRpcError}. */
export declare const validateMcpPythonSdkReplayFailedJsonRpcError: ValidateFunction<McpPythonSdkReplayFailedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkRequestCancelledJsonRpcError}. */
export declare const validateMcpPythonSdkRequestCancelledJsonRpcError: ValidateFunction<McpPythonSdkRequestCancelledJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkRequestFailedJsonRpcError}. */
export declare const validateMcpPythonSdkRequestFailedJsonRpcError: ValidateFunction<McpPythonSdkRequestFailedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkRequestTimedOut408JsonRpcError}. */
export declare const validateMcpPythonSdkRequestTimedOut408JsonRpcError: ValidateFunction<McpPythonSdkRequestTimedOut408JsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkRequestTimedOutJsonRpcError}. */
export declare const validateMcpPythonSdkRequestTimedOutJsonRpcError: ValidateFunction<McpPythonSdkRequestTimedOutJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkResourceFailedJsonRpcError}. */
export declare const validateMcpPythonSdkResourceFailedJsonRpcError: ValidateFunction<McpPythonSdkResourceFailedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkResourceFailedUncodedJsonRpcError}. */
export declare const validateMcpPythonSdkResourceFailedUncodedJsonRpcError: ValidateFunction<McpPythonSdkResourceFailedUncodedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkResourceTemplateFailedJsonRpcError}. */
export declare const validateMcpPythonSdkResourceTemplateFailedJsonRpcError: ValidateFunction<McpPythonSdkResourceTemplateFailedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkResourceTemplateFailedUncodedJsonRpcError}. */
export declare const validateMcpPythonSdkResourceTemplateFailedUncodedJsonRpcError: ValidateFunction<McpPythonSdkResourceTemplateFailedUncodedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkResultErrorEnvelope}. */
export declare const validateMcpPythonSdkResultErrorEnvelope: ValidateFunction<McpPythonSdkResultErrorEnvelope>;

/** Ajv's validator of a {@link McpPythonSdkSamplingNotSupportedJsonRpcError}. */
export declare const validateMcpPythonSdkSamplingNotSupportedJsonRpcError: ValidateFunction<McpPythonSdkSamplingNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkSessionCannotBeEndedJsonRpcError}. */
export declare const validateMcpPythonSdkSessionCannotBeEndedJsonRpcError: ValidateFunction<McpPythonSdkSessionCannotBeEndedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkSessionEndedEarlyJsonRpcError}. */
export declare const validateMcpPythonSdkSessionEndedEarlyJsonRpcError: ValidateFunction<McpPythonSdkSessionEndedEarlyJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkSessionEndedJsonRpcError}. */
export declare const validateMcpPythonSdkSessionEndedJsonRpcError: ValidateFunction<McpPythonSdkSessionEndedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkSessionIdMissingJsonRpcError}. */
export declare const validateMcpPythonSdkSessionIdMissingJsonRpcError: ValidateFunction<McpPythonSdkSessionIdMissingJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkSessionNotFoundJsonRpcError}. */
export declare const validateMcpPythonSdkSessionNotFoundJsonRpcError: ValidateFunction<McpPythonSdkSessionNotFoundJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkSseSessionIdInvalidTextError}. */
export declare const validateMcpPythonSdkSseSessionIdInvalidTextError: ValidateFunction<McpPythonSdkSseSessionIdInvalidTextError>;

/** Ajv's validator of a {@link McpPythonSdkSseSessionIdMissingTextError}. */
export declare const validateMcpPythonSdkSseSessionIdMissingTextError: ValidateFunction<McpPythonSdkSseSessionIdMissingTextError>;

/** Ajv's validator of a {@link McpPythonSdkSseSessionNotFoundTextError}. */
export declare const validateMcpPythonSdkSseSessionNotFoundTextError: ValidateFunction<McpPythonSdkSseSessionNotFoundTextError>;

/** Ajv's validator of a {@link McpPythonSdkSseUnreadableMessageTextError}. */
export declare const validateMcpPythonSdkSseUnreadableMessageTextError: ValidateFunction<McpPythonSdkSseUnreadableMessageTextError>;

/** Ajv's validator of a {@link McpPythonSdkSubscriptionLimitJsonRpcError}. */
export declare const validateMcpPythonSdkSubscriptionLimitJsonRpcError: ValidateFunction<McpPythonSdkSubscriptionLimitJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkSubscriptionWithoutIdJsonRpcError}. */
export declare const validateMcpPythonSdkSubscriptionWithoutIdJsonRpcError: ValidateFunction<McpPythonSdkSubscriptionWithoutIdJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkTaskAlreadyEndedJsonRpcError}. */
export declare const validateMcpPythonSdkTaskAlreadyEndedJsonRpcError: ValidateFunction<McpPythonSdkTaskAlreadyEndedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkTextErrorEnvelope}. */
export declare const validateMcpPythonSdkTextErrorEnvelope: ValidateFunction<McpPythonSdkTextErrorEnvelope>;

/** Ajv's validator of a {@link McpPythonSdkToolFailedResultError}. */
export declare const validateMcpPythonSdkToolFailedResultError: ValidateFunction<McpPythonSdkToolFailedResultError>;

/** Ajv's validator of a {@link McpPythonSdkUnexpectedToolReturnResultError}. */
export declare const validateMcpPythonSdkUnexpectedToolReturnResultError: ValidateFunction<McpPythonSdkUnexpectedToolReturnResultError>;

/** Ajv's validator of a {@link McpPythonSdkUnknownPromptJsonRpcError}. */
export declare const validateMcpPythonSdkUnknownPromptJsonRpcError: ValidateFunction<McpPythonSdkUnknownPromptJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkUnknownResourceJsonRpcError}. */
export declare const validateMcpPythonSdkUnknownResourceJsonRpcError: ValidateFunction<McpPythonSdkUnknownResourceJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkUnknownResourceUncodedJsonRpcError}. */
export declare const validateMcpPythonSdkUnknownResourceUncodedJsonRpcError: ValidateFunction<McpPythonSdkUnknownResourceUncodedJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkUnknownTaskJsonRpcError}. */
export declare const validateMcpPythonSdkUnknownTaskJsonRpcError: ValidateFunction<McpPythonSdkUnknownTaskJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkUnknownToolResultError}. */
export declare const validateMcpPythonSdkUnknownToolResultError: ValidateFunction<McpPythonSdkUnknownToolResultError>;

/** Ajv's validator of a {@link McpPythonSdkUnsupportedMediaTypeJsonRpcError}. */
export declare const validateMcpPythonSdkUnsupportedMediaTypeJsonRpcError: ValidateFunction<McpPythonSdkUnsupportedMediaTypeJsonRpcError>;

/** Ajv's validator of a {@link McpPythonSdkUnsupportedVersionHeaderJsonRpcError}. */
export declare const validateMcpPythonSdkUnsupportedVersionHeaderJsonRpcError: ValidateFunction<McpPythonSdkUnsupportedVersionHeaderJsonRpcError>;
