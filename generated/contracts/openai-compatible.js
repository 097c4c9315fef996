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
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isOpenaiCompatibleAuthenticationFailedError = /* @__PURE__ */ guard(failure1, function isOpenaiCompatibleAuthenticationFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type === undefined) return fail(failure1, '/error', requiredIssue, 'type');
  if (type !== 'authentication_error' && type !== 'AuthenticationError' && type !== 'auth_error' && type !== 'expired_key' && type !== 'token_not_found_in_db') return fail(failure1, '/error/type', enumIssue, ['authentication_error', 'AuthenticationError', 'auth_error', 'expired_key', 'token_not_found_in_db']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isOpenaiCompatibleBadRequestError = /* @__PURE__ */ guard(failure2, function isOpenaiCompatibleBadRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type === undefined) return fail(failure2, '/error', requiredIssue, 'type');
  if (type !== 'BadRequestError' && type !== 'bad_request_error' && type !== 'validation_error') return fail(failure2, '/error/type', enumIssue, ['BadRequestError', 'bad_request_error', 'validation_error']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isOpenaiCompatibleBudgetExceededError = /* @__PURE__ */ guard(failure3, function isOpenaiCompatibleBudgetExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure3, '/error', requiredIssue, 'type');
  if (type !== 'budget_exceeded') return fail(failure3, '/error/type', constIssue, 'budget_exceeded');
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isOpenaiCompatibleCapacityExceededError = /* @__PURE__ */ guard(failure4, function isOpenaiCompatibleCapacityExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== 'capacity_exceeded') return fail(failure4, '/error/code', constIssue, 'capacity_exceeded');
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure4, '/error/type', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isOpenaiCompatibleContentFilteredError = /* @__PURE__ */ guard(failure5, function isOpenaiCompatibleContentFilteredError(body) {
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
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (code !== 'content_filter' && code !== 'content_policy_violation') return fail(failure5, '/error/code', enumIssue, ['content_filter', 'content_policy_violation']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isOpenaiCompatibleContextLengthExceededError = /* @__PURE__ */ guard(failure6, function isOpenaiCompatibleContextLengthExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== 'context_length_exceeded') return fail(failure6, '/error/code', constIssue, 'context_length_exceeded');
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure6, '/error/type', typeIssue, ['string', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isOpenaiCompatibleContextSizeExceededError = /* @__PURE__ */ guard(failure7, function isOpenaiCompatibleContextSizeExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure7, '/error', requiredIssue, 'type');
  if (type !== 'exceed_context_size_error') return fail(failure7, '/error/type', constIssue, 'exceed_context_size_error');
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isOpenaiCompatibleErrorEnvelope = /* @__PURE__ */ guard(failure8, function isOpenaiCompatibleErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure8, '/error/type', typeIssue, ['string', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isOpenaiCompatibleFlatErrorEnvelope = /* @__PURE__ */ guard(failure9, function isOpenaiCompatibleFlatErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const object = body.object;
  if (object === undefined) return fail(failure9, '', requiredIssue, 'object');
  if (object !== 'error') return fail(failure9, '/object', constIssue, 'error');
  const message = body.message;
  if (message === undefined) return fail(failure9, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/message', typeIssue, 'string');
  const type = body.type;
  if (type === undefined) return fail(failure9, '', requiredIssue, 'type');
  if (typeof type !== 'string') return fail(failure9, '/type', typeIssue, 'string');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isOpenaiCompatibleGenerationFailedError = /* @__PURE__ */ guard(failure10, function isOpenaiCompatibleGenerationFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== 'server_error') return fail(failure10, '/error/code', constIssue, 'server_error');
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure10, '/error/type', typeIssue, ['string', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isOpenaiCompatibleInsufficientQuotaError = /* @__PURE__ */ guard(failure11, function isOpenaiCompatibleInsufficientQuotaError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== 'insufficient_quota') return fail(failure11, '/error/code', constIssue, 'insufficient_quota');
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure11, '/error/type', typeIssue, ['string', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isOpenaiCompatibleInternalError = /* @__PURE__ */ guard(failure12, function isOpenaiCompatibleInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type === undefined) return fail(failure12, '/error', requiredIssue, 'type');
  if (type !== 'server_error' && type !== 'internal_server_error' && type !== 'InternalServerError' && type !== 'api_error') return fail(failure12, '/error/type', enumIssue, ['server_error', 'internal_server_error', 'InternalServerError', 'api_error']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isOpenaiCompatibleInvalidApiKeyError = /* @__PURE__ */ guard(failure13, function isOpenaiCompatibleInvalidApiKeyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (code !== 'invalid_api_key') return fail(failure13, '/error/code', constIssue, 'invalid_api_key');
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure13, '/error/type', typeIssue, ['string', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isOpenaiCompatibleInvalidRequestError = /* @__PURE__ */ guard(failure14, function isOpenaiCompatibleInvalidRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure14, '/error', requiredIssue, 'type');
  if (type !== 'invalid_request_error') return fail(failure14, '/error/type', constIssue, 'invalid_request_error');
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isOpenaiCompatibleModelNotFoundError = /* @__PURE__ */ guard(failure15, function isOpenaiCompatibleModelNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (code !== 'model_not_found') return fail(failure15, '/error/code', constIssue, 'model_not_found');
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure15, '/error/type', typeIssue, ['string', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isOpenaiCompatibleNotFoundError = /* @__PURE__ */ guard(failure16, function isOpenaiCompatibleNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure16, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure16, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type === undefined) return fail(failure16, '/error', requiredIssue, 'type');
  if (type !== 'not_found_error' && type !== 'NotFoundError') return fail(failure16, '/error/type', enumIssue, ['not_found_error', 'NotFoundError']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isOpenaiCompatibleNotSupportedError = /* @__PURE__ */ guard(failure17, function isOpenaiCompatibleNotSupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type === undefined) return fail(failure17, '/error', requiredIssue, 'type');
  if (type !== 'not_supported_error' && type !== 'NotImplementedError') return fail(failure17, '/error/type', enumIssue, ['not_supported_error', 'NotImplementedError']);
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isOpenaiCompatibleOverloadedError = /* @__PURE__ */ guard(failure18, function isOpenaiCompatibleOverloadedError(body) {
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
  if (code !== 'server_is_overloaded' && code !== 'service_unavailable') return fail(failure18, '/error/code', enumIssue, ['server_is_overloaded', 'service_unavailable']);
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isOpenaiCompatiblePermissionDeniedError = /* @__PURE__ */ guard(failure19, function isOpenaiCompatiblePermissionDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure19, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure19, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure19, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure19, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type === undefined) return fail(failure19, '/error', requiredIssue, 'type');
  if (type !== 'permission_error' && type !== 'PermissionDeniedError' && type !== 'key_model_access_denied' && type !== 'team_model_access_denied' && type !== 'user_model_access_denied' && type !== 'org_model_access_denied' && type !== 'project_model_access_denied' && type !== 'key_vector_store_access_denied' && type !== 'team_vector_store_access_denied' && type !== 'org_vector_store_access_denied' && type !== 'team_member_permission_error' && type !== 'tool_access_denied') return fail(failure19, '/error/type', enumIssue, ['permission_error', 'PermissionDeniedError', 'key_model_access_denied', 'team_model_access_denied', 'user_model_access_denied', 'org_model_access_denied', 'project_model_access_denied', 'key_vector_store_access_denied', 'team_vector_store_access_denied', 'org_vector_store_access_denied', 'team_member_permission_error', 'tool_access_denied']);
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isOpenaiCompatibleQuotaExhaustedError = /* @__PURE__ */ guard(failure20, function isOpenaiCompatibleQuotaExhaustedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const type = error.type;
  if (type === undefined) return fail(failure20, '/error', requiredIssue, 'type');
  if (type !== 'insufficient_quota') return fail(failure20, '/error/type', constIssue, 'insufficient_quota');
  const message = error.message;
  if (message === undefined) return fail(failure20, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/error/message', typeIssue, 'string');
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isOpenaiCompatibleRateLimitError = /* @__PURE__ */ guard(failure21, function isOpenaiCompatibleRateLimitError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure21, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure21, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure21, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure21, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type === undefined) return fail(failure21, '/error', requiredIssue, 'type');
  if (type !== 'rate_limit_error' && type !== 'RateLimitError') return fail(failure21, '/error/type', enumIssue, ['rate_limit_error', 'RateLimitError']);
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isOpenaiCompatibleRateLimitedError = /* @__PURE__ */ guard(failure22, function isOpenaiCompatibleRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure22, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure22, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure22, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure22, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure22, '/error/type', typeIssue, ['string', 'null']);
  const code = error.code;
  if (code === undefined) return fail(failure22, '/error', requiredIssue, 'code');
  if (code !== 'rate_limit_exceeded' && code !== 'rate_limit_error') return fail(failure22, '/error/code', enumIssue, ['rate_limit_exceeded', 'rate_limit_error']);
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isOpenaiCompatibleSlowDownError = /* @__PURE__ */ guard(failure23, function isOpenaiCompatibleSlowDownError(body) {
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
export const isOpenaiCompatibleTypedErrorEnvelope = /* @__PURE__ */ guard(failure24, function isOpenaiCompatibleTypedErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure24, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure24, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure24, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure24, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure24, '/error/type', typeIssue, ['string', 'null']);
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isOpenaiCompatibleUnavailableError = /* @__PURE__ */ guard(failure25, function isOpenaiCompatibleUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure25, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure25, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure25, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure25, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (type === undefined) return fail(failure25, '/error', requiredIssue, 'type');
  if (type !== 'unavailable_error' && type !== 'service_unavailable_error' && type !== 'overloaded_error' && type !== 'no_db_connection') return fail(failure25, '/error/type', enumIssue, ['unavailable_error', 'service_unavailable_error', 'overloaded_error', 'no_db_connection']);
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isOpenaiCompatibleError = /* @__PURE__ */ guard(failure26, function isOpenaiCompatibleError(body) {
  let code;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure26, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure26, '/error', typeIssue, 'object');
  const message = error.message;
  if (message === undefined) return fail(failure26, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure26, '/error/message', typeIssue, 'string');
  const type = error.type;
  if (!((type === undefined || typeof type === 'string' || type === null) && ((code = error.code) === 'invalid_api_key' || code === 'model_not_found' || code === 'context_length_exceeded' || code === 'insufficient_quota' || code === 'capacity_exceeded' || code === 'slow_down' || code === 'server_error') || (type === undefined || typeof type === 'string' || type === null) && ((code = error.code) === 'content_filter' || code === 'content_policy_violation' || code === 'rate_limit_exceeded' || code === 'rate_limit_error' || code === 'server_is_overloaded' || code === 'service_unavailable') || type === 'invalid_request_error' || type === 'BadRequestError' || type === 'bad_request_error' || type === 'validation_error' || type === 'exceed_context_size_error' || type === 'authentication_error' || type === 'AuthenticationError' || type === 'auth_error' || type === 'expired_key' || type === 'token_not_found_in_db' || type === 'permission_error' || type === 'PermissionDeniedError' || type === 'key_model_access_denied' || type === 'team_model_access_denied' || type === 'user_model_access_denied' || type === 'org_model_access_denied' || type === 'project_model_access_denied' || type === 'key_vector_store_access_denied' || type === 'team_vector_store_access_denied' || type === 'org_vector_store_access_denied' || type === 'team_member_permission_error' || type === 'tool_access_denied' || type === 'not_found_error' || type === 'NotFoundError' || type === 'rate_limit_error' || type === 'RateLimitError' || type === 'insufficient_quota' || type === 'budget_exceeded' || type === 'server_error' || type === 'internal_server_error' || type === 'InternalServerError' || type === 'api_error' || type === 'unavailable_error' || type === 'service_unavailable_error' || type === 'overloaded_error' || type === 'no_db_connection' || type === 'not_supported_error' || type === 'NotImplementedError')) return fail(failure26, '', anyOfIssue);
  failure26.issue = null;
  return true;
});

export default {
  id: 'openai-compatible',
  kind: 'dialect',
  revisions: null,
  errors: {
    'invalid-api-key': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'model-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'context-length-exceeded': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'content-filtered': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'insufficient-quota': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'capacity-exceeded': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    overloaded: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'slow-down': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'generation-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'context-size-exceeded': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'authentication-failed': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'permission-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limit-error': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'quota-exhausted': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'budget-exceeded': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    internal: { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    unavailable: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: null, backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isOpenaiCompatibleErrorEnvelope,
      guardKey: 'teZPF48bYGZH',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [{ header: 'retry-after-ms', unit: 'milliseconds' }],
      statusMirror: null,
      forms: [
        { error: 'invalid-api-key', surfaces: ['rest'], matchBy: { codes: ['invalid_api_key'] }, revisions: null, guard: isOpenaiCompatibleInvalidApiKeyError, guardKey: 'kGFWa6hjVpVW', status: null, headers: [] },
        { error: 'model-not-found', surfaces: ['rest'], matchBy: { codes: ['model_not_found'] }, revisions: null, guard: isOpenaiCompatibleModelNotFoundError, guardKey: 'NRlEyKtzStIz', status: null, headers: [] },
        { error: 'context-length-exceeded', surfaces: ['rest'], matchBy: { codes: ['context_length_exceeded'] }, revisions: null, guard: isOpenaiCompatibleContextLengthExceededError, guardKey: '7cpl6qL4J7nU', status: null, headers: [] },
        { error: 'content-filtered', surfaces: ['rest'], matchBy: { codes: ['content_filter', 'content_policy_violation'] }, revisions: null, guard: isOpenaiCompatibleContentFilteredError, guardKey: 'v0U9axLsGKyq', status: null, headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { codes: ['rate_limit_exceeded', 'rate_limit_error'] }, revisions: null, guard: isOpenaiCompatibleRateLimitedError, guardKey: 'D1bRQ7zmI6W6', status: null, headers: [] },
        { error: 'insufficient-quota', surfaces: ['rest'], matchBy: { codes: ['insufficient_quota'] }, revisions: null, guard: isOpenaiCompatibleInsufficientQuotaError, guardKey: 'rBkcj1a69v4M', status: null, headers: [] },
        { error: 'capacity-exceeded', surfaces: ['rest'], matchBy: { codes: ['capacity_exceeded'] }, revisions: null, guard: isOpenaiCompatibleCapacityExceededError, guardKey: 'UtQf3M1585Ok', status: [498], headers: [] },
        { error: 'overloaded', surfaces: ['rest'], matchBy: { codes: ['server_is_overloaded', 'service_unavailable'] }, revisions: null, guard: isOpenaiCompatibleOverloadedError, guardKey: 'sL50DJ2r142R', status: null, headers: [] },
        { error: 'slow-down', surfaces: ['rest'], matchBy: { codes: ['slow_down'] }, revisions: null, guard: isOpenaiCompatibleSlowDownError, guardKey: 'u4zZTWQKU8Ad', status: null, headers: [] },
        { error: 'generation-failed', surfaces: ['rest'], matchBy: { codes: ['server_error'] }, revisions: null, guard: isOpenaiCompatibleGenerationFailedError, guardKey: 'uGQEfYp7szvq', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isOpenaiCompatibleTypedErrorEnvelope,
      guardKey: 'teZPF48bYGZH',
      mediaType: null,
      code: [{ pointer: '/error/type', accessor: (body) => body?.error?.type }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [{ header: 'retry-after-ms', unit: 'milliseconds' }],
      statusMirror: null,
      forms: [
        { error: 'invalid-request', surfaces: ['rest'], matchBy: { codes: ['invalid_request_error'], status: true }, revisions: null, guard: isOpenaiCompatibleInvalidRequestError, guardKey: 'WO5fsfE6WuK1', status: [400, 422], headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { codes: ['BadRequestError', 'bad_request_error', 'validation_error'] }, revisions: null, guard: isOpenaiCompatibleBadRequestError, guardKey: 'ncnhNtt2Kxnt', status: null, headers: [] },
        { error: 'context-size-exceeded', surfaces: ['rest'], matchBy: { codes: ['exceed_context_size_error'] }, revisions: null, guard: isOpenaiCompatibleContextSizeExceededError, guardKey: 'roiiOHytiqsB', status: null, headers: [] },
        { error: 'authentication-failed', surfaces: ['rest'], matchBy: { codes: ['authentication_error', 'AuthenticationError', 'auth_error', 'expired_key', 'token_not_found_in_db'] }, revisions: null, guard: isOpenaiCompatibleAuthenticationFailedError, guardKey: 'PO2Nenm4QF3W', status: null, headers: [] },
        { error: 'permission-denied', surfaces: ['rest'], matchBy: { codes: ['permission_error', 'PermissionDeniedError', 'key_model_access_denied', 'team_model_access_denied', 'user_model_access_denied', 'org_model_access_denied', 'project_model_access_denied', 'key_vector_store_access_denied', 'team_vector_store_access_denied', 'org_vector_store_access_denied', 'team_member_permission_error', 'tool_access_denied'] }, revisions: null, guard: isOpenaiCompatiblePermissionDeniedError, guardKey: 'hm5_Wy0IMHyk', status: null, headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['not_found_error', 'NotFoundError'] }, revisions: null, guard: isOpenaiCompatibleNotFoundError, guardKey: 'Y7SKVKbE970u', status: null, headers: [] },
        { error: 'rate-limit-error', surfaces: ['rest'], matchBy: { codes: ['rate_limit_error', 'RateLimitError'] }, revisions: null, guard: isOpenaiCompatibleRateLimitError, guardKey: 'g_Zzur6op5ei', status: null, headers: [] },
        { error: 'quota-exhausted', surfaces: ['rest'], matchBy: { codes: ['insufficient_quota'] }, revisions: null, guard: isOpenaiCompatibleQuotaExhaustedError, guardKey: 'uaLkWB9cvjlw', status: null, headers: [] },
        { error: 'budget-exceeded', surfaces: ['rest'], matchBy: { codes: ['budget_exceeded'] }, revisions: null, guard: isOpenaiCompatibleBudgetExceededError, guardKey: 'y39DDA8JD4Qd', status: null, headers: [] },
        { error: 'internal', surfaces: ['rest'], matchBy: { codes: ['server_error', 'internal_server_error', 'InternalServerError', 'api_error'] }, revisions: null, guard: isOpenaiCompatibleInternalError, guardKey: 'd-1Fl8Vw3ovY', status: null, headers: [] },
        { error: 'unavailable', surfaces: ['rest'], matchBy: { codes: ['unavailable_error', 'service_unavailable_error', 'overloaded_error', 'no_db_connection'] }, revisions: null, guard: isOpenaiCompatibleUnavailableError, guardKey: 'Ye_QmoTWuI-V', status: null, headers: [] },
        { error: 'not-supported', surfaces: ['rest'], matchBy: { codes: ['not_supported_error', 'NotImplementedError'] }, revisions: null, guard: isOpenaiCompatibleNotSupportedError, guardKey: '_ISb87MxAvhI', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isOpenaiCompatibleFlatErrorEnvelope,
      guardKey: '5EM2RDZXdg6U',
      mediaType: null,
      code: [{ pointer: '/type', accessor: (body) => body?.type }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: null,
      forms: [],
    },
  ],
};
