import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "OpenrouterBadGatewayError" | "OpenrouterBadRequestError" | "OpenrouterBudgetReachedError" | "OpenrouterConflictError" | "OpenrouterCreditsUsedUpError" | "OpenrouterDailyLimitReachedError" | "OpenrouterErrorEnvelope" | "OpenrouterForbiddenError" | "OpenrouterInFlightBudgetUsedUpError" | "OpenrouterInputFlaggedError" | "OpenrouterInsufficientCreditsError" | "OpenrouterInternalServerError" | "OpenrouterLimitedErrorEnvelope" | "OpenrouterNotFoundError" | "OpenrouterPayloadTooLargeError" | "OpenrouterProviderOverloadedError" | "OpenrouterRateLimitedError" | "OpenrouterRequestTimeoutError" | "OpenrouterServiceUnavailableError" | "OpenrouterSharedPoolLimitedError" | "OpenrouterUnauthorizedError" | "OpenrouterUnprocessableEntityError",
  "OpenrouterBadRequest" | "OpenrouterUnauthorized" | "OpenrouterInsufficientCredits" | "OpenrouterCreditsUsedUp" | "OpenrouterInFlightBudgetUsedUp" | "OpenrouterBudgetReached" | "OpenrouterForbidden" | "OpenrouterInputFlagged" | "OpenrouterNotFound" | "OpenrouterRequestTimeout" | "OpenrouterConflict" | "OpenrouterPayloadTooLarge" | "OpenrouterUnprocessableEntity" | "OpenrouterRateLimited" | "OpenrouterSharedPoolLimited" | "OpenrouterDailyLimitReached" | "OpenrouterInternalServerErrorResponse" | "OpenrouterBadGateway" | "OpenrouterServiceUnavailable" | "OpenrouterProviderOverloaded" | "OpenrouterRestDefault",
  "OpenrouterOptionalXGenerationId"
>;
export default document;
