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
const pattern1 = /^Cannot [A-Z]+ \//u;
const pattern2 = /^ThrottlerException: /u;

const failure1 = {};
export const isNestjsErrorEnvelope = /* @__PURE__ */ guard(failure1, function isNestjsErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure1, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure1, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure1, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/message', typeIssue, 'string');
  const error = body.error;
  if (error !== undefined && typeof error !== 'string') return fail(failure1, '/error', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isNestjsExceptionUnhandledError = /* @__PURE__ */ guard(failure2, function isNestjsExceptionUnhandledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure2, '', requiredIssue, 'message');
  if (message !== 'Internal server error') return fail(failure2, '/message', constIssue, 'Internal server error');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure2, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure2, '/statusCode', typeIssue, 'integer');
  const error = body.error;
  if (error !== undefined && typeof error !== 'string') return fail(failure2, '/error', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isNestjsResourceForbiddenError = /* @__PURE__ */ guard(failure3, function isNestjsResourceForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure3, '', requiredIssue, 'message');
  if (message !== 'Forbidden resource') return fail(failure3, '/message', constIssue, 'Forbidden resource');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure3, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure3, '/statusCode', typeIssue, 'integer');
  const error = body.error;
  if (error !== undefined && typeof error !== 'string') return fail(failure3, '/error', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isNestjsRouteNotFoundError = /* @__PURE__ */ guard(failure4, function isNestjsRouteNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure4, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure4, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure4, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure4, '/message', patternIssue, '^Cannot [A-Z]+ /');
  const error = body.error;
  if (error !== undefined && typeof error !== 'string') return fail(failure4, '/error', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isNestjsTooManyRequestsError = /* @__PURE__ */ guard(failure5, function isNestjsTooManyRequestsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure5, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure5, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure5, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure5, '/message', patternIssue, '^ThrottlerException: ');
  const error = body.error;
  if (error !== undefined && typeof error !== 'string') return fail(failure5, '/error', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isNestjsError = /* @__PURE__ */ guard(failure6, function isNestjsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure6, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure6, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure6, '', requiredIssue, 'message');
  const error = body.error;
  if (error !== undefined && typeof error !== 'string') return fail(failure6, '/error', typeIssue, 'string');
  if (!(typeof message === 'string' && (pattern1.test(message) || pattern2.test(message)) || message === 'Forbidden resource' || message === 'Internal server error')) return fail(failure6, '', anyOfIssue);
  failure6.issue = null;
  return true;
});

export default {
  id: 'nestjs',
  kind: 'implementation',
  revisions: null,
  errors: {
    'route-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-forbidden': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'exception-unhandled': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isNestjsErrorEnvelope,
      guardKey: 'MQIdiRr_aEhu',
      mediaType: null,
      code: [],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: { pointer: '/statusCode', accessor: (body) => body?.statusCode },
      forms: [
        { error: 'route-not-found', surfaces: ['rest'], matchBy: { pattern: /^Cannot [A-Z]+ \//u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isNestjsRouteNotFoundError, guardKey: 'WEVoiSXQXT4i', status: [404], headers: [] },
        { error: 'resource-forbidden', surfaces: ['rest'], matchBy: { text: 'Forbidden resource', conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isNestjsResourceForbiddenError, guardKey: '6ZCy89aAVsAR', status: [403], headers: [] },
        { error: 'too-many-requests', surfaces: ['rest'], matchBy: { pattern: /^ThrottlerException: /u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isNestjsTooManyRequestsError, guardKey: 'GU4xQObjis-1', status: [429], headers: [] },
        { error: 'exception-unhandled', surfaces: ['rest'], matchBy: { text: 'Internal server error', conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isNestjsExceptionUnhandledError, guardKey: 'Yjvchkr71FoG', status: [500], headers: [] },
      ],
    },
  ],
};
