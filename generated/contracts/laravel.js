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
const pattern1 = /^The [A-Z]+ method is not supported for /u;
const pattern2 = /^No query results for model \[/u;
const pattern3 = /^The route [^ ]+ could not be found[.]/u;

const failure1 = {};
export const isLaravelBodyTooLargeError = /* @__PURE__ */ guard(failure1, function isLaravelBodyTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure1, '', requiredIssue, 'message');
  if (message !== 'The POST data is too large.') return fail(failure1, '/message', constIssue, 'The POST data is too large.');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure1, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure1, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure1, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure1, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure1, '/trace', typeIssue, 'array');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isLaravelCsrfTokenMismatchError = /* @__PURE__ */ guard(failure2, function isLaravelCsrfTokenMismatchError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure2, '', requiredIssue, 'message');
  if (message !== 'CSRF token mismatch.') return fail(failure2, '/message', constIssue, 'CSRF token mismatch.');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure2, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure2, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure2, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure2, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure2, '/trace', typeIssue, 'array');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isLaravelDataInvalidError = /* @__PURE__ */ guard(failure3, function isLaravelDataInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure3, '', requiredIssue, 'message');
  if (message !== 'The given data was invalid.') return fail(failure3, '/message', constIssue, 'The given data was invalid.');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure3, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure3, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure3, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure3, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure3, '/trace', typeIssue, 'array');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isLaravelEmailNotVerifiedError = /* @__PURE__ */ guard(failure4, function isLaravelEmailNotVerifiedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure4, '', requiredIssue, 'message');
  if (message !== 'Your email address is not verified.') return fail(failure4, '/message', constIssue, 'Your email address is not verified.');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure4, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure4, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure4, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure4, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure4, '/trace', typeIssue, 'array');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isLaravelErrorEnvelope = /* @__PURE__ */ guard(failure5, function isLaravelErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure5, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/message', typeIssue, 'string');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure5, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure5, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure5, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure5, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure5, '/trace', typeIssue, 'array');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isLaravelMethodNotSupportedError = /* @__PURE__ */ guard(failure6, function isLaravelMethodNotSupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure6, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure6, '/message', patternIssue, '^The [A-Z]+ method is not supported for ');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure6, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure6, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure6, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure6, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure6, '/trace', typeIssue, 'array');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isLaravelModelNotFoundError = /* @__PURE__ */ guard(failure7, function isLaravelModelNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure7, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure7, '/message', patternIssue, "^No query results for model \\[");
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure7, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure7, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure7, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure7, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure7, '/trace', typeIssue, 'array');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isLaravelRouteNotFoundError = /* @__PURE__ */ guard(failure8, function isLaravelRouteNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure8, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/message', typeIssue, 'string');
  if (!pattern3.test(message)) return fail(failure8, '/message', patternIssue, '^The route [^ ]+ could not be found[.]');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure8, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure8, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure8, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure8, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure8, '/trace', typeIssue, 'array');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isLaravelTooManyAttemptsError = /* @__PURE__ */ guard(failure9, function isLaravelTooManyAttemptsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure9, '', requiredIssue, 'message');
  if (message !== 'Too Many Attempts.') return fail(failure9, '/message', constIssue, 'Too Many Attempts.');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure9, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure9, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure9, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure9, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure9, '/trace', typeIssue, 'array');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isLaravelUnauthenticatedError = /* @__PURE__ */ guard(failure10, function isLaravelUnauthenticatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure10, '', requiredIssue, 'message');
  if (message !== 'Unauthenticated.') return fail(failure10, '/message', constIssue, 'Unauthenticated.');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure10, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure10, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure10, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure10, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure10, '/trace', typeIssue, 'array');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isLaravelUnauthorizedError = /* @__PURE__ */ guard(failure11, function isLaravelUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure11, '', requiredIssue, 'message');
  if (message !== 'This action is unauthorized.') return fail(failure11, '/message', constIssue, 'This action is unauthorized.');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure11, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure11, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure11, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure11, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure11, '/trace', typeIssue, 'array');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isLaravelError = /* @__PURE__ */ guard(failure12, function isLaravelError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure12, '', requiredIssue, 'message');
  const errors = body.errors;
  if (!(errors === undefined || typeof errors === 'object' && errors !== null && !Array.isArray(errors))) return fail(failure12, '/errors', typeIssue, 'object');
  const exception = body.exception;
  if (exception !== undefined && typeof exception !== 'string') return fail(failure12, '/exception', typeIssue, 'string');
  const file = body.file;
  if (file !== undefined && typeof file !== 'string') return fail(failure12, '/file', typeIssue, 'string');
  const line = body.line;
  if (line !== undefined && !Number.isInteger(line)) return fail(failure12, '/line', typeIssue, 'integer');
  const trace = body.trace;
  if (trace !== undefined && !Array.isArray(trace)) return fail(failure12, '/trace', typeIssue, 'array');
  if (!(message === 'Unauthenticated.' || message === 'This action is unauthorized.' || message === 'Your email address is not verified.' || message === 'The POST data is too large.' || message === 'CSRF token mismatch.' || message === 'The given data was invalid.' || message === 'Too Many Attempts.' || typeof message === 'string' && (pattern3.test(message) || pattern2.test(message) || pattern1.test(message)))) return fail(failure12, '', anyOfIssue);
  failure12.issue = null;
  return true;
});

export default {
  id: 'laravel',
  kind: 'implementation',
  revisions: null,
  errors: {
    unauthenticated: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    unauthorized: { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'email-not-verified': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'complete-profile', backoff: null },
    'route-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'model-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'body-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'csrf-token-mismatch': { category: 'permission-denied', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'data-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-many-attempts': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isLaravelErrorEnvelope,
      guardKey: 'OU3rpGwHXmZ7',
      mediaType: null,
      code: [],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'unauthenticated', surfaces: ['rest'], matchBy: { text: 'Unauthenticated.' }, revisions: null, guard: isLaravelUnauthenticatedError, guardKey: 'gfT8OROP_RrG', status: [401], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { text: 'This action is unauthorized.' }, revisions: null, guard: isLaravelUnauthorizedError, guardKey: 'hs_lIjeG1sDS', status: [403], headers: [] },
        { error: 'email-not-verified', surfaces: ['rest'], matchBy: { text: 'Your email address is not verified.' }, revisions: null, guard: isLaravelEmailNotVerifiedError, guardKey: 'BF4G4fw79RFh', status: [403], headers: [] },
        { error: 'route-not-found', surfaces: ['rest'], matchBy: { pattern: /^The route [^ ]+ could not be found[.]/u }, revisions: null, guard: isLaravelRouteNotFoundError, guardKey: 'FxjibrF2cE70', status: [404], headers: [] },
        { error: 'model-not-found', surfaces: ['rest'], matchBy: { pattern: /^No query results for model \[/u }, revisions: null, guard: isLaravelModelNotFoundError, guardKey: 'LLFEzgqMUcTi', status: [404], headers: [] },
        { error: 'method-not-supported', surfaces: ['rest'], matchBy: { pattern: /^The [A-Z]+ method is not supported for /u }, revisions: null, guard: isLaravelMethodNotSupportedError, guardKey: '-Lo9HUeMk0Ir', status: [405], headers: [] },
        { error: 'body-too-large', surfaces: ['rest'], matchBy: { text: 'The POST data is too large.' }, revisions: null, guard: isLaravelBodyTooLargeError, guardKey: 'nQwosPGcMYII', status: [413], headers: [] },
        { error: 'csrf-token-mismatch', surfaces: ['rest'], matchBy: { text: 'CSRF token mismatch.' }, revisions: null, guard: isLaravelCsrfTokenMismatchError, guardKey: 'gf-FUjqfBOGD', status: [419], headers: [] },
        { error: 'data-invalid', surfaces: ['rest'], matchBy: { text: 'The given data was invalid.' }, revisions: null, guard: isLaravelDataInvalidError, guardKey: 'rHG8mcHO19Mh', status: [422], headers: [] },
        { error: 'too-many-attempts', surfaces: ['rest'], matchBy: { text: 'Too Many Attempts.' }, revisions: null, guard: isLaravelTooManyAttemptsError, guardKey: 'nC3pO6pdZwsf', status: [429], headers: [] },
      ],
    },
  ],
};
