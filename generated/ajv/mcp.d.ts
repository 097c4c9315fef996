// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  McpHeaderMismatchRpcError,
  McpInternalRpcError,
  McpInvalidParamsRpcError,
  McpInvalidRequestRpcError,
  McpMethodNotFoundRpcError,
  McpMissingRequiredClientCapabilityRpcError,
  McpParseRpcError,
  McpResourceNotFoundRpcError,
  McpRpcErrorEnvelope,
  McpTaskErrorEnvelope,
  McpToolErrorEnvelope,
  McpUnsupportedProtocolVersionRpcError,
  McpUrlElicitationRequiredRpcError,
  McpUserRejectedRpcError,
} from '../contracts/mcp.js';

/** Ajv's validator of a {@link McpHeaderMismatchRpcError}. */
export declare const validateMcpHeaderMismatchRpcError: ValidateFunction<McpHeaderMismatchRpcError>;

/** Ajv's validator of a {@link McpInternalRpcError}. */
export declare const validateMcpInternalRpcError: ValidateFunction<McpInternalRpcError>;

/** Ajv's validator of a {@link McpInvalidParamsRpcError}. */
export declare const validateMcpInvalidParamsRpcError: ValidateFunction<McpInvalidParamsRpcError>;

/** Ajv's validator of a {@link McpInvalidRequestRpcError}. */
export declare const validateMcpInvalidRequestRpcError: ValidateFunction<McpInvalidRequestRpcError>;

/** Ajv's validator of a {@link McpMethodNotFoundRpcError}. */
export declare const validateMcpMethodNotFoundRpcError: ValidateFunction<McpMethodNotFoundRpcError>;

/** Ajv's validator of a {@link McpMissingRequiredClientCapabilityRpcError}. */
export declare const validateMcpMissingRequiredClientCapabilityRpcError: ValidateFunction<McpMissingRequiredClientCapabilityRpcError>;

/** Ajv's validator of a {@link McpParseRpcError}. */
export declare const validateMcpParseRpcError: ValidateFunction<McpParseRpcError>;

/** Ajv's validator of a {@link McpResourceNotFoundRpcError}. */
export declare const validateMcpResourceNotFoundRpcError: ValidateFunction<McpResourceNotFoundRpcError>;

/** Ajv's validator of a {@link McpRpcErrorEnvelope}. */
export declare const validateMcpRpcErrorEnvelope: ValidateFunction<McpRpcErrorEnvelope>;

/** Ajv's validator of a {@link McpTaskErrorEnvelope}. */
export declare const validateMcpTaskErrorEnvelope: ValidateFunction<McpTaskErrorEnvelope>;

/** Ajv's validator of a {@link McpToolErrorEnvelope}. */
export declare const validateMcpToolErrorEnvelope: ValidateFunction<McpToolErrorEnvelope>;

/** Ajv's validator of a {@link McpUnsupportedProtocolVersionRpcError}. */
export declare const validateMcpUnsupportedProtocolVersionRpcError: ValidateFunction<McpUnsupportedProtocolVersionRpcError>;

/** Ajv's validator of a {@link McpUrlElicitationRequiredRpcError}. */
export declare const validateMcpUrlElicitationRequiredRpcError: ValidateFunction<McpUrlElicitationRequiredRpcError>;

/** Ajv's validator of a {@link McpUserRejectedRpcError}. */
export declare const validateMcpUserRejectedRpcError: ValidateFunction<McpUserRejectedRpcError>;
