// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  JsonRpcInternalRpcError,
  JsonRpcInvalidParamsRpcError,
  JsonRpcInvalidRequestRpcError,
  JsonRpcMethodNotFoundRpcError,
  JsonRpcParseRpcError,
  JsonRpcRpcErrorEnvelope,
} from '../contracts/json-rpc.js';

/** Ajv's validator of a {@link JsonRpcInternalRpcError}. */
export declare const validateJsonRpcInternalRpcError: ValidateFunction<JsonRpcInternalRpcError>;

/** Ajv's validator of a {@link JsonRpcInvalidParamsRpcError}. */
export declare const validateJsonRpcInvalidParamsRpcError: ValidateFunction<JsonRpcInvalidParamsRpcError>;

/** Ajv's validator of a {@link JsonRpcInvalidRequestRpcError}. */
export declare const validateJsonRpcInvalidRequestRpcError: ValidateFunction<JsonRpcInvalidRequestRpcError>;

/** Ajv's validator of a {@link JsonRpcMethodNotFoundRpcError}. */
export declare const validateJsonRpcMethodNotFoundRpcError: ValidateFunction<JsonRpcMethodNotFoundRpcError>;

/** Ajv's validator of a {@link JsonRpcParseRpcError}. */
export declare const validateJsonRpcParseRpcError: ValidateFunction<JsonRpcParseRpcError>;

/** Ajv's validator of a {@link JsonRpcRpcErrorEnvelope}. */
export declare const validateJsonRpcRpcErrorEnvelope: ValidateFunction<JsonRpcRpcErrorEnvelope>;
