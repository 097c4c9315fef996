// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  ShopifyAccessDeniedError,
  ShopifyErrorEnvelope,
  ShopifyGraphqlErrorEnvelope,
  ShopifyGraphqlInternalError,
  ShopifyQueryTooExpensiveError,
  ShopifyShopInactiveError,
  ShopifyThrottledError,
} from '../contracts/shopify.js';

/** Ajv's validator of a {@link ShopifyAccessDeniedError}. */
export declare const validateShopifyAccessDeniedError: ValidateFunction<ShopifyAccessDeniedError>;

/** Ajv's validator of a {@link ShopifyErrorEnvelope}. */
export declare const validateShopifyErrorEnvelope: ValidateFunction<ShopifyErrorEnvelope>;

/** Ajv's validator of a {@link ShopifyGraphqlErrorEnvelope}. */
export declare const validateShopifyGraphqlErrorEnvelope: ValidateFunction<ShopifyGraphqlErrorEnvelope>;

/** Ajv's validator of a {@link ShopifyGraphqlInternalError}. */
export declare const validateShopifyGraphqlInternalError: ValidateFunction<ShopifyGraphqlInternalError>;

/** Ajv's validator of a {@link ShopifyQueryTooExpensiveError}. */
export declare const validateShopifyQueryTooExpensiveError: ValidateFunction<ShopifyQueryTooExpensiveError>;

/** Ajv's validator of a {@link ShopifyShopInactiveError}. */
export declare const validateShopifyShopInactiveError: ValidateFunction<ShopifyShopInactiveError>;

/** Ajv's validator of a {@link ShopifyThrottledError}. */
export declare const validateShopifyThrottledError: ValidateFunction<ShopifyThrottledError>;
