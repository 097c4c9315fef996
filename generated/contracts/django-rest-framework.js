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
const pattern1 = /^(JSON|Multipart form|FileUpload) parse error - /u;
const pattern2 = /^Invalid (basic|token) header[.]/u;
const pattern3 = /^CSRF Failed: /u;
const pattern4 = /^Method ["'][A-Z]+["'] not allowed[.]$/u;
const pattern5 = /^Request was throttled[.]/u;
const pattern6 = /^Unsupported media type ["']/u;

const failure1 = {};
export const isDjangoRestFrameworkBodyUnreadableError = /* @__PURE__ */ guard(failure1, function isDjangoRestFrameworkBodyUnreadableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure1, '', requiredIssue, 'detail');
  if (typeof detail !== 'string') return fail(failure1, '/detail', typeIssue, 'string');
  if (!pattern1.test(detail)) return fail(failure1, '/detail', patternIssue, '^(JSON|Multipart form|FileUpload) parse error - ');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isDjangoRestFrameworkCredentialsMalformedError = /* @__PURE__ */ guard(failure2, function isDjangoRestFrameworkCredentialsMalformedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure2, '', requiredIssue, 'detail');
  if (typeof detail !== 'string') return fail(failure2, '/detail', typeIssue, 'string');
  if (!pattern2.test(detail)) return fail(failure2, '/detail', patternIssue, '^Invalid (basic|token) header[.]');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isDjangoRestFrameworkCredentialsWrongError = /* @__PURE__ */ guard(failure3, function isDjangoRestFrameworkCredentialsWrongError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure3, '', requiredIssue, 'detail');
  if (detail !== 'Incorrect authentication credentials.') return fail(failure3, '/detail', constIssue, 'Incorrect authentication credentials.');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isDjangoRestFrameworkCsrfFailedError = /* @__PURE__ */ guard(failure4, function isDjangoRestFrameworkCsrfFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure4, '', requiredIssue, 'detail');
  if (typeof detail !== 'string') return fail(failure4, '/detail', typeIssue, 'string');
  if (!pattern3.test(detail)) return fail(failure4, '/detail', patternIssue, '^CSRF Failed: ');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isDjangoRestFrameworkErrorEnvelope = /* @__PURE__ */ guard(failure5, function isDjangoRestFrameworkErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure5, '', requiredIssue, 'detail');
  if (typeof detail !== 'string') return fail(failure5, '/detail', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isDjangoRestFrameworkLoginWrongError = /* @__PURE__ */ guard(failure6, function isDjangoRestFrameworkLoginWrongError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure6, '', requiredIssue, 'detail');
  if (detail !== 'Invalid username/password.') return fail(failure6, '/detail', constIssue, 'Invalid username/password.');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isDjangoRestFrameworkMalformedRequestError = /* @__PURE__ */ guard(failure7, function isDjangoRestFrameworkMalformedRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure7, '', requiredIssue, 'detail');
  if (detail !== 'Malformed request.') return fail(failure7, '/detail', constIssue, 'Malformed request.');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isDjangoRestFrameworkMethodNotAllowedError = /* @__PURE__ */ guard(failure8, function isDjangoRestFrameworkMethodNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure8, '', requiredIssue, 'detail');
  if (typeof detail !== 'string') return fail(failure8, '/detail', typeIssue, 'string');
  if (!pattern4.test(detail)) return fail(failure8, '/detail', patternIssue, "^Method [\"'][A-Z]+[\"'] not allowed[.]$");
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isDjangoRestFrameworkNotAcceptableError = /* @__PURE__ */ guard(failure9, function isDjangoRestFrameworkNotAcceptableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure9, '', requiredIssue, 'detail');
  if (detail !== 'Could not satisfy the request Accept header.') return fail(failure9, '/detail', constIssue, 'Could not satisfy the request Accept header.');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isDjangoRestFrameworkNotAuthenticatedError = /* @__PURE__ */ guard(failure10, function isDjangoRestFrameworkNotAuthenticatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure10, '', requiredIssue, 'detail');
  if (detail !== 'Authentication credentials were not provided.') return fail(failure10, '/detail', constIssue, 'Authentication credentials were not provided.');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isDjangoRestFrameworkPermissionDeniedError = /* @__PURE__ */ guard(failure11, function isDjangoRestFrameworkPermissionDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure11, '', requiredIssue, 'detail');
  if (detail !== 'You do not have permission to perform this action.') return fail(failure11, '/detail', constIssue, 'You do not have permission to perform this action.');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isDjangoRestFrameworkServerError = /* @__PURE__ */ guard(failure12, function isDjangoRestFrameworkServerError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure12, '', requiredIssue, 'detail');
  if (detail !== 'A server error occurred.') return fail(failure12, '/detail', constIssue, 'A server error occurred.');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isDjangoRestFrameworkThrottledError = /* @__PURE__ */ guard(failure13, function isDjangoRestFrameworkThrottledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure13, '', requiredIssue, 'detail');
  if (typeof detail !== 'string') return fail(failure13, '/detail', typeIssue, 'string');
  if (!pattern5.test(detail)) return fail(failure13, '/detail', patternIssue, '^Request was throttled[.]');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isDjangoRestFrameworkUnsupportedMediaTypeError = /* @__PURE__ */ guard(failure14, function isDjangoRestFrameworkUnsupportedMediaTypeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure14, '', requiredIssue, 'detail');
  if (typeof detail !== 'string') return fail(failure14, '/detail', typeIssue, 'string');
  if (!pattern6.test(detail)) return fail(failure14, '/detail', patternIssue, "^Unsupported media type [\"']");
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isDjangoRestFrameworkUserInactiveError = /* @__PURE__ */ guard(failure15, function isDjangoRestFrameworkUserInactiveError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure15, '', requiredIssue, 'detail');
  if (detail !== 'User inactive or deleted.') return fail(failure15, '/detail', constIssue, 'User inactive or deleted.');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isDjangoRestFrameworkError = /* @__PURE__ */ guard(failure16, function isDjangoRestFrameworkError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure16, '', requiredIssue, 'detail');
  if (!(detail === 'Authentication credentials were not provided.' || detail === 'Incorrect authentication credentials.' || detail === 'Invalid username/password.' || detail === 'User inactive or deleted.' || detail === 'You do not have permission to perform this action.' || detail === 'Could not satisfy the request Accept header.' || detail === 'Malformed request.' || detail === 'A server error occurred.' || typeof detail === 'string' && (pattern2.test(detail) || pattern3.test(detail) || pattern4.test(detail) || pattern6.test(detail) || pattern1.test(detail) || pattern5.test(detail)))) return fail(failure16, '', anyOfIssue);
  failure16.issue = null;
  return true;
});

export default {
  id: 'django-rest-framework',
  kind: 'implementation',
  revisions: null,
  errors: {
    'not-authenticated': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'credentials-wrong': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'credentials-malformed': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'login-wrong': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'user-inactive': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'csrf-failed': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'permission-denied': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'body-unreadable': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'malformed-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    throttled: { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isDjangoRestFrameworkErrorEnvelope,
      guardKey: 'VKLXax9YEv5H',
      mediaType: null,
      code: [],
      message: [{ pointer: '/detail', accessor: (body) => body?.detail }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'not-authenticated', surfaces: ['rest'], matchBy: { text: 'Authentication credentials were not provided.' }, revisions: null, guard: isDjangoRestFrameworkNotAuthenticatedError, guardKey: 'dxReAwgdIFyQ', status: null, headers: [] },
        { error: 'credentials-wrong', surfaces: ['rest'], matchBy: { text: 'Incorrect authentication credentials.' }, revisions: null, guard: isDjangoRestFrameworkCredentialsWrongError, guardKey: 'ITGka5q8Nvly', status: null, headers: [] },
        { error: 'credentials-malformed', surfaces: ['rest'], matchBy: { pattern: /^Invalid (basic|token) header[.]/u, status: true }, revisions: null, guard: isDjangoRestFrameworkCredentialsMalformedError, guardKey: 'upUn4L4SRcf0', status: [401], headers: [] },
        { error: 'login-wrong', surfaces: ['rest'], matchBy: { text: 'Invalid username/password.' }, revisions: null, guard: isDjangoRestFrameworkLoginWrongError, guardKey: 'Ay__pYuYDnsC', status: null, headers: [] },
        { error: 'user-inactive', surfaces: ['rest'], matchBy: { text: 'User inactive or deleted.' }, revisions: null, guard: isDjangoRestFrameworkUserInactiveError, guardKey: 'DoVL-qyzww8a', status: null, headers: [] },
        { error: 'csrf-failed', surfaces: ['rest'], matchBy: { pattern: /^CSRF Failed: /u, status: true }, revisions: null, guard: isDjangoRestFrameworkCsrfFailedError, guardKey: 'c-EKH9FRPxiU', status: [403], headers: [] },
        { error: 'permission-denied', surfaces: ['rest'], matchBy: { text: 'You do not have permission to perform this action.' }, revisions: null, guard: isDjangoRestFrameworkPermissionDeniedError, guardKey: 'TwtvRVry60DW', status: [403], headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { pattern: /^Method ["'][A-Z]+["'] not allowed[.]$/u, status: true }, revisions: null, guard: isDjangoRestFrameworkMethodNotAllowedError, guardKey: 'UEIGJ6cpnQOg', status: [405], headers: [] },
        { error: 'not-acceptable', surfaces: ['rest'], matchBy: { text: 'Could not satisfy the request Accept header.' }, revisions: null, guard: isDjangoRestFrameworkNotAcceptableError, guardKey: 'VC-b12qqsjGh', status: [406], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['rest'], matchBy: { pattern: /^Unsupported media type ["']/u, status: true }, revisions: null, guard: isDjangoRestFrameworkUnsupportedMediaTypeError, guardKey: 'SbMmgZehIqqy', status: [415], headers: [] },
        { error: 'body-unreadable', surfaces: ['rest'], matchBy: { pattern: /^(JSON|Multipart form|FileUpload) parse error - /u, status: true }, revisions: null, guard: isDjangoRestFrameworkBodyUnreadableError, guardKey: '8buXqr0xGh7P', status: [400], headers: [] },
        { error: 'malformed-request', surfaces: ['rest'], matchBy: { text: 'Malformed request.' }, revisions: null, guard: isDjangoRestFrameworkMalformedRequestError, guardKey: 'tOoxfHej83lC', status: [400], headers: [] },
        { error: 'throttled', surfaces: ['rest'], matchBy: { pattern: /^Request was throttled[.]/u, status: true }, revisions: null, guard: isDjangoRestFrameworkThrottledError, guardKey: '8GsZHu9f866f', status: [429], headers: [] },
        { error: 'server-error', surfaces: ['rest'], matchBy: { text: 'A server error occurred.' }, revisions: null, guard: isDjangoRestFrameworkServerError, guardKey: 'yCzjeM_TuEr9', status: [500], headers: [] },
      ],
    },
  ],
};
