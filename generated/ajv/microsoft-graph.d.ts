// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  MicrosoftGraphAccessDeniedError,
  MicrosoftGraphActivityLimitReachedError,
  MicrosoftGraphErrorEnvelope,
  MicrosoftGraphExtensionError,
  MicrosoftGraphGeneralExceptionError,
  MicrosoftGraphInvalidRangeError,
  MicrosoftGraphInvalidRequestError,
  MicrosoftGraphItemNotFoundError,
  MicrosoftGraphMalwareDetectedError,
  MicrosoftGraphNameAlreadyExistsError,
  MicrosoftGraphNotAllowedError,
  MicrosoftGraphNotSupportedError,
  MicrosoftGraphQuotaLimitReachedError,
  MicrosoftGraphResourceModifiedError,
  MicrosoftGraphResyncRequiredError,
  MicrosoftGraphServiceNotAvailableError,
  MicrosoftGraphUnauthenticatedError,
} from '../contracts/microsoft-graph.js';

/** Ajv's validator of a {@link MicrosoftGraphAccessDeniedError}. */
export declare const validateMicrosoftGraphAccessDeniedError: ValidateFunction<MicrosoftGraphAccessDeniedError>;

/** Ajv's validator of a {@link MicrosoftGraphActivityLimitReachedError}. */
export declare const validateMicrosoftGraphActivityLimitReachedError: ValidateFunction<MicrosoftGraphActivityLimitReachedError>;

/** Ajv's validator of a {@link MicrosoftGraphErrorEnvelope}. */
export declare const validateMicrosoftGraphErrorEnvelope: ValidateFunction<MicrosoftGraphErrorEnvelope>;

/** Ajv's validator of a {@link MicrosoftGraphExtensionError}. */
export declare const validateMicrosoftGraphExtensionError: ValidateFunction<MicrosoftGraphExtensionError>;

/** Ajv's validator of a {@link MicrosoftGraphGeneralExceptionError}. */
export declare const validateMicrosoftGraphGeneralExceptionError: ValidateFunction<MicrosoftGraphGeneralExceptionError>;

/** Ajv's validator of a {@link MicrosoftGraphInvalidRangeError}. */
export declare const validateMicrosoftGraphInvalidRangeError: ValidateFunction<MicrosoftGraphInvalidRangeError>;

/** Ajv's validator of a {@link MicrosoftGraphInvalidRequestError}. */
export declare const validateMicrosoftGraphInvalidRequestError: ValidateFunction<MicrosoftGraphInvalidRequestError>;

/** Ajv's validator of a {@link MicrosoftGraphItemNotFoundError}. */
export declare const validateMicrosoftGraphItemNotFoundError: ValidateFunction<MicrosoftGraphItemNotFoundError>;

/** Ajv's validator of a {@link MicrosoftGraphMalwareDetectedError}. */
export declare const validateMicrosoftGraphMalwareDetectedError: ValidateFunction<MicrosoftGraphMalwareDetectedError>;

/** Ajv's validator of a {@link MicrosoftGraphNameAlreadyExistsError}. */
export declare const validateMicrosoftGraphNameAlreadyExistsError: ValidateFunction<MicrosoftGraphNameAlreadyExistsError>;

/** Ajv's validator of a {@link MicrosoftGraphNotAllowedError}. */
export declare const validateMicrosoftGraphNotAllowedError: ValidateFunction<MicrosoftGraphNotAllowedError>;

/** Ajv's validator of a {@link MicrosoftGraphNotSupportedError}. */
export declare const validateMicrosoftGraphNotSupportedError: ValidateFunction<MicrosoftGraphNotSupportedError>;

/** Ajv's validator of a {@link MicrosoftGraphQuotaLimitReachedError}. */
export declare const validateMicrosoftGraphQuotaLimitReachedError: ValidateFunction<MicrosoftGraphQuotaLimitReachedError>;

/** Ajv's validator of a {@link MicrosoftGraphResourceModifiedError}. */
export declare const validateMicrosoftGraphResourceModifiedError: ValidateFunction<MicrosoftGraphResourceModifiedError>;

/** Ajv's validator of a {@link MicrosoftGraphResyncRequiredError}. */
export declare const validateMicrosoftGraphResyncRequiredError: ValidateFunction<MicrosoftGraphResyncRequiredError>;

/** Ajv's validator of a {@link MicrosoftGraphServiceNotAvailableError}. */
export declare const validateMicrosoftGraphServiceNotAvailableError: ValidateFunction<MicrosoftGraphServiceNotAvailableError>;

/** Ajv's validator of a {@link MicrosoftGraphUnauthenticatedError}. */
export declare const validateMicrosoftGraphUnauthenticatedError: ValidateFunction<MicrosoftGraphUnauthenticatedError>;
