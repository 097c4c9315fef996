import type { ContractTable, Guard } from '../contract-table.js';

/**
 * A rule of the server does not allow the content or the operation. Correct the request as `diagnostics` or `details` say.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "business-rule",
 *       "diagnostics": "The appointment is in the past"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeBusinessRuleError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The content is malformed, lacks an element, or has a value, code or extension that the specification or a profile does not allow. Correct the elements in `expression` or `location`.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "invalid",
 *       "diagnostics": "Patient.birthDate is not a date"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeContentInvalidError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The content is longer than the server accepts. Send less in one request.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "too-long",
 *       "diagnostics": "The content is too long"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeContentTooLongError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The resource was deleted. Remove the reference, or create the resource again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "deleted",
 *       "diagnostics": "The resource was deleted"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeDeletedError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The request would create a record that exists. Look the record up and update it.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "duplicate",
 *       "diagnostics": "The record exists"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeDuplicateError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The resource has changed since the version in the request. Read the resource again, then make the change again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "conflict",
 *       "diagnostics": "The version does not match"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeEditConflictError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * An outcome of an operation.
 */
export interface FhirOperationOutcomeErrorEnvelope {
  /**
   * The type of the resource.
   */
  resourceType: 'OperationOutcome';
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: FhirOperationOutcomeErrorCode | (string & {});
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The user does not have the right to do this. Use an account that may.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "text": {
 *     "status": "generated",
 *     "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><h1>Operation Outcome</h1></div>"
 *   },
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "forbidden",
 *       "diagnostics": "Invalid token"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeForbiddenError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The server failed. Send the request again after a pause.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "exception",
 *       "diagnostics": "SQL Link Communication Error (dbx = 34234)"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeInternalError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The client is not authenticated. Authorize the client and send the token.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "login",
 *       "diagnostics": "Log in first"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeLoginRequiredError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * Several records match where the operation requires one. Narrow the condition.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "multiple-matches",
 *       "diagnostics": "Several records match"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeMultipleMatchesError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The resource or what a reference names does not exist. Correct the id or the reference.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "not-found",
 *       "diagnostics": "The Patient with id `150158` was not found."
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeNotFoundError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The server does not support the interaction, operation, resource or profile. Use what the capability statement of the server lists.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "not-supported",
 *       "diagnostics": "The operation is not supported"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeNotSupportedError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The server cannot process the content. The same content fails again. Correct the request. `diagnostics` may say what is wrong.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "text": {
 *     "status": "generated",
 *     "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><h1>Operation Outcome</h1></div>"
 *   },
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "processing",
 *       "diagnostics": "Invalid request: The FHIR endpoint on this server does not know how to handle GET operation[Patient/107195/Appointment] with parameters [[]]"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeProcessingFailedError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The server refuses the request because of authentication, authorization or permissions. Check the token and what it allows.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "security",
 *       "diagnostics": "Access is not permitted"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeSecurityProblemError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The session of the user has expired. Renew the token and send the request again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "expired",
 *       "diagnostics": "The session has expired"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeSessionExpiredError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The server cannot take the request because of its load. Send the request again after a pause.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "throttled",
 *       "diagnostics": "Too many requests"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeThrottledError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The server stopped the operation to protect its resources. Narrow the request.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "too-costly",
 *       "diagnostics": "The value set is too large to expand"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeTooCostlyError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * A lock, the store or a time limit of the server got in the way. Send the request again after a pause.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "transient",
 *       "diagnostics": "The store is down for maintenance"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeTransientProblemError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/**
 * The server could not authenticate the user or system, for example because the token is not acceptable. Get a token that the server accepts.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "resourceType": "OperationOutcome",
 *   "issue": [
 *     {
 *       "severity": "error",
 *       "code": "unknown",
 *       "diagnostics": "The token is not accepted"
 *     }
 *   ]
 * }
 * ```
 */
export interface FhirOperationOutcomeUserUnknownError extends FhirOperationOutcomeErrorEnvelope {
  /**
   * The issues, one at least.
   */
  issue: {
    /**
     * `fatal`, `error`, `warning`, `information`, or in R5 `success`.
     */
    severity?: string;
    /**
     * The kind of the issue.
     */
    code?: string;
    /**
     * Text for developers and operators.
     */
    diagnostics?: string;
    /**
     * The issue in more detail.
     */
    details?: {
      /**
       * Text for people.
       */
      text?: string;
    };
  }[];
}

/** The documented values of `issue.*.code` in {@link FhirOperationOutcomeErrorEnvelope}; others exist. */
export type FhirOperationOutcomeErrorCode =
  | 'invalid'
  | 'structure'
  | 'required'
  | 'value'
  | 'invariant'
  | 'code-invalid'
  | 'extension'
  | 'too-long'
  | 'security'
  | 'login'
  | 'unknown'
  | 'expired'
  | 'forbidden'
  | 'processing'
  | 'not-supported'
  | 'duplicate'
  | 'multiple-matches'
  | 'not-found'
  | 'deleted'
  | 'too-costly'
  | 'business-rule'
  | 'conflict'
  | 'transient'
  | 'lock-error'
  | 'no-store'
  | 'timeout'
  | 'exception'
  | 'throttled';

/** The body of any documented error of FHIR OperationOutcome. Its codes are in `issue.*.code`. */
export type FhirOperationOutcomeError =
  | FhirOperationOutcomeContentInvalidError
  | FhirOperationOutcomeContentTooLongError
  | FhirOperationOutcomeSecurityProblemError
  | FhirOperationOutcomeLoginRequiredError
  | FhirOperationOutcomeUserUnknownError
  | FhirOperationOutcomeSessionExpiredError
  | FhirOperationOutcomeForbiddenError
  | FhirOperationOutcomeProcessingFailedError
  | FhirOperationOutcomeNotSupportedError
  | FhirOperationOutcomeDuplicateError
  | FhirOperationOutcomeMultipleMatchesError
  | FhirOperationOutcomeNotFoundError
  | FhirOperationOutcomeDeletedError
  | FhirOperationOutcomeTooCostlyError
  | FhirOperationOutcomeBusinessRuleError
  | FhirOperationOutcomeEditConflictError
  | FhirOperationOutcomeTransientProblemError
  | FhirOperationOutcomeInternalError
  | FhirOperationOutcomeThrottledError;

/** The ids of the documented errors of FHIR OperationOutcome. */
export type FhirOperationOutcomeErrorId =
  | 'content-invalid'
  | 'content-too-long'
  | 'security-problem'
  | 'login-required'
  | 'user-unknown'
  | 'session-expired'
  | 'forbidden'
  | 'processing-failed'
  | 'not-supported'
  | 'duplicate'
  | 'multiple-matches'
  | 'not-found'
  | 'deleted'
  | 'too-costly'
  | 'business-rule'
  | 'edit-conflict'
  | 'transient-problem'
  | 'internal-error'
  | 'throttled';

/** Whether a parsed body is any documented error of FHIR OperationOutcome. */
export declare const isFhirOperationOutcomeError: Guard<FhirOperationOutcomeError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeBusinessRuleError}. */
export declare const isFhirOperationOutcomeBusinessRuleError: Guard<FhirOperationOutcomeBusinessRuleError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeContentInvalidError}. */
export declare const isFhirOperationOutcomeContentInvalidError: Guard<FhirOperationOutcomeContentInvalidError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeContentTooLongError}. */
export declare const isFhirOperationOutcomeContentTooLongError: Guard<FhirOperationOutcomeContentTooLongError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeDeletedError}. */
export declare const isFhirOperationOutcomeDeletedError: Guard<FhirOperationOutcomeDeletedError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeDuplicateError}. */
export declare const isFhirOperationOutcomeDuplicateError: Guard<FhirOperationOutcomeDuplicateError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeEditConflictError}. */
export declare const isFhirOperationOutcomeEditConflictError: Guard<FhirOperationOutcomeEditConflictError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeErrorEnvelope}. */
export declare const isFhirOperationOutcomeErrorEnvelope: Guard<FhirOperationOutcomeErrorEnvelope>;

/** Whether a parsed body is a {@link FhirOperationOutcomeForbiddenError}. */
export declare const isFhirOperationOutcomeForbiddenError: Guard<FhirOperationOutcomeForbiddenError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeInternalError}. */
export declare const isFhirOperationOutcomeInternalError: Guard<FhirOperationOutcomeInternalError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeLoginRequiredError}. */
export declare const isFhirOperationOutcomeLoginRequiredError: Guard<FhirOperationOutcomeLoginRequiredError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeMultipleMatchesError}. */
export declare const isFhirOperationOutcomeMultipleMatchesError: Guard<FhirOperationOutcomeMultipleMatchesError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeNotFoundError}. */
export declare const isFhirOperationOutcomeNotFoundError: Guard<FhirOperationOutcomeNotFoundError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeNotSupportedError}. */
export declare const isFhirOperationOutcomeNotSupportedError: Guard<FhirOperationOutcomeNotSupportedError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeProcessingFailedError}. */
export declare const isFhirOperationOutcomeProcessingFailedError: Guard<FhirOperationOutcomeProcessingFailedError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeSecurityProblemError}. */
export declare const isFhirOperationOutcomeSecurityProblemError: Guard<FhirOperationOutcomeSecurityProblemError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeSessionExpiredError}. */
export declare const isFhirOperationOutcomeSessionExpiredError: Guard<FhirOperationOutcomeSessionExpiredError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeThrottledError}. */
export declare const isFhirOperationOutcomeThrottledError: Guard<FhirOperationOutcomeThrottledError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeTooCostlyError}. */
export declare const isFhirOperationOutcomeTooCostlyError: Guard<FhirOperationOutcomeTooCostlyError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeTransientProblemError}. */
export declare const isFhirOperationOutcomeTransientProblemError: Guard<FhirOperationOutcomeTransientProblemError>;

/** Whether a parsed body is a {@link FhirOperationOutcomeUserUnknownError}. */
export declare const isFhirOperationOutcomeUserUnknownError: Guard<FhirOperationOutcomeUserUnknownError>;

/** The contract of FHIR OperationOutcome, for `createInspector`. */
declare const table: ContractTable<'fhir-operation-outcome', FhirOperationOutcomeErrorId>;
export default table;
