import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The token may not read the resource. Give the token the permission, or use the token of another account.
 *
 * HTTP 401 or 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 9109,
 *       "message": "Unauthorized to access requested resource"
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflareAccessDeniedError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * The API token is invalid or expired, or lacks a permission of the endpoint. The code does not distinguish them. Verify the token, then give it the permissions of the endpoint or create another one.
 *
 * HTTP 400 or 401 or 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 10000,
 *       "message": "Authentication error"
 *     }
 *   ]
 * }
 * ```
 */
export interface CloudflareAuthenticationFailedError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * A failed call whose errors have numbers.
 */
export interface CloudflareCodedErrorEnvelope {
  /**
   * The call failed.
   */
  success: false;
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: CloudflareCodedErrorCode | (number & {});
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * The account has as many D1 databases as its plan allows. Delete a database, upgrade the plan, or ask for a higher limit.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 7406,
 *       "message": "You have reached the maximum number of databases."
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflareDatabaseLimitReachedError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * The D1 database does not exist in this account. Correct the id of the database or of the account.
 *
 * HTTP 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 7404,
 *       "message": "Not Found"
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflareDatabaseNotFoundError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * The email address of the account is not verified. Verify the email address of the account.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 10034,
 *       "message": "workers.api.error.email_verification_required"
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflareEmailUnverifiedError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * Any failed call.
 *
 * @example
 * ```json
 * {
 *   "result": null,
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 81058,
 *       "message": "An identical record already exists."
 *     }
 *   ],
 *   "messages": []
 * }
 * ```
 */
export interface CloudflareErrorEnvelope {
  /**
   * The call failed.
   */
  success: false;
  /**
   * What went wrong.
   */
  errors?:
    | {
        /**
         * The number of the error.
         */
        code?: unknown;
        /**
         * What went wrong.
         */
        message?: string | null;
        /**
         * A page about the error.
         */
        documentation_url?: string | null;
      }[]
    | null;
}

/**
 * A resource with this name exists already. Use the resource that exists, or choose another name.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 7502,
 *       "message": "A database with that name already exists"
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflareNameTakenError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * The token of the preview session has expired. Create a new preview session.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 10049,
 *       "message": "Something went wrong."
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflarePreviewTokenExpiredError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * The user or the address sent more requests than the limit of five minutes allows. Wait for the seconds in `Retry-After`; without that header wait five minutes.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 10013,
 *       "message": "rate limited"
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflareRateLimitedError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * The account has no workers.dev subdomain yet. Register a subdomain in the dashboard.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 10063,
 *       "message": "Something went wrong."
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflareSubdomainRequiredError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * The code of the Worker does not pass validation. Correct the Worker by the text.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 10021,
 *       "message": "Script startup exceeded CPU limit."
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflareWorkerInvalidError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/**
 * The Worker is larger than the plan allows. Make the Worker smaller, or upgrade the plan.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "success": false,
 *   "errors": [
 *     {
 *       "code": 10027,
 *       "message": "workers.api.error.script_too_large"
 *     }
 *   ],
 *   "messages": [],
 *   "result": null
 * }
 * ```
 */
export interface CloudflareWorkerTooLargeError extends CloudflareCodedErrorEnvelope {
  /**
   * What went wrong, one or several.
   */
  errors: {
    /**
     * The number of the error.
     */
    code: number;
    /**
     * What went wrong.
     */
    message?: string | null;
  }[];
}

/** The documented values of `errors.*.code` in {@link CloudflareCodedErrorEnvelope}; others exist. */
export type CloudflareCodedErrorCode =
  10000 | 9106 | 10405 | 1031 | 9109 | 10013 | 7502 | 10014 | 7406 | 7404 | 10021 | 10027 | 10063 | 10049 | 10034;

/** The body of any documented error of Cloudflare API. Its codes are in `errors.*.code`. */
export type CloudflareError =
  | CloudflareAuthenticationFailedError
  | CloudflareAccessDeniedError
  | CloudflareRateLimitedError
  | CloudflareNameTakenError
  | CloudflareDatabaseLimitReachedError
  | CloudflareDatabaseNotFoundError
  | CloudflareWorkerInvalidError
  | CloudflareWorkerTooLargeError
  | CloudflareSubdomainRequiredError
  | CloudflarePreviewTokenExpiredError
  | CloudflareEmailUnverifiedError
  | CloudflareErrorEnvelope;

/** The documented bodies of Cloudflare API by HTTP status. */
export interface CloudflareErrorByStatus {
  400: CloudflareErrorEnvelope;
  401: CloudflareErrorEnvelope;
  403: CloudflareErrorEnvelope;
  404: CloudflareErrorEnvelope;
  405: CloudflareErrorEnvelope;
  409: CloudflareErrorEnvelope;
  422: CloudflareErrorEnvelope;
  429: CloudflareRateLimitedError | CloudflareErrorEnvelope;
  500: CloudflareErrorEnvelope;
  502: CloudflareErrorEnvelope;
  503: CloudflareErrorEnvelope;
  504: CloudflareErrorEnvelope;
}

/** The ids of the documented errors of Cloudflare API. */
export type CloudflareErrorId =
  | 'authentication-failed'
  | 'access-denied'
  | 'rate-limited'
  | 'name-taken'
  | 'database-limit-reached'
  | 'database-not-found'
  | 'worker-invalid'
  | 'worker-too-large'
  | 'subdomain-required'
  | 'preview-token-expired'
  | 'email-unverified'
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'conflict'
  | 'unprocessable'
  | 'too-many-requests'
  | 'server-error'
  | 'unavailable';

/** Whether a parsed body is any documented error of Cloudflare API. */
export declare const isCloudflareError: Guard<CloudflareError>;

/** Whether a parsed body is a {@link CloudflareAccessDeniedError}. */
export declare const isCloudflareAccessDeniedError: Guard<CloudflareAccessDeniedError>;

/** Whether a parsed body is a {@link CloudflareAuthenticationFailedError}. */
export declare const isCloudflareAuthenticationFailedError: Guard<CloudflareAuthenticationFailedError>;

/** Whether a parsed body is a {@link CloudflareCodedErrorEnvelope}. */
export declare const isCloudflareCodedErrorEnvelope: Guard<CloudflareCodedErrorEnvelope>;

/** Whether a parsed body is a {@link CloudflareDatabaseLimitReachedError}. */
export declare const isCloudflareDatabaseLimitReachedError: Guard<CloudflareDatabaseLimitReachedError>;

/** Whether a parsed body is a {@link CloudflareDatabaseNotFoundError}. */
export declare const isCloudflareDatabaseNotFoundError: Guard<CloudflareDatabaseNotFoundError>;

/** Whether a parsed body is a {@link CloudflareEmailUnverifiedError}. */
export declare const isCloudflareEmailUnverifiedError: Guard<CloudflareEmailUnverifiedError>;

/** Whether a parsed body is a {@link CloudflareErrorEnvelope}. */
export declare const isCloudflareErrorEnvelope: Guard<CloudflareErrorEnvelope>;

/** Whether a parsed body is a {@link CloudflareNameTakenError}. */
export declare const isCloudflareNameTakenError: Guard<CloudflareNameTakenError>;

/** Whether a parsed body is a {@link CloudflarePreviewTokenExpiredError}. */
export declare const isCloudflarePreviewTokenExpiredError: Guard<CloudflarePreviewTokenExpiredError>;

/** Whether a parsed body is a {@link CloudflareRateLimitedError}. */
export declare const isCloudflareRateLimitedError: Guard<CloudflareRateLimitedError>;

/** Whether a parsed body is a {@link CloudflareSubdomainRequiredError}. */
export declare const isCloudflareSubdomainRequiredError: Guard<CloudflareSubdomainRequiredError>;

/** Whether a parsed body is a {@link CloudflareWorkerInvalidError}. */
export declare const isCloudflareWorkerInvalidError: Guard<CloudflareWorkerInvalidError>;

/** Whether a parsed body is a {@link CloudflareWorkerTooLargeError}. */
export declare const isCloudflareWorkerTooLargeError: Guard<CloudflareWorkerTooLargeError>;

/** The contract of Cloudflare API, for `createInspector`. */
declare const table: ContractTable<'cloudflare', CloudflareErrorId>;
export default table;
