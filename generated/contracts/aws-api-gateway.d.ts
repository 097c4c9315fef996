import type { ContractTable, Guard } from '../contract-table.js';

/**
 * An authorizer, a policy of the caller or the resource policy of the API does not allow the call. Use an identity that may call the method.
 *
 * HTTP 403, on rest, with the header `x-amzn-ErrorType` (optional), `x-amzn-RequestId` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "User is not authorized to access this resource with an explicit deny"
 * }
 * ```
 */
export interface AwsApiGatewayAccessDeniedError extends AwsApiGatewayErrorEnvelope {
  message: string;
}

/**
 * The gateway could not call the authorizer, or the authorizer failed. Send the request again after a pause.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Internal server error"
 * }
 * ```
 */
export interface AwsApiGatewayAuthorizerFailedError extends AwsApiGatewayErrorEnvelope {
  message: string;
}

/**
 * The body does not pass the validation of the method. Send a body that the model of the method allows.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Invalid request body"
 * }
 * ```
 */
export interface AwsApiGatewayBodyInvalidError extends AwsApiGatewayErrorEnvelope {
  message: 'Invalid request body';
}

/**
 * An answer of the gateway itself, with the type of the error in a header.
 */
export interface AwsApiGatewayErrorEnvelope {
  /**
   * What went wrong.
   */
  message: AwsApiGatewayErrorText | (string & {}) | null;
}

/**
 * The API key is missing or not valid, or a rule of AWS WAF refuses the request. Send a valid key in `x-api-key`. If the key is valid, ask the operator about the rules.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Forbidden"
 * }
 * ```
 */
export interface AwsApiGatewayForbiddenError extends AwsApiGatewayErrorEnvelope {
  message: 'Forbidden';
}

/**
 * The function or service behind the gateway did not answer in time. Send the request again after a pause, if it is safe to repeat.
 *
 * HTTP 504, on rest, with the header `x-amzn-ErrorType` (optional), `x-amzn-RequestId` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "Endpoint request timed out"
 * }
 * ```
 */
export interface AwsApiGatewayIntegrationTimeoutError extends AwsApiGatewayErrorEnvelope {
  message: 'Endpoint request timed out';
}

/**
 * The function or service behind the gateway failed or gave an answer that the gateway cannot use, or the API is configured wrongly. Send the request again after a pause.
 *
 * HTTP 500 or 502 or 504 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Internal server error"
 * }
 * ```
 */
export interface AwsApiGatewayInternalError extends AwsApiGatewayErrorEnvelope {
  message: string;
}

/**
 * The method does not read bodies with this `Content-Type`. Send a media type that the method reads.
 *
 * HTTP 415, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Unsupported Media Type"
 * }
 * ```
 */
export interface AwsApiGatewayMediaTypeUnsupportedError extends AwsApiGatewayErrorEnvelope {
  message: 'Unsupported Media Type';
}

/**
 * A parameter that the method requires is missing. The text lists them. Add the parameters in the text.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Missing required request parameters: [name]"
 * }
 * ```
 */
export interface AwsApiGatewayParametersMissingError extends AwsApiGatewayErrorEnvelope {
  message: string;
}

/**
 * The quota of the usage plan of the API key is used up. Have the quota raised, or wait until the next period of the plan.
 *
 * HTTP 429, on rest, with the header `x-amzn-ErrorType` (optional), `x-amzn-RequestId` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "Limit Exceeded"
 * }
 * ```
 */
export interface AwsApiGatewayQuotaExceededError extends AwsApiGatewayErrorEnvelope {
  message: 'Limit Exceeded';
}

/**
 * The request is larger than the gateway accepts. Send less in one request.
 *
 * HTTP 413, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "HTTP content length exceeded 10485760 bytes."
 * }
 * ```
 */
export interface AwsApiGatewayRequestTooLargeError extends AwsApiGatewayErrorEnvelope {
  message: string;
}

/**
 * No resource of the API has this address and method. Where the API requires signed requests, the signature is missing. Correct the stage, the address or the method; sign the request if the API requires it.
 *
 * HTTP 403, on rest, with the header `x-amzn-ErrorType` (optional), `x-amzn-RequestId` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "Missing Authentication Token"
 * }
 * ```
 */
export interface AwsApiGatewayRouteNotFoundError extends AwsApiGatewayErrorEnvelope {
  message: 'Missing Authentication Token';
}

/**
 * The signature or the token of the request has expired. Sign the request again with the current time and a new token.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Signature expired"
 * }
 * ```
 */
export interface AwsApiGatewaySignatureExpiredError extends AwsApiGatewayErrorEnvelope {
  message: string;
}

/**
 * The requests exceed the rate or burst limit of the account, the stage, the method or the usage plan. Send the request again after a pause that grows with each attempt.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Too Many Requests"
 * }
 * ```
 */
export interface AwsApiGatewayThrottledError extends AwsApiGatewayErrorEnvelope {
  message: 'Too Many Requests';
}

/**
 * The security token in the signature is not valid. Get new credentials and sign the request again.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "The security token included in the request is invalid."
 * }
 * ```
 */
export interface AwsApiGatewayTokenInvalidError extends AwsApiGatewayErrorEnvelope {
  message: 'The security token included in the request is invalid.';
}

/**
 * The token for the authorizer is missing, or the authorizer does not accept it. Renew the token and send the request again.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Unauthorized"
 * }
 * ```
 */
export interface AwsApiGatewayUnauthorizedError extends AwsApiGatewayErrorEnvelope {
  message: 'Unauthorized';
}

/** The documented values of the header `x-amzn-errortype` in {@link AwsApiGatewayErrorEnvelope}; others exist. */
export type AwsApiGatewayErrorCode =
  | 'TooManyRequestsException'
  | 'ForbiddenException'
  | 'AccessDeniedException'
  | 'UnrecognizedClientException'
  | 'InvalidSignatureException'
  | 'ExpiredTokenException'
  | 'UnauthorizedException'
  | 'BadRequestException'
  | 'UnsupportedMediaTypeException'
  | 'RequestEntityTooLargeException'
  | 'RequestTooLargeException'
  | 'InternalServerErrorException'
  | 'InternalServerException'
  | 'AuthorizerConfigurationException'
  | 'AuthorizerFailureException';

/** The documented values of `message` in {@link AwsApiGatewayErrorEnvelope}; others exist. */
export type AwsApiGatewayErrorText = 'Missing Authentication Token' | 'Limit Exceeded' | 'Endpoint request timed out';

/** The body of any documented error of Amazon API Gateway. Its codes are in the header `x-amzn-errortype`. */
export type AwsApiGatewayError =
  | AwsApiGatewayRouteNotFoundError
  | AwsApiGatewayQuotaExceededError
  | AwsApiGatewayThrottledError
  | AwsApiGatewayForbiddenError
  | AwsApiGatewayAccessDeniedError
  | AwsApiGatewayTokenInvalidError
  | AwsApiGatewaySignatureExpiredError
  | AwsApiGatewayUnauthorizedError
  | AwsApiGatewayBodyInvalidError
  | AwsApiGatewayParametersMissingError
  | AwsApiGatewayMediaTypeUnsupportedError
  | AwsApiGatewayRequestTooLargeError
  | AwsApiGatewayIntegrationTimeoutError
  | AwsApiGatewayInternalError
  | AwsApiGatewayAuthorizerFailedError;

/** The documented bodies of Amazon API Gateway by HTTP status. */
export interface AwsApiGatewayErrorByStatus {
  400: AwsApiGatewayBodyInvalidError | AwsApiGatewayParametersMissingError;
  401: AwsApiGatewayUnauthorizedError;
  403:
    | AwsApiGatewayRouteNotFoundError
    | AwsApiGatewayForbiddenError
    | AwsApiGatewayAccessDeniedError
    | AwsApiGatewayTokenInvalidError
    | AwsApiGatewaySignatureExpiredError;
  413: AwsApiGatewayRequestTooLargeError;
  415: AwsApiGatewayMediaTypeUnsupportedError;
  429: AwsApiGatewayQuotaExceededError | AwsApiGatewayThrottledError;
  500: AwsApiGatewayAuthorizerFailedError;
  504: AwsApiGatewayIntegrationTimeoutError;
}

/** The ids of the documented errors of Amazon API Gateway. */
export type AwsApiGatewayErrorId =
  | 'route-not-found'
  | 'quota-exceeded'
  | 'throttled'
  | 'forbidden'
  | 'access-denied'
  | 'token-invalid'
  | 'signature-expired'
  | 'unauthorized'
  | 'body-invalid'
  | 'parameters-missing'
  | 'media-type-unsupported'
  | 'request-too-large'
  | 'integration-timeout'
  | 'internal-error'
  | 'authorizer-failed';

/** Whether a parsed body is any documented error of Amazon API Gateway. */
export declare const isAwsApiGatewayError: Guard<AwsApiGatewayError>;

/** Whether a parsed body is a {@link AwsApiGatewayAccessDeniedError}. */
export declare const isAwsApiGatewayAccessDeniedError: Guard<AwsApiGatewayAccessDeniedError>;

/** Whether a parsed body is a {@link AwsApiGatewayAuthorizerFailedError}. */
export declare const isAwsApiGatewayAuthorizerFailedError: Guard<AwsApiGatewayAuthorizerFailedError>;

/** Whether a parsed body is a {@link AwsApiGatewayBodyInvalidError}. */
export declare const isAwsApiGatewayBodyInvalidError: Guard<AwsApiGatewayBodyInvalidError>;

/** Whether a parsed body is a {@link AwsApiGatewayErrorEnvelope}. */
export declare const isAwsApiGatewayErrorEnvelope: Guard<AwsApiGatewayErrorEnvelope>;

/** Whether a parsed body is a {@link AwsApiGatewayForbiddenError}. */
export declare const isAwsApiGatewayForbiddenError: Guard<AwsApiGatewayForbiddenError>;

/** Whether a parsed body is a {@link AwsApiGatewayIntegrationTimeoutError}. */
export declare const isAwsApiGatewayIntegrationTimeoutError: Guard<AwsApiGatewayIntegrationTimeoutError>;

/** Whether a parsed body is a {@link AwsApiGatewayInternalError}. */
export declare const isAwsApiGatewayInternalError: Guard<AwsApiGatewayInternalError>;

/** Whether a parsed body is a {@link AwsApiGatewayMediaTypeUnsupportedError}. */
export declare const isAwsApiGatewayMediaTypeUnsupportedError: Guard<AwsApiGatewayMediaTypeUnsupportedError>;

/** Whether a parsed body is a {@link AwsApiGatewayParametersMissingError}. */
export declare const isAwsApiGatewayParametersMissingError: Guard<AwsApiGatewayParametersMissingError>;

/** Whether a parsed body is a {@link AwsApiGatewayQuotaExceededError}. */
export declare const isAwsApiGatewayQuotaExceededError: Guard<AwsApiGatewayQuotaExceededError>;

/** Whether a parsed body is a {@link AwsApiGatewayRequestTooLargeError}. */
export declare const isAwsApiGatewayRequestTooLargeError: Guard<AwsApiGatewayRequestTooLargeError>;

/** Whether a parsed body is a {@link AwsApiGatewayRouteNotFoundError}. */
export declare const isAwsApiGatewayRouteNotFoundError: Guard<AwsApiGatewayRouteNotFoundError>;

/** Whether a parsed body is a {@link AwsApiGatewaySignatureExpiredError}. */
export declare const isAwsApiGatewaySignatureExpiredError: Guard<AwsApiGatewaySignatureExpiredError>;

/** Whether a parsed body is a {@link AwsApiGatewayThrottledError}. */
export declare const isAwsApiGatewayThrottledError: Guard<AwsApiGatewayThrottledError>;

/** Whether a parsed body is a {@link AwsApiGatewayTokenInvalidError}. */
export declare const isAwsApiGatewayTokenInvalidError: Guard<AwsApiGatewayTokenInvalidError>;

/** Whether a parsed body is a {@link AwsApiGatewayUnauthorizedError}. */
export declare const isAwsApiGatewayUnauthorizedError: Guard<AwsApiGatewayUnauthorizedError>;

/** The contract of Amazon API Gateway, for `createInspector`. */
declare const table: ContractTable<'aws-api-gateway', AwsApiGatewayErrorId>;
export default table;
