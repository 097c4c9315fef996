// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  AwsApiGatewayAccessDeniedError,
  AwsApiGatewayAuthorizerFailedError,
  AwsApiGatewayBodyInvalidError,
  AwsApiGatewayErrorEnvelope,
  AwsApiGatewayForbiddenError,
  AwsApiGatewayIntegrationTimeoutError,
  AwsApiGatewayInternalError,
  AwsApiGatewayMediaTypeUnsupportedError,
  AwsApiGatewayParametersMissingError,
  AwsApiGatewayQuotaExceededError,
  AwsApiGatewayRequestTooLargeError,
  AwsApiGatewayRouteNotFoundError,
  AwsApiGatewaySignatureExpiredError,
  AwsApiGatewayThrottledError,
  AwsApiGatewayTokenInvalidError,
  AwsApiGatewayUnauthorizedError,
} from '../contracts/aws-api-gateway.js';

/** Ajv's validator of a {@link AwsApiGatewayAccessDeniedError}. */
export declare const validateAwsApiGatewayAccessDeniedError: ValidateFunction<AwsApiGatewayAccessDeniedError>;

/** Ajv's validator of a {@link AwsApiGatewayAuthorizerFailedError}. */
export declare const validateAwsApiGatewayAuthorizerFailedError: ValidateFunction<AwsApiGatewayAuthorizerFailedError>;

/** Ajv's validator of a {@link AwsApiGatewayBodyInvalidError}. */
export declare const validateAwsApiGatewayBodyInvalidError: ValidateFunction<AwsApiGatewayBodyInvalidError>;

/** Ajv's validator of a {@link AwsApiGatewayErrorEnvelope}. */
export declare const validateAwsApiGatewayErrorEnvelope: ValidateFunction<AwsApiGatewayErrorEnvelope>;

/** Ajv's validator of a {@link AwsApiGatewayForbiddenError}. */
export declare const validateAwsApiGatewayForbiddenError: ValidateFunction<AwsApiGatewayForbiddenError>;

/** Ajv's validator of a {@link AwsApiGatewayIntegrationTimeoutError}. */
export declare const validateAwsApiGatewayIntegrationTimeoutError: ValidateFunction<AwsApiGatewayIntegrationTimeoutError>;

/** Ajv's validator of a {@link AwsApiGatewayInternalError}. */
export declare const validateAwsApiGatewayInternalError: ValidateFunction<AwsApiGatewayInternalError>;

/** Ajv's validator of a {@link AwsApiGatewayMediaTypeUnsupportedError}. */
export declare const validateAwsApiGatewayMediaTypeUnsupportedError: ValidateFunction<AwsApiGatewayMediaTypeUnsupportedError>;

/** Ajv's validator of a {@link AwsApiGatewayParametersMissingError}. */
export declare const validateAwsApiGatewayParametersMissingError: ValidateFunction<AwsApiGatewayParametersMissingError>;

/** Ajv's validator of a {@link AwsApiGatewayQuotaExceededError}. */
export declare const validateAwsApiGatewayQuotaExceededError: ValidateFunction<AwsApiGatewayQuotaExceededError>;

/** Ajv's validator of a {@link AwsApiGatewayRequestTooLargeError}. */
export declare const validateAwsApiGatewayRequestTooLargeError: ValidateFunction<AwsApiGatewayRequestTooLargeError>;

/** Ajv's validator of a {@link AwsApiGatewayRouteNotFoundError}. */
export declare const validateAwsApiGatewayRouteNotFoundError: ValidateFunction<AwsApiGatewayRouteNotFoundError>;

/** Ajv's validator of a {@link AwsApiGatewaySignatureExpiredError}. */
export declare const validateAwsApiGatewaySignatureExpiredError: ValidateFunction<AwsApiGatewaySignatureExpiredError>;

/** Ajv's validator of a {@link AwsApiGatewayThrottledError}. */
export declare const validateAwsApiGatewayThrottledError: ValidateFunction<AwsApiGatewayThrottledError>;

/** Ajv's validator of a {@link AwsApiGatewayTokenInvalidError}. */
export declare const validateAwsApiGatewayTokenInvalidError: ValidateFunction<AwsApiGatewayTokenInvalidError>;

/** Ajv's validator of a {@link AwsApiGatewayUnauthorizedError}. */
export declare const validateAwsApiGatewayUnauthorizedError: ValidateFunction<AwsApiGatewayUnauthorizedError>;
