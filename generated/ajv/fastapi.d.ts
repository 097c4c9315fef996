// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  FastapiBodyUnreadableError,
  FastapiErrorEnvelope,
  FastapiFieldMissingError,
  FastapiFieldsErrorEnvelope,
  FastapiJsonInvalidError,
  FastapiNotAuthenticatedError,
  FastapiValueInvalidError,
} from '../contracts/fastapi.js';

/** Ajv's validator of a {@link FastapiBodyUnreadableError}. */
export declare const validateFastapiBodyUnreadableError: ValidateFunction<FastapiBodyUnreadableError>;

/** Ajv's validator of a {@link FastapiErrorEnvelope}. */
export declare const validateFastapiErrorEnvelope: ValidateFunction<FastapiErrorEnvelope>;

/** Ajv's validator of a {@link FastapiFieldMissingError}. */
export declare const validateFastapiFieldMissingError: ValidateFunction<FastapiFieldMissingError>;

/** Ajv's validator of a {@link FastapiFieldsErrorEnvelope}. */
export declare const validateFastapiFieldsErrorEnvelope: ValidateFunction<FastapiFieldsErrorEnvelope>;

/** Ajv's validator of a {@link FastapiJsonInvalidError}. */
export declare const validateFastapiJsonInvalidError: ValidateFunction<FastapiJsonInvalidError>;

/** Ajv's validator of a {@link FastapiNotAuthenticatedError}. */
export declare const validateFastapiNotAuthenticatedError: ValidateFunction<FastapiNotAuthenticatedError>;

/** Ajv's validator of a {@link FastapiValueInvalidError}. */
export declare const validateFastapiValueInvalidError: ValidateFunction<FastapiValueInvalidError>;
