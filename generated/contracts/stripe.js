function fail(failure, path, issue, expected) {
  failure.path = path;
  failure.issue = issue;
  failure.expected = expected;
  return false;
}

function guard(failure, check) {
  const get = () => (failure.issue ? [{ instancePath: failure.path, ...failure.issue(failure.expected) }] : null);
  return Object.defineProperty(check, 'errors', { get });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const enumIssue = (allowedValues) => ({ keyword: 'enum', params: { allowedValues }, message: 'must be equal to one of the allowed values' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });

const failure1 = {};
export const isStripeAccountIncompleteError = /* @__PURE__ */ guard(failure1, function isStripeAccountIncompleteError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure1, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure1, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== 'testmode_charges_only' && code !== 'payouts_not_allowed' && code !== 'transfers_not_allowed' && code !== 'platform_account_required' && code !== 'account_error_country_change_requires_additional_steps' && code !== 'progressive_onboarding_limit_exceeded') return fail(failure1, '/error/code', enumIssue, ['testmode_charges_only', 'payouts_not_allowed', 'transfers_not_allowed', 'platform_account_required', 'account_error_country_change_requires_additional_steps', 'progressive_onboarding_limit_exceeded']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure1, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure1, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure1, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure1, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure1, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure1, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure1, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure1, '/error/charge', typeIssue, ['string', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isStripeApiKeyExpiredError = /* @__PURE__ */ guard(failure2, function isStripeApiKeyExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure2, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure2, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (code !== 'api_key_expired' && code !== 'platform_api_key_expired') return fail(failure2, '/error/code', enumIssue, ['api_key_expired', 'platform_api_key_expired']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure2, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure2, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure2, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure2, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure2, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure2, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure2, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure2, '/error/charge', typeIssue, ['string', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isStripeAuthenticationRequiredError = /* @__PURE__ */ guard(failure3, function isStripeAuthenticationRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure3, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure3, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== 'authentication_required' && code !== 'payment_intent_action_required' && code !== 'payment_intent_authentication_failure' && code !== 'setup_intent_authentication_failure' && code !== 'invoice_payment_intent_requires_action') return fail(failure3, '/error/code', enumIssue, ['authentication_required', 'payment_intent_action_required', 'payment_intent_authentication_failure', 'setup_intent_authentication_failure', 'invoice_payment_intent_requires_action']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure3, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure3, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure3, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure3, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure3, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure3, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure3, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure3, '/error/charge', typeIssue, ['string', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isStripeBalanceInsufficientError = /* @__PURE__ */ guard(failure4, function isStripeBalanceInsufficientError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== 'balance_insufficient') return fail(failure4, '/error/code', constIssue, 'balance_insufficient');
  const type = error.type;
  if (type === undefined) return fail(failure4, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure4, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure4, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure4, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure4, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure4, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure4, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure4, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure4, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure4, '/error/charge', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isStripeCardDeclinedError = /* @__PURE__ */ guard(failure5, function isStripeCardDeclinedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (code !== 'card_declined') return fail(failure5, '/error/code', constIssue, 'card_declined');
  const type = error.type;
  if (type === undefined) return fail(failure5, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure5, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure5, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure5, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure5, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure5, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure5, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure5, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure5, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure5, '/error/charge', typeIssue, ['string', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isStripeCardInvalidError = /* @__PURE__ */ guard(failure6, function isStripeCardInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure6, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure6, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== 'incorrect_number' && code !== 'incorrect_cvc' && code !== 'incorrect_zip' && code !== 'incorrect_address' && code !== 'invalid_number' && code !== 'invalid_cvc' && code !== 'invalid_expiry_month' && code !== 'invalid_expiry_year' && code !== 'invalid_card_type' && code !== 'expired_card') return fail(failure6, '/error/code', enumIssue, ['incorrect_number', 'incorrect_cvc', 'incorrect_zip', 'incorrect_address', 'invalid_number', 'invalid_cvc', 'invalid_expiry_month', 'invalid_expiry_year', 'invalid_card_type', 'expired_card']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure6, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure6, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure6, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure6, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure6, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure6, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure6, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure6, '/error/charge', typeIssue, ['string', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isStripeErrorEnvelope = /* @__PURE__ */ guard(failure7, function isStripeErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure7, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure7, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure7, '/error/code', typeIssue, ['string', 'null']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure7, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure7, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure7, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure7, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure7, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure7, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure7, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure7, '/error/charge', typeIssue, ['string', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isStripeFeatureInactiveError = /* @__PURE__ */ guard(failure8, function isStripeFeatureInactiveError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure8, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure8, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== 'stripe_tax_inactive' && code !== 'forwarding_api_inactive' && code !== 'instant_payouts_config_disabled' && code !== 'instant_payouts_currency_disabled' && code !== 'financial_account_capability_not_enabled' && code !== 'storer_capability_not_active' && code !== 'storer_capability_missing' && code !== 'payment_method_unactivated') return fail(failure8, '/error/code', enumIssue, ['stripe_tax_inactive', 'forwarding_api_inactive', 'instant_payouts_config_disabled', 'instant_payouts_currency_disabled', 'financial_account_capability_not_enabled', 'storer_capability_not_active', 'storer_capability_missing', 'payment_method_unactivated']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure8, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure8, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure8, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure8, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure8, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure8, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure8, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure8, '/error/charge', typeIssue, ['string', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isStripeIdempotencyKeyInUseError = /* @__PURE__ */ guard(failure9, function isStripeIdempotencyKeyInUseError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== 'idempotency_key_in_use') return fail(failure9, '/error/code', constIssue, 'idempotency_key_in_use');
  const type = error.type;
  if (type === undefined) return fail(failure9, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure9, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure9, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure9, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure9, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure9, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure9, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure9, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure9, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure9, '/error/charge', typeIssue, ['string', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isStripeInvalidFieldsError = /* @__PURE__ */ guard(failure10, function isStripeInvalidFieldsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== 'invalid_fields') return fail(failure10, '/error/code', constIssue, 'invalid_fields');
  const type = error.type;
  if (type === undefined) return fail(failure10, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure10, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure10, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure10, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure10, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure10, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure10, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure10, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure10, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure10, '/error/charge', typeIssue, ['string', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isStripeInvalidParameterError = /* @__PURE__ */ guard(failure11, function isStripeInvalidParameterError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure11, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure11, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== 'parameter_missing' && code !== 'parameter_unknown' && code !== 'parameter_invalid_empty' && code !== 'parameter_invalid_integer' && code !== 'parameter_invalid_string_blank' && code !== 'parameter_invalid_string_empty' && code !== 'parameters_exclusive' && code !== 'amount_too_small' && code !== 'amount_too_large' && code !== 'charge_invalid_parameter' && code !== 'payment_intent_invalid_parameter' && code !== 'payment_method_invalid_parameter' && code !== 'payment_method_invalid_parameter_testmode' && code !== 'setup_intent_invalid_parameter' && code !== 'balance_invalid_parameter' && code !== 'invalid_charge_amount' && code !== 'invalid_characters' && code !== 'email_invalid' && code !== 'url_invalid' && code !== 'country_code_invalid' && code !== 'country_unsupported' && code !== 'postal_code_invalid' && code !== 'routing_number_invalid' && code !== 'account_number_invalid' && code !== 'tax_id_invalid' && code !== 'customer_tax_location_invalid' && code !== 'shipping_address_invalid') return fail(failure11, '/error/code', enumIssue, ['parameter_missing', 'parameter_unknown', 'parameter_invalid_empty', 'parameter_invalid_integer', 'parameter_invalid_string_blank', 'parameter_invalid_string_empty', 'parameters_exclusive', 'amount_too_small', 'amount_too_large', 'charge_invalid_parameter', 'payment_intent_invalid_parameter', 'payment_method_invalid_parameter', 'payment_method_invalid_parameter_testmode', 'setup_intent_invalid_parameter', 'balance_invalid_parameter', 'invalid_charge_amount', 'invalid_characters', 'email_invalid', 'url_invalid', 'country_code_invalid', 'country_unsupported', 'postal_code_invalid', 'routing_number_invalid', 'account_number_invalid', 'tax_id_invalid', 'customer_tax_location_invalid', 'shipping_address_invalid']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure11, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure11, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure11, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure11, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure11, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure11, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure11, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure11, '/error/charge', typeIssue, ['string', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isStripeLivemodeMismatchError = /* @__PURE__ */ guard(failure12, function isStripeLivemodeMismatchError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (code !== 'livemode_mismatch') return fail(failure12, '/error/code', constIssue, 'livemode_mismatch');
  const type = error.type;
  if (type === undefined) return fail(failure12, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure12, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure12, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure12, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure12, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure12, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure12, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure12, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure12, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure12, '/error/charge', typeIssue, ['string', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isStripeLockTimeoutError = /* @__PURE__ */ guard(failure13, function isStripeLockTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (code !== 'lock_timeout') return fail(failure13, '/error/code', constIssue, 'lock_timeout');
  const type = error.type;
  if (type === undefined) return fail(failure13, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure13, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure13, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure13, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure13, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure13, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure13, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure13, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure13, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure13, '/error/charge', typeIssue, ['string', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isStripeNotAllowedError = /* @__PURE__ */ guard(failure14, function isStripeNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure14, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure14, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (code !== 'account_invalid' && code !== 'no_account' && code !== 'not_allowed_on_standard_account' && code !== 'application_fees_not_allowed' && code !== 'action_blocked' && code !== 'request_blocked' && code !== 'approval_required') return fail(failure14, '/error/code', enumIssue, ['account_invalid', 'no_account', 'not_allowed_on_standard_account', 'application_fees_not_allowed', 'action_blocked', 'request_blocked', 'approval_required']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure14, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure14, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure14, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure14, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure14, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure14, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure14, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure14, '/error/charge', typeIssue, ['string', 'null']);
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isStripePaymentRefusedError = /* @__PURE__ */ guard(failure15, function isStripePaymentRefusedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure15, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure15, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (code !== 'insufficient_funds' && code !== 'bank_account_declined' && code !== 'debit_not_authorized' && code !== 'payment_method_customer_decline' && code !== 'payment_method_provider_decline' && code !== 'refer_to_customer' && code !== 'payment_intent_payment_attempt_failed' && code !== 'payment_intent_payment_attempt_expired' && code !== 'setup_attempt_failed' && code !== 'account_closed' && code !== 'payment_method_bank_account_blocked') return fail(failure15, '/error/code', enumIssue, ['insufficient_funds', 'bank_account_declined', 'debit_not_authorized', 'payment_method_customer_decline', 'payment_method_provider_decline', 'refer_to_customer', 'payment_intent_payment_attempt_failed', 'payment_intent_payment_attempt_expired', 'setup_attempt_failed', 'account_closed', 'payment_method_bank_account_blocked']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure15, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure15, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure15, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure15, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure15, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure15, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure15, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure15, '/error/charge', typeIssue, ['string', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isStripePayoutLimitExceededError = /* @__PURE__ */ guard(failure16, function isStripePayoutLimitExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure16, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure16, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure16, '/error', requiredIssue, 'code');
  if (code !== 'payouts_limit_exceeded' && code !== 'instant_payouts_limit_exceeded') return fail(failure16, '/error/code', enumIssue, ['payouts_limit_exceeded', 'instant_payouts_limit_exceeded']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure16, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure16, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure16, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure16, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure16, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure16, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure16, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure16, '/error/charge', typeIssue, ['string', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isStripeProcessingError = /* @__PURE__ */ guard(failure17, function isStripeProcessingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (code !== 'processing_error') return fail(failure17, '/error/code', constIssue, 'processing_error');
  const type = error.type;
  if (type === undefined) return fail(failure17, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure17, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure17, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure17, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure17, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure17, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure17, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure17, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure17, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure17, '/error/charge', typeIssue, ['string', 'null']);
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isStripeRateLimitError = /* @__PURE__ */ guard(failure18, function isStripeRateLimitError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure18, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure18, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure18, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure18, '/error', requiredIssue, 'code');
  if (code !== 'rate_limit' && code !== 'payment_intent_rate_limit_exceeded') return fail(failure18, '/error/code', enumIssue, ['rate_limit', 'payment_intent_rate_limit_exceeded']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure18, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure18, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure18, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure18, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure18, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure18, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure18, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure18, '/error/charge', typeIssue, ['string', 'null']);
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isStripeReaderUnavailableError = /* @__PURE__ */ guard(failure19, function isStripeReaderUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure19, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure19, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure19, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure19, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure19, '/error', requiredIssue, 'code');
  if (code !== 'terminal_reader_busy' && code !== 'terminal_reader_offline' && code !== 'terminal_reader_timeout') return fail(failure19, '/error/code', enumIssue, ['terminal_reader_busy', 'terminal_reader_offline', 'terminal_reader_timeout']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure19, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure19, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure19, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure19, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure19, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure19, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure19, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure19, '/error/charge', typeIssue, ['string', 'null']);
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isStripeResourceAlreadyExistsError = /* @__PURE__ */ guard(failure20, function isStripeResourceAlreadyExistsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure20, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure20, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure20, '/error', requiredIssue, 'code');
  if (code !== 'resource_already_exists' && code !== 'bank_account_exists') return fail(failure20, '/error/code', enumIssue, ['resource_already_exists', 'bank_account_exists']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure20, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure20, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure20, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure20, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure20, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure20, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure20, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure20, '/error/charge', typeIssue, ['string', 'null']);
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isStripeResourceMissingError = /* @__PURE__ */ guard(failure21, function isStripeResourceMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure21, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure21, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure21, '/error', requiredIssue, 'code');
  if (code !== 'resource_missing') return fail(failure21, '/error/code', constIssue, 'resource_missing');
  const type = error.type;
  if (type === undefined) return fail(failure21, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure21, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure21, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure21, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure21, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure21, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure21, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure21, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure21, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure21, '/error/charge', typeIssue, ['string', 'null']);
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isStripeSecretKeyRequiredError = /* @__PURE__ */ guard(failure22, function isStripeSecretKeyRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure22, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure22, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure22, '/error', requiredIssue, 'code');
  if (code !== 'secret_key_required') return fail(failure22, '/error/code', constIssue, 'secret_key_required');
  const type = error.type;
  if (type === undefined) return fail(failure22, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure22, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure22, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure22, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure22, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure22, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure22, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure22, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure22, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure22, '/error/charge', typeIssue, ['string', 'null']);
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isStripeTlsVersionUnsupportedError = /* @__PURE__ */ guard(failure23, function isStripeTlsVersionUnsupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure23, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure23, '/error', requiredIssue, 'code');
  if (code !== 'tls_version_unsupported') return fail(failure23, '/error/code', constIssue, 'tls_version_unsupported');
  const type = error.type;
  if (type === undefined) return fail(failure23, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure23, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure23, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure23, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure23, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure23, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure23, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure23, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure23, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure23, '/error/charge', typeIssue, ['string', 'null']);
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isStripeTooManyDeclinesError = /* @__PURE__ */ guard(failure24, function isStripeTooManyDeclinesError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure24, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure24, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure24, '/error', requiredIssue, 'code');
  if (code !== 'card_decline_rate_limit_exceeded') return fail(failure24, '/error/code', constIssue, 'card_decline_rate_limit_exceeded');
  const type = error.type;
  if (type === undefined) return fail(failure24, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure24, '/error/type', typeIssue, 'string');
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure24, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure24, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure24, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure24, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure24, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure24, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure24, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure24, '/error/charge', typeIssue, ['string', 'null']);
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isStripeUnexpectedStateError = /* @__PURE__ */ guard(failure25, function isStripeUnexpectedStateError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure25, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure25, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure25, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure25, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure25, '/error', requiredIssue, 'code');
  if (code !== 'charge_already_captured' && code !== 'charge_already_refunded' && code !== 'charge_disputed' && code !== 'charge_not_refundable' && code !== 'charge_expired_for_capture' && code !== 'capture_charge_authorization_expired' && code !== 'capture_unauthorized_payment' && code !== 'payment_intent_unexpected_state' && code !== 'payment_intent_incompatible_payment_method' && code !== 'setup_intent_unexpected_state' && code !== 'setup_intent_setup_attempt_expired' && code !== 'payment_method_unexpected_state' && code !== 'intent_invalid_state' && code !== 'invoice_not_editable' && code !== 'status_transition_invalid' && code !== 'token_already_used' && code !== 'token_in_use' && code !== 'refund_disputed_payment' && code !== 'return_intent_already_processed' && code !== 'missing' && code !== 'coupon_expired' && code !== 'customer_session_expired' && code !== 'product_inactive' && code !== 'sku_inactive' && code !== 'out_of_inventory') return fail(failure25, '/error/code', enumIssue, ['charge_already_captured', 'charge_already_refunded', 'charge_disputed', 'charge_not_refundable', 'charge_expired_for_capture', 'capture_charge_authorization_expired', 'capture_unauthorized_payment', 'payment_intent_unexpected_state', 'payment_intent_incompatible_payment_method', 'setup_intent_unexpected_state', 'setup_intent_setup_attempt_expired', 'payment_method_unexpected_state', 'intent_invalid_state', 'invoice_not_editable', 'status_transition_invalid', 'token_already_used', 'token_in_use', 'refund_disputed_payment', 'return_intent_already_processed', 'missing', 'coupon_expired', 'customer_session_expired', 'product_inactive', 'sku_inactive', 'out_of_inventory']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure25, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure25, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure25, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure25, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure25, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure25, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure25, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure25, '/error/charge', typeIssue, ['string', 'null']);
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isStripeUpstreamFailedError = /* @__PURE__ */ guard(failure26, function isStripeUpstreamFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure26, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure26, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure26, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure26, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code === undefined) return fail(failure26, '/error', requiredIssue, 'code');
  if (code !== 'forwarding_api_retryable_upstream_error' && code !== 'forwarding_api_upstream_connection_error' && code !== 'forwarding_api_upstream_connection_timeout' && code !== 'forwarding_api_upstream_error' && code !== 'payment_method_provider_timeout' && code !== 'taxes_calculation_failed' && code !== 'shipping_calculation_failed' && code !== 'failed_tax_calculation' && code !== 'payment_method_microdeposit_processing_error') return fail(failure26, '/error/code', enumIssue, ['forwarding_api_retryable_upstream_error', 'forwarding_api_upstream_connection_error', 'forwarding_api_upstream_connection_timeout', 'forwarding_api_upstream_error', 'payment_method_provider_timeout', 'taxes_calculation_failed', 'shipping_calculation_failed', 'failed_tax_calculation', 'payment_method_microdeposit_processing_error']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure26, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure26, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure26, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure26, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure26, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure26, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure26, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure26, '/error/charge', typeIssue, ['string', 'null']);
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isStripeError = /* @__PURE__ */ guard(failure27, function isStripeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure27, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure27, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure27, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure27, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure27, '/error/type', typeIssue, 'string');
  const code = error.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure27, '/error/code', typeIssue, ['string', 'null']);
  const declineCode = error.decline_code;
  if (declineCode !== undefined && typeof declineCode !== 'string' && declineCode !== null) return fail(failure27, '/error/decline_code', typeIssue, ['string', 'null']);
  const adviceCode = error.advice_code;
  if (adviceCode !== undefined && typeof adviceCode !== 'string' && adviceCode !== null) return fail(failure27, '/error/advice_code', typeIssue, ['string', 'null']);
  const message = error.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure27, '/error/message', typeIssue, ['string', 'null']);
  const userMessage = error.user_message;
  if (userMessage !== undefined && typeof userMessage !== 'string' && userMessage !== null) return fail(failure27, '/error/user_message', typeIssue, ['string', 'null']);
  const param = error.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure27, '/error/param', typeIssue, ['string', 'null']);
  const docUrl = error.doc_url;
  if (docUrl !== undefined && typeof docUrl !== 'string' && docUrl !== null) return fail(failure27, '/error/doc_url', typeIssue, ['string', 'null']);
  const requestLogUrl = error.request_log_url;
  if (requestLogUrl !== undefined && typeof requestLogUrl !== 'string' && requestLogUrl !== null) return fail(failure27, '/error/request_log_url', typeIssue, ['string', 'null']);
  const charge = error.charge;
  if (charge !== undefined && typeof charge !== 'string' && charge !== null) return fail(failure27, '/error/charge', typeIssue, ['string', 'null']);
  failure27.issue = null;
  return true;
});

export default {
  id: 'stripe',
  kind: 'vendor',
  revisions: null,
  hosts: ['api.stripe.com', 'files.stripe.com', 'connect.stripe.com', 'meter-events.stripe.com'],
  identifyingHeaders: [{ name: 'stripe-should-retry' }],
  alsoSends: ['oauth'],
  requestId: [{ header: 'request-id' }],
  retryOverride: { header: 'stripe-should-retry', retry: ['true'], doNotRetry: ['false'] },
  errors: {
    'card-declined': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'card-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'payment-refused': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'authentication-required': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'processing-error': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'too-many-declines': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'rate-limit': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'lock-timeout': { category: 'conflict', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'idempotency-key-in-use': { category: 'conflict', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'api-key-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'secret-key-required': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'livemode-mismatch': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'account-incomplete': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'complete-profile', backoff: null },
    'feature-inactive': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    'not-allowed': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'balance-insufficient': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'payout-limit-exceeded': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    'resource-missing': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-already-exists': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unexpected-state': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-parameter': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-fields': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'tls-version-unsupported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'reader-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'upstream-failed': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'idempotency-error': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'session-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'request-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'dependency-failed': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'api-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isStripeErrorEnvelope,
      guardKey: 'w8ltotlXGGkz',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }, { pointer: '/error/user_message', accessor: (body) => body?.error?.user_message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'card-declined', surfaces: ['rest'], matchBy: { codes: ['card_declined'] }, revisions: null, guard: isStripeCardDeclinedError, guardKey: 'Qi02-C-CgHHJ', status: null, headers: [] },
        { error: 'card-invalid', surfaces: ['rest'], matchBy: { codes: ['incorrect_number', 'incorrect_cvc', 'incorrect_zip', 'incorrect_address', 'invalid_number', 'invalid_cvc', 'invalid_expiry_month', 'invalid_expiry_year', 'invalid_card_type', 'expired_card'] }, revisions: null, guard: isStripeCardInvalidError, guardKey: 'xke4vl_cKR52', status: null, headers: [] },
        { error: 'payment-refused', surfaces: ['rest'], matchBy: { codes: ['insufficient_funds', 'bank_account_declined', 'debit_not_authorized', 'payment_method_customer_decline', 'payment_method_provider_decline', 'refer_to_customer', 'payment_intent_payment_attempt_failed', 'payment_intent_payment_attempt_expired', 'setup_attempt_failed', 'account_closed', 'payment_method_bank_account_blocked'] }, revisions: null, guard: isStripePaymentRefusedError, guardKey: 'p1ErX-A_EtW0', status: null, headers: [] },
        { error: 'authentication-required', surfaces: ['rest'], matchBy: { codes: ['authentication_required', 'payment_intent_action_required', 'payment_intent_authentication_failure', 'setup_intent_authentication_failure', 'invoice_payment_intent_requires_action'] }, revisions: null, guard: isStripeAuthenticationRequiredError, guardKey: 'SjCn8RlLgbG5', status: null, headers: [] },
        { error: 'processing-error', surfaces: ['rest'], matchBy: { codes: ['processing_error'] }, revisions: null, guard: isStripeProcessingError, guardKey: '9Z4QzSr7-17X', status: null, headers: [] },
        { error: 'too-many-declines', surfaces: ['rest'], matchBy: { codes: ['card_decline_rate_limit_exceeded'] }, revisions: null, guard: isStripeTooManyDeclinesError, guardKey: 'brqphz9Eq4w5', status: null, headers: [] },
        { error: 'rate-limit', surfaces: ['rest'], matchBy: { codes: ['rate_limit', 'payment_intent_rate_limit_exceeded'] }, revisions: null, guard: isStripeRateLimitError, guardKey: 'OWJtTZlA2w_o', status: [400, 429], headers: [] },
        { error: 'lock-timeout', surfaces: ['rest'], matchBy: { codes: ['lock_timeout'] }, revisions: null, guard: isStripeLockTimeoutError, guardKey: 'JaMVUfCywTVD', status: null, headers: [] },
        { error: 'idempotency-key-in-use', surfaces: ['rest'], matchBy: { codes: ['idempotency_key_in_use'] }, revisions: null, guard: isStripeIdempotencyKeyInUseError, guardKey: 'R4GLMIOVR-eS', status: null, headers: [] },
        { error: 'api-key-expired', surfaces: ['rest'], matchBy: { codes: ['api_key_expired', 'platform_api_key_expired'] }, revisions: null, guard: isStripeApiKeyExpiredError, guardKey: 'eeO7lRbX2Ff_', status: null, headers: [] },
        { error: 'secret-key-required', surfaces: ['rest'], matchBy: { codes: ['secret_key_required'] }, revisions: null, guard: isStripeSecretKeyRequiredError, guardKey: 'tWwsRQ8Z8tUL', status: null, headers: [] },
        { error: 'livemode-mismatch', surfaces: ['rest'], matchBy: { codes: ['livemode_mismatch'] }, revisions: null, guard: isStripeLivemodeMismatchError, guardKey: '0qmBXYLmCdKZ', status: null, headers: [] },
        { error: 'account-incomplete', surfaces: ['rest'], matchBy: { codes: ['testmode_charges_only', 'payouts_not_allowed', 'transfers_not_allowed', 'platform_account_required', 'account_error_country_change_requires_additional_steps', 'progressive_onboarding_limit_exceeded'] }, revisions: null, guard: isStripeAccountIncompleteError, guardKey: 'UpP6jRk9AWbp', status: null, headers: [] },
        { error: 'feature-inactive', surfaces: ['rest'], matchBy: { codes: ['stripe_tax_inactive', 'forwarding_api_inactive', 'instant_payouts_config_disabled', 'instant_payouts_currency_disabled', 'financial_account_capability_not_enabled', 'storer_capability_not_active', 'storer_capability_missing', 'payment_method_unactivated'] }, revisions: null, guard: isStripeFeatureInactiveError, guardKey: 'Ao3G1yqC8nci', status: null, headers: [] },
        { error: 'not-allowed', surfaces: ['rest'], matchBy: { codes: ['account_invalid', 'no_account', 'not_allowed_on_standard_account', 'application_fees_not_allowed', 'action_blocked', 'request_blocked', 'approval_required'] }, revisions: null, guard: isStripeNotAllowedError, guardKey: '7wWWcVfcVLS3', status: null, headers: [] },
        { error: 'balance-insufficient', surfaces: ['rest'], matchBy: { codes: ['balance_insufficient'] }, revisions: null, guard: isStripeBalanceInsufficientError, guardKey: 'aDW7EXjGE8R2', status: null, headers: [] },
        { error: 'payout-limit-exceeded', surfaces: ['rest'], matchBy: { codes: ['payouts_limit_exceeded', 'instant_payouts_limit_exceeded'] }, revisions: null, guard: isStripePayoutLimitExceededError, guardKey: 'Qfx2OUwCroge', status: null, headers: [] },
        { error: 'resource-missing', surfaces: ['rest'], matchBy: { codes: ['resource_missing'] }, revisions: null, guard: isStripeResourceMissingError, guardKey: 'WGVbYr_A9cDR', status: null, headers: [] },
        { error: 'resource-already-exists', surfaces: ['rest'], matchBy: { codes: ['resource_already_exists', 'bank_account_exists'] }, revisions: null, guard: isStripeResourceAlreadyExistsError, guardKey: 'PTj0wezux6sN', status: null, headers: [] },
        { error: 'unexpected-state', surfaces: ['rest'], matchBy: { codes: ['charge_already_captured', 'charge_already_refunded', 'charge_disputed', 'charge_not_refundable', 'charge_expired_for_capture', 'capture_charge_authorization_expired', 'capture_unauthorized_payment', 'payment_intent_unexpected_state', 'payment_intent_incompatible_payment_method', 'setup_intent_unexpected_state', 'setup_intent_setup_attempt_expired', 'payment_method_unexpected_state', 'intent_invalid_state', 'invoice_not_editable', 'status_transition_invalid', 'token_already_used', 'token_in_use', 'refund_disputed_payment', 'return_intent_already_processed', 'missing', 'coupon_expired', 'customer_session_expired', 'product_inactive', 'sku_inactive', 'out_of_inventory'] }, revisions: null, guard: isStripeUnexpectedStateError, guardKey: '3PkKeb0WMdaY', status: null, headers: [] },
        { error: 'invalid-parameter', surfaces: ['rest'], matchBy: { codes: ['parameter_missing', 'parameter_unknown', 'parameter_invalid_empty', 'parameter_invalid_integer', 'parameter_invalid_string_blank', 'parameter_invalid_string_empty', 'parameters_exclusive', 'amount_too_small', 'amount_too_large', 'charge_invalid_parameter', 'payment_intent_invalid_parameter', 'payment_method_invalid_parameter', 'payment_method_invalid_parameter_testmode', 'setup_intent_invalid_parameter', 'balance_invalid_parameter', 'invalid_charge_amount', 'invalid_characters', 'email_invalid', 'url_invalid', 'country_code_invalid', 'country_unsupported', 'postal_code_invalid', 'routing_number_invalid', 'account_number_invalid', 'tax_id_invalid', 'customer_tax_location_invalid', 'shipping_address_invalid'] }, revisions: null, guard: isStripeInvalidParameterError, guardKey: 'YGsRmfigfRm6', status: null, headers: [] },
        { error: 'invalid-fields', surfaces: ['rest'], matchBy: { codes: ['invalid_fields'] }, revisions: null, guard: isStripeInvalidFieldsError, guardKey: 'm6tmKgJuENXu', status: null, headers: [] },
        { error: 'tls-version-unsupported', surfaces: ['rest'], matchBy: { codes: ['tls_version_unsupported'] }, revisions: null, guard: isStripeTlsVersionUnsupportedError, guardKey: 'zPSs_y7uSaGk', status: null, headers: [] },
        { error: 'reader-unavailable', surfaces: ['rest'], matchBy: { codes: ['terminal_reader_busy', 'terminal_reader_offline', 'terminal_reader_timeout'] }, revisions: null, guard: isStripeReaderUnavailableError, guardKey: 'Znyz8EGrhQcA', status: null, headers: [] },
        { error: 'upstream-failed', surfaces: ['rest'], matchBy: { codes: ['forwarding_api_retryable_upstream_error', 'forwarding_api_upstream_connection_error', 'forwarding_api_upstream_connection_timeout', 'forwarding_api_upstream_error', 'payment_method_provider_timeout', 'taxes_calculation_failed', 'shipping_calculation_failed', 'failed_tax_calculation', 'payment_method_microdeposit_processing_error'] }, revisions: null, guard: isStripeUpstreamFailedError, guardKey: 'jkk_U7NHyR6o', status: null, headers: [] },
        { error: 'idempotency-error', surfaces: ['rest'], matchBy: { conditions: [{ pointer: '/error/type', accessor: (body) => body?.error?.type, equals: 'idempotency_error' }] }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: null, headers: [] },
        { error: 'session-expired', surfaces: ['rest'], matchBy: { conditions: [{ pointer: '/error/type', accessor: (body) => body?.error?.type, equals: 'temporary_session_expired' }] }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: null, headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: [400], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: [401], headers: [] },
        { error: 'request-failed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: [402], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: [404], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: [409], headers: [] },
        { error: 'dependency-failed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: [424], headers: [] },
        { error: 'too-many-requests', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: [429], headers: [] },
        { error: 'api-error', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isStripeErrorEnvelope, guardKey: 'w8ltotlXGGkz', status: [500, 502, 503, 504], headers: [] },
      ],
    },
  ],
};
