// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  FhirOperationOutcomeBusinessRuleError,
  FhirOperationOutcomeContentInvalidError,
  FhirOperationOutcomeContentTooLongError,
  FhirOperationOutcomeDeletedError,
  FhirOperationOutcomeDuplicateError,
  FhirOperationOutcomeEditConflictError,
  FhirOperationOutcomeErrorEnvelope,
  FhirOperationOutcomeForbiddenError,
  FhirOperationOutcomeInternalError,
  FhirOperationOutcomeLoginRequiredError,
  FhirOperationOutcomeMultipleMatchesError,
  FhirOperationOutcomeNotFoundError,
  FhirOperationOutcomeNotSupportedError,
  FhirOperationOutcomeProcessingFailedError,
  FhirOperationOutcomeSecurityProblemError,
  FhirOperationOutcomeSessionExpiredError,
  FhirOperationOutcomeThrottledError,
  FhirOperationOutcomeTooCostlyError,
  FhirOperationOutcomeTransientProblemError,
  FhirOperationOutcomeUserUnknownError,
} from '../contracts/fhir-operation-outcome.js';

/** Ajv's validator of a {@link FhirOperationOutcomeBusinessRuleError}. */
export declare const validateFhirOperationOutcomeBusinessRuleError: ValidateFunction<FhirOperationOutcomeBusinessRuleError>;

/** Ajv's validator of a {@link FhirOperationOutcomeContentInvalidError}. */
export declare const validateFhirOperationOutcomeContentInvalidError: ValidateFunction<FhirOperationOutcomeContentInvalidError>;

/** Ajv's validator of a {@link FhirOperationOutcomeContentTooLongError}. */
export declare const validateFhirOperationOutcomeContentTooLongError: ValidateFunction<FhirOperationOutcomeContentTooLongError>;

/** Ajv's validator of a {@link FhirOperationOutcomeDeletedError}. */
export declare const validateFhirOperationOutcomeDeletedError: ValidateFunction<FhirOperationOutcomeDeletedError>;

/** Ajv's validator of a {@link FhirOperationOutcomeDuplicateError}. */
export declare const validateFhirOperationOutcomeDuplicateError: ValidateFunction<FhirOperationOutcomeDuplicateError>;

/** Ajv's validator of a {@link FhirOperationOutcomeEditConflictError}. */
export declare const validateFhirOperationOutcomeEditConflictError: ValidateFunction<FhirOperationOutcomeEditConflictError>;

/** Ajv's validator of a {@link FhirOperationOutcomeErrorEnvelope}. */
export declare const validateFhirOperationOutcomeErrorEnvelope: ValidateFunction<FhirOperationOutcomeErrorEnvelope>;

/** Ajv's validator of a {@link FhirOperationOutcomeForbiddenError}. */
export declare const validateFhirOperationOutcomeForbiddenError: ValidateFunction<FhirOperationOutcomeForbiddenError>;

/** Ajv's validator of a {@link FhirOperationOutcomeInternalError}. */
export declare const validateFhirOperationOutcomeInternalError: ValidateFunction<FhirOperationOutcomeInternalError>;

/** Ajv's validator of a {@link FhirOperationOutcomeLoginRequiredError}. */
export declare const validateFhirOperationOutcomeLoginRequiredError: ValidateFunction<FhirOperationOutcomeLoginRequiredError>;

/** Ajv's validator of a {@link FhirOperationOutcomeMultipleMatchesError}. */
export declare const validateFhirOperationOutcomeMultipleMatchesError: ValidateFunction<FhirOperationOutcomeMultipleMatchesError>;

/** Ajv's validator of a {@link FhirOperationOutcomeNotFoundError}. */
export declare const validateFhirOperationOutcomeNotFoundError: ValidateFunction<FhirOperationOutcomeNotFoundError>;

/** Ajv's validator of a {@link FhirOperationOutcomeNotSupportedError}. */
export declare const validateFhirOperationOutcomeNotSupportedError: ValidateFunction<FhirOperationOutcomeNotSupportedError>;

/** Ajv's validator of a {@link FhirOperationOutcomeProcessingFailedError}. */
export declare const validateFhirOperationOutcomeProcessingFailedError: ValidateFunction<FhirOperationOutcomeProcessingFailedError>;

/** Ajv's validator of a {@link FhirOperationOutcomeSecurityProblemError}. */
export declare const validateFhirOperationOutcomeSecurityProblemError: ValidateFunction<FhirOperationOutcomeSecurityProblemError>;

/** Ajv's validator of a {@link FhirOperationOutcomeSessionExpiredError}. */
export declare const validateFhirOperationOutcomeSessionExpiredError: ValidateFunction<FhirOperationOutcomeSessionExpiredError>;

/** Ajv's validator of a {@link FhirOperationOutcomeThrottledError}. */
export declare const validateFhirOperationOutcomeThrottledError: ValidateFunction<FhirOperationOutcomeThrottledError>;

/** Ajv's validator of a {@link FhirOperationOutcomeTooCostlyError}. */
export declare const validateFhirOperationOutcomeTooCostlyError: ValidateFunction<FhirOperationOutcomeTooCostlyError>;

/** Ajv's validator of a {@link FhirOperationOutcomeTransientProblemError}. */
export declare const validateFhirOperationOutcomeTransientProblemError: ValidateFunction<FhirOperationOutcomeTransientProblemError>;

/** Ajv's validator of a {@link FhirOperationOutcomeUserUnknownError}. */
export declare const validateFhirOperationOutcomeUserUnknownError: ValidateFunction<FhirOperationOutcomeUserUnknownError>;
