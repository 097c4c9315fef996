// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  LspContentModifiedJsonRpcError,
  LspJsonRpcErrorEnvelope,
  LspRequestCancelledJsonRpcError,
  LspRequestFailedJsonRpcError,
  LspServerCancelledJsonRpcError,
  LspServerNotInitializedJsonRpcError,
  LspUnknownErrorCodeJsonRpcError,
} from '../contracts/lsp.js';

/** Ajv's validator of a {@link LspContentModifiedJsonRpcError}. */
export declare const validateLspContentModifiedJsonRpcError: ValidateFunction<LspContentModifiedJsonRpcError>;

/** Ajv's validator of a {@link LspJsonRpcErrorEnvelope}. */
export declare const validateLspJsonRpcErrorEnvelope: ValidateFunction<LspJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link LspRequestCancelledJsonRpcError}. */
export declare const validateLspRequestCancelledJsonRpcError: ValidateFunction<LspRequestCancelledJsonRpcError>;

/** Ajv's validator of a {@link LspRequestFailedJsonRpcError}. */
export declare const validateLspRequestFailedJsonRpcError: ValidateFunction<LspRequestFailedJsonRpcError>;

/** Ajv's validator of a {@link LspServerCancelledJsonRpcError}. */
export declare const validateLspServerCancelledJsonRpcError: ValidateFunction<LspServerCancelledJsonRpcError>;

/** Ajv's validator of a {@link LspServerNotInitializedJsonRpcError}. */
export declare const validateLspServerNotInitializedJsonRpcError: ValidateFunction<LspServerNotInitializedJsonRpcError>;

/** Ajv's validator of a {@link LspUnknownErrorCodeJsonRpcError}. */
export declare const validateLspUnknownErrorCodeJsonRpcError: ValidateFunction<LspUnknownErrorCodeJsonRpcError>;
