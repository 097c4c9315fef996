import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The caller lacks the permission for the action, or a licence. Have an administrator grant the permission.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "accessDenied",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphAccessDeniedError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'accessDenied' | 'Authorization_RequestDenied' | 'ErrorAccessDenied';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The app or the user sent too many requests. Wait as long as `Retry-After` says, else with growing delays, then send the request again.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "activityLimitReached",
 *     "message": "The app or user has been throttled."
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphActivityLimitReachedError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'activityLimitReached' | 'TooManyRequests' | 'ApplicationThrottled' | 'throttledRequest';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * Any error of Microsoft Graph.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "somethingElse",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: MicrosoftGraphErrorCode | (string & {});
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The mailbox is on premises, or a policy keeps the app away from it. Have an administrator move the mailbox or change the policy.
 *
 * HTTP 403 or 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "extensionError",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphExtensionError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'extensionError' | 'MailboxNotEnabledForRESTAPI';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The service failed for a reason that it does not give. Send the request again with growing delays.
 *
 * HTTP 500 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "generalException",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphGeneralExceptionError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'generalException' | 'InternalServerError';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The range of bytes is invalid or not available. Correct the range.
 *
 * HTTP 416 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "invalidRange",
 *     "message": "Uploaded fragment overlaps with existing data.",
 *     "innerError": {
 *       "request-id": "request-id",
 *       "date": "date-time"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphInvalidRangeError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'invalidRange';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: {
      /**
       * The id of the request.
       */
      'request-id'?: string | null;
      /**
       * The id that the client gave.
       */
      'client-request-id'?: string | null;
      /**
       * When it happened.
       */
      date?: string | null;
      /**
       * A finer code.
       */
      code?: string | null;
    };
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: {
      /**
       * The id of the request.
       */
      'request-id'?: string | null;
      /**
       * The id that the client gave.
       */
      'client-request-id'?: string | null;
      /**
       * When it happened.
       */
      date?: string | null;
      /**
       * A finer code.
       */
      code?: string | null;
    };
  };
}

/**
 * The request is malformed or incorrect. Correct the request.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "invalidRequest",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphInvalidRequestError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'invalidRequest' | 'BadRequest' | 'Request_BadRequest';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The resource does not exist. Correct the identifier.
 *
 * HTTP 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "Request_ResourceNotFound",
 *     "message": "Resource '00000000-0000-0000-0000-000000000002' does not exist or one of its queried reference-property objects are not present.",
 *     "innerError": {
 *       "date": "2019-10-23T09:28:27",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphItemNotFoundError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'itemNotFound' | 'Request_ResourceNotFound' | 'ResourceNotFound' | 'ErrorItemNotFound';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The resource contains malware. Do not use the resource.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "malwareDetected",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphMalwareDetectedError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'malwareDetected';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * An item with this name exists. Use another name.
 *
 * HTTP 409 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "nameAlreadyExists",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphNameAlreadyExistsError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'nameAlreadyExists';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The system does not allow the action. Use another action.
 *
 * HTTP 405 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "notAllowed",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphNotAllowedError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'notAllowed';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The system does not support the request. Use another request.
 *
 * HTTP 501 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "notSupported",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphNotSupportedError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'notSupported';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The user reached the limit of the storage. Have the user delete data or get more storage.
 *
 * HTTP 507 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "quotaLimitReached",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphQuotaLimitReachedError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'quotaLimitReached';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The resource changed since the caller read it. Read the resource again and apply the change again.
 *
 * HTTP 409 or 412 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "resourceModified",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphResourceModifiedError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'resourceModified';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The delta token is expired or unknown. Start the synchronization again without the token.
 *
 * HTTP 410 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "resyncRequired",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphResyncRequiredError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'resyncRequired' | 'syncStateNotFound';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The service is not available at the moment. Wait as long as `Retry-After` says if it is there, then send the request again.
 *
 * HTTP 503 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "serviceNotAvailable",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphServiceNotAvailableError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'serviceNotAvailable' | 'ServiceUnavailable';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/**
 * The access token is missing, expired or invalid. Get a new token and send the request again.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "unauthenticated",
 *     "message": "Something went wrong",
 *     "innerError": {
 *       "date": "2026-11-26T10:00:00",
 *       "request-id": "00000000-0000-0000-0000-000000000001"
 *     }
 *   }
 * }
 * ```
 */
export interface MicrosoftGraphUnauthenticatedError extends MicrosoftGraphErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code of the error.
     */
    code: 'unauthenticated' | 'InvalidAuthenticationToken' | 'AuthenticationError';
    /**
     * Text for developers.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: unknown;
    /**
     * More errors.
     */
    details?: unknown;
    /**
     * The ids of the request, and finer codes.
     */
    innerError?: unknown;
    /**
     * The same as `innerError`, as the OData specification writes it.
     */
    innererror?: unknown;
  };
}

/** The documented values of `error.code` in {@link MicrosoftGraphErrorEnvelope}; others exist. */
export type MicrosoftGraphErrorCode =
  | 'accessDenied'
  | 'Authorization_RequestDenied'
  | 'ErrorAccessDenied'
  | 'activityLimitReached'
  | 'TooManyRequests'
  | 'ApplicationThrottled'
  | 'throttledRequest'
  | 'extensionError'
  | 'MailboxNotEnabledForRESTAPI'
  | 'generalException'
  | 'InternalServerError'
  | 'invalidRange'
  | 'invalidRequest'
  | 'BadRequest'
  | 'Request_BadRequest'
  | 'itemNotFound'
  | 'Request_ResourceNotFound'
  | 'ResourceNotFound'
  | 'ErrorItemNotFound'
  | 'malwareDetected'
  | 'nameAlreadyExists'
  | 'notAllowed'
  | 'notSupported'
  | 'resourceModified'
  | 'resyncRequired'
  | 'syncStateNotFound'
  | 'serviceNotAvailable'
  | 'ServiceUnavailable'
  | 'quotaLimitReached'
  | 'unauthenticated'
  | 'InvalidAuthenticationToken'
  | 'AuthenticationError';

/** The body of any documented error of Microsoft Graph. Its codes are in `error.code`. */
export type MicrosoftGraphError =
  | MicrosoftGraphAccessDeniedError
  | MicrosoftGraphActivityLimitReachedError
  | MicrosoftGraphExtensionError
  | MicrosoftGraphGeneralExceptionError
  | MicrosoftGraphInvalidRangeError
  | MicrosoftGraphInvalidRequestError
  | MicrosoftGraphItemNotFoundError
  | MicrosoftGraphMalwareDetectedError
  | MicrosoftGraphNameAlreadyExistsError
  | MicrosoftGraphNotAllowedError
  | MicrosoftGraphNotSupportedError
  | MicrosoftGraphResourceModifiedError
  | MicrosoftGraphResyncRequiredError
  | MicrosoftGraphServiceNotAvailableError
  | MicrosoftGraphQuotaLimitReachedError
  | MicrosoftGraphUnauthenticatedError
  | MicrosoftGraphErrorEnvelope;

/** The documented bodies of Microsoft Graph by HTTP status. */
export interface MicrosoftGraphErrorByStatus {
  402: MicrosoftGraphErrorEnvelope;
  423: MicrosoftGraphErrorEnvelope;
  509: MicrosoftGraphErrorEnvelope;
}

/** The ids of the documented errors of Microsoft Graph. */
export type MicrosoftGraphErrorId =
  | 'access-denied'
  | 'activity-limit-reached'
  | 'extension-error'
  | 'general-exception'
  | 'invalid-range'
  | 'invalid-request'
  | 'item-not-found'
  | 'malware-detected'
  | 'name-already-exists'
  | 'not-allowed'
  | 'not-supported'
  | 'resource-modified'
  | 'resync-required'
  | 'service-not-available'
  | 'quota-limit-reached'
  | 'unauthenticated'
  | 'payment-required'
  | 'locked'
  | 'bandwidth-limit-exceeded';

/** Whether a parsed body is any documented error of Microsoft Graph. */
export declare const isMicrosoftGraphError: Guard<MicrosoftGraphError>;

/** Whether a parsed body is a {@link MicrosoftGraphAccessDeniedError}. */
export declare const isMicrosoftGraphAccessDeniedError: Guard<MicrosoftGraphAccessDeniedError>;

/** Whether a parsed body is a {@link MicrosoftGraphActivityLimitReachedError}. */
export declare const isMicrosoftGraphActivityLimitReachedError: Guard<MicrosoftGraphActivityLimitReachedError>;

/** Whether a parsed body is a {@link MicrosoftGraphErrorEnvelope}. */
export declare const isMicrosoftGraphErrorEnvelope: Guard<MicrosoftGraphErrorEnvelope>;

/** Whether a parsed body is a {@link MicrosoftGraphExtensionError}. */
export declare const isMicrosoftGraphExtensionError: Guard<MicrosoftGraphExtensionError>;

/** Whether a parsed body is a {@link MicrosoftGraphGeneralExceptionError}. */
export declare const isMicrosoftGraphGeneralExceptionError: Guard<MicrosoftGraphGeneralExceptionError>;

/** Whether a parsed body is a {@link MicrosoftGraphInvalidRangeError}. */
export declare const isMicrosoftGraphInvalidRangeError: Guard<MicrosoftGraphInvalidRangeError>;

/** Whether a parsed body is a {@link MicrosoftGraphInvalidRequestError}. */
export declare const isMicrosoftGraphInvalidRequestError: Guard<MicrosoftGraphInvalidRequestError>;

/** Whether a parsed body is a {@link MicrosoftGraphItemNotFoundError}. */
export declare const isMicrosoftGraphItemNotFoundError: Guard<MicrosoftGraphItemNotFoundError>;

/** Whether a parsed body is a {@link MicrosoftGraphMalwareDetectedError}. */
export declare const isMicrosoftGraphMalwareDetectedError: Guard<MicrosoftGraphMalwareDetectedError>;

/** Whether a parsed body is a {@link MicrosoftGraphNameAlreadyExistsError}. */
export declare const isMicrosoftGraphNameAlreadyExistsError: Guard<MicrosoftGraphNameAlreadyExistsError>;

/** Whether a parsed body is a {@link MicrosoftGraphNotAllowedError}. */
export declare const isMicrosoftGraphNotAllowedError: Guard<MicrosoftGraphNotAllowedError>;

/** Whether a parsed body is a {@link MicrosoftGraphNotSupportedError}. */
export declare const isMicrosoftGraphNotSupportedError: Guard<MicrosoftGraphNotSupportedError>;

/** Whether a parsed body is a {@link MicrosoftGraphQuotaLimitReachedError}. */
export declare const isMicrosoftGraphQuotaLimitReachedError: Guard<MicrosoftGraphQuotaLimitReachedError>;

/** Whether a parsed body is a {@link MicrosoftGraphResourceModifiedError}. */
export declare const isMicrosoftGraphResourceModifiedError: Guard<MicrosoftGraphResourceModifiedError>;

/** Whether a parsed body is a {@link MicrosoftGraphResyncRequiredError}. */
export declare const isMicrosoftGraphResyncRequiredError: Guard<MicrosoftGraphResyncRequiredError>;

/** Whether a parsed body is a {@link MicrosoftGraphServiceNotAvailableError}. */
export declare const isMicrosoftGraphServiceNotAvailableError: Guard<MicrosoftGraphServiceNotAvailableError>;

/** Whether a parsed body is a {@link MicrosoftGraphUnauthenticatedError}. */
export declare const isMicrosoftGraphUnauthenticatedError: Guard<MicrosoftGraphUnauthenticatedError>;

/** The contract of Microsoft Graph, for `createInspector`. */
declare const table: ContractTable<'microsoft-graph', MicrosoftGraphErrorId>;
export default table;
