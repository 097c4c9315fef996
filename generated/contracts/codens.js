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
const minimumIssue = (limit) => ({ keyword: 'minimum', params: { comparison: '>=', limit }, message: 'must be >= ' + limit });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isCodensCreditInsufficientError = /* @__PURE__ */ guard(failure1, function isCodensCreditInsufficientError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure1, '', requiredIssue, 'error_code');
  if (errorCode !== 'CREDIT_INSUFFICIENT') return fail(failure1, '/error_code', constIssue, 'CREDIT_INSUFFICIENT');
  if (body.detail === undefined) return fail(failure1, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure1, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure1, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure1, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure1, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure1, '/retry_after_seconds', minimumIssue, 0);
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isCodensErrorEnvelope = /* @__PURE__ */ guard(failure2, function isCodensErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  if (body.detail === undefined) return fail(failure2, '', requiredIssue, 'detail');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure2, '', requiredIssue, 'error_code');
  if (typeof errorCode !== 'string') return fail(failure2, '/error_code', typeIssue, 'string');
  const category = body.category;
  if (category === undefined) return fail(failure2, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure2, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure2, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure2, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure2, '/retry_after_seconds', minimumIssue, 0);
  }
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isCodensIdempotencyConflictError = /* @__PURE__ */ guard(failure3, function isCodensIdempotencyConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure3, '', requiredIssue, 'error_code');
  if (errorCode !== 'IDEMPOTENCY_CONFLICT') return fail(failure3, '/error_code', constIssue, 'IDEMPOTENCY_CONFLICT');
  if (body.detail === undefined) return fail(failure3, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure3, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure3, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure3, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure3, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure3, '/retry_after_seconds', minimumIssue, 0);
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isCodensInternalError = /* @__PURE__ */ guard(failure4, function isCodensInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure4, '', requiredIssue, 'error_code');
  if (errorCode !== 'INTERNAL_ERROR') return fail(failure4, '/error_code', constIssue, 'INTERNAL_ERROR');
  if (body.detail === undefined) return fail(failure4, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure4, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure4, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure4, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure4, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure4, '/retry_after_seconds', minimumIssue, 0);
  }
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isCodensJwtExpiredError = /* @__PURE__ */ guard(failure5, function isCodensJwtExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure5, '', requiredIssue, 'error_code');
  if (errorCode !== 'JWT_EXPIRED') return fail(failure5, '/error_code', constIssue, 'JWT_EXPIRED');
  if (body.detail === undefined) return fail(failure5, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure5, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure5, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure5, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure5, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure5, '/retry_after_seconds', minimumIssue, 0);
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isCodensJwtInvalidError = /* @__PURE__ */ guard(failure6, function isCodensJwtInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure6, '', requiredIssue, 'error_code');
  if (errorCode !== 'JWT_INVALID') return fail(failure6, '/error_code', constIssue, 'JWT_INVALID');
  if (body.detail === undefined) return fail(failure6, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure6, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure6, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure6, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure6, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure6, '/retry_after_seconds', minimumIssue, 0);
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isCodensJwtReplayedError = /* @__PURE__ */ guard(failure7, function isCodensJwtReplayedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure7, '', requiredIssue, 'error_code');
  if (errorCode !== 'JWT_REPLAYED') return fail(failure7, '/error_code', constIssue, 'JWT_REPLAYED');
  if (body.detail === undefined) return fail(failure7, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure7, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure7, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure7, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure7, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure7, '/retry_after_seconds', minimumIssue, 0);
  }
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isCodensOrgNotFoundError = /* @__PURE__ */ guard(failure8, function isCodensOrgNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure8, '', requiredIssue, 'error_code');
  if (errorCode !== 'ORG_NOT_FOUND') return fail(failure8, '/error_code', constIssue, 'ORG_NOT_FOUND');
  if (body.detail === undefined) return fail(failure8, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure8, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure8, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure8, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure8, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure8, '/retry_after_seconds', minimumIssue, 0);
  }
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isCodensOrgNotLinkedToAuthError = /* @__PURE__ */ guard(failure9, function isCodensOrgNotLinkedToAuthError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure9, '', requiredIssue, 'error_code');
  if (errorCode !== 'ORG_NOT_LINKED_TO_AUTH') return fail(failure9, '/error_code', constIssue, 'ORG_NOT_LINKED_TO_AUTH');
  if (body.detail === undefined) return fail(failure9, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure9, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure9, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure9, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure9, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure9, '/retry_after_seconds', minimumIssue, 0);
  }
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isCodensRateLimitedError = /* @__PURE__ */ guard(failure10, function isCodensRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure10, '', requiredIssue, 'error_code');
  if (errorCode !== 'RATE_LIMITED') return fail(failure10, '/error_code', constIssue, 'RATE_LIMITED');
  if (body.detail === undefined) return fail(failure10, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure10, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure10, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure10, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds === undefined) return fail(failure10, '', requiredIssue, 'retry_after_seconds');
  if (!Number.isInteger(retryAfterSeconds)) return fail(failure10, '/retry_after_seconds', typeIssue, 'integer');
  if (retryAfterSeconds < 0) return fail(failure10, '/retry_after_seconds', minimumIssue, 0);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isCodensResourceNotFoundError = /* @__PURE__ */ guard(failure11, function isCodensResourceNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure11, '', requiredIssue, 'error_code');
  if (errorCode !== 'RESOURCE_NOT_FOUND') return fail(failure11, '/error_code', constIssue, 'RESOURCE_NOT_FOUND');
  if (body.detail === undefined) return fail(failure11, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure11, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure11, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure11, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure11, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure11, '/retry_after_seconds', minimumIssue, 0);
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isCodensServiceDisabledError = /* @__PURE__ */ guard(failure12, function isCodensServiceDisabledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure12, '', requiredIssue, 'error_code');
  if (errorCode !== 'SERVICE_DISABLED') return fail(failure12, '/error_code', constIssue, 'SERVICE_DISABLED');
  if (body.detail === undefined) return fail(failure12, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure12, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure12, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure12, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure12, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure12, '/retry_after_seconds', minimumIssue, 0);
  }
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isCodensUnauthorizedError = /* @__PURE__ */ guard(failure13, function isCodensUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure13, '', requiredIssue, 'error_code');
  if (errorCode !== 'UNAUTHORIZED') return fail(failure13, '/error_code', constIssue, 'UNAUTHORIZED');
  if (body.detail === undefined) return fail(failure13, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure13, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure13, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure13, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure13, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure13, '/retry_after_seconds', minimumIssue, 0);
  }
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isCodensValidationError = /* @__PURE__ */ guard(failure14, function isCodensValidationError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure14, '', requiredIssue, 'error_code');
  if (errorCode !== 'VALIDATION_ERROR') return fail(failure14, '/error_code', constIssue, 'VALIDATION_ERROR');
  if (body.detail === undefined) return fail(failure14, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure14, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure14, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure14, '/suggested_action', typeIssue, ['string', 'null']);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure14, '/retry_after_seconds', typeIssue, ['integer', 'null']);
    if (retryAfterSeconds < 0) return fail(failure14, '/retry_after_seconds', minimumIssue, 0);
  }
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isCodensError = /* @__PURE__ */ guard(failure15, function isCodensError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const errorCode = body.error_code;
  if (errorCode === undefined) return fail(failure15, '', requiredIssue, 'error_code');
  if (body.detail === undefined) return fail(failure15, '', requiredIssue, 'detail');
  const category = body.category;
  if (category === undefined) return fail(failure15, '', requiredIssue, 'category');
  if (category !== 'permanent' && category !== 'transient' && category !== 'unauthorized' && category !== 'budget_exceeded') return fail(failure15, '/category', enumIssue, ['permanent', 'transient', 'unauthorized', 'budget_exceeded']);
  const suggestedAction = body.suggested_action;
  if (suggestedAction !== undefined && typeof suggestedAction !== 'string' && suggestedAction !== null) return fail(failure15, '/suggested_action', typeIssue, ['string', 'null']);
  if (errorCode === 'VALIDATION_ERROR' || errorCode === 'UNAUTHORIZED' || errorCode === 'CREDIT_INSUFFICIENT' || errorCode === 'RESOURCE_NOT_FOUND' || errorCode === 'INTERNAL_ERROR' || errorCode === 'IDEMPOTENCY_CONFLICT' || errorCode === 'JWT_EXPIRED' || errorCode === 'JWT_INVALID' || errorCode === 'JWT_REPLAYED' || errorCode === 'ORG_NOT_LINKED_TO_AUTH' || errorCode === 'ORG_NOT_FOUND' || errorCode === 'SERVICE_DISABLED') {
    const retryAfterSeconds = body.retry_after_seconds;
    if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
      if (!Number.isInteger(retryAfterSeconds)) return fail(failure15, '/retry_after_seconds', typeIssue, ['integer', 'null']);
      if (retryAfterSeconds < 0) return fail(failure15, '/retry_after_seconds', minimumIssue, 0);
    }
  } else if (errorCode === 'RATE_LIMITED') {
    const retryAfterSeconds = body.retry_after_seconds;
    if (retryAfterSeconds === undefined) return fail(failure15, '', requiredIssue, 'retry_after_seconds');
    if (!Number.isInteger(retryAfterSeconds)) return fail(failure15, '/retry_after_seconds', typeIssue, 'integer');
    if (retryAfterSeconds < 0) return fail(failure15, '/retry_after_seconds', minimumIssue, 0);
  } else {
    return fail(failure15, '', anyOfIssue);
  }
  failure15.issue = null;
  return true;
});

export default {
  id: 'codens',
  kind: 'vendor',
  revisions: null,
  errors: {
    'validation-error': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'credit-insufficient': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'idempotency-conflict': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'jwt-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'jwt-invalid': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'jwt-replayed': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'org-not-linked-to-auth': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'org-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'service-disabled': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isCodensErrorEnvelope,
      guardKey: 'sHVdrE6kUiic',
      mediaType: null,
      code: [{ pointer: '/error_code', accessor: (body) => body?.error_code }],
      message: [{ pointer: '/detail', accessor: (body) => body?.detail }],
      waits: [{ pointer: '/retry_after_seconds', accessor: (body) => body?.retry_after_seconds, unit: 'seconds' }],
      statusMirror: null,
      forms: [
        { error: 'validation-error', surfaces: ['rest', 'mcp'], matchBy: { codes: ['VALIDATION_ERROR'] }, revisions: null, guard: isCodensValidationError, guardKey: 'DfwlOJWifjco', status: [400, 422], headers: [] },
        { error: 'unauthorized', surfaces: ['rest', 'mcp'], matchBy: { codes: ['UNAUTHORIZED'] }, revisions: null, guard: isCodensUnauthorizedError, guardKey: 'J-oL4YMDhYUT', status: [401, 403], headers: [] },
        { error: 'credit-insufficient', surfaces: ['rest', 'mcp'], matchBy: { codes: ['CREDIT_INSUFFICIENT'] }, revisions: null, guard: isCodensCreditInsufficientError, guardKey: 'lfa7zCuPhXhs', status: [402], headers: [] },
        { error: 'resource-not-found', surfaces: ['rest', 'mcp'], matchBy: { codes: ['RESOURCE_NOT_FOUND'] }, revisions: null, guard: isCodensResourceNotFoundError, guardKey: 'Reda3kZvg3zr', status: [404], headers: [] },
        { error: 'rate-limited', surfaces: ['rest', 'mcp'], matchBy: { codes: ['RATE_LIMITED'] }, revisions: null, guard: isCodensRateLimitedError, guardKey: 'NWohyYIOxc01', status: [429], headers: [{ name: 'retry-after', onStatus: null }] },
        { error: 'internal-error', surfaces: ['rest', 'mcp'], matchBy: { codes: ['INTERNAL_ERROR'] }, revisions: null, guard: isCodensInternalError, guardKey: 'Yiz9nOwndf7Z', status: [500, 503], headers: [] },
        { error: 'idempotency-conflict', surfaces: ['rest', 'mcp'], matchBy: { codes: ['IDEMPOTENCY_CONFLICT'] }, revisions: null, guard: isCodensIdempotencyConflictError, guardKey: 'xhr2zT90xjR8', status: [409], headers: [] },
        { error: 'jwt-expired', surfaces: ['rest', 'mcp'], matchBy: { codes: ['JWT_EXPIRED'] }, revisions: null, guard: isCodensJwtExpiredError, guardKey: 'UkirnbURFqPR', status: [401], headers: [] },
        { error: 'jwt-invalid', surfaces: ['rest', 'mcp'], matchBy: { codes: ['JWT_INVALID'] }, revisions: null, guard: isCodensJwtInvalidError, guardKey: 'Cp2K3I0-5mVK', status: [401], headers: [] },
        { error: 'jwt-replayed', surfaces: ['rest', 'mcp'], matchBy: { codes: ['JWT_REPLAYED'] }, revisions: null, guard: isCodensJwtReplayedError, guardKey: '6TwNIee63gd_', status: [401], headers: [] },
        { error: 'org-not-linked-to-auth', surfaces: ['rest', 'mcp'], matchBy: { codes: ['ORG_NOT_LINKED_TO_AUTH'] }, revisions: null, guard: isCodensOrgNotLinkedToAuthError, guardKey: 'mAStqRoUY4kR', status: [403, 404], headers: [] },
        { error: 'org-not-found', surfaces: ['rest', 'mcp'], matchBy: { codes: ['ORG_NOT_FOUND'] }, revisions: null, guard: isCodensOrgNotFoundError, guardKey: '53oRn9oPyu1h', status: [403, 404], headers: [] },
        { error: 'service-disabled', surfaces: ['rest', 'mcp'], matchBy: { codes: ['SERVICE_DISABLED'] }, revisions: null, guard: isCodensServiceDisabledError, guardKey: '3xMpCwm6Dv9c', status: [403], headers: [] },
      ],
    },
  ],
};
