import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The account has to be completed or activated before it can do this. Complete the account in the dashboard.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "testmode_charges_only",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeAccountIncompleteError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code:
      | 'testmode_charges_only'
      | 'payouts_not_allowed'
      | 'transfers_not_allowed'
      | 'platform_account_required'
      | 'account_error_country_change_requires_additional_steps'
      | 'progressive_onboarding_limit_exceeded';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The API key has expired. Create a new API key in the dashboard.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "api_key_expired",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeApiKeyExpiredError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'api_key_expired' | 'platform_api_key_expired';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The payment needs an authentication by the customer, such as 3D Secure, or that authentication failed. Bring the customer back to the payment to authenticate it.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "card_error",
 *     "code": "authentication_required",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeAuthenticationRequiredError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code:
      | 'authentication_required'
      | 'payment_intent_action_required'
      | 'payment_intent_authentication_failure'
      | 'setup_intent_authentication_failure'
      | 'invoice_payment_intent_requires_action';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The Stripe balance of the account is lower than the transfer or payout needs. Add money to the balance, or send a smaller amount.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "balance_insufficient",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeBalanceInsufficientError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'balance_insufficient';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The issuer of the card or Stripe declined the payment. `decline_code` says why, `advice_code` whether another attempt with the card makes sense. Show the text to the customer and ask for another payment method.
 *
 * HTTP 402 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "card_error",
 *     "code": "card_declined",
 *     "message": "Your card was declined.",
 *     "decline_code": "fraudulent",
 *     "charge": "ch_5IZNUkTDe6ir9d"
 *   }
 * }
 * ```
 */
export interface StripeCardDeclinedError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'card_declined';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The number, date, security code or address of the card is wrong, or the card has expired. Ask the customer to correct the card data or to use another card.
 *
 * HTTP 402 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "card_error",
 *     "code": "incorrect_number",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeCardInvalidError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code:
      | 'incorrect_number'
      | 'incorrect_cvc'
      | 'incorrect_zip'
      | 'incorrect_address'
      | 'invalid_number'
      | 'invalid_cvc'
      | 'invalid_expiry_month'
      | 'invalid_expiry_year'
      | 'invalid_card_type'
      | 'expired_card';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * Any error of the API.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "bar",
 *     "type": "invalid_request_error"
 *   }
 * }
 * ```
 */
export interface StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code?: StripeErrorCode | (string & {}) | null;
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The account does not have the feature that the request uses. Activate the feature in the dashboard, or ask support for it.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "stripe_tax_inactive",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeFeatureInactiveError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code:
      | 'stripe_tax_inactive'
      | 'forwarding_api_inactive'
      | 'instant_payouts_config_disabled'
      | 'instant_payouts_currency_disabled'
      | 'financial_account_capability_not_enabled'
      | 'storer_capability_not_active'
      | 'storer_capability_missing'
      | 'payment_method_unactivated';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * Another request with the same idempotency key is still under way. Wait for that request, or send this one again after a short pause.
 *
 * HTTP 409 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "idempotency_key_in_use",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeIdempotencyKeyInUseError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'idempotency_key_in_use';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * A request to the second version of the API lacks required fields or has invalid ones. Correct the fields.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "invalid_fields",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeInvalidFieldsError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'invalid_fields';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * A parameter is missing, unknown, empty or has a value that is not allowed. Correct the parameter in `param`.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "parameter_missing",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeInvalidParameterError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code:
      | 'parameter_missing'
      | 'parameter_unknown'
      | 'parameter_invalid_empty'
      | 'parameter_invalid_integer'
      | 'parameter_invalid_string_blank'
      | 'parameter_invalid_string_empty'
      | 'parameters_exclusive'
      | 'amount_too_small'
      | 'amount_too_large'
      | 'charge_invalid_parameter'
      | 'payment_intent_invalid_parameter'
      | 'payment_method_invalid_parameter'
      | 'payment_method_invalid_parameter_testmode'
      | 'setup_intent_invalid_parameter'
      | 'balance_invalid_parameter'
      | 'invalid_charge_amount'
      | 'invalid_characters'
      | 'email_invalid'
      | 'url_invalid'
      | 'country_code_invalid'
      | 'country_unsupported'
      | 'postal_code_invalid'
      | 'routing_number_invalid'
      | 'account_number_invalid'
      | 'tax_id_invalid'
      | 'customer_tax_location_invalid'
      | 'shipping_address_invalid';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The key is of test mode and the object of live mode, or the other way round. Use the key of the mode that the object is of.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "livemode_mismatch",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeLivemodeMismatchError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'livemode_mismatch';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * Another request or process is using the object. Send the request again after a short pause. Do not change one object in parallel.
 *
 * HTTP 400 or 409 or 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "lock_timeout",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeLockTimeoutError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'lock_timeout';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The key or the account may not do this. Use a key or an account that may, or ask support.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "account_invalid",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeNotAllowedError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code:
      | 'account_invalid'
      | 'no_account'
      | 'not_allowed_on_standard_account'
      | 'application_fees_not_allowed'
      | 'action_blocked'
      | 'request_blocked'
      | 'approval_required';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The bank, wallet or provider of the customer refused the payment, or the account of the customer lacks the money. Ask the customer for another payment method.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "card_error",
 *     "code": "insufficient_funds",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripePaymentRefusedError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code:
      | 'insufficient_funds'
      | 'bank_account_declined'
      | 'debit_not_authorized'
      | 'payment_method_customer_decline'
      | 'payment_method_provider_decline'
      | 'refer_to_customer'
      | 'payment_intent_payment_attempt_failed'
      | 'payment_intent_payment_attempt_expired'
      | 'setup_attempt_failed'
      | 'account_closed'
      | 'payment_method_bank_account_blocked';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The account reached its limit of payouts. Ask support for a higher limit, or send the payout another day.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "payouts_limit_exceeded",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripePayoutLimitExceededError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'payouts_limit_exceeded' | 'instant_payouts_limit_exceeded';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * An error occurred while the card was processed. Send the request again later, or use another payment method.
 *
 * HTTP 402 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "card_error",
 *     "code": "processing_error",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeProcessingError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'processing_error';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * Too many requests reached the API in a short time. Wait, with a longer pause after each failure.
 *
 * HTTP 400 or 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "rate_limit",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeRateLimitError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'rate_limit' | 'payment_intent_rate_limit_exceeded';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The card reader is busy, offline or did not answer in time. Send the request again when the reader is ready.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "terminal_reader_busy",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeReaderUnavailableError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'terminal_reader_busy' | 'terminal_reader_offline' | 'terminal_reader_timeout';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * An object with this id or value exists already. Use that object, or choose another id.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "resource_already_exists",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeResourceAlreadyExistsError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'resource_already_exists' | 'bank_account_exists';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The object that the address or a parameter names does not exist in this account and mode. Correct the id in the address or in `param`, and check the mode of the key.
 *
 * HTTP 400 or 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "resource_missing",
 *     "doc_url": "https://stripe.com/docs/error-codes/resource-missing",
 *     "message": "No such customer: '5'",
 *     "param": "customer",
 *     "type": "invalid_request_error"
 *   }
 * }
 * ```
 */
export interface StripeResourceMissingError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'resource_missing';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The request has a publishable key, and the endpoint requires a secret one. Send the request from a server, with a secret key.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "secret_key_required",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeSecretKeyRequiredError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'secret_key_required';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The client uses a version of TLS that Stripe does not accept. Upgrade the TLS library of the client.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "tls_version_unsupported",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeTlsVersionUnsupportedError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'tls_version_unsupported';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The card was declined too many times in a short time. Do not use this card for a day. Ask the customer for another one.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "card_error",
 *     "code": "card_decline_rate_limit_exceeded",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeTooManyDeclinesError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code: 'card_decline_rate_limit_exceeded';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * The object is not in a state that allows the request, for example a charge that was captured already. Read the object, then decide by its state.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "charge_already_captured",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeUnexpectedStateError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code:
      | 'charge_already_captured'
      | 'charge_already_refunded'
      | 'charge_disputed'
      | 'charge_not_refundable'
      | 'charge_expired_for_capture'
      | 'capture_charge_authorization_expired'
      | 'capture_unauthorized_payment'
      | 'payment_intent_unexpected_state'
      | 'payment_intent_incompatible_payment_method'
      | 'setup_intent_unexpected_state'
      | 'setup_intent_setup_attempt_expired'
      | 'payment_method_unexpected_state'
      | 'intent_invalid_state'
      | 'invoice_not_editable'
      | 'status_transition_invalid'
      | 'token_already_used'
      | 'token_in_use'
      | 'refund_disputed_payment'
      | 'return_intent_already_processed'
      | 'missing'
      | 'coupon_expired'
      | 'customer_session_expired'
      | 'product_inactive'
      | 'sku_inactive'
      | 'out_of_inventory';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/**
 * A service outside Stripe did not answer or failed, for example the provider of a payment method. Send the request again later.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "type": "invalid_request_error",
 *     "code": "forwarding_api_retryable_upstream_error",
 *     "message": "Something went wrong."
 *   }
 * }
 * ```
 */
export interface StripeUpstreamFailedError extends StripeErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The class of the error.
     */
    type:
      | 'api_error'
      | 'card_error'
      | 'idempotency_error'
      | 'invalid_request_error'
      | 'rate_limit'
      | 'temporary_session_expired'
      | (string & {});
    /**
     * The error.
     */
    code:
      | 'forwarding_api_retryable_upstream_error'
      | 'forwarding_api_upstream_connection_error'
      | 'forwarding_api_upstream_connection_timeout'
      | 'forwarding_api_upstream_error'
      | 'payment_method_provider_timeout'
      | 'taxes_calculation_failed'
      | 'shipping_calculation_failed'
      | 'failed_tax_calculation'
      | 'payment_method_microdeposit_processing_error';
    /**
     * Why the issuer declined the card.
     */
    decline_code?: string | null;
    /**
     * How to go on after a decline.
     */
    advice_code?: string | null;
    /**
     * What went wrong. That of a card error is written for customers.
     */
    message?: string | null;
    /**
     * A text for customers, in the second version of the API.
     */
    user_message?: string | null;
    /**
     * The parameter that is invalid.
     */
    param?: string | null;
    /**
     * A page about the code.
     */
    doc_url?: string | null;
    /**
     * The request in the dashboard.
     */
    request_log_url?: string | null;
    /**
     * The id of the failed charge.
     */
    charge?: string | null;
    /**
     * The payment of the request.
     */
    payment_intent?: unknown;
  };
}

/** The documented values of `error.code` in {@link StripeErrorEnvelope}; others exist. */
export type StripeErrorCode =
  | 'card_declined'
  | 'incorrect_number'
  | 'incorrect_cvc'
  | 'incorrect_zip'
  | 'incorrect_address'
  | 'invalid_number'
  | 'invalid_cvc'
  | 'invalid_expiry_month'
  | 'invalid_expiry_year'
  | 'invalid_card_type'
  | 'expired_card'
  | 'insufficient_funds'
  | 'bank_account_declined'
  | 'debit_not_authorized'
  | 'payment_method_customer_decline'
  | 'payment_method_provider_decline'
  | 'refer_to_customer'
  | 'payment_intent_payment_attempt_failed'
  | 'payment_intent_payment_attempt_expired'
  | 'setup_attempt_failed'
  | 'account_closed'
  | 'payment_method_bank_account_blocked'
  | 'authentication_required'
  | 'payment_intent_action_required'
  | 'payment_intent_authentication_failure'
  | 'setup_intent_authentication_failure'
  | 'invoice_payment_intent_requires_action'
  | 'processing_error'
  | 'card_decline_rate_limit_exceeded'
  | 'rate_limit'
  | 'payment_intent_rate_limit_exceeded'
  | 'lock_timeout'
  | 'idempotency_key_in_use'
  | 'api_key_expired'
  | 'platform_api_key_expired'
  | 'secret_key_required'
  | 'livemode_mismatch'
  | 'testmode_charges_only'
  | 'payouts_not_allowed'
  | 'transfers_not_allowed'
  | 'platform_account_required'
  | 'account_error_country_change_requires_additional_steps'
  | 'progressive_onboarding_limit_exceeded'
  | 'stripe_tax_inactive'
  | 'forwarding_api_inactive'
  | 'instant_payouts_config_disabled'
  | 'instant_payouts_currency_disabled'
  | 'financial_account_capability_not_enabled'
  | 'storer_capability_not_active'
  | 'storer_capability_missing'
  | 'payment_method_unactivated'
  | 'account_invalid'
  | 'no_account'
  | 'not_allowed_on_standard_account'
  | 'application_fees_not_allowed'
  | 'action_blocked'
  | 'request_blocked'
  | 'approval_required'
  | 'balance_insufficient'
  | 'payouts_limit_exceeded'
  | 'instant_payouts_limit_exceeded'
  | 'resource_missing'
  | 'resource_already_exists'
  | 'bank_account_exists'
  | 'charge_already_captured'
  | 'charge_already_refunded'
  | 'charge_disputed'
  | 'charge_not_refundable'
  | 'charge_expired_for_capture'
  | 'capture_charge_authorization_expired'
  | 'capture_unauthorized_payment'
  | 'payment_intent_unexpected_state'
  | 'payment_intent_incompatible_payment_method'
  | 'setup_intent_unexpected_state'
  | 'setup_intent_setup_attempt_expired'
  | 'payment_method_unexpected_state'
  | 'intent_invalid_state'
  | 'invoice_not_editable'
  | 'status_transition_invalid'
  | 'token_already_used'
  | 'token_in_use'
  | 'refund_disputed_payment'
  | 'return_intent_already_processed'
  | 'missing'
  | 'coupon_expired'
  | 'customer_session_expired'
  | 'product_inactive'
  | 'sku_inactive'
  | 'out_of_inventory'
  | 'parameter_missing'
  | 'parameter_unknown'
  | 'parameter_invalid_empty'
  | 'parameter_invalid_integer'
  | 'parameter_invalid_string_blank'
  | 'parameter_invalid_string_empty'
  | 'parameters_exclusive'
  | 'amount_too_small'
  | 'amount_too_large'
  | 'charge_invalid_parameter'
  | 'payment_intent_invalid_parameter'
  | 'payment_method_invalid_parameter'
  | 'payment_method_invalid_parameter_testmode'
  | 'setup_intent_invalid_parameter'
  | 'balance_invalid_parameter'
  | 'invalid_charge_amount'
  | 'invalid_characters'
  | 'email_invalid'
  | 'url_invalid'
  | 'country_code_invalid'
  | 'country_unsupported'
  | 'postal_code_invalid'
  | 'routing_number_invalid'
  | 'account_number_invalid'
  | 'tax_id_invalid'
  | 'customer_tax_location_invalid'
  | 'shipping_address_invalid'
  | 'invalid_fields'
  | 'tls_version_unsupported'
  | 'terminal_reader_busy'
  | 'terminal_reader_offline'
  | 'terminal_reader_timeout'
  | 'forwarding_api_retryable_upstream_error'
  | 'forwarding_api_upstream_connection_error'
  | 'forwarding_api_upstream_connection_timeout'
  | 'forwarding_api_upstream_error'
  | 'payment_method_provider_timeout'
  | 'taxes_calculation_failed'
  | 'shipping_calculation_failed'
  | 'failed_tax_calculation'
  | 'payment_method_microdeposit_processing_error';

/** The body of any documented error of Stripe. Its codes are in `error.code`. */
export type StripeError =
  | StripeCardDeclinedError
  | StripeCardInvalidError
  | StripePaymentRefusedError
  | StripeAuthenticationRequiredError
  | StripeProcessingError
  | StripeTooManyDeclinesError
  | StripeRateLimitError
  | StripeLockTimeoutError
  | StripeIdempotencyKeyInUseError
  | StripeApiKeyExpiredError
  | StripeSecretKeyRequiredError
  | StripeLivemodeMismatchError
  | StripeAccountIncompleteError
  | StripeFeatureInactiveError
  | StripeNotAllowedError
  | StripeBalanceInsufficientError
  | StripePayoutLimitExceededError
  | StripeResourceMissingError
  | StripeResourceAlreadyExistsError
  | StripeUnexpectedStateError
  | StripeInvalidParameterError
  | StripeInvalidFieldsError
  | StripeTlsVersionUnsupportedError
  | StripeReaderUnavailableError
  | StripeUpstreamFailedError
  | StripeErrorEnvelope;

/** The documented bodies of Stripe by HTTP status. */
export interface StripeErrorByStatus {
  400: StripeRateLimitError | StripeErrorEnvelope;
  401: StripeErrorEnvelope;
  402: StripeErrorEnvelope;
  403: StripeErrorEnvelope;
  404: StripeErrorEnvelope;
  409: StripeErrorEnvelope;
  424: StripeErrorEnvelope;
  429: StripeRateLimitError | StripeErrorEnvelope;
  500: StripeErrorEnvelope;
  502: StripeErrorEnvelope;
  503: StripeErrorEnvelope;
  504: StripeErrorEnvelope;
}

/** The ids of the documented errors of Stripe. */
export type StripeErrorId =
  | 'card-declined'
  | 'card-invalid'
  | 'payment-refused'
  | 'authentication-required'
  | 'processing-error'
  | 'too-many-declines'
  | 'rate-limit'
  | 'lock-timeout'
  | 'idempotency-key-in-use'
  | 'api-key-expired'
  | 'secret-key-required'
  | 'livemode-mismatch'
  | 'account-incomplete'
  | 'feature-inactive'
  | 'not-allowed'
  | 'balance-insufficient'
  | 'payout-limit-exceeded'
  | 'resource-missing'
  | 'resource-already-exists'
  | 'unexpected-state'
  | 'invalid-parameter'
  | 'invalid-fields'
  | 'tls-version-unsupported'
  | 'reader-unavailable'
  | 'upstream-failed'
  | 'idempotency-error'
  | 'session-expired'
  | 'bad-request'
  | 'unauthorized'
  | 'request-failed'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'dependency-failed'
  | 'too-many-requests'
  | 'api-error';

/** Whether a parsed body is any documented error of Stripe. */
export declare const isStripeError: Guard<StripeError>;

/** Whether a parsed body is a {@link StripeAccountIncompleteError}. */
export declare const isStripeAccountIncompleteError: Guard<StripeAccountIncompleteError>;

/** Whether a parsed body is a {@link StripeApiKeyExpiredError}. */
export declare const isStripeApiKeyExpiredError: Guard<StripeApiKeyExpiredError>;

/** Whether a parsed body is a {@link StripeAuthenticationRequiredError}. */
export declare const isStripeAuthenticationRequiredError: Guard<StripeAuthenticationRequiredError>;

/** Whether a parsed body is a {@link StripeBalanceInsufficientError}. */
export declare const isStripeBalanceInsufficientError: Guard<StripeBalanceInsufficientError>;

/** Whether a parsed body is a {@link StripeCardDeclinedError}. */
export declare const isStripeCardDeclinedError: Guard<StripeCardDeclinedError>;

/** Whether a parsed body is a {@link StripeCardInvalidError}. */
export declare const isStripeCardInvalidError: Guard<StripeCardInvalidError>;

/** Whether a parsed body is a {@link StripeErrorEnvelope}. */
export declare const isStripeErrorEnvelope: Guard<StripeErrorEnvelope>;

/** Whether a parsed body is a {@link StripeFeatureInactiveError}. */
export declare const isStripeFeatureInactiveError: Guard<StripeFeatureInactiveError>;

/** Whether a parsed body is a {@link StripeIdempotencyKeyInUseError}. */
export declare const isStripeIdempotencyKeyInUseError: Guard<StripeIdempotencyKeyInUseError>;

/** Whether a parsed body is a {@link StripeInvalidFieldsError}. */
export declare const isStripeInvalidFieldsError: Guard<StripeInvalidFieldsError>;

/** Whether a parsed body is a {@link StripeInvalidParameterError}. */
export declare const isStripeInvalidParameterError: Guard<StripeInvalidParameterError>;

/** Whether a parsed body is a {@link StripeLivemodeMismatchError}. */
export declare const isStripeLivemodeMismatchError: Guard<StripeLivemodeMismatchError>;

/** Whether a parsed body is a {@link StripeLockTimeoutError}. */
export declare const isStripeLockTimeoutError: Guard<StripeLockTimeoutError>;

/** Whether a parsed body is a {@link StripeNotAllowedError}. */
export declare const isStripeNotAllowedError: Guard<StripeNotAllowedError>;

/** Whether a parsed body is a {@link StripePaymentRefusedError}. */
export declare const isStripePaymentRefusedError: Guard<StripePaymentRefusedError>;

/** Whether a parsed body is a {@link StripePayoutLimitExceededError}. */
export declare const isStripePayoutLimitExceededError: Guard<StripePayoutLimitExceededError>;

/** Whether a parsed body is a {@link StripeProcessingError}. */
export declare const isStripeProcessingError: Guard<StripeProcessingError>;

/** Whether a parsed body is a {@link StripeRateLimitError}. */
export declare const isStripeRateLimitError: Guard<StripeRateLimitError>;

/** Whether a parsed body is a {@link StripeReaderUnavailableError}. */
export declare const isStripeReaderUnavailableError: Guard<StripeReaderUnavailableError>;

/** Whether a parsed body is a {@link StripeResourceAlreadyExistsError}. */
export declare const isStripeResourceAlreadyExistsError: Guard<StripeResourceAlreadyExistsError>;

/** Whether a parsed body is a {@link StripeResourceMissingError}. */
export declare const isStripeResourceMissingError: Guard<StripeResourceMissingError>;

/** Whether a parsed body is a {@link StripeSecretKeyRequiredError}. */
export declare const isStripeSecretKeyRequiredError: Guard<StripeSecretKeyRequiredError>;

/** Whether a parsed body is a {@link StripeTlsVersionUnsupportedError}. */
export declare const isStripeTlsVersionUnsupportedError: Guard<StripeTlsVersionUnsupportedError>;

/** Whether a parsed body is a {@link StripeTooManyDeclinesError}. */
export declare const isStripeTooManyDeclinesError: Guard<StripeTooManyDeclinesError>;

/** Whether a parsed body is a {@link StripeUnexpectedStateError}. */
export declare const isStripeUnexpectedStateError: Guard<StripeUnexpectedStateError>;

/** Whether a parsed body is a {@link StripeUpstreamFailedError}. */
export declare const isStripeUpstreamFailedError: Guard<StripeUpstreamFailedError>;

/** The contract of Stripe, for `createInspector`. */
declare const table: ContractTable<'stripe', StripeErrorId>;
export default table;
