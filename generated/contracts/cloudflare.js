function every(list, test) {
  for (let i = 0; i < list.length; i++) if (!test(list[i])) return false;
  return true;
}

function some(list, test) {
  for (let i = 0; i < list.length; i++) if (test(list[i])) return true;
  return false;
}

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

function listGuard(failure, check) {
  const issue = () => ({ instancePath: [failure.path].flat().join(''), ...failure.issue(failure.expected) });
  return Object.defineProperty(check, 'errors', { get: () => (failure.issue ? [issue()] : null) });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const minItemsIssue = (limit) => ({ keyword: 'minItems', params: { limit }, message: 'must NOT have fewer than ' + limit + ' items' });
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 9109;
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  return code === 10000 || code === 9106 || code === 10405 || code === 1031;
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 7406;
};
const isItem4 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 7404;
};
const isItem5 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 10034;
};
const isItem6 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  return code === 7502 || code === 10014;
};
const isItem7 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 10049;
};
const isItem8 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 10013;
};
const isItem9 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 10063;
};
const isItem10 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 10021;
};
const isItem11 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 10027;
};
const isItem12 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (!Number.isInteger(item.code)) return false;
  const message = item.message;
  return message === undefined || typeof message === 'string' || message === null;
};
const isItem13 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const message = item.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return false;
  const documentationUrl = item.documentation_url;
  return documentationUrl === undefined || typeof documentationUrl === 'string' || documentationUrl === null;
};

const failure1 = {};
export const isCloudflareAccessDeniedError = /* @__PURE__ */ listGuard(failure1, function isCloudflareAccessDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure1, '', requiredIssue, 'success');
  if (success !== false) return fail(failure1, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure1, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure1, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure1, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem1)) return fail(failure1, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure1, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure1, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure1, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure1, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isCloudflareAuthenticationFailedError = /* @__PURE__ */ listGuard(failure2, function isCloudflareAuthenticationFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure2, '', requiredIssue, 'success');
  if (success !== false) return fail(failure2, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure2, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure2, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure2, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem2)) return fail(failure2, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure2, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure2, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure2, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure2, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isCloudflareCodedErrorEnvelope = /* @__PURE__ */ listGuard(failure3, function isCloudflareCodedErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure3, '', requiredIssue, 'success');
  if (success !== false) return fail(failure3, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure3, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure3, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure3, '/errors', minItemsIssue, 1);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure3, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure3, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure3, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure3, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isCloudflareDatabaseLimitReachedError = /* @__PURE__ */ listGuard(failure4, function isCloudflareDatabaseLimitReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure4, '', requiredIssue, 'success');
  if (success !== false) return fail(failure4, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure4, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure4, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure4, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem3)) return fail(failure4, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure4, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure4, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure4, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure4, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isCloudflareDatabaseNotFoundError = /* @__PURE__ */ listGuard(failure5, function isCloudflareDatabaseNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure5, '', requiredIssue, 'success');
  if (success !== false) return fail(failure5, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure5, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure5, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure5, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem4)) return fail(failure5, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure5, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure5, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure5, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure5, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isCloudflareEmailUnverifiedError = /* @__PURE__ */ listGuard(failure6, function isCloudflareEmailUnverifiedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure6, '', requiredIssue, 'success');
  if (success !== false) return fail(failure6, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure6, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure6, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure6, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem5)) return fail(failure6, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure6, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure6, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure6, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure6, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isCloudflareErrorEnvelope = /* @__PURE__ */ listGuard(failure7, function isCloudflareErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure7, '', requiredIssue, 'success');
  if (success !== false) return fail(failure7, '/success', constIssue, false);
  const errors = body.errors;
  if (errors !== undefined && errors !== null) {
    if (!Array.isArray(errors)) return fail(failure7, '/errors', typeIssue, ['array', 'null']);
    for (let i = 0; i < errors.length; i++) {
      const item = errors[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure7, ['/errors/', i], typeIssue, 'object');
      const message = item.message;
      if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure7, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
      const documentationUrl = item.documentation_url;
      if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure7, ['/errors/', i, '/documentation_url'], typeIssue, ['string', 'null']);
    }
  }
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isCloudflareNameTakenError = /* @__PURE__ */ listGuard(failure8, function isCloudflareNameTakenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure8, '', requiredIssue, 'success');
  if (success !== false) return fail(failure8, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure8, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure8, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure8, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem6)) return fail(failure8, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure8, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure8, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure8, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure8, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isCloudflarePreviewTokenExpiredError = /* @__PURE__ */ listGuard(failure9, function isCloudflarePreviewTokenExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure9, '', requiredIssue, 'success');
  if (success !== false) return fail(failure9, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure9, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure9, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure9, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem7)) return fail(failure9, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure9, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure9, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure9, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure9, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isCloudflareRateLimitedError = /* @__PURE__ */ listGuard(failure10, function isCloudflareRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure10, '', requiredIssue, 'success');
  if (success !== false) return fail(failure10, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure10, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure10, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure10, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem8)) return fail(failure10, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure10, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure10, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure10, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure10, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isCloudflareSubdomainRequiredError = /* @__PURE__ */ listGuard(failure11, function isCloudflareSubdomainRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure11, '', requiredIssue, 'success');
  if (success !== false) return fail(failure11, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure11, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure11, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure11, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem9)) return fail(failure11, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure11, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure11, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure11, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure11, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isCloudflareWorkerInvalidError = /* @__PURE__ */ listGuard(failure12, function isCloudflareWorkerInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure12, '', requiredIssue, 'success');
  if (success !== false) return fail(failure12, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure12, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure12, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure12, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem10)) return fail(failure12, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure12, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure12, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure12, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure12, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isCloudflareWorkerTooLargeError = /* @__PURE__ */ listGuard(failure13, function isCloudflareWorkerTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure13, '', requiredIssue, 'success');
  if (success !== false) return fail(failure13, '/success', constIssue, false);
  const errors = body.errors;
  if (errors === undefined) return fail(failure13, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure13, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure13, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem11)) return fail(failure13, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure13, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure13, ['/errors/', i], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure13, ['/errors/', i, '/code'], typeIssue, 'integer');
    const message = item.message;
    if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure13, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isCloudflareError = /* @__PURE__ */ guard(failure14, function isCloudflareError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const success = body.success;
  if (success === undefined) return fail(failure14, '', requiredIssue, 'success');
  if (success !== false) return fail(failure14, '/success', constIssue, false);
  const errors = body.errors;
  if (!(Array.isArray(errors) && errors.length >= 1 && every(errors, isItem12) && (some(errors, isItem2) || some(errors, isItem1) || some(errors, isItem8) || some(errors, isItem6) || some(errors, isItem3) || some(errors, isItem4) || some(errors, isItem10) || some(errors, isItem11) || some(errors, isItem9) || some(errors, isItem7) || some(errors, isItem5)) || errors === undefined || errors === null || Array.isArray(errors) && every(errors, isItem13))) return fail(failure14, '', anyOfIssue);
  failure14.issue = null;
  return true;
});

export default {
  id: 'cloudflare',
  kind: 'vendor',
  revisions: null,
  hosts: ['api.cloudflare.com'],
  requestId: [{ header: 'cf-ray' }],
  errors: {
    'authentication-failed': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'access-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'name-taken': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'database-limit-reached': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    'database-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'worker-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'worker-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'subdomain-required': { category: 'precondition-failed', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    'preview-token-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'email-unverified': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'complete-profile', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unprocessable: { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    unavailable: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isCloudflareErrorEnvelope,
      guardKey: 'IuzuqqZbDwAB',
      mediaType: null,
      code: [{ pointer: '/errors/*/code', accessor: (body, item) => body?.errors?.[item]?.code, list: (body) => body?.errors }],
      message: [{ pointer: '/errors/*/message', accessor: (body, item) => body?.errors?.[item]?.message, list: (body) => body?.errors }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [400], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [404], headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [405], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [409], headers: [] },
        { error: 'unprocessable', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [422], headers: [] },
        { error: 'too-many-requests', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [429], headers: [] },
        { error: 'server-error', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [500], headers: [] },
        { error: 'unavailable', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isCloudflareErrorEnvelope, guardKey: 'IuzuqqZbDwAB', status: [502, 503, 504], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isCloudflareCodedErrorEnvelope,
      guardKey: '_FLld8uHngHP',
      mediaType: null,
      code: [{ pointer: '/errors/*/code', accessor: (body, item) => body?.errors?.[item]?.code, list: (body) => body?.errors }],
      message: [{ pointer: '/errors/*/message', accessor: (body, item) => body?.errors?.[item]?.message, list: (body) => body?.errors }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'authentication-failed', surfaces: ['rest'], matchBy: { codes: [10000, 9106, 10405, 1031] }, revisions: null, guard: isCloudflareAuthenticationFailedError, guardKey: '_cBxkqmImQ67', status: null, headers: [] },
        { error: 'access-denied', surfaces: ['rest'], matchBy: { codes: [9109] }, revisions: null, guard: isCloudflareAccessDeniedError, guardKey: 'zkGFNLxjjN5Z', status: null, headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { codes: [10013] }, revisions: null, guard: isCloudflareRateLimitedError, guardKey: 'jC_CLfXQZfxA', status: [429], headers: [] },
        { error: 'name-taken', surfaces: ['rest'], matchBy: { codes: [7502, 10014] }, revisions: null, guard: isCloudflareNameTakenError, guardKey: '7gTShpyRPb7q', status: null, headers: [] },
        { error: 'database-limit-reached', surfaces: ['rest'], matchBy: { codes: [7406] }, revisions: null, guard: isCloudflareDatabaseLimitReachedError, guardKey: 'b8hSlOjkpCOM', status: null, headers: [] },
        { error: 'database-not-found', surfaces: ['rest'], matchBy: { codes: [7404] }, revisions: null, guard: isCloudflareDatabaseNotFoundError, guardKey: 'rJy2nuTdXxTz', status: null, headers: [] },
        { error: 'worker-invalid', surfaces: ['rest'], matchBy: { codes: [10021] }, revisions: null, guard: isCloudflareWorkerInvalidError, guardKey: 'J55fXcHVMciv', status: null, headers: [] },
        { error: 'worker-too-large', surfaces: ['rest'], matchBy: { codes: [10027] }, revisions: null, guard: isCloudflareWorkerTooLargeError, guardKey: 'c37iyEju-Ypp', status: null, headers: [] },
        { error: 'subdomain-required', surfaces: ['rest'], matchBy: { codes: [10063] }, revisions: null, guard: isCloudflareSubdomainRequiredError, guardKey: 'VqVTUoEITI9g', status: null, headers: [] },
        { error: 'preview-token-expired', surfaces: ['rest'], matchBy: { codes: [10049] }, revisions: null, guard: isCloudflarePreviewTokenExpiredError, guardKey: 'dl6_q8opwQdR', status: null, headers: [] },
        { error: 'email-unverified', surfaces: ['rest'], matchBy: { codes: [10034] }, revisions: null, guard: isCloudflareEmailUnverifiedError, guardKey: 'U3I2pZ76o4ub', status: null, headers: [] },
      ],
    },
  ],
};
