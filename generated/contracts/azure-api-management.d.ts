import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The callback parameter for JSONP is not a JavaScript identifier. Correct the parameter.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 400,
 *   "message": "Value of callback parameter cb is not a valid JavaScript identifier."
 * }
 * ```
 */
export interface AzureApiManagementCallbackInvalidError extends AzureApiManagementErrorEnvelope {
  message: string;
}

/**
 * The gateway does not accept requests from the address of the caller. Send the request from an allowed address.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 403,
 *   "message": "Caller IP address 203.0.113.7 is not allowed. Access denied."
 * }
 * ```
 */
export interface AzureApiManagementCallerAddressDeniedError extends AzureApiManagementErrorEnvelope {
  message: string;
}

/**
 * An error of the gateway.
 */
export interface AzureApiManagementErrorEnvelope {
  /**
   * The HTTP status once more.
   */
  statusCode: number;
  /**
   * What went wrong.
   */
  message: AzureApiManagementErrorText | (string & {});
  /**
   * The id of the request.
   */
  activityId?: string;
}

/**
 * The request lacks a header that the gateway requires, or has another value there. Send the header in the text with an allowed value.
 *
 * HTTP 400 or 401 or 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 400,
 *   "message": "Header x-tenant was not found in the request. Access denied."
 * }
 * ```
 */
export interface AzureApiManagementHeaderRequiredError extends AzureApiManagementErrorEnvelope {
  message: string;
}

/**
 * No API or operation of the gateway has this address and method. Correct the address or the method.
 *
 * HTTP 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 404,
 *   "message": "Unable to match incoming request to an operation."
 * }
 * ```
 */
export interface AzureApiManagementOperationNotFoundError extends AzureApiManagementErrorEnvelope {
  message: 'Unable to match incoming request to an operation.';
}

/**
 * The calls or the bandwidth of the subscription are used up for the period. The text says when they are renewed. Wait for the time in the text or in `Retry-After`, or have the quota raised.
 *
 * HTTP 403, on rest, with the header `Retry-After` (optional).
 *
 * @example
 * ```json
 * {
 *   "statusCode": 403,
 *   "message": "Out of call volume quota. Quota will be replenished in 00:30:02."
 * }
 * ```
 */
export interface AzureApiManagementQuotaExceededError extends AzureApiManagementErrorEnvelope {
  message: string;
}

/**
 * The subscription or key sent too many calls in the period. Wait for the seconds in the text or in `Retry-After`, then send the request again.
 *
 * HTTP 429 (inferred), on rest, with the header `Retry-After` (optional).
 *
 * @example
 * ```json
 * {
 *   "statusCode": 429,
 *   "message": "Rate limit is exceeded. Try again in 56 seconds."
 * }
 * ```
 */
export interface AzureApiManagementRateLimitedError extends AzureApiManagementErrorEnvelope {
  message: string;
}

/**
 * The subscription key is wrong, or its subscription is not active. Use a key of an active subscription.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 401,
 *   "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."
 * }
 * ```
 */
export interface AzureApiManagementSubscriptionKeyInvalidError extends AzureApiManagementErrorEnvelope {
  message: string;
}

/**
 * The request has no subscription key. Send the key in the header `Ocp-Apim-Subscription-Key`, or as the API describes.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 401,
 *   "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."
 * }
 * ```
 */
export interface AzureApiManagementSubscriptionKeyMissingError extends AzureApiManagementErrorEnvelope {
  message: string;
}

/**
 * The token lacks a JWT claim that the policy requires, or has another value there. Get a token with the JWT claims in the text.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 401,
 *   "message": "JWT token is missing the following claims: scp. Access denied."
 * }
 * ```
 */
export interface AzureApiManagementTokenClaimMissingError extends AzureApiManagementErrorEnvelope {
  message: string;
}

/**
 * The request has no token. Authorize the client and send the token.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 401,
 *   "message": "JWT not present."
 * }
 * ```
 */
export interface AzureApiManagementTokenMissingError extends AzureApiManagementErrorEnvelope {
  message: 'JWT not present.';
}

/** The documented values of `message` in {@link AzureApiManagementErrorEnvelope}; others exist. */
export type AzureApiManagementErrorText = 'Unable to match incoming request to an operation.' | 'JWT not present.';

/** The body of any documented error of Azure API Management. */
export type AzureApiManagementError =
  | AzureApiManagementQuotaExceededError
  | AzureApiManagementRateLimitedError
  | AzureApiManagementSubscriptionKeyMissingError
  | AzureApiManagementSubscriptionKeyInvalidError
  | AzureApiManagementOperationNotFoundError
  | AzureApiManagementTokenMissingError
  | AzureApiManagementTokenClaimMissingError
  | AzureApiManagementCallerAddressDeniedError
  | AzureApiManagementHeaderRequiredError
  | AzureApiManagementCallbackInvalidError;

/** The documented bodies of Azure API Management by HTTP status. */
export interface AzureApiManagementErrorByStatus {
  403: AzureApiManagementQuotaExceededError;
}

/** The ids of the documented errors of Azure API Management. */
export type AzureApiManagementErrorId =
  | 'quota-exceeded'
  | 'rate-limited'
  | 'subscription-key-missing'
  | 'subscription-key-invalid'
  | 'operation-not-found'
  | 'token-missing'
  | 'token-claim-missing'
  | 'caller-address-denied'
  | 'header-required'
  | 'callback-invalid';

/** Whether a parsed body is any documented error of Azure API Management. */
export declare const isAzureApiManagementError: Guard<AzureApiManagementError>;

/** Whether a parsed body is a {@link AzureApiManagementCallbackInvalidError}. */
export declare const isAzureApiManagementCallbackInvalidError: Guard<AzureApiManagementCallbackInvalidError>;

/** Whether a parsed body is a {@link AzureApiManagementCallerAddressDeniedError}. */
export declare const isAzureApiManagementCallerAddressDeniedError: Guard<AzureApiManagementCallerAddressDeniedError>;

/** Whether a parsed body is a {@link AzureApiManagementErrorEnvelope}. */
export declare const isAzureApiManagementErrorEnvelope: Guard<AzureApiManagementErrorEnvelope>;

/** Whether a parsed body is a {@link AzureApiManagementHeaderRequiredError}. */
export declare const isAzureApiManagementHeaderRequiredError: Guard<AzureApiManagementHeaderRequiredError>;

/** Whether a parsed body is a {@link AzureApiManagementOperationNotFoundError}. */
export declare const isAzureApiManagementOperationNotFoundError: Guard<AzureApiManagementOperationNotFoundError>;

/** Whether a parsed body is a {@link AzureApiManagementQuotaExceededError}. */
export declare const isAzureApiManagementQuotaExceededError: Guard<AzureApiManagementQuotaExceededError>;

/** Whether a parsed body is a {@link AzureApiManagementRateLimitedError}. */
export declare const isAzureApiManagementRateLimitedError: Guard<AzureApiManagementRateLimitedError>;

/** Whether a parsed body is a {@link AzureApiManagementSubscriptionKeyInvalidError}. */
export declare const isAzureApiManagementSubscriptionKeyInvalidError: Guard<AzureApiManagementSubscriptionKeyInvalidError>;

/** Whether a parsed body is a {@link AzureApiManagementSubscriptionKeyMissingError}. */
export declare const isAzureApiManagementSubscriptionKeyMissingError: Guard<AzureApiManagementSubscriptionKeyMissingError>;

/** Whether a parsed body is a {@link AzureApiManagementTokenClaimMissingError}. */
export declare const isAzureApiManagementTokenClaimMissingError: Guard<AzureApiManagementTokenClaimMissingError>;

/** Whether a parsed body is a {@link AzureApiManagementTokenMissingError}. */
export declare const isAzureApiManagementTokenMissingError: Guard<AzureApiManagementTokenMissingError>;

/** The contract of Azure API Management, for `createInspector`. */
declare const table: ContractTable<'azure-api-management', AzureApiManagementErrorId>;
export default table;
