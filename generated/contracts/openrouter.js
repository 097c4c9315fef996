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
export const isOpenrouterBadGatewayError = /* @__PURE__ */ guard(failure1, function isOpenrouterBadGatewayError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== 502) return fail(failure1, '/error/code', constIssue, 502);
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure1, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure1, '/user_id', typeIssue, ['string', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isOpenrouterBadRequestError = /* @__PURE__ */ guard(failure2, function isOpenrouterBadRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (code !== 400) return fail(failure2, '/error/code', constIssue, 400);
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure2, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure2, '/user_id', typeIssue, ['string', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isOpenrouterBudgetReachedError = /* @__PURE__ */ guard(failure3, function isOpenrouterBudgetReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure3, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (metadata === undefined) return fail(failure3, '/error', requiredIssue, 'metadata');
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return fail(failure3, '/error/metadata', typeIssue, 'object');
  const limitSource = metadata.limit_source;
  if (limitSource === undefined) return fail(failure3, '/error/metadata', requiredIssue, 'limit_source');
  if (limitSource !== 'openrouter_guardrail_budget' && limitSource !== 'openrouter_workspace_budget' && limitSource !== 'openrouter_key_limit') return fail(failure3, '/error/metadata/limit_source', enumIssue, ['openrouter_guardrail_budget', 'openrouter_workspace_budget', 'openrouter_key_limit']);
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure3, '/user_id', typeIssue, ['string', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isOpenrouterConflictError = /* @__PURE__ */ guard(failure4, function isOpenrouterConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== 409) return fail(failure4, '/error/code', constIssue, 409);
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure4, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure4, '/user_id', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isOpenrouterCreditsUsedUpError = /* @__PURE__ */ guard(failure5, function isOpenrouterCreditsUsedUpError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure5, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (metadata === undefined) return fail(failure5, '/error', requiredIssue, 'metadata');
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return fail(failure5, '/error/metadata', typeIssue, 'object');
  const limitSource = metadata.limit_source;
  if (limitSource === undefined) return fail(failure5, '/error/metadata', requiredIssue, 'limit_source');
  if (limitSource !== 'openrouter_credits') return fail(failure5, '/error/metadata/limit_source', constIssue, 'openrouter_credits');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure5, '/user_id', typeIssue, ['string', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isOpenrouterDailyLimitReachedError = /* @__PURE__ */ guard(failure6, function isOpenrouterDailyLimitReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure6, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (metadata === undefined) return fail(failure6, '/error', requiredIssue, 'metadata');
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return fail(failure6, '/error/metadata', typeIssue, 'object');
  const limitSource = metadata.limit_source;
  if (limitSource === undefined) return fail(failure6, '/error/metadata', requiredIssue, 'limit_source');
  if (limitSource !== 'openrouter_free_tier_daily') return fail(failure6, '/error/metadata/limit_source', constIssue, 'openrouter_free_tier_daily');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure6, '/user_id', typeIssue, ['string', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isOpenrouterErrorEnvelope = /* @__PURE__ */ guard(failure7, function isOpenrouterErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure7, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure7, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure7, '/user_id', typeIssue, ['string', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isOpenrouterForbiddenError = /* @__PURE__ */ guard(failure8, function isOpenrouterForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== 403) return fail(failure8, '/error/code', constIssue, 403);
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure8, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure8, '/user_id', typeIssue, ['string', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isOpenrouterInFlightBudgetUsedUpError = /* @__PURE__ */ guard(failure9, function isOpenrouterInFlightBudgetUsedUpError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure9, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (metadata === undefined) return fail(failure9, '/error', requiredIssue, 'metadata');
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return fail(failure9, '/error/metadata', typeIssue, 'object');
  const limitSource = metadata.limit_source;
  if (limitSource === undefined) return fail(failure9, '/error/metadata', requiredIssue, 'limit_source');
  if (limitSource !== 'openrouter_in_flight_budget') return fail(failure9, '/error/metadata/limit_source', constIssue, 'openrouter_in_flight_budget');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure9, '/user_id', typeIssue, ['string', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isOpenrouterInputFlaggedError = /* @__PURE__ */ guard(failure10, function isOpenrouterInputFlaggedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== 403) return fail(failure10, '/error/code', constIssue, 403);
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure10, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure10, '/user_id', typeIssue, ['string', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isOpenrouterInsufficientCreditsError = /* @__PURE__ */ guard(failure11, function isOpenrouterInsufficientCreditsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== 402) return fail(failure11, '/error/code', constIssue, 402);
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure11, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure11, '/user_id', typeIssue, ['string', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isOpenrouterInternalServerError = /* @__PURE__ */ guard(failure12, function isOpenrouterInternalServerError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (code !== 500) return fail(failure12, '/error/code', constIssue, 500);
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure12, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure12, '/user_id', typeIssue, ['string', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isOpenrouterLimitedErrorEnvelope = /* @__PURE__ */ guard(failure13, function isOpenrouterLimitedErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure13, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (metadata === undefined) return fail(failure13, '/error', requiredIssue, 'metadata');
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return fail(failure13, '/error/metadata', typeIssue, 'object');
  const limitSource = metadata.limit_source;
  if (limitSource === undefined) return fail(failure13, '/error/metadata', requiredIssue, 'limit_source');
  if (typeof limitSource !== 'string') return fail(failure13, '/error/metadata/limit_source', typeIssue, 'string');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure13, '/user_id', typeIssue, ['string', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isOpenrouterNotFoundError = /* @__PURE__ */ guard(failure14, function isOpenrouterNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (code !== 404) return fail(failure14, '/error/code', constIssue, 404);
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure14, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure14, '/user_id', typeIssue, ['string', 'null']);
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isOpenrouterPayloadTooLargeError = /* @__PURE__ */ guard(failure15, function isOpenrouterPayloadTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (code !== 413) return fail(failure15, '/error/code', constIssue, 413);
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure15, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure15, '/user_id', typeIssue, ['string', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isOpenrouterProviderOverloadedError = /* @__PURE__ */ guard(failure16, function isOpenrouterProviderOverloadedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure16, '/error', requiredIssue, 'code');
  if (code !== 529) return fail(failure16, '/error/code', constIssue, 529);
  const message = error.message;
  if (message === undefined) return fail(failure16, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure16, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure16, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure16, '/user_id', typeIssue, ['string', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isOpenrouterRateLimitedError = /* @__PURE__ */ guard(failure17, function isOpenrouterRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (code !== 429) return fail(failure17, '/error/code', constIssue, 429);
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure17, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure17, '/user_id', typeIssue, ['string', 'null']);
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isOpenrouterRequestTimeoutError = /* @__PURE__ */ guard(failure18, function isOpenrouterRequestTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure18, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure18, '/error', requiredIssue, 'code');
  if (code !== 408 && code !== 524) return fail(failure18, '/error/code', enumIssue, [408, 524]);
  const message = error.message;
  if (message === undefined) return fail(failure18, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure18, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure18, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure18, '/user_id', typeIssue, ['string', 'null']);
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isOpenrouterServiceUnavailableError = /* @__PURE__ */ guard(failure19, function isOpenrouterServiceUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure19, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure19, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure19, '/error', requiredIssue, 'code');
  if (code !== 503) return fail(failure19, '/error/code', constIssue, 503);
  const message = error.message;
  if (message === undefined) return fail(failure19, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure19, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure19, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure19, '/user_id', typeIssue, ['string', 'null']);
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isOpenrouterSharedPoolLimitedError = /* @__PURE__ */ guard(failure20, function isOpenrouterSharedPoolLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure20, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure20, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure20, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (metadata === undefined) return fail(failure20, '/error', requiredIssue, 'metadata');
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return fail(failure20, '/error/metadata', typeIssue, 'object');
  const limitSource = metadata.limit_source;
  if (limitSource === undefined) return fail(failure20, '/error/metadata', requiredIssue, 'limit_source');
  if (limitSource !== 'upstream_provider_shared_pool') return fail(failure20, '/error/metadata/limit_source', constIssue, 'upstream_provider_shared_pool');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure20, '/user_id', typeIssue, ['string', 'null']);
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isOpenrouterUnauthorizedError = /* @__PURE__ */ guard(failure21, function isOpenrouterUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure21, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure21, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure21, '/error', requiredIssue, 'code');
  if (code !== 401) return fail(failure21, '/error/code', constIssue, 401);
  const message = error.message;
  if (message === undefined) return fail(failure21, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure21, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure21, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure21, '/user_id', typeIssue, ['string', 'null']);
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isOpenrouterUnprocessableEntityError = /* @__PURE__ */ guard(failure22, function isOpenrouterUnprocessableEntityError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure22, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure22, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure22, '/error', requiredIssue, 'code');
  if (code !== 422) return fail(failure22, '/error/code', constIssue, 422);
  const message = error.message;
  if (message === undefined) return fail(failure22, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure22, '/error/message', typeIssue, 'string');
  const metadata = error.metadata;
  if (!(metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))) return fail(failure22, '/error/metadata', typeIssue, 'object');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure22, '/user_id', typeIssue, ['string', 'null']);
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isOpenrouterError = /* @__PURE__ */ guard(failure23, function isOpenrouterError(body) {
  let limitSource;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure23, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure23, '/error', requiredIssue, 'code');
  const message = error.message;
  if (message === undefined) return fail(failure23, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure23, '/error/message', typeIssue, 'string');
  const userId = body.user_id;
  if (userId !== undefined && typeof userId !== 'string' && userId !== null) return fail(failure23, '/user_id', typeIssue, ['string', 'null']);
  const metadata = error.metadata;
  if (!((metadata === undefined || typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata)) && (code === 400 || code === 401 || code === 402 || code === 403 || code === 404 || code === 408 || code === 524 || code === 409 || code === 413 || code === 422 || code === 429 || code === 500 || code === 502 || code === 503 || code === 529) || Number.isInteger(code) && typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata) && ((limitSource = metadata.limit_source) === 'openrouter_credits' || limitSource === 'openrouter_in_flight_budget' || limitSource === 'openrouter_guardrail_budget' || limitSource === 'openrouter_workspace_budget' || limitSource === 'openrouter_key_limit' || limitSource === 'upstream_provider_shared_pool' || limitSource === 'openrouter_free_tier_daily'))) return fail(failure23, '', anyOfIssue);
  failure23.issue = null;
  return true;
});

export default {
  id: 'openrouter',
  kind: 'vendor',
  revisions: null,
  hosts: ['openrouter.ai'],
  requestId: [{ header: 'x-generation-id' }],
  errors: {
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'insufficient-credits': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'credits-used-up': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'in-flight-budget-used-up': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'budget-reached': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'input-flagged': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    conflict: { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'payload-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unprocessable-entity': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'shared-pool-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'daily-limit-reached': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'internal-server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'bad-gateway': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'service-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'provider-overloaded': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isOpenrouterErrorEnvelope,
      guardKey: '6CNRL3RDpwj2',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'bad-request', surfaces: ['rest'], matchBy: { codes: [400], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterBadRequestError, guardKey: '-oZOZByVa7aR', status: null, headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { codes: [401], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterUnauthorizedError, guardKey: 'Lzzl-zlsk0W1', status: null, headers: [] },
        { error: 'insufficient-credits', surfaces: ['rest'], matchBy: { codes: [402], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterInsufficientCreditsError, guardKey: 'vmF9ApK3vuwl', status: null, headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { codes: [403], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }, { pointer: '/error/metadata/reasons', accessor: (body) => body?.error?.metadata?.reasons, present: false }] }, revisions: null, guard: isOpenrouterForbiddenError, guardKey: 'MLdDNkIslump', status: null, headers: [] },
        { error: 'input-flagged', surfaces: ['rest'], matchBy: { codes: [403], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }, { pointer: '/error/metadata/reasons', accessor: (body) => body?.error?.metadata?.reasons, present: true }] }, revisions: null, guard: isOpenrouterInputFlaggedError, guardKey: 'MLdDNkIslump', status: null, headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: [404], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterNotFoundError, guardKey: '6IEr1o6kQYk-', status: null, headers: [] },
        { error: 'request-timeout', surfaces: ['rest'], matchBy: { codes: [408, 524], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterRequestTimeoutError, guardKey: 'RL2_NbXOFIeC', status: null, headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: [409], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterConflictError, guardKey: '1gHEZuYdfq7p', status: null, headers: [] },
        { error: 'payload-too-large', surfaces: ['rest'], matchBy: { codes: [413], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterPayloadTooLargeError, guardKey: 'ARvBxPFNqjzp', status: null, headers: [] },
        { error: 'unprocessable-entity', surfaces: ['rest'], matchBy: { codes: [422], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterUnprocessableEntityError, guardKey: 'oTancjB701Ue', status: null, headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { codes: [429], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterRateLimitedError, guardKey: 'TJBDlbJ4N-DS', status: null, headers: [] },
        { error: 'internal-server-error', surfaces: ['rest'], matchBy: { codes: [500], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterInternalServerError, guardKey: 'zkXWKOYnLk2o', status: null, headers: [] },
        { error: 'bad-gateway', surfaces: ['rest'], matchBy: { codes: [502], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterBadGatewayError, guardKey: 'hoZ7SRTZvuKZ', status: null, headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: [503], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterServiceUnavailableError, guardKey: 'KuclXYJ7_Yx1', status: null, headers: [] },
        { error: 'provider-overloaded', surfaces: ['rest'], matchBy: { codes: [529], conditions: [{ pointer: '/error/status', accessor: (body) => body?.error?.status, present: false }, { pointer: '/error/type', accessor: (body) => body?.error?.type, present: false }, { pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source, present: false }] }, revisions: null, guard: isOpenrouterProviderOverloadedError, guardKey: 'g9gehZABLjiV', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isOpenrouterLimitedErrorEnvelope,
      guardKey: 'QoRdBjOD2Gva',
      mediaType: null,
      code: [{ pointer: '/error/metadata/limit_source', accessor: (body) => body?.error?.metadata?.limit_source }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'credits-used-up', surfaces: ['rest'], matchBy: { codes: ['openrouter_credits'] }, revisions: null, guard: isOpenrouterCreditsUsedUpError, guardKey: 'YDgCKJYRF249', status: null, headers: [] },
        { error: 'in-flight-budget-used-up', surfaces: ['rest'], matchBy: { codes: ['openrouter_in_flight_budget'] }, revisions: null, guard: isOpenrouterInFlightBudgetUsedUpError, guardKey: 'QTpQpZ7na26f', status: null, headers: [] },
        { error: 'budget-reached', surfaces: ['rest'], matchBy: { codes: ['openrouter_guardrail_budget', 'openrouter_workspace_budget', 'openrouter_key_limit'] }, revisions: null, guard: isOpenrouterBudgetReachedError, guardKey: 'tWytnA-jnU38', status: null, headers: [] },
        { error: 'shared-pool-limited', surfaces: ['rest'], matchBy: { codes: ['upstream_provider_shared_pool'] }, revisions: null, guard: isOpenrouterSharedPoolLimitedError, guardKey: 'fk4L9KRaCx0S', status: null, headers: [] },
        { error: 'daily-limit-reached', surfaces: ['rest'], matchBy: { codes: ['openrouter_free_tier_daily'] }, revisions: null, guard: isOpenrouterDailyLimitReachedError, guardKey: 'eskiYdsTjENE', status: null, headers: [] },
      ],
    },
  ],
};
