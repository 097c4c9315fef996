import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "ShopifyAccessDeniedError" | "ShopifyErrorEnvelope" | "ShopifyGraphqlErrorEnvelope" | "ShopifyGraphqlInternalError" | "ShopifyQueryTooExpensiveError" | "ShopifyShopInactiveError" | "ShopifyThrottledError",
  "ShopifyThrottled" | "ShopifyQueryTooExpensive" | "ShopifyAccessDenied" | "ShopifyShopInactive" | "ShopifyGraphqlInternalErrorResponse" | "ShopifyQueryFailed" | "ShopifyBadRequest" | "ShopifyUnauthorized" | "ShopifyShopFrozen" | "ShopifyForbidden" | "ShopifyNotFound" | "ShopifyMethodNotAllowed" | "ShopifyConflict" | "ShopifyValidationFailed" | "ShopifyShopLocked" | "ShopifyRateLimited" | "ShopifySecurityRejection" | "ShopifyServerErrorResponse" | "ShopifyUnavailable" | "ShopifyRest4XX" | "ShopifyRest5XX" | "ShopifyRestDefault",
  "ShopifyOptionalXRequestId" | "ShopifyOptionalRetryAfter" | "ShopifyOptionalXShopifyShopApiCallLimit"
>;
export default document;
