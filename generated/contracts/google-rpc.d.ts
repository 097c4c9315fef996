import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Another request interfered, as a failed check of a sequence or a transaction. Read the resource again and repeat the whole sequence.
 *
 * HTTP 409, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 409,
 *     "message": "Something went wrong",
 *     "status": "ABORTED"
 *   }
 * }
 * ```
 */
export interface GoogleRpcAbortedError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'ABORTED';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The access token expired. Renew the token and send the request again.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 401,
 *     "message": "Something went wrong",
 *     "status": "UNAUTHENTICATED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "ACCESS_TOKEN_EXPIRED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "pubsub.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcAccessTokenExpiredError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The resource to create exists. Use another name, or use the resource that exists.
 *
 * HTTP 409, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 409,
 *     "message": "Something went wrong",
 *     "status": "ALREADY_EXISTS"
 *   }
 * }
 * ```
 */
export interface GoogleRpcAlreadyExistsError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'ALREADY_EXISTS';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The API key is malformed, unknown or expired. Have a person create a new key.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 400,
 *     "message": "API key not valid. Please pass a valid API key.",
 *     "errors": [
 *       {
 *         "message": "API key not valid. Please pass a valid API key.",
 *         "domain": "global",
 *         "reason": "badRequest"
 *       }
 *     ],
 *     "status": "INVALID_ARGUMENT",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "API_KEY_INVALID",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "translate.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcApiKeyInvalidError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The restrictions of the API key forbid this API, referrer, address or app. Have a person change the restrictions of the key, or use another key.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Something went wrong",
 *     "status": "PERMISSION_DENIED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "API_KEY_SERVICE_BLOCKED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "pubsub.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcApiKeyRestrictedError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The billing account of the project is disabled. Have a person enable billing for the project.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Something went wrong",
 *     "status": "PERMISSION_DENIED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "BILLING_DISABLED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "pubsub.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcBillingDisabledError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The caller cancelled the operation. Send the request again if it is still needed.
 *
 * HTTP 499, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 499,
 *     "message": "Something went wrong",
 *     "status": "CANCELLED"
 *   }
 * }
 * ```
 */
export interface GoogleRpcCancelledError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'CANCELLED';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The project is malformed, unknown or deleted. Correct the project.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Something went wrong",
 *     "status": "PERMISSION_DENIED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "CONSUMER_INVALID",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "pubsub.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcConsumerInvalidError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The project is suspended for a violation of the terms of service. Have a person appeal to Google.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Something went wrong",
 *     "status": "PERMISSION_DENIED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "CONSUMER_SUSPENDED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "pubsub.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcConsumerSuspendedError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * Data is lost or corrupted for good. Have a person contact support.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 500,
 *     "message": "Something went wrong",
 *     "status": "DATA_LOSS"
 *   }
 * }
 * ```
 */
export interface GoogleRpcDataLossError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'DATA_LOSS';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The operation took longer than its deadline, and may still have succeeded. Check whether it succeeded, then send the request again with growing delays.
 *
 * HTTP 504, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 504,
 *     "message": "Something went wrong",
 *     "status": "DEADLINE_EXCEEDED"
 *   }
 * }
 * ```
 */
export interface GoogleRpcDeadlineExceededError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'DEADLINE_EXCEEDED';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * Any error of a Google API, identified by the reason of its cause.
 */
export interface GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: GoogleRpcErrorCode | (string & {});
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The system is not in the state that the operation needs. Bring the system into that state before you send the request again.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 400,
 *     "message": "Something went wrong",
 *     "status": "FAILED_PRECONDITION"
 *   }
 * }
 * ```
 */
export interface GoogleRpcFailedPreconditionError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'FAILED_PRECONDITION';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * Something that the system relies on is broken. Send the request again with growing delays. If it fails again, contact support.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 500,
 *     "message": "Something went wrong",
 *     "status": "INTERNAL"
 *   }
 * }
 * ```
 */
export interface GoogleRpcInternalError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'INTERNAL';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * An argument is wrong, whatever the state of the system. Correct the argument.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 400,
 *     "message": "Something went wrong",
 *     "status": "INVALID_ARGUMENT"
 *   }
 * }
 * ```
 */
export interface GoogleRpcInvalidArgumentError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'INVALID_ARGUMENT';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * Errors of a stream that is sent as a list.
 */
export type GoogleRpcListErrorEnvelope = {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}[];

/**
 * The billing address forbids resources in this location. Use another location.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Something went wrong",
 *     "status": "PERMISSION_DENIED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "LOCATION_TAX_POLICY_VIOLATED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "pubsub.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcLocationTaxPolicyViolatedError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The resource does not exist. Correct the name of the resource.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 404,
 *     "message": "Something went wrong",
 *     "status": "NOT_FOUND"
 *   }
 * }
 * ```
 */
export interface GoogleRpcNotFoundError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'NOT_FOUND';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The operation goes past the valid range. Ask for less.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 400,
 *     "message": "Something went wrong",
 *     "status": "OUT_OF_RANGE"
 *   }
 * }
 * ```
 */
export interface GoogleRpcOutOfRangeError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'OUT_OF_RANGE';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The caller may not do this. Have a person grant the permission.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Something went wrong",
 *     "status": "PERMISSION_DENIED"
 *   }
 * }
 * ```
 */
export interface GoogleRpcPermissionDeniedError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'PERMISSION_DENIED';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The project used up its rate quota. Wait at least as long as `retryDelay` says, then send the request again with growing delays.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 429,
 *     "message": "Quota exceeded for quota metric 'Generate Content API requests per minute'.",
 *     "status": "RESOURCE_EXHAUSTED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "RATE_LIMIT_EXCEEDED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "consumer": "projects/123",
 *           "service": "pubsub.googleapis.com",
 *           "quota_metric": "pubsub.googleapis.com/read_requests",
 *           "quota_limit": "ReadsPerMinutePerProject"
 *         }
 *       },
 *       {
 *         "@type": "type.googleapis.com/google.rpc.RetryInfo",
 *         "retryDelay": "12.5s"
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcRateLimitExceededError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * A quota, a rate limit or another resource is used up. Wait at least as long as `retryDelay` says, then send the request again with growing delays. If a daily quota is used up, have a person raise it.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 429,
 *     "message": "Resource has been exhausted (e.g. check quota).",
 *     "status": "RESOURCE_EXHAUSTED"
 *   }
 * }
 * ```
 */
export interface GoogleRpcResourceExhaustedError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'RESOURCE_EXHAUSTED';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The project has as many resources as its quota allows. Delete resources, or have a person raise the quota.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 429,
 *     "message": "Something went wrong",
 *     "status": "RESOURCE_EXHAUSTED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "RESOURCE_QUOTA_EXCEEDED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "pubsub.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcResourceQuotaExceededError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * A service perimeter forbids the request. Have a person change the perimeter. The `uid` in the metadata finds the entry in the audit log.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Something went wrong",
 *     "status": "PERMISSION_DENIED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "SECURITY_POLICY_VIOLATED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "pubsub.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcSecurityPolicyViolatedError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The project did not enable the API. Have a person enable the API for the project, and wait a few minutes.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Gemini for Google Cloud API has not been used in project example-project before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/cloudaicompanion.googleapis.com/overview?project=example-project then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.",
 *     "status": "PERMISSION_DENIED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "SERVICE_DISABLED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "serviceTitle": "Gemini for Google Cloud API",
 *           "consumer": "projects/example-project",
 *           "containerInfo": "example-project",
 *           "service": "cloudaicompanion.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcServiceDisabledError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * Any error of a Google API, identified by its canonical code.
 */
export interface GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: GoogleRpcStatusErrorCode | (string & {}) | null;
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The request lacks valid credentials. Get a new token and send the request again.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 401,
 *     "message": "Something went wrong",
 *     "status": "UNAUTHENTICATED"
 *   }
 * }
 * ```
 */
export interface GoogleRpcUnauthenticatedError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'UNAUTHENTICATED';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The service is unavailable for a time. Send the request again with growing delays.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 503,
 *     "message": "Something went wrong",
 *     "status": "UNAVAILABLE"
 *   }
 * }
 * ```
 */
export interface GoogleRpcUnavailableError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'UNAVAILABLE';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The service does not have this operation. Use another operation.
 *
 * HTTP 501, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 501,
 *     "message": "Something went wrong",
 *     "status": "UNIMPLEMENTED"
 *   }
 * }
 * ```
 */
export interface GoogleRpcUnimplementedError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'UNIMPLEMENTED';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The error has no known code, as one of another system. Read the message.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 500,
 *     "message": "Something went wrong",
 *     "status": "UNKNOWN"
 *   }
 * }
 * ```
 */
export interface GoogleRpcUnknownError extends GoogleRpcStatusErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status: 'UNKNOWN';
    /**
     * Facts on the error, each with its type.
     */
    details?: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/**
 * The caller may not use the project that the request names for quota and billing, or it is invalid. Correct the project, or have a person grant the permission on it.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Something went wrong",
 *     "status": "PERMISSION_DENIED",
 *     "details": [
 *       {
 *         "@type": "type.googleapis.com/google.rpc.ErrorInfo",
 *         "reason": "USER_PROJECT_DENIED",
 *         "domain": "googleapis.com",
 *         "metadata": {
 *           "service": "pubsub.googleapis.com"
 *         }
 *       }
 *     ]
 *   }
 * }
 * ```
 */
export interface GoogleRpcUserProjectDeniedError extends GoogleRpcErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status.
     */
    code: number;
    /**
     * Text for developers.
     */
    message: string;
    /**
     * The canonical code by its name.
     */
    status?: string | null;
    /**
     * Facts on the error, each with its type.
     */
    details: {
      /**
       * The type of the fact.
       */
      '@type'?: string;
      /**
       * In an `ErrorInfo`: the cause, unique within its domain.
       */
      reason?: string;
      /**
       * In an `ErrorInfo`: the domain of the reason.
       */
      domain?: string;
      /**
       * In a `RetryInfo`: the least time to wait.
       */
      retryDelay?: string;
      /**
       * In a `RequestInfo`: the id of the request.
       */
      requestId?: string;
    }[];
  };
}

/** The documented values of `error.details.*.reason` in {@link GoogleRpcErrorEnvelope}; others exist. */
export type GoogleRpcErrorCode =
  | 'SERVICE_DISABLED'
  | 'BILLING_DISABLED'
  | 'API_KEY_INVALID'
  | 'API_KEY_SERVICE_BLOCKED'
  | 'API_KEY_HTTP_REFERRER_BLOCKED'
  | 'API_KEY_IP_ADDRESS_BLOCKED'
  | 'API_KEY_ANDROID_APP_BLOCKED'
  | 'API_KEY_IOS_APP_BLOCKED'
  | 'RATE_LIMIT_EXCEEDED'
  | 'RESOURCE_QUOTA_EXCEEDED'
  | 'LOCATION_TAX_POLICY_VIOLATED'
  | 'USER_PROJECT_DENIED'
  | 'CONSUMER_SUSPENDED'
  | 'CONSUMER_INVALID'
  | 'SECURITY_POLICY_VIOLATED'
  | 'ACCESS_TOKEN_EXPIRED';

/** The documented values of `error.status` in {@link GoogleRpcStatusErrorEnvelope}; others exist. */
export type GoogleRpcStatusErrorCode =
  | 'INVALID_ARGUMENT'
  | 'FAILED_PRECONDITION'
  | 'OUT_OF_RANGE'
  | 'UNAUTHENTICATED'
  | 'PERMISSION_DENIED'
  | 'NOT_FOUND'
  | 'ABORTED'
  | 'ALREADY_EXISTS'
  | 'RESOURCE_EXHAUSTED'
  | 'CANCELLED'
  | 'INTERNAL'
  | 'UNKNOWN'
  | 'DATA_LOSS'
  | 'UNIMPLEMENTED'
  | 'UNAVAILABLE'
  | 'DEADLINE_EXCEEDED';

/** The body of any documented error of Google APIs. Its codes are in `error.details.*.reason` and `error.status` and `*.error.status`. */
export type GoogleRpcError =
  | GoogleRpcServiceDisabledError
  | GoogleRpcBillingDisabledError
  | GoogleRpcApiKeyInvalidError
  | GoogleRpcApiKeyRestrictedError
  | GoogleRpcRateLimitExceededError
  | GoogleRpcResourceQuotaExceededError
  | GoogleRpcLocationTaxPolicyViolatedError
  | GoogleRpcUserProjectDeniedError
  | GoogleRpcConsumerSuspendedError
  | GoogleRpcConsumerInvalidError
  | GoogleRpcSecurityPolicyViolatedError
  | GoogleRpcAccessTokenExpiredError
  | GoogleRpcInvalidArgumentError
  | GoogleRpcFailedPreconditionError
  | GoogleRpcOutOfRangeError
  | GoogleRpcUnauthenticatedError
  | GoogleRpcPermissionDeniedError
  | GoogleRpcNotFoundError
  | GoogleRpcAbortedError
  | GoogleRpcAlreadyExistsError
  | GoogleRpcResourceExhaustedError
  | GoogleRpcCancelledError
  | GoogleRpcInternalError
  | GoogleRpcUnknownError
  | GoogleRpcDataLossError
  | GoogleRpcUnimplementedError
  | GoogleRpcUnavailableError
  | GoogleRpcDeadlineExceededError;

/** The documented bodies of Google APIs by HTTP status. */
export interface GoogleRpcErrorByStatus {
  400: GoogleRpcInvalidArgumentError | GoogleRpcFailedPreconditionError | GoogleRpcOutOfRangeError;
  401: GoogleRpcUnauthenticatedError;
  403: GoogleRpcPermissionDeniedError;
  404: GoogleRpcNotFoundError;
  409: GoogleRpcAbortedError | GoogleRpcAlreadyExistsError;
  429: GoogleRpcResourceExhaustedError;
  499: GoogleRpcCancelledError;
  500: GoogleRpcInternalError | GoogleRpcUnknownError | GoogleRpcDataLossError;
  501: GoogleRpcUnimplementedError;
  503: GoogleRpcUnavailableError;
  504: GoogleRpcDeadlineExceededError;
}

/** The ids of the documented errors of Google APIs. */
export type GoogleRpcErrorId =
  | 'service-disabled'
  | 'billing-disabled'
  | 'api-key-invalid'
  | 'api-key-restricted'
  | 'rate-limit-exceeded'
  | 'resource-quota-exceeded'
  | 'location-tax-policy-violated'
  | 'user-project-denied'
  | 'consumer-suspended'
  | 'consumer-invalid'
  | 'security-policy-violated'
  | 'access-token-expired'
  | 'invalid-argument'
  | 'failed-precondition'
  | 'out-of-range'
  | 'unauthenticated'
  | 'permission-denied'
  | 'not-found'
  | 'aborted'
  | 'already-exists'
  | 'resource-exhausted'
  | 'cancelled'
  | 'internal'
  | 'unknown'
  | 'data-loss'
  | 'unimplemented'
  | 'unavailable'
  | 'deadline-exceeded';

/** Whether a parsed body is any documented error of Google APIs. */
export declare const isGoogleRpcError: Guard<GoogleRpcError>;

/** Whether a parsed body is a {@link GoogleRpcAbortedError}. */
export declare const isGoogleRpcAbortedError: Guard<GoogleRpcAbortedError>;

/** Whether a parsed body is a {@link GoogleRpcAccessTokenExpiredError}. */
export declare const isGoogleRpcAccessTokenExpiredError: Guard<GoogleRpcAccessTokenExpiredError>;

/** Whether a parsed body is a {@link GoogleRpcAlreadyExistsError}. */
export declare const isGoogleRpcAlreadyExistsError: Guard<GoogleRpcAlreadyExistsError>;

/** Whether a parsed body is a {@link GoogleRpcApiKeyInvalidError}. */
export declare const isGoogleRpcApiKeyInvalidError: Guard<GoogleRpcApiKeyInvalidError>;

/** Whether a parsed body is a {@link GoogleRpcApiKeyRestrictedError}. */
export declare const isGoogleRpcApiKeyRestrictedError: Guard<GoogleRpcApiKeyRestrictedError>;

/** Whether a parsed body is a {@link GoogleRpcBillingDisabledError}. */
export declare const isGoogleRpcBillingDisabledError: Guard<GoogleRpcBillingDisabledError>;

/** Whether a parsed body is a {@link GoogleRpcCancelledError}. */
export declare const isGoogleRpcCancelledError: Guard<GoogleRpcCancelledError>;

/** Whether a parsed body is a {@link GoogleRpcConsumerInvalidError}. */
export declare const isGoogleRpcConsumerInvalidError: Guard<GoogleRpcConsumerInvalidError>;

/** Whether a parsed body is a {@link GoogleRpcConsumerSuspendedError}. */
export declare const isGoogleRpcConsumerSuspendedError: Guard<GoogleRpcConsumerSuspendedError>;

/** Whether a parsed body is a {@link GoogleRpcDataLossError}. */
export declare const isGoogleRpcDataLossError: Guard<GoogleRpcDataLossError>;

/** Whether a parsed body is a {@link GoogleRpcDeadlineExceededError}. */
export declare const isGoogleRpcDeadlineExceededError: Guard<GoogleRpcDeadlineExceededError>;

/** Whether a parsed body is a {@link GoogleRpcErrorEnvelope}. */
export declare const isGoogleRpcErrorEnvelope: Guard<GoogleRpcErrorEnvelope>;

/** Whether a parsed body is a {@link GoogleRpcFailedPreconditionError}. */
export declare const isGoogleRpcFailedPreconditionError: Guard<GoogleRpcFailedPreconditionError>;

/** Whether a parsed body is a {@link GoogleRpcInternalError}. */
export declare const isGoogleRpcInternalError: Guard<GoogleRpcInternalError>;

/** Whether a parsed body is a {@link GoogleRpcInvalidArgumentError}. */
export declare const isGoogleRpcInvalidArgumentError: Guard<GoogleRpcInvalidArgumentError>;

/** Whether a parsed body is a {@link GoogleRpcListErrorEnvelope}. */
export declare const isGoogleRpcListErrorEnvelope: Guard<GoogleRpcListErrorEnvelope>;

/** Whether a parsed body is a {@link GoogleRpcLocationTaxPolicyViolatedError}. */
export declare const isGoogleRpcLocationTaxPolicyViolatedError: Guard<GoogleRpcLocationTaxPolicyViolatedError>;

/** Whether a parsed body is a {@link GoogleRpcNotFoundError}. */
export declare const isGoogleRpcNotFoundError: Guard<GoogleRpcNotFoundError>;

/** Whether a parsed body is a {@link GoogleRpcOutOfRangeError}. */
export declare const isGoogleRpcOutOfRangeError: Guard<GoogleRpcOutOfRangeError>;

/** Whether a parsed body is a {@link GoogleRpcPermissionDeniedError}. */
export declare const isGoogleRpcPermissionDeniedError: Guard<GoogleRpcPermissionDeniedError>;

/** Whether a parsed body is a {@link GoogleRpcRateLimitExceededError}. */
export declare const isGoogleRpcRateLimitExceededError: Guard<GoogleRpcRateLimitExceededError>;

/** Whether a parsed body is a {@link GoogleRpcResourceExhaustedError}. */
export declare const isGoogleRpcResourceExhaustedError: Guard<GoogleRpcResourceExhaustedError>;

/** Whether a parsed body is a {@link GoogleRpcResourceQuotaExceededError}. */
export declare const isGoogleRpcResourceQuotaExceededError: Guard<GoogleRpcResourceQuotaExceededError>;

/** Whether a parsed body is a {@link GoogleRpcSecurityPolicyViolatedError}. */
export declare const isGoogleRpcSecurityPolicyViolatedError: Guard<GoogleRpcSecurityPolicyViolatedError>;

/** Whether a parsed body is a {@link GoogleRpcServiceDisabledError}. */
export declare const isGoogleRpcServiceDisabledError: Guard<GoogleRpcServiceDisabledError>;

/** Whether a parsed body is a {@link GoogleRpcStatusErrorEnvelope}. */
export declare const isGoogleRpcStatusErrorEnvelope: Guard<GoogleRpcStatusErrorEnvelope>;

/** Whether a parsed body is a {@link GoogleRpcUnauthenticatedError}. */
export declare const isGoogleRpcUnauthenticatedError: Guard<GoogleRpcUnauthenticatedError>;

/** Whether a parsed body is a {@link GoogleRpcUnavailableError}. */
export declare const isGoogleRpcUnavailableError: Guard<GoogleRpcUnavailableError>;

/** Whether a parsed body is a {@link GoogleRpcUnimplementedError}. */
export declare const isGoogleRpcUnimplementedError: Guard<GoogleRpcUnimplementedError>;

/** Whether a parsed body is a {@link GoogleRpcUnknownError}. */
export declare const isGoogleRpcUnknownError: Guard<GoogleRpcUnknownError>;

/** Whether a parsed body is a {@link GoogleRpcUserProjectDeniedError}. */
export declare const isGoogleRpcUserProjectDeniedError: Guard<GoogleRpcUserProjectDeniedError>;

/** The contract of Google APIs, for `createInspector`. */
declare const table: ContractTable<'google-rpc', GoogleRpcErrorId>;
export default table;
