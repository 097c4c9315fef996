// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  ScimErrorEnvelope,
  ScimFilterInvalidError,
  ScimNotMutableError,
  ScimNotUniqueError,
  ScimPathInvalidError,
  ScimSyntaxInvalidError,
  ScimTargetMissingError,
  ScimTooManyResultsError,
  ScimUriSensitiveError,
  ScimValueInvalidError,
  ScimVersionUnsupportedError,
} from '../contracts/scim.js';

/** Ajv's validator of a {@link ScimErrorEnvelope}. */
export declare const validateScimErrorEnvelope: ValidateFunction<ScimErrorEnvelope>;

/** Ajv's validator of a {@link ScimFilterInvalidError}. */
export declare const validateScimFilterInvalidError: ValidateFunction<ScimFilterInvalidError>;

/** Ajv's validator of a {@link ScimNotMutableError}. */
export declare const validateScimNotMutableError: ValidateFunction<ScimNotMutableError>;

/** Ajv's validator of a {@link ScimNotUniqueError}. */
export declare const validateScimNotUniqueError: ValidateFunction<ScimNotUniqueError>;

/** Ajv's validator of a {@link ScimPathInvalidError}. */
export declare const validateScimPathInvalidError: ValidateFunction<ScimPathInvalidError>;

/** Ajv's validator of a {@link ScimSyntaxInvalidError}. */
export declare const validateScimSyntaxInvalidError: ValidateFunction<ScimSyntaxInvalidError>;

/** Ajv's validator of a {@link ScimTargetMissingError}. */
export declare const validateScimTargetMissingError: ValidateFunction<ScimTargetMissingError>;

/** Ajv's validator of a {@link ScimTooManyResultsError}. */
export declare const validateScimTooManyResultsError: ValidateFunction<ScimTooManyResultsError>;

/** Ajv's validator of a {@link ScimUriSensitiveError}. */
export declare const validateScimUriSensitiveError: ValidateFunction<ScimUriSensitiveError>;

/** Ajv's validator of a {@link ScimValueInvalidError}. */
export declare const validateScimValueInvalidError: ValidateFunction<ScimValueInvalidError>;

/** Ajv's validator of a {@link ScimVersionUnsupportedError}. */
export declare const validateScimVersionUnsupportedError: ValidateFunction<ScimVersionUnsupportedError>;
