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
const pattern1 = /^Too many requests, please try again later[.]/u;

const failure1 = {};
export const isKubernetesAlreadyExistsError = /* @__PURE__ */ guard(failure1, function isKubernetesAlreadyExistsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure1, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure1, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure1, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure1, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure1, '', requiredIssue, 'reason');
  if (reason !== 'AlreadyExists') return fail(failure1, '/reason', constIssue, 'AlreadyExists');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure1, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure1, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure1, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure1, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure1, '/code', typeIssue, ['integer', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isKubernetesBadRequestError = /* @__PURE__ */ guard(failure2, function isKubernetesBadRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure2, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure2, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure2, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure2, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure2, '', requiredIssue, 'reason');
  if (reason !== 'BadRequest') return fail(failure2, '/reason', constIssue, 'BadRequest');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure2, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure2, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure2, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure2, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure2, '/code', typeIssue, ['integer', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isKubernetesConflictError = /* @__PURE__ */ guard(failure3, function isKubernetesConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure3, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure3, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure3, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure3, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure3, '', requiredIssue, 'reason');
  if (reason !== 'Conflict') return fail(failure3, '/reason', constIssue, 'Conflict');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure3, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure3, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure3, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure3, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure3, '/code', typeIssue, ['integer', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isKubernetesErrorEnvelope = /* @__PURE__ */ guard(failure4, function isKubernetesErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure4, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure4, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure4, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure4, '/status', constIssue, 'Failure');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure4, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure4, '/message', typeIssue, ['string', 'null']);
  const reason = body.reason;
  if (reason !== undefined && typeof reason !== 'string' && reason !== null) return fail(failure4, '/reason', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure4, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure4, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure4, '/code', typeIssue, ['integer', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isKubernetesExpiredError = /* @__PURE__ */ guard(failure5, function isKubernetesExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure5, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure5, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure5, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure5, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure5, '', requiredIssue, 'reason');
  if (reason !== 'Expired') return fail(failure5, '/reason', constIssue, 'Expired');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure5, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure5, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure5, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure5, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure5, '/code', typeIssue, ['integer', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isKubernetesForbiddenError = /* @__PURE__ */ guard(failure6, function isKubernetesForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure6, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure6, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure6, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure6, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure6, '', requiredIssue, 'reason');
  if (reason !== 'Forbidden') return fail(failure6, '/reason', constIssue, 'Forbidden');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure6, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure6, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure6, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure6, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure6, '/code', typeIssue, ['integer', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isKubernetesGoneError = /* @__PURE__ */ guard(failure7, function isKubernetesGoneError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure7, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure7, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure7, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure7, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure7, '', requiredIssue, 'reason');
  if (reason !== 'Gone') return fail(failure7, '/reason', constIssue, 'Gone');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure7, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure7, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure7, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure7, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure7, '/code', typeIssue, ['integer', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isKubernetesInternalError = /* @__PURE__ */ guard(failure8, function isKubernetesInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure8, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure8, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure8, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure8, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure8, '', requiredIssue, 'reason');
  if (reason !== 'InternalError') return fail(failure8, '/reason', constIssue, 'InternalError');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure8, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure8, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure8, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure8, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure8, '/code', typeIssue, ['integer', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isKubernetesInvalidError = /* @__PURE__ */ guard(failure9, function isKubernetesInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure9, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure9, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure9, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure9, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure9, '', requiredIssue, 'reason');
  if (reason !== 'Invalid') return fail(failure9, '/reason', constIssue, 'Invalid');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure9, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure9, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure9, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure9, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure9, '/code', typeIssue, ['integer', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isKubernetesMethodNotAllowedError = /* @__PURE__ */ guard(failure10, function isKubernetesMethodNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure10, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure10, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure10, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure10, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure10, '', requiredIssue, 'reason');
  if (reason !== 'MethodNotAllowed') return fail(failure10, '/reason', constIssue, 'MethodNotAllowed');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure10, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure10, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure10, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure10, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure10, '/code', typeIssue, ['integer', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isKubernetesNotAcceptableError = /* @__PURE__ */ guard(failure11, function isKubernetesNotAcceptableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure11, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure11, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure11, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure11, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure11, '', requiredIssue, 'reason');
  if (reason !== 'NotAcceptable') return fail(failure11, '/reason', constIssue, 'NotAcceptable');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure11, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure11, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure11, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure11, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure11, '/code', typeIssue, ['integer', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isKubernetesNotFoundError = /* @__PURE__ */ guard(failure12, function isKubernetesNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure12, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure12, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure12, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure12, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure12, '', requiredIssue, 'reason');
  if (reason !== 'NotFound') return fail(failure12, '/reason', constIssue, 'NotFound');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure12, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure12, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure12, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure12, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure12, '/code', typeIssue, ['integer', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isKubernetesRequestEntityTooLargeError = /* @__PURE__ */ guard(failure13, function isKubernetesRequestEntityTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure13, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure13, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure13, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure13, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure13, '', requiredIssue, 'reason');
  if (reason !== 'RequestEntityTooLarge') return fail(failure13, '/reason', constIssue, 'RequestEntityTooLarge');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure13, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure13, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure13, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure13, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure13, '/code', typeIssue, ['integer', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isKubernetesServerOverloadedTextError = /* @__PURE__ */ guard(failure14, function isKubernetesServerOverloadedTextError(body) {
  if (typeof body !== 'string') return fail(failure14, '', typeIssue, 'string');
  if (!pattern1.test(body)) return fail(failure14, '', patternIssue, '^Too many requests, please try again later[.]');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isKubernetesServerTimeoutError = /* @__PURE__ */ guard(failure15, function isKubernetesServerTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure15, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure15, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure15, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure15, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure15, '', requiredIssue, 'reason');
  if (reason !== 'ServerTimeout') return fail(failure15, '/reason', constIssue, 'ServerTimeout');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure15, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure15, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure15, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure15, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure15, '/code', typeIssue, ['integer', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isKubernetesServiceUnavailableError = /* @__PURE__ */ guard(failure16, function isKubernetesServiceUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure16, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure16, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure16, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure16, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure16, '', requiredIssue, 'reason');
  if (reason !== 'ServiceUnavailable') return fail(failure16, '/reason', constIssue, 'ServiceUnavailable');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure16, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure16, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure16, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure16, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure16, '/code', typeIssue, ['integer', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isKubernetesStorageReadError = /* @__PURE__ */ guard(failure17, function isKubernetesStorageReadError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure17, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure17, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure17, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure17, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure17, '', requiredIssue, 'reason');
  if (reason !== 'StorageReadError') return fail(failure17, '/reason', constIssue, 'StorageReadError');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure17, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure17, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure17, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure17, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure17, '/code', typeIssue, ['integer', 'null']);
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isKubernetesTextErrorEnvelope = /* @__PURE__ */ guard(failure18, function isKubernetesTextErrorEnvelope(body) {
  if (typeof body !== 'string') return fail(failure18, '', typeIssue, 'string');
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isKubernetesTimeoutError = /* @__PURE__ */ guard(failure19, function isKubernetesTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure19, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure19, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure19, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure19, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure19, '', requiredIssue, 'reason');
  if (reason !== 'Timeout') return fail(failure19, '/reason', constIssue, 'Timeout');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure19, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure19, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure19, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure19, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure19, '/code', typeIssue, ['integer', 'null']);
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isKubernetesTooManyRequestsError = /* @__PURE__ */ guard(failure20, function isKubernetesTooManyRequestsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure20, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure20, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure20, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure20, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure20, '', requiredIssue, 'reason');
  if (reason !== 'TooManyRequests') return fail(failure20, '/reason', constIssue, 'TooManyRequests');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure20, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure20, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure20, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure20, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure20, '/code', typeIssue, ['integer', 'null']);
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isKubernetesUnauthorizedError = /* @__PURE__ */ guard(failure21, function isKubernetesUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure21, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure21, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure21, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure21, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure21, '', requiredIssue, 'reason');
  if (reason !== 'Unauthorized') return fail(failure21, '/reason', constIssue, 'Unauthorized');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure21, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure21, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure21, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure21, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure21, '/code', typeIssue, ['integer', 'null']);
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isKubernetesUnsupportedMediaTypeError = /* @__PURE__ */ guard(failure22, function isKubernetesUnsupportedMediaTypeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const kind = body.kind;
  if (kind === undefined) return fail(failure22, '', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure22, '/kind', constIssue, 'Status');
  const status = body.status;
  if (status === undefined) return fail(failure22, '', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure22, '/status', constIssue, 'Failure');
  const reason = body.reason;
  if (reason === undefined) return fail(failure22, '', requiredIssue, 'reason');
  if (reason !== 'UnsupportedMediaType') return fail(failure22, '/reason', constIssue, 'UnsupportedMediaType');
  const apiVersion = body.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure22, '/apiVersion', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure22, '/message', typeIssue, ['string', 'null']);
  const details = body.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure22, '/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure22, '/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure22, '/code', typeIssue, ['integer', 'null']);
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isKubernetesWatchErrorEnvelope = /* @__PURE__ */ guard(failure23, function isKubernetesWatchErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure23, '', requiredIssue, 'type');
  if (type !== 'ERROR') return fail(failure23, '/type', constIssue, 'ERROR');
  const object = body.object;
  if (object === undefined) return fail(failure23, '', requiredIssue, 'object');
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return fail(failure23, '/object', typeIssue, 'object');
  const kind = object.kind;
  if (kind === undefined) return fail(failure23, '/object', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure23, '/object/kind', constIssue, 'Status');
  const status = object.status;
  if (status === undefined) return fail(failure23, '/object', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure23, '/object/status', constIssue, 'Failure');
  const apiVersion = object.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure23, '/object/apiVersion', typeIssue, 'string');
  const message = object.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure23, '/object/message', typeIssue, ['string', 'null']);
  const reason = object.reason;
  if (reason !== undefined && typeof reason !== 'string' && reason !== null) return fail(failure23, '/object/reason', typeIssue, ['string', 'null']);
  const details = object.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure23, '/object/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure23, '/object/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = object.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure23, '/object/code', typeIssue, ['integer', 'null']);
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isKubernetesWatchExpiredError = /* @__PURE__ */ guard(failure24, function isKubernetesWatchExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure24, '', requiredIssue, 'type');
  if (type !== 'ERROR') return fail(failure24, '/type', constIssue, 'ERROR');
  const object = body.object;
  if (object === undefined) return fail(failure24, '', requiredIssue, 'object');
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return fail(failure24, '/object', typeIssue, 'object');
  const kind = object.kind;
  if (kind === undefined) return fail(failure24, '/object', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure24, '/object/kind', constIssue, 'Status');
  const status = object.status;
  if (status === undefined) return fail(failure24, '/object', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure24, '/object/status', constIssue, 'Failure');
  const apiVersion = object.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure24, '/object/apiVersion', typeIssue, 'string');
  const message = object.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure24, '/object/message', typeIssue, ['string', 'null']);
  const reason = object.reason;
  if (reason === undefined) return fail(failure24, '/object', requiredIssue, 'reason');
  if (reason !== 'Expired' && reason !== 'Gone') return fail(failure24, '/object/reason', enumIssue, ['Expired', 'Gone']);
  const details = object.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure24, '/object/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure24, '/object/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = object.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure24, '/object/code', typeIssue, ['integer', 'null']);
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isKubernetesWatchFailedError = /* @__PURE__ */ guard(failure25, function isKubernetesWatchFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure25, '', requiredIssue, 'type');
  if (type !== 'ERROR') return fail(failure25, '/type', constIssue, 'ERROR');
  const object = body.object;
  if (object === undefined) return fail(failure25, '', requiredIssue, 'object');
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return fail(failure25, '/object', typeIssue, 'object');
  const kind = object.kind;
  if (kind === undefined) return fail(failure25, '/object', requiredIssue, 'kind');
  if (kind !== 'Status') return fail(failure25, '/object/kind', constIssue, 'Status');
  const status = object.status;
  if (status === undefined) return fail(failure25, '/object', requiredIssue, 'status');
  if (status !== 'Failure') return fail(failure25, '/object/status', constIssue, 'Failure');
  const apiVersion = object.apiVersion;
  if (apiVersion !== undefined && typeof apiVersion !== 'string') return fail(failure25, '/object/apiVersion', typeIssue, 'string');
  const message = object.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure25, '/object/message', typeIssue, ['string', 'null']);
  const reason = object.reason;
  if (reason === undefined) return fail(failure25, '/object', requiredIssue, 'reason');
  if (reason !== 'InternalError' && reason !== 'ServerTimeout' && reason !== 'Timeout' && reason !== 'ServiceUnavailable' && reason !== 'TooManyRequests') return fail(failure25, '/object/reason', enumIssue, ['InternalError', 'ServerTimeout', 'Timeout', 'ServiceUnavailable', 'TooManyRequests']);
  const details = object.details;
  if (details !== undefined) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure25, '/object/details', typeIssue, 'object');
    const retryAfterSeconds = details.retryAfterSeconds;
    if (retryAfterSeconds !== undefined && !Number.isInteger(retryAfterSeconds) && retryAfterSeconds !== null) return fail(failure25, '/object/details/retryAfterSeconds', typeIssue, ['integer', 'null']);
  }
  const code = object.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure25, '/object/code', typeIssue, ['integer', 'null']);
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isKubernetesError = /* @__PURE__ */ guard(failure26, function isKubernetesError(body) {
  let apiVersion, message, details, retryAfterSeconds, code, reason, object, objectApiVersion, objectMessage, objectDetails, detailsRetryAfterSeconds, objectCode, objectReason;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body) && (body.kind === 'Status' && body.status === 'Failure' && ((apiVersion = body.apiVersion) === undefined || typeof apiVersion === 'string') && ((message = body.message) === undefined || typeof message === 'string' || message === null) && ((details = body.details) === undefined || typeof details === 'object' && details !== null && !Array.isArray(details) && ((retryAfterSeconds = details.retryAfterSeconds) === undefined || Number.isInteger(retryAfterSeconds) || retryAfterSeconds === null)) && ((code = body.code) === undefined || Number.isInteger(code) || code === null) && ((reason = body.reason) === 'Unauthorized' || reason === 'Forbidden' || reason === 'NotFound' || reason === 'AlreadyExists' || reason === 'Conflict' || reason === 'Gone' || reason === 'Expired' || reason === 'Invalid' || reason === 'BadRequest' || reason === 'MethodNotAllowed' || reason === 'NotAcceptable' || reason === 'RequestEntityTooLarge' || reason === 'UnsupportedMediaType' || reason === 'TooManyRequests' || reason === 'ServerTimeout' || reason === 'Timeout' || reason === 'ServiceUnavailable' || reason === 'InternalError' || reason === 'StorageReadError') || body.type === 'ERROR' && typeof (object = body.object) === 'object' && object !== null && !Array.isArray(object) && object.kind === 'Status' && object.status === 'Failure' && ((objectApiVersion = object.apiVersion) === undefined || typeof objectApiVersion === 'string') && ((objectMessage = object.message) === undefined || typeof objectMessage === 'string' || objectMessage === null) && ((objectDetails = object.details) === undefined || typeof objectDetails === 'object' && objectDetails !== null && !Array.isArray(objectDetails) && ((detailsRetryAfterSeconds = objectDetails.retryAfterSeconds) === undefined || Number.isInteger(detailsRetryAfterSeconds) || detailsRetryAfterSeconds === null)) && ((objectCode = object.code) === undefined || Number.isInteger(objectCode) || objectCode === null) && ((objectReason = object.reason) === 'Expired' || objectReason === 'Gone' || objectReason === 'InternalError' || objectReason === 'ServerTimeout' || objectReason === 'Timeout' || objectReason === 'ServiceUnavailable' || objectReason === 'TooManyRequests')) || typeof body === 'string' && pattern1.test(body))) return fail(failure26, '', anyOfIssue);
  failure26.issue = null;
  return true;
});

export default {
  id: 'kubernetes',
  kind: 'vendor',
  revisions: null,
  identifyingHeaders: [{ name: 'x-kubernetes-pf-flowschema-uid' }, { name: 'x-kubernetes-pf-prioritylevel-uid' }],
  requestId: [{ header: 'audit-id' }],
  errors: {
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'already-exists': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    gone: { category: 'not-found', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    expired: { category: 'not-found', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    invalid: { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-entity-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'server-overloaded': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'server-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    timeout: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'service-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'storage-read-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'watch-expired': { category: 'not-found', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'watch-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isKubernetesErrorEnvelope,
      guardKey: '83zG1pbeCb0t',
      mediaType: null,
      identifies: true,
      code: [{ pointer: '/reason', accessor: (body) => body?.reason }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [{ pointer: '/details/retryAfterSeconds', accessor: (body) => body?.details?.retryAfterSeconds, unit: 'seconds' }],
      statusMirror: { pointer: '/code', accessor: (body) => body?.code },
      forms: [
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { codes: ['Unauthorized'] }, revisions: null, guard: isKubernetesUnauthorizedError, guardKey: 'taW0aEnpRLXB', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { codes: ['Forbidden'] }, revisions: null, guard: isKubernetesForbiddenError, guardKey: 'ziJb19fmw_sX', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['NotFound'] }, revisions: null, guard: isKubernetesNotFoundError, guardKey: 'Xzpbt_p56rr3', status: [404], headers: [] },
        { error: 'already-exists', surfaces: ['rest'], matchBy: { codes: ['AlreadyExists'] }, revisions: null, guard: isKubernetesAlreadyExistsError, guardKey: 'ydX7rEoZP1b6', status: [409], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: ['Conflict'] }, revisions: null, guard: isKubernetesConflictError, guardKey: '1QfRXvuAb-E2', status: [409], headers: [] },
        { error: 'gone', surfaces: ['rest'], matchBy: { codes: ['Gone'] }, revisions: null, guard: isKubernetesGoneError, guardKey: 'ZJe7bwYmu_Fp', status: [410], headers: [] },
        { error: 'expired', surfaces: ['rest'], matchBy: { codes: ['Expired'] }, revisions: null, guard: isKubernetesExpiredError, guardKey: 'IDeUrazsFPW2', status: [410], headers: [] },
        { error: 'invalid', surfaces: ['rest'], matchBy: { codes: ['Invalid'] }, revisions: null, guard: isKubernetesInvalidError, guardKey: 'INI82Ld8w46m', status: [422], headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { codes: ['BadRequest'] }, revisions: null, guard: isKubernetesBadRequestError, guardKey: '19iBY5hJig6-', status: [400], headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { codes: ['MethodNotAllowed'] }, revisions: null, guard: isKubernetesMethodNotAllowedError, guardKey: 'R2gSZBj7cd3K', status: [405], headers: [] },
        { error: 'not-acceptable', surfaces: ['rest'], matchBy: { codes: ['NotAcceptable'] }, revisions: null, guard: isKubernetesNotAcceptableError, guardKey: 'K5zuqmiZ5Clh', status: [406], headers: [] },
        { error: 'request-entity-too-large', surfaces: ['rest'], matchBy: { codes: ['RequestEntityTooLarge'] }, revisions: null, guard: isKubernetesRequestEntityTooLargeError, guardKey: 'BwwD_TrnPIio', status: [413], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['rest'], matchBy: { codes: ['UnsupportedMediaType'] }, revisions: null, guard: isKubernetesUnsupportedMediaTypeError, guardKey: 'E0McTFtP-Gju', status: [415], headers: [] },
        { error: 'too-many-requests', surfaces: ['rest'], matchBy: { codes: ['TooManyRequests'] }, revisions: null, guard: isKubernetesTooManyRequestsError, guardKey: 'Jc_b5JbVcxR-', status: [429], headers: [] },
        { error: 'server-timeout', surfaces: ['rest'], matchBy: { codes: ['ServerTimeout'] }, revisions: null, guard: isKubernetesServerTimeoutError, guardKey: 'QYmv3ghoaamy', status: [500], headers: [] },
        { error: 'timeout', surfaces: ['rest'], matchBy: { codes: ['Timeout'] }, revisions: null, guard: isKubernetesTimeoutError, guardKey: 'Ehv3-e0k-mOy', status: [504], headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: ['ServiceUnavailable'] }, revisions: null, guard: isKubernetesServiceUnavailableError, guardKey: 'J78drjhkEkoZ', status: [503], headers: [] },
        { error: 'internal-error', surfaces: ['rest'], matchBy: { codes: ['InternalError'] }, revisions: null, guard: isKubernetesInternalError, guardKey: '9SCBEUcPCZng', status: [500], headers: [] },
        { error: 'storage-read-error', surfaces: ['rest'], matchBy: { codes: ['StorageReadError'] }, revisions: null, guard: isKubernetesStorageReadError, guardKey: '1UA5vbqn83j4', status: [500], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isKubernetesWatchErrorEnvelope,
      guardKey: 'YKrqCP5_t6Qo',
      mediaType: null,
      identifies: true,
      code: [{ pointer: '/object/reason', accessor: (body) => body?.object?.reason }],
      message: [{ pointer: '/object/message', accessor: (body) => body?.object?.message }],
      waits: [{ pointer: '/object/details/retryAfterSeconds', accessor: (body) => body?.object?.details?.retryAfterSeconds, unit: 'seconds' }],
      statusMirror: null,
      forms: [
        { error: 'watch-expired', surfaces: ['rest'], matchBy: { codes: ['Expired', 'Gone'] }, revisions: null, guard: isKubernetesWatchExpiredError, guardKey: 'MufVl456viLY', status: null, headers: [] },
        { error: 'watch-failed', surfaces: ['rest'], matchBy: { codes: ['InternalError', 'ServerTimeout', 'Timeout', 'ServiceUnavailable', 'TooManyRequests'] }, revisions: null, guard: isKubernetesWatchFailedError, guardKey: 'k0bEgGbIg5xD', status: null, headers: [] },
      ],
    },
    {
      shape: 'text',
      surfaces: ['rest'],
      guard: isKubernetesTextErrorEnvelope,
      guardKey: 'AEBOaGQVNw8X',
      mediaType: null,
      code: [],
      message: [{ pointer: '', accessor: (body) => body }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'server-overloaded', surfaces: ['rest'], matchBy: { pattern: /^Too many requests, please try again later[.]/u }, revisions: null, guard: isKubernetesServerOverloadedTextError, guardKey: 'apXPcnAWkiyu', status: [429], headers: [{ name: 'retry-after', onStatus: null }] },
      ],
    },
  ],
};
