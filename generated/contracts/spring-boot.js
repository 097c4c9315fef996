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
export const isSpringBootBadGatewayError = /* @__PURE__ */ guard(failure1, function isSpringBootBadGatewayError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (error !== 'Bad Gateway') return fail(failure1, '/error', constIssue, 'Bad Gateway');
  if (body.timestamp === undefined) return fail(failure1, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure1, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure1, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure1, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure1, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure1, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure1, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure1, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure1, '/requestId', typeIssue, ['string', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isSpringBootBadRequestError = /* @__PURE__ */ guard(failure2, function isSpringBootBadRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (error !== 'Bad Request') return fail(failure2, '/error', constIssue, 'Bad Request');
  if (body.timestamp === undefined) return fail(failure2, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure2, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure2, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure2, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure2, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure2, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure2, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure2, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure2, '/requestId', typeIssue, ['string', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isSpringBootConflictError = /* @__PURE__ */ guard(failure3, function isSpringBootConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (error !== 'Conflict') return fail(failure3, '/error', constIssue, 'Conflict');
  if (body.timestamp === undefined) return fail(failure3, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure3, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure3, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure3, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure3, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure3, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure3, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure3, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure3, '/requestId', typeIssue, ['string', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isSpringBootContentTooLargeError = /* @__PURE__ */ guard(failure4, function isSpringBootContentTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  if (body.timestamp === undefined) return fail(failure4, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure4, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure4, '/status', typeIssue, 'integer');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (error !== 'Payload Too Large' && error !== 'Content Too Large') return fail(failure4, '/error', enumIssue, ['Payload Too Large', 'Content Too Large']);
  const path = body.path;
  if (path === undefined) return fail(failure4, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure4, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure4, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure4, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure4, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure4, '/requestId', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isSpringBootErrorEnvelope = /* @__PURE__ */ guard(failure5, function isSpringBootErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  if (body.timestamp === undefined) return fail(failure5, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure5, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure5, '/status', typeIssue, 'integer');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure5, '/error', typeIssue, 'string');
  const path = body.path;
  if (path === undefined) return fail(failure5, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure5, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure5, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure5, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure5, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure5, '/requestId', typeIssue, ['string', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isSpringBootForbiddenError = /* @__PURE__ */ guard(failure6, function isSpringBootForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (error !== 'Forbidden') return fail(failure6, '/error', constIssue, 'Forbidden');
  if (body.timestamp === undefined) return fail(failure6, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure6, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure6, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure6, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure6, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure6, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure6, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure6, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure6, '/requestId', typeIssue, ['string', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isSpringBootGatewayTimeoutError = /* @__PURE__ */ guard(failure7, function isSpringBootGatewayTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (error !== 'Gateway Timeout') return fail(failure7, '/error', constIssue, 'Gateway Timeout');
  if (body.timestamp === undefined) return fail(failure7, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure7, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure7, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure7, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure7, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure7, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure7, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure7, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure7, '/requestId', typeIssue, ['string', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isSpringBootInternalServerError = /* @__PURE__ */ guard(failure8, function isSpringBootInternalServerError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (error !== 'Internal Server Error') return fail(failure8, '/error', constIssue, 'Internal Server Error');
  if (body.timestamp === undefined) return fail(failure8, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure8, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure8, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure8, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure8, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure8, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure8, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure8, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure8, '/requestId', typeIssue, ['string', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isSpringBootMethodNotAllowedError = /* @__PURE__ */ guard(failure9, function isSpringBootMethodNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (error !== 'Method Not Allowed') return fail(failure9, '/error', constIssue, 'Method Not Allowed');
  if (body.timestamp === undefined) return fail(failure9, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure9, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure9, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure9, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure9, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure9, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure9, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure9, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure9, '/requestId', typeIssue, ['string', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isSpringBootNotAcceptableError = /* @__PURE__ */ guard(failure10, function isSpringBootNotAcceptableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (error !== 'Not Acceptable') return fail(failure10, '/error', constIssue, 'Not Acceptable');
  if (body.timestamp === undefined) return fail(failure10, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure10, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure10, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure10, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure10, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure10, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure10, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure10, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure10, '/requestId', typeIssue, ['string', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isSpringBootNotFoundError = /* @__PURE__ */ guard(failure11, function isSpringBootNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (error !== 'Not Found') return fail(failure11, '/error', constIssue, 'Not Found');
  if (body.timestamp === undefined) return fail(failure11, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure11, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure11, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure11, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure11, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure11, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure11, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure11, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure11, '/requestId', typeIssue, ['string', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isSpringBootServiceUnavailableError = /* @__PURE__ */ guard(failure12, function isSpringBootServiceUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (error !== 'Service Unavailable') return fail(failure12, '/error', constIssue, 'Service Unavailable');
  if (body.timestamp === undefined) return fail(failure12, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure12, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure12, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure12, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure12, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure12, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure12, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure12, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure12, '/requestId', typeIssue, ['string', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isSpringBootTooManyRequestsError = /* @__PURE__ */ guard(failure13, function isSpringBootTooManyRequestsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (error !== 'Too Many Requests') return fail(failure13, '/error', constIssue, 'Too Many Requests');
  if (body.timestamp === undefined) return fail(failure13, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure13, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure13, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure13, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure13, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure13, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure13, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure13, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure13, '/requestId', typeIssue, ['string', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isSpringBootUnauthorizedError = /* @__PURE__ */ guard(failure14, function isSpringBootUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (error !== 'Unauthorized') return fail(failure14, '/error', constIssue, 'Unauthorized');
  if (body.timestamp === undefined) return fail(failure14, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure14, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure14, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure14, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure14, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure14, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure14, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure14, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure14, '/requestId', typeIssue, ['string', 'null']);
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isSpringBootUnprocessableError = /* @__PURE__ */ guard(failure15, function isSpringBootUnprocessableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  if (body.timestamp === undefined) return fail(failure15, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure15, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure15, '/status', typeIssue, 'integer');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (error !== 'Unprocessable Entity' && error !== 'Unprocessable Content') return fail(failure15, '/error', enumIssue, ['Unprocessable Entity', 'Unprocessable Content']);
  const path = body.path;
  if (path === undefined) return fail(failure15, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure15, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure15, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure15, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure15, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure15, '/requestId', typeIssue, ['string', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isSpringBootUnsupportedMediaTypeError = /* @__PURE__ */ guard(failure16, function isSpringBootUnsupportedMediaTypeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (error !== 'Unsupported Media Type') return fail(failure16, '/error', constIssue, 'Unsupported Media Type');
  if (body.timestamp === undefined) return fail(failure16, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure16, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure16, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure16, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure16, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure16, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure16, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure16, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure16, '/requestId', typeIssue, ['string', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isSpringBootError = /* @__PURE__ */ guard(failure17, function isSpringBootError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (body.timestamp === undefined) return fail(failure17, '', requiredIssue, 'timestamp');
  const status = body.status;
  if (status === undefined) return fail(failure17, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure17, '/status', typeIssue, 'integer');
  const path = body.path;
  if (path === undefined) return fail(failure17, '', requiredIssue, 'path');
  if (typeof path !== 'string') return fail(failure17, '/path', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure17, '/message', typeIssue, ['string', 'null']);
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string' && exception !== null) return fail(failure17, '/exception', typeIssue, ['string', 'null']);
  const trace = body.trace;
  if (trace !== undefined && typeof trace !== 'string' && trace !== null) return fail(failure17, '/trace', typeIssue, ['string', 'null']);
  const requestId = body.requestId;
  if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure17, '/requestId', typeIssue, ['string', 'null']);
  if (error === 'Bad Request' || error === 'Unauthorized' || error === 'Forbidden' || error === 'Not Found' || error === 'Method Not Allowed' || error === 'Not Acceptable' || error === 'Conflict' || error === 'Payload Too Large' || error === 'Content Too Large' || error === 'Unsupported Media Type' || error === 'Unprocessable Entity' || error === 'Unprocessable Content' || error === 'Too Many Requests' || error === 'Internal Server Error' || error === 'Bad Gateway' || error === 'Service Unavailable' || error === 'Gateway Timeout') {} else {
    return fail(failure17, '', anyOfIssue);
  }
  failure17.issue = null;
  return true;
});

export default {
  id: 'spring-boot',
  kind: 'implementation',
  revisions: null,
  requestId: [{ pointer: '/requestId', accessor: (body) => body?.requestId }],
  errors: {
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    forbidden: { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'content-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unprocessable: { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'internal-server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'bad-gateway': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'service-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'gateway-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isSpringBootErrorEnvelope,
      guardKey: '9ve4b8FMJ5rQ',
      mediaType: null,
      code: [{ pointer: '/error', accessor: (body) => body?.error }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }, { pointer: '/error', accessor: (body) => body?.error }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [
        { error: 'bad-request', surfaces: ['rest'], matchBy: { codes: ['Bad Request'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootBadRequestError, guardKey: 'r8nCFt4t46h4', status: [400], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { codes: ['Unauthorized'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootUnauthorizedError, guardKey: '9LzZqbetSpPG', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { codes: ['Forbidden'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootForbiddenError, guardKey: '-aPVr566tv6j', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['Not Found'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootNotFoundError, guardKey: 'Pi7HZLFk1wVE', status: [404], headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { codes: ['Method Not Allowed'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootMethodNotAllowedError, guardKey: '87D1aSpavpAr', status: [405], headers: [] },
        { error: 'not-acceptable', surfaces: ['rest'], matchBy: { codes: ['Not Acceptable'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootNotAcceptableError, guardKey: '6goFlADNNz6r', status: [406], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: ['Conflict'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootConflictError, guardKey: 'MJWhtMg19czW', status: [409], headers: [] },
        { error: 'content-too-large', surfaces: ['rest'], matchBy: { codes: ['Payload Too Large', 'Content Too Large'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootContentTooLargeError, guardKey: 'SAJpzs-11C7j', status: [413], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['rest'], matchBy: { codes: ['Unsupported Media Type'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootUnsupportedMediaTypeError, guardKey: 'NhZBUGyCK_Bd', status: [415], headers: [] },
        { error: 'unprocessable', surfaces: ['rest'], matchBy: { codes: ['Unprocessable Entity', 'Unprocessable Content'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootUnprocessableError, guardKey: 'X_PIDi5Q2BQZ', status: [422], headers: [] },
        { error: 'too-many-requests', surfaces: ['rest'], matchBy: { codes: ['Too Many Requests'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootTooManyRequestsError, guardKey: '6woDmPjH9K7m', status: [429], headers: [] },
        { error: 'internal-server-error', surfaces: ['rest'], matchBy: { codes: ['Internal Server Error'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootInternalServerError, guardKey: 'SpzO-NDVLeQ-', status: [500], headers: [] },
        { error: 'bad-gateway', surfaces: ['rest'], matchBy: { codes: ['Bad Gateway'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootBadGatewayError, guardKey: 'ABFHFj8DqSBC', status: [502], headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: ['Service Unavailable'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootServiceUnavailableError, guardKey: 'Kuc3boq5LJ45', status: [503], headers: [] },
        { error: 'gateway-timeout', surfaces: ['rest'], matchBy: { codes: ['Gateway Timeout'], conditions: [{ pointer: '/timestamp', accessor: (body) => body?.timestamp, present: true }, { pointer: '/path', accessor: (body) => body?.path, present: true }] }, revisions: null, guard: isSpringBootGatewayTimeoutError, guardKey: 'YTMBNpOc-3F3', status: [504], headers: [] },
      ],
    },
  ],
};
