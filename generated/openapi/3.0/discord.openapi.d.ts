import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "DiscordAccessTokenExpiredError" | "DiscordAccountUnverifiedError" | "DiscordActionFailedError" | "DiscordActionRateLimitedError" | "DiscordConflictError" | "DiscordDailyLimitReachedError" | "DiscordErrorEnvelope" | "DiscordFeatureRequiredError" | "DiscordInvalidFormBodyError" | "DiscordLimitReachedError" | "DiscordMissingPermissionsError" | "DiscordNotAllowedError" | "DiscordNotPossibleError" | "DiscordRateLimitedError" | "DiscordRequestBlockedError" | "DiscordResourceRateLimitedError" | "DiscordScopeMissingError" | "DiscordTemporarilyUnavailableError" | "DiscordTooLargeError" | "DiscordUnauthorizedError" | "DiscordUnknownObjectError",
  "DiscordRateLimited" | "DiscordResourceRateLimited" | "DiscordActionRateLimited" | "DiscordDailyLimitReached" | "DiscordUnauthorized" | "DiscordAccessTokenExpired" | "DiscordScopeMissing" | "DiscordMissingPermissions" | "DiscordNotAllowed" | "DiscordAccountUnverified" | "DiscordFeatureRequired" | "DiscordRequestBlocked" | "DiscordUnknownObject" | "DiscordLimitReached" | "DiscordConflict" | "DiscordTemporarilyUnavailable" | "DiscordActionFailed" | "DiscordTooLarge" | "DiscordInvalidFormBody" | "DiscordNotPossible" | "DiscordBadRequest" | "DiscordNotAuthenticated" | "DiscordForbidden" | "DiscordNotFound" | "DiscordMethodNotAllowed" | "DiscordTooManyRequests" | "DiscordGatewayUnavailable" | "DiscordServerErrorResponse" | "DiscordRest429" | "DiscordRest4XX" | "DiscordRest5XX" | "DiscordRestDefault",
  "DiscordOptionalRetryAfter" | "DiscordOptionalXRatelimitScope"
>;
export default document;
