import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "TwilioAccessTokenInvalidError" | "TwilioAccountInactiveError" | "TwilioApiDiscontinuedError" | "TwilioAuthenticationFailedError" | "TwilioConflictError" | "TwilioDailyLimitReachedError" | "TwilioErrorEnvelope" | "TwilioInternalError" | "TwilioInvalidParameterError" | "TwilioInvalidPhoneNumberError" | "TwilioLimitOfObjectsReachedError" | "TwilioMessagesTooFastError" | "TwilioMethodNotAllowedError" | "TwilioNotAllowedError" | "TwilioNotFoundError" | "TwilioNumberUnavailableError" | "TwilioRateLimitedError" | "TwilioRecipientBlockedError" | "TwilioRegionNotEnabledError" | "TwilioServiceUnavailableError" | "TwilioTestCredentialsError" | "TwilioTlsUnsupportedError" | "TwilioTooLargeError" | "TwilioTrialLimitedError" | "TwilioVerificationAttemptsUsedUpError",
  "TwilioAuthenticationFailed" | "TwilioAccessTokenInvalid" | "TwilioNotAllowed" | "TwilioTestCredentials" | "TwilioAccountInactive" | "TwilioTrialLimited" | "TwilioRegionNotEnabled" | "TwilioRecipientBlocked" | "TwilioRateLimited" | "TwilioMessagesTooFast" | "TwilioVerificationAttemptsUsedUp" | "TwilioDailyLimitReached" | "TwilioInvalidPhoneNumber" | "TwilioInvalidParameter" | "TwilioNumberUnavailable" | "TwilioNotFound" | "TwilioConflict" | "TwilioLimitOfObjectsReached" | "TwilioMethodNotAllowed" | "TwilioApiDiscontinued" | "TwilioTlsUnsupported" | "TwilioTooLarge" | "TwilioInternalErrorResponse" | "TwilioServiceUnavailable" | "TwilioBadRequest" | "TwilioUnauthorized" | "TwilioForbidden" | "TwilioResourceMissing" | "TwilioStateConflict" | "TwilioTooManyRequests" | "TwilioServerErrorResponse" | "TwilioUnavailable" | "TwilioRest429" | "TwilioRest4XX" | "TwilioRest5XX" | "TwilioRestDefault",
  "TwilioOptionalTwilioRequestId" | "TwilioOptionalRetryAfter" | "TwilioOptionalTwilioReachedRateLimit"
>;
export default document;
