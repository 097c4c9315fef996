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
const minimumIssue = (limit) => ({ keyword: 'minimum', params: { comparison: '>=', limit }, message: 'must be >= ' + limit });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isRocketpunchBadRequestError = /* @__PURE__ */ guard(failure1, function isRocketpunchBadRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure1, '', requiredIssue, 'code');
  if (code !== 'BAD_REQUEST') return fail(failure1, '/code', constIssue, 'BAD_REQUEST');
  const status = body.status;
  if (status === undefined) return fail(failure1, '', requiredIssue, 'status');
  if (status !== 400) return fail(failure1, '/status', constIssue, 400);
  const message = body.message;
  if (message === undefined) return fail(failure1, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/message', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isRocketpunchErrorEnvelope = /* @__PURE__ */ guard(failure2, function isRocketpunchErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure2, '', requiredIssue, 'code');
  if (typeof code !== 'string') return fail(failure2, '/code', typeIssue, 'string');
  const message = body.message;
  if (message === undefined) return fail(failure2, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/message', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure2, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure2, '/status', typeIssue, 'integer');
  if (status < 0) return fail(failure2, '/status', minimumIssue, 0);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isRocketpunchForbiddenError = /* @__PURE__ */ guard(failure3, function isRocketpunchForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure3, '', requiredIssue, 'code');
  if (code !== 'FORBIDDEN') return fail(failure3, '/code', constIssue, 'FORBIDDEN');
  const status = body.status;
  if (status === undefined) return fail(failure3, '', requiredIssue, 'status');
  if (status !== 403) return fail(failure3, '/status', constIssue, 403);
  const message = body.message;
  if (message === undefined) return fail(failure3, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/message', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isRocketpunchInternalServerError = /* @__PURE__ */ guard(failure4, function isRocketpunchInternalServerError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure4, '', requiredIssue, 'code');
  if (code !== 'INTERNAL_SERVER_ERROR') return fail(failure4, '/code', constIssue, 'INTERNAL_SERVER_ERROR');
  const status = body.status;
  if (status === undefined) return fail(failure4, '', requiredIssue, 'status');
  if (status !== 500) return fail(failure4, '/status', constIssue, 500);
  const message = body.message;
  if (message === undefined) return fail(failure4, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/message', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isRocketpunchNotFoundError = /* @__PURE__ */ guard(failure5, function isRocketpunchNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure5, '', requiredIssue, 'code');
  if (code !== 'NOT_FOUND') return fail(failure5, '/code', constIssue, 'NOT_FOUND');
  const status = body.status;
  if (status === undefined) return fail(failure5, '', requiredIssue, 'status');
  if (status !== 404) return fail(failure5, '/status', constIssue, 404);
  const message = body.message;
  if (message === undefined) return fail(failure5, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/message', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isRocketpunchRateLimitExceededError = /* @__PURE__ */ guard(failure6, function isRocketpunchRateLimitExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure6, '', requiredIssue, 'code');
  if (code !== 'RATE_LIMIT_EXCEEDED') return fail(failure6, '/code', constIssue, 'RATE_LIMIT_EXCEEDED');
  const status = body.status;
  if (status === undefined) return fail(failure6, '', requiredIssue, 'status');
  if (status !== 429) return fail(failure6, '/status', constIssue, 429);
  const message = body.message;
  if (message === undefined) return fail(failure6, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/message', typeIssue, 'string');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isRocketpunchServiceUnavailableError = /* @__PURE__ */ guard(failure7, function isRocketpunchServiceUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure7, '', requiredIssue, 'code');
  if (code !== 'SERVICE_UNAVAILABLE') return fail(failure7, '/code', constIssue, 'SERVICE_UNAVAILABLE');
  const status = body.status;
  if (status === undefined) return fail(failure7, '', requiredIssue, 'status');
  if (status !== 503) return fail(failure7, '/status', constIssue, 503);
  const message = body.message;
  if (message === undefined) return fail(failure7, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/message', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isRocketpunchUnauthorizedError = /* @__PURE__ */ guard(failure8, function isRocketpunchUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure8, '', requiredIssue, 'code');
  if (code !== 'UNAUTHORIZED') return fail(failure8, '/code', constIssue, 'UNAUTHORIZED');
  const status = body.status;
  if (status === undefined) return fail(failure8, '', requiredIssue, 'status');
  if (status !== 401) return fail(failure8, '/status', constIssue, 401);
  const message = body.message;
  if (message === undefined) return fail(failure8, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/message', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isRocketpunchUnprocessableEntityError = /* @__PURE__ */ guard(failure9, function isRocketpunchUnprocessableEntityError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure9, '', requiredIssue, 'code');
  if (code !== 'UNPROCESSABLE_ENTITY') return fail(failure9, '/code', constIssue, 'UNPROCESSABLE_ENTITY');
  const status = body.status;
  if (status === undefined) return fail(failure9, '', requiredIssue, 'status');
  if (status !== 422) return fail(failure9, '/status', constIssue, 422);
  const message = body.message;
  if (message === undefined) return fail(failure9, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/message', typeIssue, 'string');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isRocketpunchError = /* @__PURE__ */ guard(failure10, function isRocketpunchError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure10, '', requiredIssue, 'code');
  const status = body.status;
  if (status === undefined) return fail(failure10, '', requiredIssue, 'status');
  const message = body.message;
  if (message === undefined) return fail(failure10, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/message', typeIssue, 'string');
  if (code === 'BAD_REQUEST') {
    if (status !== 400) return fail(failure10, '/status', constIssue, 400);
  } else if (code === 'UNAUTHORIZED') {
    if (status !== 401) return fail(failure10, '/status', constIssue, 401);
  } else if (code === 'FORBIDDEN') {
    if (status !== 403) return fail(failure10, '/status', constIssue, 403);
  } else if (code === 'NOT_FOUND') {
    if (status !== 404) return fail(failure10, '/status', constIssue, 404);
  } else if (code === 'UNPROCESSABLE_ENTITY') {
    if (status !== 422) return fail(failure10, '/status', constIssue, 422);
  } else if (code === 'RATE_LIMIT_EXCEEDED') {
    if (status !== 429) return fail(failure10, '/status', constIssue, 429);
  } else if (code === 'INTERNAL_SERVER_ERROR') {
    if (status !== 500) return fail(failure10, '/status', constIssue, 500);
  } else if (code === 'SERVICE_UNAVAILABLE') {
    if (status !== 503) return fail(failure10, '/status', constIssue, 503);
  } else {
    return fail(failure10, '', anyOfIssue);
  }
  failure10.issue = null;
  return true;
});

export default {
  id: 'rocketpunch',
  kind: 'vendor',
  revisions: null,
  errors: {
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unprocessable-entity': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limit-exceeded': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'internal-server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'service-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isRocketpunchErrorEnvelope,
      guardKey: 'xSwYVCZ2KpG3',
      mediaType: null,
      code: [{ pointer: '/code', accessor: (body) => body?.code }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [
        { error: 'bad-request', surfaces: ['rest'], matchBy: { codes: ['BAD_REQUEST'] }, revisions: null, guard: isRocketpunchBadRequestError, guardKey: 'MYS9MMsKEz3b', status: [400], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { codes: ['UNAUTHORIZED'] }, revisions: null, guard: isRocketpunchUnauthorizedError, guardKey: '5LgwO26mTUTN', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { codes: ['FORBIDDEN'] }, revisions: null, guard: isRocketpunchForbiddenError, guardKey: 'e5-3QpvcPUnb', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['NOT_FOUND'] }, revisions: null, guard: isRocketpunchNotFoundError, guardKey: 'RFtqPbOb1a-5', status: [404], headers: [] },
        { error: 'unprocessable-entity', surfaces: ['rest'], matchBy: { codes: ['UNPROCESSABLE_ENTITY'] }, revisions: null, guard: isRocketpunchUnprocessableEntityError, guardKey: 'JcTUw-nTpbuQ', status: [422], headers: [] },
        { error: 'rate-limit-exceeded', surfaces: ['rest'], matchBy: { codes: ['RATE_LIMIT_EXCEEDED'] }, revisions: null, guard: isRocketpunchRateLimitExceededError, guardKey: 'ddbINaqzgjAc', status: [429], headers: [{ name: 'retry-after', onStatus: null }] },
        { error: 'internal-server-error', surfaces: ['rest'], matchBy: { codes: ['INTERNAL_SERVER_ERROR'] }, revisions: null, guard: isRocketpunchInternalServerError, guardKey: 'q9xsWnxOHUTJ', status: [500], headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: ['SERVICE_UNAVAILABLE'] }, revisions: null, guard: isRocketpunchServiceUnavailableError, guardKey: '0EoFAYwMXmGL', status: [503], headers: [] },
      ],
    },
  ],
};
