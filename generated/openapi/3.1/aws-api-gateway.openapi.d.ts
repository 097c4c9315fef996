import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "AwsApiGatewayAccessDeniedError" | "AwsApiGatewayAuthorizerFailedError" | "AwsApiGatewayBodyInvalidError" | "AwsApiGatewayErrorEnvelope" | "AwsApiGatewayForbiddenError" | "AwsApiGatewayIntegrationTimeoutError" | "AwsApiGatewayInternalError" | "AwsApiGatewayMediaTypeUnsupportedError" | "AwsApiGatewayParametersMissingError" | "AwsApiGatewayQuotaExceededError" | "AwsApiGatewayRequestTooLargeError" | "AwsApiGatewayRouteNotFoundError" | "AwsApiGatewaySignatureExpiredError" | "AwsApiGatewayThrottledError" | "AwsApiGatewayTokenInvalidError" | "AwsApiGatewayUnauthorizedError",
  "AwsApiGatewayRouteNotFound" | "AwsApiGatewayQuotaExceeded" | "AwsApiGatewayThrottled" | "AwsApiGatewayForbidden" | "AwsApiGatewayAccessDenied" | "AwsApiGatewayTokenInvalid" | "AwsApiGatewaySignatureExpired" | "AwsApiGatewayUnauthorized" | "AwsApiGatewayBodyInvalid" | "AwsApiGatewayParametersMissing" | "AwsApiGatewayMediaTypeUnsupported" | "AwsApiGatewayRequestTooLarge" | "AwsApiGatewayIntegrationTimeout" | "AwsApiGatewayInternalErrorResponse" | "AwsApiGatewayAuthorizerFailed" | "AwsApiGatewayRest400" | "AwsApiGatewayRest403" | "AwsApiGatewayRest429" | "AwsApiGatewayRest4XX" | "AwsApiGatewayRest5XX" | "AwsApiGatewayRestDefault",
  "AwsApiGatewayOptionalXAmznErrortype" | "AwsApiGatewayOptionalXAmznRequestid" | "AwsApiGatewayOptionalApigwRequestid" | "AwsApiGatewayOptionalXAmzApigwId" | "AwsApiGatewayQuotaExceededXAmznErrortype" | "AwsApiGatewayXAmznErrortype" | "AwsApiGatewayThrottledXAmznRequestid" | "AwsApiGatewayAccessDeniedXAmznErrortype" | "AwsApiGatewayIntegrationTimeoutXAmznErrortype" | "AwsApiGatewayRest403XAmznErrortype" | "AwsApiGatewayRest403XAmznRequestid" | "AwsApiGatewayRest429XAmznErrortype" | "AwsApiGatewayRest5XXXAmznErrortype"
>;
export default document;
