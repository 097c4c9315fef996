// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  McpHeaderMismatchJsonRpcError,
  McpInternalJsonRpcError,
  McpInvalidParamsJsonRpcError,
  McpInvalidRequestJsonRpcError,
  McpJsonRpcErrorEnvelope,
  McpMethodNotFoundJsonRpcError,
  McpMissingRequiredClientCapabilityJsonRpcError,
  McpParseJsonRpcError,
  McpResourceNotFoundJsonRpcError,
  McpResultErrorEnvelope,
  McpTaskResultErrorEnvelope,
  McpUnsupportedProtocolVersionJsonRpcError,
  McpUrlElicitationRequiredJsonRpcError,
  McpUserRejectedJsonRpcError,
} from '../contracts/mcp.js';

/** Ajv's validator of a {@link McpHeaderMismatchJsonRpcError}. */
export declare const validateMcpHeaderMismatchJsonRpcError: ValidateFunction<McpHeaderMismatchJsonRpcError>;

/** Ajv's validator of a {@link McpInternalJsonRpcError}. */
export declare const validateMcpInternalJsonRpcError: ValidateFunction<McpInternalJsonRpcError>;

/** Ajv's validator of a {@link McpInvalidParamsJsonRpcError}. */
export declare const validateMcpInvalidParamsJsonRpcError: ValidateFunction<McpInvalidParamsJsonRpcError>;

/** Ajv's validator of a {@link McpInvalidRequestJsonRpcError}. */
export declare const validateMcpInvalidRequestJsonRpcError: ValidateFunction<McpInvalidRequestJsonRpcError>;

/** Ajv's validator of a {@link McpJsonRpcErrorEnvelope}. */
export declare const validateMcpJsonRpcErrorEnvelope: ValidateFunction<McpJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link McpMethodNotFoundJsonRpcError}. */
export declare const validateMcpMethodNotFoundJsonRpcError: ValidateFunction<McpMethodNotFoundJsonRpcError>;

/** Ajv's validator of a {@link McpMissingRequiredClientCapabilityJsonRpcError}. */
export declare const validateMcpMissingRequiredClientCapabilityJsonRpcError: ValidateFunction<McpMissingRequiredClientCapabilityJsonRpcError>;

/** Ajv's validator of a {@link McpParseJsonRpcError}. */
export declare const validateMcpParseJsonRpcError: ValidateFunction<McpParseJsonRpcError>;

/** Ajv's validator of a {@link McpResourceNotFoundJsonRpcError}. */
export declare const validateMcpResourceNotFoundJsonRpcError: ValidateFunction<McpResourceNotFoundJsonRpcError>;

/** Ajv's validator of a {@link McpResultErrorEnvelope}. */
export declare const validateMcpResultErrorEnvelope: ValidateFunction<McpResultErrorEnvelope>;

/** Ajv's validator of a {@link McpTaskResultErrorEnvelope}. */
export declare const validateMcpTaskResultErrorEnvelope: ValidateFunction<McpTaskResultErrorEnvelope>;

/** Ajv's validator of a {@link McpUnsupportedProtocolVersionJsonRpcError}. */
export declare const validateMcpUnsupportedProtocolVersionJsonRpcError: ValidateFunction<McpUnsupportedProtocolVersionJsonRpcError>;

/** Ajv's validator of a {@link McpUrlElicitationRequiredJsonRpcError}. */
export declare const validateMcpUrlElicitationRequiredJsonRpcError: ValidateFunction<McpUrlElicitationRequiredJsonRpcError>;

/** Ajv's validator of a {@link McpUserRejectedJsonRpcError}. */
export declare const validateMcpUserRejectedJsonRpcError: ValidateFunction<McpUserRejectedJsonRpcError>;
