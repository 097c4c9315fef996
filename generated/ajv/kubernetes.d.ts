// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  KubernetesAlreadyExistsError,
  KubernetesBadRequestError,
  KubernetesConflictError,
  KubernetesErrorEnvelope,
  KubernetesExpiredError,
  KubernetesForbiddenError,
  KubernetesGoneError,
  KubernetesInternalError,
  KubernetesInvalidError,
  KubernetesMethodNotAllowedError,
  KubernetesNotAcceptableError,
  KubernetesNotFoundError,
  KubernetesRequestEntityTooLargeError,
  KubernetesServerOverloadedTextError,
  KubernetesServerTimeoutError,
  KubernetesServiceUnavailableError,
  KubernetesStorageReadError,
  KubernetesTextErrorEnvelope,
  KubernetesTimeoutError,
  KubernetesTooManyRequestsError,
  KubernetesUnauthorizedError,
  KubernetesUnsupportedMediaTypeError,
  KubernetesWatchErrorEnvelope,
  KubernetesWatchExpiredError,
  KubernetesWatchFailedError,
} from '../contracts/kubernetes.js';

/** Ajv's validator of a {@link KubernetesAlreadyExistsError}. */
export declare const validateKubernetesAlreadyExistsError: ValidateFunction<KubernetesAlreadyExistsError>;

/** Ajv's validator of a {@link KubernetesBadRequestError}. */
export declare const validateKubernetesBadRequestError: ValidateFunction<KubernetesBadRequestError>;

/** Ajv's validator of a {@link KubernetesConflictError}. */
export declare const validateKubernetesConflictError: ValidateFunction<KubernetesConflictError>;

/** Ajv's validator of a {@link KubernetesErrorEnvelope}. */
export declare const validateKubernetesErrorEnvelope: ValidateFunction<KubernetesErrorEnvelope>;

/** Ajv's validator of a {@link KubernetesExpiredError}. */
export declare const validateKubernetesExpiredError: ValidateFunction<KubernetesExpiredError>;

/** Ajv's validator of a {@link KubernetesForbiddenError}. */
export declare const validateKubernetesForbiddenError: ValidateFunction<KubernetesForbiddenError>;

/** Ajv's validator of a {@link KubernetesGoneError}. */
export declare const validateKubernetesGoneError: ValidateFunction<KubernetesGoneError>;

/** Ajv's validator of a {@link KubernetesInternalError}. */
export declare const validateKubernetesInternalError: ValidateFunction<KubernetesInternalError>;

/** Ajv's validator of a {@link KubernetesInvalidError}. */
export declare const validateKubernetesInvalidError: ValidateFunction<KubernetesInvalidError>;

/** Ajv's validator of a {@link KubernetesMethodNotAllowedError}. */
export declare const validateKubernetesMethodNotAllowedError: ValidateFunction<KubernetesMethodNotAllowedError>;

/** Ajv's validator of a {@link KubernetesNotAcceptableError}. */
export declare const validateKubernetesNotAcceptableError: ValidateFunction<KubernetesNotAcceptableError>;

/** Ajv's validator of a {@link KubernetesNotFoundError}. */
export declare const validateKubernetesNotFoundError: ValidateFunction<KubernetesNotFoundError>;

/** Ajv's validator of a {@link KubernetesRequestEntityTooLargeError}. */
export declare const validateKubernetesRequestEntityTooLargeError: ValidateFunction<KubernetesRequestEntityTooLargeError>;

/** Ajv's validator of a {@link KubernetesServerOverloadedTextError}. */
export declare const validateKubernetesServerOverloadedTextError: ValidateFunction<KubernetesServerOverloadedTextError>;

/** Ajv's validator of a {@link KubernetesServerTimeoutError}. */
export declare const validateKubernetesServerTimeoutError: ValidateFunction<KubernetesServerTimeoutError>;

/** Ajv's validator of a {@link KubernetesServiceUnavailableError}. */
export declare const validateKubernetesServiceUnavailableError: ValidateFunction<KubernetesServiceUnavailableError>;

/** Ajv's validator of a {@link KubernetesStorageReadError}. */
export declare const validateKubernetesStorageReadError: ValidateFunction<KubernetesStorageReadError>;

/** Ajv's validator of a {@link KubernetesTextErrorEnvelope}. */
export declare const validateKubernetesTextErrorEnvelope: ValidateFunction<KubernetesTextErrorEnvelope>;

/** Ajv's validator of a {@link KubernetesTimeoutError}. */
export declare const validateKubernetesTimeoutError: ValidateFunction<KubernetesTimeoutError>;

/** Ajv's validator of a {@link KubernetesTooManyRequestsError}. */
export declare const validateKubernetesTooManyRequestsError: ValidateFunction<KubernetesTooManyRequestsError>;

/** Ajv's validator of a {@link KubernetesUnauthorizedError}. */
export declare const validateKubernetesUnauthorizedError: ValidateFunction<KubernetesUnauthorizedError>;

/** Ajv's validator of a {@link KubernetesUnsupportedMediaTypeError}. */
export declare const validateKubernetesUnsupportedMediaTypeError: ValidateFunction<KubernetesUnsupportedMediaTypeError>;

/** Ajv's validator of a {@link KubernetesWatchErrorEnvelope}. */
export declare const validateKubernetesWatchErrorEnvelope: ValidateFunction<KubernetesWatchErrorEnvelope>;

/** Ajv's validator of a {@link KubernetesWatchExpiredError}. */
export declare const validateKubernetesWatchExpiredError: ValidateFunction<KubernetesWatchExpiredError>;

/** Ajv's validator of a {@link KubernetesWatchFailedError}. */
export declare const validateKubernetesWatchFailedError: ValidateFunction<KubernetesWatchFailedError>;
