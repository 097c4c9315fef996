import type { ContractTable, Guard } from '../contract-table.js';

/**
 * An object with this name exists already. Use the object that exists, or choose another name.
 *
 * HTTP 409, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "configmaps \"settings\" already exists",
 *   "reason": "AlreadyExists",
 *   "details": {
 *     "name": "settings",
 *     "kind": "configmaps"
 *   },
 *   "code": 409
 * }
 * ```
 */
export interface KubernetesAlreadyExistsError extends KubernetesErrorEnvelope {
  reason: 'AlreadyExists';
}

/**
 * The request makes no sense to the server. It can never succeed as it is. Correct the request.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "the server rejected our request for an unknown reason",
 *   "reason": "BadRequest",
 *   "code": 400
 * }
 * ```
 */
export interface KubernetesBadRequestError extends KubernetesErrorEnvelope {
  reason: 'BadRequest';
}

/**
 * Somebody else changed the object since it was read, or two managers own the same field. Read the object again, apply the change to it and send it again.
 *
 * HTTP 409, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "Operation cannot be fulfilled on deployments.apps \"web\": the object has been modified; please apply your changes to the latest version and try again",
 *   "reason": "Conflict",
 *   "details": {
 *     "name": "web",
 *     "group": "apps",
 *     "kind": "deployments"
 *   },
 *   "code": 409
 * }
 * ```
 */
export interface KubernetesConflictError extends KubernetesErrorEnvelope {
  reason: 'Conflict';
}

/**
 * Any failed request.
 */
export interface KubernetesErrorEnvelope {
  /**
   * The kind of the object.
   */
  kind: 'Status';
  /**
   * The version of the kind.
   */
  apiVersion?: string;
  /**
   * The request failed.
   */
  status: 'Failure';
  /**
   * What went wrong.
   */
  message?: string | null;
  /**
   * The error.
   */
  reason?: KubernetesErrorCode | (string & {}) | null;
  /**
   * The object, the causes and the wait.
   */
  details?: {
    /**
     * Seconds to wait.
     */
    retryAfterSeconds?: number | null;
  };
  /**
   * The HTTP status once more.
   */
  code?: number | null;
}

/**
 * The resource version or the token of the next page is too old. List the resources again and go on from the new resource version.
 *
 * HTTP 410, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "The provided continue parameter is too old to display a consistent list result.",
 *   "reason": "Expired",
 *   "code": 410
 * }
 * ```
 */
export interface KubernetesExpiredError extends KubernetesErrorEnvelope {
  reason: 'Expired';
}

/**
 * The server refuses the action: the user has no role for it, an admission rule rejects it, or a quota of the namespace is used up. The text says which. Have an administrator grant a role. If the text names a quota, free resources or have the quota raised.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "forbidden: User \"system:anonymous\" cannot get path \"/\"",
 *   "reason": "Forbidden",
 *   "details": {},
 *   "code": 403
 * }
 * ```
 */
export interface KubernetesForbiddenError extends KubernetesErrorEnvelope {
  reason: 'Forbidden';
}

/**
 * The item is no longer on the server. Stop using the item. For a list or a watch, begin again without a resource version.
 *
 * HTTP 410, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "The item is gone.",
 *   "reason": "Gone",
 *   "code": 410
 * }
 * ```
 */
export interface KubernetesGoneError extends KubernetesErrorEnvelope {
  reason: 'Gone';
}

/**
 * The server failed, and the outcome of the request is unknown. Read the object to see whether the request took effect, then send it again.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "Internal error occurred: failed calling webhook \"validate.example.com\"",
 *   "reason": "InternalError",
 *   "details": {
 *     "causes": [
 *       {
 *         "message": "failed calling webhook \"validate.example.com\""
 *       }
 *     ]
 *   },
 *   "code": 500
 * }
 * ```
 */
export interface KubernetesInternalError extends KubernetesErrorEnvelope {
  reason: 'InternalError';
}

/**
 * The object is readable and does not pass validation. `details.causes` names the fields. Correct the fields.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "Pod \"web\" is invalid: spec.containers: Required value",
 *   "reason": "Invalid",
 *   "details": {
 *     "name": "web",
 *     "kind": "Pod",
 *     "causes": [
 *       {
 *         "reason": "FieldValueRequired",
 *         "message": "Required value",
 *         "field": "spec.containers"
 *       }
 *     ]
 *   },
 *   "code": 422
 * }
 * ```
 */
export interface KubernetesInvalidError extends KubernetesErrorEnvelope {
  reason: 'Invalid';
}

/**
 * The resource does not have this action. Use an action that the resource has.
 *
 * HTTP 405, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "delete is not supported on resources of kind \"componentstatuses\"",
 *   "reason": "MethodNotAllowed",
 *   "code": 405
 * }
 * ```
 */
export interface KubernetesMethodNotAllowedError extends KubernetesErrorEnvelope {
  reason: 'MethodNotAllowed';
}

/**
 * The server does not have the format that the request accepts. Accept `application/json`.
 *
 * HTTP 406, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "only the following media types are accepted: application/json",
 *   "reason": "NotAcceptable",
 *   "code": 406
 * }
 * ```
 */
export interface KubernetesNotAcceptableError extends KubernetesErrorEnvelope {
  reason: 'NotAcceptable';
}

/**
 * The object, or the kind of object, does not exist. Correct the name, namespace or kind.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "pods \"web\" not found",
 *   "reason": "NotFound",
 *   "details": {
 *     "name": "web",
 *     "kind": "pods"
 *   },
 *   "code": 404
 * }
 * ```
 */
export interface KubernetesNotFoundError extends KubernetesErrorEnvelope {
  reason: 'NotFound';
}

/**
 * The body of the request is larger than the server accepts. Send a smaller object.
 *
 * HTTP 413, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "Request entity too large: limit is 3145728",
 *   "reason": "RequestEntityTooLarge",
 *   "code": 413
 * }
 * ```
 */
export interface KubernetesRequestEntityTooLargeError extends KubernetesErrorEnvelope {
  reason: 'RequestEntityTooLarge';
}

/**
 * The server has as many requests in flight as it allows, and answers before it reads the request. Wait for the seconds in `Retry-After`, then send the request again.
 *
 * HTTP 429, on rest, with the header `Retry-After`.
 *
 * @example
 * ```json
 * "Too many requests, please try again later.\n"
 * ```
 */
export type KubernetesServerOverloadedTextError = string;

/**
 * The server cannot complete the action in time, because of load or of another server. Send the request again after the seconds in `details.retryAfterSeconds`.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "The get operation against pods could not be completed at this time, please try again.",
 *   "reason": "ServerTimeout",
 *   "details": {
 *     "name": "get",
 *     "kind": "pods",
 *     "retryAfterSeconds": 2
 *   },
 *   "code": 500
 * }
 * ```
 */
export interface KubernetesServerTimeoutError extends KubernetesErrorEnvelope {
  reason: 'ServerTimeout';
}

/**
 * The request is valid, and the service is not available at this time. Send the request again after a while.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "the server is currently unable to handle the request",
 *   "reason": "ServiceUnavailable",
 *   "code": 503
 * }
 * ```
 */
export interface KubernetesServiceUnavailableError extends KubernetesErrorEnvelope {
  reason: 'ServiceUnavailable';
}

/**
 * The server cannot read the object from its storage. Send the request again. If it keeps failing, have an administrator repair the object.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "failed to read one or more secrets from the storage",
 *   "reason": "StorageReadError",
 *   "code": 500
 * }
 * ```
 */
export interface KubernetesStorageReadError extends KubernetesErrorEnvelope {
  reason: 'StorageReadError';
}

/**
 * A text that the server writes before it reads the request.
 */
export type KubernetesTextErrorEnvelope = string;

/**
 * The request was not completed in the time that the client or the server allows. Send the request again after the seconds in `details.retryAfterSeconds`, with a longer timeout.
 *
 * HTTP 504, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "Timeout: request did not complete within the requested timeout",
 *   "reason": "Timeout",
 *   "details": {
 *     "retryAfterSeconds": 1
 *   },
 *   "code": 504
 * }
 * ```
 */
export interface KubernetesTimeoutError extends KubernetesErrorEnvelope {
  reason: 'Timeout';
}

/**
 * The server has too many requests at this time, or a disruption budget does not allow the eviction now. Wait at least for the seconds in `details.retryAfterSeconds` or `Retry-After`, then send the request again.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "Cannot evict pod as it would violate the pod's disruption budget.",
 *   "reason": "TooManyRequests",
 *   "details": {
 *     "retryAfterSeconds": 10,
 *     "causes": [
 *       {
 *         "reason": "DisruptionBudget",
 *         "message": "The disruption budget web needs 2 healthy pods and has 2 currently"
 *       }
 *     ]
 *   },
 *   "code": 429
 * }
 * ```
 */
export interface KubernetesTooManyRequestsError extends KubernetesErrorEnvelope {
  reason: 'TooManyRequests';
}

/**
 * The server does not accept the credentials of the request, or there are none. Renew the token or certificate and send the request again.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "Unauthorized",
 *   "reason": "Unauthorized",
 *   "code": 401
 * }
 * ```
 */
export interface KubernetesUnauthorizedError extends KubernetesErrorEnvelope {
  reason: 'Unauthorized';
}

/**
 * The server does not accept the format of the body. Send a format that the resource supports.
 *
 * HTTP 415, on rest.
 *
 * @example
 * ```json
 * {
 *   "kind": "Status",
 *   "apiVersion": "v1",
 *   "metadata": {},
 *   "status": "Failure",
 *   "message": "the body of the request was in an unknown format",
 *   "reason": "UnsupportedMediaType",
 *   "code": 415
 * }
 * ```
 */
export interface KubernetesUnsupportedMediaTypeError extends KubernetesErrorEnvelope {
  reason: 'UnsupportedMediaType';
}

/**
 * An event that ends a watch with an error.
 */
export interface KubernetesWatchErrorEnvelope {
  /**
   * The type of the event.
   */
  type: 'ERROR';
  /**
   * What went wrong.
   */
  object: {
    /**
     * The kind of the object.
     */
    kind: 'Status';
    /**
     * The version of the kind.
     */
    apiVersion?: string;
    /**
     * The request failed.
     */
    status: 'Failure';
    /**
     * What went wrong.
     */
    message?: string | null;
    /**
     * The error.
     */
    reason?: KubernetesWatchErrorCode | (string & {}) | null;
    /**
     * The object, the causes and the wait.
     */
    details?: {
      /**
       * Seconds to wait.
       */
      retryAfterSeconds?: number | null;
    };
    /**
     * The HTTP status once more.
     */
    code?: number | null;
  };
}

/**
 * The resource version of the watch is too old: the server no longer has the events that followed it. List the resources again and watch from the new resource version.
 *
 * HTTP 200 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "ERROR",
 *   "object": {
 *     "kind": "Status",
 *     "apiVersion": "v1",
 *     "metadata": {},
 *     "status": "Failure",
 *     "message": "The resourceVersion for the provided watch is too old.",
 *     "reason": "Expired",
 *     "code": 410
 *   }
 * }
 * ```
 */
export interface KubernetesWatchExpiredError extends KubernetesWatchErrorEnvelope {
  /**
   * What went wrong.
   */
  object: {
    /**
     * The kind of the object.
     */
    kind: 'Status';
    /**
     * The version of the kind.
     */
    apiVersion?: string;
    /**
     * The request failed.
     */
    status: 'Failure';
    /**
     * What went wrong.
     */
    message?: string | null;
    /**
     * The error.
     */
    reason: 'Expired' | 'Gone';
    /**
     * The object, the causes and the wait.
     */
    details?: {
      /**
       * Seconds to wait.
       */
      retryAfterSeconds?: number | null;
    };
    /**
     * The HTTP status once more.
     */
    code?: number | null;
  };
}

/**
 * The server ends the watch because of an error. Begin the watch again, after a pause.
 *
 * HTTP 200 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "ERROR",
 *   "object": {
 *     "kind": "Status",
 *     "apiVersion": "v1",
 *     "metadata": {},
 *     "status": "Failure",
 *     "message": "unable to decode an event from the watch stream",
 *     "reason": "InternalError",
 *     "code": 500
 *   }
 * }
 * ```
 */
export interface KubernetesWatchFailedError extends KubernetesWatchErrorEnvelope {
  /**
   * What went wrong.
   */
  object: {
    /**
     * The kind of the object.
     */
    kind: 'Status';
    /**
     * The version of the kind.
     */
    apiVersion?: string;
    /**
     * The request failed.
     */
    status: 'Failure';
    /**
     * What went wrong.
     */
    message?: string | null;
    /**
     * The error.
     */
    reason: 'InternalError' | 'ServerTimeout' | 'Timeout' | 'ServiceUnavailable' | 'TooManyRequests';
    /**
     * The object, the causes and the wait.
     */
    details?: {
      /**
       * Seconds to wait.
       */
      retryAfterSeconds?: number | null;
    };
    /**
     * The HTTP status once more.
     */
    code?: number | null;
  };
}

/** The documented values of `reason` in {@link KubernetesErrorEnvelope}; others exist. */
export type KubernetesErrorCode =
  | 'Unauthorized'
  | 'Forbidden'
  | 'NotFound'
  | 'AlreadyExists'
  | 'Conflict'
  | 'Gone'
  | 'Expired'
  | 'Invalid'
  | 'BadRequest'
  | 'MethodNotAllowed'
  | 'NotAcceptable'
  | 'RequestEntityTooLarge'
  | 'UnsupportedMediaType'
  | 'TooManyRequests'
  | 'ServerTimeout'
  | 'Timeout'
  | 'ServiceUnavailable'
  | 'InternalError'
  | 'StorageReadError';

/** The documented values of `object.reason` in {@link KubernetesWatchErrorEnvelope}; others exist. */
export type KubernetesWatchErrorCode =
  'Expired' | 'Gone' | 'InternalError' | 'ServerTimeout' | 'Timeout' | 'ServiceUnavailable' | 'TooManyRequests';

/** The body of any documented error of Kubernetes API. Its codes are in `reason` and `object.reason`. */
export type KubernetesError =
  | KubernetesUnauthorizedError
  | KubernetesForbiddenError
  | KubernetesNotFoundError
  | KubernetesAlreadyExistsError
  | KubernetesConflictError
  | KubernetesGoneError
  | KubernetesExpiredError
  | KubernetesInvalidError
  | KubernetesBadRequestError
  | KubernetesMethodNotAllowedError
  | KubernetesNotAcceptableError
  | KubernetesRequestEntityTooLargeError
  | KubernetesUnsupportedMediaTypeError
  | KubernetesTooManyRequestsError
  | KubernetesServerOverloadedTextError
  | KubernetesServerTimeoutError
  | KubernetesTimeoutError
  | KubernetesServiceUnavailableError
  | KubernetesInternalError
  | KubernetesStorageReadError
  | KubernetesWatchExpiredError
  | KubernetesWatchFailedError;

/** The documented bodies of Kubernetes API by HTTP status. */
export interface KubernetesErrorByStatus {
  400: KubernetesBadRequestError;
  401: KubernetesUnauthorizedError;
  403: KubernetesForbiddenError;
  404: KubernetesNotFoundError;
  405: KubernetesMethodNotAllowedError;
  406: KubernetesNotAcceptableError;
  409: KubernetesAlreadyExistsError | KubernetesConflictError;
  410: KubernetesGoneError | KubernetesExpiredError;
  413: KubernetesRequestEntityTooLargeError;
  415: KubernetesUnsupportedMediaTypeError;
  422: KubernetesInvalidError;
  429: KubernetesTooManyRequestsError | KubernetesServerOverloadedTextError;
  500: KubernetesServerTimeoutError | KubernetesInternalError | KubernetesStorageReadError;
  503: KubernetesServiceUnavailableError;
  504: KubernetesTimeoutError;
}

/** The ids of the documented errors of Kubernetes API. */
export type KubernetesErrorId =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'already-exists'
  | 'conflict'
  | 'gone'
  | 'expired'
  | 'invalid'
  | 'bad-request'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'request-entity-too-large'
  | 'unsupported-media-type'
  | 'too-many-requests'
  | 'server-overloaded'
  | 'server-timeout'
  | 'timeout'
  | 'service-unavailable'
  | 'internal-error'
  | 'storage-read-error'
  | 'watch-expired'
  | 'watch-failed';

/** Whether a parsed body is any documented error of Kubernetes API. */
export declare const isKubernetesError: Guard<KubernetesError>;

/** Whether a parsed body is a {@link KubernetesAlreadyExistsError}. */
export declare const isKubernetesAlreadyExistsError: Guard<KubernetesAlreadyExistsError>;

/** Whether a parsed body is a {@link KubernetesBadRequestError}. */
export declare const isKubernetesBadRequestError: Guard<KubernetesBadRequestError>;

/** Whether a parsed body is a {@link KubernetesConflictError}. */
export declare const isKubernetesConflictError: Guard<KubernetesConflictError>;

/** Whether a parsed body is a {@link KubernetesErrorEnvelope}. */
export declare const isKubernetesErrorEnvelope: Guard<KubernetesErrorEnvelope>;

/** Whether a parsed body is a {@link KubernetesExpiredError}. */
export declare const isKubernetesExpiredError: Guard<KubernetesExpiredError>;

/** Whether a parsed body is a {@link KubernetesForbiddenError}. */
export declare const isKubernetesForbiddenError: Guard<KubernetesForbiddenError>;

/** Whether a parsed body is a {@link KubernetesGoneError}. */
export declare const isKubernetesGoneError: Guard<KubernetesGoneError>;

/** Whether a parsed body is a {@link KubernetesInternalError}. */
export declare const isKubernetesInternalError: Guard<KubernetesInternalError>;

/** Whether a parsed body is a {@link KubernetesInvalidError}. */
export declare const isKubernetesInvalidError: Guard<KubernetesInvalidError>;

/** Whether a parsed body is a {@link KubernetesMethodNotAllowedError}. */
export declare const isKubernetesMethodNotAllowedError: Guard<KubernetesMethodNotAllowedError>;

/** Whether a parsed body is a {@link KubernetesNotAcceptableError}. */
export declare const isKubernetesNotAcceptableError: Guard<KubernetesNotAcceptableError>;

/** Whether a parsed body is a {@link KubernetesNotFoundError}. */
export declare const isKubernetesNotFoundError: Guard<KubernetesNotFoundError>;

/** Whether a parsed body is a {@link KubernetesRequestEntityTooLargeError}. */
export declare const isKubernetesRequestEntityTooLargeError: Guard<KubernetesRequestEntityTooLargeError>;

/** Whether a parsed body is a {@link KubernetesServerOverloadedTextError}. */
export declare const isKubernetesServerOverloadedTextError: Guard<KubernetesServerOverloadedTextError>;

/** Whether a parsed body is a {@link KubernetesServerTimeoutError}. */
export declare const isKubernetesServerTimeoutError: Guard<KubernetesServerTimeoutError>;

/** Whether a parsed body is a {@link KubernetesServiceUnavailableError}. */
export declare const isKubernetesServiceUnavailableError: Guard<KubernetesServiceUnavailableError>;

/** Whether a parsed body is a {@link KubernetesStorageReadError}. */
export declare const isKubernetesStorageReadError: Guard<KubernetesStorageReadError>;

/** Whether a parsed body is a {@link KubernetesTextErrorEnvelope}. */
export declare const isKubernetesTextErrorEnvelope: Guard<KubernetesTextErrorEnvelope>;

/** Whether a parsed body is a {@link KubernetesTimeoutError}. */
export declare const isKubernetesTimeoutError: Guard<KubernetesTimeoutError>;

/** Whether a parsed body is a {@link KubernetesTooManyRequestsError}. */
export declare const isKubernetesTooManyRequestsError: Guard<KubernetesTooManyRequestsError>;

/** Whether a parsed body is a {@link KubernetesUnauthorizedError}. */
export declare const isKubernetesUnauthorizedError: Guard<KubernetesUnauthorizedError>;

/** Whether a parsed body is a {@link KubernetesUnsupportedMediaTypeError}. */
export declare const isKubernetesUnsupportedMediaTypeError: Guard<KubernetesUnsupportedMediaTypeError>;

/** Whether a parsed body is a {@link KubernetesWatchErrorEnvelope}. */
export declare const isKubernetesWatchErrorEnvelope: Guard<KubernetesWatchErrorEnvelope>;

/** Whether a parsed body is a {@link KubernetesWatchExpiredError}. */
export declare const isKubernetesWatchExpiredError: Guard<KubernetesWatchExpiredError>;

/** Whether a parsed body is a {@link KubernetesWatchFailedError}. */
export declare const isKubernetesWatchFailedError: Guard<KubernetesWatchFailedError>;

/** The contract of Kubernetes API, for `createInspector`. */
declare const table: ContractTable<'kubernetes', KubernetesErrorId>;
export default table;
