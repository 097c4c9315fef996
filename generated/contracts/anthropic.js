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
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const patternIssue = (pattern) => ({ keyword: 'pattern', params: { pattern }, message: 'must match pattern "' + pattern + '"' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const pattern1 = /^Your credit balance is too low/u;
const pattern2 = /^[^Y]/u;
const pattern3 = /^You have reached your specified /u;

const failure1 = {};
export const isAnthropicAuthenticationError = /* @__PURE__ */ guard(failure1, function isAnthropicAuthenticationError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure1, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure1, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure1, '/error', requiredIssue, 'type');
  if (errorType !== 'authentication_error') return fail(failure1, '/error/type', constIssue, 'authentication_error');
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure1, '/request_id', typeIssue, ['string', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isAnthropicBareErrorEnvelope = /* @__PURE__ */ guard(failure2, function isAnthropicBareErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure2, '/error', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure2, '/error/type', typeIssue, 'string');
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure2, '/request_id', typeIssue, ['string', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isAnthropicBillingError = /* @__PURE__ */ guard(failure3, function isAnthropicBillingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure3, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure3, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure3, '/error', requiredIssue, 'type');
  if (errorType !== 'billing_error') return fail(failure3, '/error/type', constIssue, 'billing_error');
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure3, '/request_id', typeIssue, ['string', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isAnthropicConflictError = /* @__PURE__ */ guard(failure4, function isAnthropicConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure4, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure4, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure4, '/error', requiredIssue, 'type');
  if (errorType !== 'conflict_error') return fail(failure4, '/error/type', constIssue, 'conflict_error');
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure4, '/request_id', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isAnthropicCreditBalanceTooLowError = /* @__PURE__ */ guard(failure5, function isAnthropicCreditBalanceTooLowError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure5, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure5, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure5, '/error', requiredIssue, 'type');
  if (errorType !== 'invalid_request_error') return fail(failure5, '/error/type', constIssue, 'invalid_request_error');
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure5, '/error/message', patternIssue, '^Your credit balance is too low');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure5, '/request_id', typeIssue, ['string', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isAnthropicErrorEnvelope = /* @__PURE__ */ guard(failure6, function isAnthropicErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure6, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure6, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure6, '/error', requiredIssue, 'type');
  if (typeof errorType !== 'string') return fail(failure6, '/error/type', typeIssue, 'string');
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure6, '/request_id', typeIssue, ['string', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isAnthropicInternalError = /* @__PURE__ */ guard(failure7, function isAnthropicInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure7, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure7, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure7, '/error', requiredIssue, 'type');
  if (errorType !== 'api_error') return fail(failure7, '/error/type', constIssue, 'api_error');
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure7, '/request_id', typeIssue, ['string', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isAnthropicInvalidRequestError = /* @__PURE__ */ guard(failure8, function isAnthropicInvalidRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure8, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure8, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure8, '/error', requiredIssue, 'type');
  if (errorType !== 'invalid_request_error') return fail(failure8, '/error/type', constIssue, 'invalid_request_error');
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure8, '/error/message', patternIssue, '^[^Y]');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure8, '/request_id', typeIssue, ['string', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isAnthropicNotFoundError = /* @__PURE__ */ guard(failure9, function isAnthropicNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure9, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure9, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure9, '/error', requiredIssue, 'type');
  if (errorType !== 'not_found_error') return fail(failure9, '/error/type', constIssue, 'not_found_error');
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure9, '/request_id', typeIssue, ['string', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isAnthropicOverloadedError = /* @__PURE__ */ guard(failure10, function isAnthropicOverloadedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure10, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure10, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure10, '/error', requiredIssue, 'type');
  if (errorType !== 'overloaded_error') return fail(failure10, '/error/type', constIssue, 'overloaded_error');
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure10, '/request_id', typeIssue, ['string', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isAnthropicPermissionError = /* @__PURE__ */ guard(failure11, function isAnthropicPermissionError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure11, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure11, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure11, '/error', requiredIssue, 'type');
  if (errorType !== 'permission_error') return fail(failure11, '/error/type', constIssue, 'permission_error');
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure11, '/request_id', typeIssue, ['string', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isAnthropicRateLimitedError = /* @__PURE__ */ guard(failure12, function isAnthropicRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure12, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure12, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure12, '/error', requiredIssue, 'type');
  if (errorType !== 'rate_limit_error') return fail(failure12, '/error/type', constIssue, 'rate_limit_error');
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure12, '/request_id', typeIssue, ['string', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isAnthropicRequestTooLargeError = /* @__PURE__ */ guard(failure13, function isAnthropicRequestTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure13, '/error', requiredIssue, 'type');
  if (type !== 'request_too_large') return fail(failure13, '/error/type', constIssue, 'request_too_large');
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure13, '/request_id', typeIssue, ['string', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isAnthropicSpendLimitReachedError = /* @__PURE__ */ guard(failure14, function isAnthropicSpendLimitReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure14, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure14, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure14, '/error', requiredIssue, 'type');
  if (errorType !== 'invalid_request_error') return fail(failure14, '/error/type', constIssue, 'invalid_request_error');
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  if (!pattern3.test(message)) return fail(failure14, '/error/message', patternIssue, '^You have reached your specified ');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure14, '/request_id', typeIssue, ['string', 'null']);
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isAnthropicTierSpendCapError = /* @__PURE__ */ guard(failure15, function isAnthropicTierSpendCapError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure15, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure15, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure15, '/error', requiredIssue, 'type');
  if (errorType !== 'rate_limit_error') return fail(failure15, '/error/type', constIssue, 'rate_limit_error');
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure15, '/error/details', typeIssue, 'object');
    const errorCode = details.error_code;
    if (errorCode === undefined) return fail(failure15, '/error/details', requiredIssue, 'error_code');
    if (errorCode !== 'enforced_spend_limit_reached') return fail(failure15, '/error/details/error_code', constIssue, 'enforced_spend_limit_reached');
  }
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure15, '/request_id', typeIssue, ['string', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isAnthropicTimeoutError = /* @__PURE__ */ guard(failure16, function isAnthropicTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure16, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure16, '/type', constIssue, 'error');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const errorType = error.type;
  if (errorType === undefined) return fail(failure16, '/error', requiredIssue, 'type');
  if (errorType !== 'timeout_error') return fail(failure16, '/error/type', constIssue, 'timeout_error');
  const message = error.message;
  if (message === undefined) return fail(failure16, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure16, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure16, '/request_id', typeIssue, ['string', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isAnthropicError = /* @__PURE__ */ guard(failure17, function isAnthropicError(body) {
  let bodyType, details;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure17, '/error', requiredIssue, 'type');
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure17, '/request_id', typeIssue, ['string', 'null']);
  if (!(type === 'invalid_request_error' && (bodyType = body.type) === 'error' && pattern2.test(message) || type === 'invalid_request_error' && (bodyType = body.type) === 'error' && pattern1.test(message) || type === 'invalid_request_error' && (bodyType = body.type) === 'error' && pattern3.test(message) || (type === 'authentication_error' || type === 'billing_error' || type === 'permission_error' || type === 'not_found_error' || type === 'conflict_error' || type === 'rate_limit_error' || type === 'api_error' || type === 'timeout_error' || type === 'overloaded_error') && (bodyType = body.type) === 'error' || type === 'request_too_large' || type === 'rate_limit_error' && (bodyType = body.type) === 'error' && ((details = error.details) === undefined || typeof details === 'object' && details !== null && !Array.isArray(details) && details.error_code === 'enforced_spend_limit_reached'))) return fail(failure17, '', anyOfIssue);
  failure17.issue = null;
  return true;
});

export default {
  id: 'anthropic',
  kind: 'vendor',
  revisions: null,
  hosts: ['api.anthropic.com'],
  identifyingHeaders: [{ name: 'anthropic-workspace-id' }, { name: 'anthropic-organization-id' }, { name: 'anthropic-ratelimit-requests-limit' }],
  requestId: [{ pointer: '/request_id', accessor: (body) => body?.request_id }, { header: 'request-id' }],
  retryOverride: { header: 'x-should-retry', retry: ['true'], doNotRetry: ['false'] },
  errors: {
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'credit-balance-too-low': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'spend-limit-reached': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    authentication: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    billing: { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    permission: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'request-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'tier-spend-cap': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    internal: { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    timeout: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    overloaded: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAnthropicErrorEnvelope,
      guardKey: 'pE9GhXuFA_Zr',
      mediaType: null,
      code: [{ pointer: '/error/type', accessor: (body) => body?.error?.type }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [{ header: 'retry-after-ms', unit: 'milliseconds' }],
      statusMirror: null,
      forms: [
        { error: 'invalid-request', surfaces: ['rest'], matchBy: { codes: ['invalid_request_error'], pattern: /^[^Y]/u }, revisions: null, guard: isAnthropicInvalidRequestError, guardKey: 'EE2TnqcD5QGN', status: null, headers: [] },
        { error: 'credit-balance-too-low', surfaces: ['rest'], matchBy: { codes: ['invalid_request_error'], pattern: /^Your credit balance is too low/u }, revisions: null, guard: isAnthropicCreditBalanceTooLowError, guardKey: 'r1hLqVjd3jrs', status: null, headers: [] },
        { error: 'spend-limit-reached', surfaces: ['rest'], matchBy: { codes: ['invalid_request_error'], pattern: /^You have reached your specified /u }, revisions: null, guard: isAnthropicSpendLimitReachedError, guardKey: 'bKNG2Db5gX63', status: [400], headers: [] },
        { error: 'authentication', surfaces: ['rest'], matchBy: { codes: ['authentication_error'] }, revisions: null, guard: isAnthropicAuthenticationError, guardKey: 'IjFSNgQ3Pq5q', status: [401], headers: [] },
        { error: 'billing', surfaces: ['rest'], matchBy: { codes: ['billing_error'] }, revisions: null, guard: isAnthropicBillingError, guardKey: 'oHHdpgxxYx27', status: [402], headers: [] },
        { error: 'permission', surfaces: ['rest'], matchBy: { codes: ['permission_error'] }, revisions: null, guard: isAnthropicPermissionError, guardKey: 'a5x1Nx5HRMOP', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['not_found_error'] }, revisions: null, guard: isAnthropicNotFoundError, guardKey: 'zHH_vEHrNzsT', status: [404], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: ['conflict_error'] }, revisions: null, guard: isAnthropicConflictError, guardKey: 'oEgTCL2M7Cza', status: [409], headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { codes: ['rate_limit_error'], conditions: [{ pointer: '/error/details', accessor: (body) => body?.error?.details, present: false }] }, revisions: null, guard: isAnthropicRateLimitedError, guardKey: 'kyXjbmrf1ORU', status: [429, 200], headers: [] },
        { error: 'tier-spend-cap', surfaces: ['rest'], matchBy: { codes: ['rate_limit_error'], conditions: [{ pointer: '/error/details', accessor: (body) => body?.error?.details, present: true }, { pointer: '/error/details/error_code', accessor: (body) => body?.error?.details?.error_code, equals: 'enforced_spend_limit_reached' }] }, revisions: null, guard: isAnthropicTierSpendCapError, guardKey: '52OtfBheYrE8', status: [429], headers: [] },
        { error: 'internal', surfaces: ['rest'], matchBy: { codes: ['api_error'] }, revisions: null, guard: isAnthropicInternalError, guardKey: 'LkKXh84KKfSs', status: [500, 200], headers: [] },
        { error: 'timeout', surfaces: ['rest'], matchBy: { codes: ['timeout_error'] }, revisions: null, guard: isAnthropicTimeoutError, guardKey: '9AqImgV88JEh', status: [504, 200], headers: [] },
        { error: 'overloaded', surfaces: ['rest'], matchBy: { codes: ['overloaded_error'] }, revisions: null, guard: isAnthropicOverloadedError, guardKey: 'lNVCHR-vf5BZ', status: [529, 200], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAnthropicBareErrorEnvelope,
      guardKey: 'vjFaMeo0riO2',
      mediaType: null,
      code: [{ pointer: '/error/type', accessor: (body) => body?.error?.type }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'request-too-large', surfaces: ['rest'], matchBy: { codes: ['request_too_large'] }, revisions: null, guard: isAnthropicRequestTooLargeError, guardKey: '3nVw-xzMN7IT', status: [413], headers: [] },
      ],
    },
  ],
};
