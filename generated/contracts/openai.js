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
const patternIssue = (pattern) => ({ keyword: 'pattern', params: { pattern }, message: 'must match pattern "' + pattern + '"' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const pattern1 = /^You have insufficient permissions for this operation\./u;

const failure1 = {};
export const isOpenaiBillingHardLimitError = /* @__PURE__ */ guard(failure1, function isOpenaiBillingHardLimitError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== 'billing_hard_limit_reached') return fail(failure1, '/error/code', constIssue, 'billing_hard_limit_reached');
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure1, '/error/type', typeIssue, ['string', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isOpenaiBillingNotActiveError = /* @__PURE__ */ guard(failure2, function isOpenaiBillingNotActiveError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (code !== 'billing_not_active') return fail(failure2, '/error/code', constIssue, 'billing_not_active');
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure2, '/error/type', typeIssue, ['string', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isOpenaiContextLengthExceededError = /* @__PURE__ */ guard(failure3, function isOpenaiContextLengthExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== 'context_length_exceeded') return fail(failure3, '/error/code', constIssue, 'context_length_exceeded');
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure3, '/error/type', typeIssue, ['string', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isOpenaiCreditBalanceExhaustedError = /* @__PURE__ */ guard(failure4, function isOpenaiCreditBalanceExhaustedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== 'credit_balance_exhausted') return fail(failure4, '/error/code', constIssue, 'credit_balance_exhausted');
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure4, '/error/type', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isOpenaiErrorEnvelope = /* @__PURE__ */ guard(failure5, function isOpenaiErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure5, '/error/type', typeIssue, ['string', 'null']);
  const code = error.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure5, '/error/code', typeIssue, ['string', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isOpenaiEventErrorEnvelope = /* @__PURE__ */ guard(failure6, function isOpenaiEventErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure6, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure6, '/type', constIssue, 'error');
  const code = body.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure6, '/code', typeIssue, ['string', 'null']);
  const message = body.message;
  if (message === undefined) return fail(failure6, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/message', typeIssue, 'string');
  const param = body.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure6, '/param', typeIssue, ['string', 'null']);
  const sequenceNumber = body.sequence_number;
  if (sequenceNumber !== undefined && !Number.isInteger(sequenceNumber) && sequenceNumber !== null) return fail(failure6, '/sequence_number', typeIssue, ['integer', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isOpenaiFailedErrorEnvelope = /* @__PURE__ */ guard(failure7, function isOpenaiFailedErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure7, '', requiredIssue, 'type');
  if (type !== 'response.failed') return fail(failure7, '/type', constIssue, 'response.failed');
  const sequenceNumber = body.sequence_number;
  if (sequenceNumber !== undefined && !Number.isInteger(sequenceNumber) && sequenceNumber !== null) return fail(failure7, '/sequence_number', typeIssue, ['integer', 'null']);
  const response = body.response;
  if (response === undefined) return fail(failure7, '', requiredIssue, 'response');
  if (typeof response !== 'object' || response === null || Array.isArray(response)) return fail(failure7, '/response', typeIssue, 'object');
  const error = response.error;
  if (error === undefined) return fail(failure7, '/response', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/response/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/response/error', requiredIssue, 'code');
  if (typeof code !== 'string') return fail(failure7, '/response/error/code', typeIssue, 'string');
  const message = error.message;
  if (message === undefined) return fail(failure7, '/response/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/response/error/message', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isOpenaiGenerationFailedError = /* @__PURE__ */ guard(failure8, function isOpenaiGenerationFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== 'server_error') return fail(failure8, '/error/code', constIssue, 'server_error');
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure8, '/error/type', typeIssue, ['string', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isOpenaiInsufficientQuotaError = /* @__PURE__ */ guard(failure9, function isOpenaiInsufficientQuotaError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure9, '/error', requiredIssue, 'type');
  if (type !== 'insufficient_quota') return fail(failure9, '/error/type', constIssue, 'insufficient_quota');
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  const code = error.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure9, '/error/code', typeIssue, ['string', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isOpenaiInternalError = /* @__PURE__ */ guard(failure10, function isOpenaiInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure10, '/error', requiredIssue, 'type');
  if (type !== 'server_error') return fail(failure10, '/error/type', constIssue, 'server_error');
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  const code = error.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure10, '/error/code', typeIssue, ['string', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isOpenaiInvalidApiKeyError = /* @__PURE__ */ guard(failure11, function isOpenaiInvalidApiKeyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== 'invalid_api_key') return fail(failure11, '/error/code', constIssue, 'invalid_api_key');
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure11, '/error/type', typeIssue, ['string', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isOpenaiInvalidRequestError = /* @__PURE__ */ guard(failure12, function isOpenaiInvalidRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure12, '/error', requiredIssue, 'type');
  if (type !== 'invalid_request_error') return fail(failure12, '/error/type', constIssue, 'invalid_request_error');
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  const code = error.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure12, '/error/code', typeIssue, ['string', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isOpenaiMissingScopeError = /* @__PURE__ */ guard(failure13, function isOpenaiMissingScopeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure13, '/error/message', patternIssue, "^You have insufficient permissions for this operation\\.");
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure13, '/error/type', typeIssue, ['string', 'null']);
  const code = error.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure13, '/error/code', typeIssue, ['string', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isOpenaiModelNotFoundError = /* @__PURE__ */ guard(failure14, function isOpenaiModelNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (code !== 'model_not_found') return fail(failure14, '/error/code', constIssue, 'model_not_found');
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure14, '/error/type', typeIssue, ['string', 'null']);
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isOpenaiOrganizationSpendLimitError = /* @__PURE__ */ guard(failure15, function isOpenaiOrganizationSpendLimitError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (code !== 'organization_spend_limit_exceeded') return fail(failure15, '/error/code', constIssue, 'organization_spend_limit_exceeded');
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure15, '/error/type', typeIssue, ['string', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isOpenaiOrganizationUsageLimitError = /* @__PURE__ */ guard(failure16, function isOpenaiOrganizationUsageLimitError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure16, '/error', requiredIssue, 'code');
  if (code !== 'organization_usage_limit_exceeded') return fail(failure16, '/error/code', constIssue, 'organization_usage_limit_exceeded');
  const message = error.message;
  if (message === undefined) return fail(failure16, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure16, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure16, '/error/type', typeIssue, ['string', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isOpenaiOverloadedError = /* @__PURE__ */ guard(failure17, function isOpenaiOverloadedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (code !== 'server_is_overloaded') return fail(failure17, '/error/code', constIssue, 'server_is_overloaded');
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure17, '/error/type', typeIssue, ['string', 'null']);
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isOpenaiPolicyViolationError = /* @__PURE__ */ guard(failure18, function isOpenaiPolicyViolationError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure18, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure18, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure18, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure18, '/error/type', typeIssue, ['string', 'null']);
  const code = error.code;
  if (code === undefined) return fail(failure18, '/error', requiredIssue, 'code');
  if (code !== 'cyber_policy' && code !== 'bio_policy' && code !== 'invalid_prompt' && code !== 'content_policy_violation' && code !== 'image_content_policy_violation') return fail(failure18, '/error/code', enumIssue, ['cyber_policy', 'bio_policy', 'invalid_prompt', 'content_policy_violation', 'image_content_policy_violation']);
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isOpenaiProjectSpendLimitError = /* @__PURE__ */ guard(failure19, function isOpenaiProjectSpendLimitError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure19, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure19, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure19, '/error', requiredIssue, 'code');
  if (code !== 'project_spend_limit_exceeded') return fail(failure19, '/error/code', constIssue, 'project_spend_limit_exceeded');
  const message = error.message;
  if (message === undefined) return fail(failure19, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure19, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure19, '/error/type', typeIssue, ['string', 'null']);
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isOpenaiRateLimitedError = /* @__PURE__ */ guard(failure20, function isOpenaiRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure20, '/error', requiredIssue, 'code');
  if (code !== 'rate_limit_exceeded') return fail(failure20, '/error/code', constIssue, 'rate_limit_exceeded');
  const message = error.message;
  if (message === undefined) return fail(failure20, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure20, '/error/type', typeIssue, ['string', 'null']);
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isOpenaiResponseFailedError = /* @__PURE__ */ guard(failure21, function isOpenaiResponseFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure21, '', requiredIssue, 'type');
  if (type !== 'response.failed') return fail(failure21, '/type', constIssue, 'response.failed');
  const sequenceNumber = body.sequence_number;
  if (sequenceNumber !== undefined && !Number.isInteger(sequenceNumber) && sequenceNumber !== null) return fail(failure21, '/sequence_number', typeIssue, ['integer', 'null']);
  const response = body.response;
  if (response === undefined) return fail(failure21, '', requiredIssue, 'response');
  if (typeof response !== 'object' || response === null || Array.isArray(response)) return fail(failure21, '/response', typeIssue, 'object');
  const error = response.error;
  if (error === undefined) return fail(failure21, '/response', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure21, '/response/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure21, '/response/error', requiredIssue, 'code');
  if (code !== 'server_error' && code !== 'vector_store_timeout') return fail(failure21, '/response/error/code', enumIssue, ['server_error', 'vector_store_timeout']);
  const message = error.message;
  if (message === undefined) return fail(failure21, '/response/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure21, '/response/error/message', typeIssue, 'string');
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isOpenaiResponseRateLimitedError = /* @__PURE__ */ guard(failure22, function isOpenaiResponseRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure22, '', requiredIssue, 'type');
  if (type !== 'response.failed') return fail(failure22, '/type', constIssue, 'response.failed');
  const sequenceNumber = body.sequence_number;
  if (sequenceNumber !== undefined && !Number.isInteger(sequenceNumber) && sequenceNumber !== null) return fail(failure22, '/sequence_number', typeIssue, ['integer', 'null']);
  const response = body.response;
  if (response === undefined) return fail(failure22, '', requiredIssue, 'response');
  if (typeof response !== 'object' || response === null || Array.isArray(response)) return fail(failure22, '/response', typeIssue, 'object');
  const error = response.error;
  if (error === undefined) return fail(failure22, '/response', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure22, '/response/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure22, '/response/error', requiredIssue, 'code');
  if (code !== 'rate_limit_exceeded') return fail(failure22, '/response/error/code', constIssue, 'rate_limit_exceeded');
  const message = error.message;
  if (message === undefined) return fail(failure22, '/response/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure22, '/response/error/message', typeIssue, 'string');
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isOpenaiSlowDownError = /* @__PURE__ */ guard(failure23, function isOpenaiSlowDownError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure23, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure23, '/error', requiredIssue, 'code');
  if (code !== 'slow_down') return fail(failure23, '/error/code', constIssue, 'slow_down');
  const message = error.message;
  if (message === undefined) return fail(failure23, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure23, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure23, '/error/type', typeIssue, ['string', 'null']);
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isOpenaiStreamError = /* @__PURE__ */ guard(failure24, function isOpenaiStreamError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure24, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure24, '/type', constIssue, 'error');
  const code = body.code;
  if (code === undefined) return fail(failure24, '', requiredIssue, 'code');
  if (code !== 'server_error' && code !== 'vector_store_timeout') return fail(failure24, '/code', enumIssue, ['server_error', 'vector_store_timeout']);
  const message = body.message;
  if (message === undefined) return fail(failure24, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure24, '/message', typeIssue, 'string');
  const param = body.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure24, '/param', typeIssue, ['string', 'null']);
  const sequenceNumber = body.sequence_number;
  if (sequenceNumber !== undefined && !Number.isInteger(sequenceNumber) && sequenceNumber !== null) return fail(failure24, '/sequence_number', typeIssue, ['integer', 'null']);
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isOpenaiStreamRateLimitedError = /* @__PURE__ */ guard(failure25, function isOpenaiStreamRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure25, '', requiredIssue, 'type');
  if (type !== 'error') return fail(failure25, '/type', constIssue, 'error');
  const code = body.code;
  if (code === undefined) return fail(failure25, '', requiredIssue, 'code');
  if (code !== 'rate_limit_exceeded') return fail(failure25, '/code', constIssue, 'rate_limit_exceeded');
  const message = body.message;
  if (message === undefined) return fail(failure25, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure25, '/message', typeIssue, 'string');
  const param = body.param;
  if (param !== undefined && typeof param !== 'string' && param !== null) return fail(failure25, '/param', typeIssue, ['string', 'null']);
  const sequenceNumber = body.sequence_number;
  if (sequenceNumber !== undefined && !Number.isInteger(sequenceNumber) && sequenceNumber !== null) return fail(failure25, '/sequence_number', typeIssue, ['integer', 'null']);
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isOpenaiTypedErrorEnvelope = /* @__PURE__ */ guard(failure26, function isOpenaiTypedErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure26, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure26, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure26, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure26, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure26, '/error/type', typeIssue, ['string', 'null']);
  const code = error.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure26, '/error/code', typeIssue, ['string', 'null']);
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isOpenaiUnsupportedRegionError = /* @__PURE__ */ guard(failure27, function isOpenaiUnsupportedRegionError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure27, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure27, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure27, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure27, '/error', requiredIssue, 'code');
  if (code !== 'unsupported_country_region_territory') return fail(failure27, '/error/code', constIssue, 'unsupported_country_region_territory');
  const message = error.message;
  if (message === undefined) return fail(failure27, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure27, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure27, '/error/type', typeIssue, ['string', 'null']);
  failure27.issue = null;
  return true;
});

const failure28 = {};
export const isOpenaiError = /* @__PURE__ */ guard(failure28, function isOpenaiError(body) {
  let code, type, sequenceNumber, bodyType, bodyCode, message, param, response, responseError, errorCode, errorMessage;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure28, '', typeIssue, 'object');
  const error = body.error;
  if (!(typeof error === 'object' && error !== null && !Array.isArray(error) && typeof error.message === 'string' && ((code = error.code) === undefined || typeof code === 'string' || code === null) && ((type = error.type) === 'invalid_request_error' || type === 'insufficient_quota' || type === 'server_error' || type === undefined || typeof type === 'string' || type === null) || ((sequenceNumber = body.sequence_number) === undefined || Number.isInteger(sequenceNumber) || sequenceNumber === null) && ((bodyType = body.type) === 'error' && ((bodyCode = body.code) === 'server_error' || bodyCode === 'vector_store_timeout') && typeof (message = body.message) === 'string' && ((param = body.param) === undefined || typeof param === 'string' || param === null) || bodyType === 'error' && (bodyCode = body.code) === 'rate_limit_exceeded' && typeof (message = body.message) === 'string' && ((param = body.param) === undefined || typeof param === 'string' || param === null) || bodyType === 'response.failed' && typeof (response = body.response) === 'object' && response !== null && !Array.isArray(response) && typeof (responseError = response.error) === 'object' && responseError !== null && !Array.isArray(responseError) && ((errorCode = responseError.code) === 'server_error' || errorCode === 'vector_store_timeout') && typeof (errorMessage = responseError.message) === 'string' || bodyType === 'response.failed' && typeof (response = body.response) === 'object' && response !== null && !Array.isArray(response) && typeof (responseError = response.error) === 'object' && responseError !== null && !Array.isArray(responseError) && (errorCode = responseError.code) === 'rate_limit_exceeded' && typeof (errorMessage = responseError.message) === 'string'))) return fail(failure28, '', anyOfIssue);
  failure28.issue = null;
  return true;
});

export default {
  id: 'openai',
  kind: 'vendor',
  revisions: null,
  hosts: ['api.openai.com'],
  identifyingHeaders: [{ name: 'openai-organization' }],
  requestId: [{ header: 'x-request-id' }],
  retryOverride: { header: 'x-should-retry', retry: ['true'], doNotRetry: ['false'] },
  errors: {
    'invalid-api-key': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'unsupported-region': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'credit-balance-exhausted': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'organization-spend-limit': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    'project-spend-limit': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    'organization-usage-limit': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    'billing-hard-limit': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    'billing-not-active': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'slow-down': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    overloaded: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'context-length-exceeded': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'model-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'policy-violation': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'generation-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'insufficient-quota': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    internal: { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'missing-scope': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'authentication-failed': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'permission-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'stream-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'stream-rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'response-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'response-rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isOpenaiErrorEnvelope,
      guardKey: '3y9tVnMGsbpX',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [{ header: 'retry-after-ms', unit: 'milliseconds' }],
      statusMirror: null,
      forms: [
        { error: 'invalid-api-key', surfaces: ['rest'], matchBy: { codes: ['invalid_api_key'] }, revisions: null, guard: isOpenaiInvalidApiKeyError, guardKey: 'W1MryT92llOV', status: null, headers: [] },
        { error: 'unsupported-region', surfaces: ['rest'], matchBy: { codes: ['unsupported_country_region_territory'] }, revisions: null, guard: isOpenaiUnsupportedRegionError, guardKey: '_Er8Ao5a9sCs', status: [403], headers: [] },
        { error: 'credit-balance-exhausted', surfaces: ['rest'], matchBy: { codes: ['credit_balance_exhausted'] }, revisions: null, guard: isOpenaiCreditBalanceExhaustedError, guardKey: 'QKJvfAlKuU5R', status: [429], headers: [] },
        { error: 'organization-spend-limit', surfaces: ['rest'], matchBy: { codes: ['organization_spend_limit_exceeded'] }, revisions: null, guard: isOpenaiOrganizationSpendLimitError, guardKey: 'p3iwl7gHGw0r', status: [429], headers: [] },
        { error: 'project-spend-limit', surfaces: ['rest'], matchBy: { codes: ['project_spend_limit_exceeded'] }, revisions: null, guard: isOpenaiProjectSpendLimitError, guardKey: '53Fu05QhkZVZ', status: [429], headers: [] },
        { error: 'organization-usage-limit', surfaces: ['rest'], matchBy: { codes: ['organization_usage_limit_exceeded'] }, revisions: null, guard: isOpenaiOrganizationUsageLimitError, guardKey: 'bB3SIlPLSYMa', status: [429], headers: [] },
        { error: 'billing-hard-limit', surfaces: ['rest'], matchBy: { codes: ['billing_hard_limit_reached'] }, revisions: null, guard: isOpenaiBillingHardLimitError, guardKey: 'uhZCxRsZuEWX', status: null, headers: [] },
        { error: 'billing-not-active', surfaces: ['rest'], matchBy: { codes: ['billing_not_active'] }, revisions: null, guard: isOpenaiBillingNotActiveError, guardKey: 'PEAJ6h4dmwBl', status: null, headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { codes: ['rate_limit_exceeded'] }, revisions: null, guard: isOpenaiRateLimitedError, guardKey: '5ahucmA3B2Z5', status: null, headers: [] },
        { error: 'slow-down', surfaces: ['rest'], matchBy: { codes: ['slow_down'] }, revisions: null, guard: isOpenaiSlowDownError, guardKey: '55iYVBQxflJk', status: [429, 503], headers: [] },
        { error: 'overloaded', surfaces: ['rest'], matchBy: { codes: ['server_is_overloaded'] }, revisions: null, guard: isOpenaiOverloadedError, guardKey: '40OvWpM0Ye2-', status: [503], headers: [] },
        { error: 'context-length-exceeded', surfaces: ['rest'], matchBy: { codes: ['context_length_exceeded'] }, revisions: null, guard: isOpenaiContextLengthExceededError, guardKey: 'hDEbRpdNaz0t', status: null, headers: [] },
        { error: 'model-not-found', surfaces: ['rest'], matchBy: { codes: ['model_not_found'] }, revisions: null, guard: isOpenaiModelNotFoundError, guardKey: 'sNpEMtvN5IE8', status: null, headers: [] },
        { error: 'policy-violation', surfaces: ['rest'], matchBy: { codes: ['cyber_policy', 'bio_policy', 'invalid_prompt', 'content_policy_violation', 'image_content_policy_violation'] }, revisions: null, guard: isOpenaiPolicyViolationError, guardKey: 'B75OA530bkKc', status: null, headers: [] },
        { error: 'generation-failed', surfaces: ['rest'], matchBy: { codes: ['server_error'] }, revisions: null, guard: isOpenaiGenerationFailedError, guardKey: '5xeEAFMMWx6w', status: null, headers: [] },
        { error: 'missing-scope', surfaces: ['rest'], matchBy: { pattern: /^You have insufficient permissions for this operation\./u }, revisions: null, guard: isOpenaiMissingScopeError, guardKey: 'DDBKcP5X9XSA', status: null, headers: [] },
        { error: 'authentication-failed', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/error/code', accessor: (body) => body?.error?.code, present: false }] }, revisions: null, guard: isOpenaiErrorEnvelope, guardKey: '3y9tVnMGsbpX', status: [401], headers: [] },
        { error: 'permission-denied', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/error/code', accessor: (body) => body?.error?.code, present: false }] }, revisions: null, guard: isOpenaiErrorEnvelope, guardKey: '3y9tVnMGsbpX', status: [403], headers: [] },
        { error: 'resource-not-found', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/error/code', accessor: (body) => body?.error?.code, present: false }] }, revisions: null, guard: isOpenaiErrorEnvelope, guardKey: '3y9tVnMGsbpX', status: [404], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/error/code', accessor: (body) => body?.error?.code, present: false }] }, revisions: null, guard: isOpenaiErrorEnvelope, guardKey: '3y9tVnMGsbpX', status: [409], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isOpenaiTypedErrorEnvelope,
      guardKey: '3y9tVnMGsbpX',
      mediaType: null,
      code: [{ pointer: '/error/type', accessor: (body) => body?.error?.type }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [{ header: 'retry-after-ms', unit: 'milliseconds' }],
      statusMirror: null,
      forms: [
        { error: 'invalid-request', surfaces: ['rest'], matchBy: { codes: ['invalid_request_error'], status: true }, revisions: null, guard: isOpenaiInvalidRequestError, guardKey: 'yL6Ah9wBI1yW', status: [400, 422], headers: [] },
        { error: 'insufficient-quota', surfaces: ['rest'], matchBy: { codes: ['insufficient_quota'] }, revisions: null, guard: isOpenaiInsufficientQuotaError, guardKey: 'ZXt8pklbB_MV', status: null, headers: [] },
        { error: 'internal', surfaces: ['rest'], matchBy: { codes: ['server_error'] }, revisions: null, guard: isOpenaiInternalError, guardKey: 'E5Vt5UfqxCWR', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isOpenaiEventErrorEnvelope,
      guardKey: 'pimH7p3U74o1',
      mediaType: null,
      code: [{ pointer: '/code', accessor: (body) => body?.code }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'stream-error', surfaces: ['rest'], matchBy: { codes: ['server_error', 'vector_store_timeout'] }, revisions: null, guard: isOpenaiStreamError, guardKey: 'hFYl64MeCYQv', status: null, headers: [] },
        { error: 'stream-rate-limited', surfaces: ['rest'], matchBy: { codes: ['rate_limit_exceeded'] }, revisions: null, guard: isOpenaiStreamRateLimitedError, guardKey: 'zKQ7A0fotUat', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isOpenaiFailedErrorEnvelope,
      guardKey: 'UlXNR0OzKayG',
      mediaType: null,
      code: [{ pointer: '/response/error/code', accessor: (body) => body?.response?.error?.code }],
      message: [{ pointer: '/response/error/message', accessor: (body) => body?.response?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'response-failed', surfaces: ['rest'], matchBy: { codes: ['server_error', 'vector_store_timeout'] }, revisions: null, guard: isOpenaiResponseFailedError, guardKey: 'GtxWmO07rlUu', status: null, headers: [] },
        { error: 'response-rate-limited', surfaces: ['rest'], matchBy: { codes: ['rate_limit_exceeded'] }, revisions: null, guard: isOpenaiResponseRateLimitedError, guardKey: '-jMQ0zGZXPKu', status: null, headers: [] },
      ],
    },
  ],
};
