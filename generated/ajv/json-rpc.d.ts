// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  JsonRpcErrorEnvelope,
  JsonRpcInternalError,
  JsonRpcInvalidParamsError,
  JsonRpcInvalidRequestError,
  JsonRpcMethodNotFoundError,
  JsonRpcParseError,
} from '../contracts/json-rpc.js';

/** Ajv's validator of a {@link JsonRpcErrorEnvelope}. */
export declare const validateJsonRpcErrorEnvelope: ValidateFunction<JsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link JsonRpcInternalError}. */
export declare const validateJsonRpcInternalError: ValidateFunction<JsonRpcInternalError>;

/** Ajv's validator of a {@link JsonRpcInvalidParamsError}. */
export declare const validateJsonRpcInvalidParamsError: ValidateFunction<JsonRpcInvalidParamsError>;

/** Ajv's validator of a {@link JsonRpcInvalidRequestError}. */
export declare const validateJsonRpcInvalidRequestError: ValidateFunction<JsonRpcInvalidRequestError>;

/** Ajv's validator of a {@link JsonRpcMethodNotFoundError}. */
export declare const validateJsonRpcMethodNotFoundError: ValidateFunction<JsonRpcMethodNotFoundError>;

/** Ajv's validator of a {@link JsonRpcParseError}. */
export declare const validateJsonRpcParseError: ValidateFunction<JsonRpcParseError>;
