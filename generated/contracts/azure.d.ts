import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The client lacks the permission for this action on this scope. Have a person assign a role, then get a new token.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "AuthorizationFailed",
 *     "message": "The client '<CLIENT_ID>' with object id '<CLIENT_ID>' does not have authorization to perform action 'Microsoft.Compute/virtualMachines/assessPatches/action' over scope '/subscriptions/<AZURE_SUBSCRIPTION_ID>/resourceGroups/<AZURE_RESOURCE_GROUP_NAME>/providers/Microsoft.Compute/virtualMachines/<VM_NAME>' or the scope is invalid. If access was recently granted, please refresh your credentials."
 *   }
 * }
 * ```
 */
export interface AzureAuthorizationFailedError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'AuthorizationFailed' | 'LinkedAuthorizationFailed' | 'Forbidden';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The state of the resource forbids the operation: it exists, is in use or is locked. Change the state of the resource first.
 *
 * HTTP 409 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "Conflict",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureConflictError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'Conflict' | 'ResourceExists' | 'ScopeLocked' | 'InUseSubnetCannotBeDeleted';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * A policy of the subscription or of Azure forbids the resource. Change the resource, or have a person change the policy.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "RequestDisallowedByPolicy",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureDisallowedByPolicyError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'RequestDisallowedByPolicy' | 'RequestDisallowedByAzure';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * Any error of an API that follows the Azure guidelines.
 */
export interface AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: AzureErrorCode | (string & {});
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The service failed. Send the request again with growing delays.
 *
 * HTTP 500 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "InternalServerError",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureInternalError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'InternalServerError' | 'InternalError';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The access token is missing, expired, or one for another tenant or audience. Get a new token for this resource and send the request again.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "InvalidAuthenticationToken",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureInvalidAuthenticationTokenError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code:
      | 'InvalidAuthenticationToken'
      | 'InvalidAuthenticationTokenTenant'
      | 'InvalidAuthenticationTokenAudience'
      | 'AuthenticationFailed'
      | 'AuthenticationFailedMissingToken'
      | 'ExpiredAuthenticationToken';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The request or the template is malformed, or has a wrong value. Correct the request as the message and the details say.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "InvalidRequestContent",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureInvalidRequestError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code:
      | 'InvalidRequestContent'
      | 'InvalidRequestFormat'
      | 'BadRequest'
      | 'InvalidParameter'
      | 'InvalidTemplate'
      | 'InvalidTemplateDeployment'
      | 'InvalidRequest'
      | 'InvalidResourceType'
      | 'InvalidSubscriptionId';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The query lacks `api-version`. Add the parameter.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "MissingApiVersionParameter",
 *     "message": "The api-version query parameter (?api-version=) is required for all requests"
 *   }
 * }
 * ```
 */
export interface AzureMissingApiVersionError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'MissingApiVersionParameter';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The resource, its group, its parent or the subscription does not exist. Correct the identifier, or create what is missing first.
 *
 * HTTP 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "ResourceNotFound",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureNotFoundError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code:
      | 'ResourceNotFound'
      | 'ResourceGroupNotFound'
      | 'SubscriptionNotFound'
      | 'ParentResourceNotFound'
      | 'NotFound'
      | 'DeploymentNotFound';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * Another operation changes the resource at the moment. Wait until it ends, then send the request again.
 *
 * HTTP 409 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "AnotherOperationInProgress",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureOperationInProgressError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'AnotherOperationInProgress' | 'DeploymentActive' | 'RetryableError';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The resource changed since it was read. Read the resource again and apply the change again.
 *
 * HTTP 412 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "PreconditionFailed",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzurePreconditionFailedError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'PreconditionFailed';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The subscription or the resource group has as much as its quota allows. Delete what is not needed, or have a person raise the quota.
 *
 * HTTP 400 or 403 or 409 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "QuotaExceeded",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureQuotaExceededError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'QuotaExceeded' | 'DeploymentQuotaExceeded' | 'ResourceQuotaExceeded';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The region or the subscription has no capacity for this size. Use another size or region, or try later.
 *
 * HTTP 409 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "SkuNotAvailable",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureSkuNotAvailableError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'SkuNotAvailable' | 'NotAvailableForSubscription' | 'AllocationFailed';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The subscription is not registered for the resource provider. Have a person register the provider for the subscription.
 *
 * HTTP 409 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "MissingSubscriptionRegistration",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureSubscriptionNotRegisteredError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'MissingSubscriptionRegistration' | 'SubscriptionNotRegistered';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The client, the subscription or the tenant sent too many requests. Wait as long as `Retry-After` says, then send the request again.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "TooManyRequests",
 *     "message": "The request is being throttled."
 *   }
 * }
 * ```
 */
export interface AzureThrottledError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code:
      | 'TooManyRequests'
      | 'ResourceRequestsThrottled'
      | 'SubscriptionRequestsThrottled'
      | 'ResourceCollectionRequestsThrottled';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The service is busy or did not answer in time. Send the request again with growing delays.
 *
 * HTTP 503 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "ServiceUnavailable",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureUnavailableError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'ServiceUnavailable' | 'ServerTimeout' | 'GatewayTimeout' | 'ServerBusy';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/**
 * The service, or the resource provider in this location, does not have this version. Use a version that the message lists.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "UnsupportedApiVersionValue",
 *     "message": "Something went wrong"
 *   }
 * }
 * ```
 */
export interface AzureUnsupportedApiVersionError extends AzureErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The code, the same as in `x-ms-error-code`.
     */
    code: 'UnsupportedApiVersionValue' | 'InvalidApiVersionParameter' | 'NoRegisteredProviderFound';
    /**
     * Text for people.
     */
    message: string;
    /**
     * What the error is about.
     */
    target?: string | null;
    /**
     * The errors that led to this one.
     */
    details?: unknown[];
    /**
     * A finer error inside, with finer ones in turn.
     */
    innererror?: unknown;
  };
}

/** The documented values of `error.code` or the header `x-ms-error-code` in {@link AzureErrorEnvelope}; others exist. */
export type AzureErrorCode =
  | 'MissingApiVersionParameter'
  | 'UnsupportedApiVersionValue'
  | 'InvalidApiVersionParameter'
  | 'NoRegisteredProviderFound'
  | 'InvalidRequestContent'
  | 'InvalidRequestFormat'
  | 'BadRequest'
  | 'InvalidParameter'
  | 'InvalidTemplate'
  | 'InvalidTemplateDeployment'
  | 'InvalidRequest'
  | 'InvalidResourceType'
  | 'InvalidSubscriptionId'
  | 'InvalidAuthenticationToken'
  | 'InvalidAuthenticationTokenTenant'
  | 'InvalidAuthenticationTokenAudience'
  | 'AuthenticationFailed'
  | 'AuthenticationFailedMissingToken'
  | 'ExpiredAuthenticationToken'
  | 'AuthorizationFailed'
  | 'LinkedAuthorizationFailed'
  | 'Forbidden'
  | 'RequestDisallowedByPolicy'
  | 'RequestDisallowedByAzure'
  | 'MissingSubscriptionRegistration'
  | 'SubscriptionNotRegistered'
  | 'ResourceNotFound'
  | 'ResourceGroupNotFound'
  | 'SubscriptionNotFound'
  | 'ParentResourceNotFound'
  | 'NotFound'
  | 'DeploymentNotFound'
  | 'AnotherOperationInProgress'
  | 'DeploymentActive'
  | 'RetryableError'
  | 'Conflict'
  | 'ResourceExists'
  | 'ScopeLocked'
  | 'InUseSubnetCannotBeDeleted'
  | 'PreconditionFailed'
  | 'QuotaExceeded'
  | 'DeploymentQuotaExceeded'
  | 'ResourceQuotaExceeded'
  | 'SkuNotAvailable'
  | 'NotAvailableForSubscription'
  | 'AllocationFailed'
  | 'TooManyRequests'
  | 'ResourceRequestsThrottled'
  | 'SubscriptionRequestsThrottled'
  | 'ResourceCollectionRequestsThrottled'
  | 'InternalServerError'
  | 'InternalError'
  | 'ServiceUnavailable'
  | 'ServerTimeout'
  | 'GatewayTimeout'
  | 'ServerBusy';

/** The body of any documented error of Azure REST APIs. Its codes are in `error.code` and the header `x-ms-error-code`. */
export type AzureError =
  | AzureMissingApiVersionError
  | AzureUnsupportedApiVersionError
  | AzureInvalidRequestError
  | AzureInvalidAuthenticationTokenError
  | AzureAuthorizationFailedError
  | AzureDisallowedByPolicyError
  | AzureSubscriptionNotRegisteredError
  | AzureNotFoundError
  | AzureOperationInProgressError
  | AzureConflictError
  | AzurePreconditionFailedError
  | AzureQuotaExceededError
  | AzureSkuNotAvailableError
  | AzureThrottledError
  | AzureInternalError
  | AzureUnavailableError;

/** The documented bodies of Azure REST APIs by HTTP status. */
export interface AzureErrorByStatus {
  400: AzureMissingApiVersionError;
}

/** The ids of the documented errors of Azure REST APIs. */
export type AzureErrorId =
  | 'missing-api-version'
  | 'unsupported-api-version'
  | 'invalid-request'
  | 'invalid-authentication-token'
  | 'authorization-failed'
  | 'disallowed-by-policy'
  | 'subscription-not-registered'
  | 'not-found'
  | 'operation-in-progress'
  | 'conflict'
  | 'precondition-failed'
  | 'quota-exceeded'
  | 'sku-not-available'
  | 'throttled'
  | 'internal'
  | 'unavailable';

/** Whether a parsed body is any documented error of Azure REST APIs. */
export declare const isAzureError: Guard<AzureError>;

/** Whether a parsed body is a {@link AzureAuthorizationFailedError}. */
export declare const isAzureAuthorizationFailedError: Guard<AzureAuthorizationFailedError>;

/** Whether a parsed body is a {@link AzureConflictError}. */
export declare const isAzureConflictError: Guard<AzureConflictError>;

/** Whether a parsed body is a {@link AzureDisallowedByPolicyError}. */
export declare const isAzureDisallowedByPolicyError: Guard<AzureDisallowedByPolicyError>;

/** Whether a parsed body is a {@link AzureErrorEnvelope}. */
export declare const isAzureErrorEnvelope: Guard<AzureErrorEnvelope>;

/** Whether a parsed body is a {@link AzureInternalError}. */
export declare const isAzureInternalError: Guard<AzureInternalError>;

/** Whether a parsed body is a {@link AzureInvalidAuthenticationTokenError}. */
export declare const isAzureInvalidAuthenticationTokenError: Guard<AzureInvalidAuthenticationTokenError>;

/** Whether a parsed body is a {@link AzureInvalidRequestError}. */
export declare const isAzureInvalidRequestError: Guard<AzureInvalidRequestError>;

/** Whether a parsed body is a {@link AzureMissingApiVersionError}. */
export declare const isAzureMissingApiVersionError: Guard<AzureMissingApiVersionError>;

/** Whether a parsed body is a {@link AzureNotFoundError}. */
export declare const isAzureNotFoundError: Guard<AzureNotFoundError>;

/** Whether a parsed body is a {@link AzureOperationInProgressError}. */
export declare const isAzureOperationInProgressError: Guard<AzureOperationInProgressError>;

/** Whether a parsed body is a {@link AzurePreconditionFailedError}. */
export declare const isAzurePreconditionFailedError: Guard<AzurePreconditionFailedError>;

/** Whether a parsed body is a {@link AzureQuotaExceededError}. */
export declare const isAzureQuotaExceededError: Guard<AzureQuotaExceededError>;

/** Whether a parsed body is a {@link AzureSkuNotAvailableError}. */
export declare const isAzureSkuNotAvailableError: Guard<AzureSkuNotAvailableError>;

/** Whether a parsed body is a {@link AzureSubscriptionNotRegisteredError}. */
export declare const isAzureSubscriptionNotRegisteredError: Guard<AzureSubscriptionNotRegisteredError>;

/** Whether a parsed body is a {@link AzureThrottledError}. */
export declare const isAzureThrottledError: Guard<AzureThrottledError>;

/** Whether a parsed body is a {@link AzureUnavailableError}. */
export declare const isAzureUnavailableError: Guard<AzureUnavailableError>;

/** Whether a parsed body is a {@link AzureUnsupportedApiVersionError}. */
export declare const isAzureUnsupportedApiVersionError: Guard<AzureUnsupportedApiVersionError>;

/** The contract of Azure REST APIs, for `createInspector`. */
declare const table: ContractTable<'azure', AzureErrorId>;
export default table;
