// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  JsonApiErrorEnvelope,
} from '../contracts/json-api.js';

/** Ajv's validator of a {@link JsonApiErrorEnvelope}. */
export declare const validateJsonApiErrorEnvelope: ValidateFunction<JsonApiErrorEnvelope>;
