import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "SlackConflictError" | "SlackErrorEnvelope" | "SlackFatalError" | "SlackFeatureNotEnabledError" | "SlackInvalidArgumentsError" | "SlackMalformedRequestError" | "SlackMethodNotSupportedError" | "SlackMissingScopeError" | "SlackNotAllowedError" | "SlackNotAuthenticatedError" | "SlackNotCompletedError" | "SlackNotFoundError" | "SlackNotInChannelError" | "SlackRateLimitedError" | "SlackRequestTimeoutError" | "SlackServiceUnavailableError" | "SlackTokenExpiredError" | "SlackTokenRevokedError" | "SlackTriggerExpiredError" | "SlackUpgradeRequiredError",
  "SlackRateLimited" | "SlackNotAuthenticated" | "SlackTokenExpired" | "SlackTokenRevoked" | "SlackMissingScope" | "SlackNotAllowed" | "SlackNotInChannel" | "SlackFeatureNotEnabled" | "SlackNotFound" | "SlackConflict" | "SlackTriggerExpired" | "SlackInvalidArguments" | "SlackMalformedRequest" | "SlackMethodNotSupported" | "SlackRequestTimeout" | "SlackUpgradeRequired" | "SlackFatalErrorResponse" | "SlackServiceUnavailable" | "SlackNotCompleted" | "SlackRest200" | "SlackRest4XX" | "SlackRestDefault",
  "SlackOptionalRetryAfter" | "SlackOptionalXSlackReqId"
>;
export default document;
